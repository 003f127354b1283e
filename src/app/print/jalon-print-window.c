/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-print-window.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-dialogs.h"
#include "jalon-fit-box.h"
#include "jalon-labels.h"
#include "jalon-member.h"
#include "jalon-sheet.h"
#include "jalon-word-button.h"

struct _JalonPrintWindow
{
  AdwWindow parent_instance;

  JalonSession   *session; /* or the three below */
  JalonReportFunc make;
  gpointer        user_data;
  GDestroyNotify  free_user_data;
  gboolean        now; /* this part is wanted, and so on */
  gboolean        checklist;
  gboolean        dates;
  gboolean        score;
  gboolean        a4;
  JalonLayout    *layout;
  guint           n_pages;

  AdwToastOverlay *toast_overlay;
  GtkWidget       *parts_box;
  GtkBox          *paper_box;
  GtkStack        *stack;
  GtkBox          *sheets;
  JalonWordButton *word_button;
};

G_DEFINE_FINAL_TYPE (JalonPrintWindow, jalon_print_window, ADW_TYPE_WINDOW)

/* The report ---------------------------------------------------------------- */

/* Some sheets of a session: what goes on being printed when the window is closed. */
typedef struct
{
  JalonSession    *session;
  JalonReportParts parts;
} Sheets;

static JalonReport *
make_sheets (gpointer user_data)
{
  const Sheets       *sheets = user_data;
  const JalonResults *plan = jalon_session_get_plan (sheets->session);

  return plan != NULL && sheets->parts != 0 ? jalon_report_new (plan, sheets->parts) : NULL;
}

static void
free_sheets (gpointer user_data)
{
  Sheets *sheets = user_data;

  g_object_unref (sheets->session);
  g_free (sheets);
}

static JalonReportParts
get_parts (JalonPrintWindow *self)
{
  return (self->now ? JALON_REPORT_NOW : 0) | (self->checklist ? JALON_REPORT_CHECKLIST : 0) |
         (self->dates ? JALON_REPORT_DATES : 0) | (self->score ? JALON_REPORT_SCORE : 0);
}

static JalonReport *
make_report (gpointer user_data)
{
  JalonPrintWindow *self = user_data;
  Sheets            sheets = { self->session, get_parts (self) };

  return self->session != NULL ? make_sheets (&sheets) : self->make (self->user_data);
}

static const JalonPaper *
get_paper (JalonPrintWindow *self)
{
  return self->a4 ? &jalon_paper_a4 : &jalon_paper_letter;
}

static void
clear_sheets (JalonPrintWindow *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->sheets))) != NULL)
    gtk_box_remove (self->sheets, child);
  g_clear_object (&self->layout);
}

static void
explain_person (JalonPrintWindow     *self,
                const JalonRowPerson *person)
{
  if (person->state != NULL)
    jalon_word_button_add_text (self->word_button, person->state);
  if (person->when != NULL)
    jalon_word_button_add_text (self->word_button, person->when);
}

/* What is drawn on a sheet says its words by no label. */
static void
explain_words (JalonPrintWindow  *self,
               const JalonReport *report)
{
  jalon_word_button_clear (self->word_button);
  for (guint i = 0; report != NULL && i < report->blocks->len; i++)
    {
      const JalonBlock *block = report->blocks->pdata[i];

      if (block->text != NULL)
        jalon_word_button_add_text (self->word_button, block->text);
      if (block->note != NULL)
        jalon_word_button_add_text (self->word_button, block->note);
      for (guint line = 0; block->lines != NULL && line < block->lines->len; line++)
        jalon_word_button_add_text (self->word_button, block->lines->pdata[line]);
      for (guint n = 0; block->persons != NULL && n < block->persons->len; n++)
        explain_person (self, block->persons->pdata[n]);
    }
}

static void
update (JalonPrintWindow *self)
{
  JalonReport *report = make_report (self);

  explain_words (self, report);
  clear_sheets (self);
  if (report != NULL)
    self->layout = jalon_layout_new (report, get_paper (self));

  self->n_pages = self->layout != NULL ? jalon_layout_get_n_pages (self->layout) : 0;
  for (guint i = 0; i < self->n_pages; i++)
    gtk_box_append (self->sheets, jalon_sheet_new (self->layout, get_paper (self), i));

  gtk_stack_set_visible_child_name (self->stack, self->layout != NULL ? "pages" : "empty");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print.print", self->layout != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print.save", self->layout != NULL);
  g_object_notify (G_OBJECT (self), "n-pages");
}

static void
parts_changed (JalonPrintWindow *self)
{
  if (get_parts (self) != 0)
    jalon_print_set_parts (get_parts (self));
  update (self);
}

static void
paper_changed (JalonPrintWindow *self)
{
  jalon_print_set_paper (get_paper (self));
  update (self);
}

static char *
format_n_pages (JalonPrintWindow *self,
                guint             n_pages)
{
  if (n_pages == 0)
    return g_strdup ("");

  /* Translators: below the title of the preview. */
  return g_strdup_printf (ngettext ("%u page", "%u pages", n_pages), n_pages);
}

/* Printing and saving ------------------------------------------------------- */

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  JalonPrintWindow *self = JALON_PRINT_WINDOW (widget);
  Sheets           *sheets;

  if (self->session == NULL)
    {
      jalon_print_ask (GTK_WINDOW (self), make_report, g_object_ref (self), g_object_unref);
      return;
    }

  sheets = g_new0 (Sheets, 1);
  *sheets = (Sheets){ g_object_ref (self->session), get_parts (self) };
  jalon_print_ask (GTK_WINDOW (self), make_sheets, sheets, free_sheets);
}

