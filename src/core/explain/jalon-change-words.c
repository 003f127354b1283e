/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-explain-private.h"

#include <glib/gi18n.h>

#include "jalon-country.h"
#include "jalon-labels.h"
#include "jalon-words.h"

/* Why a line of the score is not what it was the day before. */

typedef enum
{
  CAUSE_AGE = 1 << 0,
  CAUSE_TEST = 1 << 1,
  CAUSE_EDUCATION = 1 << 2,
  CAUSE_CANADIAN_WORK = 1 << 3,
  CAUSE_FOREIGN_WORK = 1 << 4,
  CAUSE_CERTIFICATE = 1 << 5,
  CAUSE_SIBLING = 1 << 6,
  CAUSE_NOMINATION = 1 << 7,
  CAUSE_OFFER = 1 << 8,
} Cause;

#define EVERY_CAUSE ~0u

static const guint CAUSES[JALON_N_CRS_LINES] = {
  [JALON_CRS_AGE] = CAUSE_AGE,
  [JALON_CRS_EDUCATION] = CAUSE_EDUCATION,
  [JALON_CRS_FIRST_LANGUAGE] = CAUSE_TEST,
  [JALON_CRS_SECOND_LANGUAGE] = CAUSE_TEST,
  [JALON_CRS_CANADIAN_WORK] = CAUSE_CANADIAN_WORK,
  [JALON_CRS_SPOUSE_EDUCATION] = CAUSE_EDUCATION,
  [JALON_CRS_SPOUSE_LANGUAGE] = CAUSE_TEST,
  [JALON_CRS_SPOUSE_CANADIAN_WORK] = CAUSE_CANADIAN_WORK,
  [JALON_CRS_EDUCATION_LANGUAGE] = CAUSE_TEST | CAUSE_EDUCATION,
  [JALON_CRS_EDUCATION_CANADIAN_WORK] = CAUSE_EDUCATION | CAUSE_CANADIAN_WORK,
  [JALON_CRS_FOREIGN_WORK_LANGUAGE] = CAUSE_TEST | CAUSE_FOREIGN_WORK,
  [JALON_CRS_FOREIGN_WORK_CANADIAN_WORK] = CAUSE_FOREIGN_WORK | CAUSE_CANADIAN_WORK,
  [JALON_CRS_CERTIFICATE_LANGUAGE] = CAUSE_TEST | CAUSE_CERTIFICATE,
  [JALON_CRS_SIBLING] = CAUSE_SIBLING,
  [JALON_CRS_FRENCH] = CAUSE_TEST,
  [JALON_CRS_CANADIAN_STUDY] = CAUSE_EDUCATION,
  [JALON_CRS_JOB_OFFER] = CAUSE_OFFER,
  [JALON_CRS_NOMINATION] = CAUSE_NOMINATION,
};

static char *
format_name_and_day (const char *format,
                     const char *name,
                     JalonDate   date)
{
  g_autofree char *day = jalon_words_date (date);

  return g_strdup_printf (format, name, day);
}

static char *
format_day (const char *format,
            JalonDate   date)
{
  g_autofree char *day = jalon_words_date (date);

  return g_strdup_printf (format, day);
}

/* Causes ------------------------------------------------------------------- */

static char *
explain_age (const JalonScoreDay *before,
             const JalonScoreDay *after)
{
  g_autofree char *day = jalon_words_date (after->facts.day);

  if (before->facts.candidate.age == after->facts.candidate.age)
    return NULL;

  /* Translators: an age, and the birthday: age 33 on 4 March 2027. */
  return g_strdup_printf (_ ("age %1$d on %2$s"), after->facts.candidate.age, day);
}

static gboolean
has_test (const JalonPersonFacts *person,
          const JalonTestResult  *record)
{
  for (guint i = 0; i < person->n_tests; i++)
    if (person->tests[i].record == record)
      return TRUE;

  return FALSE;
}

static char *
explain_lost_test (const JalonTestFact *test,
                   const JalonScoreDay *after)
{
  g_autofree char *name = jalon_label_record (JALON_RECORD ((gpointer) test->record));
  g_autofree char *day = jalon_words_date (test->taken);
  int              years = jalon_rules_value (after->rules, JALON_RULE_FACTS_LANGUAGE_VALIDITY);

  /* Translators: a test, its day, and its age in years. */
  return g_strdup_printf (ngettext ("the %1$s result of %2$s is %3$d year old", "the %1$s result of %2$s is %3$d years old", (gulong) years), name, day, years);
}

