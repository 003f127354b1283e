/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rulebook.h"
#include "jalon-test.h"

/* The charts: each threshold has its level, one step less has the level below.
 * Scores are in tenths; abilities in the order of JalonAbility. */

typedef struct
{
  const char *name;
  const char *test;
  const char *scale;
  JalonDate   taken;
  int         level;
  int         least[JALON_N_ABILITIES]; /* listening, reading, writing, speaking */
} LevelRow;

#define IELTS(level, l, r, w, s)                                                  \
  {                                                                               \
    "ielts-" #level, "ielts-general", NULL, { 2026, 2, 1 }, level, { l, r, w, s } \
  }
#define CELPIP(level)                                                                                                   \
  {                                                                                                                     \
    "celpip-" #level, "celpip-general", NULL, { 2026, 2, 1 }, level, { level * 10, level * 10, level * 10, level * 10 } \
  }
#define PTE(level, l, r, w, s)                                                                 \
  {                                                                                            \
    "pte-" #level, "pte-core", NULL, { 2026, 2, 1 }, level, { l * 10, r * 10, w * 10, s * 10 } \
  }
#define TEF(level, l, r, w, s)                                                                         \
  {                                                                                                    \
    "tef-" #level, "tef-canada", "previous", { 2026, 2, 1 }, level, { l * 10, r * 10, w * 10, s * 10 } \
  }
#define TEF_OLD(level, all)                                                                                         \
  {                                                                                                                 \
    "tef-699-old-" #level, "tef-canada", "699", { 2023, 12, 10 }, level, { all * 10, all * 10, all * 10, all * 10 } \
  }
#define TEF_NEW(level, l, r, w, s)                                                                      \
  {                                                                                                     \
    "tef-699-" #level, "tef-canada", "699", { 2023, 12, 11 }, level, { l * 10, r * 10, w * 10, s * 10 } \
  }
#define TCF(level, l, r, w, s)                                                                   \
  {                                                                                              \
    "tcf-" #level, "tcf-canada", NULL, { 2026, 2, 1 }, level, { l * 10, r * 10, w * 10, s * 10 } \
  }

static const LevelRow level_rows[] = {
  /* RULE: language.ielts-general */
  IELTS (4, 45, 35, 40, 40),
  IELTS (5, 50, 40, 50, 50),
  IELTS (6, 55, 50, 55, 55),
  IELTS (7, 60, 60, 60, 60),
  IELTS (8, 75, 65, 65, 65),
  IELTS (9, 80, 70, 70, 70),
  IELTS (10, 85, 80, 75, 75),
  /* RULE: language.celpip-general */
  CELPIP (4),
  CELPIP (5),
  CELPIP (6),
  CELPIP (7),
  CELPIP (8),
  CELPIP (9),
  CELPIP (10),
  CELPIP (11),
  CELPIP (12),
  /* RULE: language.pte-core */
  PTE (4, 28, 33, 41, 42),
  PTE (5, 39, 42, 51, 51),
  PTE (6, 50, 51, 60, 59),
  PTE (7, 60, 60, 69, 68),
  PTE (8, 71, 69, 79, 76),
  PTE (9, 82, 78, 88, 84),
  PTE (10, 89, 88, 90, 89),
  /* RULE: language.tef-canada */
  TEF (4, 145, 121, 181, 181),
  TEF (5, 181, 151, 226, 226),
  TEF (6, 217, 181, 271, 271),
  TEF (7, 249, 207, 310, 310),
  TEF (8, 280, 233, 349, 349),
  TEF (9, 298, 248, 371, 371),
  TEF (10, 316, 263, 393, 393),
  /* RULE: language.tef-canada-699 */
  TEF_OLD (4, 300),
  TEF_OLD (5, 350),
  TEF_OLD (6, 400),
  TEF_OLD (7, 450),
  TEF_OLD (8, 500),
  TEF_OLD (9, 533),
  TEF_OLD (10, 566),
  TEF_NEW (4, 306, 306, 268, 328),
  TEF_NEW (5, 352, 352, 330, 387),
  TEF_NEW (6, 393, 393, 379, 422),
  TEF_NEW (7, 434, 434, 428, 456),
  TEF_NEW (8, 462, 462, 472, 494),
  TEF_NEW (9, 503, 503, 512, 518),
  TEF_NEW (10, 546, 546, 558, 556),
  /* RULE: language.tcf-canada */
  TCF (4, 331, 342, 4, 4),
  TCF (5, 369, 375, 6, 6),
  TCF (6, 398, 406, 7, 7),
  TCF (7, 458, 453, 10, 10),
  TCF (8, 503, 499, 12, 12),
  TCF (9, 523, 524, 14, 14),
  TCF (10, 549, 549, 16, 16),
};

