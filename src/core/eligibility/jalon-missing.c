/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-missing.h"

#include <string.h>

#define DAYS_IN_A_WEEK 7
#define MOST_HUNDREDTHS_A_WEEK (DAYS_IN_A_WEEK * 24 * 100)

static gboolean
is_answered (const char *text)
{
  return text != NULL && text[0] != '\0';
}

/* Absent and null are the same; a record with a value that cannot be read is an
 * issue, counts nothing, and waits for a correction, not for an answer. */
static gboolean
is_open (gpointer record)
{
  return !jalon_record_has_raw (JALON_RECORD (record));
}

/* 1: in Canada, 0: abroad, JALON_UNANSWERED: not told */
static int
is_in_canada (const char *country)
{
  return is_answered (country) ? strcmp (country, "CAN") == 0 : JALON_UNANSWERED;
}

static gboolean
code_may_count (const JalonJob *job, const JalonRules *rules, const JalonWorkAsked *asked)
{
  if (!is_answered (job->noc))
    return TRUE;

  if (!jalon_rules_list_has (rules, JALON_RULE_FACTS_OCCUPATIONS, job->noc))
    return FALSE;

  if (job->noc[1] - '0' > jalon_rules_value (rules, JALON_RULE_FACTS_SKILLED_TEER))
    return FALSE;

  if (asked->codes != NULL && !g_strv_contains (asked->codes, job->noc))
    return FALSE;

  return asked->list == JALON_N_RULES || jalon_rules_list_has (rules, asked->list, job->noc);
}

static gboolean
self_employed_may_count (const JalonJob   *job,
                         const JalonRules *rules)
{
  if (!job->self_employed)
    return TRUE;

  if (!job->publicly_funded || !rules->tables[JALON_RULE_FACTS_SELF_EMPLOYED_PHYSICIANS].in_force)
    return FALSE;

  return !is_answered (job->noc) || jalon_rules_list_has (rules, JALON_RULE_FACTS_SELF_EMPLOYED_PHYSICIANS, job->noc);
}

static gboolean
place_may_count (const JalonJob   *job,
                 const JalonRules *rules,
                 JalonWorkFilter   filter)
{
  int      in_canada = is_in_canada (job->country);
  gboolean employer_abroad = is_in_canada (job->employer_country) == 0;

  if (!job->paid)
    return FALSE;

  if (filter == JALON_WORK_CANADIAN)
    return in_canada != 0 && !employer_abroad && job->authorized && !job->student && self_employed_may_count (job, rules);

  return in_canada != 1 || employer_abroad || (job->authorized && self_employed_may_count (job, rules));
}

static gboolean
is_incomplete (const JalonJob *job)
{
  return !is_answered (job->noc) || !is_answered (job->country) || job->hours_per_week == JALON_UNANSWERED;
}

/**
 * jalon_missing_work:
 * @facts: of a day
 * @person: whose jobs
 * @rules: of the day
 * @asked: of what work the requirement speaks
 *
 * Adds up what jobs without an occupation, a country or hours would be worth
 * if the answer were the best possible one. A job without a first day counts
 * nothing, whatever else is answered.
 *
 * Returns: work units; 0 if all jobs are complete or the answers cannot matter
 */
gint64
jalon_missing_work (const JalonFacts       *facts,
                    const JalonPersonFacts *person,
                    const JalonRules       *rules,
                    const JalonWorkAsked   *asked)
{
  guint  n_jobs = jalon_record_list_get_length (person->record->jobs);
  gint32 window = jalon_work_window_start (facts->day, asked->years);
  gint32 today = jalon_date_to_serial (facts->day);
  gint32 cap = jalon_work_get_cap (rules);
  gint64 units = 0;
  guint  i;

  if (n_jobs == person->n_spans)
    return 0;

  for (i = 0; i < n_jobs; i++)
    {
      const JalonJob *job = jalon_record_list_get (person->record->jobs, i);
      gint32          first, last, hundredths;

      if (!is_incomplete (job) || !is_open ((gpointer) job) || !jalon_date_is_set (job->started) || job->hours_per_week > MOST_HUNDREDTHS_A_WEEK)
        continue;

      if (!code_may_count (job, rules, asked) || !place_may_count (job, rules, asked->filter))
        continue;

      first = MAX (jalon_date_to_serial (job->started), window);
      last = jalon_date_is_set (job->ended) ? MIN (jalon_date_to_serial (job->ended), today) : today;
      hundredths = job->hours_per_week == JALON_UNANSWERED ? cap : MIN (job->hours_per_week, cap);

      if (first <= last)
        units += (gint64) hundredths * (last - first + 1);
    }

  return units;
}

static gboolean
is_missing (const JalonCredential *credential,
            JalonDate              on)
{
  if (!is_open ((gpointer) credential) || !jalon_date_is_set (credential->completed) || jalon_date_compare (credential->completed, on) > 0)
    return FALSE;

  if (is_in_canada (credential->country) == 0)
    return jalon_record_is_empty (JALON_RECORD (credential->assessment));

  return credential->level == JALON_CREDENTIAL_LEVEL_UNANSWERED || !is_answered (credential->country);
}

/**
 * jalon_missing_study:
 * @facts: of a day
 * @person: whose credentials
 *
 * Finds what credentials without a level or a country, and foreign ones of
 * which no assessment is entered, would be worth if the answer were the best
 * possible one. An assessment that is entered and too old is an answer.
 *
 * Returns: the levels
 */
JalonMissingStudy
jalon_missing_study (const JalonFacts       *facts,
                     const JalonPersonFacts *person)
{
  guint             n = jalon_record_list_get_length (person->record->credentials);
  JalonMissingStudy missing = { JALON_EDUCATION_NONE, JALON_EDUCATION_NONE };
  guint             i;

  for (i = 0; i < n; i++)
    {
      const JalonCredential *credential = jalon_record_list_get (person->record->credentials, i);
      JalonEducation         level;

      if (!is_missing (credential, facts->day))
        continue;

      level = credential->level == JALON_CREDENTIAL_LEVEL_UNANSWERED ? JALON_EDUCATION_DOCTORATE : jalon_education_from_level (credential->level);
      missing.education = MAX (missing.education, level);

      if (is_in_canada (credential->country) != 0 && credential->in_person)
        missing.canadian = MAX (missing.canadian, level);
    }

  /* One more credential may complete two, one of them of three years. */
  if (n > 1 && missing.education >= JALON_EDUCATION_ONE_YEAR && MAX (missing.education, person->education) == JALON_EDUCATION_THREE_YEAR)
    missing.education = JALON_EDUCATION_TWO_OR_MORE;

  return missing;
}

/**
 * jalon_missing_relative:
 * @facts: of a day
 *
 * Returns: whether a relative in Canada may still come to count, since the
 *   list or a member of one of them is unanswered
 */
gboolean
jalon_missing_relative (const JalonFacts *facts)
{
  JalonRecordList *relatives = facts->household->relatives;
  guint            i;

  if (!jalon_record_list_is_answered (relatives))
    return TRUE;

  for (i = 0; i < jalon_record_list_get_length (relatives); i++)
    {
      const JalonRelative *relative = jalon_record_list_get (relatives, i);

      if (!is_open ((gpointer) relative) || !relative->lives_in_canada)
        continue;

      if (!jalon_date_is_set (relative->birth_date) || relative->of == 0 ||
          relative->status == JALON_RELATIVE_STATUS_UNANSWERED || relative->relation == JALON_RELATION_UNANSWERED)
        return TRUE;
    }

  return FALSE;
}
