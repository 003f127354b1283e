/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-agenda.h"

#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-profile-file.h"

/* clang-format off */
G_DEFINE_FINAL_TYPE (JalonAgendaEntry, jalon_agenda_entry, G_TYPE_OBJECT)
G_DEFINE_FINAL_TYPE (JalonAgendaDate, jalon_agenda_date, G_TYPE_OBJECT)
/* clang-format on */

static void
jalon_agenda_entry_finalize (GObject *object)
{
  JalonAgendaEntry *self = JALON_AGENDA_ENTRY (object);

  g_free (self->file);
  g_free (self->error);
  g_free (self->title);
  g_free (self->next_id);
  g_free (self->next_name);

  G_OBJECT_CLASS (jalon_agenda_entry_parent_class)->finalize (object);
}

static void
jalon_agenda_entry_class_init (JalonAgendaEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_agenda_entry_finalize;
}

static void
jalon_agenda_entry_init (JalonAgendaEntry *self)
{
}

static void
jalon_agenda_date_finalize (GObject *object)
{
  JalonAgendaDate *self = JALON_AGENDA_DATE (object);

  g_clear_object (&self->entry);
  g_free (self->id);
  g_free (self->name);

  G_OBJECT_CLASS (jalon_agenda_date_parent_class)->finalize (object);
}

static void
jalon_agenda_date_class_init (JalonAgendaDateClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_agenda_date_finalize;
}

static void
jalon_agenda_date_init (JalonAgendaDate *self)
{
}

/**
 * jalon_agenda_new:
 * @on: the day asked
 *
 * Returns: (transfer full): an agenda of nobody yet
 */
JalonAgenda *
jalon_agenda_new (JalonDate on)
{
  JalonAgenda *self = g_new0 (JalonAgenda, 1);

  self->on = on;
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->dates = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

/**
 * jalon_agenda_free:
 * @self: (transfer full) (nullable): an agenda
 *
 * Frees an agenda. Entries that somebody else holds stay alive.
 */
void
jalon_agenda_free (JalonAgenda *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->dates);
  g_ptr_array_unref (self->entries);
  g_free (self);
}

static void
take_dates (JalonAgenda        *self,
            JalonAgendaEntry   *entry,
            const JalonResults *results,
            JalonHousehold     *household)
{
  for (guint i = 0; i < results->deadlines->len; i++)
    {
      JalonDeadline   *deadline = results->deadlines->pdata[i];
      JalonAgendaDate *date;

      if (deadline->done || jalon_date_compare (deadline->due, self->on) < 0)
        continue;

      date = g_object_new (JALON_TYPE_AGENDA_DATE, NULL);
      date->entry = g_object_ref (entry);
      date->id = g_strdup (deadline->rule->id);
      date->name = jalon_deadline_dup_title (deadline, household);
      date->due = deadline->due;
      g_ptr_array_add (self->dates, date);

      if (jalon_date_is_set (entry->next_date) && jalon_date_compare (deadline->due, entry->next_date) >= 0)
        continue;

      entry->next_date = deadline->due;
      g_free (entry->next_id);
      g_free (entry->next_name);
      entry->next_id = g_strdup (date->id);
      entry->next_name = g_strdup (date->name);
    }
}

static void
take_results (JalonAgenda        *self,
              JalonAgendaEntry   *entry,
              const JalonResults *results,
              JalonHousehold     *household)
{
  entry->title = jalon_label_household (household);
  entry->score = results->crs.total;
  entry->complete = results->crs.complete;

  for (guint i = 0; i < JALON_N_PROGRAMS; i++)
    entry->programs[i] = results->eligibility.programs[i];

  entry->n_items = results->items->len;
  entry->n_ready = jalon_item_count_obtained (results->items);
  for (guint i = 0; i < results->items->len; i++)
    entry->n_late += jalon_item_is_late (results->items->pdata[i]);

  take_dates (self, entry, results, household);

  if (self->each != NULL)
    self->each (results, self->user_data);
}

/**
 * jalon_agenda_add:
 * @self: an agenda
 * @knowledge: the data
 * @file: what the file is called
 * @bytes: (nullable): what it holds
 * @read_error: (nullable): why it could not be read, if @bytes is %NULL
 *
 * Adds a household. A file that is no profile gets an entry that says why.
 *
 * Returns: (transfer none): its entry
 */
JalonAgendaEntry *
jalon_agenda_add (JalonAgenda    *self,
                  JalonKnowledge *knowledge,
                  const char     *file,
                  GBytes         *bytes,
                  GError         *read_error)
{
  JalonAgendaEntry          *entry = g_object_new (JALON_TYPE_AGENDA_ENTRY, NULL);
  g_autoptr (GError)         error = bytes == NULL ? g_error_copy (read_error) : NULL;
  g_autoptr (JalonHousehold) household = NULL;
  g_autoptr (JalonResults)   results = NULL;
  gboolean                   read_only;

  entry->file = g_strdup (file);
  g_ptr_array_add (self->entries, entry);

  if (bytes != NULL)
    household = jalon_profile_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &read_only, &error);
  if (household != NULL)
    results = jalon_results_new (knowledge, household, self->on, &error);

  if (results != NULL)
    take_results (self, entry, results, household);
  else
    entry->error = g_strdup (error->message);

  return entry;
}

static int
compare_dates (gconstpointer a,
               gconstpointer b)
{
  const JalonAgendaDate *left = *(const JalonAgendaDate *const *) a;
  const JalonAgendaDate *right = *(const JalonAgendaDate *const *) b;
  int                    order = jalon_date_compare (left->due, right->due);

  if (order == 0)
    order = g_strcmp0 (left->entry->file, right->entry->file);

  return order != 0 ? order : g_strcmp0 (left->id, right->id);
}

/**
 * jalon_agenda_sort:
 * @self: an agenda
 *
 * Puts the dates of all households in order, the earliest first.
 */
void
jalon_agenda_sort (JalonAgenda *self)
{
  g_ptr_array_sort (self->dates, compare_dates);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/**
 * jalon_agenda_list_folder:
 * @path: a folder
 * @error: return location for a #GFileError
 *
 * Finds the profiles of a folder: what ends in .jalon, not in the folders below.
 *
 * Returns: (transfer full) (element-type utf8): their paths, by name; or %NULL
 */
GPtrArray *
jalon_agenda_list_folder (const char *path,
                          GError    **error)
{
  g_autoptr (GDir)      folder = g_dir_open (path, 0, error);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);
  const char           *name;

  if (folder == NULL)
    return NULL;

  while ((name = g_dir_read_name (folder)) != NULL)
    if (g_str_has_suffix (name, ".jalon"))
      g_ptr_array_add (files, g_build_filename (path, name, NULL));

  g_ptr_array_sort (files, compare_names);

  return g_steal_pointer (&files);
}
