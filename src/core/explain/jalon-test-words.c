/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-words.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-household.h"
#include "jalon-issues.h"
#include "jalon-labels.h"
#include "jalon-words.h"

static const JalonConversion *
find_conversion (const JalonRules      *rules,
                 const JalonTestResult *test)
{
  const JalonField *test_field = jalon_record_find_field ((JalonRecord *) test, "test");
  const JalonField *scale_field = jalon_record_find_field ((JalonRecord *) test, "scale");
  const char       *name = jalon_field_get_word (test_field, test->test);
  const char       *scale = NULL;

  if (test->test == JALON_LANGUAGE_TEST_UNANSWERED)
    return NULL;
  if (test->test == JALON_LANGUAGE_TEST_TEF_CANADA)
    scale = jalon_field_get_word (scale_field, test->scale != JALON_TEF_SCALE_UNANSWERED ? test->scale : JALON_TEF_SCALE_PREVIOUS);

  return jalon_rules_find_conversion (rules, name, scale);
}

static int
get_score (const JalonTestResult *test,
           JalonAbility           ability)
{
  const int scores[JALON_N_ABILITIES] = { test->listening, test->reading, test->writing, test->speaking };

  return scores[ability];
}

static char *
dup_score (const JalonConversion *conversion,
           int                    tenths)
{
  g_autofree char *text = jalon_words_tenths (tenths);

  /* A result in half bands always prints one place: 7.0. */
  if (conversion->step % 10 != 0 && tenths % 10 == 0)
    return g_strconcat (text, jalon_words_get_language () == JALON_LANGUAGE_FR ? ",0" : ".0", NULL);
  return g_steal_pointer (&text);
}

static char *
dup_level (JalonLanguage language,
           int           level)
{
  if (language == JALON_LANGUAGE_FR)
    return g_strdup_printf (_ ("NCLC %d"), level);
  return g_strdup_printf (_ ("CLB %d"), level);
}

/* An unset date of the test reads the newest chart: people type scores first. */
static JalonDate
get_chart_day (const JalonRules      *rules,
               const JalonTestResult *test)
{
  return jalon_date_is_set (test->taken) ? test->taken : rules->day;
}

/**
 * jalon_test_has_scales:
 * @rules: of the day
 * @test: a result
 *
 * Returns: whether results of this test print more than one column
 */
gboolean
jalon_test_has_scales (const JalonRules      *rules,
                       const JalonTestResult *test)
{
  const JalonConversion *conversion = find_conversion (rules, test);

  return conversion != NULL && conversion->scale != NULL;
}

/**
 * jalon_test_get_level:
 * @rules: of the day
 * @test: a result
 * @ability: one of its four
 *
 * Returns: the level of a score, or %JALON_UNANSWERED without a score or a test
 */
int
jalon_test_get_level (const JalonRules      *rules,
                      const JalonTestResult *test,
                      JalonAbility           ability)
{
  const JalonConversion *conversion = find_conversion (rules, test);
  int                    score = get_score (test, ability);

  if (conversion == NULL || score == JALON_UNANSWERED || score > conversion->max[ability])
    return JALON_UNANSWERED;

  return jalon_conversion_get_level (conversion, get_chart_day (rules, test), ability, score);
}

/**
 * jalon_test_dup_score:
 * @rules: of the day
 * @test: a result
 * @ability: one of its four
 *
 * Returns: (transfer full) (nullable): the score as it is printed on the result
 */
char *
jalon_test_dup_score (const JalonRules      *rules,
                      const JalonTestResult *test,
                      JalonAbility           ability)
{
  const JalonConversion *conversion = find_conversion (rules, test);
  int                    score = get_score (test, ability);

  if (score == JALON_UNANSWERED)
    return NULL;

  return conversion != NULL ? dup_score (conversion, score) : jalon_words_tenths (score);
}

/**
 * jalon_test_dup_level:
 * @rules: of the day
 * @test: a result
 * @ability: one of its four
 *
 * Returns: (transfer full) (nullable): the level of a score, with the name of its scale
 */
