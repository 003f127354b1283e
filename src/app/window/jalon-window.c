/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-window-private.h"

#include <glib/gi18n.h>

#include "jalon-member.h"

/* A timer stands still while the computer sleeps. */
#define ASK_AGAIN_SECONDS 600

G_DEFINE_FINAL_TYPE (JalonWindow, jalon_window, ADW_TYPE_APPLICATION_WINDOW)

/* Undo ---------------------------------------------------------------------- */

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  jalon_session_undo (JALON_WINDOW (widget)->session);
}

static void
redo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  jalon_session_redo (JALON_WINDOW (widget)->session);
}

static void
take_back_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);

  if (self->session != NULL)
    jalon_session_take_back (self->session, g_variant_get_uint64 (parameter));
}

static void
deleted_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  g_autofree char *what = g_markup_escape_text (g_variant_get_string (parameter, NULL), -1);
  g_autofree char *title = NULL;
  AdwToast        *toast;

  /* Translators: a record was deleted: "IELTS General Training deleted". */
  title = g_strdup_printf (_ ("%s deleted"), what);
  toast = adw_toast_new (title);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "win.take-back");
  adw_toast_set_action_target (toast, "t", jalon_session_get_last_step (JALON_WINDOW (widget)->session));
  jalon_window_add_toast (JALON_WINDOW (widget), toast);
}

static void
reload_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  jalon_window_reload (JALON_WINDOW (widget));
}

/* The window ---------------------------------------------------------------- */

static gboolean
jalon_window_close_request (GtkWindow *window)
{
  jalon_window_close (JALON_WINDOW (window));
  return TRUE; /* it is destroyed already, or stays until it is answered */
}

static void wait_for_the_next_day (JalonWindow *self);

static gboolean
day_may_have_ended_cb (gpointer data)
{
  JalonWindow *self = data;

  self->day_source = 0;
  if (self->session != NULL)
    jalon_session_refresh_today (self->session);
  wait_for_the_next_day (self);
  return G_SOURCE_REMOVE;
}

static void
wait_for_the_next_day (JalonWindow *self)
{
  const guint seconds = jalon_clock_get_seconds_left (self->clock);

  self->day_source = seconds > 0 ? g_timeout_add_seconds (MIN (seconds, ASK_AGAIN_SECONDS), day_may_have_ended_cb, self) : g_idle_add (day_may_have_ended_cb, self);
}

/* After sleep the timer is late, and another window may have changed the households. */
static void
active_cb (JalonWindow *self)
{
  if (!gtk_window_is_active (GTK_WINDOW (self)))
    return;

  if (self->session != NULL)
    jalon_session_refresh_today (self->session);
  jalon_window_read_library (self);
}

static void
jalon_window_dispose (GObject *object)
{
  JalonWindow *self = JALON_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JALON_TYPE_WINDOW);
  g_clear_handle_id (&self->day_source, g_source_remove);
  g_clear_object (&self->session);
  g_clear_object (&self->clock);
  g_clear_object (&self->knowledge);
  g_clear_pointer (&self->library, g_ptr_array_unref);

  G_OBJECT_CLASS (jalon_window_parent_class)->dispose (object);
}

/* Its halves ---------------------------------------------------------------- */

static GtkWidget *
make_welcome (JalonWindow *self)
{
  GtkWidget *welcome = jalon_welcome_page_new ();

  self->welcome = JALON_WELCOME_PAGE (welcome);
  gtk_stack_add_named (self->root_stack, welcome, "welcome");
  return welcome;
}

static GtkWidget *
make_frame (JalonWindow *self)
{
  GtkWidget *frame = jalon_household_frame_new ();

  self->frame = JALON_HOUSEHOLD_FRAME (frame);
  g_object_bind_property (self, "session", frame, "session", G_BINDING_SYNC_CREATE);
  gtk_stack_add_named (self->root_stack, frame, "household");
  return frame;
}

/**
 * jalon_window_make_half:
 * @self: a window
 *
 * Makes what it is to show, a household or the way to one, if it was not there: both at once would take a fifth of the time
 * to the first frame.
 */
void
jalon_window_make_half (JalonWindow *self)
{
  if (self->session != NULL ? self->frame != NULL : self->welcome != NULL)
    return;

  if (self->session != NULL)
    make_frame (self);
  else
    make_welcome (self);
  jalon_window_fill_library (self);
}

/**
 * jalon_window_show_half:
 * @self: a window
 *
 * Shows the household, or the way to one, which are made if they were not there.
 */
void
jalon_window_show_half (JalonWindow *self)
{
  jalon_window_make_half (self);
  gtk_stack_set_visible_child_name (self->root_stack, self->session != NULL ? "household" : "welcome");
  if (self->session == NULL)
    jalon_welcome_page_focus (self->welcome);
}

static void
jalon_window_realize (GtkWidget *widget)
{
  jalon_window_show_half (JALON_WINDOW (widget));
  GTK_WIDGET_CLASS (jalon_window_parent_class)->realize (widget);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "win.take-back", "t", take_back_action);
  gtk_widget_class_install_action (widget_class, "win.deleted", "s", deleted_action);
  gtk_widget_class_install_action (widget_class, "win.reload", NULL, reload_action);
}

static void
jalon_window_class_init (JalonWindowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jalon_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = jalon_window_close_request;
  widget_class->realize = jalon_window_realize;

  jalon_member_install (klass, g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS), G_STRUCT_OFFSET (JalonWindow, session), NULL);

  install_actions (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/window/window.ui");
  jalon_window_install_pages (widget_class);
  gtk_widget_class_bind_template_child (widget_class, JalonWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, JalonWindow, root_stack);
}

static void
jalon_window_init (JalonWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  jalon_window_accept_drops (self);
  jalon_window_read_library (self);
  jalon_window_update_actions (self);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_cb), NULL);
}

/**
 * jalon_window_new:
 * @application: (nullable): the application; tests have none
 * @knowledge: all data
 * @clock: what day it is
 *
 * Returns: (transfer none): a window without a household
 */
JalonWindow *
jalon_window_new (GtkApplication *application,
                  JalonKnowledge *knowledge,
                  JalonClock     *clock)
{
  JalonWindow *self = g_object_new (JALON_TYPE_WINDOW, "application", application, NULL);

  self->knowledge = g_object_ref (knowledge);
  self->clock = g_object_ref (clock);
  wait_for_the_next_day (self);
  return self;
}

/**
 * jalon_window_get_session:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the session of the household that is open
 */
JalonSession *
jalon_window_get_session (JalonWindow *self)
{
  return self->session;
}

/**
 * jalon_window_add_toast:
 * @self: a window
 * @toast: (transfer full): a short message
 *
 * Shows a short message.
 */
void
jalon_window_add_toast (JalonWindow *self,
                        AdwToast    *toast)
{
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

/**
 * jalon_window_get_knowledge:
 * @self: a window
 *
 * Returns: (transfer none): the data it works with
 */
JalonKnowledge *
jalon_window_get_knowledge (JalonWindow *self)
{
  return self->knowledge;
}

JalonClock *
jalon_window_get_clock (JalonWindow *self)
{
  return self->clock;
}
