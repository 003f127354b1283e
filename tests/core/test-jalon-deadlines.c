/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist.h"
#include "jalon-test-deadlines.h"

/* The account's date wins, and what was counted is kept beside it. */
static void
test_account (void)
{
  g_autoptr (Plan) plan = make_plan (STEP ("invited", "2026-10-01") ", 'account-dates': { 'ita': '2026-12-04' }", "2026-11-23");
  JalonDeadline   *deadline = find (plan, "ita");

  assert_date (deadline->trigger, "2026-10-01");
  assert_date (deadline->due, "2026-12-04");
  assert_date (deadline->counted, "2026-11-30");
  g_assert_cmpint (deadline->length, ==, 60);
  g_assert_cmpint (deadline->unit, ==, 'd');
}

/* A notice counts as received ten days after it was sent. */
static void
test_notice (void)
{
  g_autoptr (Plan) plan = make_plan (STEP ("employer-notice-sent", "2026-10-22"), "2026-11-23");
  JalonDeadline   *deadline = find (plan, "employer_notice");

  assert_date (deadline->trigger, "2026-11-01");
  g_assert_cmpint (deadline->length, ==, 30);
}

static void
test_record (void)
{
  g_autoptr (Plan) plan = make_plan (TESTED (TEST ("t1", "2025-02-02")) ", " LETTER ("visa-ready", "2026-11-01"), "2026-11-23");
  JalonDeadline   *test = find (plan, "language_validity/candidate/t1");
  JalonDeadline   *letter = find (plan, "visa_ready/l1");

  g_assert_true (test->record == jalon_record_list_get (plan->household->candidate->tests, 0));
  g_assert_cmpstr (test->person, ==, "candidate");
  g_assert_true (JALON_IS_LETTER (letter->record));
  g_assert_null (letter->person);
  g_assert_cmpint (letter->number, ==, JALON_UNANSWERED);
}

