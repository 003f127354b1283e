/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-day.h"
#include "jalon-test.h"

/* A row asks one number of a household on a day. */
typedef struct
{
  const char *name;
  const char *json;
  const char *on;
  int         expected;
} Row;

static const Row spouse_rows[] = {
  { "married", "'relationship': 'married'", "2026-11-23", TRUE },
  { "common-law", "'relationship': 'common-law'", "2026-11-23", TRUE },
  { "unanswered", "'partner': {'given-name': 'Karim'}", "2026-11-23", FALSE },
  { "never-married", "'relationship': 'never-married'", "2026-11-23", FALSE },
  { "separated", "'relationship': 'separated'", "2026-11-23", FALSE },
  { "divorced", "'relationship': 'divorced'", "2026-11-23", FALSE },
  { "widowed", "'relationship': 'widowed'", "2026-11-23", FALSE },
  { "annulled", "'relationship': 'annulled'", "2026-11-23", FALSE },
  { "stays-behind", "'relationship': 'married', 'partner-accompanies': false", "2026-11-23", FALSE },
  { "is-canadian", "'relationship': 'married', 'partner-is-canadian': true", "2026-11-23", FALSE },
};

#define RELATIVE(members) "'relationship': 'married', 'relatives': [{" members "}]"
#define SIBLING "'relation': 'sibling', 'of': 'candidate', 'status': 'citizen', "

/* RULE: facts.adult-age */
static const Row sibling_rows[] = {
  { "citizen", RELATIVE (SIBLING "'birth-date': '1990-01-01'"), "2026-11-23", TRUE },
  { "permanent-resident", RELATIVE ("'relation': 'sibling', 'of': 'candidate', 'status': 'permanent-resident', 'birth-date': '1990-01-01'"), "2026-11-23", TRUE },
  { "neither", RELATIVE ("'relation': 'sibling', 'of': 'candidate', 'birth-date': '1990-01-01'"), "2026-11-23", FALSE },
  { "lives-elsewhere", RELATIVE (SIBLING "'birth-date': '1990-01-01', 'lives-in-canada': false"), "2026-11-23", FALSE },
  { "18-on-the-day", RELATIVE (SIBLING "'birth-date': '2008-11-23'"), "2026-11-23", TRUE },
  { "18-the-day-after", RELATIVE (SIBLING "'birth-date': '2008-11-24'"), "2026-11-23", FALSE },
  { "said-to-be-adult", RELATIVE (SIBLING "'adult': true"), "2026-11-23", TRUE },
  { "said-to-be-a-minor", RELATIVE (SIBLING "'adult': false"), "2026-11-23", FALSE },
  { "a-birth-date-wins-over-adult", RELATIVE (SIBLING "'adult': true, 'birth-date': '2008-11-24'"), "2026-11-23", FALSE },
  { "a-birth-date-wins-over-minor", RELATIVE (SIBLING "'adult': false, 'birth-date': '2008-11-23'"), "2026-11-23", TRUE },
  { "status-since-the-day", RELATIVE (SIBLING "'birth-date': '1990-01-01', 'status-since': '2026-11-23'"), "2026-11-23", TRUE },
  { "status-since-the-day-after", RELATIVE (SIBLING "'birth-date': '1990-01-01', 'status-since': '2026-11-24'"), "2026-11-23", FALSE },
  { "age-unanswered", RELATIVE ("'relation': 'sibling', 'of': 'candidate', 'status': 'citizen'"), "2026-11-23", FALSE },
  { "impossible-birth-date", RELATIVE (SIBLING "'birth-date': '1990-02-30'"), "2026-11-23", FALSE },
  { "whose-is-unanswered", RELATIVE ("'relation': 'sibling', 'status': 'citizen', 'birth-date': '1990-01-01'"), "2026-11-23", FALSE },
  { "of-a-partner-who-counts", RELATIVE ("'relation': 'sibling', 'of': 'partner', 'status': 'citizen', 'birth-date': '1990-01-01'"), "2026-11-23", TRUE },
  { "of-a-partner-who-stays", "'partner-accompanies': false, " RELATIVE ("'relation': 'sibling', 'of': 'partner', 'status': 'citizen', 'birth-date': '1990-01-01'"), "2026-11-23", FALSE },
  { "a-parent-is-no-sibling", RELATIVE ("'relation': 'parent', 'of': 'candidate', 'status': 'citizen', 'birth-date': '1960-01-01'"), "2026-11-23", FALSE },
};

