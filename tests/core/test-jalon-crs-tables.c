/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rulebook.h"

#include "jalon-test-rules.h"
#include "jalon-test-somebody.h"
#include "jalon-test.h"

/* The tables that a score reads say what the rules say, also those of a person's own file. */

#define OWN_AGE(rows)                                                                                                                                  \
  "{\"id\": \"crs.core.age\", " TITLE ", \"unit\": \"points\", \"input\": \"whole-years\", \"columns\": [\"alone\", \"with-spouse\"], \"versions\": [" \
  "{" HEAD ", \"rows\": [" rows "]}]}"

typedef struct
{
  const char *name;
  const char *text;
} OwnRow;

static const OwnRow own_rows[] = {
  { "a-row-from-127", OWN_AGE ("{\"min\": 0, \"max\": 126, \"points\": [1, 2]}, {\"min\": 127, \"points\": [3, 4]}") },
  { "a-row-from-128", OWN_AGE ("{\"min\": 0, \"max\": 127, \"points\": [1, 2]}, {\"min\": 128, \"points\": [3, 4]}") },
  { "a-row-from-129", OWN_AGE ("{\"min\": 0, \"max\": 128, \"points\": [1, 2]}, {\"min\": 129, \"points\": [3, 4]}") },
  { "only-rows-far-away", OWN_AGE ("{\"min\": 200, \"max\": 200, \"points\": [1, 2]}, {\"min\": 201, \"max\": 9999, \"points\": [3, 4]}") },
  { "a-last-row-with-an-end", OWN_AGE ("{\"min\": 18, \"max\": 130, \"points\": [1, 2]}") },
};

/* RULE: crs.core.age */
static void
test_own_age (gconstpointer data)
{
  const OwnRow             *row = data;
  g_autofree char          *folder = make_folder ();
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  g_autoptr (JalonRules)    rules = NULL;
  g_auto (GStrv)            messages = NULL;

  write_rule (folder, "rule.json", row->text);
  messages = jalon_rulebook_add_own (rulebook, folder);
  remove_folder (folder);
  g_assert_null (messages[0]);
  rules = jalon_rulebook_resolve (rulebook, (JalonDate){ 2016, 1, 1 }, NULL);

  for (int with_spouse = 0; with_spouse < 2; with_spouse++)
    for (int age = JALON_UNANSWERED; age <= 10001; age++)
      {
        JalonTestSomebody somebody;
        JalonCrs          crs;

        jalon_test_somebody_init (&somebody, with_spouse);
        somebody.facts.candidate.age = age;
        jalon_crs_score (&somebody.facts, rules, &crs);
        g_assert_cmpint (crs.points[JALON_CRS_AGE], ==, jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_AGE, with_spouse, age));
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/crs-tables/own-age", own_rows, test_own_age);

  return g_test_run ();
}
