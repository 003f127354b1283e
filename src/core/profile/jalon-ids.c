/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-ids.h"

#include <string.h>

#include "jalon-record-private.h"

#define MAX_DIGITS 9 /* of the number in an id that may stand in the way of a new one */

/* The lists whose records have an id of this kind, and the letter of each. */
static const struct
{
  const char *list;
  char        letter;
} prefixes[] = {
  { "children", 'c' },
  { "jobs", 'j' },
  { "tests", 't' },
  { "credentials", 'e' },
  { "relatives", 'r' },
  { "previous-unions", 'u' },
  { "letters", 'l' },
  { "permits", 'p' },
};

#define N_PREFIXES G_N_ELEMENTS (prefixes)

/**
 * Numbers:
 * @n_records: records that have an id, or should
 * @taken: (array): for each letter, whether its number 1 to n_records + 1 is in
 *   use; a free one of these there always is
 * @next: the least number of each letter that may still be free
 */
typedef struct
{
  guint   n_records;
  guint   n_missing;
  guint8 *taken;
  guint   next[N_PREFIXES];
} Numbers;

typedef void (*ListFunc) (JalonRecordList *list,
                          guint            prefix,
                          Numbers         *numbers);

static int
find_prefix (const JalonField *list)
{
  for (guint i = 0; i < N_PREFIXES; i++)
    {
      if (strcmp (prefixes[i].list, list->name) == 0)
        return (int) i;
    }

  return -1;
}

/* The member "id" of an item; the types of all these lists have one. */
static char **
get_id (JalonRecordList *list,
        guint            position)
{
  JalonRecord *item = jalon_record_list_get (list, position);

  return jalon_record_get_member (item, jalon_record_find_field (item, "id"));
}

/* Visits the lists in file order: candidate, partner, children, … */
static void
visit_lists (JalonRecord *record,
             ListFunc     visit,
             Numbers     *numbers)
{
  guint             n_fields;
  const JalonField *fields = jalon_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      const JalonField *field = &fields[i];

      if (field->kind == JALON_FIELD_RECORD)
        visit_lists (MEMBER (record, field, JalonRecord *), visit, numbers);
      else if (field->kind == JALON_FIELD_LIST && find_prefix (field) >= 0)
        visit (MEMBER (record, field, JalonRecordList *), (guint) find_prefix (field), numbers);
    }
}

static void
count_records (JalonRecordList *list,
               guint            prefix,
               Numbers         *numbers)
{
  guint length = jalon_record_list_get_length (list);

  numbers->n_records += length;

  for (guint i = 0; i < length; i++)
    numbers->n_missing += *get_id (list, i) == NULL;
}

static guint8 *
get_taken (Numbers *numbers,
           guint    prefix,
           guint    number)
{
  return &numbers->taken[prefix * (numbers->n_records + 2) + number];
}

/* Notes the number of an id such as j12; j012 is another id. */
static void
mark_id (const char *id,
         Numbers    *numbers)
{
  gsize   length = strlen (id);
  guint64 number;

  if (length < 2 || length > 1 + MAX_DIGITS || id[1] == '0' || strspn (id + 1, "0123456789") != length - 1)
    return;

  number = g_ascii_strtoull (id + 1, NULL, 10);

  for (guint i = 0; i < N_PREFIXES; i++)
    {
      if (prefixes[i].letter == id[0] && number <= numbers->n_records + 1)
        *get_taken (numbers, i, (guint) number) = TRUE;
    }
}

static void
mark_ids (JalonRecordList *list,
          guint            prefix,
          Numbers         *numbers)
{
  guint length = jalon_record_list_get_length (list);

  for (guint i = 0; i < length; i++)
    {
      if (*get_id (list, i) != NULL)
        mark_id (*get_id (list, i), numbers);
    }
}

static char *
take_next (Numbers *numbers,
           guint    prefix)
{
  guint *next = &numbers->next[prefix];

  while (*next == 0 || *get_taken (numbers, prefix, *next))
    (*next)++;

  return g_strdup_printf ("%c%u", prefixes[prefix].letter, (*next)++);
}

static void
fill_ids (JalonRecordList *list,
          guint            prefix,
          Numbers         *numbers)
{
  guint length = jalon_record_list_get_length (list);

  for (guint i = 0; i < length; i++)
    {
      if (*get_id (list, i) == NULL)
        *get_id (list, i) = take_next (numbers, prefix);
    }
}

static void
note_taken (JalonHousehold *household,
            Numbers        *numbers)
{
  numbers->taken = g_new0 (guint8, N_PREFIXES * (numbers->n_records + 2));
  visit_lists (JALON_RECORD (household), mark_ids, numbers);
}

static char *
derive_identity (JalonHousehold *self)
{
  const JalonPerson *candidate = self->candidate;
  g_autofree char   *who = g_strjoin ("/", candidate->given_name != NULL ? candidate->given_name : "",
                                    candidate->family_name != NULL ? candidate->family_name : "", NULL);

  /* Names are corrected less often than dates, and both are kept from then on. */
  if (g_str_equal (who, "/") && jalon_date_is_set (candidate->birth_date))
    {
      g_free (who);
      who = jalon_date_to_string (candidate->birth_date);
    }

  return g_compute_checksum_for_string (G_CHECKSUM_SHA1, who, -1);
}

/**
 * jalon_household_assign_ids:
 * @self: a household
 *
 * Gives each child, job, test, credential, relative, union, letter and permit
 * that has no id the lowest one that is free in the file, in file order. An id that is
 * there stays. Emits nothing: of use when a file has just been read.
 */
void
jalon_household_assign_ids (JalonHousehold *self)
{
  Numbers          numbers = { 0 };
  g_autofree char *identity = NULL;

  g_return_if_fail (JALON_IS_HOUSEHOLD (self));

  identity = derive_identity (self);
  g_strlcpy (self->identity, identity, sizeof self->identity);

  visit_lists (JALON_RECORD (self), count_records, &numbers);

  if (numbers.n_missing == 0)
    return;

  note_taken (self, &numbers);
  visit_lists (JALON_RECORD (self), fill_ids, &numbers);
  g_free (numbers.taken);
}

/**
 * jalon_household_dup_identity:
 * @self: a household
 *
 * What its entries in a calendar are known by: the member "id" where the file
 * has one; else what was made when the file was read, or is made now: of the
 * candidate's name, or where there is none of the birth date.
 *
 * Returns: (transfer full): a text that does not change when an answer does
 */
char *
jalon_household_dup_identity (JalonHousehold *self)
{
  g_return_val_if_fail (JALON_IS_HOUSEHOLD (self), NULL);

  if (self->id != NULL && *self->id != '\0')
    return g_strdup (self->id);

  return *self->identity != '\0' ? g_strdup (self->identity) : derive_identity (self);
}

/**
 * jalon_ids_make_free:
 * @root: a household
 * @list: a list of it, or of a record below it
 *
 * Returns: (transfer full) (nullable): the lowest id that is free for a new
 *   item; %NULL if the items of the list have none
 */
char *
jalon_ids_make_free (JalonRecord      *root,
                     const JalonField *list)
{
  Numbers numbers = { 0 };
  int     prefix = find_prefix (list);
  char   *id;

  if (prefix < 0)
    return NULL;

  visit_lists (root, count_records, &numbers);
  note_taken (JALON_HOUSEHOLD (root), &numbers);
  id = take_next (&numbers, (guint) prefix);
  g_free (numbers.taken);

  return id;
}
