/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-issue-checks.h"

#include "jalon-country.h"

#include <string.h>

#define MOST_HOURS_IN_A_WEEK (7 * 24)
#define MINOR_GROUP_DIGITS 4

/**
 * jalon_issue_checks_find_conversion:
 * @result: a test result
 * @rules: the rules
 *
 * Finds the charts of a test; those of TEF Canada by its scale, which is the
 * previous one unless the result says otherwise (decision 2).
 *
 * Returns: (transfer none) (nullable): the charts, or %NULL while the test is unanswered
 */
const JalonConversion *
jalon_issue_checks_find_conversion (const JalonTestResult *result,
                                    const JalonRules      *rules)
{
  switch ((JalonLanguageTest) result->test)
    {
    case JALON_LANGUAGE_TEST_UNANSWERED:
      return NULL;

    case JALON_LANGUAGE_TEST_IELTS_GENERAL:
      return jalon_rules_find_conversion (rules, "ielts-general", NULL);

    case JALON_LANGUAGE_TEST_CELPIP_GENERAL:
      return jalon_rules_find_conversion (rules, "celpip-general", NULL);

    case JALON_LANGUAGE_TEST_PTE_CORE:
      return jalon_rules_find_conversion (rules, "pte-core", NULL);

    case JALON_LANGUAGE_TEST_TEF_CANADA:
      return jalon_rules_find_conversion (rules, "tef-canada", result->scale == JALON_TEF_SCALE_699 ? "699" : "previous");

    case JALON_LANGUAGE_TEST_TCF_CANADA:
      return jalon_rules_find_conversion (rules, "tcf-canada", NULL);

    default:
      g_return_val_if_reached (NULL);
    }
}

/* What is kept as it was written could not be read: it is impossible by its kind. */
static void
check_raws (JalonIssueChecks *self)
{
  const JalonField *fields;
  guint             n_fields, i;

  if (!jalon_record_has_raw (self->record))
    return;

  if (self->issues == NULL)
    {
      self->error = TRUE;
      return;
    }

  fields = jalon_record_get_fields (self->record, &n_fields);

  for (i = 0; i < n_fields; i++)
    {
      const char *raw = jalon_record_get_unreadable (self->record, fields[i].name);
      JalonIssue  issue = { .severity = JALON_ISSUE_ERROR, .text = (char *) raw };

      if (raw == NULL)
        continue;

      issue.code = fields[i].kind == JALON_FIELD_DATE ? JALON_ISSUE_IMPOSSIBLE_DATE : JALON_ISSUE_IMPOSSIBLE_NUMBER;
      jalon_issue_checks_report (self, &issue, fields[i].name);
    }
}

/* A code that is not three capital letters cannot be told from Canada; one that
 * only the table does not know is a country that is not Canada. */
static void
check_country (JalonIssueChecks *self,
               const char       *member,
               const char       *code)
{
  JalonIssue issue = { .code = JALON_ISSUE_UNKNOWN_COUNTRY, .text = (char *) code };

  if (code == NULL)
    return;

  if (jalon_country_is_well_formed (code))
    {
      if (self->issues == NULL || jalon_country_is_known (code))
        return;

      issue.severity = JALON_ISSUE_WARNING;
    }

  jalon_issue_checks_report (self, &issue, member);
}

static void
check_noc (JalonIssueChecks *self,
           const char       *member,
           const char       *code)
{
  if (code != NULL && !jalon_rules_list_has (self->rules, JALON_RULE_FACTS_OCCUPATIONS, code))
    jalon_issue_checks_report (self,
                               &(JalonIssue){ .severity = JALON_ISSUE_ERROR, .code = JALON_ISSUE_UNKNOWN_NOC, .text = (char *) code },
                               member);
}

static void
check_score (JalonIssueChecks      *self,
             const JalonConversion *conversion,
             const JalonConversion *other_scale,
             JalonAbility           ability,
             const char            *member,
             int                    tenths)
{
  if (tenths == JALON_UNANSWERED)
    return;

  if (tenths < 0 || tenths > conversion->max[ability])
    jalon_issue_checks_report (self,
                               &(JalonIssue){ .severity = JALON_ISSUE_ERROR, .code = JALON_ISSUE_SCORE_OUT_OF_RANGE, .low = 0, .high = conversion->max[ability] },
                               member);
  else if (tenths % conversion->step != 0)
    jalon_issue_checks_report (self,
                               &(JalonIssue){ .severity = JALON_ISSUE_ERROR, .code = JALON_ISSUE_SCORE_STEP, .low = conversion->step },
                               member);

  if (other_scale != NULL && tenths > conversion->max[ability] && tenths <= other_scale->max[ability])
    jalon_issue_checks_report (self,
                               &(JalonIssue){ .severity = JALON_ISSUE_WARNING, .code = JALON_ISSUE_SCORE_OTHER_SCALE, .low = 0, .high = other_scale->max[ability] },
                               member);
}

