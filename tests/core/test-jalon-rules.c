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
  CELL ("age-17", CRS_CORE_AGE, 0, 17, 0),
  CELL ("age-18", CRS_CORE_AGE, 0, 18, 99),
  CELL ("age-19", CRS_CORE_AGE, 0, 19, 105),
  CELL ("age-20", CRS_CORE_AGE, 0, 20, 110),
  CELL ("age-29", CRS_CORE_AGE, 0, 29, 110),
  CELL ("age-30", CRS_CORE_AGE, 0, 30, 105),
  CELL ("age-39", CRS_CORE_AGE, 0, 39, 55),
  CELL ("age-40", CRS_CORE_AGE, 0, 40, 50),
  CELL ("age-41", CRS_CORE_AGE, 0, 41, 39),
  CELL ("age-44", CRS_CORE_AGE, 0, 44, 6),
  CELL ("age-45", CRS_CORE_AGE, 0, 45, 0),
  CELL ("age-90", CRS_CORE_AGE, 0, 90, 0),
  CELL ("age-17-with-spouse", CRS_CORE_AGE, 1, 17, 0),
  CELL ("age-18-with-spouse", CRS_CORE_AGE, 1, 18, 90),
  CELL ("age-29-with-spouse", CRS_CORE_AGE, 1, 29, 100),
  CELL ("age-30-with-spouse", CRS_CORE_AGE, 1, 30, 95),
  CELL ("age-44-with-spouse", CRS_CORE_AGE, 1, 44, 5),
  CELL ("age-45-with-spouse", CRS_CORE_AGE, 1, 45, 0),
  CELL ("age-below-0", CRS_CORE_AGE, 0, -1, 0),
  /* RULE: crs.core.education */
  CELL ("education-none", CRS_CORE_EDUCATION, 0, 0, 0),
  CELL ("education-secondary", CRS_CORE_EDUCATION, 0, 1, 30),
  CELL ("education-one-year", CRS_CORE_EDUCATION, 0, 2, 90),
  CELL ("education-two-year", CRS_CORE_EDUCATION, 0, 3, 98),
  CELL ("education-three-year", CRS_CORE_EDUCATION, 0, 4, 120),
  CELL ("education-two-or-more", CRS_CORE_EDUCATION, 0, 5, 128),
  CELL ("education-master", CRS_CORE_EDUCATION, 0, 6, 135),
  CELL ("education-doctorate", CRS_CORE_EDUCATION, 0, 7, 150),
  CELL ("education-secondary-with-spouse", CRS_CORE_EDUCATION, 1, 1, 28),
  CELL ("education-two-year-with-spouse", CRS_CORE_EDUCATION, 1, 3, 91),
  CELL ("education-master-with-spouse", CRS_CORE_EDUCATION, 1, 6, 126),
  CELL ("education-doctorate-with-spouse", CRS_CORE_EDUCATION, 1, 7, 140),
  /* RULE: crs.core.first-language */
  CELL ("first-3", CRS_CORE_FIRST_LANGUAGE, 0, 3, 0),
  CELL ("first-4", CRS_CORE_FIRST_LANGUAGE, 0, 4, 6),
  CELL ("first-5", CRS_CORE_FIRST_LANGUAGE, 0, 5, 6),
  CELL ("first-6", CRS_CORE_FIRST_LANGUAGE, 0, 6, 9),
  CELL ("first-7", CRS_CORE_FIRST_LANGUAGE, 0, 7, 17),
  CELL ("first-8", CRS_CORE_FIRST_LANGUAGE, 0, 8, 23),
  CELL ("first-9", CRS_CORE_FIRST_LANGUAGE, 0, 9, 31),
  CELL ("first-10", CRS_CORE_FIRST_LANGUAGE, 0, 10, 34),
  CELL ("first-12", CRS_CORE_FIRST_LANGUAGE, 0, 12, 34),
  CELL ("first-5-with-spouse", CRS_CORE_FIRST_LANGUAGE, 1, 5, 6),
  CELL ("first-6-with-spouse", CRS_CORE_FIRST_LANGUAGE, 1, 6, 8),
  CELL ("first-9-with-spouse", CRS_CORE_FIRST_LANGUAGE, 1, 9, 29),
  CELL ("first-10-with-spouse", CRS_CORE_FIRST_LANGUAGE, 1, 10, 32),
  /* RULE: crs.core.second-language */
  CELL ("second-4", CRS_CORE_SECOND_LANGUAGE, 0, 4, 0),
  CELL ("second-5", CRS_CORE_SECOND_LANGUAGE, 0, 5, 1),
  CELL ("second-6", CRS_CORE_SECOND_LANGUAGE, 1, 6, 1),
  CELL ("second-7", CRS_CORE_SECOND_LANGUAGE, 1, 7, 3),
  CELL ("second-8", CRS_CORE_SECOND_LANGUAGE, 0, 8, 3),
  CELL ("second-9", CRS_CORE_SECOND_LANGUAGE, 0, 9, 6),
  /* RULE: crs.core.second-language-cap */
  CELL ("second-cap", CRS_CORE_SECOND_LANGUAGE_CAP, 0, 0, 24),
  CELL ("second-cap-with-spouse", CRS_CORE_SECOND_LANGUAGE_CAP, 1, 0, 22),
  /* RULE: crs.core.canadian-work */
  CELL ("canadian-0", CRS_CORE_CANADIAN_WORK, 0, 0, 0),
  CELL ("canadian-1", CRS_CORE_CANADIAN_WORK, 0, 1, 40),
  CELL ("canadian-2", CRS_CORE_CANADIAN_WORK, 0, 2, 53),
  CELL ("canadian-3", CRS_CORE_CANADIAN_WORK, 0, 3, 64),
  CELL ("canadian-4", CRS_CORE_CANADIAN_WORK, 0, 4, 72),
  CELL ("canadian-5", CRS_CORE_CANADIAN_WORK, 0, 5, 80),
  CELL ("canadian-9", CRS_CORE_CANADIAN_WORK, 0, 9, 80),
  CELL ("canadian-1-with-spouse", CRS_CORE_CANADIAN_WORK, 1, 1, 35),
  CELL ("canadian-4-with-spouse", CRS_CORE_CANADIAN_WORK, 1, 4, 63),
  CELL ("canadian-5-with-spouse", CRS_CORE_CANADIAN_WORK, 1, 5, 70),
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
  /* RULE: crs.transferability.education-tier, crs.transferability.foreign-work-tier */
  CELL ("tier-secondary", CRS_TRANSFERABILITY_EDUCATION_TIER, 0, 1, 0),
  CELL ("tier-one-year", CRS_TRANSFERABILITY_EDUCATION_TIER, 0, 2, 1),
  CELL ("tier-three-year", CRS_TRANSFERABILITY_EDUCATION_TIER, 0, 4, 1),
  CELL ("tier-two-or-more", CRS_TRANSFERABILITY_EDUCATION_TIER, 0, 5, 2),
  CELL ("tier-doctorate", CRS_TRANSFERABILITY_EDUCATION_TIER, 0, 7, 2),
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
  /* RULE: crs.additional.canadian-study, crs.additional.french-level, crs.additional.french-english-level */
  CELL ("study-secondary", CRS_ADDITIONAL_CANADIAN_STUDY, 0, 1, 0),
  CELL ("study-one-year", CRS_ADDITIONAL_CANADIAN_STUDY, 0, 2, 15),
  CELL ("study-two-year", CRS_ADDITIONAL_CANADIAN_STUDY, 0, 3, 15),
  CELL ("study-three-year", CRS_ADDITIONAL_CANADIAN_STUDY, 0, 4, 30),
  CELL ("study-doctorate", CRS_ADDITIONAL_CANADIAN_STUDY, 0, 7, 30),
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
  JALON_TEST_ADD_ROWS ("/rules/code", code_rows, test_code);
  g_test_add_func ("/rules/length-of-lists", test_length_of_lists);

  return g_test_run ();
}
