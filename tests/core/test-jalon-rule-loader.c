/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rulebook.h"
#include "jalon-test-rules.h"
#include "jalon-test.h"

/* What a rule file must be: the message for each kind of defect. */

#define TABLE "rule.json: crs.core.age: "
#define VALUE "rule.json: crs.cap: "
#define LIST "rule.json: fst.occupations: "
#define CHART "rule.json: language.pte-core: "

static const DefectRow defect_rows[] = {
  { "good-table", table_text, NULL, NULL, NULL },
  { "good-value", value_text, NULL, NULL, NULL },
  { "good-list", list_text, NULL, NULL, NULL },
  { "good-conversion", conversion_text, NULL, NULL, NULL },
  { "good-no-max", table_text, ", \"max\": null", "", NULL },
  { "good-section", table_text, "\"read\": \"2026-11-20\"", "\"section\": \"A\", \"read\": \"2026-11-20\"", NULL },
  { "array", table_text, table_text, "[]", "rule.json: is not an object" },
  { "no-id", table_text, "\"id\": \"crs.core.age\", ", "", "rule.json: id: is missing" },
  { "unknown-member", table_text, "\"unit\"", "\"units\"", TABLE "\"units\" is not a known member" },
  { "conversion-member-in-table", table_text, "\"unit\"", "\"step\": 1, \"unit\"", TABLE "\"step\" is not a known member" },
  { "unknown-version-member", table_text, "\"confirmed-to\": \"2016", "\"until\": \"2016", TABLE "versions[0]: \"until\" is not a known member" },
  { "unknown-row-member", table_text, "\"max\": 19", "\"maximum\": 19", TABLE "versions[0]: rows[0]: \"maximum\" is not a known member" },
  { "kind", value_text, "\"value\"", "\"number\"", VALUE "kind: \"number\" is not table, value, conversion or list" },
  { "french-title-missing", table_text, ", \"fr\": \"Âge\"", "", TABLE "title: fr: is missing" },
  { "french-title-empty", table_text, "Âge", "", TABLE "title: fr: is empty" },
  { "no-input", table_text, "\"input\": \"whole-years\", ", "", TABLE "input: is missing" },
  { "no-columns", table_text, "\"alone\", \"with-spouse\"", "", TABLE "columns: are 0, not 1 to 16" },
  { "column-twice", table_text, "\"with-spouse\"", "\"alone\"", TABLE "columns[1]: alone stands twice" },
  { "column-title-missing", table_text, "\"versions\"", "\"column-titles\": {\"alone\": {\"en\": \"A\", \"fr\": \"B\"}}, \"versions\"", TABLE "column-titles: with-spouse: is missing" },
  { "row-title-one-language", table_text, "\"versions\"", "\"row-titles\": [{\"en\": \"A\"}], \"versions\"", TABLE "row-titles[0]: fr: is missing" },
  { "no-versions", list_text, "{" HEAD ", \"codes\": [\"72200\", \"63200\"]}", "", LIST "versions: is empty" },
  { "versions-fall", table_text, "\"2017-01-01\"", "\"2014-01-01\"", TABLE "versions[1]: from: is not after that of the version before" },
  { "versions-stand-still", table_text, "\"2017-01-01\"", "\"2015-01-01\"", TABLE "versions[1]: from: is not after that of the version before" },
  { "confirmed-before-from", table_text, "\"2016-01-01\"", "\"2014-12-31\"", TABLE "versions[0]: confirmed-to: is before from" },
  { "no-confirmed-to", table_text, "\"confirmed-to\": \"2016-01-01\", ", "", TABLE "versions[0]: confirmed-to: is missing" },
  { "no-source", list_text, SOURCE ", ", "", LIST "versions[0]: source: is missing" },
  { "http", list_text, "https://a.ca/fr", "http://a.ca/fr", LIST "versions[0]: source: url: \"http://a.ca/fr\" is not an https address" },
  { "source-one-language", list_text, ", \"fr\": \"Page fr\"", "", LIST "versions[0]: source: title: fr: is missing" },
  { "source-not-read", list_text, "\"2026-11-20\"", "\"2026-11-31\"", LIST "versions[0]: source: read: 2026-11-31 is not a day" },
  { "flag-not-boolean", value_text, "\"announced\": true", "\"announced\": 1", VALUE "versions[1]: announced: is not true or false" },
  { "note-one-language", value_text, ", \"fr\": \"Pourquoi\"", "", VALUE "versions[2]: note: fr: is missing" },
  { "no-rows", table_text, ", \"rows\": null", "", TABLE "versions[1]: rows: is missing" },
  { "empty-rows", table_text, "\"rows\": null", "\"rows\": []", TABLE "versions[1]: rows: is empty" },
  { "row-no-object", table_text, "\"rows\": null", "\"rows\": [3]", TABLE "versions[1]: rows[0]: is not an object" },
  { "points-short", table_text, "[1, 2]", "[1]", TABLE "versions[0]: rows[1]: 1 points for 2 columns" },
  { "points-long", table_text, "[1, 2]", "[1, 2, 3]", TABLE "versions[0]: rows[1]: 3 points for 2 columns" },
  { "points-negative", table_text, "[1, 2]", "[1, -2]", TABLE "versions[0]: rows[1]: points[1]: -2 is not from 0 to 2000" },
  { "points-most", table_text, "[1, 2]", "[1, 2000]", NULL },
  { "points-beyond-16-bits", table_text, "[1, 2]", "[1, 65536]", TABLE "versions[0]: rows[1]: points[1]: 65536 is not from 0 to 2000" },
  { "points-too-many", table_text, "[1, 2]", "[1, 2001]", TABLE "versions[0]: rows[1]: points[1]: 2001 is not from 0 to 2000" },
  { "points-half", table_text, "[1, 2]", "[1.5, 2]", TABLE "versions[0]: rows[1]: points[0]: is not a whole number" },
  { "points-text", table_text, "[1, 2]", "[1, \"2\"]", TABLE "versions[0]: rows[1]: points[1]: is a text, not a number" },
  { "gap", table_text, "\"min\": 20", "\"min\": 21", TABLE "versions[0]: rows[1]: min: 21 leaves a gap after 19" },
  { "overlap", table_text, "\"min\": 20", "\"min\": 19", TABLE "versions[0]: rows[1]: min: 19 is not above 19, the end of the row before" },
  { "unsorted", table_text, "\"min\": 20", "\"min\": 3", TABLE "versions[0]: rows[1]: min: 3 is not above 19, the end of the row before" },
  { "end-before-min", table_text, "\"max\": 19", "\"max\": 17", TABLE "versions[0]: rows[0]: max: 17 is before min 18" },
  { "after-no-end", table_text, ", \"max\": 19", "", TABLE "versions[0]: rows[1]: min: 20 comes after a row without end" },
  { "huge-input", table_text, "\"max\": null", "\"max\": 2147483647", TABLE "versions[0]: rows[1]: max: 2147483647 is not from 0 to 9999" },
  { "negative-input", table_text, "\"min\": 18", "\"min\": -1", TABLE "versions[0]: rows[0]: min: -1 is not from 0 to 9999" },
  { "values-short", value_text, "[7]", "[]", VALUE "versions[0]: values: 0 points for 1 columns" },
  { "rows-in-value", value_text, "\"values\": [7]", "\"rows\": []", VALUE "versions[0]: rows: is only null in a rule that has values" },
  { "repealed-with-values", value_text, "\"values\": [7]", "\"rows\": null, \"values\": [7]", VALUE "versions[0]: rows: is null, which repeals, and leaves nothing to say" },
  { "announced-without-values", value_text, ", \"values\": [8]", "", VALUE "versions[1]: values: is missing" },
  { "list-input", list_text, "\"noc\"", "\"whole-years\"", LIST "input: is not noc or province" },
  { "code-four-digits", list_text, "72200", "7220", LIST "versions[0]: codes[0]: \"7220\" is not five digits" },
  { "code-letters", list_text, "72200", "7220a", LIST "versions[0]: codes[0]: \"7220a\" is not five digits" },
  { "code-number", list_text, "\"72200\"", "72200", LIST "versions[0]: codes[0]: is not a text" },
  { "code-twice", list_text, "72200", "63200", LIST "versions[0]: codes[1]: \"63200\" stands twice" },
  { "code-not-province", list_text, "\"noc\"", "\"province\"", LIST "versions[0]: codes[0]: \"72200\" is not two capital letters" },
  { "no-codes", list_text, "\"72200\", \"63200\"", "", LIST "versions[0]: codes: is empty" },
  { "no-title", table_text, TITLE ", ", "", TABLE "title: is missing" },
  { "no-unit", table_text, "\"unit\": \"points\", ", "", TABLE "unit: is missing" },
  { "unit-is-a-number", table_text, "\"unit\": \"points\"", "\"unit\": 1", TABLE "unit: is a number, not a text" },
  { "input-is-a-number", table_text, "\"input\": \"whole-years\"", "\"input\": 1", TABLE "input: is a number, not a text" },
  { "input-is-empty", table_text, "\"input\": \"whole-years\"", "\"input\": \"\"", TABLE "input: is empty" },
  { "version-is-a-number", value_text, "\"versions\": [", "\"versions\": [1, ", VALUE "versions[0]: is not an object" },
  { "announced-is-a-word", value_text, HEAD, HEAD ", \"announced\": \"yes\"", VALUE "versions[0]: announced: is not true or false" },
  { "code-is-a-number", list_text, "\"codes\": [", "\"codes\": [1, ", LIST "versions[0]: codes[0]: is not a text" },
  { "row-min-is-a-word", table_text, "\"min\": 18", "\"min\": \"18\"", TABLE "versions[0]: rows[0]: min: is a text, not a number" },
  { "kind-is-a-number", value_text, "\"kind\": \"value\"", "\"kind\": 1", VALUE "kind: is a number, not a text" },
  { "columns-are-seventeen", table_text, "\"alone\", \"with-spouse\"", "\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\", \"k\", \"l\", \"m\", \"n\", \"o\", \"p\", \"q\"", TABLE "columns: are 17, not 1 to 16" },
  { "column-is-a-list", table_text, "\"with-spouse\"", "[]", TABLE "columns[1]: is not a word" },
  { "column-titles-are-a-number", table_text, "\"versions\"", "\"column-titles\": 1, \"versions\"", TABLE "column-titles: is a number, not an object" },
  { "column-title-of-no-column", table_text, "\"versions\"", "\"column-titles\": {\"x\": {\"en\": \"A\", \"fr\": \"B\"}}, \"versions\"", TABLE "column-titles: \"x\" is not a known member" },
  { "row-titles-are-a-number", table_text, "\"versions\"", "\"row-titles\": 1, \"versions\"", TABLE "row-titles: is a number, not an array" },
  { "table-of-no-unit", table_text, "\"unit\": \"points\"", "\"unit\": \"pints\"", TABLE "unit: \"pints\" is not a unit that the program counts in" },
  { "points-are-a-number", table_text, "[1, 2]", "1", TABLE "versions[0]: rows[1]: points: is a number, not an array" },
  { "codes-are-a-number", list_text, "[\"72200\", \"63200\"]", "1", LIST "versions[0]: codes: is a number, not an array" },
  { "code-is-a-list", list_text, "\"72200\"", "[]", LIST "versions[0]: codes[0]: is not a text" },
  { "versions-are-a-number", value_text, "\"versions\": [", "\"versions\": 1, \"x\": [", VALUE "\"x\" is not a known member" },
  { "announced-is-a-list", value_text, HEAD, HEAD ", \"announced\": []", VALUE "versions[0]: announced: is not true or false" },
  { "list-repealed", list_text, "\"codes\": [\"72200\", \"63200\"]", "\"rows\": null", NULL },
  { "chart-rows-are-a-number", conversion_text, "[{\"level\": 4, \"min\": [28, 33, 41, 42]}, {\"level\": 5, \"min\": [39, 42, 51, 51]}]", "1", CHART "versions[0]: rows: is a number, not an array" },
  { "chart-has-no-rows", conversion_text, HEAD ", \"rows\": [{\"level\": 4, \"min\": [28, 33, 41, 42]}, {\"level\": 5, \"min\": [39, 42, 51, 51]}]", HEAD ", \"rows\": null", CHART "versions[0]: rows: are needed in a conversion" },
  { "table-repealed-and-unknown", table_text, "\"rows\": null", "\"unknown\": true, \"rows\": null", TABLE "versions[1]: rows: is null, which repeals, and leaves nothing to say" },
  { "value-unknown-with-a-figure", value_text, "\"unknown\": true", "\"unknown\": true, \"values\": [9]", NULL },
  { "chart-level-13", conversion_text, "\"level\": 4", "\"level\": 13", CHART "versions[0]: rows[0]: level: is not from 3 to 12" },
  { "chart-columns", conversion_text, "\"listening\", \"reading\"", "\"reading\", \"listening\"", CHART "columns: are not listening, reading, writing and speaking" },
  { "chart-language", conversion_text, "\"language\": \"en\"", "\"language\": \"de\"", CHART "language: \"de\" is not en or fr" },
  { "chart-step", conversion_text, "\"step\": 1", "\"step\": 2", CHART "step: is not 0.5 or 1" },
  { "chart-max", conversion_text, "[90, 90, 90, 90]", "[90]", CHART "max: 1 scores for 4 abilities" },
  { "chart-no-test", conversion_text, "\"test\": \"pte-core\", ", "", CHART "test: is missing" },
  { "chart-half-score", conversion_text, "[39, ", "[39.5, ", CHART "versions[0]: rows[1]: min[0]: is no multiple of the step" },
  { "chart-above-max", conversion_text, "[39, ", "[91, ", CHART "versions[0]: rows[1]: min[0]: is not a score above 0, 90 at most" },
  { "chart-falls", conversion_text, "[39, ", "[28, ", CHART "versions[0]: rows[1]: min[0]: is not above that of level 4" },
  { "chart-skips", conversion_text, "\"level\": 5", "\"level\": 6", CHART "versions[0]: rows[1]: level: 6 does not follow 4" },
  { "chart-level-2", conversion_text, "\"level\": 4", "\"level\": 2", CHART "versions[0]: rows[0]: level: is not from 3 to 12" },
  { "chart-no-language", conversion_text, "\"language\": \"en\", ", "", CHART "language: is missing" },
  { "chart-no-step", conversion_text, "\"step\": 1, ", "", CHART "step: is missing" },
  { "chart-step-is-a-word", conversion_text, "\"step\": 1", "\"step\": \"1\"", CHART "step: is a text, not a number" },
  { "chart-no-max", conversion_text, "\"max\": [90, 90, 90, 90], ", "", CHART "max: is missing" },
  { "chart-scale-is-a-number", conversion_text, "\"step\": 1", "\"scale\": 1, \"step\": 1", CHART "scale: is a number, not a text" },
  { "chart-no-rows", conversion_text, "[{\"level\": 4, \"min\": [28, 33, 41, 42]}, {\"level\": 5, \"min\": [39, 42, 51, 51]}]", "[]", CHART "versions[0]: rows: is empty" },
  { "chart-row-is-a-number", conversion_text, "\"rows\": [", "\"rows\": [1, ", CHART "versions[0]: rows[0]: is not an object" },
  { "chart-score-zero", conversion_text, "[39, ", "[0, ", CHART "versions[0]: rows[1]: min[0]: is not a score above 0, 90 at most" },
  { "chart-score-is-a-word", conversion_text, "[39, ", "[\"39\", ", CHART "versions[0]: rows[1]: min[0]: is a text, not a number" },
  { "chart-level-is-missing", conversion_text, "\"level\": 5, ", "", CHART "versions[0]: rows[1]: level: is missing" },
  { "chart-unknown-member-of-a-row", conversion_text, "\"level\": 5", "\"x\": 1, \"level\": 5", CHART "versions[0]: rows[1]: \"x\" is not a known member" },
  { "chart-repealed", conversion_text, HEAD ", \"rows\"", HEAD ", \"unknown\": true, \"rows\"", CHART "versions[0]: rows: are needed in a conversion" },
  { "chart-announced", conversion_text, HEAD ", \"rows\"", HEAD ", \"announced\": true, \"rows\"", CHART "versions[0]: announced: does not suit a conversion" },
};

