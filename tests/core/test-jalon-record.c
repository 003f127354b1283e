/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "jalon-household.h"
#include "jalon-profile-file.h"
#include "jalon-test-household.h"
#include "jalon-test.h"

typedef struct
{
  guint          n_changes;
  guint          n_notifies;
  JalonFieldKind kind;
  char          *old_value;
  char          *new_value;
  char          *old_raw;
  char          *new_raw;
} Seen;

static void
seen_clear (Seen *seen)
{
  g_free (seen->old_value);
  g_free (seen->new_value);
  g_free (seen->old_raw);
  g_free (seen->new_raw);
  *seen = (Seen){ 0 };
}

static char *
show_value (const GValue *value)
{
  g_auto (GValue) text = G_VALUE_INIT;

  if (G_VALUE_HOLDS (value, JALON_TYPE_DATE))
    return jalon_date_to_string (*(JalonDate *) g_value_get_boxed (value));

  g_value_init (&text, G_TYPE_STRING);
  g_assert_true (g_value_transform (value, &text));

  return g_value_dup_string (&text);
}

static void
changed_cb (JalonRecord       *record,
            const JalonChange *change,
            Seen              *seen)
{
  guint n_changes = seen->n_changes;
  guint n_notifies = seen->n_notifies;

  seen_clear (seen);
  seen->n_changes = n_changes + 1;
  seen->n_notifies = n_notifies;
  seen->kind = change->field->kind;
  seen->old_value = show_value (change->old_value);
  seen->new_value = show_value (change->new_value);
  seen->old_raw = g_strdup (change->old_raw);
  seen->new_raw = g_strdup (change->new_raw);
}

static void
notify_cb (Seen *seen)
{
  seen->n_notifies++;
}

static void
watch (gpointer record,
       Seen    *seen)
{
  g_signal_connect (record, "changed", G_CALLBACK (changed_cb), seen);
  g_signal_connect_swapped (record, "notify", G_CALLBACK (notify_cb), seen);
}

/* One kind of member a row -------------------------------------------------- */

typedef struct
{
  const char *name;
  GType (*get_type) (void);
  const char    *property;
  JalonFieldKind kind;
  const char    *value; /* as text, to be set */
  const char    *before;
  const char    *after;
} KindRow;

static const KindRow kind_rows[] = {
  { "boolean", jalon_job_get_type, "student", JALON_FIELD_BOOLEAN, "TRUE", "FALSE", "TRUE" },
  { "boolean-preset", jalon_job_get_type, "authorized", JALON_FIELD_BOOLEAN, "FALSE", "TRUE", "FALSE" },
  { "integer", jalon_job_offer_get_type, "months", JALON_FIELD_INTEGER, "12", "-1", "12" },
  { "integer-zero", jalon_job_offer_get_type, "months", JALON_FIELD_INTEGER, "0", "-1", "0" },
  { "decimal", jalon_job_get_type, "hours-per-week", JALON_FIELD_DECIMAL, "375", "-1", "375" },
  { "answer", jalon_relative_get_type, "adult", JALON_FIELD_ANSWER, "1", "0", "1" },
  { "text", jalon_job_get_type, "title", JALON_FIELD_TEXT, "Cook", NULL, "Cook" },
  { "text-for", jalon_document_get_type, "for", JALON_FIELD_TEXT, "candidate", NULL, "candidate" },
  { "date", jalon_job_get_type, "started", JALON_FIELD_DATE, "2020-02-29", NULL, "2020-02-29" },
  { "choice", jalon_test_result_get_type, "scale", JALON_FIELD_CHOICE, "2", "0", "2" },
};

