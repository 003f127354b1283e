/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-window.h"

#include <glib/gi18n.h>

#include "jalon-dates-page.h"
#include "jalon-documents-page.h"
#include "jalon-eligibility-page.h"
#include "jalon-export-actions.h"
#include "jalon-household-actions.h"
#include "jalon-labels.h"
#include "jalon-library.h"
#include "jalon-overview-page.h"
#include "jalon-page-row.h"
#include "jalon-profile-page.h"
#include "jalon-questionnaire.h"
#include "jalon-score-foot.h"
#include "jalon-score-page.h"
#include "jalon-settings.h"
#include "jalon-tables-page.h"

#define SAVE_PAUSE_MILLISECONDS 600

struct _JalonWindow
{
  AdwApplicationWindow parent_instance;

  JalonKnowledge *knowledge;
  JalonClock     *clock;
  JalonSession   *session;

  AdwToastOverlay *toast_overlay;
  GtkStack        *root_stack;
  AdwLeaflet      *leaflet;
  GtkWidget       *content;
  GtkListBox      *page_list;
  GtkStack        *page_stack;
  AdwWindowTitle  *page_title;
  GtkWidget       *message_bar;
  GtkLabel        *message_label;
  GMenu           *recent_menu;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JalonWindow, jalon_window, ADW_TYPE_APPLICATION_WINDOW)

/* Pages --------------------------------------------------------------------- */

static gboolean
stands_in_sidebar (GtkStackPage *page)
{
  /* The tables are reached from the score and from the programs. */
  return g_strcmp0 (gtk_stack_page_get_name (page), "tables") != 0;
}

static void
fill_page_list (JalonWindow *self)
{
  g_autoptr (GtkSelectionModel) pages = gtk_stack_get_pages (self->page_stack);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (G_LIST_MODEL (pages), i);
      GtkWidget          *row;

      if (!stands_in_sidebar (GTK_STACK_PAGE (page)))
        continue;
      row = jalon_page_row_new (GTK_STACK_PAGE (page));
      g_object_bind_property (self, "session", row, "session", G_BINDING_SYNC_CREATE);
      gtk_list_box_append (self->page_list, row);
    }
}

static void
page_changed_cb (JalonWindow *self)
{
  GtkWidget    *child = gtk_stack_get_visible_child (self->page_stack);
  GtkStackPage *page = child != NULL ? gtk_stack_get_page (self->page_stack, child) : NULL;
  GtkWidget    *row = gtk_widget_get_first_child (GTK_WIDGET (self->page_list));

  if (page == NULL)
    return;

  adw_window_title_set_title (self->page_title, gtk_stack_page_get_title (page));
  gtk_list_box_unselect_all (self->page_list);
  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    if (JALON_IS_PAGE_ROW (row) && jalon_page_row_get_page (JALON_PAGE_ROW (row)) == page)
      gtk_list_box_select_row (self->page_list, GTK_LIST_BOX_ROW (row));
}

static void
page_activated_cb (JalonWindow   *self,
                   GtkListBoxRow *row)
{
  jalon_window_show_page (self, gtk_stack_page_get_name (jalon_page_row_get_page (JALON_PAGE_ROW (row))));
}

static void
show_page_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  jalon_window_show_page (JALON_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
show_item_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);

  jalon_window_show_page (self, "documents");
  jalon_documents_page_show_item (JALON_DOCUMENTS_PAGE (gtk_stack_get_visible_child (self->page_stack)), g_variant_get_string (parameter, NULL));
}

static void
questionnaire_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);

  gtk_window_present (GTK_WINDOW (jalon_questionnaire_new (GTK_WINDOW (self), self->session)));
}

static void
show_nth_page_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  JalonWindow   *self = JALON_WINDOW (widget);
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->page_list, g_variant_get_int32 (parameter));

  if (self->session != NULL && row != NULL)
    page_activated_cb (self, row);
}

static void
show_pages_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);

  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
  gtk_widget_child_focus (GTK_WIDGET (self->page_list), GTK_DIR_TAB_FORWARD);
}

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
  adw_toast_set_action_name (toast, "win.undo");
  jalon_window_add_toast (JALON_WINDOW (widget), toast);
}

static void
update_actions_cb (JalonWindow *self)
{
  static const char *const need_household[] = { "win.save-copy", "win.duplicate", "win.rename", "win.delete", "win.print", "win.export-calendar", "win.export-pdf", "win.show-page", "win.questionnaire" };
  gboolean                 can_undo = FALSE;
  gboolean                 can_redo = FALSE;

  if (self->session != NULL)
    g_object_get (self->session, "can-undo", &can_undo, "can-redo", &can_redo, NULL);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", can_undo);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", can_redo);
  for (guint i = 0; i < G_N_ELEMENTS (need_household); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), need_household[i], self->session != NULL);
}

/* The household and its file ------------------------------------------------ */

static void
show_message (JalonWindow *self,
              const char  *message)
{
  gtk_label_set_label (self->message_label, message != NULL ? message : "");
  gtk_widget_set_visible (self->message_bar, message != NULL);
}

