/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-rule.h"

#include <string.h>

#include "jalon-test-rules.h"
#include "jalon-test.h"

#define GOOD "{\"id\": \"assessment\", \"title\": {\"en\": \"{who}: it\", \"fr\": \"{who} : cela\"}, \"hint\": {\"en\": \"Why\", \"fr\": \"Pourquoi\"}, \"weeks\": 8," \
             " \"cost\": 250, \"estimate\": true, \"read\": \"2026-11-29\", \"in-own-hands\": true}"

static const DefectRow defect_rows[] = {
  { "good", GOOD, NULL, NULL, NULL },
  { "unknown-kind", GOOD, "\"assessment\"", "\"assessments\"", "id: \"assessments\" is not one of answer-diploma, " },
  { "unknown-member", GOOD, "\"weeks\"", "\"week\"", "week" },
  { "unknown-place", GOOD, "{who}: it", "{whom}: it", "title: has a place that is not known" },
  { "no-french", GOOD, ", \"fr\": \"Pourquoi\"", "", "hint" },
  { "negative", GOOD, "250", "-1", "cost: is not in the range from 0 to 1000000" },
  { "too-long", GOOD, "8,", "521,", "weeks: is not in the range from 0 to 520" },
  { "no-boolean", GOOD, "\"in-own-hands\": true", "\"in-own-hands\": 1", "in-own-hands: is neither true nor false" },
  { "no-source", GOOD, "\"estimate\": true", "\"estimate\": false", "source: is missing" },
  { "no-day", GOOD, "2026-11-29", "2026-02-30", "read" },
  { "no-object", "[]", NULL, NULL, "is not an object" },
};

static void
test_defect (gconstpointer data)
{
  const DefectRow     *row = data;
  g_autoptr (GError)   error = NULL;
  g_autofree char     *text = replace_part (row->text, row->part, row->replacement);
  g_autoptr (JsonNode) root = jalon_json_parse (text, strlen (text), &error);
  JalonMoveRule       *rule = root != NULL ? jalon_data_set_read (&jalon_move_rule_set, root, &error) : NULL;

  if (row->message == NULL)
    {
      g_assert_no_error (error);
      g_assert_cmpint (rule->weeks, ==, 8);
      g_assert_cmpint (rule->cost, ==, 250);
      g_assert_cmpint (rule->kind, ==, JALON_MOVE_ASSESSMENT);
      jalon_data_set_free (&jalon_move_rule_set, rule);
      return;
    }

  g_assert_null (rule);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, row->message));
}

/* Each kind of move has its file, with both languages, and figures or the mark of an estimate. */
static void
test_builtin (void)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonMoveRules) rules = jalon_move_rules_load (&error);

  g_assert_no_error (error);

  for (guint i = 0; i < JALON_N_MOVE_KINDS; i++)
    {
      g_assert_cmpint (rules->rules[i]->kind, ==, i);
      g_assert_true (jalon_date_is_set (rules->rules[i]->read));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/move-rule", defect_rows, test_defect);
  g_test_add_func ("/move-rule/builtin", test_builtin);

  return g_test_run ();
}