static void
set_as_text (gpointer    record,
             const char *property,
             const char *text)
{
  GParamSpec     *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (record), property);
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, pspec->value_type);

  if (G_VALUE_HOLDS_BOOLEAN (&value))
    g_value_set_boolean (&value, g_str_equal (text, "TRUE"));
  else if (G_VALUE_HOLDS_INT64 (&value))
    g_value_set_int64 (&value, g_ascii_strtoll (text, NULL, 10));
  else if (G_VALUE_HOLDS_INT (&value))
    g_value_set_int (&value, (gint) g_ascii_strtoll (text, NULL, 10));
  else if (G_VALUE_HOLDS_UINT (&value))
    g_value_set_uint (&value, (guint) g_ascii_strtoull (text, NULL, 10));
  else if (G_VALUE_HOLDS_STRING (&value))
    g_value_set_string (&value, text);
  else
    {
      JalonDate date;

      g_assert_true (jalon_date_parse (text, &date, NULL));
      g_value_set_boxed (&value, &date);
    }

  g_object_set_property (record, property, &value);
}

static void
test_kind (gconstpointer data)
{
  const KindRow          *row = data;
  g_autoptr (JalonRecord) record = g_object_new (row->get_type (), NULL);
  Seen                    seen = { 0 };

  g_assert_true (jalon_record_is_empty (record));
  watch (record, &seen);
  set_as_text (record, row->property, row->value);

  g_assert_cmpuint (seen.n_changes, ==, 1);
  g_assert_cmpuint (seen.n_notifies, ==, 1);
  g_assert_cmpuint (seen.kind, ==, row->kind);
  g_assert_cmpstr (seen.new_value, ==, row->after);
  if (row->kind != JALON_FIELD_DATE)
    g_assert_cmpstr (seen.old_value, ==, row->before);
  g_assert_null (seen.old_raw);
  g_assert_false (jalon_record_is_empty (record));

  set_as_text (record, row->property, row->value);
  g_assert_cmpuint (seen.n_changes, ==, 1);
  g_assert_cmpuint (seen.n_notifies, ==, 1);
  seen_clear (&seen);
}

static void
test_empty_text (void)
{
  g_autoptr (JalonJob) job = g_object_new (JALON_TYPE_JOB, NULL);
  Seen                 seen = { 0 };

  watch (job, &seen);
  g_object_set (job, "title", "", NULL);
  g_assert_cmpuint (seen.n_changes, ==, 0);
  g_object_set (job, "title", "Cook", NULL);
  g_object_set (job, "title", "", NULL);
  g_assert_cmpuint (seen.n_changes, ==, 2);
  g_assert_null (job->title);
  g_assert_true (jalon_record_is_empty (JALON_RECORD (job)));
  seen_clear (&seen);
}

static void
test_unset_date (void)
{
  g_autoptr (JalonJob)  job = g_object_new (JALON_TYPE_JOB, NULL);
  g_autofree JalonDate *date = NULL;

  job->started = (JalonDate){ 2020, 1, 1 };
  g_object_set (job, "started", NULL, NULL);
  g_assert_false (jalon_date_is_set (job->started));

  g_object_get (job, "started", &date, NULL);
  g_assert_nonnull (date);
  g_assert_false (jalon_date_is_set (*date));
}

/* The parts are there from the beginning and are never replaced. */
static void
test_parts (void)
{
  g_autoptr (JalonHousehold)  household = jalon_household_new ();
  g_autoptr (JalonPerson)     candidate = NULL;
  g_autoptr (JalonRecordList) tests = NULL;
  GParamSpec                 *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (household), "candidate");

  g_object_get (household, "candidate", &candidate, NULL);
  g_object_get (candidate, "tests", &tests, NULL);
  g_assert_true (candidate == household->candidate);
  g_assert_true (tests == candidate->tests);
  g_assert_cmpint (pspec->flags & G_PARAM_WRITABLE, ==, 0);
}

/* Tables ----------------------------------------------------------------------- */