static const Row relative_rows[] = {
  { "sibling", RELATIVE (SIBLING "'birth-date': '1990-01-01'"), "2026-11-23", TRUE },
  { "aunt-of-the-partner", RELATIVE ("'relation': 'aunt-uncle', 'of': 'partner', 'status': 'permanent-resident', 'birth-date': '1960-01-01'"), "2026-11-23", TRUE },
  { "a-child-of-17", RELATIVE ("'relation': 'child', 'of': 'candidate', 'status': 'citizen', 'birth-date': '2008-11-24'"), "2026-11-23", FALSE },
  { "relation-unanswered", RELATIVE ("'of': 'candidate', 'status': 'citizen', 'birth-date': '1960-01-01'"), "2026-11-23", FALSE },
};

#define OFFER(members) "'job-offer': {'noc': '21231', " members "}"

/* RULE: facts.job-offer-months */
static const Row offer_rows[] = {
  { "no-offer-entered", "'title': 'x'", "2024-11-23", JALON_TRI_UNANSWERED },
  { "valid", OFFER ("'months': 12, 'support': 'lmia'"), "2024-11-23", JALON_TRI_YES },
  { "exempt", OFFER ("'months': 12, 'support': 'exempt'"), "2024-11-23", JALON_TRI_YES },
  { "no-support", OFFER ("'months': 12, 'support': 'none'"), "2024-11-23", JALON_TRI_NO },
  { "support-unanswered", OFFER ("'months': 12"), "2024-11-23", JALON_TRI_UNANSWERED },
  { "11-months", OFFER ("'months': 11, 'support': 'lmia'"), "2024-11-23", JALON_TRI_NO },
  { "months-unanswered", OFFER ("'support': 'lmia'"), "2024-11-23", JALON_TRI_UNANSWERED },
  { "months-unanswered-but-no-support", OFFER ("'support': 'none'"), "2024-11-23", JALON_TRI_NO },
  { "part-time", OFFER ("'months': 12, 'support': 'lmia', 'full-time': false"), "2024-11-23", JALON_TRI_NO },
  { "teer-3", "'job-offer': {'noc': '63200', 'months': 12, 'support': 'lmia'}", "2024-11-23", JALON_TRI_YES },
  { "teer-4", "'job-offer': {'noc': '64100', 'months': 12, 'support': 'lmia'}", "2024-11-23", JALON_TRI_NO },
  { "code-unanswered", "'job-offer': {'months': 12, 'support': 'lmia'}", "2024-11-23", JALON_TRI_UNANSWERED },
  { "unknown-code", "'job-offer': {'noc': '21999', 'months': 12, 'support': 'lmia'}", "2024-11-23", JALON_TRI_UNANSWERED },
  { "none-held", "'job-offer': {'held': false}", "2024-11-23", JALON_TRI_NO },
  { "revoked-the-day-after", OFFER ("'months': 12, 'support': 'lmia', 'revoked': '2024-11-24'"), "2024-11-23", JALON_TRI_YES },
  { "revoked-on-the-day", OFFER ("'months': 12, 'support': 'lmia', 'revoked': '2024-11-23'"), "2024-11-23", JALON_TRI_NO },
  { "decision-27-the-better-of-two", OFFER ("'months': 6, 'support': 'lmia'") ", 'further-job-offer': {'noc': '21231', 'months': 12, 'support': 'lmia'}", "2024-11-23", JALON_TRI_YES },
  { "decision-27-two-of-six-months-are-no-valid-offer", OFFER ("'months': 6, 'support': 'lmia'") ", 'further-job-offer': {'noc': '21231', 'months': 6, 'support': 'lmia'}", "2024-11-23", JALON_TRI_NO },
  { "decision-27-only-the-further-one", "'further-job-offer': {'noc': '21231', 'months': 12, 'support': 'lmia'}", "2024-11-23", JALON_TRI_YES },
  { "impossible-day", OFFER ("'months': 12, 'support': 'lmia', 'received': '2024-02-30'"), "2024-11-23", JALON_TRI_UNANSWERED },
};