/* A value of one unit, and the message for it. */
typedef struct
{
  const char *name;
  const char *id;
  const char *unit;
  const char *value;
  const char *message;
} UnitRow;

/* What C divides by, indexes by or stores in few bits is refused where it would not fit. */
static const UnitRow unit_rows[] = {
  { "unknown", "crs.cap", "pints", "1", "unit: \"pints\" is not a unit that the program counts in" },
  { "hours-none", "facts.work-year", "hours", "0", "versions[0]: values: points[0]: 0 is not from 1 to 10000" },
  { "hours-least", "facts.work-year", "hours", "1", NULL },
  { "hours-most", "facts.work-year", "hours", "10000", NULL },
  { "hours-beyond", "facts.work-year", "hours", "10001", "versions[0]: values: points[0]: 10001 is not from 1 to 10000" },
  { "years-none", "facts.work-window", "years", "0", "versions[0]: values: points[0]: 0 is not from 1 to 100" },
  { "years-most", "facts.work-window", "years", "100", NULL },
  { "years-beyond", "facts.work-window", "years", "101", "versions[0]: values: points[0]: 101 is not from 1 to 100" },
  { "months-none", "facts.job-offer-months", "months", "0", "versions[0]: values: points[0]: 0 is not from 1 to 1200" },
  { "months-most", "facts.job-offer-months", "months", "1200", NULL },
  { "months-beyond", "facts.job-offer-months", "months", "1201", "versions[0]: values: points[0]: 1201 is not from 1 to 1200" },
  { "teer-most", "facts.skilled-teer", "teer", "5", NULL },
  { "teer-beyond", "facts.skilled-teer", "teer", "6", "versions[0]: values: points[0]: 6 is not from 0 to 5" },
  { "level-most", "fsw.language-level", "level", "12", NULL },
  { "level-beyond", "fsw.language-level", "level", "13", "versions[0]: values: points[0]: 13 is not from 0 to 12" },
  { "tier-most", "crs.cap", "tier", "2", NULL },
  { "tier-beyond", "crs.cap", "tier", "3", "versions[0]: values: points[0]: 3 is not from 0 to 2" },
  { "boolean-beyond", "crs.cap", "boolean", "2", "versions[0]: values: points[0]: 2 is not from 0 to 1" },
  { "dollars-most", "funds.further-person", "dollars", "10000000", NULL },
  { "dollars-beyond", "funds.further-person", "dollars", "10000001", "versions[0]: values: points[0]: 10000001 is not from 0 to 10000000" },
};