static void
test_table (void)
{
  g_autoptr (JalonHousehold) household = jalon_household_new ();
  guint                      n_fields;
  const JalonField          *fields = jalon_record_get_fields (JALON_RECORD (household), &n_fields);
  const JalonField          *field = jalon_record_find_field (JALON_RECORD (household), "destination");

  g_assert_cmpuint (n_fields, ==, 30);
  g_assert_cmpstr (fields[0].name, ==, "id");
  g_assert_cmpstr (fields[1].name, ==, "title");
  g_assert_null (jalon_record_find_field (JALON_RECORD (household), "Title"));

  g_assert_cmpstr (jalon_field_get_word (field, JALON_PROVINCE_QC), ==, "QC");
  g_assert_cmpstr (jalon_field_get_word (field, JALON_PROVINCE_YT), ==, "YT");
  g_assert_null (jalon_field_get_word (field, JALON_PROVINCE_YT + 1));
  g_assert_null (jalon_field_get_word (field, JALON_PROVINCE_UNANSWERED));
  g_assert_cmpuint (jalon_field_find_word (field, "AB"), ==, JALON_PROVINCE_AB);
  g_assert_cmpuint (jalon_field_find_word (field, "ab"), ==, 0);
  g_assert_cmpuint (jalon_field_find_word (field, NULL), ==, 0);
}

/* Raw texts -------------------------------------------------------------------- */

static void
test_raw (void)
{
  g_autoptr (JalonJob) job = g_object_new (JALON_TYPE_JOB, NULL);
  Seen                 seen = { 0 };
  const JalonDate      day = { 2018, 6, 30 };

  g_object_set (job, "ended", &day, NULL);
  watch (job, &seen);

  jalon_record_set_raw (JALON_RECORD (job), "ended", "\"2018-06-31\"");
  g_assert_cmpuint (seen.n_changes, ==, 1);
  g_assert_cmpuint (seen.n_notifies, ==, 1);
  g_assert_cmpstr (seen.old_value, ==, "2018-06-30");
  g_assert_null (seen.old_raw);
  g_assert_cmpstr (seen.new_raw, ==, "\"2018-06-31\"");
  g_assert_false (jalon_date_is_set (job->ended));
  g_assert_true (jalon_record_has_raw (JALON_RECORD (job)));
  g_assert_false (jalon_record_is_empty (JALON_RECORD (job)));
  g_assert_cmpstr (jalon_record_get_unreadable (JALON_RECORD (job), "ended"), ==, "\"2018-06-31\"");
  g_assert_null (jalon_record_get_unreadable (JALON_RECORD (job), "started"));

  jalon_record_set_raw (JALON_RECORD (job), "ended", "\"2018-06-31\"");
  g_assert_cmpuint (seen.n_changes, ==, 1);

  g_object_set (job, "ended", &day, NULL);
  g_assert_cmpuint (seen.n_changes, ==, 2);
  g_assert_cmpstr (seen.old_raw, ==, "\"2018-06-31\"");
  g_assert_null (seen.new_raw);
  g_assert_false (jalon_record_has_raw (JALON_RECORD (job)));
  seen_clear (&seen);
}

/* Setting the member to no answer clears what could not be read, too. */
static void
test_raw_cleared (void)
{
  g_autoptr (JalonJob) job = g_object_new (JALON_TYPE_JOB, NULL);
  Seen                 seen = { 0 };

  jalon_record_set_raw (JALON_RECORD (job), "hours-per-week", "37.55");
  jalon_record_set_raw (JALON_RECORD (job), "started", "\"soon\"");
  watch (job, &seen);

  g_object_set (job, "hours-per-week", JALON_UNANSWERED, NULL);
  g_assert_cmpuint (seen.n_changes, ==, 1);
  g_assert_cmpstr (seen.old_raw, ==, "37.55");

  jalon_record_set_raw (JALON_RECORD (job), "started", NULL);
  g_assert_cmpuint (seen.n_changes, ==, 2);
  g_assert_cmpstr (seen.old_raw, ==, "\"soon\"");
  g_assert_true (jalon_record_is_empty (JALON_RECORD (job)));
  seen_clear (&seen);
}

