/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-profile-file.h"

#include <string.h>

#include "jalon-json.h"
#include "jalon-test-household.h"
#include "jalon-test.h"

static JalonHousehold *
parse (const char *text,
       gboolean   *out_read_only,
       GError    **error)
{
  g_autofree char *json = g_strdelimit (g_strdup (text), "'", '"');
  gsize            length = strlen (json);
  /* Without a NUL behind it, so that reading too far is seen. */
  g_autofree char *exact = g_memdup2 (json, length);

  return jalon_profile_parse (exact, length, out_read_only, error);
}

/* Refused ------------------------------------------------------------------------ */

typedef struct
{
  const char *name;
  const char *text;
  const char *message;
} RefusedRow;

#define F "{'format': 'jalon-profile/1', "

static const RefusedRow refused_rows[] = {
  { "empty", "", "the text is empty" },
  { "spaces", "  ", "line 1" },
  { "not-json", "hello", "line 1, column 1" },
  { "cut-off", F "'title': 'A'", "the text ends" },
  { "more-behind", F "'title': 'A'} {}", "line 1" },
  { "comma-at-the-end", F "'title': 'A',}", "line 1" },
  { "single-number", "12", "a profile is an object, not a number" },
  { "array", "[]", "a profile is an object, not an array" },
  { "null", "null", "a profile is an object, not null" },
  { "not-utf-8", F "'title': '\xff'}", "0xFF" },
  { "u-0000", F "'title': '\\u0000'}", "U+0000" },
  { "lone-surrogate", F "'title': '\\ud800'}", "surrogate" },
  { "repeated", F "'funds': 1, 'funds': 1}", "funds: line 1, column 43: the member stands twice" },
  { "repeated-escaped", F "'funds': 1, '\\u0066unds': 1}", "the member stands twice" },
  { "repeated-format", F "'format': 'jalon-profile/1'}", "the member stands twice" },
  { "beyond-64-bits", F "'funds': 9223372036854775808}", "funds: line 1, column 40: the number is beyond 64 bits" },
  { "not-finite", F "'funds': 1e999}", "too large" },

  { "no-format", "{}", "format: the member is missing" },
  { "format-null", "{'format': null}", "format: a text is needed here, not null" },
  { "format-number", "{'format': 1}", "format: a text is needed here, not a number" },
  { "format-other", "{'format': 'x'}", "format: \"x\" is not jalon-profile/1" },
  { "format-0", "{'format': 'jalon-profile/0'}", "is not jalon-profile/1" },
  { "format-01", "{'format': 'jalon-profile/01'}", "is not jalon-profile/1" },
  { "format-02", "{'format': 'jalon-profile/02'}", "is not jalon-profile/1" },
  { "format-2.0", "{'format': 'jalon-profile/2.0'}", "is not jalon-profile/1" },
  { "format-minus-2", "{'format': 'jalon-profile/-2'}", "is not jalon-profile/1" },
  { "format-no-number", "{'format': 'jalon-profile/'}", "is not jalon-profile/1" },
  { "format-upper-case", "{'format': 'Jalon-Profile/1'}", "is not jalon-profile/1" },
  { "format-space", "{'format': 'jalon-profile/2 '}", "is not jalon-profile/1" },
  { "format-inside", "{'candidate': {'format': 'jalon-profile/1'}}", "format: the member is missing" },
  { "format-in-a-record", F "'candidate': {'format': 'jalon-profile/1'}}", "candidate.format: there is no such member" },

  { "unknown-member", F "'colour': 1}", "colour: there is no such member" },
  { "unknown-null", F "'colour': null}", "colour: there is no such member" },
  { "unknown-deep", F "'candidate': {'tests': [{}, {'score': 1}]}}", "candidate.tests[1].score: there is no such member" },
  { "unknown-case", F "'Title': 'A'}", "Title: there is no such member" },
  { "unknown-prefix", F "'titl': 'A'}", "titl: there is no such member" },
  { "unknown-longer", F "'titles': 'A'}", "titles: there is no such member" },
  { "unknown-empty", F "'': 'A'}", "\"\": there is no such member" },
  { "name-of-the-struct", F "'documents': [{'for-whom': 'candidate'}]}", "documents[0].for-whom: there is no such member" },
  { "control-characters-are-not-shown", F "'a\\u001b[31m': 1}", "a\xef\xbf\xbd[31m: there is no such member" },

  { "text-as-number", F "'title': 1}", "title: a text is needed here, not a number" },
  { "text-as-object", F "'title': {}}", "title: a text is needed here, not an object" },
  { "number-as-text", F "'funds': '25000'}", "funds: a number is needed here, not a text" },
  { "number-as-boolean", F "'funds': true}", "funds: a number is needed here, not true or false" },
  { "decimal-as-text", F "'candidate': {'tests': [{'listening': '8.0'}]}}", "candidate.tests[0].listening: a number is needed here, not a text" },
  { "boolean-as-number", F "'representative': 1}", "representative: true or false is needed here, not a number" },
  { "boolean-as-text", F "'representative': 'true'}", "representative: true or false is needed here, not a text" },
  { "date-as-number", F "'candidate': {'birth-date': 19920304}}", "candidate.birth-date: a text is needed here, not a number" },
  { "choice-as-number", F "'relationship': 1}", "relationship: a text is needed here, not a number" },
  { "record-as-array", F "'candidate': []}", "candidate: an object is needed here, not an array" },
  { "list-as-object", F "'children': {}}", "children: an array is needed here, not an object" },
  { "item-as-text", F "'children': [{}, 'Lina']}", "children[1]: an object is needed here, not a text" },
  { "item-null", F "'children': [null]}", "children[0]: an object is needed here, not null" },
  { "account-dates-as-array", F "'account-dates': []}", "account-dates: an object is needed here, not an array" },
  { "account-date-as-number", F "'account-dates': {'ita': 1}}", "account-dates.ita: a text is needed here, not a number" },

  { "word-relationship", F "'relationship': 'single'}", "relationship: \"single\" is not one of never-married, married, common-law, separated, divorced, widowed, annulled" },
  { "word-empty", F "'relationship': ''}", "relationship: \"\" is not one of" },
  { "word-test", F "'candidate': {'tests': [{'test': 'toefl'}]}}",
    "candidate.tests[0].test: \"toefl\" is not one of ielts-general, celpip-general, pte-core, tef-canada, tcf-canada" },
  { "word-scale", F "'candidate': {'tests': [{'scale': '450'}]}}", "candidate.tests[0].scale: \"450\" is not one of previous, 699" },
  { "word-level", F "'candidate': {'credentials': [{'level': 'bachelor'}]}}", "candidate.credentials[0].level: \"bachelor\" is not one of secondary" },
  { "word-assessment", F "'candidate': {'credentials': [{'assessment': {'level': 'x'}}]}}", "candidate.credentials[0].assessment.level: \"x\" is not one of secondary" },
  { "word-support", F "'job-offer': {'support': 'LMIA'}}", "job-offer.support: \"LMIA\" is not one of lmia, exempt, none" },
  { "word-relation", F "'relatives': [{'relation': 'cousin'}]}", "relatives[0].relation: \"cousin\"" },
  { "word-status", F "'relatives': [{'status': 'visitor'}]}", "relatives[0].status: \"visitor\" is not one of citizen, permanent-resident" },
  { "word-of", F "'relatives': [{'of': 'child'}]}", "relatives[0].of: \"child\" is not one of candidate, partner" },
  { "word-ended-by", F "'previous-unions': [{'ended-by': 'x'}]}", "previous-unions[0].ended-by: \"x\" is not one of divorce, annulment, death" },
  { "word-invited-under", F "'invited-under': 'pnp'}", "invited-under: \"pnp\" is not one of cec, fsw, fst, nominee" },
  { "word-kind", F "'letters': [{'kind': 'x'}]}", "letters[0].kind: \"x\" is not one of additional-documents" },
  { "word-state", F "'documents': [{'state': 'done'}]}", "documents[0].state: \"done\" is not one of to-do, requested" },
  { "word-destination", F "'destination': 'PQ'}", "destination: \"PQ\" is not one of AB, BC" },
  { "word-in-another-case", F "'destination': 'on'}", "destination: \"on\" is not one of" },
};

