/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-finder.h"

#include <string.h>

#include "jalon-issue-checks.h"

/*
 * A language test again, by the chart of the test taken last: to the next level
 * that changes points in one ability, to one level in all four, or as it is,
 * where the old result ends or has ended.
 */

static const int LEVELS[] = { 5, 7, 9, 10 };

static const char *const ABILITIES[JALON_N_ABILITIES] = { "listening", "reading", "writing", "speaking" };

/* Without a result in a language, the test that most centres offer. */
static const JalonLanguageTest USUAL_TESTS[JALON_N_LANGUAGES] = {
  [JALON_LANGUAGE_EN] = JALON_LANGUAGE_TEST_IELTS_GENERAL,
  [JALON_LANGUAGE_FR] = JALON_LANGUAGE_TEST_TEF_CANADA,
};

/**
 * Basis: what somebody can show in a language on the first day, or could show last.
 * @record: (nullable): the result
 * @levels: its levels, or the lowest of all
 * @last_day: the last one on which it counts, if it has not ended
 * @ended: whether the result counts no more
 */
typedef struct
{
  JalonMoveFinder       *finder;
  JalonWhose             of;
  JalonLanguage          language;
  const JalonTestResult *record;
  const JalonConversion *conversion;
  guint                  test;
  guint                  scale;
  gint8                  levels[JALON_N_ABILITIES];
  JalonDate              last_day;
  gboolean               ended;
} Basis;

static const char *
get_word (const char *member,
          guint       choice)
{
  g_autoptr (JalonTestResult) any = g_object_new (JALON_TYPE_TEST_RESULT, NULL);

  return jalon_field_get_word (jalon_record_find_field (JALON_RECORD (any), member), choice);
}

static int
get_printed (const JalonTestResult *record,
             guint                  ability)
{
  const int scores[JALON_N_ABILITIES] = { record->listening, record->reading, record->writing, record->speaking };

  return scores[ability];
}

/* Who could show a level once learns no new language: the result that ended last. */
static void
find_ended (Basis *basis)
{
  JalonRecordList  *tests = jalon_move_finder_get_person (basis->finder, basis->of)->tests;
  const JalonRules *rules = basis->finder->today.rules;

  for (guint i = 0; i < jalon_record_list_get_length (tests); i++)
    {
      const JalonTestResult *result = jalon_record_list_get (tests, i);
      const JalonConversion *conversion = jalon_issue_checks_find_conversion (result, rules);

      if (conversion == NULL || conversion->language != basis->language || !jalon_date_is_set (result->taken) ||
          jalon_date_compare (result->taken, basis->finder->on) > 0 || !jalon_record_counts (result, rules) ||
          (basis->ended && jalon_date_compare (result->taken, basis->record->taken) <= 0))
        continue;

      basis->ended = TRUE;
      basis->record = result;
      basis->test = result->test;
      basis->scale = result->scale;
      for (guint ability = 0; ability < JALON_N_ABILITIES; ability++)
        basis->levels[ability] = get_printed (result, ability) == JALON_UNANSWERED
                                   ? JALON_LEVEL_LOWEST
                                   : (gint8) jalon_conversion_get_level (conversion, result->taken, (JalonAbility) ability, get_printed (result, ability));
    }
}

static void
find_basis (Basis *basis)
{
  const JalonPersonFacts *facts = jalon_move_finder_get_facts (basis->finder, basis->of);
  JalonDate               taken = JALON_DATE_UNSET;

  basis->record = NULL;
  basis->test = USUAL_TESTS[basis->language];
  basis->scale = JALON_TEF_SCALE_UNANSWERED;
  memset (basis->levels, JALON_LEVEL_LOWEST, sizeof basis->levels);

  for (guint i = 0; i < facts->n_tests; i++)
    {
      const JalonTestFact *fact = &facts->tests[i];

      if (fact->language != basis->language || (basis->record != NULL && jalon_date_compare (fact->taken, taken) <= 0))
        continue;

      taken = fact->taken;
      basis->record = fact->record;
      basis->test = fact->record->test;
      basis->scale = fact->record->scale;
      memcpy (basis->levels, fact->levels, sizeof basis->levels);
      basis->last_day = fact->last_day;
    }

  if (basis->record == NULL)
    find_ended (basis);

  basis->conversion = jalon_rules_find_conversion (basis->finder->today.rules, get_word ("test", basis->test), get_word ("scale", basis->scale));
}