/* Typed over a date, what is none leaves that date in the file; another slip, too. */
static void
test_last_good (void)
{
  g_autoptr (JalonHousehold) household = jalon_household_new ();
  JalonRecord               *person = JALON_RECORD (household->candidate);
  const JalonDate            day = { 1992, 3, 4 };
  g_autofree char           *typed = NULL;
  g_autofree char           *never_good = NULL;

  jalon_record_set_raw (person, "birth-date", "\"1992-02-30\"");
  g_assert_null (jalon_record_get_last_valid (person, "birth-date"));
  never_good = jalon_profile_serialize (household, FALSE);
  g_assert_nonnull (strstr (never_good, "1992-02-30"));

  g_object_set (person, "birth-date", &day, NULL);
  jalon_record_set_raw (person, "birth-date", "\"1992-03-32\"");
  jalon_record_set_raw (person, "birth-date", "\"1992-03-33\"");
  g_assert_cmpstr (jalon_record_get_last_valid (person, "birth-date"), ==, "\"1992-03-04\"");
  typed = jalon_profile_serialize (household, FALSE);
  g_assert_nonnull (strstr (typed, "1992-03-04"));
  g_assert_null (strstr (typed, "1992-03-33"));

  g_object_set (person, "birth-date", &JALON_DATE_UNSET, NULL);
  g_assert_null (jalon_record_get_last_valid (person, "birth-date"));
}

/* A copy goes on keeping the date that was typed over. */
static void
test_last_good_of_a_copy (void)
{
  g_autoptr (JalonJob)    job = g_object_new (JALON_TYPE_JOB, NULL);
  g_autoptr (JalonRecord) copy = NULL;
  const JalonDate         day = { 2020, 3, 4 };

  g_object_set (job, "started", &day, NULL);
  jalon_record_set_raw (JALON_RECORD (job), "started", "\"2020-03-32\"");
  copy = jalon_record_duplicate (JALON_RECORD (job));

  g_assert_cmpstr (jalon_record_get_unreadable (copy, "started"), ==, "\"2020-03-32\"");
  g_assert_cmpstr (jalon_record_get_last_valid (copy, "started"), ==, "\"2020-03-04\"");
}

/* Nothing changes a household that is locked, and nobody is told of anything. */
static void
test_locked (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'title': 'x', 'candidate': {'birth-date': '1992-03-04', 'jobs': [{'id': 'j1', 'title': 'Cook'}]}");
  JalonJob                  *job = jalon_record_list_get (household->candidate->jobs, 0);
  g_autoptr (JalonJob)       added = g_object_new (JALON_TYPE_JOB, NULL);
  g_autofree char           *before = jalon_profile_serialize (household, FALSE);
  g_autofree char           *after = NULL;
  Seen                       seen = { 0 };

  jalon_record_lock (JALON_RECORD (household));
  watch (household, &seen);

  g_object_set (household, "title", "y", "funds", (gint64) 5, "destination", JALON_PROVINCE_ON, "funds-gift", TRUE, NULL);
  g_object_set (job, "title", "Baker", "authorized", FALSE, NULL);
  g_object_set (household->candidate, "birth-date", &JALON_DATE_UNSET, NULL);
  jalon_record_set_raw (JALON_RECORD (job), "started", "\"soon\"");
  jalon_record_list_append (household->candidate->jobs, JALON_RECORD (added));
  jalon_record_list_remove (household->candidate->jobs, 0);
  jalon_record_list_set_answered (household->children, TRUE);

  after = jalon_profile_serialize (household, FALSE);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (seen.n_changes, ==, 0);
  seen_clear (&seen);
}

typedef struct
{
  const char *name;
  const char *member;
  const char *json;
} BadRawRow;

