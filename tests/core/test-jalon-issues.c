/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-issues.h"

#include "jalon-test-day.h"
#include "jalon-test.h"

#define ON "2026-11-23"
#define MOST_ISSUES 4

/* Each issue as "severity code path", with its text, range or date behind it. */
typedef struct
{
  const char *name;
  const char *json;
  const char *issues[MOST_ISSUES];
} Row;

#define RESULT(members) "'candidate': {'tests': [{'taken': '2026-01-01', " members "}]}"
#define WORK(members) "'candidate': {'jobs': [{" members "}]}"

/* RULE: facts.occupations */
/* RULE: facts.nomination-provinces */
static const Row rows[] = {
  { "nothing", "'title': 'x'", { NULL } },
  { "a-good-household",
    "'relationship': 'married', 'candidate': {'birth-date': '1992-03-04', 'citizenship': 'MAR', 'residence': 'FRA',"
    "'tests': [{'test': 'ielts-general', 'taken': '2026-02-01', 'listening': 8.0, 'reading': 7.5}],"
    "'credentials': [{'level': 'master', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'issued': '2014-06-30'}}],"
    "'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2020-01-01', 'ended': '2020-01-01', 'hours-per-week': 168}],"
    "'stays': [{'country': 'FRA', 'from': '2014-09-01'}]},"
    "'children': [{'id': 'c1', 'birth-date': '2019-05-02'}],"
    "'documents': [{'id': 'passport', 'for': 'c1'}, {'id': 'passport', 'for': 'candidate'}, {'id': 'fees', 'for': 'household'}, {'id': 'photo', 'for': 'partner'}]",
    { NULL } },
  { "impossible-birth-date", "'candidate': {'birth-date': '1990-02-30'}", { "error impossible-date candidate.birth-date 1990-02-30" } },
  { "impossible-date-of-the-partner", "'partner': {'passport-expires': '2026-13-01'}", { "error impossible-date partner.passport-expires 2026-13-01" } },
  { "impossible-date-of-a-milestone", "'milestones': {'invited': '2026-06-31'}", { "error impossible-date milestones.invited 2026-06-31" } },
  { "impossible-account-date", "'account-dates': {'ita': '2026-06-31'}", { "error impossible-date account-dates.ita 2026-06-31" } },
  { "impossible-date-of-an-assessment", "'candidate': {'credentials': [{'level': 'master', 'assessment': {'issued': '2026-06-31'}}]}", { "error impossible-date candidate.credentials[0].assessment.issued 2026-06-31" } },
  { "impossible-date-of-a-child-s-exam", "'children': [{}, {'medical-exam': {'taken': '2026-06-31'}}]", { "error impossible-date children[1].medical-exam.taken 2026-06-31" } },
  { "impossible-date-of-a-relative", "'relatives': [{'birth-date': '1990-00-01'}]", { "error impossible-date relatives[0].birth-date 1990-00-01" } },
  { "impossible-date-of-an-earlier-union", "'previous-unions': [{'ended': '1990-00-01'}]", { "error impossible-date previous-unions[0].ended 1990-00-01" } },
  { "funds-with-cents", "'funds': 25000.5", { "error impossible-number funds 25000.5" } },
  { "months-below-0", "'job-offer': {'months': -1}", { "error impossible-number job-offer.months -1" } },
  { "hours-of-two-decimals", WORK ("'hours-per-week': 37.55"), { NULL } },
  { "hours-of-three-decimals", WORK ("'hours-per-week': 37.555"), { "error impossible-number candidate.jobs[0].hours-per-week 37.555" } },
  { "hours-168", WORK ("'hours-per-week': 168"), { NULL } },
  { "hours-168.01", WORK ("'hours-per-week': 168.01"), { "error hours-out-of-range candidate.jobs[0].hours-per-week 0..1680" } },
  { "unknown-code-of-a-job", WORK ("'noc': '21999'"), { "error unknown-noc candidate.jobs[0].noc 21999" } },
  { "code-of-four-digits", WORK ("'noc': '2173'"), { "error unknown-noc candidate.jobs[0].noc 2173" } },
  { "unknown-code-of-an-offer", "'job-offer': {'noc': 'abcde'}", { "error unknown-noc job-offer.noc abcde" } },
  { "unknown-code-of-a-trade", "'candidate': {'trade-certificate': {'trade': '99999'}}", { "error unknown-noc candidate.trade-certificate.trade 99999" } },
  { "malformed-country", WORK ("'country': 'Canada'"), { "error unknown-country candidate.jobs[0].country Canada" } },
  { "small-letters", "'candidate': {'credentials': [{'country': 'can'}]}", { "error unknown-country candidate.credentials[0].country can" } },
  { "country-of-two-letters", "'children': [{'residence': 'CA'}]", { "error unknown-country children[0].residence CA" } },
  { "unknown-country", "'partner': {'stays': [{'country': 'ZZZ'}]}", { "warning unknown-country partner.stays[0].country ZZZ" } },
  { "citizenship-and-residence", "'candidate': {'citizenship': 'XXX', 'residence': 'Fr'}", { "warning unknown-country candidate.citizenship XXX", "error unknown-country candidate.residence Fr" } },
  { "unknown-province", "'nomination': {'province': 'XX'}", { "warning unknown-province nomination.province XX" } },
  { "quebec-nominates-nobody", "'nomination': {'province': 'QC'}", { "warning unknown-province nomination.province QC" } },
  { "ielts-9", RESULT ("'test': 'ielts-general', 'listening': 9"), { NULL } },
  { "ielts-9.5", RESULT ("'test': 'ielts-general', 'listening': 9.5"), { "error score-out-of-range candidate.tests[0].listening 0..90" } },
  { "ielts-6.3", RESULT ("'test': 'ielts-general', 'reading': 6.3"), { "error score-step candidate.tests[0].reading 5..0" } },
  { "ielts-below-0", RESULT ("'test': 'ielts-general', 'reading': -1"), { "error impossible-number candidate.tests[0].reading -1" } },
  { "celpip-half", RESULT ("'test': 'celpip-general', 'writing': 7.5"), { "error score-step candidate.tests[0].writing 10..0" } },
  { "pte-91", RESULT ("'test': 'pte-core', 'speaking': 91"), { "error score-out-of-range candidate.tests[0].speaking 0..900" } },
  { "pte-0", RESULT ("'test': 'pte-core', 'speaking': 0"), { NULL } },
  { "decision-2-tef-360", RESULT ("'test': 'tef-canada', 'listening': 360"), { NULL } },
  { "decision-2-tef-previous-that-fits-only-699",
    RESULT ("'test': 'tef-canada', 'listening': 361"),
    { "error score-out-of-range candidate.tests[0].listening 0..3600", "warning score-other-scale candidate.tests[0].listening 0..6990" } },
  { "decision-2-tef-that-fits-no-scale", RESULT ("'test': 'tef-canada', 'listening': 700"), { "error score-out-of-range candidate.tests[0].listening 0..3600" } },
  { "decision-2-tef-699-at-699", RESULT ("'test': 'tef-canada', 'scale': '699', 'listening': 699"), { NULL } },
  { "decision-2-tef-699-at-700", RESULT ("'test': 'tef-canada', 'scale': '699', 'listening': 700"), { "error score-out-of-range candidate.tests[0].listening 0..6990" } },
  { "a-score-of-no-test", "'candidate': {'tests': [{'listening': 5000}]}", { NULL } },
  { "ends-before-it-starts", WORK ("'started': '2020-01-02', 'ended': '2020-01-01'"), { "error end-before-start candidate.jobs[0].ended 2020-01-02" } },
  { "leaves-before-arriving", "'candidate': {'stays': [{'from': '2020-01-02', 'to': '2020-01-01'}]}", { "error end-before-start candidate.stays[0].to 2020-01-02" } },
  { "nomination-expires-before-it-is-issued", "'nomination': {'issued': '2020-01-02', 'expires': '2020-01-01'}", { "error end-before-start nomination.expires 2020-01-02" } },
  { "assessed-before-completed",
    "'candidate': {'credentials': [{'completed': '2020-01-02', 'assessment': {'issued': '2020-01-01'}}]}",
    { "warning dates-out-of-order candidate.credentials[0].assessment.issued 2020-01-02" } },
  { "before-birth",
    "'candidate': {'birth-date': '1990-01-02', 'tests': [{'taken': '1990-01-01'}], 'credentials': [{'completed': '1990-01-02'}], 'jobs': [{'started': '1990-01-01'}]}, 'partner': {'jobs': [{'started': '1950-01-01'}]}",
    { "warning dates-out-of-order candidate.tests[0].taken 1990-01-02", "warning dates-out-of-order candidate.jobs[0].started 1990-01-02" } },
  { "invited-before-the-profile", "'milestones': {'profile-submitted': '2026-02-02', 'invited': '2026-02-01'}", { "warning dates-out-of-order milestones.invited 2026-02-02" } },
  { "applied-before-the-profile-was-begun", "'milestones': {'profile-started': '2026-02-02', 'applied': '2026-02-01'}", { "warning dates-out-of-order milestones.applied 2026-02-02" } },
  { "all-on-one-day", "'milestones': {'profile-started': '2026-02-02', 'invited': '2026-02-02', 'applied': '2026-02-02'}", { NULL } },
  { "due-before-it-was-written", "'letters': [{'dated': '2026-02-02', 'due': '2026-02-01'}]", { "warning dates-out-of-order letters[0].due 2026-02-02" } },
  { "expired-before-it-was-issued", "'documents': [{'id': 'passport', 'issued': '2026-02-02', 'expires': '2026-02-01'}]", { "warning dates-out-of-order documents[0].expires 2026-02-02" } },
  { "leave-inside", WORK ("'started': '2020-01-02', 'ended': '2020-12-31', 'leaves': [{'from': '2020-01-02', 'to': '2020-12-31'}, {'from': '2020-03-01'}]"), { NULL } },
  { "leave-before-the-job", WORK ("'started': '2020-01-02', 'leaves': [{'from': '2020-01-01', 'to': '2020-02-01'}]"), { "warning leave-outside-job candidate.jobs[0].leaves[0].from" } },
  { "leave-after-the-job", WORK ("'started': '2020-01-02', 'ended': '2020-12-31', 'leaves': [{'from': '2021-01-01', 'to': '2021-02-01'}]"), { "warning leave-outside-job candidate.jobs[0].leaves[0].from" } },
  { "leave-that-outlasts-the-job", WORK ("'started': '2020-01-02', 'ended': '2020-12-31', 'leaves': [{'from': '2020-12-01', 'to': '2021-01-01'}]"), { "warning leave-outside-job candidate.jobs[0].leaves[0].to" } },
  { "leave-that-ends-before-it-starts", WORK ("'started': '2020-01-02', 'leaves': [{'from': '2020-03-02', 'to': '2020-03-01'}]"), { "error end-before-start candidate.jobs[0].leaves[0].to 2020-03-02" } },
  { "unknown-country-of-an-employer", WORK ("'employer-country': 'US'"), { "error unknown-country candidate.jobs[0].employer-country US" } },
  { "permit-of-a-day", "'candidate': {'permits': [{'issued': '2025-06-02', 'expires': '2025-06-02'}]}", { NULL } },
  { "permit-that-ends-before-it-starts", "'candidate': {'permits': [{'issued': '2025-06-02', 'expires': '2025-06-01'}]}", { "error end-before-start candidate.permits[0].expires 2025-06-02" } },
  { "certificate-that-ends-before-it-starts", "'candidate': {'trade-certificate': {'issued': '2025-06-02', 'expires': '2025-06-01'}}", { "error end-before-start candidate.trade-certificate.expires 2025-06-02" } },
  { "asked-on-the-day-of-issue", "'nomination': {'asked': '2026-02-10', 'issued': '2026-02-10'}", { NULL } },
  { "asked-after-it-was-issued", "'nomination': {'asked': '2026-02-11', 'issued': '2026-02-10'}", { "warning dates-out-of-order nomination.issued 2026-02-11" } },
  { "revoked-before-it-was-received", "'job-offer': {'received': '2026-02-11', 'revoked': '2026-02-10'}", { "warning dates-out-of-order job-offer.revoked 2026-02-11" } },
  { "decision-27-two-offers-of-one-minor-group", "'job-offer': {'noc': '72200'}, 'further-job-offer': {'noc': '72201'}", { NULL } },
  { "decision-27-two-offers-of-different-groups", "'job-offer': {'noc': '72200'}, 'further-job-offer': {'noc': '72106'}", { "warning offers-of-different-groups further-job-offer.noc 72200" } },
  { "decision-27-no-first-offer", "'job-offer': {'held': false, 'noc': '72200'}, 'further-job-offer': {'noc': '72106'}", { NULL } },
  { "decision-1-high-wage-points-600", "'high-wage-points': 600", { NULL } },
  { "decision-1-high-wage-points-601", "'high-wage-points': 601", { "error points-out-of-range high-wage-points 0..600" } },
  { "status-before-birth", "'relatives': [{'birth-date': '1990-01-02', 'status-since': '1990-01-01'}]", { "warning dates-out-of-order relatives[0].status-since 1990-01-02" } },
  { "answered-before-it-was-written", "'letters': [{'dated': '2026-02-02', 'answered': '2026-02-01'}]", { "warning dates-out-of-order letters[0].answered 2026-02-02" } },
  { "declined-before-the-invitation", "'milestones': {'invited': '2026-02-02', 'declined': '2026-02-01'}", { "warning dates-out-of-order milestones.declined 2026-02-02" } },
  { "accepted-before-it-was-notified", "'milestones': {'nomination-notified': '2026-02-02', 'nomination-accepted': '2026-02-01'}", { "warning dates-out-of-order milestones.nomination-accepted 2026-02-02" } },
  { "done-for-nobody", "'done': [{'deadline': 'child_22', 'for': 'c7', 'on': '2026-01-01'}]", { "warning unknown-reference done[0].for c7" } },
  { "an-id-twice", "'children': [{'id': 'a'}], 'relatives': [{'id': 'a'}]", { "warning duplicate-id relatives[0].id a" } },
  { "an-id-twice-in-one-person", "'candidate': {'jobs': [{'id': 'j1'}, {'id': 'j1'}]}", { "warning duplicate-id candidate.jobs[1].id j1" } },
  { "documents-may-have-one-id", "'documents': [{'id': 'passport', 'for': 'candidate'}, {'id': 'passport', 'for': 'partner'}]", { NULL } },
  /* decision 21: the ten years before 2026-11-23 begin on 2016-11-24. */
  { "no-stays", "'candidate': {'stays': []}", { NULL } },
  { "stays-without-a-gap", "'candidate': {'stays': [{'country': 'FRA', 'from': '2010-01-01', 'to': '2019-06-30'}, {'country': 'MAR', 'from': '2019-07-01'}]}", { NULL } },
  { "a-gap-of-30-days", "'candidate': {'stays': [{'country': 'FRA', 'from': '2010-01-01', 'to': '2019-06-30'}, {'country': 'MAR', 'from': '2019-07-31'}]}", { NULL } },
  { "a-gap-of-31-days", "'candidate': {'stays': [{'country': 'FRA', 'from': '2010-01-01', 'to': '2019-06-30'}, {'country': 'MAR', 'from': '2019-08-01'}]}", { "warning gap-in-stays candidate.stays 2019-07-01" } },
  { "a-gap-until-today", "'partner': {'stays': [{'country': 'FRA', 'from': '2010-01-01', 'to': '2026-10-23'}]}", { "warning gap-in-stays partner.stays 2026-10-24" } },
  { "a-gap-at-the-start", "'candidate': {'stays': [{'country': 'FRA', 'from': '2016-12-25'}]}", { "warning gap-in-stays candidate.stays 2016-11-24" } },
  { "no-gap-before-18", "'children': [{'birth-date': '2006-01-10', 'stays': [{'country': 'FRA', 'from': '2024-01-12'}]}]", { NULL } },
  { "stays-that-overlap", "'candidate': {'stays': [{'country': 'FRA', 'from': '2010-01-01'}, {'country': 'MAR', 'from': '2015-01-01', 'to': '2015-03-01'}]}", { NULL } },
  /* What has happened is not ahead of the day, 2026-11-23; what ends or is planned may be. */
  { "born-today", "'candidate': {'birth-date': '2026-11-23'}", { NULL } },
  { "born-tomorrow", "'candidate': {'birth-date': '2026-11-24'}", { "error still-ahead candidate.birth-date 2026-11-24" } },
  { "born-ahead-with-a-test", "'candidate': {'birth-date': '2097-03-04', 'tests': [{'taken': '2026-11-23'}]}", { "error still-ahead candidate.birth-date 2097-03-04" } },
  { "child-born-tomorrow", "'children': [{'birth-date': '2026-11-24'}]", { "error still-ahead children[0].birth-date 2026-11-24" } },
  { "relative-born-tomorrow", "'relatives': [{'birth-date': '2026-11-24'}]", { "error still-ahead relatives[0].birth-date 2026-11-24" } },
  { "test-today", "'candidate': {'tests': [{'taken': '2026-11-23'}]}", { NULL } },
  { "test-tomorrow", "'candidate': {'tests': [{'taken': '2026-11-24'}]}", { "warning still-ahead candidate.tests[0].taken 2026-11-24" } },
  { "diploma-tomorrow", "'candidate': {'credentials': [{'completed': '2026-11-24', 'assessment': {'issued': '2026-11-25'}}]}", { "warning still-ahead candidate.credentials[0].completed 2026-11-24", "warning still-ahead candidate.credentials[0].assessment.issued 2026-11-25" } },
  { "job-from-tomorrow", WORK ("'started': '2026-11-24'"), { "warning still-ahead candidate.jobs[0].started 2026-11-24" } },
  { "job-that-ends", WORK ("'started': '2026-11-23', 'ended': '2028-01-01'"), { NULL } },
  { "stay-from-tomorrow", "'candidate': {'stays': [{'from': '2026-11-24'}]}", { "warning gap-in-stays candidate.stays 2016-11-24", "warning still-ahead candidate.stays[0].from 2026-11-24" } },
  { "permit-of-tomorrow", "'candidate': {'permits': [{'issued': '2026-11-24', 'expires': '2028-01-01'}]}", { "warning still-ahead candidate.permits[0].issued 2026-11-24" } },
  { "certificate-of-tomorrow", "'candidate': {'trade-certificate': {'issued': '2026-11-24'}}", { "warning still-ahead candidate.trade-certificate.issued 2026-11-24" } },
  { "exam-of-tomorrow", "'candidate': {'medical-exam': {'taken': '2026-11-24'}}", { "warning still-ahead candidate.medical-exam.taken 2026-11-24" } },
  { "union-that-ends-tomorrow", "'previous-unions': [{'ended': '2026-11-24'}]", { "warning still-ahead previous-unions[0].ended 2026-11-24" } },
  { "offer-of-tomorrow", "'job-offer': {'received': '2026-11-24', 'revoked': '2026-12-24'}", { "warning still-ahead job-offer.received 2026-11-24" } },
  { "nomination-of-tomorrow", "'nomination': {'asked': '2026-11-23', 'issued': '2026-11-24', 'expires': '2027-05-01'}", { "warning still-ahead nomination.issued 2026-11-24" } },
  { "nomination-asked-tomorrow", "'nomination': {'asked': '2026-11-24'}", { "warning still-ahead nomination.asked 2026-11-24" } },
  { "score-seen-tomorrow", "'official-score': {'points': 470, 'seen': '2026-11-24'}", { "warning still-ahead official-score.seen 2026-11-24" } },
  { "letter-of-tomorrow", "'letters': [{'dated': '2026-11-24', 'due': '2026-12-24'}]", { "warning still-ahead letters[0].dated 2026-11-24" } },
  { "document-of-tomorrow", "'documents': [{'id': 'passport', 'for': 'candidate', 'requested': '2026-11-24', 'expires': '2030-01-01'}]", { "warning still-ahead documents[0].requested 2026-11-24" } },
  { "done-tomorrow", "'done': [{'deadline': 'crs_age', 'on': '2026-11-24'}]", { "warning still-ahead done[0].on 2026-11-24" } },
  { "invited-tomorrow", "'milestones': {'invited': '2026-11-24'}", { "warning still-ahead milestones.invited 2026-11-24" } },
  { "planned-for-later", "'milestones': {'planned-submission': '2026-12-24', 'employer-notice': '2027-01-01'}", { NULL } },
  { "for-nobody", "'documents': [{'id': 'passport', 'for': 'c7'}]", { "warning unknown-reference documents[0].for c7" } },
  { "in-file-order",
    "'funds': 1.5, 'candidate': {'birth-date': '1990-02-30', 'jobs': [{'noc': '1'}], 'passport-expires': '2026-02-30'}",
    { "error impossible-number funds 1.5", "error impossible-date candidate.birth-date 1990-02-30", "error unknown-noc candidate.jobs[0].noc 1", "error impossible-date candidate.passport-expires 2026-02-30" } },
};

