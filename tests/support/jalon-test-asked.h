/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Rows that say of a household whether a document is asked. */

#include "jalon-test-plan.h"

/* On the list, but it hangs on an answer that is missing (decision 21). */
#define QUESTION 2

typedef struct
{
  const char *name;
  const char *json;
  const char *on;
  const char *key;
  gboolean    asked;
} AskedRow;

static void
test_asked (gconstpointer data)
{
  const AskedRow        *row = data;
  g_auto (JalonTestPlan) plan = { 0 };
  JalonItem             *item;

  jalon_test_plan_open (&plan, row->json, row->on);
  item = jalon_test_plan_find (&plan, row->key);

  if (row->asked == FALSE)
    g_assert_null (item);
  else
    g_assert_true (item != NULL && (item->need == JALON_ITEM_NEED_UNANSWERED) == (row->asked == QUESTION));

  /* A question leads to the member that is missing. */
  g_assert_cmpint (item != NULL && item->question != NULL, ==, row->asked == QUESTION);
}
