/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-words.h"

#include "jalon-eligibility.h"
#include "jalon-program-changes.h"
#include "jalon-record-worth.h"
#include "jalon-test-household.h"
#include "jalon-test.h"
#include "jalon-words.h"

#define NBSP "\xc2\xa0"

/* What scores of a test are worth while they are typed, on 23 November 2026; what a record is worth, and what a day changes. */

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
  const char *test;
  const char *score; /* of listening, as printed */
  const char *level;
  const char *next;
} Row;

#define IELTS(scores) "'test': 'ielts-general', 'taken': '2026-06-01', " scores
#define OTHERS ", 'reading': 7, 'writing': 7, 'speaking': 7"

/* RULE: language-ielts-general. Listening: 4.5 is CLB 4, 7.5 is 8, 8.0 is 9, 8.5 is 10. */
static const Row rows[] = {
  { "without-a-test", "'listening': 7.5", "7.5", NULL, NULL },
  { "without-a-score", IELTS ("'reading': 7"), NULL, NULL, NULL },
  { "below-the-lowest", IELTS ("'listening': 4" OTHERS), "4.0", "below CLB" NBSP "4", "4.5 gives CLB" NBSP "4: 6 points more" },
  { "lowest", IELTS ("'listening': 4.5" OTHERS), "4.5", "CLB" NBSP "4", "5.5 gives CLB" NBSP "6: 3 points more" },
  { "clb-8", IELTS ("'listening': 7.5" OTHERS), "7.5", "CLB" NBSP "8", "8.0 gives CLB" NBSP "9: 8 points more" },
  { "clb-9", IELTS ("'listening': 8" OTHERS), "8.0", "CLB" NBSP "9", "8.5 gives CLB" NBSP "10: 3 points more" },
  { "clb-10", IELTS ("'listening': 8.5" OTHERS), "8.5", "CLB" NBSP "10", "Highest that counts" },
  { "more-than-there-is", IELTS ("'listening': 9.5" OTHERS), "9.5", NULL, NULL },
  { "celpip", "'test': 'celpip-general', 'taken': '2026-06-01', 'listening': 8, 'reading': 9, 'writing': 9, 'speaking': 9", "8", "CLB" NBSP "8", "9 gives CLB" NBSP "9: 8 points more" },
  { "expired", "'test': 'ielts-general', 'taken': '2024-06-01', 'listening': 7.5" OTHERS, "7.5", "CLB" NBSP "8", "8.0 gives CLB" NBSP "9" },
  { "without-a-day", "'test': 'ielts-general', 'listening': 7.5" OTHERS, "7.5", "CLB" NBSP "8", "8.0 gives CLB" NBSP "9" },
  { "tef", "'test': 'tef-canada', 'taken': '2026-06-01', 'listening': 298, 'reading': 248, 'writing': 371, 'speaking': 371", "298", "NCLC" NBSP "9", "" },
  { "tef-of-the-new-scale", "'test': 'tef-canada', 'scale': '699', 'taken': '2026-06-01', 'listening': 546, 'reading': 546, 'writing': 558, 'speaking': 556", "546", "NCLC" NBSP "10", "Highest that counts" },
  { "tcf-below-the-lowest", "'test': 'tcf-canada', 'taken': '2026-06-01', 'listening': 300, 'reading': 400, 'writing': 10, 'speaking': 10", "300", "below NCLC" NBSP "4", "331 gives NCLC" NBSP "4" },
};

static void
assert_begins (const char *text,
               const char *beginning)
{
  if (beginning == NULL)
    g_assert_null (text);
  else if (text == NULL || !g_str_has_prefix (text, beginning))
    g_error ("“%s” does not begin with “%s”", text, beginning);
}

