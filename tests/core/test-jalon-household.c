/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-household.h"

#include <gio/gio.h>
#include <string.h>

#include "jalon-profile-file.h"
#include "jalon-test-household.h"
#include "jalon-test.h"

typedef struct
{
  guint        n_changes;
  JalonRecord *record;
  const char  *field;
  guint        position;
  guint        n_added;
  guint        n_removed;
  guint        n_items_when_changed;
} Seen;

static void
changed_cb (JalonRecord       *record,
            const JalonChange *change,
            Seen              *seen)
{
  seen->n_changes++;
  seen->record = change->record;
  seen->field = change->field->name;
  seen->position = change->position;
  seen->n_added = change->added != NULL ? change->added->len : G_MAXUINT;
  seen->n_removed = change->removed != NULL ? change->removed->len : G_MAXUINT;
}

static void
items_changed_cb (GListModel *list,
                  guint       position,
                  guint       n_removed,
                  guint       n_added,
                  Seen       *seen)
{
  /* The list tells its own story first. */
  g_assert_cmpuint (seen->n_changes, ==, 0);
  seen->n_items_when_changed = g_list_model_get_n_items (list);
}

/* Defaults ------------------------------------------------------------------ */

static void
test_booleans (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'children': [{}], 'relatives': [{}], 'candidate': {'jobs': [{}], 'credentials': [{}]}");
  JalonChild                *child = jalon_record_list_get (household->children, 0);
  JalonRelative             *relative = jalon_record_list_get (household->relatives, 0);
  JalonJob                  *job = jalon_record_list_get (household->candidate->jobs, 0);
  JalonCredential           *credential = jalon_record_list_get (household->candidate->credentials, 0);

  g_assert_true (household->partner_accompanies);
  g_assert_true (child->accompanies);
  g_assert_true (job->authorized);
  g_assert_true (relative->lives_in_canada);
  g_assert_true (credential->in_person);
  g_assert_true (household->job_offer->full_time);
  g_assert_true (household->nomination->enhanced);
  g_assert_true (job->paid);
  g_assert_true (household->job_offer->held);
  g_assert_true (household->nomination->held);
  g_assert_true (household->candidate->trade_certificate->held);

  g_assert_false (household->partner_is_canadian);
  g_assert_false (household->authorized_to_work);
  g_assert_false (household->representative);
  g_assert_false (household->designated_person);
  g_assert_false (household->funds_gift);
  g_assert_false (household->funds_large_deposit);
  g_assert_false (household->job_offer->military);
  g_assert_false (household->candidate->other_names);
  g_assert_false (household->candidate->papers_need_translation);
  g_assert_false (job->self_employed);
  g_assert_false (job->student);
  g_assert_false (job->publicly_funded);
  g_assert_false (child->is_canadian);
  g_assert_false (child->adopted);
  g_assert_false (child->married);
  g_assert_false (child->dependent_by_condition);
}

/* DECISION 21: silence about these is not a no. */
static void
test_answers_without_a_default (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'children': [{}, {'other-parent-stays': false}, {'other-parent-stays': true}], 'relatives': [{}, {'adult': false}, {'adult': true}],"
                                                               "'candidate': {'medical-exam': {'low-risk': false}}");
  g_autofree char           *text = jalon_profile_serialize (household, FALSE);

  /* In the file each answer stands at the place of its value. */
  for (guint answer = JALON_ANSWER_UNANSWERED; answer <= JALON_ANSWER_YES; answer++)
    {
      JalonChild    *child = jalon_record_list_get (household->children, answer);
      JalonRelative *relative = jalon_record_list_get (household->relatives, answer);

      g_assert_cmpuint (child->other_parent_stays, ==, answer);
      g_assert_cmpuint (relative->adult, ==, answer);
    }

  g_assert_cmpuint (household->candidate->medical_exam->low_risk, ==, JALON_ANSWER_NO);
  g_assert_cmpuint (household->partner->medical_exam->low_risk, ==, JALON_ANSWER_UNANSWERED);
  g_assert_nonnull (strstr (text, "\"low-risk\":false"));
}

static void
test_unanswered (void)
{
  g_autoptr (JalonHousehold) household = jalon_household_new ();

  g_assert_true (jalon_record_is_empty (JALON_RECORD (household)));
  g_assert_cmpint (household->funds, ==, JALON_UNANSWERED);
  g_assert_cmpint (household->job_offer->months, ==, JALON_UNANSWERED);
  g_assert_cmpuint (household->relationship, ==, JALON_RELATIONSHIP_UNANSWERED);
  g_assert_false (jalon_date_is_set (household->milestones->invited));
  g_assert_false (jalon_record_list_is_answered (household->candidate->jobs));
}

/* Ids ------------------------------------------------------------------------ */