#define TWO_OFFERS(first, further) "'job-offer': {'noc': '72200', 'support': 'lmia', " first "}, 'further-job-offer': {'support': 'lmia', " further "}"

/* DECISION 27 */
static const Row offer_pair_rows[] = {
  { "decision-27-6-and-6-months", TWO_OFFERS ("'months': 6", "'noc': '72200', 'months': 6"), "2026-11-23", JALON_TRI_YES },
  { "decision-27-6-and-5-months", TWO_OFFERS ("'months': 6", "'noc': '72200', 'months': 5"), "2026-11-23", JALON_TRI_NO },
  { "decision-27-one-minor-group", TWO_OFFERS ("'months': 6", "'noc': '72201', 'months': 6"), "2026-11-23", JALON_TRI_YES },
  { "decision-27-another-minor-group", TWO_OFFERS ("'months': 6", "'noc': '72106', 'months': 6"), "2026-11-23", JALON_TRI_NO },
  { "decision-27-one-part-time", TWO_OFFERS ("'months': 6", "'noc': '72200', 'months': 6, 'full-time': false"), "2026-11-23", JALON_TRI_NO },
  { "decision-27-one-not-received-yet", TWO_OFFERS ("'months': 6, 'received': '2026-11-24'", "'noc': '72200', 'months': 6"), "2026-11-23", JALON_TRI_NO },
  { "decision-27-received-on-the-day", TWO_OFFERS ("'months': 6, 'received': '2026-11-23'", "'noc': '72200', 'months': 6"), "2026-11-23", JALON_TRI_YES },
  { "decision-27-one-withdrawn", TWO_OFFERS ("'months': 6, 'revoked': '2026-11-23'", "'noc': '72200', 'months': 6"), "2026-11-23", JALON_TRI_NO },
  { "decision-27-months-unanswered", TWO_OFFERS ("'months': 6", "'noc': '72200'"), "2026-11-23", JALON_TRI_UNANSWERED },
  { "decision-27-code-unanswered", TWO_OFFERS ("'months': 6", "'months': 6"), "2026-11-23", JALON_TRI_UNANSWERED },
  { "decision-27-no-second-offer", "'job-offer': {'noc': '72200', 'support': 'lmia', 'months': 12}", "2026-11-23", JALON_TRI_NO },
};

/* RULE: crs.additional.job-offer-lmia-only */
static const Row offer_scores_rows[] = {
  { "lmia-to-2016-11-18", OFFER ("'months': 12, 'support': 'lmia'"), "2016-11-18", TRUE },
  { "exempt-to-2016-11-18", OFFER ("'months': 12, 'support': 'exempt'"), "2016-11-18", FALSE },
  { "exempt-from-2016-11-19", OFFER ("'months': 12, 'support': 'exempt'"), "2016-11-19", TRUE },
  { "to-2025-03-24", OFFER ("'months': 12, 'support': 'lmia'"), "2025-03-24", TRUE },
  { "from-2025-03-25", OFFER ("'months': 12, 'support': 'lmia'"), "2025-03-25", FALSE },
  { "not-valid", OFFER ("'months': 11, 'support': 'lmia'"), "2020-01-01", FALSE },
};

/* RULE: crs.additional.job-offer-senior-codes */
static const Row offer_senior_rows[] = {
  { "00010", "'job-offer': {'noc': '00010'}", "2020-01-01", TRUE },
  { "00015", "'job-offer': {'noc': '00015'}", "2020-01-01", TRUE },
  { "10010-is-of-group-10", "'job-offer': {'noc': '10010'}", "2020-01-01", FALSE },
  { "21231", "'job-offer': {'noc': '21231'}", "2020-01-01", FALSE },
};