static void
test_row (gconstpointer data)
{
  const Row                 *row = data;
  g_autoptr (JalonRulebook)  rulebook = load_rulebook ();
  g_autoptr (JalonRules)     rules = jalon_rulebook_resolve (rulebook, TODAY, NULL);
  g_autofree char           *json = g_strdup_printf ("'relationship': 'never-married', 'candidate': { 'birth-date': '1996-11-24', 'tests': [{ %s }] }", row->test);
  g_autoptr (JalonHousehold) household = jalon_test_household (json);
  const JalonTestResult     *test = jalon_record_list_get (household->candidate->tests, 0);
  g_autoptr (JalonFacts)     facts = jalon_facts_derive (household, rules);
  g_autofree char           *score = jalon_test_dup_score (rules, test, JALON_ABILITY_LISTENING);
  g_autofree char           *level = jalon_test_dup_level (rules, test, JALON_ABILITY_LISTENING);
  g_autofree char           *next = jalon_test_dup_next (facts, rules, test, JALON_ABILITY_LISTENING);
  g_autofree char           *standing = jalon_test_dup_standing (facts, rules, test);
  g_autofree char           *levels = jalon_test_dup_levels (rules, test);

  g_test_message ("%s | %s | %s | %s | %s", score, level, next, standing, levels);
  g_assert_cmpstr (score, ==, row->score);
  assert_begins (level, row->level);
  assert_begins (next, row->next);
  g_assert_cmpint (jalon_test_get_level (rules, test, JALON_ABILITY_LISTENING) == JALON_UNANSWERED, ==, row->level == NULL);
  g_assert_cmpint (jalon_test_has_scales (rules, test), ==, g_str_has_prefix (row->name, "tef"));
}

/* A half band is printed with its decimal, as the language writes it. */
static void
test_decimals (void)
{
  static const char *const  expected[] = { "8.0", "8,0" };
  g_autoptr (JalonRulebook) rulebook = load_rulebook ();
  g_autoptr (JalonRules)    rules = jalon_rulebook_resolve (rulebook, TODAY, NULL);

  for (JalonLanguage language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autoptr (JalonHousehold) household = jalon_test_household ("'candidate': { 'tests': [{ " IELTS ("'listening': 8") " }] }");
      g_autofree char           *score = NULL;

      jalon_words_init (jalon_language_to_string (language));
      score = jalon_test_dup_score (rules, jalon_record_list_get (household->candidate->tests, 0), JALON_ABILITY_LISTENING);
      g_assert_cmpstr (score, ==, expected[language]);
    }
  jalon_words_init ("en");
}

/* RULE: crs.core.first-language, 34 at level 10 and 31 at 9; crs.core.second-language, 6 at 9 and above. English at
 * 9 beside French: one more ability at 10 makes it no better a first language than French is, all four do. */
static const struct
{
  const char *french;
  const char *next;
} second_languages[] = {
  { "'listening': 549, 'reading': 524, 'writing': 14, 'speaking': 14", "CLB" NBSP "10 in all four abilities: 9 points more" },
  { "'listening': 549, 'reading': 549, 'writing': 16, 'speaking': 16", "A higher level brings no more points" },
};

static void
test_second_language (void)
{
  g_autoptr (JalonRulebook) rulebook = load_rulebook ();
  g_autoptr (JalonRules)    rules = jalon_rulebook_resolve (rulebook, TODAY, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (second_languages); i++)
    {
      g_autofree char           *json = g_strdup_printf ("'relationship': 'never-married', 'candidate': { 'birth-date': '1996-11-24', 'tests': [{ 'test': 'celpip-general',"
                                                                   " 'taken': '2026-06-01', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 },"
                                                                   " { 'test': 'tcf-canada', 'taken': '2026-06-01', %s }] }",
                                                         second_languages[i].french);
      g_autoptr (JalonHousehold) household = jalon_test_household (json);
      g_autoptr (JalonFacts)     facts = jalon_facts_derive (household, rules);
      g_autofree char           *next = jalon_test_dup_next (facts, rules, jalon_record_list_get (household->candidate->tests, 0), JALON_ABILITY_LISTENING);

      g_assert_cmpstr (next, ==, second_languages[i].next);
    }
}

