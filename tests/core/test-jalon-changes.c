/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-changes.h"
#include "jalon-test-assessed-day.h"
#include "jalon-test.h"
#include "jalon-words.h"

#include <string.h>

/* Each row walks over one day, on which one line changes. */
typedef struct
{
  const char *name;
  const char *json;
  const char *day;
  const char *id;
  int         from;
  int         to;
  const char *why[JALON_N_LANGUAGES];
} ChangeRow;

#define IELTS "'tests': [ { 'test': 'ielts-general', 'taken': '2025-02-21', 'listening': 8, 'reading': 7, 'writing': 7, 'speaking': 7 } ]"
#define DIPLOMA "'credentials': [ { 'level': 'master', 'country': 'FRA', 'completed': '2014-06-30', 'assessment': { 'body': 'wes', 'issued': '2021-06-01' } } ]"
#define CERTIFICATE "'trade-certificate': { 'trade': '72200', 'issued': '2026-01-15', 'expires': '2026-06-30' }"
#define JOB(country) "'jobs': [ { 'noc': '21231', 'country': '" country "', 'started': '2024-01-01', 'hours-per-week': 30 } ]"
#define OLD_JOB "'jobs': [ { 'noc': '21231', 'country': 'CAN', 'started': '2014-01-01', 'ended': '2014-12-31', 'hours-per-week': 30 } ]"

#define OFFER(support, more) "'job-offer': { 'noc': '21231', 'months': 12, 'support': '" support "'" more " }"
#define SIBLING(more) "'relatives': [ { 'relation': 'sibling', 'of': 'candidate', 'status': 'citizen'" more " } ]"

