/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-agenda-window.h"

#include <glib/gi18n.h>

#include "jalon-agenda-columns.h"
#include "jalon-fold.h"
#include "jalon-words.h"

#define MOST_DATES_SHOWN 200

struct _JalonAgendaWindow
{
  AdwWindow parent_instance;

  JalonKnowledge *knowledge;
  JalonAgenda    *agenda;
  GStrv           paths;
  guint           next; /* of paths, to be read */
  GCancellable   *cancellable;
  GListStore     *entries;
  GtkFilter      *filter;
  char           *query; /* folded */

  GtkStack       *stack;
  GtkColumnView  *households;
  GtkListBox     *dates;
  GtkProgressBar *progress;
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
  jalon_agenda_sort (self->agenda);

  for (guint i = 0; i < self->agenda->dates->len && i < MOST_DATES_SHOWN; i++)
    {
      const JalonAgendaDate *date = self->agenda->dates->pdata[i];
      g_autofree char       *day = jalon_words_date_weekday (date->due);
      g_autofree char       *subtitle = g_strdup_printf ("%s · %s", day, date->entry->title);

      gtk_list_box_append (self->dates, g_object_new (ADW_TYPE_ACTION_ROW, "title", date->name, "subtitle", subtitle, "use-markup", FALSE, "title-lines", 0, NULL));
    }
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (JalonAgendaWindow) self = data;
  g_autoptr (GError)            error = NULL;
  g_autoptr (GBytes)            bytes = g_file_load_bytes_finish (G_FILE (source), result, NULL, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->agenda == NULL)
    return;

  g_list_store_append (self->entries, jalon_agenda_add (self->agenda, self->knowledge, self->paths[self->next], bytes, error));
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

/* GObject ------------------------------------------------------------------- */

static void
jalon_agenda_window_dispose (GObject *object)
{
  JalonAgendaWindow *self = JALON_AGENDA_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->filter);
  g_clear_object (&self->entries);
  g_clear_object (&self->knowledge);
  g_clear_pointer (&self->agenda, jalon_agenda_free);

  G_OBJECT_CLASS (jalon_agenda_window_parent_class)->dispose (object);
}

static void
jalon_agenda_window_finalize (GObject *object)
{
  JalonAgendaWindow *self = JALON_AGENDA_WINDOW (object);

  g_object_unref (self->cancellable);
  g_strfreev (self->paths);
  g_free (self->query);

  G_OBJECT_CLASS (jalon_agenda_window_parent_class)->finalize (object);
}

static void
jalon_agenda_window_class_init (JalonAgendaWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jalon_agenda_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = jalon_agenda_window_finalize;

  signals[OPEN] = g_signal_new ("open", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/agenda/agenda-window.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonAgendaWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, JalonAgendaWindow, households);
  gtk_widget_class_bind_template_child (widget_class, JalonAgendaWindow, dates);
  gtk_widget_class_bind_template_child (widget_class, JalonAgendaWindow, progress);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
}

static void
jalon_agenda_window_init (JalonAgendaWindow *self)
{
  GtkFilterListModel *filtered;
  GtkSortListModel   *sorted;

  self->cancellable = g_cancellable_new ();
  self->entries = g_list_store_new (JALON_TYPE_AGENDA_ENTRY);
  gtk_widget_init_template (GTK_WIDGET (self));

  jalon_agenda_columns_add (self->households);
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  filtered = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->entries)), g_object_ref (self->filter));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered), g_object_ref (gtk_column_view_get_sorter (self->households)));
  gtk_column_view_set_model (self->households, GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (sorted))));
}

/**
 * jalon_agenda_window_new:
 * @parent: the window to stand above
 * @knowledge: the data
 * @on: the day asked
 *
 * Returns: (transfer none): a window that shows nobody yet
 */
GtkWidget *
jalon_agenda_window_new (GtkWindow      *parent,
                         JalonKnowledge *knowledge,
                         JalonDate       on)
{
  JalonAgendaWindow *self = g_object_new (JALON_TYPE_AGENDA_WINDOW, "transient-for", parent, NULL);

  self->knowledge = g_object_ref (knowledge);
  self->agenda = jalon_agenda_new (on);

  return GTK_WIDGET (self);
}