static void
test_unit (gconstpointer data)
{
  const UnitRow            *row = data;
  g_autofree char          *folder = make_folder ();
  g_autofree char          *text = NULL;
  g_autofree char          *message = row->message != NULL ? g_strdup_printf ("rule.json: %s: %s", row->id, row->message) : NULL;
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonRulebook) rulebook = NULL;

  text = g_strdup_printf ("{\"id\": \"%s\", " TITLE ", \"kind\": \"value\", \"unit\": \"%s\", \"columns\": [\"column\"], \"versions\": [{" HEAD ", \"values\": [%s]}]}",
                          row->id, row->unit, row->value);
  write_rule (folder, "rule.json", text);
  rulebook = jalon_rulebook_new_from_folder (folder, &error);
  remove_folder (folder);

  if (message == NULL)
    g_assert_no_error (error);
  else
    g_assert_error (error, JALON_RULES_ERROR, JALON_RULES_ERROR_SHAPE);

  g_assert_cmpstr (error != NULL ? error->message : NULL, ==, message);
}

static void
test_defect (gconstpointer data)
{
  const DefectRow          *row = data;
  g_autofree char          *folder = make_folder ();
  g_autofree char          *text = replace_part (row->text, row->part, row->replacement);
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonRulebook) rulebook = NULL;

  write_rule (folder, "rule.json", text);
  rulebook = jalon_rulebook_new_from_folder (folder, &error);
  remove_folder (folder);

  if (row->message == NULL)
    {
      g_assert_no_error (error);
      g_assert_cmpuint (jalon_rulebook_get_rules (rulebook)->len, ==, 1);
      return;
    }

  g_assert_null (rulebook);
  g_assert_error (error, JALON_RULES_ERROR, JALON_RULES_ERROR_SHAPE);
  g_assert_cmpstr (error->message, ==, row->message);
}

static void
test_repeated_member (void)
{
  g_autofree char   *folder = make_folder ();
  g_autofree char   *text = replace_part (table_text, "\"unit\"", "\"unit\": \"points\", \"unit\"");
  g_autoptr (GError) error = NULL;

  write_rule (folder, "rule.json", text);
  g_assert_null (jalon_rulebook_new_from_folder (folder, &error));
  remove_folder (folder);
  g_assert_error (error, JALON_RULES_ERROR, JALON_RULES_ERROR_SHAPE);
  g_assert_true (g_str_has_prefix (error->message, "rule.json: "));
  g_assert_nonnull (strstr (error->message, "unit"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/rule-loader/defect", defect_rows, test_defect);
  JALON_TEST_ADD_ROWS ("/rule-loader/unit", unit_rows, test_unit);
  g_test_add_func ("/rule-loader/repeated-member", test_repeated_member);

  return g_test_run ();
}