static void
store_error_cb (JalonWindow *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *message = NULL;
  JalonStore        *store = jalon_session_get_store (self->session);

  if (store == NULL)
    return;

  g_object_get (store, "error", &error, NULL);
  if (jalon_store_is_read_only (store))
    message = g_strdup (_ ("This file was written by a newer version of Jalon. You can look at it; nothing is changed or saved."));
  else if (error != NULL)
    message = g_strdup_printf (_ ("The last changes are not saved: %s"), error->message);
  show_message (self, message);
}

static void
household_changed_cb (JalonWindow *self)
{
  JalonStore *store = self->session != NULL ? jalon_session_get_store (self->session) : NULL;

  if (store != NULL && !jalon_store_is_read_only (store))
    jalon_store_save_soon (store, SAVE_PAUSE_MILLISECONDS);
}

static void
fill_recent_menu (JalonWindow *self)
{
  g_auto (GStrv) paths = jalon_library_list ();

  g_menu_remove_all (self->recent_menu);
  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (JalonStore) store = jalon_store_load (paths[i], NULL);
      g_autoptr (GMenuItem)  item = NULL;
      g_autofree char       *title = NULL;

      if (store == NULL)
        continue;
      title = jalon_label_household (jalon_store_get_household (store));
      item = g_menu_item_new (title, NULL);
      g_menu_item_set_action_and_target (item, "win.open-path", "s", paths[i]);
      g_menu_append_item (self->recent_menu, item);
    }
}