static char *
explain_test (const JalonPersonFacts *before,
              const JalonPersonFacts *after,
              const JalonScoreDay    *step)
{
  for (guint i = 0; i < before->n_tests; i++)
    if (!has_test (after, before->tests[i].record))
      return explain_lost_test (&before->tests[i], step);

  for (guint i = 0; i < after->n_tests; i++)
    if (!has_test (before, after->tests[i].record))
      {
        g_autofree char *name = jalon_label_record (JALON_RECORD ((gpointer) after->tests[i].record));

        /* Translators: a test and its day. */
        return format_name_and_day (_ ("the %1$s result of %2$s counts now"), name, after->tests[i].taken);
      }

  return NULL;
}

/* A diploma of the list whose assessment ends, or which begins to count, on the day. */
static char *
explain_credential (const JalonCredential *credential,
                    const JalonScoreDay   *step)
{
  JalonDate day = step->facts.day;
  int       years = jalon_rules_value (step->rules, JALON_RULE_FACTS_ASSESSMENT_VALIDITY);
  JalonDate issued = credential->assessment->issued;

  if (jalon_date_equal (credential->completed, day))
    return format_day (_ ("the diploma completed on %s counts now"), credential->completed);

  if (jalon_country_is_canada (credential->country) || !jalon_date_is_set (issued))
    return NULL;

  if (jalon_date_equal (issued, day))
    return format_day (_ ("the assessment of %s counts now"), issued);

  if (jalon_date_equal (jalon_date_add_years (issued, years), day))
    {
      g_autofree char *text = jalon_words_date (issued);

      /* Translators: the day of an assessment, and its age in years. */
      return g_strdup_printf (ngettext ("the assessment of %1$s is %2$d year old", "the assessment of %1$s is %2$d years old", (gulong) years), text, years);
    }

  return NULL;
}

static char *
explain_education (const JalonPersonFacts *before,
                   const JalonPersonFacts *after,
                   const JalonScoreDay    *step)
{
  JalonRecordList *list = after->record->credentials;

  if (before->education == after->education && before->canadian_study == after->canadian_study)
    return NULL;

  for (guint i = 0; i < jalon_record_list_get_length (list); i++)
    {
      char *why = explain_credential (jalon_record_list_get (list, i), step);

      if (why != NULL)
        return why;
    }

  /* Translators: %s is a level of education. */
  return g_strdup_printf (_ ("the education that counts is now: %s"), jalon_label_education (after->education));
}

static char *
explain_years (int                  before,
               int                  after,
               gboolean             abroad,
               const JalonScoreDay *step)
{
  int window = jalon_rules_value (step->rules, JALON_RULE_FACTS_WORK_WINDOW);

  if (before == after)
    return NULL;

  if (after > before && abroad)
    return g_strdup_printf (ngettext ("one more full year of work abroad: %d year", "one more full year of work abroad: %d years", (gulong) after), after);
  if (after > before)
    return g_strdup_printf (ngettext ("one more full year of work in Canada: %d year", "one more full year of work in Canada: %d years", (gulong) after), after);

  if (abroad)
    /* Translators: %d is a number of years, as long as work counts. */
    return g_strdup_printf (ngettext ("one full year of work abroad less: it is older than %d year", "one full year of work abroad less: it is older than %d years", (gulong) window), window);

  return g_strdup_printf (ngettext ("one full year of work in Canada less: it is older than %d year", "one full year of work in Canada less: it is older than %d years", (gulong) window), window);
}

static char *
explain_certificate (const JalonScoreDay *before,
                     const JalonScoreDay *after)
{
  const JalonTradeCertificate *certificate = after->facts.candidate.record->trade_certificate;

  if (before->facts.candidate.certificate == after->facts.candidate.certificate)
    return NULL;

  if (after->facts.candidate.certificate)
    return format_day (_ ("the certificate of qualification of %s counts now"), certificate->issued);

  return format_day (_ ("the certificate of qualification was valid until %s"), certificate->expires);
}