static JalonRules *
resolve_rules (void)
{
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (&error);
  JalonRules               *rules;

  g_assert_no_error (error);
  rules = jalon_rulebook_resolve (rulebook, (JalonDate){ 2026, 11, 23 }, &error);
  g_assert_no_error (error);

  return rules;
}

static void
test_level (gconstpointer data)
{
  const LevelRow        *row = data;
  g_autoptr (JalonRules) rules = resolve_rules ();
  const JalonConversion *conversion = jalon_rules_find_conversion (rules, row->test, row->scale);

  g_assert_nonnull (conversion);

  for (guint i = 0; i < JALON_N_ABILITIES; i++)
    {
      JalonAbility ability = (JalonAbility) i;
      int          least = row->least[i];

      g_assert_cmpint (jalon_conversion_get_threshold (conversion, row->taken, ability, row->level), ==, least);
      g_assert_cmpint (jalon_conversion_get_level (conversion, row->taken, ability, least), ==, row->level);
      g_assert_cmpint (jalon_conversion_get_level (conversion, row->taken, ability, least - conversion->step), ==, row->level - 1);
    }
}

typedef struct
{
  const char  *name;
  const char  *test;
  const char  *scale;
  JalonDate    taken;
  JalonAbility ability;
  int          tenths;
  int          expected;
} ScoreRow;

/* What no threshold says: inside a wide row, the ends, and the day of the test. */
static const ScoreRow score_rows[] = {
  { "ielts-listening-7.0", "ielts-general", NULL, { 2026, 2, 1 }, JALON_ABILITY_LISTENING, 70, 7 },
  { "ielts-reading-7.5", "ielts-general", NULL, { 2026, 2, 1 }, JALON_ABILITY_READING, 75, 9 },
  { "ielts-writing-4.5", "ielts-general", NULL, { 2026, 2, 1 }, JALON_ABILITY_WRITING, 45, 4 },
  { "ielts-9.0", "ielts-general", NULL, { 2026, 2, 1 }, JALON_ABILITY_LISTENING, 90, 10 },
  { "ielts-0", "ielts-general", NULL, { 2026, 2, 1 }, JALON_ABILITY_LISTENING, 0, 3 },
  { "celpip-2", "celpip-general", NULL, { 2026, 2, 1 }, JALON_ABILITY_SPEAKING, 20, 3 },
  { "pte-level-3", "pte-core", NULL, { 2026, 2, 1 }, JALON_ABILITY_WRITING, 320, 3 },
  { "pte-90", "pte-core", NULL, { 2026, 2, 1 }, JALON_ABILITY_WRITING, 900, 10 },
  { "tef-default-scale", "tef-canada", NULL, { 2026, 2, 1 }, JALON_ABILITY_READING, 2070, 7 }, /* decision 2 */
  { "tef-old-before-2019", "tef-canada", "previous", { 2016, 2, 1 }, JALON_ABILITY_READING, 2070, 7 },
  { "tef-699-before-its-first-chart", "tef-canada", "699", { 2016, 2, 1 }, JALON_ABILITY_READING, 4500, 7 },
  { "tef-699-day-before", "tef-canada", "699", { 2023, 12, 10 }, JALON_ABILITY_READING, 4340, 6 },
  { "tef-699-day-of", "tef-canada", "699", { 2023, 12, 11 }, JALON_ABILITY_READING, 4340, 7 },
  { "tcf-writing-8", "tcf-canada", NULL, { 2026, 2, 1 }, JALON_ABILITY_WRITING, 80, 6 },
  { "tcf-writing-9", "tcf-canada", NULL, { 2026, 2, 1 }, JALON_ABILITY_WRITING, 90, 6 },
};

static void
test_score (gconstpointer data)
{
  const ScoreRow        *row = data;
  g_autoptr (JalonRules) rules = resolve_rules ();
  const JalonConversion *conversion = jalon_rules_find_conversion (rules, row->test, row->scale);

  g_assert_nonnull (conversion);
  g_assert_cmpint (jalon_conversion_get_level (conversion, row->taken, row->ability, row->tenths), ==, row->expected);
}