typedef struct
{
  const char *name;
  const char *json;
  const char *expected; /* the ids of jobs of candidate | partner | children | tests | credentials | relatives | unions | letters | documents */
} IdRow;

static const IdRow id_rows[] = {
  { "all-missing", "'candidate': {'jobs': [{}, {}]}, 'partner': {'jobs': [{}]}", "j1 j2|j3|||||||" },
  { "a-gap-is-filled", "'candidate': {'jobs': [{'id': 'j1'}, {}, {'id': 'j3'}, {}]}", "j1 j2 j3 j4||||||||" },
  { "a-later-one-is-not-taken", "'candidate': {'jobs': [{}]}, 'partner': {'jobs': [{'id': 'j1'}]}", "j2|j1|||||||" },
  { "in-the-order-of-the-records", "'partner': {'jobs': [{}]}, 'candidate': {'jobs': [{}]}", "j1|j2|||||||" },
  { "of-another-kind", "'candidate': {'jobs': [{}]}, 'children': [{'id': 'j1'}]", "j2||j1||||||" },
  { "other-spellings-are-free", "'candidate': {'jobs': [{'id': 'j01'}, {'id': 'J1'}, {'id': 'j'}, {'id': 'j1x'}, {}]}", "j01 J1 j j1x j1||||||||" },
  { "a-large-number-is-kept", "'candidate': {'jobs': [{'id': 'j999999999'}, {'id': 'j99999999999999999999'}, {}]}", "j999999999 j99999999999999999999 j1||||||||" },
  { "twice-the-same-is-kept", "'candidate': {'jobs': [{'id': 'j1'}, {'id': 'j1'}, {}]}", "j1 j1 j2||||||||" },
  { "an-empty-text-is-none", "'candidate': {'jobs': [{'id': ''}]}", "j1||||||||" },
  { "null-is-none", "'candidate': {'jobs': [{'id': null}]}", "j1||||||||" },
  { "every-kind",
    "'children': [{}], 'candidate': {'tests': [{}], 'credentials': [{}], 'stays': [{}]}, 'relatives': [{}], 'previous-unions': [{}], 'letters': [{}], 'documents': [{}]",
    "||c1|t1|e1|r1|u1|l1|-" },
};

static void
append_ids (GString         *out,
            JalonRecordList *list)
{
  for (guint i = 0; i < jalon_record_list_get_length (list); i++)
    {
      g_autofree char *id = NULL;

      g_object_get (jalon_record_list_get (list, i), "id", &id, NULL);
      g_string_append_printf (out, "%s%s", i > 0 ? " " : "", id != NULL ? id : "-");
    }
}

static void
test_ids (gconstpointer data)
{
  const IdRow               *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->json);
  g_autoptr (GString)        ids = g_string_new (NULL);
  JalonRecordList           *lists[] = {
              household->candidate->jobs,
              household->partner->jobs,
              household->children,
              household->candidate->tests,
              household->candidate->credentials,
              household->relatives,
              household->previous_unions,
              household->letters,
              household->documents,
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      if (i > 0)
        g_string_append_c (ids, '|');

      append_ids (ids, lists[i]);
    }

  g_assert_cmpstr (ids->str, ==, row->expected);
}

static void
test_id_on_insert (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'candidate': {'jobs': [{'id': 'j2'}]}, 'partner': {'jobs': [{'id': 'j1'}]}");
  g_autoptr (JalonJob)       job = g_object_new (JALON_TYPE_JOB, NULL);
  g_autoptr (JalonJob)       second = g_object_new (JALON_TYPE_JOB, NULL);
  g_autoptr (JalonJob)       own = g_object_new (JALON_TYPE_JOB, NULL);
  g_autoptr (JalonDocument)  document = g_object_new (JALON_TYPE_DOCUMENT, NULL);

  jalon_record_list_insert (household->candidate->jobs, 0, JALON_RECORD (job));
  g_assert_cmpstr (job->id, ==, "j3");

  /* What is taken out frees its number, and gets it back with its id. */
  jalon_record_list_remove (household->candidate->jobs, 0);
  g_assert_cmpstr (job->id, ==, "j3");
  jalon_record_list_append (household->partner->jobs, JALON_RECORD (second));
  g_assert_cmpstr (second->id, ==, "j3");

  g_object_set (own, "id", "main", NULL);
  jalon_record_list_append (household->candidate->jobs, JALON_RECORD (own));
  g_assert_cmpstr (own->id, ==, "main");

  jalon_record_list_append (household->documents, JALON_RECORD (document));
  g_assert_null (document->id);
}

static void
test_no_id_outside (void)
{
  g_autoptr (JalonPerson) person = g_object_new (JALON_TYPE_PERSON, NULL);
  g_autoptr (JalonJob)    job = g_object_new (JALON_TYPE_JOB, NULL);

  jalon_record_list_append (person->jobs, JALON_RECORD (job));
  g_assert_null (job->id);
}