static void
test_refused (gconstpointer data)
{
  const RefusedRow  *row = data;
  g_autoptr (GError) error = NULL;
  gboolean           read_only = 7;

  g_assert_null (parse (row->text, &read_only, &error));
  g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED);

  if (strstr (error->message, row->message) == NULL)
    g_assert_cmpstr (error->message, ==, row->message);

  g_assert_cmpint (read_only, ==, 7);
}

static void
test_limits (void)
{
  g_autoptr (GError)  error = NULL;
  g_autoptr (GString) deep = g_string_new ("{\"format\":\"jalon-profile/2\",\"x\":");
  g_autofree char    *large = g_strnfill (JALON_JSON_MAX_BYTES + 1, ' ');

  g_assert_null (jalon_profile_parse (large, JALON_JSON_MAX_BYTES + 1, NULL, &error));
  g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED);
  g_clear_error (&error);

  for (guint i = 0; i < JALON_JSON_MAX_DEPTH; i++)
    g_string_append_c (deep, '[');

  for (guint i = 0; i < JALON_JSON_MAX_DEPTH; i++)
    g_string_append_c (deep, ']');

  g_string_append_c (deep, '}');
  g_assert_null (jalon_profile_parse (deep->str, deep->len, NULL, &error));
  g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED);
}

