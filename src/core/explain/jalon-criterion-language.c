/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-explain-private.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-words.h"

/* Criteria of a level in four abilities. */

/* Levels of the trades differ by ability. */
static int
get_level_needed (const JalonAssessedDay *assessed,
                  const JalonCriterion   *criterion,
                  guint                   ability)
{
  if (criterion->id == JALON_CRITERION_FST_LANGUAGE)
    return jalon_rules_lookup (assessed->rules, JALON_RULE_FST_LANGUAGE_LEVEL, (gint32) ability, 0);

  return (int) criterion->need;
}

char *
jalon_criterion_words_name_language (const JalonAssessedDay *assessed,
                                     const JalonCriterion   *criterion)
{
  if (criterion->id == JALON_CRITERION_FST_LANGUAGE)
    /* Translators: levels in listening, reading, writing, speaking. */
    return g_strdup_printf (_ ("Level %1$d in listening, %2$d in reading, %3$d in writing, %4$d in speaking"),
                            get_level_needed (assessed, criterion, JALON_ABILITY_LISTENING), get_level_needed (assessed, criterion, JALON_ABILITY_READING),
                            get_level_needed (assessed, criterion, JALON_ABILITY_WRITING), get_level_needed (assessed, criterion, JALON_ABILITY_SPEAKING));

  if (criterion->need == JALON_UNANSWERED)
    return g_strdup (_ ("The level that the occupation asks for, in all four abilities"));

  return g_strdup_printf (_ ("Level %d in all four abilities"), (int) criterion->need);
}

char *
jalon_criterion_words_explain_language (const JalonAssessedDay *assessed,
                                        const JalonCriterion   *criterion)
{
  const JalonPersonFacts *person = &assessed->facts->candidate;

  if (criterion->test >= 0)
    return jalon_explain_dup_test (&person->tests[criterion->test]);

  if (jalon_record_list_get_length (person->record->tests) == 0)
    return g_strdup (_ ("No test is entered"));

  return g_strdup (_ ("No result is valid on this day"));
}

/* "NCLC 7 is missing in writing and speaking" */
static char *
list_missing_abilities (const JalonAssessedDay *assessed,
                        const JalonCriterion   *criterion)
{
  const JalonTestFact *test = &assessed->facts->candidate.tests[criterion->test];
  g_auto (GStrv)       words = g_new0 (char *, JALON_N_ABILITIES + 1);
  g_autofree char     *list = NULL;
  guint                n = 0;

  for (guint ability = 0; ability < JALON_N_ABILITIES; ability++)
    {
      int              level = get_level_needed (assessed, criterion, ability);
      g_autofree char *scale = NULL;
      g_autofree char *name = NULL;

      if (test->levels[ability] >= level)
        continue;

      scale = jalon_explain_dup_level (test->language, level);
      name = g_utf8_strdown (jalon_label_ability (ability), -1);
      words[n++] = g_strdup_printf (_ ("%1$s in %2$s"), scale, name);
    }

  if (n == 0)
    return NULL;

  list = jalon_words_list ((const char *const *) words);

  /* Translators: a list such as "NCLC 7 in writing and NCLC 7 in speaking". */
  return g_strdup_printf (_ ("Still missing: %s"), list);
}

char *
jalon_criterion_words_change_language (const JalonAssessedDay *assessed,
                                       const JalonCriterion   *criterion)
{
  g_autofree char *last = NULL;

  if (jalon_date_is_set (criterion->lost))
    {
      last = jalon_words_date (jalon_date_add_days (criterion->lost, -1));
      return g_strdup_printf (_ ("The result counts until %s"), last);
    }

  if (criterion->verdict == JALON_VERDICT_MET)
    return NULL;

  if (criterion->test < 0)
    return g_strdup (_ ("Enter a result, or plan a test"));

  if (criterion->need == JALON_UNANSWERED)
    return g_strdup (_ ("Enter the work in Canada: its occupation decides the level"));

  return list_missing_abilities (assessed, criterion);
}