/* What would break the file, or be refused when it is read again. */
static const BadRawRow bad_raw_rows[] = {
  { "no-json", "started", "\"2018" },
  { "two-values", "started", "\"a\",\"b\"" },
  { "a-number-for-a-date", "started", "2018" },
  { "a-text-for-a-number", "hours-per-week", "\"37.55\"" },
  { "null", "started", "null" },
  { "for-a-text", "title", "\"x\"" },
};

static void
test_bad_raw (gconstpointer data)
{
  const BadRawRow     *row = data;
  g_autoptr (JalonJob) job = g_object_new (JALON_TYPE_JOB, NULL);

  g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  jalon_record_set_raw (JALON_RECORD (job), row->member, row->json);
  g_test_assert_expected_messages ();
  g_assert_true (jalon_record_is_empty (JALON_RECORD (job)));
}

/* Copies ----------------------------------------------------------------------- */

static void
test_duplicate (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household (
    "'children': [{'id': 'c7', 'given-name': 'Lina', 'accompanies': false, 'birth-date': '2019-02-30',"
    "'stays': [{'country': 'FRA', 'from': '2020-01-01'}], 'medical-exam': {'low-risk': true}}]");
  JalonChild            *child = jalon_record_list_get (household->children, 0);
  g_autoptr (JalonChild) copy = JALON_CHILD (jalon_record_duplicate (JALON_RECORD (child)));
  JalonStay             *stay = jalon_record_list_get (copy->stays, 0);

  g_assert_null (copy->id);
  g_assert_cmpstr (child->id, ==, "c7");
  g_assert_cmpstr (copy->given_name, ==, "Lina");
  g_assert_false (copy->accompanies);
  g_assert_cmpuint (copy->medical_exam->low_risk, ==, JALON_ANSWER_YES);
  g_assert_cmpstr (jalon_record_get_unreadable (JALON_RECORD (copy), "birth-date"), ==, "\"2019-02-30\"");
  g_assert_null (jalon_record_get_owner (JALON_RECORD (copy)));
  g_assert_true (jalon_record_get_owner (JALON_RECORD (stay)) == JALON_RECORD (copy));
  g_assert_cmpstr (stay->country, ==, "FRA");

  g_object_set (stay, "country", "MAR", NULL);
  g_assert_cmpstr (((JalonStay *) jalon_record_list_get (child->stays, 0))->country, ==, "FRA");

  jalon_record_list_append (household->children, JALON_RECORD (copy));
  g_assert_cmpstr (copy->id, ==, "c1");
}

static void
test_duplicate_household (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household (
    "'candidate': {'jobs': [{'id': 'a'}], 'stays': []}, 'account-dates': {'ita': '2026-12-04'}, 'funds': 1");
  g_autoptr (JalonHousehold) copy = JALON_HOUSEHOLD (jalon_record_duplicate (JALON_RECORD (household)));
  g_autofree char           *text = jalon_profile_serialize (household, FALSE);
  g_autofree char           *copied = jalon_profile_serialize (copy, FALSE);

  g_assert_cmpstr (copied, ==, text);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/record/kind", kind_rows, test_kind);
  g_test_add_func ("/record/empty-text", test_empty_text);
  g_test_add_func ("/record/unset-date", test_unset_date);
  g_test_add_func ("/record/parts", test_parts);
  g_test_add_func ("/record/table", test_table);
  g_test_add_func ("/record/raw", test_raw);
  g_test_add_func ("/record/raw-cleared", test_raw_cleared);
  g_test_add_func ("/record/last-good", test_last_good);
  g_test_add_func ("/record/last-good-of-a-copy", test_last_good_of_a_copy);
  g_test_add_func ("/record/locked", test_locked);
  JALON_TEST_ADD_ROWS ("/record/bad-raw", bad_raw_rows, test_bad_raw);
  g_test_add_func ("/record/duplicate", test_duplicate);
  g_test_add_func ("/record/duplicate-household", test_duplicate_household);

  return g_test_run ();
}