static char *
explain_sibling (const JalonScoreDay *before,
                 const JalonScoreDay *after)
{
  if (before->facts.sibling || !after->facts.sibling)
    return NULL;

  if (jalon_date_equal (after->facts.sibling_record->status_since, after->facts.day))
    return g_strdup (_ ("a brother or sister in Canada becomes a citizen or permanent resident"));

  return g_strdup (_ ("a brother or sister in Canada comes of age"));
}

static char *
explain_nomination (const JalonScoreDay *before,
                    const JalonScoreDay *after)
{
  const JalonNomination *nomination = after->facts.household->nomination;

  if (before->facts.nomination == after->facts.nomination)
    return NULL;

  if (after->facts.nomination == JALON_TRI_YES)
    return format_day (_ ("the nomination is issued on %s"), nomination->issued);

  return format_day (_ ("the nomination was valid until %s"), nomination->expires);
}

/* An offer gets its points from the day on which it is entered; a day can only take them. */
static char *
explain_offer (const JalonScoreDay *before,
               const JalonScoreDay *after)
{
  const JalonJobOffer *offer = before->facts.offer_record;

  if (!jalon_date_equal (offer->revoked, after->facts.day))
    return NULL;

  return format_day (_ ("the job offer was withdrawn on %s"), offer->revoked);
}

/* The rule -------------------------------------------------------------- */

/* Whether the facts of the day before earn something else by the new tables. */
static char *
explain_rule (JalonRulebook       *rulebook,
              const JalonScoreDay *before,
              const JalonScoreDay *after,
              JalonCrsLine         line)
{
  const JalonRule *rule = jalon_rulebook_get (rulebook, jalon_crs_line_get_rule (line));
  JalonCrs         trial;

  if (before->rules == after->rules)
    return NULL;

  jalon_crs_score (&before->facts, after->rules, &trial);

  if (trial.points[line] == before->crs.points[line] && before->facts.offer_scores == after->facts.offer_scores)
    return NULL;

  /* Translators: the name of a rule, and the day. */
  return format_name_and_day (_ ("the rule “%1$s” changed on %2$s"), jalon_text_get (&rule->title, jalon_words_get_language ()), after->facts.day);
}

static char *
explain_causes (const JalonScoreDay *before,
                const JalonScoreDay *after,
                gboolean             partner,
                guint                causes)
{
  const JalonPersonFacts *old = partner ? &before->facts.partner : &before->facts.candidate;
  const JalonPersonFacts *new = partner ? &after->facts.partner : &after->facts.candidate;
  char *why = NULL;

  if (causes & CAUSE_AGE)
    why = explain_age (before, after);
  if (why == NULL && (causes & CAUSE_TEST))
    why = explain_test (old, new, after);
  if (why == NULL && (causes & CAUSE_EDUCATION))
    why = explain_education (old, new, after);
  if (why == NULL && (causes & CAUSE_CANADIAN_WORK))
    why = explain_years (old->canadian_years, new->canadian_years, FALSE, after);
  if (why == NULL && (causes & CAUSE_FOREIGN_WORK))
    why = explain_years (old->foreign_years, new->foreign_years, TRUE, after);
  if (why == NULL && (causes & CAUSE_CERTIFICATE))
    why = explain_certificate (before, after);
  if (why == NULL && (causes & CAUSE_SIBLING))
    why = explain_sibling (before, after);
  if (why == NULL && (causes & CAUSE_NOMINATION))
    why = explain_nomination (before, after);
  if (why == NULL && (causes & CAUSE_OFFER))
    why = explain_offer (before, after);

  return why;
}

/**
 * jalon_change_words_dup_why:
 * @rulebook: the rules of every date
 * @before: the day before
 * @after: the day
 * @line: a line whose points differ between them
 *
 * Returns: (transfer full): the reason, never empty
 */
char *
jalon_change_words_dup_why (JalonRulebook       *rulebook,
                            const JalonScoreDay *before,
                            const JalonScoreDay *after,
                            JalonCrsLine         line)
{
  gboolean partner = jalon_crs_line_get_section (line) == JALON_CRS_SECTION_SPOUSE;
  char    *why = explain_rule (rulebook, before, after, line);

  if (why == NULL)
    why = explain_causes (before, after, partner, CAUSES[line]);

  /* Another line changed, and with it the order of the languages that brings most. */
  if (why == NULL)
    why = explain_causes (before, after, partner, EVERY_CAUSE);

  if (why == NULL)
    why = g_strdup (_ ("another order of the languages brings more points"));

  return why;
}
