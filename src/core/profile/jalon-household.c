/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-household.h"

#include <string.h>

#include "jalon-ids.h"
#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonHousehold, member)

static const char *const relationship_words[] = { "never-married", "married", "common-law", "separated", "divorced", "widowed", "annulled", NULL };

static const char *const province_words[] = { "AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT", NULL };

static const char *const program_words[] = { "cec", "fsw", "fst", "nominee", NULL };

static const JalonField fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (id) },
  { "title", JALON_FIELD_TEXT, FIELD (title) },
  { "relationship", JALON_FIELD_CHOICE, FIELD (relationship), relationship_words },
  { "partner-accompanies", JALON_FIELD_BOOLEAN, FIELD (partner_accompanies), NULL, TRUE },
  { "partner-is-canadian", JALON_FIELD_BOOLEAN, FIELD (partner_is_canadian) },
  { "destination", JALON_FIELD_CHOICE, FIELD (destination), province_words },
  { "funds", JALON_FIELD_INTEGER, FIELD (funds) },
  { "official-score", JALON_FIELD_RECORD, FIELD (official_score), NULL, FALSE, jalon_official_score_get_type },
  { "high-wage-points", JALON_FIELD_INTEGER, FIELD (high_wage_points) },
  { "union-started", JALON_FIELD_DATE, FIELD (union_started) },
  { "authorized-to-work", JALON_FIELD_BOOLEAN, FIELD (authorized_to_work) },
  { "candidate", JALON_FIELD_RECORD, FIELD (candidate), NULL, FALSE, jalon_person_get_type },
  { "partner", JALON_FIELD_RECORD, FIELD (partner), NULL, FALSE, jalon_person_get_type },
  { "children", JALON_FIELD_LIST, FIELD (children), NULL, FALSE, jalon_child_get_type },
  { "previous-unions", JALON_FIELD_LIST, FIELD (previous_unions), NULL, FALSE, jalon_previous_union_get_type },
  { "representative", JALON_FIELD_BOOLEAN, FIELD (representative) },
  { "designated-person", JALON_FIELD_BOOLEAN, FIELD (designated_person) },
  { "funds-gift", JALON_FIELD_BOOLEAN, FIELD (funds_gift) },
  { "funds-large-deposit", JALON_FIELD_BOOLEAN, FIELD (funds_large_deposit) },
  { "relatives", JALON_FIELD_LIST, FIELD (relatives), NULL, FALSE, jalon_relative_get_type },
  { "job-offer", JALON_FIELD_RECORD, FIELD (job_offer), NULL, FALSE, jalon_job_offer_get_type },
  { "further-job-offer", JALON_FIELD_RECORD, FIELD (further_job_offer), NULL, FALSE, jalon_job_offer_get_type },
  { "nomination", JALON_FIELD_RECORD, FIELD (nomination), NULL, FALSE, jalon_nomination_get_type },
  { "invited-under", JALON_FIELD_CHOICE, FIELD (invited_under), program_words },
  { "category", JALON_FIELD_TEXT, FIELD (category) },
  { "account-dates", JALON_FIELD_DATE_MAP, FIELD (account_dates), NULL, FALSE, jalon_account_date_get_type },
  { "letters", JALON_FIELD_LIST, FIELD (letters), NULL, FALSE, jalon_letter_get_type },
  { "done", JALON_FIELD_LIST, FIELD (done), NULL, FALSE, jalon_done_get_type },
  { "milestones", JALON_FIELD_RECORD, FIELD (milestones), NULL, FALSE, jalon_milestones_get_type },
  { "documents", JALON_FIELD_LIST, FIELD (documents), NULL, FALSE, jalon_document_get_type },
};

JALON_DEFINE_RECORD_WITH_CODE (JalonHousehold, jalon_household, fields, JALON_RECORD_CLASS (klass)->make_id = jalon_ids_make_free)

/**
 * jalon_household_new:
 *
 * Returns: (transfer full): a household of which nothing is answered
 */
