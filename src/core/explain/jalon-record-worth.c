/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-record-worth.h"

#include <glib/gi18n.h>

#include "jalon-person-facts.h"

static gboolean
is_test (const JalonPersonFacts *person,
         int                     index,
         JalonRecord            *record)
{
  return index >= 0 && (gconstpointer) person->tests[index].record == (gconstpointer) record;
}

/**
 * jalon_record_find_line:
 * @assessed: of a day
 * @record: a record of its household
 * @out_line: (out): the line
 *
 * Returns: whether @record alone decides a line
 */
gboolean
jalon_record_find_line (const JalonAssessedDay *assessed,
                        JalonRecord            *record,
                        JalonCrsLine           *out_line)
{
  const JalonFacts *facts = assessed->facts;
  const JalonCrs   *crs = assessed->crs;

  const struct
  {
    gboolean     decides;
    JalonCrsLine line;
  } lines[] = {
    { is_test (&facts->candidate, crs->first, record), JALON_CRS_FIRST_LANGUAGE },
    { is_test (&facts->candidate, crs->second, record), JALON_CRS_SECOND_LANGUAGE },
    { facts->with_spouse && is_test (&facts->partner, crs->partner_test, record), JALON_CRS_SPOUSE_LANGUAGE },
    { record == (gpointer) facts->candidate.best_credential, JALON_CRS_EDUCATION },
    { facts->with_spouse && record == (gpointer) facts->partner.best_credential, JALON_CRS_SPOUSE_EDUCATION },
    { facts->sibling && record == (gpointer) facts->sibling_record, JALON_CRS_SIBLING },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    if (lines[i].decides)
      {
        *out_line = lines[i].line;
        return TRUE;
      }

  return FALSE;
}

static JalonRecordList *
get_list (const JalonPerson *person,
          JalonRecord       *record)
{
  if (JALON_IS_JOB (record))
    return person->jobs;
  return JALON_IS_CREDENTIAL (record) ? person->credentials : person->tests;
}

/* The person in whose list a test, diploma or job stands, in a copy of the facts; NULL if it is nobody's. */
static JalonPersonFacts *
find_person (JalonFacts  *facts,
             JalonRecord *record,
             guint       *out_position)
{
  JalonPersonFacts *persons[] = { &facts->candidate, &facts->partner };

  for (guint i = 0; i < G_N_ELEMENTS (persons); i++)
    if (jalon_record_list_find (get_list (persons[i]->record, record), record, out_position))
      return persons[i];

  return NULL;
}

static int
score (const JalonAssessedDay *assessed,
       const JalonFacts       *facts)
{
  JalonCrs crs;

  jalon_crs_score (facts, assessed->rules, &crs);
  return crs.total;
}

/**
 * jalon_record_get_gain:
 * @assessed: of a day
 * @record: a record of its household
 *
 * Jobs count together, so that none decides a line alone: what one is worth is what the
 * score would lose without it.
 *
 * Returns: points, 0 for what is no job
 */
int
jalon_record_get_gain (const JalonAssessedDay *assessed,
                       JalonRecord            *record)
{
  JalonFacts        facts = *assessed->facts; /* shares its memory */
  JalonPersonFacts *person;

  if (!JALON_IS_JOB (record))
    return 0;
  person = find_person (&facts, record, NULL);
  if (person == NULL)
    return 0;

  jalon_person_work_leave_out (person, JALON_JOB (record), assessed->rules, facts.day);
  return assessed->crs->total - score (assessed, &facts);
}

/**
 * jalon_record_can_score:
 * @assessed: of a day
 * @record: a record of its household
 *
 * Returns: whether it is a test, a diploma or a job of the candidate, or of a partner who counts
 */
gboolean
jalon_record_can_score (const JalonAssessedDay *assessed,
                        JalonRecord            *record)
{
  const JalonFacts *facts = assessed->facts;

  if (!JALON_IS_TEST_RESULT (record) && !JALON_IS_CREDENTIAL (record) && !JALON_IS_JOB (record))
    return FALSE;

  return jalon_record_list_find (get_list (facts->household->candidate, record), record, NULL) ||
         (facts->with_spouse && jalon_record_list_find (get_list (facts->household->partner, record), record, NULL));
}

/**
 * jalon_record_get_gain_assessed:
 * @assessed: of a day
 * @record: a record of its household
 *
 * What a foreign diploma that is not assessed on the day would add, if somebody had assessed it as what it is.
 *
 * Returns: points
 */
int
jalon_record_get_gain_assessed (const JalonAssessedDay *assessed,
                                JalonRecord            *record)
{
  JalonFacts              facts = *assessed->facts; /* shares its memory */
  JalonPersonFacts       *person;
  g_autoptr (JalonPerson) copy = NULL;
  JalonCredential        *credential;
  guint                   position;
  int                     total;

  if (!JALON_IS_CREDENTIAL (record) || jalon_date_is_set (JALON_CREDENTIAL (record)->assessment->issued))
    return 0;
  person = find_person (&facts, record, &position);
  if (person == NULL)
    return 0;

  copy = JALON_PERSON (jalon_record_duplicate (JALON_RECORD ((gpointer) person->record)));
  credential = jalon_record_list_get (copy->credentials, position);
  g_object_set (credential->assessment, "issued", &facts.day, NULL);

  person->credentials = NULL;
  person->n_credentials = person->credentials_size = 0;
  jalon_person_facts_derive_education (person, copy, assessed->rules, facts.day);
  total = score (assessed, &facts);
  g_free (person->credentials);
  return total - assessed->crs->total;
}

/* The lines that the records of a list can earn. */
static const struct
{
  const char  *place;
  JalonCrsLine lines[2];
  guint        n_lines;
} LISTS[] = {
  { "candidate.tests", { JALON_CRS_FIRST_LANGUAGE, JALON_CRS_SECOND_LANGUAGE }, 2 },
  { "candidate.credentials", { JALON_CRS_EDUCATION }, 1 },
  { "partner.tests", { JALON_CRS_SPOUSE_LANGUAGE }, 1 },
  { "partner.credentials", { JALON_CRS_SPOUSE_EDUCATION }, 1 },
  { "partner.jobs", { JALON_CRS_SPOUSE_CANADIAN_WORK }, 1 },
  { "relatives", { JALON_CRS_SIBLING }, 1 },
};

/**
 * jalon_list_dup_worth:
 * @assessed: of a day
 * @place: of a list of the household: candidate.tests
 *
 * Returns: (transfer full) (nullable): a sentence with the points that the list brings at most, by the
 *   rules of the day; %NULL if it brings none by itself
 */
char *
jalon_list_dup_worth (const JalonAssessedDay *assessed,
                      const char             *place)
{
  int maximum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (LISTS); i++)
    if (g_str_equal (LISTS[i].place, place))
      for (guint line = 0; line < LISTS[i].n_lines; line++)
        maximum += jalon_crs_line_get_maximum (LISTS[i].lines[line], assessed->facts, assessed->rules);

  if (maximum <= 0)
    return NULL;
  return g_strdup_printf (ngettext ("Up to %d point.", "Up to %d points.", (gulong) maximum), maximum);
}
