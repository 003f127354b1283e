/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-somebody.h"
#include "jalon-test.h"

/* Which tests count, in which order, and what section D makes of them and of the rest. */

#define ON "2026-10-01"
#define EN JALON_LANGUAGE_EN
#define FR JALON_LANGUAGE_FR
#define MOST_RESULTS 4

typedef struct
{
  JalonLanguage language;
  gint8         levels[JALON_N_ABILITIES];
  JalonDate     taken;
} Result;

typedef struct
{
  const char    *name;
  Result         results[MOST_RESULTS];
  JalonEducation education;
  gboolean       with_spouse;
  int            first;
  int            second;
  int            points[3]; /* first language, second language, French */
  int            total;
} ChoiceRow;

#define JAN    \
  {            \
    2026, 1, 1 \
  }
#define FEB    \
  {            \
    2026, 2, 1 \
  }

static const ChoiceRow choice_rows[] = {
  { "none", { { EN, { 0 }, { 0 } } }, JALON_EDUCATION_NONE, FALSE, -1, -1, { 0, 0, 0 }, 0 },
  { "english-alone", { { EN, { 9, 9, 9, 9 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 0, -1, { 124, 0, 0 }, 124 },
  { "french-alone-is-first", { { FR, { 6, 6, 6, 6 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 0, -1, { 36, 0, 0 }, 36 },
  { "french-alone-brings-its-bonus", { { FR, { 7, 7, 7, 7 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 0, -1, { 68, 0, 25 }, 93 },
  { "each-ability-by-itself", { { EN, { 4, 6, 8, 10 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 0, -1, { 6 + 9 + 23 + 34, 0, 0 }, 72 },
  { "each-ability-by-itself-with-spouse", { { EN, { 3, 6, 8, 10 }, JAN } }, JALON_EDUCATION_NONE, TRUE, 0, -1, { 0 + 8 + 22 + 32, 0, 0 }, 62 },
  { "second-language-each-ability-by-itself", { { EN, { 10, 10, 10, 10 }, JAN }, { FR, { 4, 5, 8, 9 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 0, 1, { 136, 0 + 1 + 3 + 6, 0 }, 146 },
  { "second-language-at-its-cap-with-spouse", { { EN, { 10, 10, 10, 10 }, JAN }, { FR, { 9, 9, 9, 6 }, JAN } }, JALON_EDUCATION_NONE, TRUE, 0, 1, { 128, 19, 0 }, 147 },
  { "decision-4-the-stronger-first", { { EN, { 6, 6, 6, 6 }, JAN }, { FR, { 9, 9, 9, 9 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 1, 0, { 124, 4, 50 }, 178 },
  { "decision-4-the-other-stronger-first", { { EN, { 9, 9, 9, 9 }, JAN }, { FR, { 6, 6, 6, 6 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 0, 1, { 124, 4, 0 }, 128 },
  /* English: 3*34+9 = 111, lowest 6; French: 4*17 = 68, lowest 7, which opens 25 for a doctorate.
     English first: 111 + 12 = 123; French first: 68 + (6+6+6+1) + 25 = 112. */
  { "decision-4-points-against-the-gate-points-win", { { EN, { 10, 10, 10, 6 }, JAN }, { FR, { 7, 7, 7, 7 }, JAN } }, JALON_EDUCATION_DOCTORATE, FALSE, 0, 1, { 111, 12, 50 }, 150 + 111 + 12 + 50 },
  /* English: 2*31+2*23 = 108, lowest 8, opens 25; French: 4*31 = 124 and 50. */
  { "decision-4-gate-and-points", { { EN, { 9, 9, 8, 8 }, JAN }, { FR, { 9, 9, 9, 9 }, JAN } }, JALON_EDUCATION_DOCTORATE, FALSE, 1, 0, { 124, 18, 50 }, 150 + 124 + 18 + 50 + 50 },
  /* English first: 3*34+17 = 119, 4*3 = 12, gate 25; French first: 4*23 = 92, 3*6+3 = 21, gate 25: 156 to 138. */
  { "decision-4-the-higher-total-is-not-the-higher-gate", { { EN, { 10, 10, 10, 7 }, JAN }, { FR, { 8, 8, 8, 8 }, JAN } }, JALON_EDUCATION_DOCTORATE, FALSE, 0, 1, { 119, 12, 50 }, 150 + 119 + 12 + 25 + 50 },
  /* English first 2*34+2*9 = 86, 12: 98; French first 68, 2*6+2*1 = 14, 25: 107. */
  { "decision-4-the-gate-decides", { { EN, { 10, 10, 6, 6 }, JAN }, { FR, { 7, 7, 7, 7 }, JAN } }, JALON_EDUCATION_DOCTORATE, FALSE, 1, 0, { 68, 14, 50 }, 150 + 68 + 14 + 25 + 50 },
  { "tie-english-first", { { FR, { 8, 8, 8, 8 }, JAN }, { EN, { 8, 8, 8, 8 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 1, 0, { 92, 12, 50 }, 154 },
  { "tie-later-first-test", { { EN, { 8, 8, 8, 8 }, JAN }, { EN, { 8, 8, 8, 8 }, FEB } }, JALON_EDUCATION_NONE, FALSE, 1, -1, { 92, 0, 0 }, 92 },
  { "tie-later-first-test-in-the-other-order", { { EN, { 8, 8, 8, 8 }, FEB }, { EN, { 8, 8, 8, 8 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 0, -1, { 92, 0, 0 }, 92 },
  { "tie-later-second-test", { { EN, { 9, 9, 9, 9 }, JAN }, { FR, { 5, 5, 5, 5 }, JAN }, { FR, { 6, 6, 6, 6 }, FEB } }, JALON_EDUCATION_NONE, FALSE, 0, 2, { 124, 4, 0 }, 128 },
  { "tie-later-second-test-in-the-other-order", { { EN, { 9, 9, 9, 9 }, JAN }, { FR, { 6, 6, 6, 6 }, FEB }, { FR, { 5, 5, 5, 5 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 0, 1, { 124, 4, 0 }, 128 },
  { "tie-later-second-test-of-equal-levels", { { EN, { 9, 9, 9, 9 }, JAN }, { FR, { 6, 6, 6, 6 }, FEB }, { FR, { 6, 6, 6, 6 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 0, 1, { 124, 4, 0 }, 128 },
  { "tie-in-everything-the-first-in-the-list", { { EN, { 9, 9, 9, 9 }, JAN }, { FR, { 4, 4, 4, 4 }, JAN }, { FR, { 5, 5, 5, 5 }, JAN }, { FR, { 4, 5, 7, 4 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 0, 2, { 124, 4, 0 }, 128 },
  /* French first: 34+0+6+6 and 3+1; English first: 23+9+6+6 and 6: 50 and 50. */
  { "tie-higher-first-language-points", { { EN, { 8, 6, 4, 4 }, JAN }, { FR, { 10, 3, 4, 4 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 1, 0, { 46, 4, 0 }, 50 },
  { "of-two-english-results-the-better", { { EN, { 7, 7, 7, 7 }, FEB }, { EN, { 9, 9, 9, 9 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 1, -1, { 124, 0, 0 }, 124 },
  /* 2*34+2*9 = 86 against 4*17 = 68 and a gate of 25. */
  { "of-two-english-results-the-one-with-the-gate", { { EN, { 10, 10, 6, 6 }, JAN }, { EN, { 7, 7, 7, 7 }, JAN } }, JALON_EDUCATION_DOCTORATE, FALSE, 1, -1, { 68, 0, 0 }, 150 + 68 + 25 },
  { "results-are-never-mixed", { { EN, { 10, 10, 4, 4 }, JAN }, { EN, { 4, 4, 10, 10 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 0, -1, { 80, 0, 0 }, 80 },
  /* The weaker second language has French 7 in all: 12 + 50 instead of 18 + 0. */
  { "the-second-test-that-brings-the-bonus", { { EN, { 10, 10, 10, 10 }, JAN }, { FR, { 9, 9, 9, 4 }, JAN }, { FR, { 7, 7, 7, 7 }, JAN } }, JALON_EDUCATION_NONE, FALSE, 0, 2, { 136, 12, 50 }, 198 },
};

static void
test_choice (gconstpointer data)
{
  const ChoiceRow  *row = data;
  JalonTestSomebody somebody;
  JalonCrs          crs;
  guint             i;

  jalon_test_somebody_init (&somebody, row->with_spouse);
  somebody.facts.candidate.education = row->education;

  for (i = 0; i < MOST_RESULTS && jalon_date_is_set (row->results[i].taken); i++)
    jalon_test_fill_result (&somebody.tests[i], row->results[i].language, row->results[i].taken, row->results[i].levels);

  somebody.facts.candidate.n_tests = i;
  jalon_test_somebody_score (&somebody, ON, &crs);

  g_assert_cmpint (crs.first, ==, row->first);
  g_assert_cmpint (crs.second, ==, row->second);
  g_assert_cmpint (crs.points[JALON_CRS_FIRST_LANGUAGE], ==, row->points[0]);
  g_assert_cmpint (crs.points[JALON_CRS_SECOND_LANGUAGE], ==, row->points[1]);
  g_assert_cmpint (crs.points[JALON_CRS_FRENCH], ==, row->points[2]);
  g_assert_cmpint (crs.total, ==, row->total);
}

/* With a nomination the bonus is worth nothing: section D is full. */
static void
test_full_section (void)
{
  const gint8       english[] = { 10, 10, 10, 10 };
  const gint8       mixed[] = { 9, 9, 9, 4 };
  const gint8       even[] = { 7, 7, 7, 7 };
  JalonTestSomebody somebody;
  JalonCrs          crs;

  jalon_test_somebody_init (&somebody, FALSE);
  somebody.facts.nomination = JALON_TRI_YES;
  jalon_test_somebody_add (&somebody, EN, english);
  jalon_test_somebody_add (&somebody, FR, even);
  jalon_test_somebody_add (&somebody, FR, mixed);
  jalon_test_somebody_score (&somebody, ON, &crs);

  g_assert_cmpint (crs.second, ==, 2);
  g_assert_cmpint (crs.total, ==, 136 + 18 + 600);
}

/* Every pair in both orders, written out, against what the program chooses. */
static int
find_best_total (const JalonTestSomebody *somebody,
                 const char              *on)
{
  int   best = 0;
  guint e, f;

  for (e = 0; e < somebody->facts.candidate.n_tests; e++)
    for (f = 0; f < somebody->facts.candidate.n_tests; f++)
      {
        JalonTestSomebody one = *somebody;
        JalonCrs          crs;

        if (somebody->tests[e].language != EN || somebody->tests[f].language != FR)
          continue;

        one.facts.candidate.tests = one.tests;
        one.facts.candidate.n_tests = 2;
        one.tests[0] = somebody->tests[e];
        one.tests[1] = somebody->tests[f];
        jalon_test_somebody_score (&one, on, &crs);
        best = MAX (best, crs.total);
      }

  return best;
}

static void
test_many_results (void)
{
  guint round, i, j;

  for (round = 0; round < 50; round++)
    {
      JalonTestSomebody somebody;
      JalonCrs          crs;

      jalon_test_somebody_init (&somebody, round % 2 == 0);
      somebody.facts.candidate.education = (JalonEducation) g_test_rand_int_range (0, 8);
      somebody.facts.candidate.foreign_years = g_test_rand_int_range (0, 4);

      for (i = 0; i < 10; i++)
        {
          gint8 levels[JALON_N_ABILITIES];

          for (j = 0; j < JALON_N_ABILITIES; j++)
            levels[j] = (gint8) g_test_rand_int_range (3, 13);

          jalon_test_somebody_add (&somebody, i % 2 == 0 ? EN : FR, levels);
        }

      jalon_test_somebody_score (&somebody, ON, &crs);
      g_assert_cmpint (crs.total, ==, find_best_total (&somebody, ON));
    }
}

/* The best result of the partner counts, in one language only. */
static void
test_partner (void)
{
  const gint8       weak[] = { 5, 5, 5, 5 };
  const gint8       strong[] = { 7, 8, 9, 9 };
  JalonTestSomebody somebody;
  JalonCrs          crs;

  jalon_test_somebody_init (&somebody, TRUE);
  jalon_test_fill_result (&somebody.partner_tests[0], EN, (JalonDate) JAN, weak);
  jalon_test_fill_result (&somebody.partner_tests[1], FR, (JalonDate) JAN, strong);
  jalon_test_fill_result (&somebody.partner_tests[2], EN, (JalonDate) FEB, strong);
  somebody.facts.partner.n_tests = 3;
  jalon_test_somebody_score (&somebody, ON, &crs);

  g_assert_cmpint (crs.points[JALON_CRS_SPOUSE_LANGUAGE], ==, 3 + 3 + 5 + 5);
  g_assert_cmpint (crs.partner_test, ==, 2);
}

typedef struct
{
  const char *name;
  const char *on;
  gint8       french[JALON_N_ABILITIES];
  gint8       english[JALON_N_ABILITIES]; /* all 0: no English test */
  int         points;
} FrenchRow;

/* RULE: crs.additional.french */
/* RULE: crs.additional.french-level */
/* RULE: crs.additional.french-english-level */
static const FrenchRow french_rows[] = {
  { "before-2017-06-06", "2017-06-05", { 7, 7, 7, 7 }, { 5, 5, 5, 5 }, 0 },
  { "30-from-2017-06-06", "2017-06-06", { 7, 7, 7, 7 }, { 5, 5, 5, 5 }, 30 },
  { "15-from-2017-06-06", "2017-06-06", { 7, 7, 7, 7 }, { 4, 4, 4, 4 }, 15 },
  { "30-to-2020-10-19", "2020-10-19", { 7, 7, 7, 7 }, { 5, 5, 5, 5 }, 30 },
  { "15-to-2020-10-19", "2020-10-19", { 7, 7, 7, 7 }, { 0 }, 15 },
  { "50-from-2020-10-20", "2020-10-20", { 7, 7, 7, 7 }, { 5, 5, 5, 5 }, 50 },
  { "25-from-2020-10-20", "2020-10-20", { 7, 7, 7, 7 }, { 0 }, 25 },
  { "one-ability-at-6", ON, { 12, 12, 6, 12 }, { 9, 9, 9, 9 }, 0 },
  { "no-english", ON, { 7, 7, 7, 7 }, { 0 }, 25 },
  { "english-5", ON, { 7, 7, 7, 7 }, { 5, 5, 5, 5 }, 50 },
  { "decision-5-mixed-english-earns-the-lower", ON, { 7, 7, 7, 7 }, { 9, 9, 9, 4 }, 25 },
  { "decision-5-english-of-10-and-3", ON, { 9, 9, 9, 9 }, { 10, 3, 10, 10 }, 25 },
};

static void
test_french (gconstpointer data)
{
  const FrenchRow  *row = data;
  JalonTestSomebody somebody;
  JalonCrs          crs;

  jalon_test_somebody_init (&somebody, FALSE);
  jalon_test_somebody_add (&somebody, FR, row->french);

  if (row->english[0] > 0)
    jalon_test_somebody_add (&somebody, EN, row->english);

  jalon_test_somebody_score (&somebody, row->on, &crs);
  g_assert_cmpint (crs.points[JALON_CRS_FRENCH], ==, row->points);
  g_assert_cmpint (crs.sections[JALON_CRS_SECTION_ADDITIONAL], ==, row->points);
}

/* Rows of one line of section D on a day. */
typedef struct
{
  const char    *name;
  const char    *on;
  JalonCrsLine   line;
  gboolean       sibling;
  JalonEducation study;
  gboolean       offer;
  gboolean       senior;
  JalonTri       nomination;
  int            points;
  int            section;
} AdditionalRow;

/* RULE: crs.additional.sibling */
/* RULE: crs.additional.canadian-study */
/* RULE: crs.additional.job-offer */
/* RULE: crs.additional.nomination */
/* RULE: crs.additional.cap */
static const AdditionalRow additional_rows[] = {
  { "sibling-before-2017-06-06", "2017-06-05", JALON_CRS_SIBLING, TRUE, 0, FALSE, FALSE, 0, 0, 0 },
  { "sibling-from-2017-06-06", "2017-06-06", JALON_CRS_SIBLING, TRUE, 0, FALSE, FALSE, 0, 15, 15 },
  { "sibling-today", ON, JALON_CRS_SIBLING, TRUE, 0, FALSE, FALSE, 0, 15, 15 },
  { "no-sibling", ON, JALON_CRS_SIBLING, FALSE, 0, FALSE, FALSE, 0, 0, 0 },
  { "study-before-2016-11-19", "2016-11-18", JALON_CRS_CANADIAN_STUDY, FALSE, JALON_EDUCATION_DOCTORATE, FALSE, FALSE, 0, 0, 0 },
  { "study-from-2016-11-19", "2016-11-19", JALON_CRS_CANADIAN_STUDY, FALSE, JALON_EDUCATION_DOCTORATE, FALSE, FALSE, 0, 30, 30 },
  { "study-secondary", ON, JALON_CRS_CANADIAN_STUDY, FALSE, JALON_EDUCATION_SECONDARY, FALSE, FALSE, 0, 0, 0 },
  { "study-one-year", ON, JALON_CRS_CANADIAN_STUDY, FALSE, JALON_EDUCATION_ONE_YEAR, FALSE, FALSE, 0, 15, 15 },
  { "study-two-year", ON, JALON_CRS_CANADIAN_STUDY, FALSE, JALON_EDUCATION_TWO_YEAR, FALSE, FALSE, 0, 15, 15 },
  { "study-three-year", ON, JALON_CRS_CANADIAN_STUDY, FALSE, JALON_EDUCATION_THREE_YEAR, FALSE, FALSE, 0, 30, 30 },
  { "study-master", ON, JALON_CRS_CANADIAN_STUDY, FALSE, JALON_EDUCATION_MASTER, FALSE, FALSE, 0, 30, 30 },
  { "offer-600-from-the-start", "2015-01-01", JALON_CRS_JOB_OFFER, FALSE, 0, TRUE, FALSE, 0, 600, 600 },
  { "offer-600-to-2016-11-18", "2016-11-18", JALON_CRS_JOB_OFFER, FALSE, 0, TRUE, TRUE, 0, 600, 600 },
  { "offer-50-from-2016-11-19", "2016-11-19", JALON_CRS_JOB_OFFER, FALSE, 0, TRUE, FALSE, 0, 50, 50 },
  { "offer-200-from-2016-11-19", "2016-11-19", JALON_CRS_JOB_OFFER, FALSE, 0, TRUE, TRUE, 0, 200, 200 },
  { "offer-50-to-2025-03-24", "2025-03-24", JALON_CRS_JOB_OFFER, FALSE, 0, TRUE, FALSE, 0, 50, 50 },
  { "offer-200-to-2025-03-24", "2025-03-24", JALON_CRS_JOB_OFFER, FALSE, 0, TRUE, TRUE, 0, 200, 200 },
  { "offer-0-from-2025-03-25", "2025-03-25", JALON_CRS_JOB_OFFER, FALSE, 0, TRUE, TRUE, 0, 0, 0 },
  { "decision-1-offer-0-from-2026-11-03", "2026-11-03", JALON_CRS_JOB_OFFER, FALSE, 0, TRUE, TRUE, 0, 0, 0 },
  { "no-offer", "2024-01-01", JALON_CRS_JOB_OFFER, FALSE, 0, FALSE, TRUE, 0, 0, 0 },
  { "nomination-from-the-start", "2015-01-01", JALON_CRS_NOMINATION, FALSE, 0, FALSE, FALSE, JALON_TRI_YES, 600, 600 },
  { "nomination-today", ON, JALON_CRS_NOMINATION, FALSE, 0, FALSE, FALSE, JALON_TRI_YES, 600, 600 },
  { "nomination-not", ON, JALON_CRS_NOMINATION, FALSE, 0, FALSE, FALSE, JALON_TRI_NO, 0, 0 },
  { "nomination-unanswered", ON, JALON_CRS_NOMINATION, FALSE, 0, FALSE, FALSE, JALON_TRI_UNANSWERED, 0, 0 },
  { "nomination-and-offer-are-600-together", "2015-06-01", JALON_CRS_JOB_OFFER, FALSE, 0, TRUE, FALSE, JALON_TRI_YES, 600, 600 },
  { "nomination-and-all-else-are-600-together", "2024-06-01", JALON_CRS_NOMINATION, TRUE, JALON_EDUCATION_MASTER, TRUE, TRUE, JALON_TRI_YES, 600, 600 },
  { "all-but-the-nomination", "2024-06-01", JALON_CRS_JOB_OFFER, TRUE, JALON_EDUCATION_MASTER, TRUE, TRUE, 0, 200, 15 + 30 + 200 },
};

static void
test_additional (gconstpointer data)
{
  const AdditionalRow *row = data;
  JalonTestSomebody    somebody;
  JalonCrs             crs;

  jalon_test_somebody_init (&somebody, FALSE);
  somebody.facts.sibling = row->sibling;
  somebody.facts.candidate.canadian_study = row->study;
  somebody.facts.offer_scores = row->offer;
  somebody.facts.offer_senior = row->senior;
  somebody.facts.nomination = row->nomination;
  jalon_test_somebody_score (&somebody, row->on, &crs);

  g_assert_cmpint (crs.points[row->line], ==, row->points);
  g_assert_cmpint (crs.sections[JALON_CRS_SECTION_ADDITIONAL], ==, row->section);
  g_assert_cmpint (crs.total, ==, row->section);
}

typedef struct
{
  const char *name;
  const char *on;
  int         entered;
  JalonTri    nomination;
  int         points;
  int         section;
  gboolean    complete;
} HighWageRow;

/* RULE: crs.additional.high-wage */
/* DECISION 1: added as entered, under the cap of section D, from 2026-11-03. */
static const HighWageRow high_wage_rows[] = {
  { "decision-1-the-day-before", "2026-11-02", 50, JALON_TRI_NO, 0, 0, TRUE },
  { "decision-1-the-first-day", "2026-11-03", 50, JALON_TRI_NO, 50, 50, TRUE },
  { "decision-1-nought-is-an-answer", "2026-11-03", 0, JALON_TRI_NO, 0, 0, TRUE },
  { "decision-1-not-entered", "2026-11-03", JALON_UNANSWERED, JALON_TRI_NO, 0, 0, FALSE },
  { "decision-1-under-the-cap", "2026-11-03", 50, JALON_TRI_YES, 50, 600, TRUE },
};

static void
test_high_wage (gconstpointer data)
{
  const HighWageRow *row = data;
  JalonTestSomebody  somebody;
  JalonCrs           crs;

  jalon_test_somebody_init (&somebody, FALSE);
  somebody.facts.high_wage_points = row->entered;
  somebody.facts.nomination = row->nomination;
  jalon_test_somebody_score (&somebody, row->on, &crs);

  g_assert_cmpint (crs.points[JALON_CRS_HIGH_WAGE], ==, row->points);
  g_assert_cmpint (crs.sections[JALON_CRS_SECTION_ADDITIONAL], ==, row->section);
  g_assert_cmpint (crs.complete, ==, row->complete);
}

/* RULE: crs.additional.high-wage */
static void
test_decision_1 (void)
{
  const gint8       levels[] = { 9, 9, 9, 9 };
  JalonTestSomebody somebody;
  JalonCrs          before, after;

  jalon_test_somebody_init (&somebody, FALSE);
  somebody.facts.candidate.age = 29;
  somebody.facts.candidate.education = JALON_EDUCATION_MASTER;
  somebody.facts.candidate.canadian_years = 2;
  somebody.facts.candidate.canadian_study = JALON_EDUCATION_MASTER;
  jalon_test_somebody_add (&somebody, EN, levels);
  jalon_test_somebody_score (&somebody, "2026-11-02", &before);
  jalon_test_somebody_score (&somebody, "2026-11-03", &after);

  g_assert_true (before.complete);
  g_assert_false (after.complete);
  g_assert_cmpint (before.total, ==, 110 + 135 + 124 + 53 + 50 + 30);
  g_assert_cmpint (after.total, ==, before.total);
  g_assert_cmpmem (after.points, sizeof after.points, before.points, sizeof before.points);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/crs-choice", choice_rows, test_choice);
  g_test_add_func ("/crs-choice/full-section", test_full_section);
  g_test_add_func ("/crs-choice/many-results", test_many_results);
  g_test_add_func ("/crs-choice/partner", test_partner);
  JALON_TEST_ADD_ROWS ("/crs-choice/french", french_rows, test_french);
  JALON_TEST_ADD_ROWS ("/crs-choice/additional", additional_rows, test_additional);
  JALON_TEST_ADD_ROWS ("/crs-choice/high-wage", high_wage_rows, test_high_wage);
  g_test_add_func ("/crs-choice/decision-1-the-tables-go-on-without-high-wage-points", test_decision_1);

  return g_test_run ();
}
