/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-search.h"
#include "jalon-test-deadlines.h"

/* What is typed, and whether it finds the end of Bérénice's passport on 1 May 2029. */
typedef struct
{
  const char *name;
  const char *term;
  gboolean    found;
} Search;

static const Search searches[] = {
  { "nothing-typed", "", TRUE },
  { "beginning", "pass", TRUE },
  { "capitals", "PASSPORT", TRUE },
  { "without-accents", "berenice", TRUE },
  { "its-day", "may 2029", TRUE },
  { "two-words-in-any-order", "2029 pass", TRUE },
  { "another-year", "passport 2028", FALSE },
  { "one-word-is-not-there", "passport zebra", FALSE },
  { "not-the-middle-of-a-word", "assport", FALSE },
};

static void
test_search (gconstpointer data)
{
  const Search    *row = data;
  g_autoptr (Plan) plan = make_plan ("'candidate': { 'given-name': 'Bérénice', 'birth-date': '1992-03-04', 'passport-expires': '2029-05-01' }", "2026-11-23");
  gboolean         found = FALSE;

  for (guint i = 0; i < plan->deadlines->len; i++)
    {
      JalonDeadline  *deadline = plan->deadlines->pdata[i];
      const JalonDate end = { 2029, 5, 1 };

      if (jalon_date_compare (deadline->due, end) == 0)
        found = found || jalon_deadline_search_fits (deadline, plan->household, row->term);
    }
  g_assert_true (found == row->found);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autofree char *path = g_strconcat ("/deadline-search/", searches[i].name, NULL);

      g_test_add_data_func (path, &searches[i], test_search);
    }

  return g_test_run ();
}