static void
set_session (JalonWindow  *self,
             JalonSession *session)
{
  if (self->session != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->session, self);
      g_signal_handlers_disconnect_by_data (jalon_session_get_household (self->session), self);
      if (jalon_session_get_store (self->session) != NULL)
        g_signal_handlers_disconnect_by_data (jalon_session_get_store (self->session), self);
    }

  g_set_object (&self->session, session);
  show_message (self, NULL);

  if (session != NULL)
    {
      g_signal_connect_object (session, "notify::can-undo", G_CALLBACK (update_actions_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (session, "notify::can-redo", G_CALLBACK (update_actions_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (jalon_session_get_household (session), "changed", G_CALLBACK (household_changed_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
      if (jalon_session_get_store (session) != NULL)
        g_signal_connect_object (jalon_session_get_store (session), "notify::error", G_CALLBACK (store_error_cb), self, G_CONNECT_SWAPPED);
      store_error_cb (self);
    }

  update_actions_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
  gtk_stack_set_visible_child_name (self->root_stack, session != NULL ? "household" : "welcome");
}

/* The window ---------------------------------------------------------------- */

static void
remember_size (JalonWindow *self)
{
  GSettings  *settings = jalon_settings_get ();
  int         width;
  int         height;
  const char *page = jalon_window_get_page (self);

  if (settings == NULL)
    return;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_int (settings, "window-width", width);
  g_settings_set_int (settings, "window-height", height);
  g_settings_set_boolean (settings, "maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  g_settings_set_string (settings, "page", page != NULL ? page : "");
}

static void
close_anyway_cb (JalonWindow      *self,
                 const char       *response,
                 AdwMessageDialog *dialog)
{
  if (g_str_equal (response, "close"))
    gtk_window_destroy (GTK_WINDOW (self));
  else if (g_str_equal (response, "copy"))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.save-copy", NULL);
}

/* Closing never asks, unless something would be lost. */
static gboolean
jalon_window_close_request (GtkWindow *window)
{
  JalonWindow *self = JALON_WINDOW (window);
  GtkWidget   *dialog;

  remember_size (self);
  if (jalon_window_save_now (self))
    return GTK_WINDOW_CLASS (jalon_window_parent_class)->close_request (window);

  dialog = adw_message_dialog_new (window, _ ("The last changes are not saved"), gtk_label_get_label (self->message_label));
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "stay", _ ("_Stay"), "close", _ ("_Close without saving"), "copy", _ ("_Save a copy…"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "close", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "copy", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "stay");
  g_signal_connect_object (dialog, "response", G_CALLBACK (close_anyway_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
  return TRUE;
}

static void
refresh_today_cb (JalonWindow *self)
{
  if (self->session != NULL && gtk_window_is_active (GTK_WINDOW (self)))
    jalon_session_refresh_today (self->session);
}

static void
jalon_window_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, JALON_WINDOW (object)->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_window_dispose (GObject *object)
{
  JalonWindow *self = JALON_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JALON_TYPE_WINDOW);
  g_clear_object (&self->session);
  g_clear_object (&self->clock);
  g_clear_object (&self->knowledge);

  G_OBJECT_CLASS (jalon_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (widget_class, "win.show-nth-page", "i", show_nth_page_action);
  gtk_widget_class_install_action (widget_class, "win.show-item", "s", show_item_action);
  gtk_widget_class_install_action (widget_class, "win.questionnaire", NULL, questionnaire_action);
  gtk_widget_class_install_action (widget_class, "win.show-pages", NULL, show_pages_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "win.deleted", "s", deleted_action);
  jalon_household_actions_install (widget_class);
  jalon_export_actions_install (widget_class);
}

static void
jalon_window_class_init (JalonWindowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jalon_window_get_property;
  object_class->dispose = jalon_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = jalon_window_close_request;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  install_actions (widget_class);

  g_type_ensure (JALON_TYPE_SCORE_FOOT);
  g_type_ensure (JALON_TYPE_OVERVIEW_PAGE);
  g_type_ensure (JALON_TYPE_PROFILE_PAGE);
  g_type_ensure (JALON_TYPE_TABLES_PAGE);
  g_type_ensure (JALON_TYPE_ELIGIBILITY_PAGE);
  g_type_ensure (JALON_TYPE_DOCUMENTS_PAGE);
  g_type_ensure (JALON_TYPE_DATES_PAGE);
  g_type_ensure (JALON_TYPE_SCORE_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/window.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, JalonWindow, root_stack);
  gtk_widget_class_bind_template_child (widget_class, JalonWindow, leaflet);
  gtk_widget_class_bind_template_child (widget_class, JalonWindow, content);
  gtk_widget_class_bind_template_child (widget_class, JalonWindow, page_list);
  gtk_widget_class_bind_template_child (widget_class, JalonWindow, page_stack);
  gtk_widget_class_bind_template_child (widget_class, JalonWindow, page_title);
  gtk_widget_class_bind_template_child (widget_class, JalonWindow, message_bar);
  gtk_widget_class_bind_template_child (widget_class, JalonWindow, message_label);
  gtk_widget_class_bind_template_child (widget_class, JalonWindow, recent_menu);
  gtk_widget_class_bind_template_callback (widget_class, page_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
}

static void
jalon_window_init (JalonWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  fill_page_list (self);
  page_changed_cb (self);
  fill_recent_menu (self);
  update_actions_cb (self);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (refresh_today_cb), NULL);
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
 * jalon_window_take_store:
 * @self: a window
 * @store: (transfer full): a household and its file
 *
 * Opens a household, after the one before has been saved.
 */
void
jalon_window_take_store (JalonWindow *self,
                         JalonStore  *store)
{
  g_autoptr (JalonSession) session = jalon_session_new (self->knowledge, self->clock, jalon_store_get_household (store), store);

  jalon_window_save_now (self);
  jalon_settings_set_string ("last-profile", jalon_store_get_path (store));
  set_session (self, session);
  fill_recent_menu (self);
  g_object_unref (store);
}

/**
 * jalon_window_open:
 * @self: a window
 * @path: of a profile
 *
 * Opens a profile. If it cannot be read the reason is shown, and what is open stays open.
 *
 * Returns: whether it was opened
 */
gboolean
jalon_window_open (JalonWindow *self,
                   const char  *path)
{
  g_autoptr (GError) error = NULL;
  JalonStore        *store = jalon_store_load (path, &error);

  if (store == NULL)
    {
      jalon_window_show_failure (self, _ ("This file cannot be opened"), error->message);
      return FALSE;
    }

  jalon_window_take_store (self, store);
  return TRUE;
}

/**
 * jalon_window_close_household:
 * @self: a window
 *
 * Forgets the household that is open, without saving it: the file is gone.
 */
void
jalon_window_close_household (JalonWindow *self)
{
  jalon_settings_set_string ("last-profile", "");
  set_session (self, NULL);
  fill_recent_menu (self);
}

/**
 * jalon_window_save_now:
 * @self: a window
 *
 * Returns: whether everything is on the disk; if not, the window says why
 */
gboolean
jalon_window_save_now (JalonWindow *self)
{
  JalonStore *store = self->session != NULL ? jalon_session_get_store (self->session) : NULL;

  return store == NULL || jalon_store_is_read_only (store) || jalon_store_save (store, NULL);
}

/**
 * jalon_window_show_page:
 * @self: a window
 * @name: overview, profile, score, eligibility, tables, documents or dates
 *
 * Shows a page; one that does not exist changes nothing.
 */
void
jalon_window_show_page (JalonWindow *self,
                        const char  *name)
{
  if (gtk_stack_get_child_by_name (self->page_stack, name) == NULL)
    return;

  gtk_stack_set_visible_child_name (self->page_stack, name);
  adw_leaflet_set_visible_child (self->leaflet, self->content);
}

/**
 * jalon_window_get_page:
 * @self: a window
 *
 * Returns: (nullable): the name of the page that is shown
 */
const char *
jalon_window_get_page (JalonWindow *self)
{
  return gtk_stack_get_visible_child_name (self->page_stack);
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
 * jalon_window_show_failure:
 * @self: a window
 * @heading: what did not work
 * @body: why
 *
 * Says what did not work, and why, until it is read.
 */
void
jalon_window_show_failure (JalonWindow *self,
                           const char  *heading,
                           const char  *body)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
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

/**
 * jalon_window_get_clock:
 * @self: a window
 *
 * Returns: (transfer none): its clock
 */
JalonClock *
jalon_window_get_clock (JalonWindow *self)
{
  return self->clock;
}