/* Its language, and until when it counts. */
static void
test_standing (void)
{
  static const struct
  {
    const char *taken;
    const char *language;
    const char *until;
  } ends[] = {
    { "2024-11-23", "English", "Does not count on this day" },
    { "2024-11-24", "English", "23 November 2026" },
    { "2026-06-01", "English", "31 May 2028" },
  };
  g_autoptr (JalonRulebook) rulebook = load_rulebook ();
  g_autoptr (JalonRules)    rules = jalon_rulebook_resolve (rulebook, TODAY, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char           *json = g_strdup_printf ("'candidate': { 'tests': [{ 'test': 'ielts-general', 'taken': '%s', 'listening': 8 " OTHERS " }] }", ends[i].taken);
      g_autoptr (JalonHousehold) household = jalon_test_household (json);
      g_autoptr (JalonFacts)     facts = jalon_facts_derive (household, rules);
      g_autofree char           *standing = jalon_test_dup_standing (facts, rules, jalon_record_list_get (household->candidate->tests, 0));

      g_test_message ("%s", standing);
      g_assert_nonnull (strstr (standing, ends[i].language));
      g_assert_nonnull (strstr (standing, ends[i].until));
    }
}

/* What a record is worth -------------------------------------------------------------- */

#define COUPLE                                                                                                                                \
  "'relationship': 'married', 'destination': 'ON', 'candidate': { 'birth-date': '1996-11-24',"                                                \
  " 'tests': [{ 'id': 't1', 'test': 'celpip-general', 'taken': '2026-06-01', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 }],"   \
  " 'credentials': [{ 'id': 'e1', 'level': 'master', 'country': 'CAN', 'completed': '2020-06-30' },"                                          \
  "                 { 'id': 'e2', 'level': 'doctorate', 'country': 'FRA', 'completed': '2022-06-30' }],"                                      \
  " 'jobs': [{ 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '2024-11-25', 'ended': '2025-11-24', 'hours-per-week': 40 }] },"      \
  " 'partner': { 'birth-date': '1995-01-05', 'jobs': [{ 'id': 'j2' }],"                                                                       \
  " 'tests': [{ 'id': 't2', 'test': 'celpip-general', 'taken': '2026-06-01', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 }] }," \
  " 'relatives': [{ 'id': 'r1', 'relation': 'sibling', 'of': 'candidate', 'status': 'citizen', 'birth-date': '1990-01-05', 'lives-in-canada': true }]"

static void
test_worth (void)
{
  g_autoptr (JalonRulebook)  rulebook = load_rulebook ();
  g_autoptr (JalonRules)     rules = jalon_rulebook_resolve (rulebook, TODAY, NULL);
  g_autoptr (JalonHousehold) household = jalon_test_household (COUPLE);
  g_autoptr (JalonFacts)     facts = jalon_facts_derive (household, rules);
  JalonCrs                   crs;
  JalonEligibility           eligibility;
  JalonCrsLine               line;
  JalonAssessedDay           assessed = { .facts = facts, .rules = rules, .rulebook = rulebook, .crs = &crs, .eligibility = &eligibility };
  JalonRecord               *job = jalon_record_list_get (household->candidate->jobs, 0);
  JalonRecord               *doctorate;

  jalon_crs_score (facts, rules, &crs);
  jalon_eligibility_judge (facts, rules, &eligibility);

  g_assert_true (jalon_record_find_line (&assessed, jalon_record_list_get (household->candidate->tests, 0), &line));
  g_assert_cmpint (line, ==, JALON_CRS_FIRST_LANGUAGE);
  g_assert_true (jalon_record_find_line (&assessed, jalon_record_list_get (household->partner->tests, 0), &line));
  g_assert_cmpint (line, ==, JALON_CRS_SPOUSE_LANGUAGE);
  g_assert_true (jalon_record_find_line (&assessed, jalon_record_list_get (household->candidate->credentials, 0), &line));
  g_assert_cmpint (line, ==, JALON_CRS_EDUCATION);
  g_assert_false (jalon_record_find_line (&assessed, job, &line));

  /* RULE: crs-core-canadian-work. A year in Canada: 35 points with a partner; education with language has the 50 of its combinations already. */
  g_assert_cmpint (jalon_record_get_gain (&assessed, job), ==, 35);
  g_assert_cmpint (jalon_record_get_gain (&assessed, jalon_record_list_get (household->partner->jobs, 0)), ==, 0);
  g_assert_cmpint (jalon_record_get_gain (&assessed, jalon_record_list_get (household->candidate->tests, 0)), ==, 0);

  /* RULE: crs.core.education. With a partner a doctorate is worth 14 more than a master's: 140 and 126; assessed, it is the one that counts. */
  doctorate = jalon_record_list_get (household->candidate->credentials, 1);
  g_assert_cmpint (jalon_record_get_gain_assessed (&assessed, doctorate), ==, 140 - 126);
  g_assert_cmpint (jalon_record_get_gain_assessed (&assessed, jalon_record_list_get (household->candidate->credentials, 0)), ==, 0);
  g_assert_cmpint (jalon_record_get_gain_assessed (&assessed, job), ==, 0);
  g_assert_true (jalon_record_can_score (&assessed, doctorate));
  g_assert_false (jalon_record_can_score (&assessed, jalon_record_list_get (household->relatives, 0)));
}

