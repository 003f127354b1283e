/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-crs.h"

#include "jalon-test-somebody.h"
#include "jalon-test.h"

/* Expected points are those printed in the official tables; nothing is looked up through the rules. */

#define ON "2026-10-01"

/* Rows of one input, in both columns. */
typedef struct
{
  const char *name;
  int         input;
  int         points[2]; /* alone, with spouse */
} ColumnRow;

/* RULE: crs.core.age */
static const ColumnRow age_rows[] = {
  { "unanswered", JALON_UNANSWERED, { 0, 0 } },
  { "0", 0, { 0, 0 } },
  { "17", 17, { 0, 0 } },
  { "18", 18, { 99, 90 } },
  { "19", 19, { 105, 95 } },
  { "20", 20, { 110, 100 } },
  { "29", 29, { 110, 100 } },
  { "30", 30, { 105, 95 } },
  { "31", 31, { 99, 90 } },
  { "32", 32, { 94, 85 } },
  { "33", 33, { 88, 80 } },
  { "34", 34, { 83, 75 } },
  { "35", 35, { 77, 70 } },
  { "36", 36, { 72, 65 } },
  { "37", 37, { 66, 60 } },
  { "38", 38, { 61, 55 } },
  { "39", 39, { 55, 50 } },
  { "40", 40, { 50, 45 } },
  { "41", 41, { 39, 35 } },
  { "42", 42, { 28, 25 } },
  { "43", 43, { 17, 15 } },
  { "44", 44, { 6, 5 } },
  { "45", 45, { 0, 0 } },
  { "90", 90, { 0, 0 } },
};

/* RULE: crs.core.education */
static const ColumnRow education_rows[] = {
  { "none", JALON_EDUCATION_NONE, { 0, 0 } },
  { "secondary", JALON_EDUCATION_SECONDARY, { 30, 28 } },
  { "one-year", JALON_EDUCATION_ONE_YEAR, { 90, 84 } },
  { "two-year", JALON_EDUCATION_TWO_YEAR, { 98, 91 } },
  { "three-year", JALON_EDUCATION_THREE_YEAR, { 120, 112 } },
  { "two-or-more", JALON_EDUCATION_TWO_OR_MORE, { 128, 119 } },
  { "master", JALON_EDUCATION_MASTER, { 135, 126 } },
  { "doctorate", JALON_EDUCATION_DOCTORATE, { 150, 140 } },
};

/* RULE: crs.core.canadian-work */
static const ColumnRow canadian_work_rows[] = {
  { "0", 0, { 0, 0 } },
  { "1", 1, { 40, 35 } },
  { "2", 2, { 53, 46 } },
  { "3", 3, { 64, 56 } },
  { "4", 4, { 72, 63 } },
  { "5", 5, { 80, 70 } },
  { "10", 10, { 80, 70 } },
};

/* Four abilities of the same level. */
/* RULE: crs.core.first-language */
static const ColumnRow first_language_rows[] = {
  { "3", 3, { 0, 0 } },
  { "4", 4, { 4 * 6, 4 * 6 } },
  { "5", 5, { 4 * 6, 4 * 6 } },
  { "6", 6, { 4 * 9, 4 * 8 } },
  { "7", 7, { 4 * 17, 4 * 16 } },
  { "8", 8, { 4 * 23, 4 * 22 } },
  { "9", 9, { 4 * 31, 4 * 29 } },
  { "10", 10, { 136, 128 } },
  { "12", 12, { 136, 128 } },
};

/* RULE: crs.core.second-language */
/* RULE: crs.core.second-language-cap */
static const ColumnRow second_language_rows[] = {
  { "3", 3, { 0, 0 } },
  { "4", 4, { 0, 0 } },
  { "5", 5, { 4, 4 } },
  { "6", 6, { 4, 4 } },
  { "7", 7, { 12, 12 } },
  { "8", 8, { 12, 12 } },
  { "9-cap-of-22-with-a-spouse", 9, { 24, 22 } },
  { "10", 10, { 24, 22 } },
};

