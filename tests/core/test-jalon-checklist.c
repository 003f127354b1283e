/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist.h"

#include "jalon-test-pieces.h"
#include "jalon-test-plan.h"
#include "jalon-test.h"

typedef struct
{
  const char     *name;
  const char     *json;
  const char     *key;
  JalonItemReason reason;
  guint           programs;
  gboolean        programs_open;
  const char     *record; /* id of the record that is the reason */
  const char     *first;
  const char     *last;
} ReasonRow;

#define FSW (1 << JALON_PROGRAM_FSW)
#define CEC (1 << JALON_PROGRAM_CEC)
#define FST (1 << JALON_PROGRAM_FST)
#define NOMINEE (1 << JALON_PROGRAM_NOMINEE)

static const ReasonRow reason_rows[] = {
  { "decision-17-invited", UNDER ("fsw") CANDIDATE (IELTS), "proof_of_funds/household", JALON_ITEM_REASON_PROGRAM, FSW, FALSE, NULL, NULL, NULL },
  { "decision-17-met", "'destination': 'ON', " CANDIDATE (IELTS ", " JOBS (JOB ("j1", "21231", "CAN", "2024-01-01", "null"))),
    "proof_of_funds_exemption/household", JALON_ITEM_REASON_PROGRAM, CEC, FALSE, NULL, NULL, NULL },
  { "decision-17-none-met", "", "proof_of_funds/household", JALON_ITEM_REASON_PROGRAM, FSW | FST, TRUE, NULL, NULL, NULL },
  { "funds-exempt", UNDER ("fsw") "'authorized-to-work': true, " OFFER ("'support': 'lmia'"), "proof_of_funds_exemption/household", JALON_ITEM_REASON_FUNDS_EXEMPT, 0, FALSE, NULL, NULL, NULL },
  { "points", CANDIDATE (CREDENTIALS (FOREIGN_DEGREE)), "eca_principal/candidate", JALON_ITEM_REASON_POINTS, 0, FALSE, NULL, NULL, NULL },
  { "program", UNDER ("fsw") CANDIDATE (CREDENTIALS (NOT_ASSESSED)), "eca_principal/candidate", JALON_ITEM_REASON_PROGRAM, FSW, FALSE, NULL, NULL, NULL },
  { "grid", UNDER ("fsw") AUNT, "relative_in_canada/candidate", JALON_ITEM_REASON_GRID, FSW, FALSE, "r1", NULL, NULL },
  { "sibling", SIBLING ("candidate"), "relative_in_canada/candidate", JALON_ITEM_REASON_POINTS, 0, FALSE, "r1", NULL, NULL },
  { "category", "'category': 'french', " CANDIDATE (IELTS), "language_test_second/candidate", JALON_ITEM_REASON_CATEGORY, 0, FALSE, NULL, NULL, NULL },
  { "job", CANDIDATE (JOBS (JOB ("j1", "21231", "FRA", "2018-01-01", "null"))), "reference_letter/candidate/j1", JALON_ITEM_REASON_JOB, 0, FALSE, "j1", NULL, NULL },
  { "decision-18-last-stay", LIVED ("CAN", STAY ("FRA", "2023-01-01", "'2024-01-31'") ", " STAY ("FRA", "2018-01-01", "'2020-12-31'")),
    "police_past/candidate/FRA", JALON_ITEM_REASON_STAY, 0, FALSE, NULL, "2023-01-01", "2024-01-31" },
  { "decision-18-last-stay-is-short", LIVED ("CAN", STAY ("FRA", "2023-01-01", "'2023-01-31'") ", " STAY ("FRA", "2018-01-01", "'2020-12-31'")),
    "police_past/candidate/FRA", JALON_ITEM_REASON_STAY, 0, FALSE, NULL, "2018-01-01", "2020-12-31" },
  { "stay-goes-on", LIVED ("FRA", STAY ("FRA", "2020-01-01", "null")), "police_current/candidate/FRA", JALON_ITEM_REASON_STAY, 0, FALSE, NULL, "2020-01-01", "" },
  { "letter", "'letters': [ { 'id': 'l1', 'kind': 'additional-documents' } ]", "additional_request/household", JALON_ITEM_REASON_LETTER, 0, FALSE, "l1", NULL, NULL },
  { "union", MARRIED "'previous-unions': [ { 'id': 'u1', 'of': 'partner', 'ended-by': 'divorce' } ]", "divorce_certificate/partner", JALON_ITEM_REASON_RELATIONSHIP, 0, FALSE, "u1", NULL, NULL },
  { "always", "", "passport/candidate", JALON_ITEM_REASON_ALWAYS, 0, FALSE, NULL, NULL, NULL },
  { "age", "", "biometrics/candidate", JALON_ITEM_REASON_AGE, 0, FALSE, NULL, NULL, NULL },
  { "day", "", "medical_upfront/candidate", JALON_ITEM_REASON_DAY_OF_APPLICATION, 0, FALSE, NULL, NULL, NULL },
  { "answer", "'representative': true", "imm5476/candidate", JALON_ITEM_REASON_ANSWER, 0, FALSE, NULL, NULL, NULL },
  { "advice", "", "explanation/candidate", JALON_ITEM_REASON_ADVICE, 0, FALSE, NULL, NULL, NULL },
  { "own", "'documents': [ { 'id': 'o1', 'for': 'household', 'name': 'A' } ]", "o1/household", JALON_ITEM_REASON_OWN, 0, FALSE, NULL, NULL, NULL },
};

