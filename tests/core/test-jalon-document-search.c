/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-search.h"

#include "jalon-household-search.h"
#include "jalon-test-plan.h"

/* What is typed, and whether it finds Bérénice's passport. */
typedef struct
{
  const char *name;
  const char *term;
  gboolean    found;
} Row;

#define TODAY "2026-11-23"

static const Row rows[] = {
  { "nothing-typed", "", TRUE },
  { "beginning", "pass", TRUE },
  { "capitals", "PASSPORT", TRUE },
  { "without-accents", "berenice", TRUE },
  { "with-accents", "Bérénice", TRUE },
  { "two-words-in-any-order", "beren pass", TRUE },
  { "one-word-is-not-there", "passport zebra", FALSE },
  { "not-the-middle-of-a-word", "assport", FALSE },
};

static void
test_row (gconstpointer data)
{
  const Row             *row = data;
  g_auto (JalonTestPlan) plan = { 0 };
  JalonItem             *item;

  jalon_test_plan_open (&plan, "'candidate': { 'given-name': 'Bérénice', 'birth-date': '1992-03-04' }", TODAY);
  item = jalon_test_plan_find (&plan, "passport/candidate");

  g_assert_true (jalon_document_search_fits (item, plan.assessed.facts->household, row->term) == row->found);
  /* From outside the program nothing typed looks for nothing. */
  g_assert_true (jalon_household_search_fits_item (item, plan.assessed.facts->household, (const char *const[]){ row->term, NULL }) == (row->found && row->term[0] != '\0'));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/document-search/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }

  return g_test_run ();
}
