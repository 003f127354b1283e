/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rulebook.h"
#include "jalon-test.h"

/* The figures of every rule on 2026-11-02, the last day whose rules are all
 * known, on both sides of each edge. */

typedef struct
{
  const char *name;
  JalonRuleId id;
  int         column;
  int         input;
  int         expected;
} CellRow;

#define CELL(name, id, column, input, expected)    \
  {                                                \
    name, JALON_RULE_##id, column, input, expected \
  }

static const CellRow cell_rows[] = {
  /* RULE: crs.core.age */
  CELL ("age-90", CRS_CORE_AGE, 0, 90, 0),
  CELL ("age-below-0", CRS_CORE_AGE, 0, -1, 0),
  /* RULE: crs.core.first-language */
  CELL ("first-12", CRS_CORE_FIRST_LANGUAGE, 0, 12, 34),
  /* RULE: crs.core.second-language-cap */
  CELL ("second-cap", CRS_CORE_SECOND_LANGUAGE_CAP, 0, 0, 24),
  CELL ("second-cap-with-spouse", CRS_CORE_SECOND_LANGUAGE_CAP, 1, 0, 22),
  /* RULE: crs.core.canadian-work */
  CELL ("canadian-9", CRS_CORE_CANADIAN_WORK, 0, 9, 80),
  /* RULE: crs.core.cap, crs.spouse.cap, crs.cap, crs.additional.cap */
  CELL ("core-cap", CRS_CORE_CAP, 0, 0, 500),
  CELL ("core-cap-with-spouse", CRS_CORE_CAP, 1, 0, 460),
  CELL ("spouse-cap", CRS_SPOUSE_CAP, 0, 0, 40),
  CELL ("cap", CRS_CAP, 0, 0, 1200),
  CELL ("additional-cap", CRS_ADDITIONAL_CAP, 0, 0, 600),
  /* RULE: crs.spouse.education */
  CELL ("spouse-none", CRS_SPOUSE_EDUCATION, 0, 0, 0),
  CELL ("spouse-secondary", CRS_SPOUSE_EDUCATION, 0, 1, 2),
  CELL ("spouse-one-year", CRS_SPOUSE_EDUCATION, 0, 2, 6),
  CELL ("spouse-two-year", CRS_SPOUSE_EDUCATION, 0, 3, 7),
  CELL ("spouse-three-year", CRS_SPOUSE_EDUCATION, 0, 4, 8),
  CELL ("spouse-two-or-more", CRS_SPOUSE_EDUCATION, 0, 5, 9),
  CELL ("spouse-master", CRS_SPOUSE_EDUCATION, 0, 6, 10),
  CELL ("spouse-doctorate", CRS_SPOUSE_EDUCATION, 0, 7, 10),
  /* RULE: crs.spouse.language */
  CELL ("spouse-language-4", CRS_SPOUSE_LANGUAGE, 0, 4, 0),
  CELL ("spouse-language-5", CRS_SPOUSE_LANGUAGE, 0, 5, 1),
  CELL ("spouse-language-6", CRS_SPOUSE_LANGUAGE, 0, 6, 1),
  CELL ("spouse-language-7", CRS_SPOUSE_LANGUAGE, 0, 7, 3),
  CELL ("spouse-language-8", CRS_SPOUSE_LANGUAGE, 0, 8, 3),
  CELL ("spouse-language-9", CRS_SPOUSE_LANGUAGE, 0, 9, 5),
  /* RULE: crs.spouse.canadian-work */
  CELL ("spouse-canadian-0", CRS_SPOUSE_CANADIAN_WORK, 0, 0, 0),
  CELL ("spouse-canadian-1", CRS_SPOUSE_CANADIAN_WORK, 0, 1, 5),
  CELL ("spouse-canadian-2", CRS_SPOUSE_CANADIAN_WORK, 0, 2, 7),
  CELL ("spouse-canadian-3", CRS_SPOUSE_CANADIAN_WORK, 0, 3, 8),
  CELL ("spouse-canadian-4", CRS_SPOUSE_CANADIAN_WORK, 0, 4, 9),
  CELL ("spouse-canadian-5", CRS_SPOUSE_CANADIAN_WORK, 0, 5, 10),
  /* RULE: crs.transferability.foreign-work-tier */
  CELL ("tier-foreign-0", CRS_TRANSFERABILITY_FOREIGN_WORK_TIER, 0, 0, 0),
  CELL ("tier-foreign-1", CRS_TRANSFERABILITY_FOREIGN_WORK_TIER, 0, 1, 1),
  CELL ("tier-foreign-2", CRS_TRANSFERABILITY_FOREIGN_WORK_TIER, 0, 2, 1),
  CELL ("tier-foreign-3", CRS_TRANSFERABILITY_FOREIGN_WORK_TIER, 0, 3, 2),
  /* RULE: crs.transferability.education-language, crs.transferability.foreign-work-language */
  CELL ("education-0-language-10", CRS_TRANSFERABILITY_EDUCATION_LANGUAGE, 0, 10, 0),
  CELL ("education-1-language-6", CRS_TRANSFERABILITY_EDUCATION_LANGUAGE, 1, 6, 0),
  CELL ("education-1-language-7", CRS_TRANSFERABILITY_EDUCATION_LANGUAGE, 1, 7, 13),
  CELL ("education-1-language-8", CRS_TRANSFERABILITY_EDUCATION_LANGUAGE, 1, 8, 13),
  CELL ("education-1-language-9", CRS_TRANSFERABILITY_EDUCATION_LANGUAGE, 1, 9, 25),
  CELL ("education-2-language-8", CRS_TRANSFERABILITY_EDUCATION_LANGUAGE, 2, 8, 25),
  CELL ("education-2-language-9", CRS_TRANSFERABILITY_EDUCATION_LANGUAGE, 2, 9, 50),
  CELL ("foreign-1-language-6", CRS_TRANSFERABILITY_FOREIGN_WORK_LANGUAGE, 1, 6, 0),
  CELL ("foreign-1-language-7", CRS_TRANSFERABILITY_FOREIGN_WORK_LANGUAGE, 1, 7, 13),
  CELL ("foreign-2-language-8", CRS_TRANSFERABILITY_FOREIGN_WORK_LANGUAGE, 2, 8, 25),
  CELL ("foreign-2-language-9", CRS_TRANSFERABILITY_FOREIGN_WORK_LANGUAGE, 2, 9, 50),
  /* RULE: crs.transferability.education-canadian-work, crs.transferability.foreign-work-canadian-work */
  CELL ("education-1-canadian-0", CRS_TRANSFERABILITY_EDUCATION_CANADIAN_WORK, 1, 0, 0),
  CELL ("education-1-canadian-1", CRS_TRANSFERABILITY_EDUCATION_CANADIAN_WORK, 1, 1, 13),
  CELL ("education-1-canadian-2", CRS_TRANSFERABILITY_EDUCATION_CANADIAN_WORK, 1, 2, 25),
  CELL ("education-2-canadian-1", CRS_TRANSFERABILITY_EDUCATION_CANADIAN_WORK, 2, 1, 25),
  CELL ("education-2-canadian-2", CRS_TRANSFERABILITY_EDUCATION_CANADIAN_WORK, 2, 2, 50),
  CELL ("foreign-0-canadian-5", CRS_TRANSFERABILITY_FOREIGN_WORK_CANADIAN_WORK, 0, 5, 0),
  CELL ("foreign-1-canadian-1", CRS_TRANSFERABILITY_FOREIGN_WORK_CANADIAN_WORK, 1, 1, 13),
  CELL ("foreign-2-canadian-0", CRS_TRANSFERABILITY_FOREIGN_WORK_CANADIAN_WORK, 2, 0, 0),
  CELL ("foreign-2-canadian-2", CRS_TRANSFERABILITY_FOREIGN_WORK_CANADIAN_WORK, 2, 2, 50),
  /* RULE: crs.transferability.certificate-language, crs.transferability.pair-cap, crs.transferability.cap */
  CELL ("certificate-4", CRS_TRANSFERABILITY_CERTIFICATE_LANGUAGE, 0, 4, 0),
  CELL ("certificate-5", CRS_TRANSFERABILITY_CERTIFICATE_LANGUAGE, 0, 5, 25),
  CELL ("certificate-6", CRS_TRANSFERABILITY_CERTIFICATE_LANGUAGE, 0, 6, 25),
  CELL ("certificate-7", CRS_TRANSFERABILITY_CERTIFICATE_LANGUAGE, 0, 7, 50),
  CELL ("pair-cap", CRS_TRANSFERABILITY_PAIR_CAP, 0, 0, 50),
  CELL ("transferability-cap", CRS_TRANSFERABILITY_CAP, 0, 0, 100),
  /* RULE: crs.additional.french-level, crs.additional.french-english-level */
  CELL ("french-level", CRS_ADDITIONAL_FRENCH_LEVEL, 0, 0, 7),
  CELL ("french-english-level", CRS_ADDITIONAL_FRENCH_ENGLISH_LEVEL, 0, 0, 5),
  /* RULE: facts.language-validity, facts.assessment-validity, facts.work-year, facts.work-week-cap, facts.work-window */
  CELL ("language-validity", FACTS_LANGUAGE_VALIDITY, 0, 0, 2),
  CELL ("assessment-validity", FACTS_ASSESSMENT_VALIDITY, 0, 0, 5),
  CELL ("work-year", FACTS_WORK_YEAR, 0, 0, 1560),
  CELL ("work-week-cap", FACTS_WORK_WEEK_CAP, 0, 0, 30),
  CELL ("work-window", FACTS_WORK_WINDOW, 0, 0, 10),
  /* RULE: facts.skilled-teer, facts.adult-age, facts.job-offer-months, facts.dependent-age */
  CELL ("skilled-teer", FACTS_SKILLED_TEER, 0, 0, 3),
  CELL ("adult-age", FACTS_ADULT_AGE, 0, 0, 18),
  CELL ("job-offer-months", FACTS_JOB_OFFER_MONTHS, 0, 0, 12),
  CELL ("dependent-age", FACTS_DEPENDENT_AGE, 0, 0, 22),
  /* RULE: fsw.work-hours, fsw.work-window, fsw.language-level, fsw.pass-mark */
  CELL ("fsw-hours", FSW_WORK_HOURS, 0, 0, 1560),
  CELL ("fsw-window", FSW_WORK_WINDOW, 0, 0, 10),
  CELL ("fsw-level", FSW_LANGUAGE_LEVEL, 0, 0, 7),
  CELL ("fsw-pass-mark", FSW_PASS_MARK, 0, 0, 67),
  /* RULE: fsw.grid.language, fsw.grid.second-language */
  CELL ("grid-language-6", FSW_GRID_LANGUAGE, 0, 6, 0),
  CELL ("grid-language-7", FSW_GRID_LANGUAGE, 0, 7, 4),
  CELL ("grid-language-8", FSW_GRID_LANGUAGE, 0, 8, 5),
  CELL ("grid-language-9", FSW_GRID_LANGUAGE, 0, 9, 6),
  CELL ("grid-second-4", FSW_GRID_SECOND_LANGUAGE, 0, 4, 0),
  CELL ("grid-second-5", FSW_GRID_SECOND_LANGUAGE, 0, 5, 4),
  /* RULE: fsw.grid.education */
  CELL ("grid-none", FSW_GRID_EDUCATION, 0, 0, 0),
  CELL ("grid-secondary", FSW_GRID_EDUCATION, 0, 1, 5),
  CELL ("grid-one-year", FSW_GRID_EDUCATION, 0, 2, 15),
  CELL ("grid-two-year", FSW_GRID_EDUCATION, 0, 3, 19),
  CELL ("grid-three-year", FSW_GRID_EDUCATION, 0, 4, 21),
  CELL ("grid-two-or-more", FSW_GRID_EDUCATION, 0, 5, 22),
  CELL ("grid-master", FSW_GRID_EDUCATION, 0, 6, 23),
  CELL ("grid-doctorate", FSW_GRID_EDUCATION, 0, 7, 25),
  /* RULE: fsw.grid.work */
  CELL ("grid-work-0", FSW_GRID_WORK, 0, 0, 0),
  CELL ("grid-work-1", FSW_GRID_WORK, 0, 1, 9),
  CELL ("grid-work-2", FSW_GRID_WORK, 0, 2, 11),
  CELL ("grid-work-3", FSW_GRID_WORK, 0, 3, 11),
  CELL ("grid-work-4", FSW_GRID_WORK, 0, 4, 13),
  CELL ("grid-work-5", FSW_GRID_WORK, 0, 5, 13),
  CELL ("grid-work-6", FSW_GRID_WORK, 0, 6, 15),
  /* RULE: fsw.grid.age */
  CELL ("grid-age-17", FSW_GRID_AGE, 0, 17, 0),
  CELL ("grid-age-18", FSW_GRID_AGE, 0, 18, 12),
  CELL ("grid-age-35", FSW_GRID_AGE, 0, 35, 12),
  CELL ("grid-age-36", FSW_GRID_AGE, 0, 36, 11),
  CELL ("grid-age-46", FSW_GRID_AGE, 0, 46, 1),
  CELL ("grid-age-47", FSW_GRID_AGE, 0, 47, 0),
  /* RULE: fsw.grid.offer, fsw.grid.adaptability, fsw.grid.adaptability-cap, fsw.grid.spouse-level */
  CELL ("grid-offer", FSW_GRID_OFFER, 0, 0, 10),
  CELL ("adaptability-spouse-language", FSW_GRID_ADAPTABILITY, 0, 0, 5),
  CELL ("adaptability-own-study", FSW_GRID_ADAPTABILITY, 1, 0, 5),
  CELL ("adaptability-spouse-study", FSW_GRID_ADAPTABILITY, 2, 0, 5),
  CELL ("adaptability-own-work", FSW_GRID_ADAPTABILITY, 3, 0, 10),
  CELL ("adaptability-spouse-work", FSW_GRID_ADAPTABILITY, 4, 0, 5),
  CELL ("adaptability-relative", FSW_GRID_ADAPTABILITY, 5, 0, 5),
  CELL ("adaptability-offer", FSW_GRID_ADAPTABILITY, 6, 0, 5),
  CELL ("adaptability-cap", FSW_GRID_ADAPTABILITY_CAP, 0, 0, 10),
  CELL ("spouse-level", FSW_GRID_SPOUSE_LEVEL, 0, 0, 4),
  /* RULE: cec.work-hours, cec.work-window, cec.language-level */
  CELL ("cec-hours", CEC_WORK_HOURS, 0, 0, 1560),
  CELL ("cec-window", CEC_WORK_WINDOW, 0, 0, 3),
  CELL ("cec-teer-0", CEC_LANGUAGE_LEVEL, 0, 0, 7),
  CELL ("cec-teer-1", CEC_LANGUAGE_LEVEL, 0, 1, 7),
  CELL ("cec-teer-2", CEC_LANGUAGE_LEVEL, 0, 2, 5),
  CELL ("cec-teer-3", CEC_LANGUAGE_LEVEL, 0, 3, 5),
  CELL ("cec-teer-4", CEC_LANGUAGE_LEVEL, 0, 4, 0),
  /* RULE: fst.work-hours, fst.work-window, fst.language-level */
  CELL ("fst-hours", FST_WORK_HOURS, 0, 0, 3120),
  CELL ("fst-window", FST_WORK_WINDOW, 0, 0, 5),
  CELL ("fst-listening", FST_LANGUAGE_LEVEL, 0, 0, 5),
  CELL ("fst-reading", FST_LANGUAGE_LEVEL, 1, 0, 4),
  CELL ("fst-writing", FST_LANGUAGE_LEVEL, 2, 0, 4),
  CELL ("fst-speaking", FST_LANGUAGE_LEVEL, 3, 0, 5),
  /* RULE: funds.table, funds.further-person */
  CELL ("funds-0", FUNDS_TABLE, 0, 0, 0),
  CELL ("funds-1", FUNDS_TABLE, 0, 1, 15263),
  CELL ("funds-2", FUNDS_TABLE, 0, 2, 19001),
  CELL ("funds-5", FUNDS_TABLE, 0, 5, 32168),
  CELL ("funds-6", FUNDS_TABLE, 0, 6, 36280),
  CELL ("funds-7", FUNDS_TABLE, 0, 7, 40392),
  CELL ("funds-8", FUNDS_TABLE, 0, 8, 40392),
  CELL ("funds-further", FUNDS_FURTHER_PERSON, 0, 0, 4112),
};