static const Row nomination_rows[] = {
  { "none-entered", "'title': 'x'", "2026-11-23", JALON_TRI_UNANSWERED },
  { "issued-on-the-day", "'nomination': {'province': 'ON', 'issued': '2026-11-23'}", "2026-11-23", JALON_TRI_YES },
  { "issued-the-day-after", "'nomination': {'province': 'ON', 'issued': '2026-11-24'}", "2026-11-23", JALON_TRI_NO },
  { "the-last-good-day", "'nomination': {'province': 'ON', 'issued': '2026-05-01', 'expires': '2026-11-23'}", "2026-11-23", JALON_TRI_YES },
  { "expired", "'nomination': {'province': 'ON', 'issued': '2026-05-01', 'expires': '2026-11-22'}", "2026-11-23", JALON_TRI_NO },
  { "decision-7-six-months-do-not-end-it", "'nomination': {'province': 'ON', 'issued': '2025-05-01'}", "2026-11-23", JALON_TRI_YES },
  { "decision-15-outside-express-entry", "'nomination': {'province': 'ON', 'issued': '2026-05-01', 'enhanced': false}", "2026-11-23", JALON_TRI_NO },
  { "none-held", "'nomination': {'held': false}", "2026-11-23", JALON_TRI_NO },
  { "day-unanswered", "'nomination': {'province': 'ON'}", "2026-11-23", JALON_TRI_UNANSWERED },
  { "impossible-day", "'nomination': {'province': 'ON', 'issued': '2026-02-30'}", "2026-11-23", JALON_TRI_UNANSWERED },
  { "impossible-expiry", "'nomination': {'province': 'ON', 'issued': '2026-02-01', 'expires': '2026-11-31'}", "2026-11-23", JALON_TRI_UNANSWERED },
  { "expires-before-it-is-issued", "'nomination': {'province': 'ON', 'issued': '2026-05-01', 'expires': '2026-04-30'}", "2026-04-30", JALON_TRI_NO },
};

/* RULE: facts.dependent-age */
static const Row family_rows[] = {
  { "alone", "'title': 'x'", "2026-11-23", 1 },
  { "married", "'relationship': 'married'", "2026-11-23", 2 },
  { "a-partner-who-stays-counts", "'relationship': 'married', 'partner-accompanies': false", "2026-11-23", 2 },
  { "a-canadian-partner-counts", "'relationship': 'common-law', 'partner-is-canadian': true", "2026-11-23", 2 },
  { "separated", "'relationship': 'separated'", "2026-11-23", 1 },
  { "a-child-of-21", "'children': [{'birth-date': '2004-11-24'}]", "2026-11-23", 2 },
  { "a-child-of-22", "'children': [{'birth-date': '2004-11-23'}]", "2026-11-23", 1 },
  { "decision-23-a-married-child", "'children': [{'birth-date': '2006-11-24', 'married': true}]", "2026-11-23", 1 },
  /* DECISION 24: the age is that of the day of the application. */
  { "decision-24-22-after-applying", "'children': [{'birth-date': '2004-11-23'}], 'milestones': {'applied': '2026-11-22'}", "2026-11-23", 2 },
  { "decision-24-22-when-applying", "'children': [{'birth-date': '2004-11-22'}], 'milestones': {'applied': '2026-11-22'}", "2026-11-23", 1 },
  { "decision-24-not-applied-yet", "'children': [{'birth-date': '2004-11-23'}], 'milestones': {'applied': '2026-11-24'}", "2026-11-23", 1 },
  /* DECISION 23: that of the day on which the province was asked. */
  { "decision-23-22-after-asking", "'children': [{'birth-date': '2004-11-23'}], 'nomination': {'asked': '2026-11-22'}", "2026-11-23", 2 },
  { "decision-23-22-when-asking", "'children': [{'birth-date': '2004-11-22'}], 'nomination': {'asked': '2026-11-22'}, 'milestones': {'applied': '2026-11-21'}", "2026-11-23", 1 },
  { "decision-23-asked-outside-express-entry", "'children': [{'birth-date': '2004-11-23'}], 'nomination': {'asked': '2026-11-22', 'enhanced': false}", "2026-11-23", 1 },
  { "a-dependent-child-of-22", "'children': [{'birth-date': '2004-11-23', 'dependent-by-condition': true}]", "2026-11-23", 2 },
  { "a-child-who-stays", "'children': [{'birth-date': '2019-05-02', 'accompanies': false}]", "2026-11-23", 2 },
  { "a-canadian-child", "'children': [{'birth-date': '2019-05-02', 'is-canadian': true}]", "2026-11-23", 2 },
  { "a-child-of-unanswered-age-cannot-be-ruled-out", "'children': [{'given-name': 'Lina'}]", "2026-11-23", 2 },
  { "a-child-not-born-yet", "'children': [{'birth-date': '2026-11-24'}]", "2026-11-23", 1 },
  { "of-five", "'relationship': 'married', 'children': [{'birth-date': '2019-05-02'}, {'birth-date': '2020-05-02'}, {'birth-date': '2021-05-02'}]", "2026-11-23", 5 },
};