static void
check_columns (const ColumnRow         *row,
               JalonCrsLine             line,
               int                      column,
               const JalonTestSomebody *somebody)
{
  JalonCrs crs;

  jalon_test_somebody_score (somebody, ON, &crs);
  g_assert_cmpint (crs.points[line], ==, row->points[column]);
}

static void
test_age (gconstpointer data)
{
  const ColumnRow  *row = data;
  JalonTestSomebody somebody;
  int               column;

  for (column = 0; column < 2; column++)
    {
      jalon_test_somebody_init (&somebody, column == 1);
      somebody.facts.candidate.age = row->input;
      check_columns (row, JALON_CRS_AGE, column, &somebody);
    }
}

static void
test_education (gconstpointer data)
{
  const ColumnRow  *row = data;
  JalonTestSomebody somebody;
  int               column;

  for (column = 0; column < 2; column++)
    {
      jalon_test_somebody_init (&somebody, column == 1);
      somebody.facts.candidate.education = (JalonEducation) row->input;
      check_columns (row, JALON_CRS_EDUCATION, column, &somebody);
    }
}

static void
test_canadian_work (gconstpointer data)
{
  const ColumnRow  *row = data;
  JalonTestSomebody somebody;
  int               column;

  for (column = 0; column < 2; column++)
    {
      jalon_test_somebody_init (&somebody, column == 1);
      somebody.facts.candidate.canadian_years = row->input;
      check_columns (row, JALON_CRS_CANADIAN_WORK, column, &somebody);
    }
}

static void
test_first_language (gconstpointer data)
{
  const ColumnRow  *row = data;
  const gint8       levels[] = { (gint8) row->input, (gint8) row->input, (gint8) row->input, (gint8) row->input };
  JalonTestSomebody somebody;
  int               column;

  for (column = 0; column < 2; column++)
    {
      jalon_test_somebody_init (&somebody, column == 1);
      jalon_test_somebody_add (&somebody, column == 0 ? JALON_LANGUAGE_EN : JALON_LANGUAGE_FR, levels);
      check_columns (row, JALON_CRS_FIRST_LANGUAGE, column, &somebody);
    }
}

static void
test_second_language (gconstpointer data)
{
  const ColumnRow  *row = data;
  const gint8       first[] = { 12, 12, 12, 12 };
  const gint8       levels[] = { (gint8) row->input, (gint8) row->input, (gint8) row->input, (gint8) row->input };
  JalonTestSomebody somebody;
  int               column;

  for (column = 0; column < 2; column++)
    {
      jalon_test_somebody_init (&somebody, column == 1);
      jalon_test_somebody_add (&somebody, JALON_LANGUAGE_EN, first);
      jalon_test_somebody_add (&somebody, JALON_LANGUAGE_FR, levels);
      check_columns (row, JALON_CRS_SECOND_LANGUAGE, column, &somebody);
    }
}

/* Rows of section B: what the partner is worth. */
typedef struct
{
  const char    *name;
  JalonEducation education;
  gint8          level;
  int            years;
  int            points[3]; /* education, language, Canadian work */
} SpouseRow;

