/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-search.h"

#include "jalon-search.h"
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

/* What is typed outside the program, and whether it finds the household of Bérénice and Karim. */
static const Row household_rows[] = {
  { "title", "nous", TRUE },
  { "candidate", "berenice", TRUE },
  { "partner", "KARIM", TRUE },
  { "all-of-them", "kar ber nou", TRUE },
  { "another", "zebra", FALSE },
  { "nothing", "", FALSE },
};

static void
test_household (gconstpointer data)
{
  const Row                 *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household ("'title': 'Nous deux', 'relationship': 'married', 'candidate': { 'given-name': 'Bérénice' }, 'partner': { 'given-name': 'Karim' }");

  g_assert_cmpint (jalon_household_search_fits (household, (const char *const[]){ row->term, NULL }), ==, row->found);
  g_assert_cmpint (jalon_household_search_fits (household, (const char *const[]){ "deux", row->term, NULL }), ==, row->found || row->term[0] == '\0');
}

/* The people of a list, each once: the candidate, the partner, children in their order, the household last. */
static void
test_persons (void)
{
  static const char *const expected[] = { "candidate", "partner", "c1", "c2", "household" };
  g_auto (JalonTestPlan)   plan = { 0 };
  g_autoptr (GListStore)   items = g_list_store_new (JALON_TYPE_ITEM);
  g_autoptr (GPtrArray)    persons = NULL;

  jalon_test_plan_open (&plan, "'relationship': 'married', 'children': [ { 'birth-date': '2015-01-01' }, { 'birth-date': '2019-01-01' } ]", TODAY);
  for (guint i = plan.items->len; i > 0; i--)
    g_list_store_append (items, plan.items->pdata[i - 1]);

  persons = jalon_document_search_find_persons (G_LIST_MODEL (items));
  g_assert_cmpuint (persons->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < persons->len; i++)
    g_assert_cmpstr (persons->pdata[i], ==, expected[i]);
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

  for (guint i = 0; i < G_N_ELEMENTS (household_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/document-search/household/", household_rows[i].name, NULL);

      g_test_add_data_func (path, &household_rows[i], test_household);
    }
  g_test_add_func ("/document-search/persons", test_persons);

  return g_test_run ();
}
