/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-labels.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-plain.h"
#include "jalon-words.h"

/* People and households by name. */

static const char *
get_filled (const char *text)
{
  return text != NULL && *text != '\0' ? text : NULL;
}

static char *
make_child_label (JalonHousehold *household,
                  const char     *id)
{
  const JalonChild *child;
  guint             position;

  if (!jalon_record_list_find_id (household->children, id, &position))
    return jalon_plain_dup_name (id);

  child = jalon_record_list_get (household->children, position);

  if (get_filled (child->given_name) != NULL)
    return jalon_plain_dup_name (child->given_name);

  /* Translators: %u is the place in the list of children: Child 2. */
  return g_strdup_printf (_ ("Child %u"), position + 1);
}

/**
 * jalon_label_person:
 * @household: a household
 * @whom: (nullable): candidate, partner, household (or %NULL), or a child's id
 *
 * Returns: (transfer full): the given name, or what the person is
 */
char *
jalon_label_person (JalonHousehold *household,
                    const char     *whom)
{
  const char *name;

  if (whom == NULL || strcmp (whom, "household") == 0)
    return g_strdup (C_ ("person", "Household"));

  if (strcmp (whom, "candidate") == 0)
    {
      name = get_filled (household->candidate->given_name);
      return jalon_plain_dup_name (name != NULL ? name : _ ("Candidate"));
    }

  if (strcmp (whom, "partner") == 0)
    {
      name = get_filled (household->partner->given_name);
      return jalon_plain_dup_name (name != NULL ? name : _ ("Partner"));
    }

  return make_child_label (household, whom);
}

/* @named is not translated, @unnamed is. */
static char *
dup_named (JalonPerson *person,
           const char  *named,
           const char  *unnamed)
{
  g_autofree char *name = jalon_plain_dup_name (get_filled (person->given_name));

  return name != NULL ? jalon_words_elide (g_strdup_printf (_ (named), name), name) : g_strdup (unnamed);
}

/**
 * jalon_label_dup_named:
 * @household: a household
 * @whom: candidate or partner
 * @named: what is said with the given name for %s; marked, not translated
 * @unnamed: what is said while it is not known; marked, not translated
 *
 * Returns: (transfer full): what is said of a person, by name where the name is known
 */
char *
jalon_label_dup_named (JalonHousehold *household,
                       const char     *whom,
                       const char     *named,
                       const char     *unnamed)
{
  return dup_named (strcmp (whom, "partner") == 0 ? household->partner : household->candidate, named, _ (unnamed));
}

/**
 * jalon_label_household:
 * @household: a household
 *
 * Returns: (transfer full): its title, or one made of first names
 */
char *
jalon_label_household (JalonHousehold *household)
{
  g_autofree char *list = NULL;
  const char      *names[] = { NULL, NULL, NULL };
  guint            n = 0;

  if (get_filled (household->title) != NULL)
    return jalon_plain_dup_name (household->title);

  if (get_filled (household->candidate->given_name) != NULL)
    names[n++] = household->candidate->given_name;
  if (jalon_household_has_union (household) && get_filled (household->partner->given_name) != NULL)
    names[n++] = household->partner->given_name;

  if (n == 0)
    return g_strdup (_ ("New household"));

  list = jalon_words_list (names);
  return jalon_plain_dup_name (list);
}

/* Members about the partner, with the partner's name. */
static const struct
{
  const char *field;
  const char *label;
  const char *hint;
} NAMED[] = {
  /* Translators: %s is the given name of the partner. */
  { "partner-accompanies", N_ ("%s is coming to Canada"), N_ ("If not, %s counts for the size of the family, and must be declared and pass the medical exam all the same.") },
  { "partner-is-canadian", N_ ("%s is a Canadian citizen or permanent resident"), NULL },
};

/* The position in NAMED; their number where the member is not about the partner. */
static guint
find_named (JalonRecord      *record,
            const JalonField *field)
{
  guint i = 0;

  while (i < G_N_ELEMENTS (NAMED) && (!JALON_IS_HOUSEHOLD (record) || strcmp (NAMED[i].field, field->name) != 0))
    i++;
  return i;
}

/**
 * jalon_label_dup_field_of:
 * @record: a record
 * @field: a member of it
 *
 * Returns: (transfer full): the label of the member, with the name of the partner
 *   where it speaks of the partner and the name is known
 */
char *
jalon_label_dup_field_of (JalonRecord      *record,
                          const JalonField *field)
{
  const guint i = find_named (record, field);
  const char *label = jalon_label_field (G_OBJECT_TYPE (record), field->name);

  return i < G_N_ELEMENTS (NAMED) ? dup_named (JALON_HOUSEHOLD (record)->partner, NAMED[i].label, label) : g_strdup (label);
}

/* What is said of a candidate, and is not so of a partner. */
static const struct
{
  GType (*get_type) (void);
  const char *field;
  const char *hint;
} OF_PARTNER[] = {
  { jalon_person_get_type, "birth-date", N_ ("A partner’s age brings no points; some of the documents depend on it.") },
  { jalon_credential_get_type, "country", N_ ("A Canadian diploma counts as it is.") },
};

static gboolean
is_of_partner (JalonRecord *record)
{
  while (record != NULL && !JALON_IS_PERSON (record))
    record = jalon_record_get_owner (record);
  return record != NULL && JALON_IS_HOUSEHOLD (jalon_record_get_owner (record)) &&
         JALON_HOUSEHOLD (jalon_record_get_owner (record))->partner == (gpointer) record;
}

static const char *
find_hint (JalonRecord      *record,
           const JalonField *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (OF_PARTNER); i++)
    if (G_OBJECT_TYPE (record) == OF_PARTNER[i].get_type () && strcmp (OF_PARTNER[i].field, field->name) == 0 && is_of_partner (record))
      return _ (OF_PARTNER[i].hint);

  return jalon_label_field_hint (G_OBJECT_TYPE (record), field->name);
}

/**
 * jalon_label_dup_hint_of:
 * @record: a record
 * @field: a member of it
 *
 * Returns: (transfer full) (nullable): the line under its label, by name as jalon_label_dup_field_of(),
 *   and of a partner what is so of a partner
 */
char *
jalon_label_dup_hint_of (JalonRecord      *record,
                         const JalonField *field)
{
  const guint i = find_named (record, field);
  const char *hint = find_hint (record, field);

  return i < G_N_ELEMENTS (NAMED) && NAMED[i].hint != NULL ? dup_named (JALON_HOUSEHOLD (record)->partner, NAMED[i].hint, hint) : g_strdup (hint);
}

/**
 * jalon_label_dup_choice_of:
 * @record: a record
 * @field: a choice of it
 * @choice: a value of it
 *
 * Returns: (transfer full): the words of the choice; the name of the person where it
 *   is a person and the name is known
 */
char *
jalon_label_dup_choice_of (JalonRecord      *record,
                           const JalonField *field,
                           guint             choice)
{
  JalonRecord *root = record;

  if (strcmp (field->name, "of") != 0 || choice == 0)
    return g_strdup (jalon_label_choice (field, choice));

  while (jalon_record_get_owner (root) != NULL)
    root = jalon_record_get_owner (root);
  return JALON_IS_HOUSEHOLD (root) ? jalon_label_person (JALON_HOUSEHOLD (root), jalon_field_get_word (field, choice)) : g_strdup (jalon_label_choice (field, choice));
}