/* RULE: crs.spouse.education */
/* RULE: crs.spouse.language */
/* RULE: crs.spouse.canadian-work */
/* RULE: crs.spouse.cap */
static const SpouseRow spouse_rows[] = {
  { "nothing", JALON_EDUCATION_NONE, 3, 0, { 0, 0, 0 } },
  { "secondary", JALON_EDUCATION_SECONDARY, 3, 0, { 2, 0, 0 } },
  { "one-year", JALON_EDUCATION_ONE_YEAR, 3, 0, { 6, 0, 0 } },
  { "two-year", JALON_EDUCATION_TWO_YEAR, 3, 0, { 7, 0, 0 } },
  { "three-year", JALON_EDUCATION_THREE_YEAR, 3, 0, { 8, 0, 0 } },
  { "two-or-more", JALON_EDUCATION_TWO_OR_MORE, 3, 0, { 9, 0, 0 } },
  { "master", JALON_EDUCATION_MASTER, 3, 0, { 10, 0, 0 } },
  { "doctorate", JALON_EDUCATION_DOCTORATE, 3, 0, { 10, 0, 0 } },
  { "level-4", JALON_EDUCATION_NONE, 4, 0, { 0, 0, 0 } },
  { "level-5", JALON_EDUCATION_NONE, 5, 0, { 0, 4, 0 } },
  { "level-6", JALON_EDUCATION_NONE, 6, 0, { 0, 4, 0 } },
  { "level-7", JALON_EDUCATION_NONE, 7, 0, { 0, 12, 0 } },
  { "level-8", JALON_EDUCATION_NONE, 8, 0, { 0, 12, 0 } },
  { "level-9", JALON_EDUCATION_NONE, 9, 0, { 0, 20, 0 } },
  { "level-12", JALON_EDUCATION_NONE, 12, 0, { 0, 20, 0 } },
  { "1-year", JALON_EDUCATION_NONE, 3, 1, { 0, 0, 5 } },
  { "2-years", JALON_EDUCATION_NONE, 3, 2, { 0, 0, 7 } },
  { "3-years", JALON_EDUCATION_NONE, 3, 3, { 0, 0, 8 } },
  { "4-years", JALON_EDUCATION_NONE, 3, 4, { 0, 0, 9 } },
  { "5-years", JALON_EDUCATION_NONE, 3, 5, { 0, 0, 10 } },
  { "6-years", JALON_EDUCATION_NONE, 3, 6, { 0, 0, 10 } },
  { "all-40", JALON_EDUCATION_DOCTORATE, 12, 6, { 10, 20, 10 } },
};

static void
test_spouse (gconstpointer data)
{
  const SpouseRow  *row = data;
  const gint8       levels[] = { row->level, row->level, row->level, row->level };
  JalonTestSomebody somebody;
  JalonCrs          crs;
  int               column;

  for (column = 0; column < 2; column++)
    {
      jalon_test_somebody_init (&somebody, column == 1);
      somebody.facts.partner.education = row->education;
      somebody.facts.partner.canadian_years = row->years;
      somebody.facts.partner.n_tests = 1;
      jalon_test_fill_result (&somebody.partner_tests[0], JALON_LANGUAGE_FR, (JalonDate){ 2026, 1, 1 }, levels);
      jalon_test_somebody_score (&somebody, ON, &crs);

      g_assert_cmpint (crs.points[JALON_CRS_SPOUSE_EDUCATION], ==, column * row->points[0]);
      g_assert_cmpint (crs.points[JALON_CRS_SPOUSE_LANGUAGE], ==, column * row->points[1]);
      g_assert_cmpint (crs.points[JALON_CRS_SPOUSE_CANADIAN_WORK], ==, column * row->points[2]);
      g_assert_cmpint (crs.sections[JALON_CRS_SECTION_SPOUSE], ==, column * (row->points[0] + row->points[1] + row->points[2]));
      g_assert_cmpint (crs.partner_test, ==, column == 1 && row->points[1] > 0 ? 0 : -1);
    }
}

/* Rows of section C. */
typedef struct
{
  const char    *name;
  JalonEducation education;
  int            canadian_years;
  int            foreign_years;
  gboolean       certificate;
  gint8          lowest;
  int            lines[5]; /* in the order of the enum, before their caps */
  int            section;
} TransferRow;

#define NO JALON_EDUCATION_NONE
#define SECONDARY JALON_EDUCATION_SECONDARY
#define ONE JALON_EDUCATION_ONE_YEAR
#define THREE JALON_EDUCATION_THREE_YEAR
#define TWO_OR_MORE JALON_EDUCATION_TWO_OR_MORE
#define DOCTORATE JALON_EDUCATION_DOCTORATE

