/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-agenda-window.h"

#include <glib/gi18n.h>

#include "jalon-agenda-calendar.h"
#include "jalon-agenda-columns.h"
#include "jalon-column-order.h"
#include "jalon-dialogs.h"
#include "jalon-fit-box.h"
#include "jalon-fold.h"
#include "jalon-narrow-bin.h"
#include "jalon-search-focus.h"
#include "jalon-word-button.h"
#include "jalon-words.h"

#define MOST_ALARMS 3

struct _JalonAgendaWindow
{
  AdwWindow parent_instance;

  JalonKnowledge      *knowledge;
  JalonDate            on;
  JalonAgenda         *agenda;
  JalonCalendarOptions options; /* of a calendar of all */
  int                  alarms[MOST_ALARMS];
  GStrv                paths;
  guint                next; /* of paths, to be read */
  GCancellable        *cancellable;
  GListStore          *entries;
  GtkFilter           *filter;
  char                *query; /* folded */

  GtkStack        *stack;
  GtkColumnView   *households;
  GtkMenuButton   *order_button;
  GtkWidget       *narrow_bin;
  GtkListView     *dates;
  GtkWidget       *export_button;
  GtkProgressBar  *progress;
  JalonWordButton *word_button;
};

enum
{
  OPEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JalonAgendaWindow, jalon_agenda_window, ADW_TYPE_WINDOW)

/* Reading ------------------------------------------------------------------- */

static void read_next (JalonAgendaWindow *self);

static void
show_dates (JalonAgendaWindow *self)
{
  g_autoptr (GListStore) store = g_list_store_new (JALON_TYPE_AGENDA_DATE);

  jalon_agenda_sort (self->agenda);
  g_list_store_splice (store, 0, 0, self->agenda->dates->pdata, self->agenda->dates->len);
  gtk_list_view_set_model (self->dates, GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_steal_pointer (&store)))));
  gtk_widget_set_sensitive (self->export_button, self->agenda->dates->len > 0);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (JalonAgendaWindow) self = data;
  g_autoptr (GError)            error = NULL;
  g_autoptr (GBytes)            bytes = g_file_load_bytes_finish (G_FILE (source), result, NULL, &error);
  JalonAgendaEntry             *entry;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->agenda == NULL)
    return;

  entry = jalon_agenda_add (self->agenda, self->knowledge, self->paths[self->next], bytes, error);
  g_list_store_append (self->entries, entry);
  if (entry->next_name != NULL)
    jalon_word_button_add_text (self->word_button, entry->next_name);
  self->next++;
  read_next (self);
}

static void
read_next (JalonAgendaWindow *self)
{
  guint             n = g_strv_length (self->paths);
  g_autoptr (GFile) file = NULL;

  gtk_progress_bar_set_fraction (self->progress, n > 0 ? (double) self->next / n : 1);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), self->next < n);
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "households" : "empty");

  if (self->next == n)
    {
      show_dates (self);
      return;
    }

  file = g_file_new_for_path (self->paths[self->next]);
  g_file_load_bytes_async (file, self->cancellable, loaded_cb, g_object_ref (self));
}

/**
 * jalon_agenda_window_read:
 * @self: a window that has read nothing yet
 * @paths: (array zero-terminated=1): profiles
 *
 * Reads households, one after the other, off the main thread, and shows each
 * when it is there.
 */
void
jalon_agenda_window_read (JalonAgendaWindow *self,
                          const char *const *paths)
{
  g_return_if_fail (self->paths == NULL);

  self->paths = g_strdupv ((char **) paths);
  read_next (self);
}

/**
 * jalon_agenda_window_get_agenda:
 * @self: a window
 *
 * Returns: (transfer none): what was read up to now
 */
const JalonAgenda *
jalon_agenda_window_get_agenda (JalonAgendaWindow *self)
{
  return self->agenda;
}

/**
 * jalon_agenda_window_is_reading:
 * @self: a window
 *
 * Returns: whether a file is still to be read
 */
gboolean
jalon_agenda_window_is_reading (JalonAgendaWindow *self)
{
  return self->paths != NULL && self->paths[self->next] != NULL;
}