/* What each record of a person decides, and adds if it is assessed: of a partner only while the partner counts. */
typedef struct
{
  const char  *name;
  const char  *household;
  const char  *id;
  JalonCrsLine line; /* JALON_N_CRS_LINES: none alone */
  gboolean     can_score;
  int          gain;          /* of a job */
  int          gain_assessed; /* of a diploma */
} WorthRow;

#define TEST(id, test, level) "{ 'id': '" id "', 'test': '" test "', 'taken': '2026-06-01', 'listening': " level ", 'reading': " level ", 'writing': " level ", 'speaking': " level " }"
#define STUDY(id, level, country) "{ 'id': '" id "', 'level': '" level "', 'country': '" country "', 'completed': '2020-06-30' }"
#define IN_CANADA(id) "{ 'id': '" id "', 'noc': '21231', 'country': 'CAN', 'started': '2024-11-25', 'ended': '2025-11-24', 'hours-per-week': 40 }"
#define RECORDS(tests, credentials, jobs) "{ 'birth-date': '1996-11-24', 'tests': [" tests "], 'credentials': [" credentials "], 'jobs': [" jobs "] }"
#define PAIR(more) "'relationship': 'married', " more "'candidate': " RECORDS (TEST ("t1", "celpip-general", "9") ", { 'id': 't2', 'test': 'tcf-canada', 'taken': '2026-06-01', 'listening': 500, 'reading': 500, 'writing': 12, 'speaking': 12 }, { 'id': 't3', 'test': 'pte-core' }", STUDY ("e1", "master", "CAN"), "") ", 'partner': " RECORDS (TEST ("t4", "celpip-general", "7"), STUDY ("e2", "secondary", "CAN") ", " STUDY ("e3", "master", "MAR"), IN_CANADA ("j1"))
#define BROTHER ", 'relatives': [{ 'id': 'r1', 'relation': 'sibling', 'of': 'candidate', 'status': 'citizen', 'birth-date': '1990-01-05' }]"

/* RULE: crs.spouse.education: secondary 2, master's 10. RULE: crs.spouse.canadian-work: a year 5 */
static const WorthRow worth_rows[] = {
  { "second-language", PAIR (""), "t2", JALON_CRS_SECOND_LANGUAGE, TRUE, 0, 0 },
  { "test-without-a-result", PAIR (""), "t3", JALON_N_CRS_LINES, TRUE, 0, 0 },
  { "partners-test", PAIR (""), "t4", JALON_CRS_SPOUSE_LANGUAGE, TRUE, 0, 0 },
  { "test-of-a-partner-who-stays", PAIR ("'partner-accompanies': false, "), "t4", JALON_N_CRS_LINES, FALSE, 0, 0 },
  { "partners-diploma", PAIR (""), "e2", JALON_CRS_SPOUSE_EDUCATION, TRUE, 0, 0 },
  { "diploma-of-a-partner-who-stays", PAIR ("'partner-accompanies': false, "), "e2", JALON_N_CRS_LINES, FALSE, 0, 0 },
  { "partners-diploma-from-abroad", PAIR (""), "e3", JALON_N_CRS_LINES, TRUE, 0, 10 - 2 },
  { "partners-job", PAIR (""), "j1", JALON_N_CRS_LINES, TRUE, 5, 0 },
  { "job-of-a-partner-who-stays", PAIR ("'partner-accompanies': false, "), "j1", JALON_N_CRS_LINES, FALSE, 0, 0 },
  { "brother", PAIR ("") BROTHER, "r1", JALON_CRS_SIBLING, FALSE, 0, 0 },
};