/* Kept ----------------------------------------------------------------------------- */

typedef struct
{
  const char *name;
  const char *members; /* and what they are after reading and writing */
  const char *expected;
} KeptRow;

static const KeptRow kept_rows[] = {
  { "date-that-is-none", "'candidate':{'birth-date':'2018-06-31'}", NULL },
  { "date-of-no-leap-year", "'candidate':{'birth-date':'2019-02-29'}", NULL },
  { "date-of-a-leap-year", "'candidate':{'birth-date':'2020-02-29'}", NULL },
  { "date-other-shape", "'candidate':{'birth-date':'4 March 1992'}", NULL },
  { "date-short", "'candidate':{'birth-date':'1992-3-4'}", NULL },
  { "date-empty", "'candidate':{'birth-date':''}", NULL },
  { "date-with-time", "'candidate':{'birth-date':'1992-03-04T00:00:00Z'}", NULL },
  { "date-year-0", "'candidate':{'birth-date':'0000-01-01'}", NULL },
  { "date-escaped-good", "'candidate':{'birth-date':'1992\\u002d03-04'}", "'candidate':{'birth-date':'1992-03-04'}" },
  { "date-escaped-bad", "'candidate':{'birth-date':'1992\\u002d03\\u002d32'}", NULL },
  { "account-date", "'account-dates':{'ita':'2026-11-31','fees':'2026-12-04'}", NULL },
  { "account-date-null", "'account-dates':{'ita':null}", "'account-dates':{}" },
  { "account-dates-empty", "'account-dates':{}", NULL },

  { "one-decimal", "'candidate':{'jobs':[{'id':'j1','hours-per-week':37.5}]}", NULL },
  { "no-decimal", "'candidate':{'jobs':[{'id':'j1','hours-per-week':40}]}", "'candidate':{'jobs':[{'id':'j1','hours-per-week':40.0}]}" },
  { "zeros-behind", "'candidate':{'jobs':[{'id':'j1','hours-per-week':37.5000}]}", "'candidate':{'jobs':[{'id':'j1','hours-per-week':37.5}]}" },
  { "zeros-far-behind", "'candidate':{'jobs':[{'id':'j1','hours-per-week':37.500000000000000000000000}]}", "'candidate':{'jobs':[{'id':'j1','hours-per-week':37.5}]}" },
  { "exponent", "'candidate':{'jobs':[{'id':'j1','hours-per-week':375e-1}]}", "'candidate':{'jobs':[{'id':'j1','hours-per-week':37.5}]}" },
  { "exponent-up", "'candidate':{'jobs':[{'id':'j1','hours-per-week':0.375E+2}]}", "'candidate':{'jobs':[{'id':'j1','hours-per-week':37.5}]}" },
  { "zeros-before", "'candidate':{'jobs':[{'id':'j1','hours-per-week':0.000000000000000000000375e23}]}", "'candidate':{'jobs':[{'id':'j1','hours-per-week':37.5}]}" },
  { "zero", "'candidate':{'jobs':[{'id':'j1','hours-per-week':0.0}]}", NULL },
  { "two-decimals", "'candidate':{'jobs':[{'id':'j1','hours-per-week':37.55}]}", NULL },
  { "two-decimals-and-a-zero", "'candidate':{'jobs':[{'id':'j1','hours-per-week':37.550}]}", "'candidate':{'jobs':[{'id':'j1','hours-per-week':37.55}]}" },
  { "a-hundredth", "'candidate':{'jobs':[{'id':'j1','hours-per-week':0.05}]}", NULL },
  { "three-decimals", "'candidate':{'jobs':[{'id':'j1','hours-per-week':37.555}]}", NULL },
  { "a-test-of-two-decimals", "'candidate':{'tests':[{'id':'t1','listening':7.55}]}", NULL },
  { "almost-one-decimal", "'candidate':{'jobs':[{'id':'j1','hours-per-week':37.50000000000000000000000001}]}", NULL },
  { "negative", "'candidate':{'jobs':[{'id':'j1','hours-per-week':-1}]}", NULL },
  { "negative-tenth", "'candidate':{'jobs':[{'id':'j1','hours-per-week':-0.1}]}", NULL },
  { "largest", "'candidate':{'jobs':[{'id':'j1','hours-per-week':21474836.47}]}", NULL },
  { "beyond-the-largest", "'candidate':{'jobs':[{'id':'j1','hours-per-week':21474836.48}]}", NULL },
  { "far-beyond", "'candidate':{'jobs':[{'id':'j1','hours-per-week':1e300}]}", NULL },
  { "very-small", "'candidate':{'jobs':[{'id':'j1','hours-per-week':1e-99999999999999999999}]}", NULL },

  { "every-new-member",
    "'high-wage-points':0,'union-started':'2015-07-11','candidate':{'jobs':[{'id':'j1','employer-country':'USA','paid':false,'leaves':[{'from':'2019-03-01','to':'2019-08-31'}]}],"
    "'trade-certificate':{'held':false,'expires':'2030-01-01'},'permits':[{'id':'p1','kind':'maintained','issued':'2025-06-02','expires':'2028-06-01'}]},"
    "'children':[{'id':'c1','married':true,'other-parent-stays':false}],'previous-unions':[{'id':'u1','ended-by':'separation'}],"
    "'relatives':[{'id':'r1','adult':true,'status-since':'2020-01-01'}],'job-offer':{'held':false,'revoked':'2026-05-01'},'further-job-offer':{'employer':'B','months':6},"
    "'nomination':{'held':false,'asked':'2026-02-10'},'letters':[{'id':'l1','answered':'2026-12-20'}],'done':[{'deadline':'nomination_accept','for':'candidate','on':'2026-06-03'}],"
    "'milestones':{'declined':'2026-12-06','nomination-accepted':'2026-06-03'}",
    NULL },
  { "defaults-of-new-members-are-left-out",
    "'candidate':{'jobs':[{'id':'j1','paid':true,'employer-country':null,'leaves':null}],'trade-certificate':{'held':true}},'children':[{'id':'c1','married':false,'other-parent-stays':null}],'nomination':{'held':true}",
    "'candidate':{'jobs':[{'id':'j1'}]},'children':[{'id':'c1'}]" },

  { "funds-0", "'funds':0", NULL },
  { "funds-largest", "'funds':9223372036854775807", NULL },
  { "funds-as-a-decimal", "'funds':25000.00", "'funds':25000" },
  { "funds-exponent", "'funds':25e3", "'funds':25000" },
  { "funds-fraction", "'funds':25000.5", NULL },
  { "funds-negative", "'funds':-1", NULL },
  { "funds-most-negative", "'funds':-9223372036854775808", NULL },
  { "funds-beyond-as-a-decimal", "'funds':9223372036854775808.0", NULL },
  { "points-fraction", "'official-score':{'points':478.5}", NULL },
  { "months-negative", "'job-offer':{'months':-12}", NULL },

  { "boolean-preset-true", "'partner-accompanies':true", "" },
  { "boolean-preset-false", "'partner-accompanies':false", NULL },
  { "boolean-false", "'representative':false", "" },
  { "boolean-true", "'representative':true", NULL },
  { "null-members",
    "'title':null,'relationship':null,'partner-accompanies':null,'funds':null,'candidate':null,'children':null,'account-dates':null,'milestones':{'invited':null}",
    "" },
  { "list-empty", "'candidate':{'jobs':[]}", NULL },
  { "record-empty", "'candidate':{},'partner':{'medical-exam':{}}", "" },
  { "item-empty", "'documents':[{},{}]", NULL },
  { "text-empty", "'title':''", "" },
  { "text-escapes", "'title':'\\u0022\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83c\\udf41'", "'title':'\\\"\\\\/\\b\\f\\n\\r\\té🍁'" },
  { "text-of-any-script", "'title':'أمينة و كريم, 李'", NULL },
  { "name-escaped", "'\\u0074itle':'A'", "'title':'A'" },
  { "word-escaped", "'destination':'\\u004fN'", "'destination':'ON'" },
  { "order-of-the-table", "'funds':1,'title':'A'", "'title':'A','funds':1" },
  { "document", "'documents':[{'id':'police_past','for':'c1','of':'FRA','state':'to-do','file':'/tmp/a'}]", NULL },
};