static void
check_test_result (JalonIssueChecks      *self,
                   const JalonTestResult *result)
{
  const JalonConversion *conversion = jalon_issue_checks_find_conversion (result, self->rules);
  const JalonConversion *other_scale = NULL;

  if (conversion == NULL)
    return;

  if (self->issues != NULL && result->test == JALON_LANGUAGE_TEST_TEF_CANADA)
    other_scale = jalon_rules_find_conversion (self->rules, "tef-canada", result->scale == JALON_TEF_SCALE_699 ? "previous" : "699");

  check_score (self, conversion, other_scale, JALON_ABILITY_LISTENING, "listening", result->listening);
  check_score (self, conversion, other_scale, JALON_ABILITY_READING, "reading", result->reading);
  check_score (self, conversion, other_scale, JALON_ABILITY_WRITING, "writing", result->writing);
  check_score (self, conversion, other_scale, JALON_ABILITY_SPEAKING, "speaking", result->speaking);
}

static void
check_credential (JalonIssueChecks      *self,
                  const JalonCredential *credential)
{
  check_country (self, "country", credential->country);
}

static void
check_job (JalonIssueChecks *self,
           const JalonJob   *job)
{
  check_noc (self, "noc", job->noc);
  check_country (self, "country", job->country);
  check_country (self, "employer-country", job->employer_country);
  jalon_issue_checks_order (self, JALON_ISSUE_ERROR, JALON_ISSUE_END_BEFORE_START, job->started, "ended", job->ended);

  if (job->hours_per_week > MOST_HOURS_IN_A_WEEK * 100)
    jalon_issue_checks_report (self,
                               &(JalonIssue){ .severity = JALON_ISSUE_ERROR, .code = JALON_ISSUE_HOURS_OUT_OF_RANGE, .low = 0, .high = MOST_HOURS_IN_A_WEEK * 10 },
                               "hours-per-week");
}

static void
check_certificate (JalonIssueChecks            *self,
                   const JalonTradeCertificate *certificate)
{
  check_noc (self, "trade", certificate->trade);
  jalon_issue_checks_order (self, JALON_ISSUE_ERROR, JALON_ISSUE_END_BEFORE_START, certificate->issued, "expires", certificate->expires);
}

/**
 * jalon_offers_are_of_one_group:
 * @first: an offer with a code
 * @further: another one with a code
 *
 * Returns: whether both are for occupations of one minor group of NOC 2021, as
 *   two offers that make the year together must be (decision 27)
 */
gboolean
jalon_offers_are_of_one_group (const JalonJobOffer *first,
                               const JalonJobOffer *further)
{
  return strncmp (first->noc, further->noc, MINOR_GROUP_DIGITS) == 0;
}

static void
check_groups (JalonIssueChecks    *self,
              const JalonJobOffer *offer)
{
  JalonRecord         *owner = jalon_record_get_owner (self->record);
  const JalonJobOffer *first = owner != NULL && JALON_IS_HOUSEHOLD (owner) ? JALON_HOUSEHOLD (owner)->job_offer : NULL;

  if (first == NULL || first == offer || !first->held || !offer->held || first->noc == NULL || offer->noc == NULL ||
      jalon_offers_are_of_one_group (first, offer))
    return;

  jalon_issue_checks_report (self,
                             &(JalonIssue){ .severity = JALON_ISSUE_WARNING, .code = JALON_ISSUE_OFFERS_OF_DIFFERENT_GROUPS, .text = first->noc },
                             "noc");
}

static void
check_job_offer (JalonIssueChecks    *self,
                 const JalonJobOffer *offer)
{
  check_noc (self, "noc", offer->noc);
  jalon_issue_checks_order (self, JALON_ISSUE_WARNING, JALON_ISSUE_DATES_OUT_OF_ORDER, offer->received, "revoked", offer->revoked);

  if (self->issues != NULL)
    check_groups (self, offer);
}