/* RULE: crs.transferability.education-tier */
/* RULE: crs.transferability.foreign-work-tier */
/* RULE: crs.transferability.education-language */
/* RULE: crs.transferability.education-canadian-work */
/* RULE: crs.transferability.foreign-work-language */
/* RULE: crs.transferability.foreign-work-canadian-work */
/* RULE: crs.transferability.certificate-language */
/* RULE: crs.transferability.pair-cap */
/* RULE: crs.transferability.cap */
static const TransferRow transfer_rows[] = {
  { "secondary-9", SECONDARY, 0, 0, FALSE, 9, { 0, 0, 0, 0, 0 }, 0 },
  { "secondary-2-years", SECONDARY, 2, 0, FALSE, 3, { 0, 0, 0, 0, 0 }, 0 },
  { "one-year-6", ONE, 0, 0, FALSE, 6, { 0, 0, 0, 0, 0 }, 0 },
  { "one-year-7", ONE, 0, 0, FALSE, 7, { 13, 0, 0, 0, 0 }, 13 },
  { "one-year-8", ONE, 0, 0, FALSE, 8, { 13, 0, 0, 0, 0 }, 13 },
  { "one-year-9", ONE, 0, 0, FALSE, 9, { 25, 0, 0, 0, 0 }, 25 },
  { "three-year-12", THREE, 0, 0, FALSE, 12, { 25, 0, 0, 0, 0 }, 25 },
  { "two-or-more-6", TWO_OR_MORE, 0, 0, FALSE, 6, { 0, 0, 0, 0, 0 }, 0 },
  { "two-or-more-7", TWO_OR_MORE, 0, 0, FALSE, 7, { 25, 0, 0, 0, 0 }, 25 },
  { "two-or-more-8", TWO_OR_MORE, 0, 0, FALSE, 8, { 25, 0, 0, 0, 0 }, 25 },
  { "two-or-more-9", TWO_OR_MORE, 0, 0, FALSE, 9, { 50, 0, 0, 0, 0 }, 50 },
  { "master-9", JALON_EDUCATION_MASTER, 0, 0, FALSE, 9, { 50, 0, 0, 0, 0 }, 50 },
  { "doctorate-9", DOCTORATE, 0, 0, FALSE, 9, { 50, 0, 0, 0, 0 }, 50 },
  { "two-year-1-canadian", JALON_EDUCATION_TWO_YEAR, 1, 0, FALSE, 3, { 0, 13, 0, 0, 0 }, 13 },
  { "three-year-2-canadian", THREE, 2, 0, FALSE, 3, { 0, 25, 0, 0, 0 }, 25 },
  { "three-year-9-canadian", THREE, 9, 0, FALSE, 3, { 0, 25, 0, 0, 0 }, 25 },
  { "doctorate-1-canadian", DOCTORATE, 1, 0, FALSE, 3, { 0, 25, 0, 0, 0 }, 25 },
  { "doctorate-2-canadian", DOCTORATE, 2, 0, FALSE, 3, { 0, 50, 0, 0, 0 }, 50 },
  { "foreign-0-9", NO, 0, 0, FALSE, 9, { 0, 0, 0, 0, 0 }, 0 },
  { "foreign-1-6", NO, 0, 1, FALSE, 6, { 0, 0, 0, 0, 0 }, 0 },
  { "foreign-1-7", NO, 0, 1, FALSE, 7, { 0, 0, 13, 0, 0 }, 13 },
  { "foreign-1-8", NO, 0, 1, FALSE, 8, { 0, 0, 13, 0, 0 }, 13 },
  { "foreign-2-9", NO, 0, 2, FALSE, 9, { 0, 0, 25, 0, 0 }, 25 },
  { "foreign-3-6", NO, 0, 3, FALSE, 6, { 0, 0, 0, 0, 0 }, 0 },
  { "foreign-3-7", NO, 0, 3, FALSE, 7, { 0, 0, 25, 0, 0 }, 25 },
  { "foreign-3-8", NO, 0, 3, FALSE, 8, { 0, 0, 25, 0, 0 }, 25 },
  { "foreign-3-9", NO, 0, 3, FALSE, 9, { 0, 0, 50, 0, 0 }, 50 },
  { "foreign-1-1-canadian", NO, 1, 1, FALSE, 3, { 0, 0, 0, 13, 0 }, 13 },
  { "foreign-2-2-canadian", NO, 2, 2, FALSE, 3, { 0, 0, 0, 25, 0 }, 25 },
  { "foreign-3-1-canadian", NO, 1, 3, FALSE, 3, { 0, 0, 0, 25, 0 }, 25 },
  { "foreign-3-2-canadian", NO, 2, 3, FALSE, 3, { 0, 0, 0, 50, 0 }, 50 },
  { "foreign-10-10-canadian", NO, 10, 10, FALSE, 3, { 0, 0, 0, 50, 0 }, 50 },
  { "certificate-4", NO, 0, 0, TRUE, 4, { 0, 0, 0, 0, 0 }, 0 },
  { "certificate-5", NO, 0, 0, TRUE, 5, { 0, 0, 0, 0, 25 }, 25 },
  { "certificate-6", NO, 0, 0, TRUE, 6, { 0, 0, 0, 0, 25 }, 25 },
  { "certificate-7", NO, 0, 0, TRUE, 7, { 0, 0, 0, 0, 50 }, 50 },
  { "no-certificate-7", NO, 0, 0, FALSE, 7, { 0, 0, 0, 0, 0 }, 0 },
  { "education-pair-under-its-cap", ONE, 1, 0, FALSE, 9, { 25, 13, 0, 0, 0 }, 38 },
  { "education-pair-at-its-cap", ONE, 2, 0, FALSE, 9, { 25, 25, 0, 0, 0 }, 50 },
  { "education-pair-above-its-cap", DOCTORATE, 2, 0, FALSE, 9, { 50, 50, 0, 0, 0 }, 50 },
  { "foreign-pair-under-its-cap", NO, 1, 1, FALSE, 9, { 0, 0, 25, 13, 0 }, 38 },
  { "foreign-pair-above-its-cap", NO, 2, 3, FALSE, 7, { 0, 0, 25, 50, 0 }, 50 },
  { "two-pairs-at-the-cap-of-100", DOCTORATE, 2, 3, FALSE, 9, { 50, 50, 50, 50, 0 }, 100 },
  { "three-pairs-under-100", ONE, 0, 1, TRUE, 7, { 13, 0, 13, 0, 50 }, 76 },
  { "three-pairs-above-100", DOCTORATE, 2, 3, TRUE, 9, { 50, 50, 50, 50, 50 }, 100 },
};

