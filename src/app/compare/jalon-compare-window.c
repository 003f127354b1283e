/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-compare-window.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-dialogs.h"
#include "jalon-day-button.h"
#include "jalon-fit-box.h"
#include "jalon-labels.h"
#include "jalon-narrow-bin.h"
#include "jalon-page-words.h"
#include "jalon-print-window.h"
#include "jalon-report-beside.h"
#include "jalon-words.h"

#define MOST_CHARACTERS 32 /* of a line in a cell */
#define PAIR_MARGIN 8      /* above a name that stands above what it names */
#define PART_MARGIN 12     /* before the parts of a sum */
#define WIDTH_OF_THREE 620 /* households beside one another, in pixels at the usual size of text */
#define WIDTH_OF_TWO 520

/* A household that can be chosen. */
typedef struct
{
  JalonHousehold *household;
  char           *title;
} Choice;

struct _JalonCompareWindow
{
  AdwWindow parent_instance;

  JalonKnowledge *knowledge;
  JalonDate       on;
  GPtrArray      *choices; /* of Choice */
  GtkStringList  *names;   /* of the choices, after the name of nobody */
  gboolean        filling;

  JalonNarrowBin  *narrow_bin;
  JalonDayButton  *day_button;
  GtkOrientable   *places;
  GtkDropDown     *first;
  GtkDropDown     *second;
  GtkDropDown     *third;
  GtkToggleButton *differences_button;
  GtkWidget       *notice;
  GtkGrid         *grid;
};

G_DEFINE_FINAL_TYPE (JalonCompareWindow, jalon_compare_window, ADW_TYPE_WINDOW)

static void
choice_free (Choice *choice)
{
  g_object_unref (choice->household);
  g_free (choice->title);
  g_free (choice);
}

/* Returns: (transfer full) (nullable): the chosen households side by side */
static JalonSideBySide *
make_table (JalonCompareWindow *self)
{
  GtkDropDown     *places[JALON_MOST_BESIDE] = { self->first, self->second, self->third };
  JalonHousehold  *households[JALON_MOST_BESIDE];
  const char      *titles[JALON_MOST_BESIDE];
  guint            n = 0;
  JalonSideBySide *table = NULL;

  for (guint i = 0; i < JALON_MOST_BESIDE; i++)
    {
      guint         position = gtk_drop_down_get_selected (places[i]);
      const Choice *choice;

      if (position == 0 || position > self->choices->len)
        continue;

      choice = self->choices->pdata[position - 1];
      households[n] = choice->household;
      titles[n++] = choice->title;
    }

  /* Before the first day of the rules nothing is known: an empty page says so. */
  if (n > 0)
    table = jalon_side_by_side_new (self->knowledge, households, titles, n, self->on, NULL);

  return table;
}

