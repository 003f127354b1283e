/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-questionnaire.h"

#include <glib/gi18n.h>

#include "jalon-dialogs.h"
#include "jalon-fit-box.h"
#include "jalon-member.h"
#include "jalon-page-words.h"
#include "jalon-question-keys.h"
#include "jalon-question-page.h"
#include "jalon-verdicts.h"

#define VERDICTS "verdicts"

struct _JalonQuestionnaire
{
  AdwWindow parent_instance;

  JalonSession *session;
  guint         position;
  guint         shown; /* the position that was gone to last */

  AdwToastOverlay *toast_overlay;
  GtkStack        *stack;
  JalonVerdicts   *verdicts;
  GtkWidget       *next_button;
};

G_DEFINE_FINAL_TYPE (JalonQuestionnaire, jalon_questionnaire, ADW_TYPE_WINDOW)

/* The questions ------------------------------------------------------------- */

/* What is entered is found by where it stands: a page that was made just now gets its place now. */
static void
place_page (JalonQuestionnaire *self,
            GtkWidget          *page)
{
  int width;
  int height;

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  width = MAX (width, gtk_widget_get_width (GTK_WIDGET (self->stack)));
  gtk_widget_measure (page, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  height = MAX (height, gtk_widget_get_height (GTK_WIDGET (self->stack)));
  gtk_widget_allocate (page, width, height, -1, NULL);
}

/* On the button that leads on one hears what is asked, as on a field. */
static void
focus_next (JalonQuestionnaire *self)
{
  guint                n;
  const JalonQuestion *questions = jalon_questions_get (&n);
  g_autofree char     *asked = self->position < n ? jalon_question_dup_title (&questions[self->position], jalon_session_get_household (self->session)) : NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->next_button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, asked != NULL ? asked : "", -1);
  gtk_widget_grab_focus (self->next_button);
}

/* The keyboard stands where typing starts; of a list and of the verdicts on the button that leads on. */
static void
focus_first (JalonQuestionnaire *self)
{
  GtkWidget *page = gtk_stack_get_visible_child (self->stack);

  gtk_root_set_focus (GTK_ROOT (self), NULL); /* else it moves on from where it is */
  if (self->position >= jalon_questionnaire_get_n_questions () || !jalon_question_keys_enter (page))
    focus_next (self);
}

static gboolean
focus_first_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  focus_first (JALON_QUESTIONNAIRE (widget));
  return G_SOURCE_REMOVE;
}

/* The next key is for the page that is shown, also where it comes before the page is drawn. */
static void
enter_page (JalonQuestionnaire *self)
{
  GtkWidget *page = gtk_stack_get_visible_child (self->stack);

  if (!gtk_widget_get_mapped (page))
    {
      gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_first_cb, NULL, NULL);
      return;
    }
  if (gtk_widget_get_width (page) == 0)
    place_page (self, page);
  focus_first (self);
}

/* Made when it is asked for the first time, and kept: what was typed stays as it was. */
static void
show_position (JalonQuestionnaire *self)
{
  guint                n;
  const JalonQuestion *questions = jalon_questions_get (&n);
  const char          *id = self->position < n ? questions[self->position].id : VERDICTS;

  if (self->session == NULL)
    return;

  if (gtk_stack_get_child_by_name (self->stack, id) == NULL)
    gtk_stack_add_named (self->stack, jalon_question_page_new (self->session, &questions[self->position]), id);
  self->shown = self->position;
  gtk_stack_set_visible_child_name (self->stack, id);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "question.back", self->position > 0);
  enter_page (self);
}

static void
position_changed (JalonQuestionnaire *self)
{
  self->position = MIN (self->position, jalon_questionnaire_get_n_questions ());
  gtk_stack_set_transition_type (self->stack, self->position > self->shown ? GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT : GTK_STACK_TRANSITION_TYPE_SLIDE_RIGHT);
  show_position (self);
}

/* The verdicts -------------------------------------------------------------- */

static void
update_verdicts (JalonQuestionnaire *self)
{
  jalon_verdicts_show (self->verdicts, self->session);
  jalon_page_words_refresh (gtk_stack_get_visible_child (self->stack));
  g_object_notify (G_OBJECT (self), "position"); /* an answer asks more or fewer questions */
}

/* In the .ui file, which asks before there is a session ---------------------------------------------------------- */

static JalonHousehold *
get_household (JalonQuestionnaire *self)
{
  return self->session != NULL ? jalon_session_get_household (self->session) : NULL;
}

static char *
format_title (JalonQuestionnaire *self,
              guint               position)
{
  const guint n = jalon_questionnaire_get_n_questions ();

  if (position >= n)
    return g_strdup (_ ("The answer"));

  /* Translators: the title of the questionnaire, such as "Question 3 of 10". */
  return g_strdup_printf (_ ("Question %1$u of %2$u"), jalon_questions_count_shown (get_household (self), position) + 1, jalon_questions_count_shown (get_household (self), n));
}

static double
get_progress (JalonQuestionnaire *self,
              guint               position)
{
  return (double) jalon_questions_count_shown (get_household (self), position) / jalon_questions_count_shown (get_household (self), jalon_questionnaire_get_n_questions ());
}

static char *
format_next (JalonQuestionnaire *self,
             guint               position)
{
  const guint n = jalon_questionnaire_get_n_questions ();

  if (position >= n)
    return g_strdup (_ ("_Close"));

  return g_strdup (jalon_questions_count_shown (get_household (self), position) + 1 == jalon_questions_count_shown (get_household (self), n) ? _ ("Show the _answer") : _ ("_Next"));
}

