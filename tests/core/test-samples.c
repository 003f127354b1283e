/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-crs.h"
#include "jalon-rulebook.h"
#include "jalon-store.h"

/* The score of each sample household on 23 November 2026, line by line, worked
 * out by hand from the tables of the CRS in force since 25 March 2025
 * (canada.ca, Comprehensive Ranking System criteria). Hours: days of a job that
 * lie in the ten years from 24 November 2016 to 23 November 2026, times 30 / 7,
 * since each works 30 hours a week or more; a year is 1,560 hours. */

typedef struct
{
  const char *name;
  int         lines[JALON_N_CRS_LINES];
  int         sections[JALON_N_CRS_SECTIONS];
  int         total;
} Sample;

static const Sample samples[] = {
  /* Priya, alone, 27: 110. Bachelor's of three years: 120. IELTS 8.5 8.0 7.0 7.5 is CLB 10 10 9 10:
   * 34 + 34 + 31 + 34 = 133. Canada since 2023-09-05: 1,176 days, 5,040 h, 3 years: 64.
   * A 427. C: three-year with CLB 9: 25; with two years in Canada: 25; together 50. D: study in Canada of three years: 30. */
  { "graduate-canada",
    { 110, 120, 133, 0, 64, 0, 0, 0, 25, 25, 0, 0, 0, 0, 0, 30, 0, 0 },
    { 427, 0, 50, 30 },
    507 },
  /* Amina, with spouse, 34: 75. Three-year, assessed (the master's is not): 112. TCF 560 530 14 16 is NCLC 10 9 9 10:
   * 32 + 29 + 29 + 32 = 122. IELTS 8.0 7.0 6.5 7.0 is CLB 9 9 8 9: 6 + 6 + 3 + 6 = 21. No work in Canada.
   * A 330. Karim: three-year 8; IELTS 6.0 6.0 5.5 6.0 is CLB 7 7 6 7: 3 + 3 + 1 + 3 = 10. B 18.
   * France since 2018-09-03: 3,004 days, 12,874 h, 8 years. C: three-year with NCLC 9: 25; work abroad of three
   * years with NCLC 9: 50; 75. D: NCLC 7 in all four and CLB 5 in all four: 50. */
  { "couple-morocco",
    { 75, 112, 122, 21, 0, 8, 10, 0, 25, 0, 50, 0, 0, 0, 50, 0, 0, 0 },
    { 330, 18, 75, 50 },
    473 },
  /* Diego, alone, 38: 61. Secondary, assessed: 30. CELPIP 7 6 6 7: 17 + 9 + 9 + 17 = 52. Canada since 2023-01-09:
   * 1,415 days, 6,064 h, 3 years: 64. A 207. C: secondary 0; Mexico 2016-11-24 to 2022-11-30: 2,198 days, 9,420 h,
   * 6 years: with CLB 6 nothing, with two years in Canada 50; certificate with CLB 5: 25; 75. */
  { "cook-trades",
    { 61, 30, 52, 0, 64, 0, 0, 0, 0, 0, 0, 50, 25, 0, 0, 0, 0, 0 },
    { 207, 0, 75, 0 },
    282 },
  /* Tunde, 42 (born on 29 February 1984), alone because his wife is Canadian: 28. Professional degree: 135.
   * IELTS 9.0 8.5 7.5 8.0 is CLB 10 in all: 4 x 34 = 136. Own publicly funded practice since 2022-07-04: 1,604 days,
   * 6,874 h, 4 years: 72. A 371. C: 50 + 50 cut to 50; Nigeria 2016-11-24 to 2021-12-31: 1,864 days, 7,988 h,
   * 5 years: 50 + 50 cut to 50; 100. D: a sister in Canada: 15. */
  { "physician-self-employed",
    { 28, 135, 136, 0, 72, 0, 0, 0, 50, 50, 50, 50, 0, 15, 0, 0, 0, 0 },
    { 371, 0, 100, 15 },
    486 },
  /* Helena, with spouse, 44: 5. Doctorate: 140. IELTS 8.5 8.0 7.5 7.5 is CLB 10 in all: 4 x 32 = 128, good until
   * 1 December 2026. TEF 249 207 271 310 is NCLC 7 7 6 7: 3 + 3 + 1 + 3 = 10. A 283. Paulo: two-year 7; CELPIP 5 5 4 6:
   * 1 + 1 + 0 + 1 = 3. B 10. Brazil, ten years: 15,651 h. C: 50 and 50. The nomination is outside Express Entry: 0. */
  { "researcher-44",
    { 5, 140, 128, 10, 0, 7, 3, 0, 50, 0, 50, 0, 0, 0, 0, 0, 0, 0 },
    { 283, 10, 100, 0 },
    393 },
};

static const JalonDate asked = { 2026, 11, 23 };

static void
test_sample (gconstpointer data)
{
  const Sample             *sample = data;
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (&error);
  g_autoptr (JalonStore)    store = NULL;
  g_autoptr (JalonRules)    rules = NULL;
  g_autoptr (JalonFacts)    facts = NULL;
  g_autofree char          *file = g_strconcat (sample->name, ".jalon", NULL);
  g_autofree char          *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", file, NULL);
  JalonCrs                  crs;

  g_assert_no_error (error);
  store = jalon_store_load (path, &error);
  g_assert_no_error (error);
  rules = jalon_rulebook_resolve (rulebook, asked, &error);
  g_assert_no_error (error);
  facts = jalon_facts_derive (jalon_store_get_household (store), rules);
  jalon_crs_score (facts, rules, &crs);

  for (guint i = 0; i < JALON_N_CRS_LINES; i++)
    {
      g_test_message ("%s", jalon_crs_line_to_string (i));
      g_assert_cmpint (crs.points[i], ==, sample->lines[i]);
    }
  for (guint i = 0; i < JALON_N_CRS_SECTIONS; i++)
    {
      g_test_message ("%s", jalon_crs_section_to_string (i));
      g_assert_cmpint (crs.sections[i], ==, sample->sections[i]);
    }
  g_assert_cmpint (crs.total, ==, sample->total);
  g_assert_false (crs.complete);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *name = g_strconcat ("/samples/", samples[i].name, NULL);

      g_test_add_data_func (name, &samples[i], test_sample);
    }

  return g_test_run ();
}