static void
test_cell (gconstpointer data)
{
  const CellRow            *row = data;
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (&error);
  g_autoptr (JalonRules)    rules = NULL;

  g_assert_no_error (error);
  rules = jalon_rulebook_resolve (rulebook, (JalonDate){ 2026, 11, 2 }, &error);
  g_assert_no_error (error);
  g_assert_true (rules->tables[row->id].in_force);
  g_assert_false (rules->tables[row->id].unknown);
  g_assert_cmpint (jalon_rules_lookup (rules, row->id, row->column, row->input), ==, row->expected);
}

/* Whole columns, where each input is an edge. */
typedef struct
{
  const char *name;
  JalonRuleId id;
  int         column;
  int         first_input;
  int         n_inputs;
  int         expected[32];
} ColumnRow;

static const ColumnRow column_rows[] = {
  /* RULE: crs.core.age */
  { "age", JALON_RULE_CRS_CORE_AGE, 0, 17, 29, { 0, 99, 105, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 105, 99, 94, 88, 83, 77, 72, 66, 61, 55, 50, 39, 28, 17, 6, 0 } },
  { "age-with-spouse", JALON_RULE_CRS_CORE_AGE, 1, 17, 29, { 0, 90, 95, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 95, 90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 35, 25, 15, 5, 0 } },
  /* RULE: crs.core.education */
  { "education", JALON_RULE_CRS_CORE_EDUCATION, 0, 0, 8, { 0, 30, 90, 98, 120, 128, 135, 150 } },
  { "education-with-spouse", JALON_RULE_CRS_CORE_EDUCATION, 1, 0, 8, { 0, 28, 84, 91, 112, 119, 126, 140 } },
  /* RULE: crs.core.first-language */
  { "first-language", JALON_RULE_CRS_CORE_FIRST_LANGUAGE, 0, 3, 9, { 0, 6, 6, 9, 17, 23, 31, 34, 34 } },
  { "first-language-with-spouse", JALON_RULE_CRS_CORE_FIRST_LANGUAGE, 1, 3, 9, { 0, 6, 6, 8, 16, 22, 29, 32, 32 } },
  /* RULE: crs.core.second-language */
  { "second-language", JALON_RULE_CRS_CORE_SECOND_LANGUAGE, 0, 3, 9, { 0, 0, 1, 1, 3, 3, 6, 6, 6 } },
  { "second-language-with-spouse", JALON_RULE_CRS_CORE_SECOND_LANGUAGE, 1, 3, 9, { 0, 0, 1, 1, 3, 3, 6, 6, 6 } },
  /* RULE: crs.core.canadian-work */
  { "canadian-work", JALON_RULE_CRS_CORE_CANADIAN_WORK, 0, 0, 7, { 0, 40, 53, 64, 72, 80, 80 } },
  { "canadian-work-with-spouse", JALON_RULE_CRS_CORE_CANADIAN_WORK, 1, 0, 7, { 0, 35, 46, 56, 63, 70, 70 } },
  /* RULE: crs.transferability.education-tier */
  { "education-tier", JALON_RULE_CRS_TRANSFERABILITY_EDUCATION_TIER, 0, 0, 8, { 0, 0, 1, 1, 1, 2, 2, 2 } },
  /* RULE: crs.additional.canadian-study */
  { "canadian-study", JALON_RULE_CRS_ADDITIONAL_CANADIAN_STUDY, 0, 0, 8, { 0, 0, 15, 15, 30, 30, 30, 30 } },
  /* RULE: fsw.grid.age */
  { "grid-age", JALON_RULE_FSW_GRID_AGE, 0, 35, 13, { 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0 } },
  /* RULE: funds.table */
  { "funds", JALON_RULE_FUNDS_TABLE, 0, 1, 7, { 15263, 19001, 23360, 28362, 32168, 36280, 40392 } },
};

