/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-eligibility.h"
#include "jalon-test-day.h"
#include "jalon-test.h"

/* The verdicts and the 67-point grid of each sample household on 23 November
 * 2026, worked out by hand from the Regulations, 75 to 87.2; levels, hours and
 * ages are those of the comments in test-samples.c. */

#define MET JALON_VERDICT_MET
#define NOT_MET JALON_VERDICT_NOT_MET
#define UNANSWERED JALON_VERDICT_UNANSWERED

typedef struct
{
  const char  *name;
  int          points[JALON_N_FSW_FACTORS];
  int          total;
  JalonVerdict programs[JALON_N_PROGRAMS]; /* fsw, cec, fst, nominee */
  gboolean     base_nomination;
} Sample;

static const Sample samples[] = {
  /* CLB 10 10 9 10: 4 x 6. Three years of study 21, 3 years of work 11, 27 years old 12; study and work in
   * Canada cut to 10. 12,000 dollars are less than 15,263 and there is no offer: FSW fails by the funds. */
  { "graduate-canada", { 24, 21, 11, 12, 0, 10 }, 78, { NOT_MET, MET, NOT_MET, UNANSWERED }, FALSE },
  /* NCLC 10 9 9 10: 24, English 5 or more in all four: 4. 21; 8 years 15; 34: 12; Karim's CLB 6 or more: 5. */
  { "couple-morocco", { 28, 21, 15, 12, 0, 5 }, 81, { MET, NOT_MET, NOT_MET, UNANSWERED }, FALSE },
  /* CLB 7 6 6 7: 4 + 0 + 0 + 4. Secondary 5; 9 years 15; 38: 9; work in Canada 10. Cook (TEER 3): CLB 5 for CEC. */
  { "cook-trades", { 8, 5, 15, 9, 0, 10 }, 47, { NOT_MET, MET, MET, UNANSWERED }, FALSE },
  /* CLB 10 in all: 24. Professional degree 23; 9 years 15; 42: 5; decision 8: practice in Canada 10. */
  { "physician-self-employed", { 24, 23, 15, 5, 0, 10 }, 77, { MET, MET, NOT_MET, UNANSWERED }, FALSE },
  /* CLB 10: 24, NCLC 6 or more: 4. Doctorate 25; 10 years 15; 44: 3; Paulo's CLB 4: 5. Decision 15: the
   * nomination is outside Express Entry. */
  { "researcher-44", { 28, 25, 15, 3, 0, 5 }, 76, { MET, NOT_MET, NOT_MET, NOT_MET }, TRUE },
};

static void
test_sample (gconstpointer data)
{
  const Sample              *sample = data;
  g_autofree char           *file = g_strconcat (sample->name, ".jalon", NULL);
  g_autofree char           *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", file, NULL);
  g_autofree char           *text = NULL;
  gsize                      length;
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonHousehold) household = NULL;
  g_autoptr (JalonRules)     rules = jalon_test_rules ("2026-11-23");
  g_autoptr (JalonFacts)     facts = NULL;
  JalonEligibility           eligibility;
  int                        i;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  household = jalon_profile_parse (text, length, NULL, &error);
  g_assert_no_error (error);

  facts = jalon_facts_derive (household, rules);
  jalon_eligibility_judge (facts, rules, &eligibility);

  for (i = 0; i < JALON_N_FSW_FACTORS; i++)
    {
      g_test_message ("%s", jalon_fsw_factor_to_string ((JalonFswFactor) i));
      g_assert_cmpint (eligibility.grid.points[i], ==, sample->points[i]);
    }

  g_assert_cmpint (eligibility.grid.total, ==, sample->total);
  g_assert_cmpint (eligibility.base_nomination, ==, sample->base_nomination);

  for (i = 0; i < JALON_N_PROGRAMS; i++)
    {
      g_test_message ("%s", jalon_program_to_string ((JalonProgram) i));
      g_assert_cmpstr (jalon_verdict_to_string (eligibility.programs[i]), ==, jalon_verdict_to_string (sample->programs[i]));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/eligibility-samples", samples, test_sample);

  return g_test_run ();
}
