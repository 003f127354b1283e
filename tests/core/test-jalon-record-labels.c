/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-labels.h"

#include "jalon-test-household.h"
#include "jalon-test.h"
#include "jalon-words.h"

#define NBSP "\xc2\xa0"

/* Records in words: the title of a row and the dim line below it, with what is answered and without. */

typedef struct
{
  const char *name;
  const char *json;
  const char *list; /* path of properties to a record, or to a list whose first record is meant */
  const char *title;
  const char *summary;
} Row;

#define PERSON(members) "'candidate': { " members " }"

static const Row rows[] = {
  { "test", PERSON ("'tests': [{ 'test': 'ielts-general', 'taken': '2026-06-01' }]"), "candidate.tests", "IELTS General Training", "Taken on 1 June 2026" },
  { "test-unanswered", PERSON ("'tests': [{}]"), "candidate.tests", "Language test", NULL },
  { "diploma", PERSON ("'credentials': [{ 'level': 'master', 'field': 'Law', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': { 'body': 'wes', 'issued': '2025-06-01' } }]"), "candidate.credentials", "Master’s degree, Law", "Morocco, completed on 30 June 2014. Assessed by WES on 1 June 2025" },
  { "diploma-assessed-by-nobody-named", PERSON ("'credentials': [{ 'country': 'MAR', 'assessment': { 'issued': '2025-06-01' } }]"), "candidate.credentials", "Diploma", "Morocco. Assessed on 1 June 2025" },
  { "diploma-not-assessed", PERSON ("'credentials': [{ 'country': 'MAR' }]"), "candidate.credentials", "Diploma", "Morocco. Not assessed yet" },
  { "diploma-canadian", PERSON ("'credentials': [{ 'country': 'CAN', 'completed': '2014-06-30' }]"), "candidate.credentials", "Diploma", "Canada, completed on 30 June 2014" },
  { "diploma-of-a-body-in-full", PERSON ("'credentials': [{ 'assessment': { 'body': 'Comparative Education Service', 'issued': '2025-06-01' } }]"), "candidate.credentials", "Diploma", "Assessed by Comparative Education Service on 1 June 2025" },
  { "diploma-empty", PERSON ("'credentials': [{}]"), "candidate.credentials", "Diploma", NULL },
  { "job", PERSON ("'jobs': [{ 'noc': '21231', 'title': 'Engineer', 'employer': 'Acme', 'country': 'FRA', 'started': '2020-01-05', 'ended': '2022-01-04', 'hours-per-week': 37.5 }]"), "candidate.jobs", "Engineer, Acme", "France, 5 January 2020 to 4 January 2022, 37.5 hours a week. NOC" NBSP "21231, TEER" NBSP "1" },
  { "job-that-lasts", PERSON ("'jobs': [{ 'noc': '21231', 'started': '2020-01-05' }]"), "candidate.jobs", "Software engineers and designers", "since 5 January 2020. NOC" NBSP "21231, TEER" NBSP "1" },
  { "job-without-title", PERSON ("'jobs': [{ 'noc': '31301', 'title': '', 'employer': 'Acme' }]"), "candidate.jobs", "Registered nurses and registered psychiatric nurses, Acme", "NOC" NBSP "31301, TEER" NBSP "1" },
  { "job-of-no-occupation", PERSON ("'jobs': [{ 'noc': '99999', 'employer': 'Acme' }]"), "candidate.jobs", "NOC" NBSP "99999, Acme", NULL },
  { "job-empty", PERSON ("'jobs': [{}]"), "candidate.jobs", "Job", NULL },
  { "stay", PERSON ("'stays': [{ 'country': 'FRA', 'from': '2020-01-05', 'to': '2022-01-04' }]"), "candidate.stays", "France", "5 January 2020 to 4 January 2022" },
  { "stay-empty", PERSON ("'stays': [{}]"), "candidate.stays", "Stay", NULL },
  { "permit", PERSON ("'permits': [{ 'kind': 'study', 'expires': '2027-01-05' }]"), "candidate.permits", "Study permit", "Ends on 5 January 2027" },
  { "permit-empty", PERSON ("'permits': [{}]"), "candidate.permits", "Permit", NULL },
  { "person", PERSON ("'given-name': 'Anne', 'family-name': 'Roy', 'birth-date': '1992-03-04', 'citizenship': 'FRA', 'residence': 'MAR'"), "candidate", "Anne Roy", "Born on 4 March 1992, citizenship: France, residence: Morocco" },
  { "person-without-a-name", PERSON ("'given-name': '', 'residence': 'MAR'"), "candidate", "Person", "Residence: Morocco" },
  { "person-of-nothing", PERSON ("'given-name': ''"), "candidate", "Person", NULL },
  { "job-of-a-code-of-letters", PERSON ("'jobs': [{ 'noc': '2x231', 'title': 'Engineer' }]"), "candidate.jobs", "Engineer", "NOC" NBSP "2x231" },
  { "job-of-half-a-code-and-a-title", PERSON ("'jobs': [{ 'noc': '212', 'title': 'Engineer' }]"), "candidate.jobs", "Engineer", "NOC" NBSP "212" },
  { "diploma-of-a-body-in-capitals", PERSON ("'credentials': [{ 'assessment': { 'body': 'IQAS', 'issued': '2025-06-01' } }]"), "candidate.credentials", "Diploma", "Assessed by IQAS on 1 June 2025" },
  { "diploma-of-a-long-body", PERSON ("'credentials': [{ 'assessment': { 'body': 'ministere', 'issued': '2025-06-01' } }]"), "candidate.credentials", "Diploma", "Assessed by ministere on 1 June 2025" },
  { "person-of-a-country-that-is-none", PERSON ("'citizenship': 'a\\u202eb'"), "candidate", "Person", "Citizenship: a\xef\xbf\xbd"
                                                                                                      "b" },
  { "child", "'children': [{ 'given-name': 'Lina', 'birth-date': '2019-05-02' }]", "children", "Lina", "Born on 2 May 2019" },
  { "child-empty", "'children': [{}]", "children", "Child", NULL },
  { "relative-empty", "'relatives': [{}]", "relatives", "Relative", NULL },
  { "relative", "'relatives': [{ 'relation': 'sibling', 'status': 'citizen', 'birth-date': '1990-01-05' }]", "relatives", "Brother or sister", "Canadian citizen, born on 5 January 1990" },
  { "relative-without-status", "'relatives': [{ 'relation': 'sibling', 'birth-date': '1990-01-05' }]", "relatives", "Brother or sister", "Born on 5 January 1990" },
  { "union", "'previous-unions': [{ 'ended': '2018-01-05' }]", "previous-unions", "Previous relationship", "Ended on 5 January 2018" },
  { "letter", "'letters': [{ 'dated': '2026-11-05', 'due': '2026-12-05' }]", "letters", "Letter", "Dated 5 November 2026. Answer by 5 December 2026" },
  { "letter-without-an-answer", "'letters': [{ 'dated': '2026-11-05' }]", "letters", "Letter", "Dated 5 November 2026" },
  { "done", "'done': [{ 'deadline': 'submit', 'on': '2026-11-05' }]", "done", "Date dealt with", "Done on 5 November 2026" },
  { "offer", "'job-offer': { 'noc': '21231', 'employer': 'Acme', 'months': 12, 'support': 'lmia' }", "job-offer", "Job offer, Acme", "NOC" NBSP "21231, 12 months, " },
  { "leave", PERSON ("'jobs': [{ 'leaves': [{ 'from': '2019-03-01', 'to': '2019-08-31' }] }]"), "candidate.jobs.leaves", "Time off", "1 March 2019 to 31 August 2019" },
  { "leave-that-lasts", PERSON ("'jobs': [{ 'leaves': [{ 'from': '2019-03-01' }] }]"), "candidate.jobs.leaves", "Time off", "since 1 March 2019" },
  { "assessment", PERSON ("'credentials': [{ 'assessment': { 'body': 'wes', 'issued': '2025-06-01' } }]"), "candidate.credentials.assessment", "Educational credential assessment (ECA), WES", "Issued on 1 June 2025" },
  { "assessment-empty", PERSON ("'credentials': [{}]"), "candidate.credentials.assessment", "Educational credential assessment (ECA)", NULL },
  { "account-date", "'account-dates': { 'ita': '2026-12-04' }", "account-dates", "Date in the account", "Limit: 4 December 2026" },
  { "job-of-half-a-code", PERSON ("'jobs': [{ 'noc': '212' }]"), "candidate.jobs", "NOC" NBSP "212", NULL },
  { "offer-empty", "", "job-offer", "Job offer", NULL },
  { "nomination", "'nomination': { 'held': true, 'province': 'ON', 'issued': '2026-10-05' }", "nomination", "Provincial nomination, Ontario", "Issued on 5 October 2026" },
  { "nomination-of-a-place-that-is-none", "'nomination': { 'province': 'a\\nb' }", "nomination", "Provincial nomination, a b", NULL },
  { "certificate", PERSON ("'trade-certificate': { 'issued': '2025-01-05' }"), "candidate.trade-certificate", "Certificate of qualification", "Issued on 5 January 2025" },
  { "exam", PERSON ("'medical-exam': { 'taken': '2025-01-05' }"), "candidate.medical-exam", "Immigration medical exam", "Taken on 5 January 2025" },
  { "official-score", "'official-score': { 'seen': '2026-11-05' }", "official-score", "Score in your account", "Seen on 5 November 2026" },
  { "milestones", "", "milestones", "Milestones", NULL },
  { "document", "'documents': [{ 'id': 'own-1', 'name': 'Letter of my aunt' }]", "documents", "Letter of my aunt", NULL },
  { "document-without-a-name", "'documents': [{ 'id': 'own-1' }]", "documents", "own-1", NULL },
  { "document-empty", "'documents': [{}]", "documents", "Document", NULL },
  { "household", "'title': 'We'", "", "We", NULL },
};

static void
test_row (gconstpointer data)
{
  const Row                 *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->json);
  g_auto (GStrv)             path = g_strsplit (row->list, ".", -1);
  JalonRecord               *record = JALON_RECORD (household);
  g_autofree char           *title = NULL;
  g_autofree char           *summary = NULL;

  for (guint i = 0; path[i] != NULL; i++)
    {
      g_autoptr (GObject) next = NULL;

      g_object_get (record, path[i], &next, NULL);
      record = JALON_IS_RECORD_LIST (next) ? jalon_record_list_get (JALON_RECORD_LIST (next), 0) : JALON_RECORD (next);
    }

  title = jalon_label_record (record);
  summary = jalon_label_record_summary (record);
  g_assert_cmpstr (title, ==, row->title);
  if (row->summary != NULL && g_str_has_suffix (row->summary, ", "))
    g_assert_true (g_str_has_prefix (summary, row->summary));
  else
    g_assert_cmpstr (summary, ==, row->summary);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");

  JALON_TEST_ADD_ROWS ("/record-labels", rows, test_row);

  return g_test_run ();
}
