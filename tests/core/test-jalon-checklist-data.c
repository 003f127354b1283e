/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist-data.h"

#include <string.h>

#include "jalon-document-rule.h"
#include "jalon-json.h"
#include "jalon-test.h"

/* The documents of the facts, in the order of the list. */
static const char *const ids[] = {
  "passport", "digital_photo", "name_change", "language_test_principal", "language_test_second", "language_test_spouse",
  "eca_principal", "eca_spouse", "canadian_credential", "foreign_credential", "job_offer", "lmia", "provincial_nomination",
  "certificate_of_qualification", "status_in_canada", "proof_of_funds", "proof_of_funds_exemption", "gift_deed",
  "reference_letter", "work_support", "t4_noa", "self_employment", "publicly_funded_services", "police_current", "police_past", "police_late",
  "police_canada", "medical_upfront", "medical_reuse", "marriage_certificate", "common_law", "divorce_certificate",
  "death_certificate", "birth_certificate_children", "adoption", "custody", "dependent_22", "relative_in_canada",
  "non_accompanying_status", "imm5476", "imm5475", "translation", "explanation", "personal_history", "biometrics",
  "fees_receipt", "military_offer", "additional_request", "passport_request", "copr", "pr_card"
};

static JalonChecklistData *
load (void)
{
  g_autoptr (GError)  error = NULL;
  JalonChecklistData *data = jalon_checklist_data_load (&error);

  g_assert_no_error (error);
  return data;
}

static void
test_all_documents (void)
{
  g_autoptr (JalonChecklistData) data = load ();

  g_assert_cmpuint (data->documents->len, ==, G_N_ELEMENTS (ids));

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const JalonDocumentRule *rule = g_ptr_array_index (data->documents, i);

      g_assert_cmpstr (rule->id, ==, ids[i]);
      g_assert_true (jalon_checklist_data_find (data, ids[i]) == rule);
      g_assert_cmpuint (rule->contents->len, >, 0);
      g_assert_true (rule->stages & 1u << rule->stage);
    }

  g_assert_null (jalon_checklist_data_find (data, "passeport"));
}

/* French as it is printed in Canada. */
static void
assert_typography (const char      *id,
                   const JalonText *text)
{
  const char *french = text->words[JALON_LANGUAGE_FR];

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    if (text->words[language] != NULL && strchr (text->words[language], '\'') != NULL)
      g_error ("%s: %s", id, text->words[language]);

  if (french != NULL && (strstr (french, " :") != NULL || strstr (french, " ;") != NULL || strstr (french, "« ") != NULL))
    g_error ("%s: %s", id, french);
}

static void
test_typography (void)
{
  g_autoptr (JalonChecklistData) data = load ();

  for (guint i = 0; i < data->documents->len; i++)
    {
      const JalonDocumentRule *rule = g_ptr_array_index (data->documents, i);

      assert_typography (rule->id, &rule->name);
      assert_typography (rule->id, &rule->notes);

      for (guint j = 0; j < rule->contents->len; j++)
        assert_typography (rule->id, g_ptr_array_index (rule->contents, j));
    }
}

typedef struct
{
  const char *name;
  const char *fee;
  JalonDate   on;
  int         amount; /* 0: not known */
} FeeRow;

static const FeeRow fee_rows[] = {
  /* RULE: checklist.fees, RULE: checklist.fees_receipt */
  { "principal-2020-04-29", "processing_principal", { 2020, 4, 29 }, 0 },
  { "principal-2020-04-30", "processing_principal", { 2020, 4, 30 }, 825 },
  { "principal-2022-04-29", "processing_principal", { 2022, 4, 29 }, 825 },
  { "principal-2022-04-30", "processing_principal", { 2022, 4, 30 }, 850 },
  { "principal-2024-04-29", "processing_principal", { 2024, 4, 29 }, 850 },
  { "principal-2024-04-30", "processing_principal", { 2024, 4, 30 }, 950 },
  { "principal-2026-04-29", "processing_principal", { 2026, 4, 29 }, 950 },
  { "principal-2026-04-30", "processing_principal", { 2026, 4, 30 }, 990 },
  { "spouse-2026-04-29", "processing_spouse", { 2026, 4, 29 }, 950 },
  { "spouse-2026-04-30", "processing_spouse", { 2026, 4, 30 }, 990 },
  { "child-2020", "processing_child", { 2020, 4, 30 }, 225 },
  { "child-2022", "processing_child", { 2022, 4, 30 }, 230 },
  { "child-2024", "processing_child", { 2024, 4, 30 }, 260 },
  { "child-2026", "processing_child", { 2026, 4, 30 }, 270 },
  { "rprf-2020", "rprf", { 2020, 4, 30 }, 500 },
  { "rprf-2022", "rprf", { 2022, 4, 30 }, 515 },
  { "rprf-2024", "rprf", { 2024, 4, 30 }, 575 },
  { "rprf-2026-04-29", "rprf", { 2026, 4, 29 }, 575 },
  { "rprf-2026-04-30", "rprf", { 2026, 4, 30 }, 600 },
  { "biometrics-2018-07-30", "biometrics", { 2018, 7, 30 }, 0 },
  { "biometrics-2018-07-31", "biometrics", { 2018, 7, 31 }, 85 },
  { "biometrics-2026", "biometrics", { 2026, 11, 23 }, 85 },
};

