/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-explain-private.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-person-facts.h"
#include "jalon-score-trial.h"
#include "jalon-words.h"

/*
 * The next step of a line, found by trial: one fact of a copy is raised, little
 * by little, and the copy is scored, until the total rises. So the step is right
 * under every version of the tables, with all caps and both language orders.
 */

#define MOST_YEARS 10

static void
update_lowest (JalonTestFact *test)
{
  test->lowest = test->levels[0];

  for (guint i = 1; i < JALON_N_ABILITIES; i++)
    test->lowest = MIN (test->lowest, test->levels[i]);
}

/* Words -------------------------------------------------------------------- */

static char *
format_ability (JalonLanguage language,
                int           level,
                guint         ability)
{
  g_autofree char *name = g_utf8_strdown (jalon_label_ability (ability), -1);
  g_autofree char *scale = jalon_explain_dup_level (language, level);

  /* Translators: a level and an ability: CLB 9 in speaking. */
  return g_strdup_printf (_ ("%1$s in %2$s"), scale, name);
}

static char *
format_all_abilities (JalonLanguage language,
                      int           level)
{
  g_autofree char *scale = jalon_explain_dup_level (language, level);

  return g_strdup_printf (_ ("%s in all four abilities"), scale);
}

/* Trials ------------------------------------------------------------------- */

/* One ability, the one that brings most by its least useful step. */
static char *
try_abilities (const JalonAssessedDay *assessed,
               JalonScoreTrial        *trial,
               JalonCrsLine            line,
               JalonTestFact          *test)
{
  const JalonTestFact before = *test;
  JalonCrs            best = { 0 };
  guint               best_ability = 0;
  int                 best_level = 0;

  for (guint ability = 0; ability < JALON_N_ABILITIES; ability++)
    for (int level = before.levels[ability] + 1; level <= JALON_LEVEL_HIGHEST; level++)
      {
        *test = before;
        test->levels[ability] = (gint8) level;
        update_lowest (test);

        if (!jalon_score_trial_brings (trial, assessed, line))
          continue;

        if (trial->crs.total > best.total)
          {
            best = trial->crs;
            best_ability = ability;
            best_level = level;
          }
        break;
      }

  *test = before;

  if (best_level == 0)
    return NULL;

  trial->crs = best;

  return jalon_score_trial_dup_gain (assessed, trial, line, format_ability (before.language, best_level, best_ability));
}

/* All four abilities of a test, as the lines on the lowest level ask. */
static char *
try_all_abilities (const JalonAssessedDay *assessed,
                   JalonScoreTrial        *trial,
                   JalonCrsLine            line,
                   JalonTestFact          *test)
{
  const JalonTestFact before = *test;
  int                 level;

  for (level = before.lowest + 1; level <= JALON_LEVEL_HIGHEST; level++)
    {
      for (guint ability = 0; ability < JALON_N_ABILITIES; ability++)
        test->levels[ability] = (gint8) MAX (before.levels[ability], level);
      update_lowest (test);

      if (jalon_score_trial_brings (trial, assessed, line))
        break;
    }

  *test = before;

  return level <= JALON_LEVEL_HIGHEST ? jalon_score_trial_dup_gain (assessed, trial, line, format_all_abilities (before.language, level)) : NULL;
}

/* "Master’s or professional degree"; for study in Canada it is said so. */
static char *
format_education (JalonCrsLine   line,
                  JalonEducation education)
{
  if (line == JALON_CRS_CANADIAN_STUDY)
    /* Translators: %s is a level of education. */
    return g_strdup_printf (_ ("%s from Canada"), jalon_label_education (education));

  return g_strdup (jalon_label_education (education));
}

static char *
try_education (const JalonAssessedDay *assessed,
               JalonScoreTrial        *trial,
               JalonCrsLine            line,
               JalonEducation         *education)
{
  JalonEducation before = *education;
  JalonEducation level;

  for (level = before + 1; level <= JALON_EDUCATION_DOCTORATE; level++)
    {
      *education = level;
      if (jalon_score_trial_brings (trial, assessed, line))
        break;
    }

  *education = before;

  return level <= JALON_EDUCATION_DOCTORATE ? jalon_score_trial_dup_gain (assessed, trial, line, format_education (line, level)) : NULL;
}