/* What the candidate has missed, and nothing else: counted on the last good day and the day after. */
static void
test_late (void)
{
  static const struct
  {
    const char *json;
    const char *key;
    JalonDate   day;
    gboolean    late;
  } rows[] = {
    { STEP ("invited", "2026-09-24"), "ita", { 2026, 11, 23 }, FALSE },
    { STEP ("invited", "2026-09-24"), "ita", { 2026, 11, 24 }, TRUE },
    { "'milestones': { 'invited': '2026-09-24', 'applied': '2026-10-30' }", "ita", { 2026, 11, 24 }, FALSE },
    { STEP ("employer-notice-sent", "2026-10-22"), "employer_notice", { 2027, 1, 1 }, FALSE },
    { TESTED (TEST ("t1", "2025-02-02")), "language_validity/candidate/t1", { 2027, 2, 1 }, FALSE },
    { TESTED (TEST ("t1", "2025-02-02")), "language_validity/candidate/t1", { 2027, 2, 2 }, TRUE },
    { "'candidate': { 'birth-date': '1990-01-01' }", "crs_age/candidate/37", { 2027, 6, 1 }, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (Plan) plan = make_plan (rows[i].json, "2026-11-23");

      g_test_message ("row %u: %s", i, rows[i].key);
      g_assert_cmpint (jalon_deadline_is_late (find (plan, rows[i].key), rows[i].day), ==, rows[i].late);
    }
}

static const char family[] =
  "'relationship': 'married',"
  "'candidate': { 'birth-date': '1992-03-04', 'residence': 'FRA', 'passport-expires': '2029-05-01',"
  "  'medical-exam': { 'taken': '2026-05-04' }, 'tests': [ " TEST ("t1", "2026-02-01") ", " FRENCH ("t2", "2026-03-01") " ],"
                                                                                                                        "  'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '2025-12-01', 'hours-per-week': 30 } ] },"
                                                                                                                        "'partner': { 'passport-expires': '2029-05-01', 'tests': [ " TEST ("t3", "2026-02-01") " ] },"
                                                                                                                                                                                                               "'children': [ { 'id': 'c1', 'birth-date': '2019-05-02' }, { 'id': 'c2', 'birth-date': '2006-05-02', 'passport-expires': '2029-05-01' } ],"
                                                                                                                                                                                                               "'nomination': { 'province': 'ON', 'issued': '2026-05-01' },"
                                                                                                                                                                                                               "'letters': [ { 'id': 'l1', 'kind': 'additional-documents', 'dated': '2026-11-10' }, { 'id': 'l2', 'kind': 'additional-documents', 'dated': '2026-11-10' } ],"
                                                                                                                                                                                                               "'milestones': { 'profile-started': '2026-08-01', 'profile-submitted': '2026-09-01', 'invited': '2026-10-01', 'refused': '2026-11-20' }";

static void
test_order (void)
{
  g_autoptr (Plan)       plan = make_plan (family, "2026-11-23");
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (plan->deadlines->len, >, 20);

  for (guint i = 0; i < plan->deadlines->len; i++)
    {
      JalonDeadline *deadline = g_ptr_array_index (plan->deadlines, i);
      JalonDeadline *before = i > 0 ? g_ptr_array_index (plan->deadlines, i - 1) : NULL;

      g_assert_true (g_hash_table_add (keys, deadline->key));
      g_assert_cmpint (deadline->rule->starts_with, !=, JALON_TRIGGER_NONE);

      if (before == NULL)
        continue;

      g_assert_cmpint (jalon_date_compare (before->due, deadline->due), <=, 0);

      if (jalon_date_equal (before->due, deadline->due))
        g_assert_cmpstr (before->key, <, deadline->key);
    }
}

/* Nobody who has answered nothing is told a date, but for that of the fees. */
static void
test_empty (void)
{
  g_autoptr (Plan) plan = make_plan ("", "2026-11-23");

  g_assert_cmpuint (plan->deadlines->len, ==, 1);
  g_assert_nonnull (find (plan, "fee_change"));
  g_assert_true (jalon_date_equal (find (plan, "fee_change")->trigger, (JalonDate){ 2028, 4, 30 }));
}

/* Finding is a pure function, and leaves the verdicts of the day alone. */
static void
test_pure (void)
{
  g_autoptr (Plan)      plan = make_plan (family, "2026-11-23");
  JalonEligibility      before = plan->eligibility;
  g_autoptr (GPtrArray) again = jalon_deadlines_find (plan->data, &plan->assessed);

  g_assert_cmpmem (&before, sizeof before, &plan->eligibility, sizeof plan->eligibility);
  g_assert_cmpuint (again->len, ==, plan->deadlines->len);

  for (guint i = 0; i < again->len; i++)
    {
      JalonDeadline *first = g_ptr_array_index (plan->deadlines, i);
      JalonDeadline *second = g_ptr_array_index (again, i);

      g_assert_cmpstr (first->key, ==, second->key);
      g_assert_true (jalon_date_equal (first->due, second->due));
    }
}

/* The account prints dates of the household; a passport prints its own, a birthday none. */
static void
test_takes_account_date (void)
{
  static const struct
  {
    const char *key;
    gboolean    takes;
  } rows[] = {
    { "ita", TRUE },
    { "profile_validity", TRUE },
    { "passport_margin/candidate", FALSE },
    { "crs_age/candidate/30", FALSE },
    { "fee_change", FALSE },
  };
  g_autoptr (Plan) plan = make_plan ("'milestones': { 'profile-submitted': '2026-10-01', 'invited': '2026-11-01' }, 'account-dates': { 'profile_validity': '2027-09-30' },"
                                     "'candidate': { 'birth-date': '1996-11-24', 'passport-expires': '2027-05-01' }",
                                     "2026-11-23");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (jalon_deadline_takes_account_date (find (plan, rows[i].key)), ==, rows[i].takes);
}

/* The document that a date is about: the one that keeps it, the one whose record it is, the one that ends that day. */
static void
test_find_item (void)
{
  static const struct
  {
    const char *key;
    const char *item; /* NULL: none */
  } rows[] = {
    { "biometrics", "biometrics/candidate" },
    { "passport_margin/candidate", "passport/candidate" },
    { "passport_margin/partner", "passport/partner" },
    { "language_validity/candidate/t1", "language_test_principal/candidate" },
    { "additional_documents/l1", "additional_request/household" },
    { "crs_age/candidate/30", NULL },
  };
  g_autoptr (Plan)       plan = make_plan ("'relationship': 'married', 'milestones': { 'biometrics-letter': '2026-11-01' },"
                                                 "'letters': [ { 'id': 'l1', 'kind': 'additional-documents', 'dated': '2026-11-10' } ],"
                                                 "'candidate': { 'birth-date': '1996-11-24', 'passport-expires': '2027-05-01',"
                                                 " 'tests': [ { 'id': 't1', 'test': 'celpip-general', 'taken': '2026-06-01', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 } ] },"
                                                 "'partner': { 'passport-expires': '2027-05-01' }",
                                           "2026-11-23");
  g_autoptr (GError)     error = NULL;
  JalonChecklistData    *data = jalon_checklist_data_load (&error);
  g_autoptr (GPtrArray)  items = jalon_checklist_make (data, &plan->assessed);
  g_autoptr (GListStore) list = g_list_store_new (JALON_TYPE_ITEM);

  for (guint i = 0; i < items->len; i++)
    g_list_store_append (list, items->pdata[i]);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (JalonItem) item = jalon_deadline_find_item (find (plan, rows[i].key), G_LIST_MODEL (list));
      g_autofree char      *name = item != NULL ? g_strdup_printf ("%s/%s", item->id, item->for_whom) : NULL;

      g_assert_cmpstr (name, ==, rows[i].item);
      g_assert_null (jalon_deadline_find_item (find (plan, rows[i].key), NULL));
    }

  jalon_checklist_data_free (data);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/deadlines/account", test_account);
  g_test_add_func ("/deadlines/notice", test_notice);
  g_test_add_func ("/deadlines/late", test_late);
  g_test_add_func ("/deadlines/record", test_record);
  g_test_add_func ("/deadlines/order", test_order);
  g_test_add_func ("/deadlines/empty", test_empty);
  g_test_add_func ("/deadlines/pure", test_pure);
  g_test_add_func ("/deadlines/takes-account-date", test_takes_account_date);
  g_test_add_func ("/deadlines/find-item", test_find_item);

  return g_test_run ();
}