/* Actions ------------------------------------------------------------------- */

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  JalonQuestionnaire *self = JALON_QUESTIONNAIRE (widget);

  if (self->position > 0)
    g_object_set (self, "position", jalon_questions_find_shown (jalon_session_get_household (self->session), self->position - 1, -1), NULL);
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  JalonQuestionnaire *self = JALON_QUESTIONNAIRE (widget);

  if (self->position < jalon_questionnaire_get_n_questions ())
    g_object_set (self, "position", jalon_questions_find_shown (jalon_session_get_household (self->session), self->position + 1, 1), NULL);
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  jalon_question_keys_add (gtk_stack_get_visible_child (JALON_QUESTIONNAIRE (widget)->stack));
}

/* What is asked for stands in the window behind. */
static void
show_behind (GtkWidget  *widget,
             const char *action,
             const char *target)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (widget));

  if (parent != NULL && target != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), action, "s", target);
  gtk_window_close (GTK_WINDOW (widget));
}

static void
confirm_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  jalon_question_keys_confirm (widget);
}

static void
reasons_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  show_behind (widget, "win.show-page", "eligibility");
}

static void
missing_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  JalonQuestionnaire *self = JALON_QUESTIONNAIRE (widget);
  GtkWindow          *parent = gtk_window_get_transient_for (GTK_WINDOW (widget));
  guint               question = 0;

  if (jalon_verdicts_open_next (self->verdicts, parent != NULL ? GTK_WIDGET (parent) : NULL, &question))
    g_object_set (self, "position", question, NULL);
  else
    gtk_window_close (GTK_WINDOW (widget));
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  jalon_session_undo (JALON_QUESTIONNAIRE (widget)->session);
}

static void
redo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  jalon_session_redo (JALON_QUESTIONNAIRE (widget)->session);
}

static void
take_back_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  jalon_session_take_back (JALON_QUESTIONNAIRE (widget)->session, g_variant_get_uint64 (parameter));
}

/* As in the window: a deletion can be taken back at once. */
static void
deleted_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  g_autofree char *what = g_markup_escape_text (g_variant_get_string (parameter, NULL), -1);
  g_autofree char *title = g_strdup_printf (_ ("%s deleted"), what);
  AdwToast        *toast = adw_toast_new (title);

  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "win.take-back");
  adw_toast_set_action_target (toast, "t", jalon_session_get_last_step (JALON_QUESTIONNAIRE (widget)->session));
  adw_toast_overlay_add_toast (JALON_QUESTIONNAIRE (widget)->toast_overlay, toast);
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_questionnaire_dispose (GObject *object)
{
  JalonQuestionnaire *self = JALON_QUESTIONNAIRE (object);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), JALON_TYPE_QUESTIONNAIRE);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (jalon_questionnaire_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "question.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "question.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "question.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "question.confirm", NULL, confirm_action);
  gtk_widget_class_install_action (widget_class, "question.reasons", NULL, reasons_action);
  gtk_widget_class_install_action (widget_class, "question.missing", NULL, missing_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "win.take-back", "t", take_back_action);
  gtk_widget_class_install_action (widget_class, "win.deleted", "s", deleted_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "question.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, GDK_ALT_MASK, "question.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "question.add", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "question.add", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo", NULL);
}

static void
jalon_questionnaire_class_init (JalonQuestionnaireClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jalon_questionnaire_dispose;

  jalon_member_install (klass, g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonQuestionnaire, position), (JalonUpdate) position_changed);

  g_type_ensure (JALON_TYPE_FIT_BOX);
  g_type_ensure (JALON_TYPE_VERDICTS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/profile/questionnaire.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonQuestionnaire, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, JalonQuestionnaire, stack);
  gtk_widget_class_bind_template_child (widget_class, JalonQuestionnaire, verdicts);
  gtk_widget_class_bind_template_child (widget_class, JalonQuestionnaire, next_button);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, get_progress);
  gtk_widget_class_bind_template_callback (widget_class, format_next);
  install_actions (widget_class);
}

static void
jalon_questionnaire_init (JalonQuestionnaire *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jalon_fit_box_wrap_labels (GTK_WIDGET (self));
  jalon_page_words_mark_page (GTK_WIDGET (self->verdicts));
  gtk_window_set_default_widget (GTK_WINDOW (self), self->next_button);
  jalon_question_keys_follow (GTK_WINDOW (self));
}

/* Public -------------------------------------------------------------------- */

/**
 * jalon_questionnaire_new:
 * @parent: (nullable): the window that it stands before
 * @session: an open profile, which is filled
 *
 * Returns: (transfer floating): the first question that is open
 */
GtkWidget *
jalon_questionnaire_new (GtkWindow    *parent,
                         JalonSession *session)
{
  JalonQuestionnaire *self = g_object_new (JALON_TYPE_QUESTIONNAIRE, "transient-for", parent, NULL);

  jalon_dialog_limit_width (GTK_WINDOW (self));
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update_verdicts), self, G_CONNECT_SWAPPED);
  self->position = jalon_questions_find_open (jalon_session_get_household (session), NULL);
  if (self->position == jalon_questionnaire_get_n_questions ())
    self->position = 0; /* all is answered: from the beginning, to look at it again */
  update_verdicts (self);
  show_position (self);
  return GTK_WIDGET (self);
}

/**
 * jalon_questionnaire_get_n_questions:
 *
 * Returns: how many questions there are, asked or not; the position of the verdicts
 */
guint
jalon_questionnaire_get_n_questions (void)
{
  guint n;

  jalon_questions_get (&n);
  return n;
}