static JalonRecord *
find_record (JalonHousehold *household,
             const char     *id)
{
  JalonRecordList *lists[] = { household->candidate->tests, household->candidate->credentials, household->partner->tests,
                               household->partner->credentials, household->partner->jobs, household->relatives };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint j = 0; j < jalon_record_list_get_length (lists[i]); j++)
      {
        JalonRecord     *record = jalon_record_list_get (lists[i], j);
        g_autofree char *own = NULL;

        g_object_get (record, "id", &own, NULL);
        if (g_strcmp0 (own, id) == 0)
          return record;
      }

  g_assert_not_reached ();
}

static void
test_worth_row (gconstpointer data)
{
  const WorthRow            *row = data;
  g_autoptr (JalonRulebook)  rulebook = load_rulebook ();
  g_autoptr (JalonRules)     rules = jalon_rulebook_resolve (rulebook, TODAY, NULL);
  g_autoptr (JalonHousehold) household = jalon_test_household (row->household);
  g_autoptr (JalonFacts)     facts = jalon_facts_derive (household, rules);
  JalonRecord               *record = find_record (household, row->id);
  JalonCrs                   crs;
  JalonAssessedDay           assessed = { .facts = facts, .rules = rules, .rulebook = rulebook, .crs = &crs };
  JalonCrsLine               line = JALON_N_CRS_LINES;

  jalon_crs_score (facts, rules, &crs);

  g_assert_cmpint (jalon_record_find_line (&assessed, record, &line), ==, row->line != JALON_N_CRS_LINES);
  g_assert_cmpint (line, ==, row->line);
  g_assert_cmpint (jalon_record_can_score (&assessed, record), ==, row->can_score);
  g_assert_cmpint (jalon_record_get_gain (&assessed, record), ==, row->gain);
  g_assert_cmpint (jalon_record_get_gain_assessed (&assessed, record), ==, row->gain_assessed);
}

/* What was taken out of the household is worth nothing. */
static void
test_worth_of_nobodys (void)
{
  g_autoptr (JalonRulebook)   rulebook = load_rulebook ();
  g_autoptr (JalonRules)      rules = jalon_rulebook_resolve (rulebook, TODAY, NULL);
  g_autoptr (JalonHousehold)  household = jalon_test_household (PAIR (""));
  g_autoptr (JalonFacts)      facts = jalon_facts_derive (household, rules);
  g_autoptr (JalonJob)        job = g_object_new (JALON_TYPE_JOB, NULL);
  g_autoptr (JalonCredential) credential = g_object_new (JALON_TYPE_CREDENTIAL, NULL);
  JalonCrs                    crs;
  JalonAssessedDay            assessed = { .facts = facts, .rules = rules, .rulebook = rulebook, .crs = &crs };

  jalon_crs_score (facts, rules, &crs);

  g_assert_cmpint (jalon_record_get_gain (&assessed, JALON_RECORD (job)), ==, 0);
  g_assert_cmpint (jalon_record_get_gain_assessed (&assessed, JALON_RECORD (credential)), ==, 0);
  g_assert_false (jalon_record_can_score (&assessed, JALON_RECORD (job)));
}