static void
test_transferability (gconstpointer data)
{
  const TransferRow *row = data;
  const gint8        levels[] = { 12, row->lowest, 12, 12 };
  JalonTestSomebody  somebody;
  JalonCrs           crs;
  int                column;
  guint              i;

  for (column = 0; column < 2; column++)
    {
      jalon_test_somebody_init (&somebody, column == 1);
      somebody.facts.candidate.education = row->education;
      somebody.facts.candidate.canadian_years = row->canadian_years;
      somebody.facts.candidate.foreign_years = row->foreign_years;
      somebody.facts.candidate.certificate = row->certificate;
      jalon_test_somebody_add (&somebody, JALON_LANGUAGE_EN, levels);
      jalon_test_somebody_score (&somebody, ON, &crs);

      for (i = 0; i < 5; i++)
        g_assert_cmpint (crs.points[JALON_CRS_EDUCATION_LANGUAGE + i], ==, row->lines[i]);

      g_assert_cmpint (crs.sections[JALON_CRS_SECTION_TRANSFERABILITY], ==, row->section);
    }
}

/* Without any test the lines that ask for no language stay. */
static void
test_no_test (void)
{
  JalonTestSomebody somebody;
  JalonCrs          crs;

  jalon_test_somebody_init (&somebody, FALSE);
  somebody.facts.candidate.age = 29;
  somebody.facts.candidate.education = JALON_EDUCATION_DOCTORATE;
  somebody.facts.candidate.canadian_years = 1;
  jalon_test_somebody_score (&somebody, ON, &crs);

  g_assert_cmpint (crs.first, ==, -1);
  g_assert_cmpint (crs.second, ==, -1);
  g_assert_cmpint (crs.sections[JALON_CRS_SECTION_CORE], ==, 110 + 150 + 40);
  g_assert_cmpint (crs.sections[JALON_CRS_SECTION_TRANSFERABILITY], ==, 25);
  g_assert_cmpint (crs.total, ==, 325);
}