static void
test_fee (gconstpointer data)
{
  const FeeRow                  *row = data;
  g_autoptr (JalonChecklistData) all = load ();
  const JalonFee                *fee = jalon_fees_get (all->fees, row->fee);
  const JalonFeeAmount          *amount = jalon_fee_get_amount (fee, row->on);

  g_assert_cmpint (amount != NULL ? amount->amount : 0, ==, row->amount);

  if (amount != NULL)
    g_assert_cmpint (amount->family_maximum, ==, g_str_equal (row->fee, "biometrics") ? 170 : 0);
}

#define HEAD "'id': 'x', 'position': 10, 'name': { 'en': 'X', 'fr': 'X' }, 'stages': ['application'], 'necessity': 'required', "
#define WHO "'who': ['candidate'], 'when': 'always', 'due': 'application', "
#define VALID "'validity': { 'rule': 'none' }, "
#define TEXTS "'contents': [{ 'en': 'a', 'fr': 'b' }], "
#define SOURCE "'source': { 'title': { 'en': 'T', 'fr': 'T' }, 'url': { 'en': 'https://a.ca/', 'fr': 'https://a.ca/' }, 'read': '2026-11-20' }"

typedef struct
{
  const char *name;
  const char *json;
  const char *message; /* part of it; NULL: the document is good */
} RuleRow;

static const RuleRow rule_rows[] = {
  { "good", "{" HEAD WHO VALID TEXTS SOURCE "}", NULL },
  { "good-open-in-force", "{" HEAD WHO "'in-force': [{ 'from': null, 'to': '2020-01-01' }, { 'from': '2021-01-01', 'to': null }], " VALID TEXTS SOURCE "}", NULL },
  { "not-an-object", "[]", "is not an object" },
  { "unknown-member", "{ 'colour': 1, " HEAD WHO VALID TEXTS SOURCE "}", "\"colour\" is not a known member" },
  { "no-id", "{" WHO VALID TEXTS SOURCE "}", "id: is missing" },
  { "unknown-stage", "{ 'id': 'x', 'position': 1, 'name': { 'en': 'X', 'fr': 'X' }, 'stages': ['pool'], 'necessity': 'required', " WHO VALID TEXTS SOURCE "}",
    "stages: \"pool\" is not one of profile, application, after-submission, landing" },
  { "stage-twice", "{ 'id': 'x', 'position': 1, 'name': { 'en': 'X', 'fr': 'X' }, 'stages': ['landing', 'landing'], 'necessity': 'required', " WHO VALID TEXTS SOURCE "}",
    "stages: says a word twice" },
  { "nobody", "{" HEAD "'who': [], 'when': 'always', 'due': 'application', " VALID TEXTS SOURCE "}", "who: is empty" },
  { "unknown-person", "{" HEAD "'who': ['aunt'], 'when': 'always', 'due': 'application', " VALID TEXTS SOURCE "}", "who: \"aunt\" is not one of" },
  { "unknown-condition", "{" HEAD "'who': ['candidate'], 'when': 'often', 'due': 'application', " VALID TEXTS SOURCE "}", "is not one of adopted, advice" },
  { "unknown-due", "{" HEAD "'who': ['candidate'], 'when': 'always', 'due': 'soon', " VALID TEXTS SOURCE "}", "due: \"soon\" is not one of" },
  { "unknown-validity", "{" HEAD WHO "'validity': { 'rule': 'forever' }, " TEXTS SOURCE "}", "is not one of assessment, certificate, entered" },
  { "validity-without-length", "{" HEAD WHO "'validity': { 'rule': 'medical' }, " TEXTS SOURCE "}", "length: is missing" },
  { "length-without-unit", "{" HEAD WHO "'validity': { 'rule': 'medical', 'length': 12 }, " TEXTS SOURCE "}", "length: does not go without a unit" },
  { "unknown-unit", "{" HEAD WHO "'validity': { 'rule': 'medical', 'length': 12, 'unit': 'weeks' }, " TEXTS SOURCE "}", "unit: \"weeks\" is not one of" },
  { "length-of-nothing", "{" HEAD WHO "'validity': { 'rule': 'medical', 'length': 0, 'unit': 'days' }, " TEXTS SOURCE "}", "length: is not in the range" },
  { "lead-upside-down", "{" HEAD WHO VALID "'lead': { 'min': 9, 'max': 8 }, " TEXTS SOURCE "}", "lead: min is greater than max" },
  { "ages-upside-down", "{" HEAD WHO "'ages': { 'min': 18, 'max': 17 }, " VALID TEXTS SOURCE "}", "max: is not in the range" },
  { "in-force-falling", "{" HEAD WHO "'in-force': [{ 'from': '2021-01-01', 'to': '2020-01-01' }], " VALID TEXTS SOURCE "}", "is not in rising order" },
  { "in-force-overlapping", "{" HEAD WHO "'in-force': [{ 'to': '2021-01-01' }, { 'from': '2021-01-01' }], " VALID TEXTS SOURCE "}", "is not in rising order" },
  { "in-force-after-the-end-of-time", "{" HEAD WHO "'in-force': [{ 'to': null }, { 'from': '2021-01-01' }], " VALID TEXTS SOURCE "}", "is not in rising order" },
  { "one-language", "{" HEAD WHO VALID "'contents': [{ 'en': 'a' }], " SOURCE "}", "contents[0]: fr: is missing" },
  { "insecure-address", "{" HEAD WHO VALID TEXTS "'source': { 'title': { 'en': 'T', 'fr': 'T' }, 'url': 'http://a.ca/', 'read': '2026-11-20' } }", "is not an https address" },
  { "no-source", "{" HEAD WHO VALID "'contents': [{ 'en': 'a', 'fr': 'b' }] }", "source: is missing" },
};