/* What the person does ------------------------------------------------------ */

static void
activated_cb (JalonAgendaWindow *self,
              guint              position)
{
  GListModel                  *model = G_LIST_MODEL (gtk_column_view_get_model (self->households));
  g_autoptr (JalonAgendaEntry) entry = g_list_model_get_item (model, position);

  if (entry->error == NULL)
    g_signal_emit (self, signals[OPEN], 0, entry->file);
}

static gboolean
matches (gpointer item,
         gpointer data)
{
  const JalonAgendaEntry *entry = item;
  JalonAgendaWindow      *self = data;
  g_autofree char        *folded = jalon_fold (entry->title != NULL ? entry->title : entry->file);

  return self->query == NULL || jalon_fold_matches (folded, self->query);
}

static void
search_changed_cb (JalonAgendaWindow *self,
                   GtkSearchEntry    *entry)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (entry));

  g_free (self->query);
  self->query = text[0] != '\0' ? jalon_fold (text) : NULL;
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

/* The row of a date: its day, what it is, and whose. */
static void
setup_date_cb (JalonAgendaWindow *self,
               GtkListItem       *item)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "margin-start", 8, "margin-end", 8, "margin-top", 4, "margin-bottom", 4, NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_list_item_set_child (item, label);
}

static void
bind_date_cb (JalonAgendaWindow *self,
              GtkListItem       *item)
{
  const JalonAgendaDate *date = gtk_list_item_get_item (item);
  g_autofree char       *day = jalon_words_date_weekday (date->due);
  g_autofree char       *markup = g_markup_printf_escaped ("%s\n<span size=\"smaller\">%s · %s</span>", date->name, day, date->entry->title);

  gtk_label_set_markup (GTK_LABEL (gtk_list_item_get_child (item)), markup);
  jalon_word_button_add_text (self->word_button, date->name);
}

static void
date_activated_cb (JalonAgendaWindow *self,
                   guint              position)
{
  g_autoptr (JalonAgendaDate) date = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->dates)), position);

  g_signal_emit (self, signals[OPEN], 0, date->entry->file);
}

/* One calendar of all ------------------------------------------------------- */

/**
 * jalon_agenda_window_save_async:
 * @self: a window that has read everything
 * @file: where to
 * @callback: called when it is written
 * @user_data: for @callback
 *
 * Writes one calendar file of all households, in a thread.
 */
void
jalon_agenda_window_save_async (JalonAgendaWindow  *self,
                                GFile              *file,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  const JalonAgendaCalendar calendar = { .knowledge = self->knowledge, .paths = self->paths, .on = self->on, .options = &self->options, .file = file };

  jalon_agenda_calendar_save_async (&calendar, self, callback, user_data);
}

/**
 * jalon_agenda_window_save_finish:
 * @result: of jalon_agenda_window_save_async()
 * @error: return location for a #GIOErrorEnum
 *
 * Returns: whether it was written
 */
gboolean
jalon_agenda_window_save_finish (GAsyncResult *result,
                                 GError      **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  JalonAgendaWindow *self = JALON_AGENDA_WINDOW (source);
  g_autoptr (GError) error = NULL;

  if (!jalon_agenda_window_save_finish (result, &error) && self->agenda != NULL)
    jalon_dialog_show_failure (GTK_WINDOW (self), _ ("The file cannot be written"), error->message);
}

static void
save_cb (gpointer self,
         GFile   *file,
         gpointer user_data)
{
  jalon_agenda_window_save_async (self, file, saved_cb, NULL);
}