/* A household always counts: points that cannot be are unanswered, see jalon_facts_derive(). */
static void
check_household (JalonIssueChecks     *self,
                 const JalonHousehold *household)
{
  if (household->high_wage_points > JALON_MOST_HIGH_WAGE_POINTS)
    jalon_issue_checks_report (self,
                               &(JalonIssue){ .severity = JALON_ISSUE_ERROR, .code = JALON_ISSUE_POINTS_OUT_OF_RANGE, .low = 0, .high = JALON_MOST_HIGH_WAGE_POINTS },
                               "high-wage-points");
}

static void
check_stay (JalonIssueChecks *self,
            const JalonStay  *stay)
{
  check_country (self, "country", stay->country);
  jalon_issue_checks_order (self, JALON_ISSUE_ERROR, JALON_ISSUE_END_BEFORE_START, stay->from, "to", stay->to);
}

/* Which province nominates changes no point: an odd one is looked at again, not thrown away. */
static void
check_nomination (JalonIssueChecks      *self,
                  const JalonNomination *nomination)
{
  const char *province = nomination->province;

  if (self->issues != NULL && province != NULL &&
      !jalon_rules_list_has (self->rules, JALON_RULE_FACTS_NOMINATION_PROVINCES, province))
    jalon_issue_checks_report (self,
                               &(JalonIssue){ .severity = JALON_ISSUE_WARNING, .code = JALON_ISSUE_UNKNOWN_PROVINCE, .text = (char *) province },
                               "province");

  jalon_issue_checks_order (self, JALON_ISSUE_WARNING, JALON_ISSUE_DATES_OUT_OF_ORDER, nomination->asked, "issued", nomination->issued);
  jalon_issue_checks_order (self, JALON_ISSUE_ERROR, JALON_ISSUE_END_BEFORE_START, nomination->issued, "expires", nomination->expires);
}

static void
check_person (JalonIssueChecks  *self,
              const JalonPerson *person)
{
  check_country (self, "citizenship", person->citizenship);
  check_country (self, "residence", person->residence);
}

/**
 * jalon_issue_checks_run:
 * @self: the checks, filled in up to @error
 *
 * Checks the record alone, without those below it.
 */
void
jalon_issue_checks_run (JalonIssueChecks *self)
{
  GType    type = G_OBJECT_TYPE (self->record);
  gpointer record = self->record;

  check_raws (self);

  if (type == JALON_TYPE_TEST_RESULT)
    check_test_result (self, record);
  else if (type == JALON_TYPE_JOB)
    check_job (self, record);
  else if (type == JALON_TYPE_CREDENTIAL)
    check_credential (self, record);
  else if (type == JALON_TYPE_STAY)
    check_stay (self, record);
  else if (type == JALON_TYPE_PERSON)
    check_person (self, record);
  else if (type == JALON_TYPE_CHILD)
    check_country (self, "residence", ((JalonChild *) record)->residence);
  else if (type == JALON_TYPE_TRADE_CERTIFICATE)
    check_certificate (self, record);
  else if (type == JALON_TYPE_JOB_OFFER)
    check_job_offer (self, record);
  else if (type == JALON_TYPE_HOUSEHOLD)
    check_household (self, record);
  else if (type == JALON_TYPE_NOMINATION)
    check_nomination (self, record);
  else
    jalon_issue_checks_run_days (self);
}

/**
 * jalon_record_counts:
 * @record: a #JalonRecord of any type
 * @rules: (nullable): the rules of a day, for the types that hold results of tests or codes of occupations
 *
 * Asks whether a record counts, alone, without those below it. A household, a
 * person, a child and the milestones always count: of them an impossible member
 * is unanswered, since somebody with a mistyped birth date is still there. What
 * is missing is no error, and is asked by jalon_facts_derive().
 *
 * Returns: whether nothing that is written in it is an error
 */
gboolean
jalon_record_counts (gconstpointer     record,
                     const JalonRules *rules)
{
  JalonRecord     *checked = (JalonRecord *) record;
  JalonIssueChecks checks = { rules, NULL, checked, "", FALSE, FALSE };

  if (JALON_IS_HOUSEHOLD (checked) || JALON_IS_PERSON (checked) || JALON_IS_CHILD (checked) || JALON_IS_MILESTONES (checked))
    return TRUE;

  jalon_issue_checks_run (&checks);
  return !checks.error;
}
