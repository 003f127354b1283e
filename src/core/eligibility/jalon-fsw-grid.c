/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fsw-grid.h"

typedef struct
{
  gint16 first;
  gint16 second;
  int    first_points;
  int    total;
} Choice;

static int
get_first_points (const JalonTestFact *test,
                  const JalonRules    *rules)
{
  int points = 0;
  int i;

  for (i = 0; i < JALON_N_ABILITIES; i++)
    points += jalon_rules_lookup (rules, JALON_RULE_FSW_GRID_LANGUAGE, 0, test->levels[i]);

  return points;
}

/* Ties fall as for the CRS: more points for the first language, then English
 * first, then the later test of the first language, then of the second. */
static gboolean
is_better (const Choice        *a,
           const Choice        *b,
           const JalonTestFact *tests)
{
  int order;

  if (a->total != b->total)
    return a->total > b->total;

  if (a->first_points != b->first_points)
    return a->first_points > b->first_points;

  if (tests[a->first].language != tests[b->first].language)
    return tests[a->first].language == JALON_LANGUAGE_EN;

  order = jalon_date_compare (tests[a->first].taken, tests[b->first].taken);

  if (order != 0)
    return order > 0;

  if (a->second < 0 || b->second < 0)
    return b->second < 0 && a->second >= 0;

  return jalon_date_compare (tests[a->second].taken, tests[b->second].taken) > 0;
}

static void
take_if_better (Choice              *best,
                const Choice        *choice,
                const JalonTestFact *tests)
{
  if (best->first < 0 || is_better (choice, best, tests))
    *best = *choice;
}

static int
get_second_points (const JalonTestFact *test,
                   const JalonRules    *rules)
{
  return jalon_rules_lookup (rules, JALON_RULE_FSW_GRID_SECOND_LANGUAGE, 0, test->lowest);
}

/* The best second test by language, whichever the first one is: more points, then the later one, then
 * the first in the list. */
static void
find_seconds (const JalonPersonFacts *person,
              const JalonRules       *rules,
              gint16                  seconds[JALON_N_LANGUAGES])
{
  int points[JALON_N_LANGUAGES] = { -1, -1 };

  for (guint i = 0; i < person->n_tests; i++)
    {
      const JalonTestFact *test = &person->tests[i];
      const int            own = get_second_points (test, rules);
      gint16              *best = &seconds[test->language];

      if (own > points[test->language] ||
          (own == points[test->language] && jalon_date_compare (test->taken, person->tests[*best].taken) > 0))
        {
          points[test->language] = own;
          *best = (gint16) i;
        }
    }
}

static void
choose_tests (const JalonFacts *facts,
              const JalonRules *rules,
              JalonFswGrid     *grid)
{
  const JalonPersonFacts *person = &facts->candidate;
  Choice                  best = { -1, -1, 0, 0 };
  gint16                  seconds[JALON_N_LANGUAGES] = { -1, -1 };

  find_seconds (person, rules, seconds);

  for (guint first = 0; first < person->n_tests; first++)
    {
      const gint16 second = seconds[!person->tests[first].language];
      const int    points = get_first_points (&person->tests[first], rules);
      const int    second_points = second >= 0 ? get_second_points (&person->tests[second], rules) : 0;

      take_if_better (&best, &(Choice){ (gint16) first, second, points, points + second_points }, person->tests);
    }

  grid->first = best.first;
  grid->second = best.second;
  grid->points[JALON_FSW_GRID_LANGUAGE] = (gint16) best.total;
}

static gboolean
speaks (const JalonPersonFacts *person,
        int                     level)
{
  guint i;

  for (i = 0; i < person->n_tests; i++)
    if (person->tests[i].lowest >= level)
      return TRUE;

  return FALSE;
}