/* The table ------------------------------------------------------------------ */

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MOST_CHARACTERS);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/* Who reads cell by cell hears what it is of, and whose. */
static void
name_cell (GtkWidget             *cell,
           const JalonSideBySide *table,
           const JalonBesideRow  *row,
           guint                  column)
{
  /* Translators: what is compared, the title of a household, and how it is there: "Age, Amina: 95 of 100". */
  g_autofree char *name = g_strdup_printf (_ ("%1$s, %2$s: %3$s"), row->title, table->titles[column], row->cells[column]);

  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static int
attach_titles (JalonCompareWindow    *self,
               const JalonSideBySide *table,
               int                    top,
               gboolean               narrow)
{
  for (guint i = 0; i < table->n; i++)
    {
      GtkWidget *title = make_label (table->titles[i], "caption-heading");

      gtk_widget_set_hexpand (title, TRUE);
      gtk_grid_attach (self->grid, title, (int) i + !narrow, top, 1, 1);
    }

  return top + 1;
}

static int
attach_row (JalonCompareWindow    *self,
            const JalonSideBySide *table,
            const JalonBesideRow  *row,
            gboolean               part,
            int                    top,
            gboolean               narrow)
{
  GtkWidget *title = make_label (row->title, narrow ? "caption" : NULL);

  gtk_widget_add_css_class (title, row->sum ? "heading" : "dim");
  if (part)
    gtk_widget_set_margin_start (title, PART_MARGIN);
  if (narrow)
    gtk_widget_set_margin_top (title, PAIR_MARGIN); /* what belongs together stands together */
  gtk_grid_attach (self->grid, title, 0, top, narrow ? (int) table->n : 1, 1);
  top += narrow;

  for (guint i = 0; i < table->n; i++)
    {
      GtkWidget *cell = make_label (row->cells[i], "numeric");

      if (row->differs || row->sum)
        gtk_widget_add_css_class (cell, "heading");
      if (part && narrow)
        gtk_widget_set_margin_start (cell, PART_MARGIN);
      name_cell (cell, table, row, i);
      gtk_grid_attach (self->grid, cell, (int) i + !narrow, top, 1, 1);
    }

  return top + 1;
}

static void
clear_grid (JalonCompareWindow *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
}

static void
fill_grid (JalonCompareWindow    *self,
           const JalonSideBySide *table)
{
  gboolean narrow = FALSE;
  gboolean only_differences = gtk_toggle_button_get_active (self->differences_button) && table->n > 1;
  gboolean part = FALSE; /* of the sum before */
  int      top = 0;

  g_object_get (self->narrow_bin, "narrow", &narrow, NULL);
  gtk_orientable_set_orientation (self->places, narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);

  if (table->n == 1)
    gtk_grid_attach (self->grid, make_label (_ ("Choose another household beside it."), "dim"), 0, top++, 1 + !narrow, 1);

  for (guint i = 0; i < table->rows->len; i++)
    {
      const JalonBesideRow *row = table->rows->pdata[i];

      part = !row->heading && !row->sum && (part || (i > 0 && ((JalonBesideRow *) table->rows->pdata[i - 1])->sum));
      if (row->heading)
        {
          GtkWidget *heading = make_label (row->title, "title-4");

          gtk_widget_set_margin_top (heading, top > 0 ? 12 : 0);
          gtk_grid_attach (self->grid, heading, 0, top++, (int) table->n + !narrow, 1);
          top = attach_titles (self, table, top, narrow);
        }
      else if (row->differs || !only_differences)
        top = attach_row (self, table, row, part, top, narrow);
    }
}

static void
show_table (JalonCompareWindow *self)
{
  g_autoptr (JalonSideBySide) table = NULL;

  if (self->filling || self->choices == NULL)
    return;

  table = make_table (self);
  clear_grid (self);
  gtk_widget_set_visible (self->notice, table != NULL && table->incomplete);
  if (table != NULL)
    {
      g_object_set (self->narrow_bin, "threshold", table->n > 2 ? WIDTH_OF_THREE : WIDTH_OF_TWO, NULL);
      fill_grid (self, table);
    }
  jalon_page_words_refresh (GTK_WIDGET (self->narrow_bin));
}

/* In the .ui file ------------------------------------------------------------ */

static void
changed_cb (JalonCompareWindow *self)
{
  show_table (self);
}

static void
day_changed_cb (JalonCompareWindow *self)
{
  JalonDate on = jalon_day_button_get_day (self->day_button);

  if (!jalon_date_is_set (on) || jalon_date_compare (on, self->on) == 0)
    return;

  self->on = on;
  show_table (self);
}

static JalonReport *
make_report (gpointer user_data)
{
  g_autoptr (JalonSideBySide) table = make_table (user_data);

  return table != NULL ? jalon_report_new_beside (table) : NULL;
}

static void
print_clicked_cb (JalonCompareWindow *self)
{
  g_autoptr (JalonSideBySide) table = make_table (self);

  if (table != NULL)
    gtk_window_present (GTK_WINDOW (jalon_print_window_new_for_report (GTK_WINDOW (self), make_report, g_object_ref (self), g_object_unref)));
}

/* GObject -------------------------------------------------------------------- */

static void
jalon_compare_window_dispose (GObject *object)
{
  JalonCompareWindow *self = JALON_COMPARE_WINDOW (object);

  self->filling = TRUE;
  g_clear_object (&self->names);
  g_clear_object (&self->knowledge);
  g_clear_pointer (&self->choices, g_ptr_array_unref);

  G_OBJECT_CLASS (jalon_compare_window_parent_class)->dispose (object);
}

static void
jalon_compare_window_class_init (JalonCompareWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jalon_compare_window_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/compare/compare-window.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonCompareWindow, narrow_bin);
  gtk_widget_class_bind_template_child (widget_class, JalonCompareWindow, day_button);
  gtk_widget_class_bind_template_child (widget_class, JalonCompareWindow, places);
  gtk_widget_class_bind_template_child (widget_class, JalonCompareWindow, first);
  gtk_widget_class_bind_template_child (widget_class, JalonCompareWindow, second);
  gtk_widget_class_bind_template_child (widget_class, JalonCompareWindow, third);
  gtk_widget_class_bind_template_child (widget_class, JalonCompareWindow, differences_button);
  gtk_widget_class_bind_template_child (widget_class, JalonCompareWindow, notice);
  gtk_widget_class_bind_template_child (widget_class, JalonCompareWindow, grid);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_clicked_cb);
  jalon_closures_bind (widget_class);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