static void
test_kept (gconstpointer data)
{
  const KeptRow             *row = data;
  const char                *expected_members = row->expected != NULL ? row->expected : row->members;
  g_autofree char           *text = g_strconcat ("{'format':'jalon-profile/1',", row->members, "}", NULL);
  g_autofree char           *expected = g_strconcat ("{'format':'jalon-profile/1'", *expected_members != '\0' ? "," : "", expected_members, "}", NULL);
  g_autofree char           *written = NULL;
  g_autoptr (GError)         error = NULL;
  gboolean                   read_only = TRUE;
  g_autoptr (JalonHousehold) household = parse (text, &read_only, &error);

  g_assert_no_error (error);
  g_assert_false (read_only);
  written = jalon_profile_serialize (household, FALSE);
  g_strdelimit (expected, "'", '"');
  g_assert_cmpstr (written, ==, expected);
}

static void
test_values (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household (
    "'funds': 25000, 'candidate': {'birth-date': '1992-03-04', 'tests': [{'test': 'pte-core', 'scale': '699', 'listening': 8.0, 'reading': 6.5, 'writing': 7, 'speaking': 7.25}]},"
    "'job-offer': {'full-time': false, 'months': 0, 'support': 'none'}, 'destination': 'YT'");
  JalonTestResult *result = jalon_record_list_get (household->candidate->tests, 0);

  g_assert_cmpint (household->funds, ==, 25000);
  g_assert_true (jalon_date_equal (household->candidate->birth_date, (JalonDate){ 1992, 3, 4 }));
  g_assert_cmpuint (result->test, ==, JALON_LANGUAGE_TEST_PTE_CORE);
  g_assert_cmpuint (result->scale, ==, JALON_TEF_SCALE_699);
  g_assert_cmpint (result->listening, ==, 80);
  g_assert_cmpint (result->reading, ==, 65);
  g_assert_cmpint (result->writing, ==, 70);
  g_assert_cmpint (result->speaking, ==, JALON_UNANSWERED);
  g_assert_cmpstr (jalon_record_get_unreadable (JALON_RECORD (result), "speaking"), ==, "7.25");
  g_assert_cmpint (household->job_offer->months, ==, 0);
  g_assert_cmpuint (household->job_offer->support, ==, JALON_OFFER_SUPPORT_NONE);
  g_assert_false (household->job_offer->full_time);
  g_assert_cmpuint (household->destination, ==, JALON_PROVINCE_YT);
}

