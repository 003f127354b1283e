/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-relevance.h"

#include "jalon-test-household.h"
#include "jalon-test.h"

/* A question appears when the answers before it make it matter, and an answer never hides. */

typedef struct
{
  const char *name;
  const char *json;
  const char *path; /* of the record; its last part after a slash is the member */
  gboolean    matters;
} Row;

#define JOB(more) "'candidate': { 'jobs': [ {" more "} ] }"
#define STUDY(more) "'candidate': { 'credentials': [ {" more "} ] }"
#define CHILD(more) "'children': [ {" more "} ]"

static const Row rows[] = {
  { "partner-comes-while-never-married", "'relationship': 'never-married'", "partner-accompanies", FALSE },
  { "partner-comes-while-not-answered", "", "partner-accompanies", FALSE },
  { "partner-comes-while-married", "'relationship': 'married'", "partner-accompanies", TRUE },
  { "partner-comes-while-common-law", "'relationship': 'common-law'", "partner-accompanies", TRUE },
  { "partner-comes-answered-before-a-divorce", "'relationship': 'divorced', 'partner-accompanies': false", "partner-accompanies", TRUE },
  { "marital-status", "", "relationship", TRUE },
  { "whose-earlier-union-while-widowed", "'relationship': 'widowed', 'previous-unions': [ { 'id': 'u1' } ]", "previous-unions/of", FALSE },
  { "whose-earlier-union-while-common-law", "'relationship': 'common-law', 'previous-unions': [ { 'id': 'u1' } ]", "previous-unions/of", TRUE },
  { "whose-earlier-union-answered", "'relationship': 'widowed', 'previous-unions': [ { 'id': 'u1', 'of': 'partner' } ]", "previous-unions/of", TRUE },
  { "gift-without-funds", "", "funds-gift", FALSE },
  { "gift-of-no-funds", "'funds': 0", "funds-gift", FALSE },
  { "gift-of-funds", "'funds': 1", "funds-gift", TRUE },
  { "self-employed-in-morocco", JOB ("'country': 'MAR'"), "candidate/jobs/self-employed", FALSE },
  { "self-employed-nowhere-yet", JOB (""), "candidate/jobs/self-employed", FALSE },
  { "self-employed-in-canada", JOB ("'country': 'CAN'"), "candidate/jobs/self-employed", TRUE },
  { "self-employed-answered-in-morocco", JOB ("'country': 'MAR', 'self-employed': true"), "candidate/jobs/self-employed", TRUE },
  { "authorized-in-morocco", JOB ("'country': 'MAR'"), "candidate/jobs/authorized", FALSE },
  { "authorized-in-canada", JOB ("'country': 'CAN'"), "candidate/jobs/authorized", TRUE },
  { "not-authorized-in-morocco", JOB ("'country': 'MAR', 'authorized': false"), "candidate/jobs/authorized", TRUE },
  { "physician-not-self-employed", JOB ("'country': 'CAN'"), "candidate/jobs/publicly-funded", FALSE },
  { "physician-self-employed", JOB ("'country': 'CAN', 'self-employed': true"), "candidate/jobs/publicly-funded", TRUE },
  { "employer-abroad-of-work-abroad", JOB ("'country': 'FRA'"), "candidate/jobs/employer-country", FALSE },
  { "leaves-before-the-start", JOB (""), "candidate/jobs/leaves", FALSE },
  { "leaves-after-the-start", JOB ("'started': '2020-01-01'"), "candidate/jobs/leaves", TRUE },
  { "hours", JOB (""), "candidate/jobs/hours-per-week", TRUE },
  { "on-site-abroad", STUDY ("'country': 'FRA'"), "candidate/credentials/in-person", FALSE },
  { "on-site-in-canada", STUDY ("'country': 'CAN'"), "candidate/credentials/in-person", TRUE },
  { "assessment-of-a-foreign-diploma", STUDY ("'country': 'FRA'"), "candidate/credentials/assessment/issued", TRUE },
  { "assessment-of-a-canadian-diploma", STUDY ("'country': 'CAN'"), "candidate/credentials/assessment/issued", FALSE },
  { "assessment-that-is-there", STUDY ("'country': 'CAN', 'assessment': { 'issued': '2025-01-01' }"), "candidate/credentials/assessment/issued", TRUE },
  { "assessment-before-the-country", STUDY (""), "candidate/credentials/assessment/body", FALSE },
  { "exam-before-its-day", "", "candidate/medical-exam/low-risk", FALSE },
  { "exam-with-its-day", "'candidate': { 'medical-exam': { 'taken': '2026-01-01' } }", "candidate/medical-exam/low-risk", TRUE },
  { "married-child-of-13", CHILD ("'birth-date': '2012-11-24'"), "children/married", FALSE },
  { "married-child-of-14", CHILD ("'birth-date': '2012-11-23'"), "children/married", TRUE },
  { "married-child-of-no-age", CHILD (""), "children/married", FALSE },
  { "custody-of-a-child-of-17", CHILD ("'birth-date': '2008-11-24'"), "children/other-parent-stays", TRUE },
  { "custody-of-a-child-of-18", CHILD ("'birth-date': '2008-11-23'"), "children/other-parent-stays", FALSE },
  { "stays-of-a-child-of-16", CHILD ("'birth-date': '2009-11-24'"), "children/stays", FALSE },
  { "stays-of-a-child-of-17", CHILD ("'birth-date': '2009-11-23'"), "children/stays", TRUE },
  { "stays-of-a-small-child-that-are-there", CHILD ("'birth-date': '2022-01-01', 'stays': []"), "children/stays", TRUE },
  { "condition-of-a-child-of-20", CHILD ("'birth-date': '2005-11-24'"), "children/dependent-by-condition", FALSE },
  { "condition-of-a-child-of-21", CHILD ("'birth-date': '2005-11-23'"), "children/dependent-by-condition", TRUE },
  { "relative-of-a-known-age", "'relatives': [ { 'birth-date': '1990-01-01' } ]", "relatives/adult", FALSE },
  { "relative-of-no-known-age", "'relatives': [ { } ]", "relatives/adult", TRUE },
  { "second-offer-without-a-first", "", "further-job-offer/noc", FALSE },
  { "second-offer-after-a-first", "'job-offer': { 'noc': '72200' }", "further-job-offer/noc", TRUE },
  { "second-offer-after-none", "'job-offer': { 'held': false }", "further-job-offer/noc", FALSE },
  { "first-offer", "", "job-offer/noc", TRUE },
  { "full-time-before-an-offer", "", "job-offer/full-time", FALSE },
  { "full-time-of-an-offer", "'job-offer': { 'months': 12 }", "job-offer/full-time", TRUE },
  { "offer-that-is-none", "'job-offer': { 'held': false }", "job-offer/noc", FALSE },
  { "none-of-an-offer", "'job-offer': { 'held': false }", "job-offer/held", TRUE },
  { "work-permit-without-an-offer", "", "authorized-to-work", FALSE },
  { "work-permit-with-an-offer", "'job-offer': { 'noc': '72200' }", "authorized-to-work", TRUE },
  { "revoked-before-an-offer", "", "job-offer/revoked", FALSE },
  { "revoked-of-an-offer", "'job-offer': { 'noc': '72200' }", "job-offer/revoked", TRUE },
  { "revoked-of-none", "'job-offer': { 'held': false }", "job-offer/revoked", FALSE },
  { "day-of-no-official-score", "", "official-score/seen", FALSE },
  { "day-of-an-official-score", "'official-score': { 'points': 478 }", "official-score/seen", TRUE },
  { "certificate-before-the-answer", "", "candidate/trade-certificate/trade", TRUE },
  { "certificate-of-the-candidate", "", "candidate/trade-certificate/held", TRUE },
  { "certificate-of-the-partner", "'relationship': 'married'", "partner/trade-certificate/held", FALSE },
  { "certificate-of-the-partner-that-is-there", "'relationship': 'married', 'partner': { 'trade-certificate': { 'issued-by': 'ON' } }", "partner/trade-certificate/trade", TRUE },
  { "certificate-of-the-partner-that-is-none", "'relationship': 'married', 'partner': { 'trade-certificate': { 'held': false } }", "partner/trade-certificate/held", TRUE },
  { "certificate-that-is-none", "'candidate': { 'trade-certificate': { 'held': false } }", "candidate/trade-certificate/trade", FALSE },
  { "status-since-without-a-status", "'relatives': [ { } ]", "relatives/status-since", FALSE },
  { "status-since-with-a-status", "'relatives': [ { 'status': 'permanent-resident' } ]", "relatives/status-since", TRUE },
  { "nomination", "", "nomination/province", TRUE },
  { "nomination-that-is-none", "'nomination': { 'held': false }", "nomination/province", FALSE },
  { "within-express-entry-before-a-nomination", "", "nomination/enhanced", FALSE },
  { "within-express-entry-of-a-nomination", "'nomination': { 'province': 'ON' }", "nomination/enhanced", TRUE },
  { "within-express-entry-of-none", "'nomination': { 'held': false }", "nomination/enhanced", FALSE },
  { "notified-without-a-nomination", "", "milestones/nomination-notified", FALSE },
  { "notified-of-a-nomination", "'nomination': { 'province': 'ON' }", "milestones/nomination-notified", TRUE },
  { "notified-of-none", "'nomination': { 'held': false }", "milestones/nomination-notified", FALSE },
  { "accepted-before-it-was-notified", "'nomination': { 'province': 'ON' }", "milestones/nomination-accepted", FALSE },
  { "accepted-after-it-was-notified", "'nomination': { 'province': 'ON' }, 'milestones': { 'nomination-notified': '2026-10-01' }", "milestones/nomination-accepted", TRUE },
  { "employers-notice-without-an-offer", "", "milestones/employer-notice", FALSE },
  { "employers-notice-of-an-offer", "'job-offer': { 'noc': '72200' }", "milestones/employer-notice", TRUE },
  { "landed-after-the-confirmation", "'milestones': { 'applied': '2026-10-01', 'confirmed': '2026-11-01' }", "milestones/landed", TRUE },
  { "biometrics-before-the-application", "", "milestones/biometrics-letter", FALSE },
  { "category-before-an-invitation", "", "category", FALSE },
  { "category-after-an-invitation", "'milestones': { 'invited': '2026-10-01' }", "category", TRUE },
  { "landed-before-the-confirmation", "'milestones': { 'invited': '2026-10-01', 'applied': '2026-11-01' }", "milestones/landed", FALSE },
  { "confirmed-after-the-application", "'milestones': { 'invited': '2026-10-01', 'applied': '2026-11-01' }", "milestones/confirmed", TRUE },
};