/* What each job brings is what the score of the same household without it lacks. */
static void
test_gain (void)
{
  g_autoptr (JalonRulebook)  rulebook = load_rulebook ();
  g_autoptr (JalonRules)     rules = jalon_rulebook_resolve (rulebook, TODAY, NULL);
  g_autoptr (JalonHousehold) household = jalon_test_household ("'relationship': 'never-married', 'candidate': { 'birth-date': '1996-11-24',"
                                                               " 'credentials': [{ 'id': 'e1', 'level': 'master', 'country': 'CAN', 'completed': '2020-06-30' }],"
                                                               " 'jobs': [{ 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '2021-11-25', 'ended': '2023-11-24', 'hours-per-week': 40 },"
                                                               "          { 'id': 'j2', 'noc': '21231', 'country': 'CAN', 'started': '2023-06-01', 'hours-per-week': 20 },"
                                                               "          { 'id': 'j3', 'noc': '21231', 'country': 'FRA', 'started': '2018-01-08', 'ended': '2021-10-01', 'hours-per-week': 35 },"
                                                               "          { 'id': 'j4' }] }");
  g_autoptr (JalonFacts)     facts = jalon_facts_derive (household, rules);
  JalonCrs                   crs;
  JalonAssessedDay           assessed = { .facts = facts, .rules = rules, .rulebook = rulebook, .crs = &crs };
  int                        highest = 0;

  jalon_crs_score (facts, rules, &crs);

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (JalonHousehold) copy = JALON_HOUSEHOLD (jalon_record_duplicate (JALON_RECORD (household)));
      g_autoptr (JalonFacts)     without = NULL;
      JalonCrs                   less;
      const int                  gain = jalon_record_get_gain (&assessed, jalon_record_list_get (household->candidate->jobs, i));

      jalon_record_list_remove (copy->candidate->jobs, i);
      without = jalon_facts_derive (copy, rules);
      jalon_crs_score (without, rules, &less);
      g_assert_cmpint (gain, ==, crs.total - less.total);
      highest = MAX (highest, gain);
    }

  g_assert_cmpint (highest, >, 0);
}

/* What a day changes ------------------------------------------------------------------- */

/* The work of three years ago leaves the window of three years: the Canadian Experience Class is lost on the first day without. */
static void
test_program_changes (void)
{
  g_autoptr (JalonRulebook)  rulebook = load_rulebook ();
  g_autoptr (JalonHousehold) household = jalon_test_household (COUPLE);
  g_autoptr (GError)         error = NULL;
  JalonDate                  day = { 2027, 11, 1 };
  guint                      n_lost = 0;

  for (guint i = 0; i < 120; i++, day = jalon_date_add_days (day, 1))
    {
      g_autoptr (GPtrArray) changes = jalon_program_changes_find (household, rulebook, day, &error);

      g_assert_no_error (error);
      for (guint c = 0; c < changes->len; c++)
        {
          const JalonProgramChange *change = changes->pdata[c];
          g_autofree char          *text = jalon_date_to_string (day);

          if (change->program != JALON_PROGRAM_CEC)
            continue;
          n_lost++;
          g_test_message ("%s: %s", text, change->why);
          g_assert_cmpint (change->from, ==, JALON_VERDICT_MET);
          g_assert_cmpint (change->to, !=, JALON_VERDICT_MET);
          g_assert_nonnull (change->why);
        }
    }
  g_assert_cmpuint (n_lost, ==, 1);

  g_assert_null (jalon_program_changes_find (household, rulebook, (JalonDate){ 2015, 1, 1 }, &error));
  g_assert_nonnull (error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");

  JALON_TEST_ADD_ROWS ("/record-worth/row", worth_rows, test_worth_row);
  g_test_add_func ("/record-worth/of-nobodys", test_worth_of_nobodys);
  JALON_TEST_ADD_ROWS ("/test-words", rows, test_row);
  g_test_add_func ("/test-words/second-language", test_second_language);
  g_test_add_func ("/test-words/standing", test_standing);
  g_test_add_func ("/test-words/decimals", test_decimals);
  g_test_add_func ("/record-worth/lines", test_worth);
  g_test_add_func ("/record-worth/lines-of-jobs", test_gain);
  g_test_add_func ("/program-changes/lost", test_program_changes);

  return g_test_run ();
}
