/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fees.h"

#include "jalon-test-pieces.h"
#include "jalon-test-plan.h"
#include "jalon-test.h"

typedef struct
{
  const char *name;
  const char *json;
  int         total;
} FeesRow;

static const FeesRow fees_rows[] = {
  /* RULE: checklist.fees, RULE: checklist.fees_receipt */
  { "single-2026", PLANNED, 1675 },
  { "couple-2026", MARRIED PLANNED, 3350 },
  { "couple-with-two-small-children-2026", MARRIED "'children': [ { 'birth-date': '2019-05-02' }, { 'birth-date': '2021-05-02' } ], " PLANNED, 3890 },
  { "couple-with-child-of-14-at-the-family-maximum", MARRIED "'children': [ { 'birth-date': '2012-12-01' } ], " PLANNED, 3620 },
  { "one-parent-with-child-of-14", "'children': [ { 'birth-date': '2012-12-01' } ], " PLANNED, 2030 },
  { "one-parent-with-child-of-13", "'children': [ { 'birth-date': '2012-12-02' } ], " PLANNED, 1945 },
  { "partner-stays", MARRIED STAYS PLANNED, 1675 },
  { "partner-canadian", MARRIED CANADIAN PLANNED, 1675 },
  { "child-stays", "'children': [ { 'birth-date': '2019-05-02', 'accompanies': false } ], " PLANNED, 1675 },
  { "child-grown-up", "'children': [ { 'birth-date': '2004-11-23' } ], " PLANNED, 1675 },
  { "single-2026-04-29", "'milestones': { 'applied': '2026-04-29' }", 1610 },
  { "single-2026-04-30", "'milestones': { 'applied': '2026-04-30' }", 1675 },
  { "single-2024-04-29", "'milestones': { 'applied': '2024-04-29' }", 1450 },
  { "single-2024-04-30", "'milestones': { 'applied': '2024-04-30' }", 1610 },
  { "before-the-data-begin", "'milestones': { 'applied': '2020-04-29' }", 0 },
};

static void
test_fees (gconstpointer data)
{
  const FeesRow         *row = data;
  g_auto (JalonTestPlan) plan = { 0 };
  g_autoptr (GArray)     lines = NULL;
  int                    total;
  int                    sum = 0;
  GArray                *shares;

  jalon_test_plan_open (&plan, row->json, TODAY);
  g_assert_cmpint (jalon_test_plan_find (&plan, "fees_receipt/household")->amount, ==, row->total);

  lines = jalon_fees_find (plan.data, &plan.assessed, &total);
  g_assert_cmpint (total, ==, row->total);

  for (guint i = 0; i < lines->len; i++)
    sum += g_array_index (lines, JalonFeeLine, i).amount;

  if (total > 0)
    g_assert_cmpint (sum, ==, total);

  shares = jalon_test_plan_find (&plan, "fees_receipt/household")->shares;
  g_assert_cmpint (shares != NULL, ==, total > 0);

  /* Person by person it is as much. */
  for (guint i = 0; shares != NULL && i < shares->len; i++)
    sum -= g_array_index (shares, JalonFeeShare, i).amount;

  if (shares != NULL)
    g_assert_cmpint (sum, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/fees", fees_rows, test_fees);

  return g_test_run ();
}
