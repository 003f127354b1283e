/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-record-standing.h"

#include "jalon-record-worth.h"
#include "jalon-test-household.h"
#include "jalon-test.h"
#include "jalon-words.h"

#define NBSP "\xc2\xa0"

/* Until when a record counts on 23 November 2026, or why it does not. */

#define TODAY ((JalonDate){ 2026, 11, 23 })

static JalonRulebook *
load_rulebook (void)
{
  g_autoptr (GError) error = NULL;
  JalonRulebook     *rulebook = jalon_rulebook_new_builtin (&error);

  g_assert_no_error (error);
  return rulebook;
}

typedef struct
{
  const char *name;
  const char *member; /* of the candidate, with one record */
  const char *standing;
} StandingRow;

#define DIPLOMA(country, assessment) "'credentials': [{ 'level': 'master', 'country': '" country "', 'completed': '2015-06-30', 'assessment': { " assessment " } }]"
#define JOB(members) "'jobs': [{ 'hours-per-week': 40, " members " }]"

/* RULE: facts.assessment-validity. RULE: facts.work-window. RULE: cec.work-window. RULE: fst.work-window */
static const StandingRow standing_rows[] = {
  { "diploma-in-canada", DIPLOMA ("CAN", ""), NULL },
  { "diploma-not-assessed", DIPLOMA ("MAR", ""), "135 points more once it is assessed" },
  { "diploma-of-five-years-less-a-day", DIPLOMA ("MAR", "'issued': '2021-11-24'"), "Counts until 23 November 2026" },
  { "diploma-of-five-years", DIPLOMA ("MAR", "'issued': '2021-11-23'"), "Counted until 22 November 2026" },
  { "diploma-of-no-country", "'credentials': [{ 'level': 'master', 'completed': '2015-06-30' }]", NULL },
  { "diploma-assessed-before-it-was-completed", "'credentials': [{ 'level': 'master', 'country': 'MAR', 'completed': '2025-06-30', 'assessment': { 'issued': '2025-06-29' } }]", "Counts until 28 June 2030" },
  { "diploma-that-adds-nothing", "'credentials': [{ 'level': 'secondary', 'country': 'MAR', 'completed': '2010-06-30' }, { 'level': 'master', 'country': 'CAN', 'completed': '2015-06-30' }]", NULL },
  { "diploma-assessed-later", DIPLOMA ("MAR", "'issued': '2026-11-24'"), NULL },
  { "job-that-lasts", JOB ("'noc': '21231', 'country': 'FRA', 'started': '2014-01-06'"), NULL },
  { "job-of-ten-years-less-a-day", JOB ("'noc': '21231', 'country': 'FRA', 'started': '2014-01-06', 'ended': '2016-11-24'"), "Counts until 23 November 2026" },
  { "job-of-ten-years", JOB ("'noc': '21231', 'country': 'FRA', 'started': '2014-01-06', 'ended': '2016-11-23'"), "Counted until 22 November 2026" },
  { "job-of-a-leap-day", JOB ("'noc': '21231', 'country': 'FRA', 'started': '2018-01-08', 'ended': '2020-02-29'"), "Counts until 28 February 2030" },
  { "job-before-a-leap-day", JOB ("'noc': '21231', 'country': 'FRA', 'started': '2018-01-08', 'ended': '2018-03-01'"), "Counts until 28 February 2028" },
  { "job-in-canada-of-three-years-less-a-day", JOB ("'noc': '21231', 'country': 'CAN', 'started': '2022-01-03', 'ended': '2023-11-24'"), "Counts until 23 November 2033, for the Canadian Experience Class until 23 November 2026" },
  { "job-in-canada-of-three-years", JOB ("'noc': '21231', 'country': 'CAN', 'started': '2022-01-03', 'ended': '2023-11-23'"), "Counts until 22 November 2033" },
  { "trade-of-five-years-less-a-day", JOB ("'noc': '72106', 'country': 'FRA', 'started': '2020-01-06', 'ended': '2021-11-24'"), "Counts until 23 November 2031, for the Federal Skilled Trades Program until 23 November 2026" },
  { "trade-of-five-years", JOB ("'noc': '72106', 'country': 'FRA', 'started': '2020-01-06', 'ended': '2021-11-23'"), "Counts until 22 November 2031" },
  { "job-of-teer-4", JOB ("'noc': '64100', 'country': 'FRA', 'started': '2020-01-06'"), "TEER" NBSP "4: does not count" },
  { "job-unpaid", JOB ("'noc': '21231', 'country': 'FRA', 'started': '2020-01-06', 'paid': false"), "Unpaid work does not count" },
  { "job-without-authorization", JOB ("'noc': '21231', 'country': 'CAN', 'started': '2020-01-06', 'authorized': false"), "Work in Canada without authorization does not count" },
  { "job-self-employed-in-canada", JOB ("'noc': '21231', 'country': 'CAN', 'started': '2020-01-06', 'self-employed': true"), "Self-employed work in Canada does not count" },
  { "job-as-a-student", JOB ("'noc': '21231', 'country': 'CAN', 'started': '2020-01-06', 'student': true"), "Work in Canada during full-time studies brings no points" },
  { "job-as-a-student-for-an-employer-abroad", JOB ("'noc': '21231', 'country': 'CAN', 'employer-country': 'USA', 'started': '2020-01-06', 'ended': '2025-01-05', 'student': true"), "Counts until 4 January 2035" },
  { "test", "'tests': [{ 'test': 'celpip-general', 'taken': '2025-02-21', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 }]", "English, CLB. Counts until 20 February 2027" },
  { "job-not-answered", "'jobs': [{}]", NULL },
  { "stay", "'stays': [{ 'country': 'FRA', 'from': '2016-09-01' }]", NULL },
};