JalonHousehold *
jalon_household_new (void)
{
  return g_object_new (JALON_TYPE_HOUSEHOLD, NULL);
}

/**
 * jalon_household_is_told:
 * @self: a household
 *
 * Returns: whether anything is answered but what the household is called
 */
gboolean
jalon_household_is_told (JalonHousehold *self)
{
  g_return_val_if_fail (JALON_IS_HOUSEHOLD (self), FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      if (!g_str_equal (fields[i].name, "id") && !g_str_equal (fields[i].name, "title") && jalon_record_is_answered (JALON_RECORD (self), &fields[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * jalon_household_find_child:
 * @self: a household
 * @id: (nullable): the id of a child
 *
 * Returns: (transfer none) (nullable): the first child with that id
 */
JalonChild *
jalon_household_find_child (JalonHousehold *self,
                            const char     *id)
{
  guint position;

  g_return_val_if_fail (JALON_IS_HOUSEHOLD (self), NULL);

  return jalon_record_list_find_id (self->children, id, &position) ? jalon_record_list_get (self->children, position) : NULL;
}

/* Its length before each text, so that no two lists of texts make the same key. */
static char *
make_document_key (const char *id,
                   const char *for_whom,
                   const char *of)
{
  const char *const texts[] = { id, for_whom, of };
  GString          *key = g_string_sized_new (64);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      if (texts[i] != NULL)
        g_string_append_printf (key, "%" G_GSIZE_FORMAT ":%s", strlen (texts[i]), texts[i]);
      else
        g_string_append_c (key, '-');
    }

  return g_string_free (key, FALSE);
}

static char *
dup_document_key (gpointer record)
{
  JalonDocument *document = record;

  return make_document_key (document->id, document->for_whom, document->of);
}

/**
 * jalon_household_find_document:
 * @self: a household
 * @id: (nullable): the id of the document
 * @for_whom: (nullable): `candidate`, `partner`, `household` or a child's id
 * @of: (nullable): a country or the id of a job
 *
 * Finds the state of a document. All three must be equal; %NULL equals %NULL only.
 * Takes as long among many documents as among few, while the household stays as it is.
 *
 * Returns: (transfer none) (nullable): the first such document
 */
JalonDocument *
jalon_household_find_document (JalonHousehold *self,
                               const char     *id,
                               const char     *for_whom,
                               const char     *of)
{
  g_autofree char *key = NULL;
  guint            position;

  g_return_val_if_fail (JALON_IS_HOUSEHOLD (self), NULL);

  if (jalon_record_list_get_length (self->documents) == 0)
    return NULL;

  key = make_document_key (id, for_whom, of);

  return jalon_record_list_find_key (self->documents, dup_document_key, key, &position) ? jalon_record_list_get (self->documents, position) : NULL;
}

/**
 * jalon_household_get_account_date:
 * @self: a household
 * @deadline: the id of a deadline
 *
 * Returns: the date that the account prints for it, unset if none was entered
 */
JalonDate
jalon_household_get_account_date (JalonHousehold *self,
                                  const char     *deadline)
{
  g_return_val_if_fail (JALON_IS_HOUSEHOLD (self), JALON_DATE_UNSET);
  g_return_val_if_fail (deadline != NULL, JALON_DATE_UNSET);

  for (guint i = 0; i < jalon_record_list_get_length (self->account_dates); i++)
    {
      JalonAccountDate *item = jalon_record_list_get (self->account_dates, i);

      if (g_strcmp0 (item->deadline, deadline) == 0 && jalon_date_is_set (item->date))
        return item->date;
    }

  return JALON_DATE_UNSET;
}

/**
 * jalon_household_has_union:
 * @self: a household
 *
 * Returns: whether the candidate is married or in a common-law union
 */
gboolean
jalon_household_has_union (JalonHousehold *self)
{
  g_return_val_if_fail (JALON_IS_HOUSEHOLD (self), FALSE);

  return self->relationship == JALON_RELATIONSHIP_MARRIED || self->relationship == JALON_RELATIONSHIP_COMMON_LAW;
}