static void
save_cb (gpointer owner,
         GFile   *file,
         gpointer user_data)
{
  JalonPrintWindow  *self = owner;
  g_autoptr (GError) error = NULL;

  if (jalon_print_window_export (self, file, &error))
    adw_toast_overlay_add_toast (self->toast_overlay, jalon_dialog_new_saved_toast (GTK_WIDGET (self), _ ("PDF saved: %s"), file));
  else
    jalon_dialog_show_failure (GTK_WINDOW (self), _ ("The file cannot be written"), error->message);
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  JalonPrintWindow *self = JALON_PRINT_WINDOW (widget);
  g_autofree char  *title = self->session != NULL ? jalon_label_household (jalon_session_get_household (self->session)) : g_strdup (_ ("Jalon"));
  g_autofree char  *base = g_strconcat (title, ".pdf", NULL);

  g_strdelimit (base, G_DIR_SEPARATOR_S, '-');
  jalon_platform_save_file (GTK_WINDOW (self), _ ("Save as PDF"), base, NULL, save_cb, self, NULL);
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_print_window_dispose (GObject *object)
{
  JalonPrintWindow *self = JALON_PRINT_WINDOW (object);

  g_clear_object (&self->layout);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (jalon_print_window_parent_class)->dispose (object);
}

static void
jalon_print_window_finalize (GObject *object)
{
  JalonPrintWindow *self = JALON_PRINT_WINDOW (object);

  if (self->free_user_data != NULL)
    self->free_user_data (self->user_data);

  G_OBJECT_CLASS (jalon_print_window_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *klass)
{
  jalon_member_install (klass, g_param_spec_boolean ("now", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonPrintWindow, now), (JalonUpdate) parts_changed);
  jalon_member_install (klass, g_param_spec_boolean ("checklist", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonPrintWindow, checklist), (JalonUpdate) parts_changed);
  jalon_member_install (klass, g_param_spec_boolean ("dates", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonPrintWindow, dates), (JalonUpdate) parts_changed);
  jalon_member_install (klass, g_param_spec_boolean ("score", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonPrintWindow, score), (JalonUpdate) parts_changed);
  jalon_member_install (klass, g_param_spec_boolean ("a4", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonPrintWindow, a4), (JalonUpdate) paper_changed);
  jalon_member_install (klass, g_param_spec_uint ("n-pages", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS), G_STRUCT_OFFSET (JalonPrintWindow, n_pages), NULL);
}

static void
jalon_print_window_class_init (JalonPrintWindowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jalon_print_window_dispose;
  object_class->finalize = jalon_print_window_finalize;
  install_properties (object_class);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/print/print-window.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonPrintWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, JalonPrintWindow, parts_box);
  gtk_widget_class_bind_template_child (widget_class, JalonPrintWindow, paper_box);
  gtk_widget_class_bind_template_child (widget_class, JalonPrintWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, JalonPrintWindow, sheets);
  gtk_widget_class_bind_template_child (widget_class, JalonPrintWindow, word_button);
  gtk_widget_class_bind_template_callback (widget_class, format_n_pages);
  jalon_closures_bind (widget_class);
  gtk_widget_class_install_action (widget_class, "print.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "print.save", NULL, save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "print.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "print.save", NULL);
}

static void
jalon_print_window_init (JalonPrintWindow *self)
{
  const JalonReportParts parts = jalon_print_get_parts ();

  self->now = (parts & JALON_REPORT_NOW) != 0;
  self->checklist = (parts & JALON_REPORT_CHECKLIST) != 0;
  self->dates = (parts & JALON_REPORT_DATES) != 0;
  self->score = (parts & JALON_REPORT_SCORE) != 0;
  self->a4 = jalon_print_get_paper () == &jalon_paper_a4;
  gtk_widget_init_template (GTK_WIDGET (self));
  jalon_platform_join_switches (self->paper_box);
  jalon_fit_box_wrap_labels (GTK_WIDGET (self));
}

static JalonPrintWindow *
make_window (GtkWindow *parent)
{
  JalonPrintWindow *self = g_object_new (JALON_TYPE_PRINT_WINDOW, "transient-for", parent, NULL);

  jalon_dialog_limit_width (GTK_WINDOW (self));
  return self;
}

/* Public -------------------------------------------------------------------- */

/**
 * jalon_print_window_new:
 * @parent: (nullable): the window to print from
 * @session: an open profile
 *
 * Returns: (transfer floating): a preview of its sheets of today
 */
GtkWidget *
jalon_print_window_new (GtkWindow    *parent,
                        JalonSession *session)
{
  JalonPrintWindow *self = make_window (parent);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * jalon_print_window_new_for_report:
 * @parent: (nullable): the window to print from
 * @make: makes the report
 * @user_data: (transfer full): for @make
 * @free_user_data: (nullable): frees @user_data
 *
 * Returns: (transfer floating): a preview of one report
 */
GtkWidget *
jalon_print_window_new_for_report (GtkWindow      *parent,
                                   JalonReportFunc make,
                                   gpointer        user_data,
                                   GDestroyNotify  free_user_data)
{
  JalonPrintWindow *self = make_window (parent);

  self->make = make;
  self->user_data = user_data;
  self->free_user_data = free_user_data;
  gtk_widget_set_visible (self->parts_box, FALSE);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * jalon_print_window_export:
 * @self: a preview
 * @file: where to
 * @error: return location for a #GtkPrintError or a #GIOErrorEnum
 *
 * Writes what is shown as a PDF.
 *
 * Returns: whether the file stands there
 */
gboolean
jalon_print_window_export (JalonPrintWindow *self,
                           GFile            *file,
                           GError          **error)
{
  return jalon_print_export_report (make_report, self, file, get_paper (self), error);
}