static void
fill_adaptability (const JalonFacts *facts,
                   const JalonRules *rules,
                   JalonFswGrid     *grid)
{
  const JalonPersonFacts *own = &facts->candidate;
  const JalonPersonFacts *spouse = &facts->partner;
  gboolean                earned[JALON_N_ADAPTABILITIES];
  int                     points = 0;
  int                     i;

  earned[JALON_ADAPTABILITY_SPOUSE_LANGUAGE] = facts->with_spouse && speaks (spouse, jalon_rules_value (rules, JALON_RULE_FSW_GRID_SPOUSE_LEVEL));
  earned[JALON_ADAPTABILITY_OWN_STUDY] = own->canadian_study >= JALON_EDUCATION_TWO_YEAR;
  earned[JALON_ADAPTABILITY_SPOUSE_STUDY] = facts->with_spouse && spouse->canadian_study >= JALON_EDUCATION_TWO_YEAR;
  earned[JALON_ADAPTABILITY_OWN_WORK] = own->canadian_years >= 1;
  earned[JALON_ADAPTABILITY_SPOUSE_WORK] = facts->with_spouse && spouse->canadian_years >= 1;
  earned[JALON_ADAPTABILITY_RELATIVE] = facts->relative;
  earned[JALON_ADAPTABILITY_OFFER] = facts->offer == JALON_TRI_YES;

  for (i = 0; i < JALON_N_ADAPTABILITIES; i++)
    {
      if (earned[i])
        grid->adaptability[i] = (gint16) jalon_rules_lookup (rules, JALON_RULE_FSW_GRID_ADAPTABILITY, i, 0);

      points += grid->adaptability[i];
    }

  points = MIN (points, jalon_rules_value (rules, JALON_RULE_FSW_GRID_ADAPTABILITY_CAP));
  grid->points[JALON_FSW_GRID_ADAPTABILITY] = (gint16) points;
}

static int
get_work_points (const JalonPersonFacts *person,
                 const JalonRules       *rules,
                 JalonDate               on)
{
  gint32 window = jalon_work_window_start (on, jalon_rules_value (rules, JALON_RULE_FSW_WORK_WINDOW));
  gint32 cap = jalon_work_get_cap (rules);
  gint64 year = (gint64) jalon_rules_value (rules, JALON_RULE_FACTS_WORK_YEAR) * JALON_WORK_UNITS_PER_HOUR;
  gint64 units;

  units = jalon_work_add_up (person->spans, person->n_spans, JALON_WORK_COUNTING,
                             window, jalon_date_to_serial (on), cap);

  return year > 0 ? jalon_rules_lookup (rules, JALON_RULE_FSW_GRID_WORK, 0, (gint32) (units / year)) : 0;
}

/**
 * jalon_fsw_grid_fill:
 * @facts: of a day
 * @rules: of the same day
 * @out_grid: (out caller-allocates): the points
 *
 * Adds up the 100 points of the Federal Skilled Worker grid, with the choice
 * of tests and order that gives most. What is unanswered earns 0. Work is all
 * counting work of the window, in Canada and abroad together under one cap of
 * hours a week, in completed years.
 *
 * A pure function; allocates nothing. Source: Regulations, 78 to 83.
 */
void
jalon_fsw_grid_fill (const JalonFacts *facts,
                     const JalonRules *rules,
                     JalonFswGrid     *out_grid)
{
  JalonFswGrid            grid = { .first = -1, .second = -1 };
  const JalonPersonFacts *person = &facts->candidate;
  int                     i;

  choose_tests (facts, rules, &grid);
  fill_adaptability (facts, rules, &grid);

  grid.points[JALON_FSW_GRID_EDUCATION] = (gint16) jalon_rules_lookup (rules, JALON_RULE_FSW_GRID_EDUCATION, 0, person->education);
  grid.points[JALON_FSW_GRID_WORK] = (gint16) get_work_points (person, rules, facts->day);

  if (person->age != JALON_UNANSWERED)
    grid.points[JALON_FSW_GRID_AGE] = (gint16) jalon_rules_lookup (rules, JALON_RULE_FSW_GRID_AGE, 0, person->age);

  if (facts->offer == JALON_TRI_YES)
    grid.points[JALON_FSW_GRID_OFFER] = (gint16) jalon_rules_value (rules, JALON_RULE_FSW_GRID_OFFER);

  for (i = 0; i < JALON_N_FSW_FACTORS; i++)
    grid.total = (gint16) (grid.total + grid.points[i]);

  *out_grid = grid;
}