/* As many as a file may have. */
static void
test_many_ids (void)
{
  g_autoptr (GString)        text = g_string_new ("'candidate': {'jobs': [{}");
  g_autoptr (JalonHousehold) household = NULL;
  JalonJob                  *last;

  for (guint i = 1; i < 2000; i++)
    g_string_append (text, ",{}");

  g_string_append (text, "]}");
  household = jalon_test_household (text->str);
  last = jalon_record_list_get (household->candidate->jobs, 1999);
  g_assert_cmpstr (last->id, ==, "j2000");
}

/* Changes --------------------------------------------------------------------- */

static void
test_bubbling (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'candidate': {'credentials': [{'level': 'master'}]}");
  JalonCredential           *credential = jalon_record_list_get (household->candidate->credentials, 0);
  Seen                       at_household = { 0 };
  Seen                       at_person = { 0 };
  Seen                       at_other = { 0 };

  g_signal_connect (household, "changed", G_CALLBACK (changed_cb), &at_household);
  g_signal_connect (household->candidate, "changed", G_CALLBACK (changed_cb), &at_person);
  g_signal_connect (household->partner, "changed", G_CALLBACK (changed_cb), &at_other);

  g_object_set (credential->assessment, "body", "wes", NULL);
  g_assert_cmpuint (at_household.n_changes, ==, 1);
  g_assert_cmpuint (at_person.n_changes, ==, 1);
  g_assert_cmpuint (at_other.n_changes, ==, 0);
  g_assert_true (at_household.record == JALON_RECORD (credential->assessment));
  g_assert_cmpstr (at_household.field, ==, "body");
  g_assert_true (jalon_record_get_owner (JALON_RECORD (credential->assessment)) == JALON_RECORD (credential));
  g_assert_true (jalon_record_get_owner (JALON_RECORD (credential)) == JALON_RECORD (household->candidate));

  g_object_set (credential->assessment, "body", "wes", NULL);
  g_assert_cmpuint (at_household.n_changes, ==, 1);
}

static void
test_list_changes (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'children': [{}]");
  g_autoptr (JalonChild)     child = g_object_new (JALON_TYPE_CHILD, NULL);
  Seen                       seen = { 0 };
  guint                      position = 9;

  g_signal_connect (household, "changed", G_CALLBACK (changed_cb), &seen);
  g_signal_connect (household->children, "items-changed", G_CALLBACK (items_changed_cb), &seen);

  jalon_record_list_insert (household->children, 1, JALON_RECORD (child));
  g_assert_cmpuint (seen.n_changes, ==, 1);
  g_assert_cmpuint (seen.n_items_when_changed, ==, 2);
  g_assert_true (seen.record == JALON_RECORD (household));
  g_assert_cmpstr (seen.field, ==, "children");
  g_assert_cmpuint (seen.position, ==, 1);
  g_assert_cmpuint (seen.n_added, ==, 1);
  g_assert_cmpuint (seen.n_removed, ==, 0);
  g_assert_true (jalon_record_list_find (household->children, child, &position));
  g_assert_cmpuint (position, ==, 1);

  seen = (Seen){ 0 };
  jalon_record_list_remove (household->children, 0);
  g_assert_cmpuint (seen.n_changes, ==, 1);
  g_assert_cmpuint (seen.n_items_when_changed, ==, 1);
  g_assert_cmpuint (seen.n_added, ==, 0);
  g_assert_cmpuint (seen.n_removed, ==, 1);

  seen = (Seen){ 0 };
  jalon_record_list_remove (household->children, 0);
  g_assert_null (jalon_record_get_owner (JALON_RECORD (child)));
  g_assert_true (jalon_record_list_is_answered (household->children));

  /* What has left the household no longer speaks in its name. */
  seen = (Seen){ 0 };
  g_object_set (child, "given-name", "Lina", NULL);
  g_assert_cmpuint (seen.n_changes, ==, 0);
}

static void
test_answering (void)
{
  g_autoptr (JalonHousehold) household = jalon_household_new ();
  g_autoptr (JalonStay)      stay = g_object_new (JALON_TYPE_STAY, NULL);
  JalonRecordList           *stays = household->candidate->stays;
  Seen                       seen = { 0 };

  g_signal_connect (household, "changed", G_CALLBACK (changed_cb), &seen);

  jalon_record_list_set_answered (stays, TRUE);
  g_assert_cmpuint (seen.n_changes, ==, 1);
  g_assert_cmpuint (seen.n_added, ==, 0);
  g_assert_cmpuint (seen.n_removed, ==, 0);
  jalon_record_list_set_answered (stays, TRUE);
  g_assert_cmpuint (seen.n_changes, ==, 1);
  jalon_record_list_set_answered (stays, FALSE);
  g_assert_cmpuint (seen.n_changes, ==, 2);
  g_assert_false (jalon_record_list_is_answered (stays));

  /* Answering comes first, so that undoing both leaves no answer. */
  jalon_record_list_append (stays, JALON_RECORD (stay));
  g_assert_true (jalon_record_list_is_answered (stays));
  g_assert_cmpuint (seen.n_changes, ==, 4);
}