static const char *const CODES[] = {
  "impossible-date",
  "impossible-number",
  "unknown-noc",
  "unknown-country",
  "unknown-province",
  "score-out-of-range",
  "score-step",
  "score-other-scale",
  "hours-out-of-range",
  "end-before-start",
  "dates-out-of-order",
  "points-out-of-range",
  "leave-outside-job",
  "offers-of-different-groups",
  "duplicate-id",
  "unknown-reference",
  "gap-in-stays",
  "still-ahead",
};

static char *
describe (const JalonIssue *issue)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%s %s %s", issue->severity == JALON_ISSUE_ERROR ? "error" : "warning", CODES[issue->code], issue->path);

  if (issue->text != NULL)
    g_string_append_printf (text, " %s", issue->text);

  if (issue->low != 0 || issue->high != 0)
    g_string_append_printf (text, " %" G_GINT64_FORMAT "..%" G_GINT64_FORMAT, issue->low, issue->high);

  if (jalon_date_is_set (issue->date))
    {
      g_autofree char *date = jalon_date_to_string (issue->date);

      g_string_append_printf (text, " %s", date);
    }

  return g_strdup (text->str);
}

static void
test_find (gconstpointer data)
{
  const Row                 *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->json);
  g_autoptr (JalonRules)     rules = jalon_test_rules (ON);
  g_autoptr (GPtrArray)      issues = jalon_issues_find (household, rules);
  guint                      i;

  for (i = 0; i < issues->len; i++)
    {
      const JalonIssue *issue = g_ptr_array_index (issues, i);
      g_autofree char  *text = describe (issue);

      g_assert_cmpuint (i, <, MOST_ISSUES);
      g_assert_cmpstr (text, ==, row->issues[i]);
      g_assert_nonnull (issue->field);
      g_assert_true (jalon_record_find_field (issue->record, issue->field->name) == issue->field);
    }

  g_assert_true (i == MOST_ISSUES || row->issues[i] == NULL);
}