static void
export_clicked_cb (JalonAgendaWindow *self)
{
  g_autofree char *name = g_strconcat (_ ("All households"), ".ics", NULL);

  jalon_platform_save_file (GTK_WINDOW (self), _ ("Export a calendar file"), name, NULL, save_cb, self, NULL);
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_agenda_window_dispose (GObject *object)
{
  JalonAgendaWindow *self = JALON_AGENDA_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  if (self->households != NULL)
    gtk_column_view_sort_by_column (self->households, NULL, GTK_SORT_ASCENDING); /* or the column that sorts outlives the view */
  gtk_widget_dispose_template (GTK_WIDGET (self), JALON_TYPE_AGENDA_WINDOW);
  g_clear_object (&self->filter);
  g_clear_object (&self->entries);
  g_clear_pointer (&self->agenda, jalon_agenda_free);

  G_OBJECT_CLASS (jalon_agenda_window_parent_class)->dispose (object);
}

static void
jalon_agenda_window_finalize (GObject *object)
{
  JalonAgendaWindow *self = JALON_AGENDA_WINDOW (object);

  g_clear_object (&self->knowledge);
  g_object_unref (self->cancellable);
  g_strfreev (self->paths);
  g_free (self->query);

  G_OBJECT_CLASS (jalon_agenda_window_parent_class)->finalize (object);
}

static void
room_cb (JalonAgendaWindow *self)
{
  jalon_agenda_columns_set_room (self->households, jalon_narrow_bin_get_room (JALON_NARROW_BIN (self->narrow_bin)));
}

static void
jalon_agenda_window_class_init (JalonAgendaWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jalon_agenda_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = jalon_agenda_window_finalize;

  signals[OPEN] = g_signal_new ("open", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (JALON_TYPE_FIT_BOX);
  g_type_ensure (JALON_TYPE_NARROW_BIN);
  g_type_ensure (JALON_TYPE_WORD_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/agenda/agenda-window.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonAgendaWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, JalonAgendaWindow, households);
  gtk_widget_class_bind_template_child (widget_class, JalonAgendaWindow, order_button);
  gtk_widget_class_bind_template_child (widget_class, JalonAgendaWindow, narrow_bin);
  gtk_widget_class_bind_template_child (widget_class, JalonAgendaWindow, dates);
  gtk_widget_class_bind_template_child (widget_class, JalonAgendaWindow, progress);
  gtk_widget_class_bind_template_child (widget_class, JalonAgendaWindow, export_button);
  gtk_widget_class_bind_template_child (widget_class, JalonAgendaWindow, word_button);
  gtk_widget_class_bind_template_callback (widget_class, setup_date_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_date_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, export_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
jalon_agenda_window_init (JalonAgendaWindow *self)
{
  GListModel *model;

  self->cancellable = g_cancellable_new ();
  self->entries = g_list_store_new (JALON_TYPE_AGENDA_ENTRY);
  gtk_widget_init_template (GTK_WIDGET (self));
  jalon_search_focus_add_key (GTK_WIDGET (self));
  jalon_fit_box_wrap_labels (GTK_WIDGET (self));

  jalon_agenda_columns_add (self->households);
  jalon_column_order_offer (self->order_button, self->households);
  room_cb (self);
  g_signal_connect_object (self->narrow_bin, "notify::room", G_CALLBACK (room_cb), self, G_CONNECT_SWAPPED);
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  model = G_LIST_MODEL (gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->entries)), g_object_ref (self->filter)));
  model = G_LIST_MODEL (gtk_sort_list_model_new (model, g_object_ref (gtk_column_view_get_sorter (self->households))));
  gtk_column_view_set_model (self->households, GTK_SELECTION_MODEL (gtk_single_selection_new (model)));
}

/**
 * jalon_agenda_window_new:
 * @parent: the window to stand above
 * @knowledge: the data
 * @on: the day asked
 * @options: how a calendar of all is written
 *
 * Returns: (transfer none): a window that shows nobody yet
 */
GtkWidget *
jalon_agenda_window_new (GtkWindow                  *parent,
                         JalonKnowledge             *knowledge,
                         JalonDate                   on,
                         const JalonCalendarOptions *options)
{
  JalonAgendaWindow *self = g_object_new (JALON_TYPE_AGENDA_WINDOW, "transient-for", parent, NULL);

  jalon_dialog_limit_width (GTK_WINDOW (self));
  self->knowledge = g_object_ref (knowledge);
  self->agenda = jalon_agenda_new (on);
  self->on = on;
  self->options = *options;
  self->options.n_alarms = MIN (options->n_alarms, MOST_ALARMS);
  for (guint i = 0; i < self->options.n_alarms; i++)
    self->alarms[i] = options->alarms[i];
  self->options.alarms = self->alarms;

  return GTK_WIDGET (self);
}