typedef struct
{
  const char   *name;
  const char   *test;
  const char   *scale;
  const char   *id;
  JalonLanguage language;
  JalonDate     accepted_from;
  int           step;
  int           max[JALON_N_ABILITIES];
} TestRow;

static const TestRow test_rows[] = {
  { "ielts", "ielts-general", NULL, "language.ielts-general", JALON_LANGUAGE_EN, { 2015, 1, 1 }, 5, { 90, 90, 90, 90 } },
  { "ielts-with-scale", "ielts-general", "previous", "language.ielts-general", JALON_LANGUAGE_EN, { 2015, 1, 1 }, 5, { 90, 90, 90, 90 } },
  { "celpip", "celpip-general", NULL, "language.celpip-general", JALON_LANGUAGE_EN, { 2015, 1, 1 }, 10, { 120, 120, 120, 120 } },
  { "pte", "pte-core", NULL, "language.pte-core", JALON_LANGUAGE_EN, { 2024, 1, 30 }, 10, { 900, 900, 900, 900 } },
  { "tef", "tef-canada", NULL, "language.tef-canada", JALON_LANGUAGE_FR, { 2015, 1, 1 }, 10, { 3600, 3000, 4500, 4500 } },
  { "tef-previous", "tef-canada", "previous", "language.tef-canada", JALON_LANGUAGE_FR, { 2015, 1, 1 }, 10, { 3600, 3000, 4500, 4500 } },
  { "tef-699", "tef-canada", "699", "language.tef-canada-699", JALON_LANGUAGE_FR, { 2015, 1, 1 }, 10, { 6990, 6990, 6990, 6990 } },
  { "tcf", "tcf-canada", NULL, "language.tcf-canada", JALON_LANGUAGE_FR, { 2018, 5, 1 }, 10, { 6990, 6990, 200, 200 } },
};

static void
test_test (gconstpointer data)
{
  const TestRow         *row = data;
  g_autoptr (JalonRules) rules = resolve_rules ();
  const JalonConversion *conversion = jalon_rules_find_conversion (rules, row->test, row->scale);

  g_assert_nonnull (conversion);
  g_assert_cmpstr (conversion->id, ==, row->id);
  g_assert_cmpint (conversion->language, ==, row->language);
  g_assert_true (jalon_date_equal (conversion->accepted_from, row->accepted_from));
  g_assert_cmpint (conversion->step, ==, row->step);
  g_assert_cmpstr (conversion->rule->id, ==, row->id);
  g_assert_nonnull (jalon_text_get (&conversion->name, JALON_LANGUAGE_FR));

  for (guint i = 0; i < JALON_N_ABILITIES; i++)
    g_assert_cmpint (conversion->max[i], ==, row->max[i]);
}

static void
test_unknown_test (void)
{
  g_autoptr (JalonRules) rules = resolve_rules ();

  g_assert_cmpuint (rules->conversions->len, ==, 6);
  g_assert_null (jalon_rules_find_conversion (rules, "ielts-academic", NULL));
  g_assert_null (jalon_rules_find_conversion (rules, "tef-canada", "450"));
}

static void
test_no_row (void)
{
  g_autoptr (JalonRules) rules = resolve_rules ();
  const JalonConversion *ielts = jalon_rules_find_conversion (rules, "ielts-general", NULL);
  const JalonDate        taken = { 2026, 2, 1 };

  g_assert_cmpint (jalon_conversion_get_threshold (ielts, taken, JALON_ABILITY_READING, 3), ==, G_MAXINT16);
  g_assert_cmpint (jalon_conversion_get_threshold (ielts, taken, JALON_ABILITY_READING, 11), ==, G_MAXINT16);
  g_assert_cmpint (jalon_conversion_get_threshold (ielts, taken, JALON_ABILITY_READING, -1), ==, G_MAXINT16);
  g_assert_cmpint (jalon_conversion_get_threshold (ielts, taken, JALON_ABILITY_READING, 13), ==, G_MAXINT16);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/conversion/level", level_rows, test_level);
  JALON_TEST_ADD_ROWS ("/conversion/score", score_rows, test_score);
  JALON_TEST_ADD_ROWS ("/conversion/test", test_rows, test_test);
  g_test_add_func ("/conversion/unknown-test", test_unknown_test);
  g_test_add_func ("/conversion/no-row", test_no_row);

  return g_test_run ();
}
