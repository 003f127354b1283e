/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-person-facts.h"

#include "jalon-country.h"
#include "jalon-issue-checks.h"

static int
derive_age (JalonDate birth_date,
            JalonDate on)
{
  if (!jalon_person_facts_is_by (birth_date, on))
    return JALON_UNANSWERED;

  return jalon_date_completed_years (birth_date, on);
}

static gint8
derive_level (const JalonConversion *conversion,
              JalonDate              taken,
              JalonAbility           ability,
              int                    tenths)
{
  if (tenths == JALON_UNANSWERED)
    return JALON_LEVEL_LOWEST;

  return (gint8) jalon_conversion_get_level (conversion, taken, ability, tenths);
}

/**
 * jalon_person_facts_derive_test:
 * @fact: (out caller-allocates): where to; its index is left alone
 * @result: a result; must outlive the fact
 * @rules: the rules of @on
 * @on: the day asked
 *
 * Derives what one result shows: levels if it is valid on the day, or no fact.
 *
 * Returns: whether there is a fact
 */
gboolean
jalon_person_facts_derive_test (JalonTestFact         *fact,
                                const JalonTestResult *result,
                                const JalonRules      *rules,
                                JalonDate              on)
{
  const JalonConversion *conversion;
  JalonDate              too_old;
  guint                  i;

  if (!jalon_person_facts_is_by (result->taken, on))
    return FALSE;

  too_old = jalon_date_add_years (result->taken, jalon_rules_value (rules, JALON_RULE_FACTS_LANGUAGE_VALIDITY));

  if (jalon_date_compare (on, too_old) >= 0)
    return FALSE;

  conversion = jalon_issue_checks_find_conversion (result, rules);

  if (conversion == NULL || jalon_date_compare (on, conversion->accepted_from) < 0 || !jalon_record_counts (result, rules))
    return FALSE;

  fact->record = result;
  fact->language = conversion->language;
  fact->taken = result->taken;
  fact->last_day = jalon_date_add_days (too_old, -1);
  fact->levels[JALON_ABILITY_LISTENING] = derive_level (conversion, result->taken, JALON_ABILITY_LISTENING, result->listening);
  fact->levels[JALON_ABILITY_READING] = derive_level (conversion, result->taken, JALON_ABILITY_READING, result->reading);
  fact->levels[JALON_ABILITY_WRITING] = derive_level (conversion, result->taken, JALON_ABILITY_WRITING, result->writing);
  fact->levels[JALON_ABILITY_SPEAKING] = derive_level (conversion, result->taken, JALON_ABILITY_SPEAKING, result->speaking);
  fact->lowest = fact->levels[0];

  for (i = 1; i < JALON_N_ABILITIES; i++)
    fact->lowest = MIN (fact->lowest, fact->levels[i]);

  return TRUE;
}

static void
derive_tests (JalonPersonFacts *self,
              const JalonRules *rules,
              JalonDate         on)
{
  JalonRecordList *list = self->record->tests;
  guint            n = jalon_record_list_get_length (list);
  guint            i;

  self->tests_answered = jalon_record_list_is_answered (list);
  self->n_tests = 0;

  if (n > self->tests_size)
    {
      self->tests = g_renew (JalonTestFact, self->tests, n);
      self->tests_size = n;
    }

  for (i = 0; i < n; i++)
    {
      JalonTestFact *fact = &self->tests[self->n_tests];

      if (jalon_person_facts_derive_test (fact, jalon_record_list_get (list, i), rules, on))
        {
          fact->index = i;
          self->n_tests++;
        }
    }
}

/**
 * jalon_education_from_level:
 * @level: a #JalonCredentialLevel
 *
 * Returns: what a credential of this level counts as, once it counts
 */
JalonEducation
jalon_education_from_level (guint level)
{
  switch ((JalonCredentialLevel) level)
    {
    case JALON_CREDENTIAL_LEVEL_UNANSWERED:
      return JALON_EDUCATION_NONE;

    case JALON_CREDENTIAL_LEVEL_SECONDARY:
      return JALON_EDUCATION_SECONDARY;

    case JALON_CREDENTIAL_LEVEL_ONE_YEAR:
      return JALON_EDUCATION_ONE_YEAR;

    case JALON_CREDENTIAL_LEVEL_TWO_YEAR:
      return JALON_EDUCATION_TWO_YEAR;

    case JALON_CREDENTIAL_LEVEL_THREE_YEAR:
      return JALON_EDUCATION_THREE_YEAR;

    case JALON_CREDENTIAL_LEVEL_MASTER:
    case JALON_CREDENTIAL_LEVEL_PROFESSIONAL:
      return JALON_EDUCATION_MASTER;

    case JALON_CREDENTIAL_LEVEL_DOCTORATE:
      return JALON_EDUCATION_DOCTORATE;

    default:
      g_return_val_if_reached (JALON_EDUCATION_NONE);
    }
}

/**
 * jalon_assessment_get_last_day:
 * @assessment: with the day on which it was issued
 * @rules: of the day asked
 *
 * Returns: the last day on which it is valid
 */
JalonDate
jalon_assessment_get_last_day (const JalonAssessment *assessment,
                               const JalonRules      *rules)
{
  const int years = jalon_rules_value (rules, JALON_RULE_FACTS_ASSESSMENT_VALIDITY);

  return jalon_date_add_days (jalon_date_add_years (assessment->issued, years), -1);
}

