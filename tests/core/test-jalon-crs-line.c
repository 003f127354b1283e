/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-somebody.h"
#include "jalon-test.h"

typedef struct
{
  const char     *name;
  JalonCrsLine    line;
  const char     *id;
  JalonCrsSection section;
  const char     *rule;
  int             maximum[2]; /* on 2026-10-01: alone, with spouse */
  int             of_2016;    /* on 2016-11-18, alone */
} LineRow;

static const LineRow line_rows[] = {
  { "age", JALON_CRS_AGE, "age", JALON_CRS_SECTION_CORE, "crs.core.age", { 110, 100 }, 110 },
  { "education", JALON_CRS_EDUCATION, "education", JALON_CRS_SECTION_CORE, "crs.core.education", { 150, 140 }, 150 },
  { "first-language", JALON_CRS_FIRST_LANGUAGE, "first-language", JALON_CRS_SECTION_CORE, "crs.core.first-language", { 136, 128 }, 136 },
  { "second-language", JALON_CRS_SECOND_LANGUAGE, "second-language", JALON_CRS_SECTION_CORE, "crs.core.second-language", { 24, 22 }, 24 },
  { "canadian-work", JALON_CRS_CANADIAN_WORK, "canadian-work", JALON_CRS_SECTION_CORE, "crs.core.canadian-work", { 80, 70 }, 80 },
  { "spouse-education", JALON_CRS_SPOUSE_EDUCATION, "education", JALON_CRS_SECTION_SPOUSE, "crs.spouse.education", { 0, 10 }, 0 },
  { "spouse-language", JALON_CRS_SPOUSE_LANGUAGE, "language", JALON_CRS_SECTION_SPOUSE, "crs.spouse.language", { 0, 20 }, 0 },
  { "spouse-canadian-work", JALON_CRS_SPOUSE_CANADIAN_WORK, "canadian-work", JALON_CRS_SECTION_SPOUSE, "crs.spouse.canadian-work", { 0, 10 }, 0 },
  { "education-language", JALON_CRS_EDUCATION_LANGUAGE, "education-language", JALON_CRS_SECTION_TRANSFERABILITY, "crs.transferability.education-language", { 50, 50 }, 50 },
  { "education-canadian-work", JALON_CRS_EDUCATION_CANADIAN_WORK, "education-canadian-work", JALON_CRS_SECTION_TRANSFERABILITY, "crs.transferability.education-canadian-work", { 50, 50 }, 50 },
  { "foreign-work-language", JALON_CRS_FOREIGN_WORK_LANGUAGE, "foreign-work-language", JALON_CRS_SECTION_TRANSFERABILITY, "crs.transferability.foreign-work-language", { 50, 50 }, 50 },
  { "foreign-work-canadian-work", JALON_CRS_FOREIGN_WORK_CANADIAN_WORK, "foreign-work-canadian-work", JALON_CRS_SECTION_TRANSFERABILITY, "crs.transferability.foreign-work-canadian-work", { 50, 50 }, 50 },
  { "certificate-language", JALON_CRS_CERTIFICATE_LANGUAGE, "certificate-language", JALON_CRS_SECTION_TRANSFERABILITY, "crs.transferability.certificate-language", { 50, 50 }, 50 },
  { "sibling", JALON_CRS_SIBLING, "sibling", JALON_CRS_SECTION_ADDITIONAL, "crs.additional.sibling", { 15, 15 }, 0 },
  { "french", JALON_CRS_FRENCH, "french", JALON_CRS_SECTION_ADDITIONAL, "crs.additional.french", { 50, 50 }, 0 },
  { "canadian-study", JALON_CRS_CANADIAN_STUDY, "canadian-study", JALON_CRS_SECTION_ADDITIONAL, "crs.additional.canadian-study", { 30, 30 }, 0 },
  { "job-offer", JALON_CRS_JOB_OFFER, "job-offer", JALON_CRS_SECTION_ADDITIONAL, "crs.additional.job-offer", { 0, 0 }, 600 },
  { "nomination", JALON_CRS_NOMINATION, "nomination", JALON_CRS_SECTION_ADDITIONAL, "crs.additional.nomination", { 600, 600 }, 600 },
  { "decision-1-high-wage", JALON_CRS_HIGH_WAGE, "high-wage", JALON_CRS_SECTION_ADDITIONAL, "crs.additional.high-wage", { 0, 0 }, 0 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (line_rows) == JALON_N_CRS_LINES);

typedef struct
{
  const char     *name;
  JalonCrsSection section;
  int             maximum[2];
} SectionRow;

static const SectionRow section_rows[] = {
  { "core", JALON_CRS_SECTION_CORE, { 500, 460 } },
  { "spouse", JALON_CRS_SECTION_SPOUSE, { 0, 40 } },
  { "transferability", JALON_CRS_SECTION_TRANSFERABILITY, { 100, 100 } },
  { "additional", JALON_CRS_SECTION_ADDITIONAL, { 600, 600 } },
};

static void
test_line (gconstpointer data)
{
  const LineRow         *row = data;
  g_autoptr (JalonRules) rules = jalon_test_rules ("2026-10-01");
  g_autoptr (JalonRules) old_rules = jalon_test_rules ("2016-11-18");
  JalonFacts             alone = { .with_spouse = FALSE };
  JalonFacts             with_spouse = { .with_spouse = TRUE };

  g_assert_cmpstr (jalon_crs_line_to_string (row->line), ==, row->id);
  g_assert_cmpint ((int) jalon_crs_line_get_section (row->line), ==, (int) row->section);
  g_assert_cmpint ((int) jalon_crs_line_get_partner (jalon_crs_line_get_partner (row->line)), ==, (int) row->line);
  g_assert_cmpint ((int) jalon_crs_line_get_section (jalon_crs_line_get_partner (row->line)), ==, (int) row->section);
  g_assert_cmpstr (jalon_rule_id_to_string (jalon_crs_line_get_rule (row->line)), ==, row->rule);
  g_assert_cmpint (jalon_crs_line_get_maximum (row->line, &alone, rules), ==, row->maximum[0]);
  g_assert_cmpint (jalon_crs_line_get_maximum (row->line, &with_spouse, rules), ==, row->maximum[1]);
  g_assert_cmpint (jalon_crs_line_get_maximum (row->line, &alone, old_rules), ==, row->of_2016);
}

static void
test_section (gconstpointer data)
{
  const SectionRow      *row = data;
  g_autoptr (JalonRules) rules = jalon_test_rules ("2026-10-01");
  JalonFacts             alone = { .with_spouse = FALSE };
  JalonFacts             with_spouse = { .with_spouse = TRUE };

  g_assert_cmpstr (jalon_crs_section_to_string (row->section), ==, row->name);
  g_assert_cmpint (jalon_crs_section_get_maximum (row->section, &alone, rules), ==, row->maximum[0]);
  g_assert_cmpint (jalon_crs_section_get_maximum (row->section, &with_spouse, rules), ==, row->maximum[1]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/crs-line/line", line_rows, test_line);
  JALON_TEST_ADD_ROWS ("/crs-line/section", section_rows, test_section);

  return g_test_run ();
}
