/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rulebook.h"
#include "jalon-test-rules.h"
#include "jalon-test.h"

/* All rules together, and a person's own among them. */

static void
test_same_id_and_same_test (void)
{
  g_autofree char   *folder = make_folder ();
  g_autofree char   *other = replace_part (conversion_text, "language.pte-core", "language.other");
  g_autoptr (GError) error = NULL;

  write_rule (folder, "a.json", table_text);
  write_rule (folder, "b.json", table_text);
  g_assert_null (jalon_rulebook_new_from_folder (folder, &error));
  g_assert_cmpstr (error->message, ==, "b.json: id: crs.core.age stands in another file too");
  g_clear_error (&error);

  write_rule (folder, "a.json", conversion_text);
  write_rule (folder, "b.json", other);
  g_assert_null (jalon_rulebook_new_from_folder (folder, &error));
  g_assert_cmpstr (error->message, ==, "b.json: language.other: test: pte-core is that of language.pte-core");
  remove_folder (folder);
}

static void
test_no_folder (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (jalon_rulebook_new_from_folder ("/nowhere/at/all", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

/* What the small rules above say, day by day: repealed, announced, unknown. */
static void
test_flags (void)
{
  g_autofree char          *folder = make_folder ();
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonRulebook) rulebook = NULL;
  g_autoptr (JalonRules)    in_2016 = NULL;
  g_autoptr (JalonRules)    in_2018 = NULL;
  g_autoptr (JalonRules)    in_2019 = NULL;

  write_rule (folder, "age.json", table_text);
  write_rule (folder, "cap.json", value_text);
  rulebook = jalon_rulebook_new_from_folder (folder, &error);
  remove_folder (folder);
  g_assert_no_error (error);

  in_2016 = jalon_rulebook_resolve (rulebook, (JalonDate){ 2016, 12, 31 }, &error);
  in_2018 = jalon_rulebook_resolve (rulebook, (JalonDate){ 2018, 12, 31 }, &error);
  in_2019 = jalon_rulebook_resolve (rulebook, (JalonDate){ 2019, 1, 1 }, &error);
  g_assert_no_error (error);

  g_assert_cmpint (jalon_rules_lookup (in_2016, JALON_RULE_CRS_CORE_AGE, 1, 19), ==, 90);
  g_assert_cmpint (jalon_rules_lookup (in_2016, JALON_RULE_CRS_CORE_AGE, 1, 17), ==, 0);
  g_assert_cmpint (jalon_rules_lookup (in_2016, JALON_RULE_CRS_CORE_AGE, 1, 99), ==, 2);
  g_assert_false (in_2018->tables[JALON_RULE_CRS_CORE_AGE].in_force);
  g_assert_cmpint (jalon_rules_lookup (in_2018, JALON_RULE_CRS_CORE_AGE, 1, 19), ==, 0);
  g_assert_cmpint (jalon_rules_value (in_2018, JALON_RULE_CRS_CAP), ==, 7);
  g_assert_false (in_2018->tables[JALON_RULE_CRS_CAP].unknown);
  g_assert_true (in_2019->tables[JALON_RULE_CRS_CAP].unknown);
  g_assert_true (in_2019->tables[JALON_RULE_CRS_CAP].in_force);
  g_assert_false (in_2019->tables[JALON_RULE_CRS_CORE_EDUCATION].in_force);
  g_assert_false (jalon_rules_list_has (in_2019, JALON_RULE_FST_OCCUPATIONS, "63200"));
}

static void
test_builtin_is_complete (void)
{
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (&error);
  GPtrArray                *rules;

  g_assert_no_error (error);
  rules = jalon_rulebook_get_rules (rulebook);
  g_assert_cmpuint (rules->len, ==, JALON_N_RULES + 6);

  for (guint i = 0; i < rules->len; i++)
    {
      const JalonRule *rule = g_ptr_array_index (rules, i);
      JalonRuleId      id;

      g_assert_true (rule->kind == JALON_RULE_KIND_CONVERSION || jalon_rule_id_from_string (rule->id, &id));
      g_assert_false (rule->own);
      g_assert_true (jalon_rulebook_find (rulebook, rule->id) == rule);
    }

  for (guint i = 0; i < JALON_N_RULES; i++)
    g_assert_cmpstr (jalon_rulebook_get (rulebook, (JalonRuleId) i)->id, ==, jalon_rule_id_to_string ((JalonRuleId) i));

  g_assert_null (jalon_rulebook_find (rulebook, "crs.core.luck"));
}

/* The folder of the sources is the resource, and each file is named by its rule. */
static void
test_folder_of_sources (void)
{
  g_autofree char          *folder = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "rules", NULL);
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_from_folder (folder, &error);
  GPtrArray                *rules;

  g_assert_no_error (error);
  rules = jalon_rulebook_get_rules (rulebook);
  g_assert_cmpuint (rules->len, ==, JALON_N_RULES + 6);

  for (guint i = 0; i < rules->len; i++)
    {
      g_autofree char *stem = g_strdup (((const JalonRule *) g_ptr_array_index (rules, i))->id);
      g_autofree char *name = g_strconcat (g_strdelimit (stem, ".", '-'), ".json", NULL);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
    }
}

static const struct
{
  const char *prefix;
  const char *expected; /* NULL: unset */
} confirmed_rows[] = {
  { "crs.", "2026-09-30" },
  { "crs.additional.nomination", "2026-10-01" },
  { "fsw.", "2026-05-31" },
  { "funds.", "2026-09-30" },
  { "language.", "2026-08-20" },
  { "", "2026-05-31" },
  { "tax.", NULL },
};

static void
test_confirmed_to (void)
{
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (confirmed_rows); i++)
    {
      JalonDate        day = jalon_rulebook_get_confirmed_to (rulebook, confirmed_rows[i].prefix);
      g_autofree char *text = jalon_date_is_set (day) ? jalon_date_to_string (day) : NULL;

      g_assert_cmpstr (text, ==, confirmed_rows[i].expected);
    }
}