/* Of the foreign diplomas that count for nothing on the day the one that brings most with an assessment of what it is. */
static char *
try_assessment (const JalonAssessedDay *assessed,
                JalonScoreTrial        *trial,
                JalonCrsLine            line,
                JalonPersonFacts       *person)
{
  const JalonPersonFacts before = *person;
  JalonCrs               best = { 0 };
  const JalonCredential *found = NULL;
  g_autofree char       *label = NULL;

  for (guint i = 0; i < before.n_credentials; i++)
    {
      const JalonCredentialFact *fact = &before.credentials[i];
      JalonPersonFacts           other = before;
      g_autoptr (JalonPerson)    copy = NULL;
      guint                      position;

      if (fact->canadian || fact->level != JALON_EDUCATION_NONE || !jalon_record_list_find (before.record->credentials, JALON_RECORD ((gpointer) fact->record), &position))
        continue;

      copy = JALON_PERSON (jalon_record_duplicate (JALON_RECORD ((gpointer) before.record)));
      g_object_set (((JalonCredential *) jalon_record_list_get (copy->credentials, position))->assessment, "issued", &assessed->facts->day, NULL);
      other.credentials = NULL;
      other.n_credentials = other.credentials_size = 0;
      jalon_person_facts_derive_education (&other, copy, assessed->rules, assessed->facts->day);
      g_free (other.credentials);

      person->education = other.education;
      if (jalon_score_trial_brings (trial, assessed, line) && trial->crs.total > best.total)
        {
          best = trial->crs;
          found = fact->record;
        }
      *person = before;
    }

  if (found == NULL)
    return NULL;

  trial->crs = best;
  label = jalon_label_record (JALON_RECORD ((gpointer) found));
  /* Translators: %s is a diploma, entered but not assessed. */
  return jalon_score_trial_dup_gain (assessed, trial, line, g_strdup_printf (_ ("%s, with an assessment (ECA)"), label));
}

/* What somebody has and only needs to have assessed, then what there is to study. */
static char *
try_diplomas (const JalonAssessedDay *assessed,
              JalonScoreTrial        *trial,
              JalonCrsLine            line,
              JalonPersonFacts       *person)
{
  char *step = try_assessment (assessed, trial, line, person);

  return step != NULL ? step : try_education (assessed, trial, line, &person->education);
}

static char *
try_years (const JalonAssessedDay *assessed,
           JalonScoreTrial        *trial,
           JalonCrsLine            line,
           int                    *years,
           gboolean                abroad)
{
  int   before = *years;
  int   count;
  char *step;

  for (count = before + 1; count <= MOST_YEARS; count++)
    {
      *years = count;
      if (jalon_score_trial_brings (trial, assessed, line))
        break;
    }

  *years = before;

  if (count > MOST_YEARS)
    return NULL;

  if (abroad)
    step = g_strdup_printf (ngettext ("%d full year of work abroad", "%d full years of work abroad", (gulong) count), count);
  else
    step = g_strdup_printf (ngettext ("%d full year of work in Canada", "%d full years of work in Canada", (gulong) count), count);

  return jalon_score_trial_dup_gain (assessed, trial, line, step);
}

/* French, also of somebody who has no result yet. */
static char *
try_french (const JalonAssessedDay *assessed,
            JalonScoreTrial        *trial)
{
  JalonPersonFacts *person = &trial->facts.candidate;
  JalonTestFact    *test = NULL;

  for (guint i = 0; i < person->n_tests; i++)
    if (person->tests[i].language == JALON_LANGUAGE_FR && (test == NULL || person->tests[i].lowest > test->lowest))
      test = &person->tests[i];

  if (test == NULL)
    {
      test = &person->tests[person->n_tests++];
      *test = (JalonTestFact){ .language = JALON_LANGUAGE_FR, .taken = assessed->facts->day, .levels = { 3, 3, 3, 3 }, .lowest = JALON_LEVEL_LOWEST };
    }

  return try_all_abilities (assessed, trial, JALON_CRS_FRENCH, test);
}

static char *
try_nomination (const JalonAssessedDay *assessed,
                JalonScoreTrial        *trial)
{
  trial->facts.nomination = JALON_TRI_YES;

  if (!jalon_score_trial_brings (trial, assessed, JALON_CRS_NOMINATION))
    return NULL;

  return jalon_score_trial_dup_gain (assessed, trial, JALON_CRS_NOMINATION, g_strdup (_ ("A provincial nomination")));
}