static const ChangeRow change_rows[] = {
  { "birthday", "'candidate': { 'birth-date': '1992-03-04' }", "2025-03-04", "core.age", 94, 88, { "age 33 on 4 March 2025", "33 ans le 4 mars 2025" } },
  { "test-taken", "'candidate': { " IELTS " }", "2025-02-21", "core.first-language", 0, 124, { "the IELTS General Training result of 21 February 2025 counts now", "le résultat IELTS General Training du 21 février 2025 compte désormais" } },
  { "test-too-old", "'candidate': { " IELTS " }", "2027-02-21", "core.first-language", 124, 0, { "the IELTS General Training result of 21 February 2025 is 2 years old", "le résultat IELTS General Training du 21 février 2025 a 2 ans" } },
  { "assessment", "'candidate': { " DIPLOMA " }", "2021-06-01", "core.education", 0, 135, { "the assessment of 1 June 2021 counts now", "l’évaluation du 1er juin 2021 compte désormais" } },
  { "assessment-too-old", "'candidate': { " DIPLOMA " }", "2026-06-01", "core.education", 135, 0, { "the assessment of 1 June 2021 is 5 years old", "l’évaluation du 1er juin 2021 a 5 ans" } },
  { "year-in-canada", "'candidate': { " JOB ("CAN") " }", "2024-12-29", "core.canadian-work", 0, 40, { "one more full year of work in Canada: 1 year", "une année complète de travail au Canada de plus\xc2\xa0: 1 an" } },
  { "year-leaves", "'candidate': { " OLD_JOB " }", "2024-01-02", "core.canadian-work", 40, 0, { "one full year of work in Canada less: it is older than 10 years", "une année complète de travail au Canada de moins\xc2\xa0: elle date de plus de 10 ans" } },
  { "year-abroad", "'candidate': { 'tests': [ { 'test': 'ielts-general', 'taken': '2025-02-21', 'listening': 8, 'reading': 7, 'writing': 7, 'speaking': 7 } ], 'jobs': [ { 'noc': '21231', 'country': 'FRA', 'started': '2025-06-01', 'hours-per-week': 30 } ] }", "2026-05-30", "transferability.foreign-work-language", 0, 25, { "one more full year of work abroad: 1 year", "une année complète de travail à l’étranger de plus\xc2\xa0: 1 an" } },
  { "rule", "'relatives': [ { 'relation': 'sibling', 'of': 'candidate', 'status': 'citizen', 'birth-date': '1980-01-01' } ]", "2017-06-06", "additional.sibling", 0, 15, { "the rule “", "la règle «\xc2\xa0" } }, /* RULE: crs.additional.sibling */
  { "sibling", "'relatives': [ { 'relation': 'sibling', 'of': 'candidate', 'status': 'citizen', 'birth-date': '2005-08-09' } ]", "2023-08-09", "additional.sibling", 0, 15, { "a brother or sister in Canada comes of age", "un frère ou une sœur au Canada devient majeur" } },
  { "sibling-becomes-a-citizen", SIBLING (", 'birth-date': '1980-08-09', 'status-since': '2023-08-09'"), "2023-08-09", "additional.sibling", 0, 15, { "a brother or sister in Canada becomes a citizen or permanent resident", "un frère ou une sœur au Canada devient citoyen ou résident permanent" } },
  { "sibling-of-eighteen-who-is-a-citizen-since-long", SIBLING (", 'birth-date': '2005-08-09', 'status-since': '2005-08-09'"), "2023-08-09", "additional.sibling", 0, 15, { "a brother or sister in Canada comes of age", "un frère ou une sœur au Canada devient majeur" } },
  { "certificate", "'candidate': { " IELTS ", " CERTIFICATE " }", "2026-01-15", "transferability.certificate-language", 0, 50, { "the certificate of qualification of 15 January 2026 counts now", "le certificat de compétence du 15 janvier 2026 compte désormais" } },
  { "certificate-ends", "'candidate': { " IELTS ", " CERTIFICATE " }", "2026-07-01", "transferability.certificate-language", 50, 0, { "the certificate of qualification was valid until 30 June 2026", "le certificat de compétence était valide jusqu’au 30 juin 2026" } },
  { "offer-withdrawn", OFFER ("lmia", ", 'revoked': '2024-06-01'"), "2024-06-01", "additional.job-offer", 50, 0, { "the job offer was withdrawn on 1 June 2024", "l’offre d’emploi a été retirée le 1er juin 2024" } },
  { "rule-that-takes-an-offer-without-an-assessment", OFFER ("exempt", ""), "2016-11-19", "additional.job-offer", 0, 50, { "the rule “", "la règle «\xc2\xa0" } }, /* RULE: crs.additional.job-offer */
  { "birthday-on-the-day-of-other-rules", "'candidate': { 'birth-date': '1985-06-06' }", "2017-06-06", "core.age", 99, 94, { "age 32 on 6 June 2017", "32 ans le 6 juin 2017" } },
  { "study-in-canada-below-a-master", "'candidate': { 'credentials': [ { 'level': 'master', 'country': 'CAN', 'in-person': false, 'completed': '2014-06-30' }, { 'level': 'secondary', 'country': 'MAR', 'completed': '2010-06-30' }, { 'level': 'two-year', 'country': 'CAN', 'completed': '2024-06-30' } ] }", "2024-06-30", "additional.canadian-study", 0, 15, { "the diploma completed on 30 June 2024 counts now", "le diplôme obtenu le 30 juin 2024 compte désormais" } },
  { "nomination", "'nomination': { 'province': 'ON', 'issued': '2026-05-01', 'expires': '2026-10-01' }", "2026-05-01", "additional.nomination", 0, 600, { "the nomination is issued on 1 May 2026", "la désignation est délivrée le 1er mai 2026" } },
  { "nomination-ends", "'nomination': { 'province': 'ON', 'issued': '2026-05-01', 'expires': '2026-10-01' }", "2026-10-02", "additional.nomination", 600, 0, { "the nomination was valid until 1 October 2026", "la désignation était valide jusqu’au 1er octobre 2026" } },
};

static GPtrArray *
find_changes (JalonHousehold *household,
              const char     *since,
              const char     *on)
{
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (&error);
  GPtrArray                *changes;

  g_assert_no_error (error);
  changes = jalon_score_changes_find (household, rulebook, jalon_test_date (since), jalon_test_date (on), &error);
  g_assert_no_error (error);

  return changes;
}

static void
test_change (gconstpointer data)
{
  const ChangeRow           *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->json);
  g_autofree char           *before = jalon_date_to_string (jalon_date_add_days (jalon_test_date (row->day), -1));

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autoptr (GPtrArray)   changes = NULL;
      const JalonScoreChange *change;

      jalon_words_init (jalon_language_to_string (language));
      changes = find_changes (household, before, row->day);

      g_assert_cmpuint (changes->len, ==, 1);
      change = g_ptr_array_index (changes, 0);
      g_assert_cmpstr (change->id, ==, row->id);
      g_assert_cmpint (change->from, ==, row->from);
      g_assert_cmpint (change->to, ==, row->to);
      g_assert_true (jalon_date_equal (change->day, jalon_test_date (row->day)));
      g_test_message ("%s", change->why);
      g_assert_true (g_str_has_prefix (change->why, row->why[language]));
    }
}