/* What counts is what has no error; a warning changes nothing. */
static void
test_counts (void)
{
  g_autoptr (JalonRules)     rules = jalon_test_rules (ON);
  g_autoptr (JalonHousehold) household = jalon_test_household (
    "'candidate': {'birth-date': '1990-02-30', 'jobs': [{'noc': '21231', 'country': 'ZZZ', 'started': '2020-01-01'}, {'noc': '1'}],"
    "'tests': [{'test': 'ielts-general', 'listening': 9}, {'test': 'ielts-general', 'listening': 9.5}],"
    "'credentials': [{'country': 'MAR', 'assessment': {'issued': '2020-02-30'}}, {'country': 'Maroc'}],"
    "'stays': [{'from': '2020-01-01'}, {'from': '2020-01-02', 'to': '2020-01-01'}]},"
    "'children': [{'birth-date': '2019-02-30'}], 'relatives': [{}, {'birth-date': '1990-02-30'}], 'milestones': {'invited': '2026-02-30'},"
    "'documents': [{'id': 'passport', 'for': 'c9'}, {'id': 'passport', 'issued': '2026-02-30'}]");
  JalonPerson     *candidate = household->candidate;
  JalonCredential *credential = jalon_record_list_get (candidate->credentials, 0);

  g_assert_true (jalon_record_counts (jalon_record_list_get (candidate->jobs, 0), rules));
  g_assert_false (jalon_record_counts (jalon_record_list_get (candidate->jobs, 1), rules));
  g_assert_true (jalon_record_counts (jalon_record_list_get (candidate->tests, 0), rules));
  g_assert_false (jalon_record_counts (jalon_record_list_get (candidate->tests, 1), rules));
  g_assert_true (jalon_record_counts (credential, NULL));
  g_assert_false (jalon_record_counts (credential->assessment, rules));
  g_assert_false (jalon_record_counts (jalon_record_list_get (candidate->credentials, 1), NULL));
  g_assert_true (jalon_record_counts (jalon_record_list_get (candidate->stays, 0), NULL));
  g_assert_false (jalon_record_counts (jalon_record_list_get (candidate->stays, 1), NULL));
  g_assert_true (jalon_record_counts (jalon_record_list_get (household->relatives, 0), NULL));
  g_assert_false (jalon_record_counts (jalon_record_list_get (household->relatives, 1), NULL));
  g_assert_true (jalon_record_counts (jalon_record_list_get (household->documents, 0), rules));
  g_assert_false (jalon_record_counts (jalon_record_list_get (household->documents, 1), rules));

  /* Somebody with a mistyped date is still there. */
  g_assert_true (jalon_record_counts (candidate, rules));
  g_assert_true (jalon_record_counts (jalon_record_list_get (household->children, 0), rules));
  g_assert_true (jalon_record_counts (household->milestones, rules));
  g_assert_true (jalon_record_counts (household, rules));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/issues/find", rows, test_find);
  g_test_add_func ("/issues/counts", test_counts);

  return g_test_run ();
}