/* The score that the result must print for a level: that of the old result where it is enough. */
static int
find_score (const Basis *basis,
            JalonDate    taken,
            guint        ability,
            int          level)
{
  if (basis->record != NULL && get_printed (basis->record, ability) != JALON_UNANSWERED &&
      jalon_conversion_get_level (basis->conversion, taken, (JalonAbility) ability, get_printed (basis->record, ability)) == level)
    return get_printed (basis->record, ability);

  for (; level <= JALON_LEVEL_HIGHEST; level++)
    {
      int score = jalon_conversion_get_threshold (basis->conversion, taken, (JalonAbility) ability, level);

      if (score != G_MAXINT16)
        return score;
    }

  return JALON_UNANSWERED;
}

static JalonRecord *
make_result (const Basis *basis,
             JalonDate    taken,
             const gint8 *levels)
{
  g_autoptr (JalonTestResult) result = g_object_new (JALON_TYPE_TEST_RESULT, NULL);
  int                         scores[JALON_N_ABILITIES];

  for (guint i = 0; i < JALON_N_ABILITIES; i++)
    {
      /* Below the lowest row of a chart no score is needed. */
      scores[i] = levels[i] > JALON_LEVEL_LOWEST ? find_score (basis, taken, i, levels[i]) : basis->record != NULL ? get_printed (basis->record, i)
                                                                                                                   : JALON_UNANSWERED;
      if (levels[i] > JALON_LEVEL_LOWEST && scores[i] == JALON_UNANSWERED)
        return NULL;
    }

  g_object_set (result, "test", basis->test, "scale", basis->scale, "taken", &taken, "listening", scores[JALON_ABILITY_LISTENING],
                "reading", scores[JALON_ABILITY_READING], "writing", scores[JALON_ABILITY_WRITING], "speaking", scores[JALON_ABILITY_SPEAKING], NULL);

  return JALON_RECORD (g_steal_pointer (&result));
}

static int
count_steps (const Basis *basis,
             const gint8 *levels)
{
  int steps = 0;

  for (guint i = 0; i < JALON_N_ABILITIES; i++)
    steps = MAX (steps, levels[i] - basis->levels[i]);

  return steps;
}

static int
get_weeks (const Basis *basis,
           const gint8 *levels)
{
  const JalonMoveRule *rule = basis->finder->kinds->rules[JALON_MOVE_LANGUAGE_TEST];
  int                  more = basis->record != NULL ? rule->weeks_per_level : rule->weeks_per_new_level;

  return rule->weeks + more * MAX (count_steps (basis, levels) - 1, 0);
}

static void
take_test (const Basis *basis,
           const gint8 *levels,
           int          ability,
           int          level,
           char        *id)
{
  JalonMoveFinder *finder = basis->finder;
  JalonMove       *move = jalon_move_new (finder->kinds->rules[JALON_MOVE_LANGUAGE_TEST], basis->of, finder->on, id);

  move->weeks = get_weeks (basis, levels);
  move->ready = jalon_date_add_days (finder->on, 7 * move->weeks);
  move->language = basis->language;
  move->ability = ability;
  move->level = level;
  memcpy (move->levels, levels, sizeof move->levels);
  if (ability == JALON_SAME_LEVELS && jalon_date_compare (move->ready, basis->last_day) <= 0)
    move->ends = jalon_date_add_days (basis->last_day, 1);
  move->item = make_result (basis, move->ready, levels);

  if (move->item == NULL)
    jalon_move_free (move);
  else
    jalon_move_finder_take (finder, move);
}