static gboolean
is_assessed (const JalonAssessment *assessment,
             const JalonRules      *rules,
             JalonDate              on)
{
  return jalon_person_facts_is_by (assessment->issued, on) &&
         jalon_date_compare (on, jalon_assessment_get_last_day (assessment, rules)) <= 0 &&
         jalon_record_counts (assessment, rules);
}

/* profile-format.md 4: what a credential counts as on the day, if it is completed. */
static gboolean
derive_credential (JalonCredentialFact   *fact,
                   const JalonCredential *credential,
                   const JalonRules      *rules,
                   JalonDate              on)
{
  const JalonAssessment *assessment = credential->assessment;
  guint                  level = credential->level;

  if (credential->country == NULL || !jalon_person_facts_is_by (credential->completed, on) || !jalon_record_counts (credential, NULL))
    return FALSE;

  fact->record = credential;
  fact->canadian = jalon_country_is_canada (credential->country);

  if (!fact->canadian && assessment->level != JALON_CREDENTIAL_LEVEL_UNANSWERED)
    level = assessment->level;

  fact->level = fact->canadian || is_assessed (assessment, rules, on) ? jalon_education_from_level (level) : JALON_EDUCATION_NONE;
  return TRUE;
}

static void
derive_credentials (JalonPersonFacts *self,
                    const JalonRules *rules,
                    JalonDate         on)
{
  JalonRecordList *list = self->record->credentials;
  guint            n = jalon_record_list_get_length (list);

  self->n_credentials = 0;

  if (n > self->credentials_size)
    {
      self->credentials = g_renew (JalonCredentialFact, self->credentials, n);
      self->credentials_size = n;
    }

  for (guint i = 0; i < n; i++)
    if (derive_credential (&self->credentials[self->n_credentials], jalon_record_list_get (list, i), rules, on))
      self->n_credentials++;
}
/* Of two that count the same the one that counts longer, so that their order says nothing. */
static gboolean
outlasts (const JalonCredential *one,
          const JalonCredential *other)
{
  gboolean canadian = g_strcmp0 (one->country, "CAN") == 0;

  if (other == NULL || canadian != (g_strcmp0 (other->country, "CAN") == 0))
    return canadian;

  return jalon_date_compare (one->assessment->issued, other->assessment->issued) > 0;
}

/**
 * jalon_person_facts_derive_education:
 * @self: where to; cleared or derived before
 * @record: the candidate or the partner; must outlive the facts
 * @rules: the rules of @on
 * @on: the day asked
 *
 * Derives what diplomas count as, and nothing else: jalon_person_facts_derive()
 * for whoever looks at many sets of diplomas.
 */
void
jalon_person_facts_derive_education (JalonPersonFacts *self,
                                     JalonPerson      *record,
                                     const JalonRules *rules,
                                     JalonDate         on)
{
  guint n_post_secondary = 0;

  self->record = record;
  derive_credentials (self, rules, on);

  self->education_answered = jalon_record_list_is_answered (self->record->credentials);
  self->education = JALON_EDUCATION_NONE;
  self->best_credential = NULL;
  self->canadian_study = JALON_EDUCATION_NONE;
  self->best_canadian = NULL;

  for (guint i = 0; i < self->n_credentials; i++)
    {
      const JalonCredentialFact *fact = &self->credentials[i];

      if (fact->level >= JALON_EDUCATION_ONE_YEAR)
        n_post_secondary++;

      if (fact->level > self->education || (fact->level == self->education && outlasts (fact->record, self->best_credential)))
        {
          self->education = fact->level;
          self->best_credential = fact->record;
        }

      if (fact->level > self->canadian_study && fact->record->in_person && fact->canadian)
        {
          self->canadian_study = fact->level;
          self->best_canadian = fact->record;
        }
    }

  /* Above three years a single credential is worth more than two or more. */
  if (self->education == JALON_EDUCATION_THREE_YEAR && n_post_secondary >= 2)
    self->education = JALON_EDUCATION_TWO_OR_MORE;
}

/**
 * jalon_person_facts_derive:
 * @self: where to; cleared or derived before
 * @record: the candidate or the partner; must outlive the facts
 * @rules: the rules of @on
 * @on: the day asked
 *
 * Derives what the rules ask of one person, by the points 1, 3, 4, 5, 6 and 9
 * of "From the file to the facts of a day".
 */
void
jalon_person_facts_derive (JalonPersonFacts *self,
                           JalonPerson      *record,
                           const JalonRules *rules,
                           JalonDate         on)
{
  const JalonTradeCertificate *certificate = record->trade_certificate;

  self->record = record;
  self->age = derive_age (record->birth_date, on);
  derive_tests (self, rules, on);
  jalon_person_facts_derive_education (self, record, rules, on);
  jalon_person_work_derive (self, rules, on);
  self->certificate = certificate->held && jalon_person_facts_is_by (certificate->issued, on) &&
                      (!jalon_date_is_set (certificate->expires) || jalon_date_compare (on, certificate->expires) <= 0) &&
                      jalon_record_counts (certificate, rules);
}

/**
 * jalon_person_facts_clear:
 * @self: facts of a person
 *
 * Gives the memory back.
 */
void
jalon_person_facts_clear (JalonPersonFacts *self)
{
  g_free (self->tests);
  g_free (self->credentials);
  g_free (self->spans);
  g_free (self->leaves);
  *self = (JalonPersonFacts){ 0 };
}
