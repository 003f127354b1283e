/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-deadlines.h"
#include "jalon-test-household.h"
#include "jalon-test.h"

/* For the tests of deadlines: a household on a day with its list, and rows that ask for one date of it. */

/* Everything that a list of deadlines is made from, on a day. */
typedef struct
{
  JalonHousehold  *household;
  JalonRulebook   *rulebook;
  JalonRules      *rules;
  JalonFacts      *facts;
  JalonCrs         crs;
  JalonEligibility eligibility;
  JalonAssessedDay assessed;
  GPtrArray       *data;
  GPtrArray       *deadlines;
} Plan;

G_GNUC_UNUSED static inline JalonDate
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JalonDate          date = JALON_DATE_UNSET;

  jalon_date_parse (text, &date, &error);
  g_assert_no_error (error);

  return date;
}

G_GNUC_UNUSED static inline Plan *
make_plan (const char *json,
           const char *on)
{
  g_autoptr (GError) error = NULL;
  Plan              *plan = g_new0 (Plan, 1);

  plan->household = jalon_test_household (json);
  plan->rulebook = jalon_rulebook_new_builtin (&error);
  g_assert_no_error (error);
  plan->rules = jalon_rulebook_resolve (plan->rulebook, parse (on), &error);
  g_assert_no_error (error);
  plan->facts = jalon_facts_derive (plan->household, plan->rules);
  jalon_crs_score (plan->facts, plan->rules, &plan->crs);
  jalon_eligibility_judge (plan->facts, plan->rules, &plan->eligibility);
  plan->assessed = (JalonAssessedDay){ plan->facts, plan->rules, plan->rulebook, &plan->crs, &plan->eligibility };
  plan->data = jalon_deadline_rules_load (&error);
  g_assert_no_error (error);
  plan->deadlines = jalon_deadlines_find (plan->data, &plan->assessed);

  return plan;
}

G_GNUC_UNUSED static inline void
free_plan (Plan *plan)
{
  g_ptr_array_unref (plan->deadlines);
  g_ptr_array_unref (plan->data);
  jalon_facts_free (plan->facts);
  jalon_rules_unref (plan->rules);
  g_object_unref (plan->rulebook);
  g_object_unref (plan->household);
  g_free (plan);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Plan, free_plan)

G_GNUC_UNUSED static inline JalonDeadline *
find (Plan       *plan,
      const char *key)
{
  for (guint i = 0; i < plan->deadlines->len; i++)
    {
      JalonDeadline *deadline = g_ptr_array_index (plan->deadlines, i);

      if (g_str_equal (deadline->key, key))
        return deadline;
    }

  return NULL;
}

G_GNUC_UNUSED static inline void
assert_date (JalonDate   date,
             const char *expected)
{
  g_autofree char *text = jalon_date_to_string (date);

  g_assert_cmpstr (text, ==, expected);
}

typedef enum
{
  DONE = 1 << 0,
  ACCOUNT = 1 << 1,
  NOT_BUSINESS = 1 << 2,
  INFORMATION = 1 << 3, /* not the candidate's duty */
  PRINTED = 1 << 4,     /* no counted length */
} Flags;

typedef struct
{
  const char *name;
  const char *json;
  const char *key;
  const char *due; /* NULL: not in the list */
  Flags       flags;
  const char *on; /* NULL: 2026-11-23 */
} Row;

G_GNUC_UNUSED static inline void
test_row (gconstpointer data)
{
  const Row       *row = data;
  g_autoptr (Plan) plan = make_plan (row->json, row->on != NULL ? row->on : "2026-11-23");
  JalonDeadline   *deadline = find (plan, row->key);

  if (row->due == NULL)
    {
      g_assert_null (deadline);
      return;
    }

  g_assert_nonnull (deadline);
  assert_date (deadline->due, row->due);
  g_assert_cmpint (deadline->done, ==, (row->flags & DONE) != 0);
  g_assert_cmpint (deadline->account_date, ==, (row->flags & ACCOUNT) != 0);
  g_assert_cmpint (deadline->not_business, ==, (row->flags & NOT_BUSINESS) != 0);
  g_assert_cmpint (deadline->rule->candidates_duty, ==, (row->flags & INFORMATION) == 0);
  g_assert_cmpint (deadline->length == 0, ==, (row->flags & PRINTED) != 0);
  g_assert_cmpint (deadline->kind, ==, deadline->rule->kind);

  if (!deadline->account_date)
    assert_date (deadline->counted, row->due);
}

#define STEP(name, day) "'milestones': { '" name "': '" day "' }"
#define TWO(a, x, b, y) "'milestones': { '" a "': '" x "', '" b "': '" y "' }"
#define LETTER(kind, dated) "'letters': [ { 'id': 'l1', 'kind': '" kind "', 'dated': '" dated "' } ]"
#define LETTER_DUE(kind, dated, due) "'letters': [ { 'id': 'l1', 'kind': '" kind "', 'dated': '" dated "', 'due': '" due "' } ]"
#define IN_CANADA "'candidate': { 'residence': 'CAN' }, "

#define TEST(id, day) "{ 'id': '" id "', 'test': 'ielts-general', 'taken': '" day "', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 }"
#define FRENCH(id, day) "{ 'id': '" id "', 'test': 'tcf-canada', 'taken': '" day "', 'listening': 500, 'reading': 500, 'writing': 12, 'speaking': 12 }"
#define TESTED(tests) "'candidate': { 'tests': [ " tests " ] }"
#define ASSESSED(country, day) "'candidate': { 'credentials': [ { 'id': 'e1', 'level': 'master', 'country': '" country "', 'completed': '2014-06-30', 'assessment': { 'body': 'wes', 'issued': '" day "' } } ] }"
#define PAPER(id, members) "'documents': [ { 'id': '" id "', 'for': 'candidate', " members " } ]"