static void
test_largest_funds (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'funds': 9223372036854775807");

  g_assert_cmpint (household->funds, ==, G_MAXINT64);
  g_assert_false (jalon_record_has_raw (JALON_RECORD (household)));
}

/* Words: the place in the table is the value of the enum. */
typedef struct
{
  const char *name;
  const char *members;
  const char *record; /* NULL: the household itself */
  const char *member;
  guint       expected;
} WordRow;

static const WordRow word_rows[] = {
  { "relationship-last", "'relationship': 'annulled'", NULL, "relationship", JALON_RELATIONSHIP_ANNULLED },
  { "program-last", "'invited-under': 'nominee'", NULL, "invited-under", JALON_INVITED_UNDER_NOMINEE },
  { "support-last", "'job-offer': {'support': 'none'}", "job-offer", "support", JALON_OFFER_SUPPORT_NONE },
  { "test-last", "'candidate': {'tests': [{'test': 'tcf-canada'}]}", "tests", "test", JALON_LANGUAGE_TEST_TCF_CANADA },
  { "level-last", "'candidate': {'credentials': [{'level': 'doctorate'}]}", "credentials", "level", JALON_CREDENTIAL_LEVEL_DOCTORATE },
  { "relation-last", "'relatives': [{'relation': 'niece-nephew'}]", "relatives", "relation", JALON_RELATION_NIECE_NEPHEW },
  { "status-last", "'relatives': [{'status': 'permanent-resident'}]", "relatives", "status", JALON_RELATIVE_STATUS_PERMANENT_RESIDENT },
  { "whose-last", "'relatives': [{'of': 'partner'}]", "relatives", "of", JALON_WHOSE_PARTNER },
  { "ended-by-last", "'previous-unions': [{'ended-by': 'death'}]", "previous-unions", "ended-by", JALON_UNION_END_DEATH },
  { "kind-last", "'letters': [{'kind': 'other'}]", "letters", "kind", JALON_LETTER_KIND_OTHER },
  { "state-last", "'documents': [{'state': 'not-needed'}]", "documents", "state", JALON_DOCUMENT_STATE_NOT_NEEDED },
};