jalon_compare_window_init (JalonCompareWindow *self)
{
  self->choices = g_ptr_array_new_with_free_func ((GDestroyNotify) choice_free);
  self->names = gtk_string_list_new (NULL);
  gtk_string_list_append (self->names, _ ("No household"));
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  jalon_fit_box_wrap_labels (GTK_WIDGET (self));
  jalon_page_words_mark_page (GTK_WIDGET (self->narrow_bin));
  gtk_drop_down_set_model (self->first, G_LIST_MODEL (self->names));
  gtk_drop_down_set_model (self->second, G_LIST_MODEL (self->names));
  gtk_drop_down_set_model (self->third, G_LIST_MODEL (self->names));
  self->filling = FALSE;
}

/**
 * jalon_compare_window_new:
 * @parent: (nullable): the window to stand above
 * @session: whose data, and whose today is looked at until another day is chosen
 *
 * Returns: (transfer none): a window that shows nobody yet
 */
GtkWidget *
jalon_compare_window_new (GtkWindow    *parent,
                          JalonSession *session)
{
  JalonCompareWindow *self = g_object_new (JALON_TYPE_COMPARE_WINDOW, "transient-for", parent, NULL);

  jalon_dialog_limit_width (GTK_WINDOW (self));
  self->knowledge = g_object_ref (jalon_session_get_knowledge (session));
  jalon_view_set_session (JALON_VIEW (self->day_button), session);
  jalon_compare_window_set_day (self, jalon_session_get_today (session));

  return GTK_WIDGET (self);
}

/**
 * jalon_compare_window_add:
 * @self: a window
 * @household: who; is copied
 * @title: (nullable): what to call them; %NULL: as the file says
 *
 * Adds a household that can be chosen.
 */
void
jalon_compare_window_add (JalonCompareWindow *self,
                          JalonHousehold     *household,
                          const char         *title)
{
  Choice *choice = g_new (Choice, 1);

  choice->household = JALON_HOUSEHOLD (jalon_record_duplicate (JALON_RECORD (household)));
  choice->title = title != NULL ? g_strdup (title) : jalon_label_household (household);
  g_ptr_array_add (self->choices, choice);
  gtk_string_list_append (self->names, choice->title);
}

/**
 * jalon_compare_window_choose:
 * @self: a window
 * @place: 0 to 2
 * @position: of a household, in the order in which they were added
 *
 * Shows a household in a place.
 */
void
jalon_compare_window_choose (JalonCompareWindow *self,
                             guint               place,
                             guint               position)
{
  GtkDropDown *places[JALON_MOST_BESIDE] = { self->first, self->second, self->third };

  g_return_if_fail (place < JALON_MOST_BESIDE && position < self->choices->len);

  gtk_drop_down_set_selected (places[place], position + 1);
}

/**
 * jalon_compare_window_set_day:
 * @self: a window
 * @on: the day on which all are looked at
 *
 * Shows another day.
 */
void
jalon_compare_window_set_day (JalonCompareWindow *self,
                              JalonDate           on)
{
  self->on = on;
  jalon_day_button_set_day (self->day_button, on);
  show_table (self);
}