#define TEST_MEMBER(name, expression)                        \
  static void                                                \
    test_##name (gconstpointer data)                         \
  {                                                          \
    const Row            *row = data;                        \
    g_auto (JalonTestDay) day;                               \
    const JalonFacts     *facts;                             \
                                                             \
    jalon_test_day_open (&day, row->json, row->on);          \
    facts = day.facts;                                       \
    g_assert_cmpint ((int) (expression), ==, row->expected); \
  }

TEST_MEMBER (spouse, facts->with_spouse)
TEST_MEMBER (sibling, facts->sibling)
TEST_MEMBER (relative, facts->relative)
TEST_MEMBER (offer_pair, facts->offer_pair)
TEST_MEMBER (offer, facts->offer)
TEST_MEMBER (offer_scores, facts->offer_scores)
TEST_MEMBER (offer_senior, facts->offer_senior)
TEST_MEMBER (nomination, facts->nomination)
TEST_MEMBER (family, facts->family_size)

/* The same memory again gives what fresh memory gives. */
static void
test_rederive (void)
{
  g_auto (JalonTestDay)  many;
  g_auto (JalonTestDay)  few;
  g_autoptr (JalonFacts) again = NULL;

  jalon_test_day_open (&many,
                       "'relatives': [{'relation': 'sibling', 'of': 'candidate', 'status': 'citizen', 'birth-date': '1990-01-01'}],"
                       "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2020-01-01', 'hours-per-week': 30}],"
                       "'credentials': [{'level': 'master', 'country': 'CAN', 'completed': '2014-06-30'}],"
                       "'tests': [{'test': 'ielts-general', 'taken': '2026-01-01', 'reading': 7}, {'test': 'tef-canada', 'taken': '2026-01-01', 'reading': 200}]}",
                       "2026-11-23");
  jalon_test_day_open (&few, "'candidate': {'tests': [{'test': 'ielts-general', 'taken': '2026-02-01', 'reading': 6}]}", "2026-11-23");

  again = jalon_facts_derive (many.household, many.rules);
  g_assert_cmpuint (again->candidate.n_tests, ==, 2);
  jalon_facts_rederive (again, few.household, few.rules, jalon_test_date ("2026-11-23"));
  g_assert_cmpuint (again->candidate.n_tests, ==, 1);
  g_assert_cmpint (again->candidate.tests[0].levels[JALON_ABILITY_READING], ==, 7);
  g_assert_cmpuint (again->candidate.n_spans, ==, 0);
  g_assert_cmpint (again->candidate.canadian_years, ==, 0);
  g_assert_cmpint ((int) again->candidate.education, ==, JALON_EDUCATION_NONE);
  g_assert_null (again->candidate.best_credential);
  g_assert_false (again->sibling);
  g_assert_null (again->sibling_record);
  g_assert_false (again->relative);
  g_assert_null (again->relative_record);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/facts/with-spouse", spouse_rows, test_spouse);
  JALON_TEST_ADD_ROWS ("/facts/sibling", sibling_rows, test_sibling);
  JALON_TEST_ADD_ROWS ("/facts/relative", relative_rows, test_relative);
  JALON_TEST_ADD_ROWS ("/facts/offer", offer_rows, test_offer);
  JALON_TEST_ADD_ROWS ("/facts/offer-pair", offer_pair_rows, test_offer_pair);
  JALON_TEST_ADD_ROWS ("/facts/offer-scores", offer_scores_rows, test_offer_scores);
  JALON_TEST_ADD_ROWS ("/facts/offer-senior", offer_senior_rows, test_offer_senior);
  JALON_TEST_ADD_ROWS ("/facts/nomination", nomination_rows, test_nomination);
  JALON_TEST_ADD_ROWS ("/facts/family-size", family_rows, test_family);
  g_test_add_func ("/facts/rederive", test_rederive);

  return g_test_run ();
}