/* RULE: crs.core.cap */
/* RULE: crs.cap */
static void
test_everything (gconstpointer data)
{
  gboolean          with_spouse = GPOINTER_TO_INT (data);
  const gint8       best[] = { 12, 12, 12, 12 };
  JalonTestSomebody somebody;
  JalonCrs          crs;

  jalon_test_somebody_init (&somebody, with_spouse);
  somebody.facts.candidate.age = 25;
  somebody.facts.candidate.education = somebody.facts.partner.education = JALON_EDUCATION_DOCTORATE;
  somebody.facts.candidate.canadian_years = somebody.facts.partner.canadian_years = 5;
  somebody.facts.candidate.foreign_years = 3;
  somebody.facts.candidate.canadian_study = JALON_EDUCATION_DOCTORATE;
  somebody.facts.nomination = JALON_TRI_YES;
  somebody.facts.sibling = TRUE;
  jalon_test_somebody_add (&somebody, JALON_LANGUAGE_EN, best);
  jalon_test_somebody_add (&somebody, JALON_LANGUAGE_FR, best);
  somebody.facts.partner.n_tests = 1;
  jalon_test_fill_result (&somebody.partner_tests[0], JALON_LANGUAGE_EN, (JalonDate){ 2026, 1, 1 }, best);
  jalon_test_somebody_score (&somebody, ON, &crs);

  g_assert_cmpint (crs.sections[JALON_CRS_SECTION_CORE], ==, with_spouse ? 460 : 500);
  g_assert_cmpint (crs.sections[JALON_CRS_SECTION_SPOUSE], ==, with_spouse ? 40 : 0);
  g_assert_cmpint (crs.sections[JALON_CRS_SECTION_TRANSFERABILITY], ==, 100);
  g_assert_cmpint (crs.sections[JALON_CRS_SECTION_ADDITIONAL], ==, 600);
  g_assert_cmpint (crs.total, ==, 1200);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/crs/age", age_rows, test_age);
  JALON_TEST_ADD_ROWS ("/crs/education", education_rows, test_education);
  JALON_TEST_ADD_ROWS ("/crs/canadian-work", canadian_work_rows, test_canadian_work);
  JALON_TEST_ADD_ROWS ("/crs/first-language", first_language_rows, test_first_language);
  JALON_TEST_ADD_ROWS ("/crs/second-language", second_language_rows, test_second_language);
  JALON_TEST_ADD_ROWS ("/crs/spouse", spouse_rows, test_spouse);
  JALON_TEST_ADD_ROWS ("/crs/transferability", transfer_rows, test_transferability);
  g_test_add_func ("/crs/no-test", test_no_test);
  g_test_add_data_func ("/crs/everything/alone", GINT_TO_POINTER (FALSE), test_everything);
  g_test_add_data_func ("/crs/everything/with-spouse", GINT_TO_POINTER (TRUE), test_everything);

  return g_test_run ();
}