static void
assert_date (JalonDate   date,
             const char *expected)
{
  char text[JALON_DATE_TEXT_SIZE] = "";

  if (jalon_date_is_set (date))
    jalon_date_write (date, text);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_reason (gconstpointer data)
{
  const ReasonRow       *row = data;
  g_auto (JalonTestPlan) plan = { 0 };
  JalonItem             *item;
  g_autofree char       *id = NULL;

  jalon_test_plan_open (&plan, row->json, TODAY);
  item = jalon_test_plan_find (&plan, row->key);

  g_assert_nonnull (item);
  g_assert_cmpint (item->reason, ==, row->reason);
  g_assert_cmpuint (item->programs, ==, row->programs);
  g_assert_cmpint (item->programs_open, ==, row->programs_open);

  if (item->reason_record != NULL)
    g_object_get (item->reason_record, "id", &id, NULL);

  g_assert_cmpstr (id, ==, row->record);

  if (row->first != NULL)
    {
      assert_date (item->first, row->first);
      assert_date (item->last, row->last);
    }
}

/* States are matched by id, for and of. */
static void
test_states (void)
{
  g_auto (JalonTestPlan) plan = { 0 };

  jalon_test_plan_open (&plan,
                        LIVED ("CAN", STAY ("FRA", "2020-01-01", "'2021-01-01'") ", " STAY ("MAR", "2018-01-01", "'2019-12-31'")) ", "
                                                                                                                                  "'documents': [ { 'id': 'police_past', 'for': 'candidate', 'of': 'FRA', 'state': 'received' }, "
                                                                                                                                  "{ 'id': 'passport', 'for': 'candidate', 'state': 'ready' }, { 'id': 'digital_photo', 'for': 'candidate', 'state': 'not-needed' }, "
                                                                                                                                  "{ 'id': 'explanation', 'for': 'partner', 'state': 'ready' }, { 'id': 'o1', 'for': 'candidate', 'name': 'A', 'state': 'translated' } ]",
                        TODAY);

  g_assert_cmpint (jalon_test_plan_find (&plan, "police_past/candidate/FRA")->state, ==, JALON_DOCUMENT_STATE_RECEIVED);
  g_assert_cmpint (jalon_test_plan_find (&plan, "police_past/candidate/MAR")->state, ==, JALON_DOCUMENT_STATE_TO_DO);
  g_assert_null (jalon_test_plan_find (&plan, "police_past/candidate/MAR")->record);
  g_assert_cmpint (jalon_test_plan_find (&plan, "explanation/candidate")->state, ==, JALON_DOCUMENT_STATE_TO_DO);
  g_assert_cmpint (jalon_test_plan_find (&plan, "o1/candidate")->state, ==, JALON_DOCUMENT_STATE_TRANSLATED);
  g_assert_cmpint (jalon_test_plan_find (&plan, "o1/candidate")->stage, ==, JALON_STAGE_APPLICATION);
  g_assert_true (jalon_item_is_done (jalon_test_plan_find (&plan, "passport/candidate")));
  g_assert_true (jalon_item_is_done (jalon_test_plan_find (&plan, "digital_photo/candidate")));
  g_assert_false (jalon_item_is_done (jalon_test_plan_find (&plan, "police_past/candidate/FRA")));
}

/* An entry for the candidate of what is the household's, and the other way round. */
static void
test_states_for_another (void)
{
  g_auto (JalonTestPlan) plan = { 0 };

  jalon_test_plan_open (&plan,
                        "'relationship': 'married', 'documents': [ { 'id': 'marriage_certificate', 'for': 'candidate', 'state': 'ready' }, "
                        "{ 'id': 'explanation', 'for': 'household', 'state': 'ready' }, { 'id': 'fees_receipt', 'state': 'ready' }, "
                        "{ 'id': 'passport', 'for': 'household', 'state': 'ready' } ]",
                        TODAY);

  g_assert_cmpint (jalon_test_plan_find (&plan, "marriage_certificate/household")->state, ==, JALON_DOCUMENT_STATE_READY);
  g_assert_cmpint (jalon_test_plan_find (&plan, "explanation/candidate")->state, ==, JALON_DOCUMENT_STATE_READY);
  g_assert_cmpint (jalon_test_plan_find (&plan, "fees_receipt/household")->state, ==, JALON_DOCUMENT_STATE_READY);
  g_assert_cmpint (jalon_test_plan_find (&plan, "passport/candidate")->state, ==, JALON_DOCUMENT_STATE_TO_DO);
}

/* By stage, then as in the data, then by person; each key once. */
static void
test_order (void)
{
  static const char *const expected[] = {
    "passport/candidate", "passport/partner", "passport/c1", "language_test_principal/candidate", "eca_principal/candidate",
    "digital_photo/candidate", "digital_photo/partner", "digital_photo/c1", "foreign_credential/candidate", "status_in_canada/partner", "proof_of_funds/household", "reference_letter/candidate/j1", "work_support/candidate/j1", "police_current/candidate/FRA", "police_current/partner", "police_past/candidate/MAR", "police_past/partner",
    "medical_upfront/candidate", "medical_upfront/partner", "medical_upfront/c1", "marriage_certificate/household",
    "birth_certificate_children/c1", "translation/candidate", "explanation/candidate", "personal_history/candidate",
    "personal_history/partner", "fees_receipt/household", "o1/household", "biometrics/candidate", "biometrics/partner"
  };
  g_auto (JalonTestPlan) plan = { 0 };

  jalon_test_plan_open (&plan,
                        UNDER ("fsw") MARRIED
                          CANDIDATE (IELTS ", " CREDENTIALS (FOREIGN_DEGREE) ", " JOBS (JOB ("j1", "21231", "FRA", "2015-01-05", "'2024-12-31'")) ", "
                                                                                                                                                  "'residence': 'FRA', 'papers-need-translation': true, "
                                                                                                                                                  "'stays': [ " STAY ("MAR", "1992-03-04", "'2018-08-31'") ", " STAY ("FRA", "2018-09-01", "null") " ]") ", "
                                                                                                                                                                                                                                                         "'documents': [ { 'id': 'o1', 'for': 'household', 'name': 'A' } ], " CHILD ("'birth-date': '2019-05-02'"),
                        TODAY);

  for (guint i = 0; i < MIN (plan.items->len, G_N_ELEMENTS (expected)); i++)
    {
      g_autofree char *key = jalon_item_dup_key (g_ptr_array_index (plan.items, i));

      g_assert_cmpstr (key, ==, expected[i]);
    }

  g_assert_cmpuint (plan.items->len, ==, G_N_ELEMENTS (expected));
  g_assert_cmpint (jalon_test_plan_find (&plan, "passport/candidate")->stage, ==, JALON_STAGE_PROFILE);
  g_assert_cmpint (jalon_test_plan_find (&plan, "o1/household")->stage, ==, JALON_STAGE_APPLICATION);
  g_assert_cmpint (jalon_test_plan_find (&plan, "biometrics/candidate")->stage, ==, JALON_STAGE_AFTER);
}

static void
test_stage_words (void)
{
  g_assert_cmpstr (jalon_stage_to_string (JALON_STAGE_PROFILE), ==, "profile");
  g_assert_cmpstr (jalon_stage_to_string (JALON_STAGE_APPLICATION), ==, "application");
  g_assert_cmpstr (jalon_stage_to_string (JALON_STAGE_AFTER), ==, "after-submission");
  g_assert_cmpstr (jalon_stage_to_string (JALON_STAGE_LANDING), ==, "landing");
}

/* The words of the answers in JSON, which never change. */
static void
test_words (void)
{
  g_assert_cmpstr (jalon_item_urgency_to_string (JALON_ITEM_URGENCY_NONE), ==, "none");
  g_assert_cmpstr (jalon_item_urgency_to_string (JALON_ITEM_URGENCY_ORDER_NOW), ==, "order-now");
  g_assert_cmpstr (jalon_item_urgency_to_string (JALON_ITEM_URGENCY_LATE), ==, "late");
  g_assert_cmpstr (jalon_item_need_to_string (JALON_ITEM_NEED_REQUIRED), ==, "required");
  g_assert_cmpstr (jalon_item_need_to_string (JALON_ITEM_NEED_ADVISED), ==, "advised");
  g_assert_cmpstr (jalon_item_need_to_string (JALON_ITEM_NEED_IF_ASKED), ==, "if-asked");
  g_assert_cmpstr (jalon_item_need_to_string (JALON_ITEM_NEED_UNANSWERED), ==, "unanswered");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/checklist/reason", reason_rows, test_reason);
  g_test_add_func ("/checklist/words", test_words);
  g_test_add_func ("/checklist/states", test_states);
  g_test_add_func ("/checklist/states-for-another", test_states_for_another);
  g_test_add_func ("/checklist/order", test_order);
  g_test_add_func ("/checklist/stage-words", test_stage_words);

  return g_test_run ();
}