static JsonNode *
parse (const char *json)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *text = g_strdelimit (g_strdup (json), "'", '"');
  JsonNode          *root = jalon_json_parse (text, strlen (text), &error);

  g_assert_no_error (error);
  return root;
}

static void
test_rule (gconstpointer data)
{
  const RuleRow       *row = data;
  g_autoptr (GError)   error = NULL;
  g_autoptr (JsonNode) root = parse (row->json);
  JalonDocumentRule   *rule = jalon_data_set_read (&jalon_document_rule_set, root, &error);

  if (row->message == NULL)
    {
      g_assert_no_error (error);
      g_assert_cmpstr (rule->id, ==, "x");
      jalon_data_set_free (&jalon_document_rule_set, rule);
      return;
    }

  g_assert_null (rule);
  g_assert_nonnull (error);

  if (strstr (error->message, row->message) == NULL)
    g_error ("\"%s\" does not say \"%s\"", error->message, row->message);
}

static const RuleRow fees_rows[] = {
  { "not-an-object", "[]", "is not an object" },
  { "no-fees", "{}", "fees: is missing" },
  { "unknown-member", "{ 'fees': [{ 'id': 'x', 'price': 1 }] }", "fees[0]: \"price\" is not a known member" },
  { "no-history", "{ 'fees': [{ 'id': 'x', 'name': { 'en': 'X', 'fr': 'X' }, 'history': [], " SOURCE "}] }", "fees[0]: history: is empty" },
  { "falling", "{ 'fees': [{ 'id': 'x', 'name': { 'en': 'X', 'fr': 'X' }, 'history': [{ 'from': '2020-01-01', 'amount': 5 }, { 'from': '2020-01-01', 'amount': 6 }], " SOURCE "}] }",
    "fees[0]: history[1]: from: is not after the one before" },
  { "free", "{ 'fees': [{ 'id': 'x', 'name': { 'en': 'X', 'fr': 'X' }, 'history': [{ 'from': '2020-01-01', 'amount': 0 }], " SOURCE "}] }", "amount: is not in the range" },
  { "maximum-below-amount", "{ 'fees': [{ 'id': 'x', 'name': { 'en': 'X', 'fr': 'X' }, 'history': [{ 'from': '2020-01-01', 'amount': 9, 'family-maximum': 8 }], " SOURCE "}] }",
    "family-maximum: is not in the range" },
};

static void
test_fees_defect (gconstpointer data)
{
  const RuleRow       *row = data;
  g_autoptr (GError)   error = NULL;
  g_autoptr (JsonNode) root = parse (row->json);

  g_assert_null (jalon_data_set_read (&jalon_fee_set, root, &error));
  g_assert_nonnull (error);

  if (strstr (error->message, row->message) == NULL)
    g_error ("\"%s\" does not say \"%s\"", error->message, row->message);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/checklist-data/all-documents", test_all_documents);
  g_test_add_func ("/checklist-data/typography", test_typography);
  JALON_TEST_ADD_ROWS ("/checklist-data/fee", fee_rows, test_fee);
  JALON_TEST_ADD_ROWS ("/checklist-data/rule", rule_rows, test_rule);
  JALON_TEST_ADD_ROWS ("/checklist-data/fees-defect", fees_rows, test_fees_defect);

  return g_test_run ();
}