static void
test_list_model (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'children': [{}, {}]");
  GListModel                *model = G_LIST_MODEL (household->children);
  g_autoptr (JalonChild)     second = g_list_model_get_item (model, 1);

  g_assert_true (g_list_model_get_item_type (model) == JALON_TYPE_CHILD);
  g_assert_true (jalon_record_list_get_item_type (household->children) == JALON_TYPE_CHILD);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 2);
  g_assert_true (second == jalon_record_list_get (household->children, 1));
  g_assert_null (g_list_model_get_item (model, 2));
  g_assert_null (jalon_record_list_get (household->children, 2));
}

static void
test_orphans (void)
{
  JalonHousehold             *household = jalon_test_household ("'children': [{}]");
  g_autoptr (JalonRecordList) children = g_object_ref (household->children);
  g_autoptr (JalonPerson)     candidate = g_object_ref (household->candidate);
  g_autoptr (JalonChild)      child = g_object_ref (jalon_record_list_get (children, 0));
  g_autoptr (JalonChild)      next = g_object_new (JALON_TYPE_CHILD, NULL);

  g_object_unref (household);

  g_assert_null (jalon_record_get_owner (JALON_RECORD (candidate)));
  g_assert_null (jalon_record_get_owner (JALON_RECORD (child)));
  g_object_set (child, "given-name", "Lina", NULL);
  jalon_record_list_append (children, JALON_RECORD (next));
  g_assert_null (next->id);
}

/* Looking up ------------------------------------------------------------------ */

static void
test_find (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household (
    "'relationship': 'common-law', 'children': [{'id': 'c1'}, {'id': 'x'}], 'account-dates': {'ita': '2026-12-04', 'fees': null},"
    "'documents': [{'id': 'police', 'for': 'candidate', 'of': 'FRA'}, {'id': 'police', 'for': 'candidate'}, {'id': 'police', 'for': 'partner'}]");

  g_assert_true (jalon_household_find_child (household, "x") == jalon_record_list_get (household->children, 1));
  g_assert_null (jalon_household_find_child (household, "c2"));
  g_assert_null (jalon_household_find_child (household, NULL));

  g_assert_true (jalon_household_find_document (household, "police", "candidate", "FRA") == jalon_record_list_get (household->documents, 0));
  g_assert_true (jalon_household_find_document (household, "police", "candidate", NULL) == jalon_record_list_get (household->documents, 1));
  g_assert_true (jalon_household_find_document (household, "police", "partner", NULL) == jalon_record_list_get (household->documents, 2));
  g_assert_null (jalon_household_find_document (household, "police", "partner", "FRA"));
  g_assert_null (jalon_household_find_document (household, "police", NULL, NULL));

  g_assert_true (jalon_date_equal (jalon_household_get_account_date (household, "ita"), (JalonDate){ 2026, 12, 4 }));
  g_assert_false (jalon_date_is_set (jalon_household_get_account_date (household, "fees")));
  g_assert_cmpuint (jalon_record_list_get_length (household->account_dates), ==, 1);
}

static void
test_union (void)
{
  static const gboolean      expected[] = { FALSE, FALSE, TRUE, TRUE, FALSE, FALSE, FALSE, FALSE };
  g_autoptr (JalonHousehold) household = jalon_household_new ();

  for (guint i = JALON_RELATIONSHIP_UNANSWERED; i <= JALON_RELATIONSHIP_ANNULLED; i++)
    {
      g_object_set (household, "relationship", i, NULL);
      g_assert_cmpint (jalon_household_has_union (household), ==, expected[i]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/household/booleans", test_booleans);
  g_test_add_func ("/household/answers-without-a-default", test_answers_without_a_default);
  g_test_add_func ("/household/unanswered", test_unanswered);
  JALON_TEST_ADD_ROWS ("/household/ids", id_rows, test_ids);
  g_test_add_func ("/household/id-on-insert", test_id_on_insert);
  g_test_add_func ("/household/no-id-outside", test_no_id_outside);
  g_test_add_func ("/household/many-ids", test_many_ids);
  g_test_add_func ("/household/bubbling", test_bubbling);
  g_test_add_func ("/household/list-changes", test_list_changes);
  g_test_add_func ("/household/answering", test_answering);
  g_test_add_func ("/household/list-model", test_list_model);
  g_test_add_func ("/household/orphans", test_orphans);
  g_test_add_func ("/household/find", test_find);
  g_test_add_func ("/household/union", test_union);

  return g_test_run ();
}