/* A person's own file beside the built-in rules: the message, or that it counts. */
static const DefectRow own_rows[] = {
  { "takes-precedence", table_text, NULL, NULL, NULL },
  { "broken", table_text, "[1, 2]", "[1]", "rule.json: crs.core.age: versions[0]: rows[1]: 1 points for 2 columns" },
  { "other-columns", table_text, "\"alone\"", "\"single\"", "rule.json: crs.core.age: columns: are not those of the rule that it replaces" },
  { "other-kind", value_text, "crs.cap", "crs.core.age", "rule.json: crs.core.age: kind: is not that of the rule that it replaces" },
  { "other-input", table_text, "whole-years", "level", "rule.json: crs.core.age: input and unit: are not those of the rule that it replaces" },
  { "other-unit", value_text, "\"points\", \"columns\"", "\"dollars\", \"columns\"", "rule.json: crs.cap: input and unit: are not those of the rule that it replaces" },
  { "other-test", conversion_text, "\"test\": \"pte-core\"", "\"test\": \"toefl\"", "rule.json: language.pte-core: test and scale: are not those of the rule that it replaces" },
  { "nobody-reads-it", table_text, "crs.core.age", "crs.core.luck", "rule.json: id: nothing reads a rule called crs.core.luck" },
  { "taken-test", conversion_text, "language.pte-core", "language.mine", "rule.json: language.mine: test: pte-core is that of language.pte-core" },
};

static void
test_own (gconstpointer data)
{
  const DefectRow          *row = data;
  g_autofree char          *folder = make_folder ();
  g_autofree char          *text = replace_part (row->text, row->part, row->replacement);
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  g_autoptr (JalonRules)    before = jalon_rulebook_resolve (rulebook, (JalonDate){ 2016, 1, 1 }, NULL);
  g_autoptr (JalonRules)    after = NULL;
  g_auto (GStrv)            messages = NULL;

  write_rule (folder, "rule.json", text);
  messages = jalon_rulebook_add_own (rulebook, folder);
  remove_folder (folder);
  after = jalon_rulebook_resolve (rulebook, (JalonDate){ 2016, 1, 1 }, NULL);

  g_assert_cmpstr (messages[0], ==, row->message);
  g_assert_cmpint (jalon_rulebook_get (rulebook, JALON_RULE_CRS_CORE_AGE)->own, ==, row->message == NULL);
  g_assert_cmpint (jalon_rules_lookup (after, JALON_RULE_CRS_CORE_AGE, 0, 29), ==, row->message == NULL ? 1 : 110);
  g_assert_cmpint (jalon_rules_lookup (before, JALON_RULE_CRS_CORE_AGE, 0, 29), ==, 110);
  g_assert_cmpint (jalon_rules_value (after, JALON_RULE_CRS_CAP), ==, 1200);
}

/* An own year of work, which every day needs: from when on, and what it says. */
typedef struct
{
  const char *name;
  const char *version;
  const char *message;
} NeededRow;

#define YEAR_FROM(day) "\"from\": \"" day "\", \"confirmed-to\": \"2026-01-01\", " SOURCE
#define YEAR "rule.json: facts.work-year: "