char *
jalon_test_dup_level (const JalonRules      *rules,
                      const JalonTestResult *test,
                      JalonAbility           ability)
{
  const JalonConversion *conversion = find_conversion (rules, test);
  int                    level = jalon_test_get_level (rules, test, ability);

  if (level == JALON_UNANSWERED)
    return NULL;
  if (level == JALON_LEVEL_LOWEST)
    return g_strdup_printf (conversion->language == JALON_LANGUAGE_FR ? _ ("below NCLC %d") : _ ("below CLB %d"), JALON_LEVEL_LOWEST + 1);

  return dup_level (conversion->language, level);
}

/* The tests of the person whose result it is; NULL if it is not valid on the day. */
static JalonTestFact *
find_fact (JalonFacts            *facts,
           const JalonTestResult *test)
{
  JalonPersonFacts *persons[] = { &facts->candidate, &facts->partner };

  for (guint p = 0; p < G_N_ELEMENTS (persons); p++)
    for (guint i = 0; i < persons[p]->n_tests; i++)
      if (persons[p]->tests[i].record == test)
        return &persons[p]->tests[i];

  return NULL;
}

static int
score_with_level (JalonFacts            *facts,
                  const JalonRules      *rules,
                  const JalonTestResult *test,
                  JalonAbility           ability,
                  int                    level)
{
  JalonTestFact *fact = find_fact (facts, test);
  JalonTestFact  before = *fact;
  JalonCrs       crs;

  fact->levels[ability] = (gint8) level;
  fact->lowest = (gint8) MIN (MIN (fact->levels[0], fact->levels[1]), MIN (fact->levels[2], fact->levels[3]));
  jalon_crs_score (facts, rules, &crs);
  *fact = before;

  return crs.total;
}

/* All abilities that are below a level, raised to it. */
static int
score_with_all (JalonFacts            *facts,
                const JalonRules      *rules,
                const JalonTestResult *test,
                int                    level)
{
  JalonTestFact *fact = find_fact (facts, test);
  JalonTestFact  before = *fact;
  JalonCrs       crs;

  for (JalonAbility i = 0; i < JALON_N_ABILITIES; i++)
    fact->levels[i] = (gint8) MAX (fact->levels[i], level);
  fact->lowest = (gint8) MAX (fact->lowest, level);
  jalon_crs_score (facts, rules, &crs);
  *fact = before;

  return crs.total;
}

static char *
describe_step (const JalonConversion *conversion,
               JalonDate              day,
               JalonAbility           ability,
               int                    level,
               int                    gain)
{
  g_autofree char *score = dup_score (conversion, jalon_conversion_get_threshold (conversion, day, ability, level));
  g_autofree char *name = dup_level (conversion->language, level);

  if (gain <= 0)
    /* Translators: a score of a language test, and its level: "7.0 gives CLB 9". */
    return g_strdup_printf (_ ("%s gives %s"), score, name);

  return g_strdup_printf (ngettext ("%s gives %s: %d point more", "%s gives %s: %d points more", (gulong) gain), score, name, gain);
}

/* A second language ends at a lower level than the first, which it can become: then by all abilities, never by one. */
static char *
find_step_of_all (JalonFacts            *facts,
                  const JalonRules      *rules,
                  const JalonTestResult *test,
                  int                    level,
                  int                    total)
{
  const JalonConversion *conversion = find_conversion (rules, test);
  const JalonDate        day = get_chart_day (rules, test);

  for (int next = level + 1; next <= JALON_LEVEL_HIGHEST; next++)
    {
      g_autofree char *name = dup_level (conversion->language, next);
      int              gain;

      for (JalonAbility i = 0; i < JALON_N_ABILITIES; i++)
        if (jalon_conversion_get_threshold (conversion, day, i, next) > conversion->max[i])
          return NULL;
      gain = score_with_all (facts, rules, test, next) - total;
      if (gain > 0)
        /* Translators: a level of a language: "CLB 10 in all four abilities". */
        return g_strdup_printf (ngettext ("%s in all four abilities: %d point more", "%s in all four abilities: %d points more", (gulong) gain), name, gain);
    }
  return NULL;
}