static char *
try_offer (const JalonAssessedDay *assessed,
           JalonScoreTrial        *trial)
{
  trial->facts.offer_scores = assessed->rules->tables[JALON_RULE_CRS_ADDITIONAL_JOB_OFFER].in_force;

  if (!jalon_score_trial_brings (trial, assessed, JALON_CRS_JOB_OFFER))
    return NULL;

  return jalon_score_trial_dup_gain (assessed, trial, JALON_CRS_JOB_OFFER, g_strdup (_ ("A valid job offer")));
}

/* The first of two ways that brings anything. Takes over @first. */
#define FIRST_OF(first, second) ((step = (first)) != NULL ? step : (second))

static char *
try_line (const JalonAssessedDay *assessed,
          JalonScoreTrial        *trial,
          JalonCrsLine            line)
{
  JalonPersonFacts *candidate = &trial->facts.candidate;
  JalonPersonFacts *partner = &trial->facts.partner;
  const JalonCrs   *crs = assessed->crs;
  JalonTestFact    *first = crs->first >= 0 ? &candidate->tests[crs->first] : NULL;
  char             *step;

  switch (line)
    {
    case JALON_CRS_EDUCATION:
      return try_diplomas (assessed, trial, line, candidate);

    case JALON_CRS_FIRST_LANGUAGE:
      return first != NULL ? try_abilities (assessed, trial, line, first) : NULL;

    case JALON_CRS_SECOND_LANGUAGE:
      return crs->second >= 0 ? try_abilities (assessed, trial, line, &candidate->tests[crs->second]) : NULL;

    case JALON_CRS_CANADIAN_WORK:
      return try_years (assessed, trial, line, &candidate->canadian_years, FALSE);

    case JALON_CRS_SPOUSE_EDUCATION:
      return try_diplomas (assessed, trial, line, partner);

    case JALON_CRS_SPOUSE_LANGUAGE:
      return crs->partner_test >= 0 ? try_abilities (assessed, trial, line, &partner->tests[crs->partner_test]) : NULL;

    case JALON_CRS_SPOUSE_CANADIAN_WORK:
      return try_years (assessed, trial, line, &partner->canadian_years, FALSE);

    case JALON_CRS_EDUCATION_LANGUAGE:
      step = try_assessment (assessed, trial, line, candidate);
      if (step != NULL)
        return step;
      return FIRST_OF (first != NULL ? try_all_abilities (assessed, trial, line, first) : NULL, try_education (assessed, trial, line, &candidate->education));

    case JALON_CRS_EDUCATION_CANADIAN_WORK:
      step = try_assessment (assessed, trial, line, candidate);
      if (step != NULL)
        return step;
      return FIRST_OF (try_years (assessed, trial, line, &candidate->canadian_years, FALSE), try_education (assessed, trial, line, &candidate->education));

    case JALON_CRS_FOREIGN_WORK_LANGUAGE:
      return FIRST_OF (try_years (assessed, trial, line, &candidate->foreign_years, TRUE), first != NULL ? try_all_abilities (assessed, trial, line, first) : NULL);

    case JALON_CRS_FOREIGN_WORK_CANADIAN_WORK:
      return FIRST_OF (try_years (assessed, trial, line, &candidate->canadian_years, FALSE), try_years (assessed, trial, line, &candidate->foreign_years, TRUE));

    case JALON_CRS_CERTIFICATE_LANGUAGE:
      return first != NULL && candidate->certificate ? try_all_abilities (assessed, trial, line, first) : NULL;

    case JALON_CRS_FRENCH:
      return try_french (assessed, trial);

    case JALON_CRS_CANADIAN_STUDY:
      return try_education (assessed, trial, line, &candidate->canadian_study);

    case JALON_CRS_JOB_OFFER:
      return try_offer (assessed, trial);

    case JALON_CRS_NOMINATION:
      return try_nomination (assessed, trial);

    case JALON_CRS_AGE:
    case JALON_CRS_SIBLING:
    case JALON_CRS_HIGH_WAGE:
      return NULL;

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_score_next_dup:
 * @assessed: the day
 * @line: a line of its score
 *
 * Returns: (transfer full) (nullable): the least step that brings more points,
 *   and how many, here and elsewhere; %NULL where there is none that somebody can take
 */
char *
jalon_score_next_dup (const JalonAssessedDay *assessed,
                      JalonCrsLine            line)
{
  JalonScoreTrial trial;
  char           *next;

  jalon_score_trial_begin (&trial, assessed);
  next = try_line (assessed, &trial, line);
  jalon_score_trial_end (&trial);

  return next;
}
