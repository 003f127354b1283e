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
 * @situation: of a day
 * @record: a record of its household
 * @out_line: (out): the line
 *
 * Returns: whether @record alone decides a line
 */
gboolean
jalon_record_find_line (const JalonAssessedDay *situation,
                        JalonRecord            *record,
                        JalonCrsLine           *out_line)
{
  const JalonFacts *facts = situation->facts;
  const JalonCrs   *crs = situation->crs;

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
