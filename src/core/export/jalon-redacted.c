/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-redacted.h"

#include <glib/gi18n.h>
/*
 * The words of items and deadlines are made from records, so leaving something
 * out of every sentence is leaving it out of the records: a copy of the
 * household is emptied, and items and deadlines are pointed at it.
 */

static const char *const NEVER[] = { "family-name", "employer", "institution", "field", "note", "file", NULL };
static const char *const ON_DEMAND[] = { "given-name", "name", NULL };

/* Records ------------------------------------------------------------------ */

static JalonRecord *
get_record (JalonRecord      *self,
            const JalonField *field)
{
  return G_STRUCT_MEMBER (JalonRecord *, self, field->offset);
}

static JalonRecordList *
get_list (JalonRecord      *self,
          const JalonField *field)
{
  return G_STRUCT_MEMBER (JalonRecordList *, self, field->offset);
}

static gboolean
is_list (const JalonField *field)
{
  return field->kind == JALON_FIELD_LIST || field->kind == JALON_FIELD_DATE_MAP;
}

static void
empty_texts (JalonRecord       *record,
             const char *const *names)
{
  guint             n_fields;
  const JalonField *fields = jalon_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      if (fields[i].kind == JALON_FIELD_TEXT && g_strv_contains (names, fields[i].name))
        g_object_set (record, fields[i].name, NULL, NULL);
      else if (fields[i].kind == JALON_FIELD_RECORD)
        empty_texts (get_record (record, &fields[i]), names);
      else if (is_list (&fields[i]))
        for (guint j = 0; j < jalon_record_list_get_length (get_list (record, &fields[i])); j++)
          empty_texts (jalon_record_list_get (get_list (record, &fields[i]), j), names);
    }
}

/* Several letters of employers are still to be told apart. */
static void
number_jobs (JalonPerson *person)
{
  for (guint i = 0; i < jalon_record_list_get_length (person->jobs); i++)
    {
      /* Translators: the place of a job in the list of jobs. */
      g_autofree char *title = g_strdup_printf (_ ("Job %u"), i + 1);

      g_object_set (jalon_record_list_get (person->jobs, i), "title", title, NULL);
    }
}

/* Which record of a copy stands for which one, by the records that were copied. */
static void
collect_copies (JalonRecord *from,
                JalonRecord *to,
                GHashTable  *copies)
{
  guint             n_fields;
  const JalonField *fields = jalon_record_get_fields (from, &n_fields);

  g_hash_table_insert (copies, from, to);

  for (guint i = 0; i < n_fields; i++)
    {
      if (fields[i].kind == JALON_FIELD_RECORD)
        collect_copies (get_record (from, &fields[i]), get_record (to, &fields[i]), copies);
      else if (is_list (&fields[i]))
        for (guint j = 0; j < jalon_record_list_get_length (get_list (from, &fields[i])); j++)
          collect_copies (jalon_record_list_get (get_list (from, &fields[i]), j), jalon_record_list_get (get_list (to, &fields[i]), j), copies);
    }
}

/* A record of nobody's household is not copied, so it is left out. */
static gpointer
ref_copy_of (GHashTable *copies,
             gpointer    record)
{
  gpointer copy = record != NULL ? g_hash_table_lookup (copies, record) : NULL;

  return copy != NULL ? g_object_ref (copy) : NULL;
}

static JalonItem *
copy_item (JalonItem  *item,
           GHashTable *copies)
{
  g_autoptr (GObject)     record = ref_copy_of (copies, item->record);
  g_autoptr (JalonRecord) reason_record = ref_copy_of (copies, item->reason_record);

  return jalon_item_copy_for (item, (JalonDocument *) record, reason_record);
}

static JalonDeadline *
copy_deadline (JalonDeadline *deadline,
               GHashTable    *copies)
{
  g_autoptr (JalonRecord) record = ref_copy_of (copies, deadline->record);

  return jalon_deadline_copy_for (deadline, record);
}

/**
 * jalon_redacted_new:
 * @results: of a household on a day
 * @names: whether first names, and names of documents of one's own, may stay
 *
 * Returns: (transfer full): a copy of the plan without anything private.
 *   It borrows the rules of its documents and dates from @results.
 */
JalonRedacted *
jalon_redacted_new (const JalonResults *results,
                    gboolean            names)
{
  JalonRedacted         *self = g_new0 (JalonRedacted, 1);
  JalonRecord           *household = JALON_RECORD (results->facts->household);
  g_autoptr (GHashTable) copies = g_hash_table_new (NULL, NULL);

  self->household = JALON_HOUSEHOLD (jalon_record_duplicate (household));
  collect_copies (household, JALON_RECORD (self->household), copies);
  g_object_set (self->household, "title", NULL, NULL);
  empty_texts (JALON_RECORD (self->household), NEVER);
  number_jobs (self->household->candidate);
  number_jobs (self->household->partner);
  if (!names)
    empty_texts (JALON_RECORD (self->household), ON_DEMAND);

  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < results->items->len; i++)
    g_ptr_array_add (self->items, copy_item (g_ptr_array_index (results->items, i), copies));

  self->deadlines = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < results->deadlines->len; i++)
    g_ptr_array_add (self->deadlines, copy_deadline (g_ptr_array_index (results->deadlines, i), copies));

  return self;
}

void
jalon_redacted_free (JalonRedacted *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->deadlines, g_ptr_array_unref);
  g_clear_object (&self->household);
  g_free (self);
}