/* Whether a result with these levels would bring points on the day on which it counts. */
static gboolean
brings_points (const Basis *basis,
               const gint8 *levels)
{
  JalonMoveFinder  *finder = basis->finder;
  JalonDate         day = jalon_date_add_days (finder->on, 7 * get_weeks (basis, levels));
  JalonFacts        facts;
  JalonPersonFacts *person;
  JalonTestFact    *tests;
  JalonCrs          before, after;

  if (!jalon_move_finder_is_in_time (finder, day) || !jalon_scorer_derive (&finder->scorer, finder->household, day, NULL))
    return FALSE;

  jalon_crs_score (&finder->scorer.facts, finder->scorer.rules, &before);
  facts = finder->scorer.facts;
  person = basis->of == JALON_WHOSE_PARTNER ? &facts.partner : &facts.candidate;
  tests = g_new0 (JalonTestFact, person->n_tests + 1);

  for (guint i = 0; i < person->n_tests; i++)
    tests[i] = person->tests[i];

  tests[person->n_tests].language = basis->language;
  tests[person->n_tests].taken = day;
  memcpy (tests[person->n_tests].levels, levels, sizeof tests->levels);
  tests[person->n_tests].lowest = MIN (MIN (levels[0], levels[1]), MIN (levels[2], levels[3]));
  person->tests = tests;
  person->n_tests++;
  jalon_crs_score (&facts, finder->scorer.rules, &after);
  g_free (tests);

  return after.total > before.total;
}

static void
find_next_level (const Basis *basis,
                 guint        ability)
{
  gint8 levels[JALON_N_ABILITIES];

  memcpy (levels, basis->levels, sizeof levels);

  while (levels[ability] < JALON_LEVEL_HIGHEST)
    {
      levels[ability]++;

      if (!brings_points (basis, levels))
        continue;

      take_test (basis, levels, (int) ability, levels[ability],
                 g_strdup_printf ("language-test.%s.%s.%s-%d", jalon_move_finder_get_whose (basis->of), jalon_language_to_string (basis->language), ABILITIES[ability], levels[ability]));
      return;
    }
}

static void
find_all_four (const Basis *basis,
               int          level)
{
  gint8 levels[JALON_N_ABILITIES];
  guint n_raised = 0;

  for (guint i = 0; i < JALON_N_ABILITIES; i++)
    {
      levels[i] = (gint8) MAX (basis->levels[i], level);
      n_raised += levels[i] > basis->levels[i];
    }

  /* Of a single ability, the next level has its own move if it brings anything. */
  if (n_raised == 0)
    return;

  take_test (basis, levels, JALON_ALL_ABILITIES, level,
             g_strdup_printf ("language-test.%s.%s.%d", jalon_move_finder_get_whose (basis->of), jalon_language_to_string (basis->language), level));
}

/* A result that ends takes its points along, unless another one stands in its place by then; one that has ended gave them. */
static void
find_same_again (const Basis *basis)
{
  if (basis->record == NULL || (!basis->ended && !jalon_move_finder_is_in_time (basis->finder, jalon_date_add_days (basis->last_day, 1))))
    return;

  take_test (basis, basis->levels, basis->ended ? JALON_OLD_LEVELS : JALON_SAME_LEVELS, 0,
             g_strdup_printf ("language-test.%s.%s.again", jalon_move_finder_get_whose (basis->of), jalon_language_to_string (basis->language)));
}

/**
 * jalon_move_finder_find_tests:
 * @self: a finder
 * @of: candidate or partner
 *
 * Finds the tests that somebody could take, in both languages.
 */
void
jalon_move_finder_find_tests (JalonMoveFinder *self,
                              JalonWhose       of)
{
  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      Basis basis = { .finder = self, .of = of, .language = (JalonLanguage) language };

      find_basis (&basis);
      if (basis.conversion == NULL)
        continue;

      for (guint i = 0; i < JALON_N_ABILITIES && basis.record != NULL; i++)
        find_next_level (&basis, i);

      for (guint i = 0; i < G_N_ELEMENTS (LEVELS); i++)
        find_all_four (&basis, LEVELS[i]);

      find_same_again (&basis);
    }
}