/* What no higher level of this ability alone adds to. */
static char *
describe_end (JalonFacts            *facts,
              const JalonRules      *rules,
              const JalonTestResult *test,
              JalonAbility           ability,
              int                    level,
              int                    total)
{
  const JalonConversion *conversion = find_conversion (rules, test);
  g_autofree char       *all = NULL;

  if (jalon_conversion_get_threshold (conversion, get_chart_day (rules, test), ability, level + 1) > conversion->max[ability])
    return g_strdup (_ ("Highest that counts"));

  all = find_step_of_all (facts, rules, test, level, total);
  return all != NULL ? g_steal_pointer (&all) : g_strdup (_ ("A higher level brings no more points"));
}

/* Facts of our own, so that a level can be tried. */
static char *
find_next_step (const JalonFacts      *given,
                const JalonRules      *rules,
                const JalonTestResult *test,
                JalonAbility           ability,
                int                    level)
{
  const JalonConversion *conversion = find_conversion (rules, test);
  JalonDate              day = get_chart_day (rules, test);
  g_autoptr (JalonFacts) facts = NULL;
  int                    total;

  facts = jalon_facts_derive (given->household, rules);
  if (find_fact (facts, test) == NULL)
    return level < JALON_LEVEL_HIGHEST && jalon_conversion_get_threshold (conversion, day, ability, level + 1) <= conversion->max[ability] ? describe_step (conversion, day, ability, level + 1, 0) : NULL;

  total = score_with_level (facts, rules, test, ability, level);
  for (int next = level + 1; next <= JALON_LEVEL_HIGHEST; next++)
    {
      int gain;

      if (jalon_conversion_get_threshold (conversion, day, ability, next) > conversion->max[ability])
        break;
      gain = score_with_level (facts, rules, test, ability, next) - total;
      if (gain > 0)
        return describe_step (conversion, day, ability, next, gain);
    }

  return describe_end (facts, rules, test, ability, level, total);
}

/**
 * jalon_test_dup_next:
 * @facts: of the day
 * @rules: of the day
 * @test: a result
 * @ability: one of its four
 *
 * What the next level needs that brings points, with the points: the whole score
 * is counted again with it.
 *
 * Returns: (transfer full) (nullable): the sentence; %NULL without a score
 */
char *
jalon_test_dup_next (const JalonFacts      *facts,
                     const JalonRules      *rules,
                     const JalonTestResult *test,
                     JalonAbility           ability)
{
  int level = jalon_test_get_level (rules, test, ability);

  return level != JALON_UNANSWERED ? find_next_step (facts, rules, test, ability, level) : NULL;
}

/**
 * jalon_test_dup_standing:
 * @facts: of the day
 * @rules: of the day
 * @test: a result
 *
 * Returns: (transfer full) (nullable): its language and scale, and until when it counts
 */
char *
jalon_test_dup_standing (const JalonFacts      *facts,
                         const JalonRules      *rules,
                         const JalonTestResult *test)
{
  const JalonConversion *conversion = find_conversion (rules, test);
  const JalonTestFact   *fact = find_fact ((JalonFacts *) facts, test);
  const char            *language;
  g_autofree char       *day = NULL;

  if (conversion == NULL)
    return NULL;

  language = conversion->language == JALON_LANGUAGE_FR ? _ ("French, NCLC") : _ ("English, CLB");
  if (!jalon_date_is_set (test->taken))
    /* Translators: a language and its scale, then what is missing. */
    return g_strdup_printf (_ ("%s. Counts once the test date is entered"), language);
  if (fact == NULL)
    return g_strdup_printf (_ ("%s. Does not count on this day"), language);

  day = jalon_words_date (fact->last_day);
  return g_strdup_printf (_ ("%s. Counts until %s"), language, day);
}

/**
 * jalon_test_dup_levels:
 * @rules: of the day
 * @test: a result
 *
 * Returns: (transfer full) (nullable): the abilities with their levels: "Listening 10,
 *   Reading 9"; %NULL without a level
 */
char *
jalon_test_dup_levels (const JalonRules      *rules,
                       const JalonTestResult *test)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (JalonAbility i = 0; i < JALON_N_ABILITIES; i++)
    {
      const int        level = jalon_test_get_level (rules, test, i);
      g_autofree char *small = jalon_words_after_colon (jalon_label_ability (i));

      if (level != JALON_UNANSWERED)
        g_string_append_printf (text, text->len == 0 ? "%s %d" : ", %s %d", text->len == 0 ? jalon_label_ability (i) : small, level);
    }

  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}