static JalonRecord *
find_first (JalonPerson *person)
{
  JalonRecordList *lists[] = { person->tests, person->credentials, person->jobs, person->stays };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (jalon_record_list_get_length (lists[i]) > 0)
      return jalon_record_list_get (lists[i], 0);
  return NULL;
}

static void
test_standing_row (gconstpointer data)
{
  const StandingRow         *row = data;
  g_autoptr (JalonRulebook)  rulebook = load_rulebook ();
  g_autoptr (JalonRules)     rules = jalon_rulebook_resolve (rulebook, TODAY, NULL);
  g_autofree char           *json = g_strdup_printf ("'candidate': { %s }", row->member);
  g_autoptr (JalonHousehold) household = jalon_test_household (json);
  g_autoptr (JalonFacts)     facts = jalon_facts_derive (household, rules);
  JalonCrs                   crs;
  const JalonAssessedDay     assessed = { .facts = facts, .rules = rules, .rulebook = rulebook, .crs = &crs };
  g_autofree char           *standing = NULL;

  jalon_crs_score (facts, rules, &crs);
  standing = jalon_record_dup_standing (&assessed, find_first (household->candidate));
  g_assert_cmpstr (standing, ==, row->standing);
}

/* Of a partner who counts, work abroad brings nothing; of one who does not come, nobody says so. */
static void
test_standing_of_partner (void)
{
  static const char *const  comes[] = { "true", "false" };
  g_autoptr (JalonRulebook) rulebook = load_rulebook ();
  g_autoptr (JalonRules)    rules = jalon_rulebook_resolve (rulebook, TODAY, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (comes); i++)
    {
      g_autofree char           *json = g_strdup_printf ("'relationship': 'married', 'partner-accompanies': %s, 'partner': { " JOB ("'noc': '21231', 'country': 'FRA', 'started': '2020-01-06'") " }", comes[i]);
      g_autoptr (JalonHousehold) household = jalon_test_household (json);
      g_autoptr (JalonFacts)     facts = jalon_facts_derive (household, rules);
      const JalonAssessedDay     assessed = { .facts = facts, .rules = rules, .rulebook = rulebook };
      JalonRecord               *job = jalon_record_list_get (household->partner->jobs, 0);
      g_autofree char           *standing = jalon_record_dup_standing (&assessed, job);

      g_assert_cmpstr (standing, ==, i == 0 ? "For a partner, only work in Canada brings points" : NULL);
      g_assert_cmpint (jalon_record_can_score (&assessed, job), ==, i == 0);
    }
}

/* Of a partner's work in Canada only the score looks back; of the candidate's own, also with a partner, the programs do. */
static void
test_standing_of_couple (void)
{
  g_autoptr (JalonRulebook)  rulebook = load_rulebook ();
  g_autoptr (JalonRules)     rules = jalon_rulebook_resolve (rulebook, TODAY, NULL);
  g_autoptr (JalonHousehold) household = jalon_test_household (
    "'relationship': 'married', 'candidate': { " JOB ("'noc': '72106', 'country': 'FRA', 'started': '2022-01-03', 'ended': '2024-11-24'") " },"
                                                                                                                                          " 'partner': { " JOB ("'noc': '72106', 'country': 'CAN', 'started': '2022-01-03', 'ended': '2024-11-24'") " }");
  g_autoptr (JalonFacts) facts = jalon_facts_derive (household, rules);
  const JalonAssessedDay assessed = { .facts = facts, .rules = rules, .rulebook = rulebook };
  g_autofree char       *own = jalon_record_dup_standing (&assessed, jalon_record_list_get (household->candidate->jobs, 0));
  g_autofree char       *of_partner = jalon_record_dup_standing (&assessed, jalon_record_list_get (household->partner->jobs, 0));

  g_assert_cmpstr (own, ==, "Counts until 23 November 2034, for the Federal Skilled Trades Program until 23 November 2029");
  g_assert_cmpstr (of_partner, ==, "Counts until 23 November 2034");
}

/* RULE: facts.dependent-age. A child who is entered but counts nowhere says why. */
static void
test_standing_of_child (void)
{
  static const struct
  {
    const char *child;
    const char *standing;
  } rows[] = {
    { "'birth-date': '2004-11-24'", NULL },
    { "'birth-date': '2004-11-23'", "Not a dependant: aged 22 or over" },
    { "'birth-date': '2004-11-23', 'dependent-by-condition': true", NULL },
    { "'birth-date': '2009-08-20', 'married': true", "Not a dependant: married or in a common-law relationship" },
    { "'given-name': 'Ana'", NULL },
  };
  g_autoptr (JalonRulebook) rulebook = load_rulebook ();
  g_autoptr (JalonRules)    rules = jalon_rulebook_resolve (rulebook, TODAY, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char           *json = g_strdup_printf ("'children': [{ %s }]", rows[i].child);
      g_autoptr (JalonHousehold) household = jalon_test_household (json);
      g_autoptr (JalonFacts)     facts = jalon_facts_derive (household, rules);
      const JalonAssessedDay     assessed = { .facts = facts, .rules = rules, .rulebook = rulebook };
      g_autofree char           *standing = jalon_record_dup_standing (&assessed, jalon_record_list_get (household->children, 0));

      g_assert_cmpstr (standing, ==, rows[i].standing);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");

  JALON_TEST_ADD_ROWS ("/record-standing", standing_rows, test_standing_row);
  g_test_add_func ("/record-standing/partner", test_standing_of_partner);
  g_test_add_func ("/record-standing/couple", test_standing_of_couple);
  g_test_add_func ("/record-standing/child", test_standing_of_child);

  return g_test_run ();
}