static void
test_column (gconstpointer data)
{
  const ColumnRow          *row = data;
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  g_autoptr (JalonRules)    rules = jalon_rulebook_resolve (rulebook, (JalonDate){ 2026, 11, 2 }, NULL);

  for (int i = 0; i < row->n_inputs; i++)
    g_assert_cmpint (jalon_rules_lookup (rules, row->id, row->column, row->first_input + i), ==, row->expected[i]);
}

typedef struct
{
  const char *name;
  JalonRuleId id;
  const char *code;
  gboolean    expected;
} CodeRow;

static const CodeRow code_rows[] = {
  /* RULE: facts.occupations */
  { "occupation-first", JALON_RULE_FACTS_OCCUPATIONS, "00010", TRUE },
  { "occupation-last", JALON_RULE_FACTS_OCCUPATIONS, "95109", TRUE },
  { "occupation-before-all", JALON_RULE_FACTS_OCCUPATIONS, "00009", FALSE },
  { "occupation-after-all", JALON_RULE_FACTS_OCCUPATIONS, "99999", FALSE },
  { "occupation-unknown", JALON_RULE_FACTS_OCCUPATIONS, "21239", FALSE },
  { "occupation-empty", JALON_RULE_FACTS_OCCUPATIONS, "", FALSE },
  /* RULE: facts.self-employed-physicians */
  { "physician-first", JALON_RULE_FACTS_SELF_EMPLOYED_PHYSICIANS, "31100", TRUE },
  { "physician-last", JALON_RULE_FACTS_SELF_EMPLOYED_PHYSICIANS, "31102", TRUE },
  { "veterinarian", JALON_RULE_FACTS_SELF_EMPLOYED_PHYSICIANS, "31103", FALSE },
  /* RULE: facts.nomination-provinces */
  { "ontario", JALON_RULE_FACTS_NOMINATION_PROVINCES, "ON", TRUE },
  { "quebec", JALON_RULE_FACTS_NOMINATION_PROVINCES, "QC", FALSE },
  { "nunavut", JALON_RULE_FACTS_NOMINATION_PROVINCES, "NU", FALSE },
  /* RULE: fst.occupations */
  { "cook", JALON_RULE_FST_OCCUPATIONS, "63200", TRUE },
  { "chef", JALON_RULE_FST_OCCUPATIONS, "62200", TRUE },
  { "technical-trade", JALON_RULE_FST_OCCUPATIONS, "72999", TRUE },
  { "air-traffic-controller", JALON_RULE_FST_OCCUPATIONS, "72601", FALSE },
  { "aircraft-assembler", JALON_RULE_FST_OCCUPATIONS, "93200", FALSE },
};