typedef struct
{
  const char *name;
  const char *json;
  const char *path;
  gboolean    begun;
} BegunRow;

/* An id alone is no beginning: every record has one. */
static const BegunRow begun_rows[] = {
  { "begun-empty", JOB (""), "candidate/jobs/noc", FALSE },
  { "begun-with-an-id", JOB ("'id': 'j1'"), "candidate/jobs/noc", FALSE },
  { "begun-with-an-answer", JOB ("'id': 'j1', 'paid': false"), "candidate/jobs/noc", TRUE },
};

/* The first item of a list. */
static JalonRecord *
find_record (JalonHousehold *household,
             char          **names)
{
  JalonRecord *record = JALON_RECORD (household);

  for (guint i = 0; names[i + 1] != NULL; i++)
    {
      g_autoptr (GObject) part = NULL;

      g_object_get (record, names[i], &part, NULL);
      record = JALON_IS_RECORD_LIST (part) ? jalon_record_list_get (JALON_RECORD_LIST (part), 0) : JALON_RECORD (part);
    }

  return record;
}

static void
test_matters (gconstpointer data)
{
  const Row                 *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->json);
  g_auto (GStrv)             names = g_strsplit (row->path, "/", -1);
  JalonRecord               *record = find_record (household, names);
  const JalonField          *field = jalon_record_find_field (record, names[g_strv_length (names) - 1]);

  g_assert_nonnull (field);
  g_assert_cmpint (jalon_question_matters (household, record, field, (JalonDate){ 2026, 11, 23 }), ==, row->matters);
}