/* Ten years: each change has a reason, follows the one before, and the walk is short. */
static void
test_ten_years (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_load_sample ("couple-morocco.jalon");
  g_autoptr (GHashTable)     points = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray)      changes = NULL;
  gint64                     began = g_get_monotonic_time ();
  JalonDate                  last = jalon_test_date ("2020-01-01");

  jalon_words_init ("fr");
  changes = find_changes (household, "2020-01-01", "2030-01-01");
  g_assert_cmpint (g_get_monotonic_time () - began, <, G_USEC_PER_SEC);
  g_assert_cmpuint (changes->len, >, 20);

  for (guint i = 0; i < changes->len; i++)
    {
      const JalonScoreChange *change = g_ptr_array_index (changes, i);

      g_assert_nonnull (change->why);
      g_assert_cmpstr (change->why, !=, "");
      g_assert_cmpint (change->from, !=, change->to);
      g_assert_cmpint (jalon_date_compare (last, change->day), <=, 0);
      if (g_hash_table_contains (points, change->id))
        g_assert_cmpint (GPOINTER_TO_INT (g_hash_table_lookup (points, change->id)), ==, change->from);

      g_hash_table_insert (points, change->id, GINT_TO_POINTER (change->to));
      last = change->day;
    }
}

static void
test_no_rules (void)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonRulebook)  rulebook = jalon_rulebook_new_builtin (NULL);
  g_autoptr (JalonHousehold) household = jalon_test_household ("");

  g_assert_null (jalon_score_changes_find (household, rulebook, jalon_test_date ("2014-12-31"), jalon_test_date ("2015-02-01"), &error));
  g_assert_error (error, JALON_RULES_ERROR, JALON_RULES_ERROR_DAY);
}

/* By the assessment the test that is weaker, but even, earns more as the first: of every line the diploma is the reason. */
static void
test_other_order (void)
{
  static const char *const   lines[] = { "core.education", "core.first-language", "core.second-language", "transferability.education-language" };
  g_autoptr (JalonHousehold) household = jalon_test_household (
    "'candidate': { 'tests': [ { 'test': 'ielts-general', 'taken': '2025-02-21', 'listening': 8.5, 'reading': 5, 'writing': 7.5, 'speaking': 7.5 },"
    " { 'test': 'tcf-canada', 'taken': '2025-02-21', 'listening': 503, 'reading': 499, 'writing': 12, 'speaking': 12 } ],"
    " 'credentials': [ { 'level': 'secondary', 'country': 'CAN', 'completed': '2009-06-30' }, { 'level': 'one-year', 'country': 'FRA', 'completed': '2010-06-30' },"
    " { 'level': 'master', 'country': 'FRA', 'completed': '2014-06-30', 'assessment': { 'body': 'wes', 'issued': '2026-06-01' } } ] }");
  g_autoptr (GPtrArray) changes = NULL;

  jalon_words_init ("en");
  changes = find_changes (household, "2026-05-31", "2026-06-01");

  g_assert_cmpuint (changes->len, ==, G_N_ELEMENTS (lines));
  for (guint i = 0; i < changes->len; i++)
    {
      const JalonScoreChange *change = changes->pdata[i];

      g_test_message ("%s %d %d", change->id, change->from, change->to);
      g_assert_cmpstr (change->id, ==, lines[i]);
      g_assert_cmpstr (change->why, ==, "the assessment of 1 June 2026 counts now");
    }
}

static void
test_same_day (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_load_sample ("couple-morocco.jalon");
  g_autoptr (GPtrArray)      changes = find_changes (household, "2025-03-04", "2025-03-04");

  g_assert_cmpuint (changes->len, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/changes/one-day", change_rows, test_change);
  g_test_add_func ("/changes/ten-years", test_ten_years);
  g_test_add_func ("/changes/no-rules", test_no_rules);
  g_test_add_func ("/changes/other-order", test_other_order);
  g_test_add_func ("/changes/same-day", test_same_day);

  return g_test_run ();
}
