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

/* The household without a job; NULL if it is nobody's. */
static JalonHousehold *
dup_without (JalonHousehold *household,
             JalonRecord    *job)
{
  JalonPerson *persons[] = { household->candidate, household->partner };

  for (guint i = 0; i < G_N_ELEMENTS (persons); i++)
    {
      JalonHousehold *copy;
      guint           position;

      if (!jalon_record_list_find (persons[i]->jobs, job, &position))
        continue;
      copy = JALON_HOUSEHOLD (jalon_record_duplicate (JALON_RECORD (household)));
      jalon_record_list_remove (i == 0 ? copy->candidate->jobs : copy->partner->jobs, position);
      return copy;
    }

  return NULL;
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
  g_autoptr (JalonFacts)     facts = NULL;
  JalonCrs                   crs;

  if (!JALON_IS_JOB (record))
    return 0;
  copy = dup_without (assessed->facts->household, record);
  if (copy == NULL)
    return 0;

  facts = jalon_facts_derive (copy, assessed->rules);
  jalon_crs_score (facts, assessed->rules, &crs);
  return assessed->crs->total - crs.total;
}