static void
test_begun (gconstpointer data)
{
  const BegunRow            *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->json);
  g_auto (GStrv)             names = g_strsplit (row->path, "/", -1);

  g_assert_cmpint (jalon_record_is_begun (find_record (household, names)), ==, row->begun);
}

typedef struct
{
  const char *name;
  const char *json;
  const char *path;
  const char *missing; /* names, with spaces between them */
} MissingRow;

static const MissingRow missing_rows[] = {
  { "empty-job", JOB (""), "candidate/jobs/noc", "noc country started hours-per-week" },
  { "job-without-hours", JOB ("'noc': '21232', 'country': 'FRA', 'started': '2020-01-01'"), "candidate/jobs/noc", "hours-per-week" },
  { "whole-job", JOB ("'noc': '21232', 'country': 'FRA', 'started': '2020-01-01', 'hours-per-week': 35"), "candidate/jobs/noc", "" },
  { "impossible-date-is-an-answer", JOB ("'noc': '21232', 'country': 'FRA', 'started': '2020-02-31', 'hours-per-week': 35"), "candidate/jobs/noc", "" },
  { "test-without-an-ability", "'candidate': { 'tests': [ { 'test': 'ielts-general', 'taken': '2026-01-01', 'listening': 8, 'reading': 7, 'writing': 7 } ] }", "candidate/tests/test", "speaking" },
  { "child", CHILD (""), "children/married", "birth-date" },
  { "household", "", "title", "" },
};

static void
test_missing (gconstpointer data)
{
  const MissingRow          *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->json);
  g_auto (GStrv)             names = g_strsplit (row->path, "/", -1);
  g_autoptr (GPtrArray)      missing = jalon_record_find_missing (find_record (household, names));
  g_autoptr (GString)        text = g_string_new (NULL);

  for (guint i = 0; i < missing->len; i++)
    g_string_append_printf (text, i == 0 ? "%s" : " %s", ((const JalonField *) missing->pdata[i])->name);
  g_assert_cmpstr (text->str, ==, row->missing);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/matters", rows, test_matters);
  JALON_TEST_ADD_ROWS ("/begun", begun_rows, test_begun);
  JALON_TEST_ADD_ROWS ("/missing", missing_rows, test_missing);

  return g_test_run ();
}
