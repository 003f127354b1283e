/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-record-worth.h"

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
get_list (JalonPerson *person,
          JalonRecord *record)
{
  if (JALON_IS_JOB (record))
    return person->jobs;
  return JALON_IS_CREDENTIAL (record) ? person->credentials : person->tests;
}

/* The list of a copy of the household in which a test, diploma or job stands; NULL if it is nobody's. */
static JalonRecordList *
find_list (JalonHousehold  *household,
           JalonRecord     *record,
           JalonHousehold **out_copy,
           guint           *out_position)
{
  JalonPerson *persons[] = { household->candidate, household->partner };

  for (guint i = 0; i < G_N_ELEMENTS (persons); i++)
    if (jalon_record_list_find (get_list (persons[i], record), record, out_position))
      {
        *out_copy = JALON_HOUSEHOLD (jalon_record_duplicate (JALON_RECORD (household)));
        return get_list (i == 0 ? (*out_copy)->candidate : (*out_copy)->partner, record);
      }

  return NULL;
}

static int
score (const JalonAssessedDay *assessed,
       JalonHousehold         *household)
{
  g_autoptr (JalonFacts) facts = jalon_facts_derive (household, assessed->rules);
  JalonCrs               crs;

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
  g_autoptr (JalonHousehold) copy = NULL;
  JalonRecordList           *list;
  guint                      position;

  if (!JALON_IS_JOB (record))
    return 0;
  list = find_list (assessed->facts->household, record, &copy, &position);
  if (list == NULL)
    return 0;

  jalon_record_list_remove (list, position);
  return assessed->crs->total - score (assessed, copy);
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
  g_autoptr (JalonHousehold) copy = NULL;
  JalonRecordList           *list;
  JalonCredential           *credential;
  guint                      position;

  if (!JALON_IS_CREDENTIAL (record) || jalon_date_is_set (JALON_CREDENTIAL (record)->assessment->issued))
    return 0;
  list = find_list (assessed->facts->household, record, &copy, &position);
  if (list == NULL)
    return 0;

  credential = jalon_record_list_get (list, position);
  g_object_set (credential->assessment, "issued", &assessed->facts->day, NULL);
  return score (assessed, copy) - assessed->crs->total;
}