static gpointer
find_part (JalonHousehold *household,
           const char     *name)
{
  g_autoptr (GObject) part = NULL;
  gpointer            owner = household;

  if (name == NULL)
    return household;

  if (jalon_record_find_field (owner, name) == NULL)
    owner = household->candidate;

  g_object_get (owner, name, &part, NULL);

  return JALON_IS_RECORD_LIST (part) ? jalon_record_list_get (JALON_RECORD_LIST (part), 0) : part;
}

static void
test_word (gconstpointer data)
{
  const WordRow             *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->members);
  guint                      choice;

  g_object_get (find_part (household, row->record), row->member, &choice, NULL);
  g_assert_cmpuint (choice, ==, row->expected);
}

/* Newer ------------------------------------------------------------------------------ */

typedef struct
{
  const char *name;
  const char *text;
} NewerRow;

static const NewerRow newer_rows[] = {
  { "same-members", "{'format': 'jalon-profile/2', 'title': 'A'}" },
  { "large-number", "{'format': 'jalon-profile/123456789012345678901234567890', 'title': 'A'}" },
  { "format-last", "{'title': 'A', 'colour': 'x', 'format': 'jalon-profile/10'}" },
  { "unknown-members", "{'format': 'jalon-profile/2', 'colour': {'a': [1, {'b': ']}'}, null]}, 'title': 'A', 'candidate': {'x': -1.5e3, 'y': true}}" },
  { "unknown-words", "{'format': 'jalon-profile/2', 'relationship': 'engaged', 'title': 'A', 'candidate': {'tests': [{'test': 'toefl'}]}}" },
  { "other-types",
    "{'format': 'jalon-profile/2', 'funds': {'cad': 1}, 'children': [1, null, [2], {}], 'candidate': 'x', 'title': 'A',"
    " 'account-dates': {'ita': ['2026-01-01'], 'x': 5}, 'representative': 'yes', 'partner': [[]]}" },
};