static void
test_code (gconstpointer data)
{
  const CodeRow            *row = data;
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (&error);
  g_autoptr (JalonRules)    rules = NULL;

  g_assert_no_error (error);
  rules = jalon_rulebook_resolve (rulebook, (JalonDate){ 2026, 11, 2 }, &error);
  g_assert_no_error (error);
  g_assert_cmpint (jalon_rules_list_has (rules, row->id, row->code), ==, row->expected);
}

static void
test_length_of_lists (void)
{
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  const JalonDate           day = { 2026, 11, 2 };
  const JalonRuleVersion   *occupations = jalon_rule_get_version (jalon_rulebook_get (rulebook, JALON_RULE_FACTS_OCCUPATIONS), day);
  const JalonRuleVersion   *trades = jalon_rule_get_version (jalon_rulebook_get (rulebook, JALON_RULE_FST_OCCUPATIONS), day);
  const JalonRuleVersion   *provinces = jalon_rule_get_version (jalon_rulebook_get (rulebook, JALON_RULE_FACTS_NOMINATION_PROVINCES), day);

  g_assert_cmpuint (occupations->n_codes, ==, 516);
  g_assert_cmpuint (trades->n_codes, ==, 96);
  g_assert_cmpuint (provinces->n_codes, ==, 11);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/rules/cell", cell_rows, test_cell);
  JALON_TEST_ADD_ROWS ("/rules/column", column_rows, test_column);
  JALON_TEST_ADD_ROWS ("/rules/code", code_rows, test_code);
  g_test_add_func ("/rules/length-of-lists", test_length_of_lists);

  return g_test_run ();
}
