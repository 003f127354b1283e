/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-record-standing.h"

#include <glib/gi18n.h>

#include "jalon-country.h"
#include "jalon-frozen.h"
#include "jalon-occupation-words.h"
#include "jalon-record-worth.h"
#include "jalon-test-words.h"
#include "jalon-words.h"

/* Until when a record counts, or why it does not. */

static char *
dup_until (JalonDate last_day,
           JalonDate on)
{
  g_autofree char *day = jalon_words_date (last_day);

  /* Translators: %s is a day: "Counts until 31 May 2030". */
  return g_strdup_printf (jalon_date_compare (on, last_day) > 0 ? _ ("Counted until %s") : _ ("Counts until %s"), day);
}

static char *
dup_gain (const JalonAssessedDay *assessed,
          JalonCredential        *credential)
{
  const int gain = jalon_record_get_gain_assessed (assessed, JALON_RECORD (credential));

  /* Translators: of a diploma from abroad that nobody has assessed. */
  return gain > 0 ? g_strdup_printf (ngettext ("%d point more once it is assessed", "%d points more once it is assessed", (gulong) gain), gain) : NULL;
}

/* A diploma from abroad counts as long as its assessment does. */
static char *
describe_credential (const JalonAssessedDay *assessed,
                     JalonCredential        *credential)
{
  const JalonAssessment *assessment = credential->assessment;

  if (credential->country == NULL || jalon_country_is_canada (credential->country))
    return NULL;
  if (!jalon_date_is_set (assessment->issued))
    return dup_gain (assessed, credential);
  if (jalon_date_compare (assessment->issued, assessed->facts->day) > 0)
    return NULL;

  return dup_until (jalon_assessment_get_last_day (assessment, assessed->rules), assessed->facts->day);
}

/* Jobs ---------------------------------------------------------------------- */

static const JalonPersonFacts *
find_worker (const JalonFacts     *facts,
             const JalonJob       *job,
             const JalonWorkSpan **out_span)
{
  const JalonPersonFacts *persons[] = { &facts->candidate, &facts->partner };

  for (guint p = 0; p < G_N_ELEMENTS (persons); p++)
    for (guint i = 0; i < persons[p]->n_spans; i++)
      if (persons[p]->spans[i].record == job)
        {
          *out_span = &persons[p]->spans[i];
          return persons[p];
        }

  return NULL;
}

static const char *
find_hindrance (const JalonWorkSpan *span)
{
  const JalonJob *job = span->record;

  if (!span->in_canada)
    return NULL;
  if (!job->authorized)
    return _ ("Work in Canada without authorization does not count");
  if (!span->counting)
    return _ ("Self-employed work in Canada does not count");
  if (job->student && !span->foreign)
    return _ ("Work in Canada during full-time studies brings no points");
  return NULL;
}

/* Programs look back less far than the score does. */
static void
append_program (GString    *text,
                const char *format,
                JalonDate   ended,
                JalonDate   on,
                int         years)
{
  const JalonDate  last_day = jalon_work_window_last_day (ended, years);
  g_autofree char *day = jalon_words_date (last_day);

  if (jalon_date_compare (on, last_day) > 0)
    return;
  g_string_append (text, ", ");
  g_string_append_printf (text, format, day);
}

static char *
describe_end (const JalonAssessedDay *assessed,
              const JalonWorkSpan    *span,
              gboolean                of_candidate)
{
  const JalonRules *rules = assessed->rules;
  const JalonDate   on = assessed->facts->day;
  const JalonDate   ended = span->record->ended;
  JalonDate         last_day;
  g_autofree char  *until = NULL;
  GString          *text;

  if (!jalon_date_is_set (ended))
    return NULL;

  last_day = jalon_work_window_last_day (ended, jalon_rules_value (rules, JALON_RULE_FACTS_WORK_WINDOW));
  until = dup_until (last_day, on);
  text = g_string_new (until);
  if (of_candidate && span->canadian)
    /* Translators: goes on after "Counts until 31 May 2030, ". */
    append_program (text, _ ("for the Canadian Experience Class until %s"), ended, on, jalon_rules_value (rules, JALON_RULE_CEC_WORK_WINDOW));
  if (of_candidate && jalon_rules_list_has (rules, JALON_RULE_FST_OCCUPATIONS, span->record->noc))
    append_program (text, _ ("for the Federal Skilled Trades Program until %s"), ended, on, jalon_rules_value (rules, JALON_RULE_FST_WORK_WINDOW));
  return g_string_free (text, FALSE);
}

static char *
describe_job (const JalonAssessedDay *assessed,
              const JalonJob         *job)
{
  const JalonFacts       *facts = assessed->facts;
  const JalonWorkSpan    *span = NULL;
  const JalonPersonFacts *person = find_worker (facts, job, &span);

  if (!job->paid)
    return g_strdup (_ ("Unpaid work does not count"));
  if (person == NULL)
    return NULL;
  if (!span->skilled)
    return jalon_occupation_dup_qualifies (assessed->rules, job->noc);
  if (find_hindrance (span) != NULL)
    return g_strdup (find_hindrance (span));
  if (facts->with_spouse && person == &facts->partner && span->foreign)
    return g_strdup (_ ("For a partner, only work in Canada brings points"));
  return describe_end (assessed, span, person == &facts->candidate);
}

/* Children ------------------------------------------------------------------ */

/* Why a child who is entered counts neither for the funds nor for the documents. */
static char *
describe_child (const JalonAssessedDay *assessed,
                const JalonChild       *child)
{
  const JalonDate day = jalon_frozen_get_child_day (assessed->facts->household, assessed->facts->day);
  const int       limit = jalon_rules_value (assessed->rules, JALON_RULE_FACTS_DEPENDENT_AGE);

  if (child->married)
    return g_strdup (_ ("Not a dependant: married or in a common-law relationship"));
  if (child->dependent_by_condition || !jalon_date_is_set (child->birth_date) || jalon_date_completed_years (child->birth_date, day) < limit)
    return NULL;
  /* Translators: of a child; %d is an age in years, 22. */
  return g_strdup_printf (_ ("Not a dependant: aged %d or over"), limit);
}

/**
 * jalon_record_dup_standing:
 * @assessed: of a day
 * @record: a record of its household
 *
 * Until when a test, a diploma from abroad or an ended job counts, by the rules of the day, or why
 * it does not, and why a child is no dependant; of a diploma in Canada and of a job that lasts there is no such day.
 *
 * Returns: (transfer full) (nullable): the sentence, without a full stop
 */
char *
jalon_record_dup_standing (const JalonAssessedDay *assessed,
                           JalonRecord            *record)
{
  g_return_val_if_fail (assessed != NULL, NULL);

  if (JALON_IS_TEST_RESULT (record))
    return jalon_test_dup_standing (assessed->facts, assessed->rules, JALON_TEST_RESULT (record));
  if (JALON_IS_CREDENTIAL (record))
    return describe_credential (assessed, JALON_CREDENTIAL (record));
  if (JALON_IS_JOB (record))
    return describe_job (assessed, JALON_JOB (record));
  if (JALON_IS_CHILD (record))
    return describe_child (assessed, JALON_CHILD (record));
  return NULL;
}