static void
test_newer (gconstpointer data)
{
  const NewerRow            *row = data;
  g_autoptr (GError)         error = NULL;
  gboolean                   read_only = FALSE;
  g_autoptr (JalonHousehold) household = parse (row->text, &read_only, &error);

  g_assert_no_error (error);
  g_assert_true (read_only);
  g_assert_cmpstr (household->title, ==, "A");
  g_assert_cmpint (household->funds, ==, JALON_UNANSWERED);
  g_assert_cmpuint (household->relationship, ==, JALON_RELATIONSHIP_UNANSWERED);
}

static void
test_newer_is_strict_json (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (parse ("{'format': 'jalon-profile/2', 'x': 1, 'x': 2}", NULL, &error));
  g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED);
}

/* Writing ---------------------------------------------------------------------------- */

static void
test_pretty (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'title': 'A', 'candidate': {'jobs': []}");
  g_autofree char           *text = jalon_profile_serialize (household, TRUE);

  g_assert_cmpstr (text, ==,
                   "{\n"
                   "  \"format\": \"jalon-profile/1\",\n"
                   "  \"title\": \"A\",\n"
                   "  \"candidate\": {\n"
                   "    \"jobs\": []\n"
                   "  }\n"
                   "}\n");
}

/* The same deadline twice must not make a file that is refused. */
static void
test_deadline_twice (void)
{
  g_autoptr (JalonHousehold) household = jalon_household_new ();
  g_autofree char           *text = NULL;

  for (guint i = 1; i <= 2; i++)
    {
      g_autoptr (JalonAccountDate) item = g_object_new (JALON_TYPE_ACCOUNT_DATE, NULL);
      const JalonDate              date = { 2026, 1, (guint8) i };

      g_object_set (item, "deadline", "ita", "date", &date, NULL);
      jalon_record_list_append (household->account_dates, JALON_RECORD (item));
    }

  text = jalon_profile_serialize (household, FALSE);
  g_assert_cmpstr (text, ==, "{\"format\":\"jalon-profile/1\",\"account-dates\":{\"ita\":\"2026-01-01\"}}");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/profile-file/refused", refused_rows, test_refused);
  g_test_add_func ("/profile-file/limits", test_limits);
  JALON_TEST_ADD_ROWS ("/profile-file/kept", kept_rows, test_kept);
  g_test_add_func ("/profile-file/values", test_values);
  g_test_add_func ("/profile-file/largest-funds", test_largest_funds);
  JALON_TEST_ADD_ROWS ("/profile-file/word", word_rows, test_word);
  JALON_TEST_ADD_ROWS ("/profile-file/newer", newer_rows, test_newer);
  g_test_add_func ("/profile-file/newer-is-strict-json", test_newer_is_strict_json);
  g_test_add_func ("/profile-file/pretty", test_pretty);
  g_test_add_func ("/profile-file/deadline-twice", test_deadline_twice);

  return g_test_run ();
}