static const NeededRow needed_rows[] = {
  { "on-the-first-day", YEAR_FROM ("2015-01-01") ", \"values\": [1500]", NULL },
  { "before", YEAR_FROM ("2014-01-01") ", \"values\": [1500]", NULL },
  { "a-day-late", YEAR_FROM ("2015-01-02") ", \"values\": [1500]", YEAR "versions: must begin on 2015-01-01 or before, as those of the rule that it replaces" },
  { "only-announced", YEAR_FROM ("2015-01-01") ", \"announced\": true, \"values\": [1500]", YEAR "versions: must begin on 2015-01-01 or before, as those of the rule that it replaces" },
  { "zero", YEAR_FROM ("2015-01-01") ", \"values\": [0]", YEAR "versions[0]: values: points[0]: 0 is not from 1 to 10000" },
  { "repealed", YEAR_FROM ("2015-01-01") ", \"rows\": null", YEAR "versions[0]: values: nothing can be computed without a figure in hours" },
  { "unknown", YEAR_FROM ("2015-01-01") ", \"unknown\": true", YEAR "versions[0]: values: nothing can be computed without a figure in hours" },
};

static void
test_own_needed (gconstpointer data)
{
  const NeededRow          *row = data;
  g_autofree char          *folder = make_folder ();
  g_autofree char          *text = NULL;
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  g_autoptr (JalonRules)    rules = NULL;
  g_auto (GStrv)            messages = NULL;

  text = g_strdup_printf ("{\"id\": \"facts.work-year\", " TITLE ", \"kind\": \"value\", \"unit\": \"hours\", \"columns\": [\"hours\"], \"versions\": [{%s}]}", row->version);
  write_rule (folder, "rule.json", text);
  messages = jalon_rulebook_add_own (rulebook, folder);
  remove_folder (folder);
  rules = jalon_rulebook_resolve (rulebook, (JalonDate){ 2015, 1, 1 }, NULL);

  g_assert_cmpstr (messages[0], ==, row->message);
  g_assert_cmpint (jalon_rules_value (rules, JALON_RULE_FACTS_WORK_YEAR), ==, row->message == NULL ? 1500 : 1560);
}

static void
test_own_among_broken (void)
{
  g_autofree char          *folder = make_folder ();
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  g_autoptr (JalonRules)    before = jalon_rulebook_resolve (rulebook, (JalonDate){ 2026, 1, 1 }, NULL);
  g_autoptr (JalonRules)    after = NULL;
  g_auto (GStrv)            messages = NULL;

  write_rule (folder, "a.json", "{");
  write_rule (folder, "b.json", list_text);
  write_rule (folder, "c.json", conversion_text);
  write_rule (folder, "d.json", list_text);
  write_rule (folder, "notes.txt", "not a rule");
  messages = jalon_rulebook_add_own (rulebook, folder);
  remove_folder (folder);
  after = jalon_rulebook_resolve (rulebook, (JalonDate){ 2026, 1, 1 }, NULL);

  g_assert_cmpuint (g_strv_length (messages), ==, 2);
  g_assert_true (g_str_has_prefix (messages[0], "a.json: "));
  g_assert_cmpstr (messages[1], ==, "d.json: id: fst.occupations stands in another file too");
  g_assert_true (jalon_rules_list_has (before, JALON_RULE_FST_OCCUPATIONS, "62200"));
  g_assert_false (jalon_rules_list_has (after, JALON_RULE_FST_OCCUPATIONS, "62200"));
  g_assert_true (jalon_rules_list_has (after, JALON_RULE_FST_OCCUPATIONS, "63200"));
  g_assert_true (jalon_rules_find_conversion (after, "pte-core", NULL)->rule->own);
  g_assert_false (jalon_rules_find_conversion (before, "pte-core", NULL)->rule->own);
  g_assert_cmpuint (after->conversions->len, ==, 6);
}

static void
test_own_without_folder (void)
{
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  g_auto (GStrv)            messages = jalon_rulebook_add_own (rulebook, "/nowhere/at/all");

  g_assert_cmpuint (g_strv_length (messages), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/rulebook/own", own_rows, test_own);
  g_test_add_func ("/rulebook/same-id-and-same-test", test_same_id_and_same_test);
  g_test_add_func ("/rulebook/no-folder", test_no_folder);
  g_test_add_func ("/rulebook/flags", test_flags);
  g_test_add_func ("/rulebook/builtin-is-complete", test_builtin_is_complete);
  g_test_add_func ("/rulebook/folder-of-sources", test_folder_of_sources);
  g_test_add_func ("/rulebook/confirmed-to", test_confirmed_to);
  JALON_TEST_ADD_ROWS ("/rulebook/own-needed", needed_rows, test_own_needed);
  g_test_add_func ("/rulebook/own-among-broken", test_own_among_broken);
  g_test_add_func ("/rulebook/own-without-folder", test_own_without_folder);

  return g_test_run ();
}
