/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "jalon-profile-file.h"
#include "jalon-test.h"

/* How many records of a kind a profile may have. */

#define F "{'format': 'jalon-profile/1', "

static JalonHousehold *
parse (const char *text,
       gboolean   *out_read_only,
       GError    **error)
{
  g_autofree char *json = g_strdelimit (g_strdup (text), "'", '"');
  gsize            length = strlen (json);
  /* Without a NUL behind it, so that reading too far is seen. */
  g_autofree char *exact = g_memdup2 (json, length);

  return jalon_profile_parse (exact, length, out_read_only, error);
}

/* Refused ------------------------------------------------------------------------ */

typedef struct
{
  const char *name;
  const char *before;
  const char *record;
  const char *after;
  const char *path;
} ManyRow;

static const ManyRow many_rows[] = {
  { "children", F "'children': [", "{}", "]}", "children" },
  { "jobs", F "'candidate': {'jobs': [", "{'noc': '21231'}", "]}}", "candidate.jobs" },
  { "jobs-of-both", F "'partner': {'jobs': [{}]}, 'candidate': {'jobs': [", "{}", "]}}", "candidate.jobs" },
  { "leaves-of-two-jobs", F "'candidate': {'jobs': [{'leaves': [{}]}, {'leaves': [", "{'from': '2020-01-01'}", "]}]}}", "candidate.jobs[1].leaves" },
  { "documents", F "'documents': [", "{'id': 'passport'}", "]}", "documents" },
  { "newer-version", "{'format': 'jalon-profile/9', 'children': [", "{'shoes': [1, {'a': 2}]}", "]}", "children" },
};

static JalonHousehold *
parse_many (const ManyRow *row,
            guint          n,
            GError       **error)
{
  g_autoptr (GString) text = g_string_new (row->before);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", row->record);

  g_string_append (text, row->after);
  return parse (text->str, NULL, error);
}

/* No household has more than 2,000 records of a kind: what would take seconds is refused before it is computed. */
static void
test_many (gconstpointer data)
{
  const ManyRow             *row = data;
  g_autoptr (JalonHousehold) household = NULL;
  g_autoptr (GError)         error = NULL;
  g_autofree char           *message = g_strdup_printf ("%s: there are 2003 records of this kind, and a profile has 2000 at most", row->path);
  guint                      others = strstr (row->name, "-of-") != NULL ? 1 : 0;

  household = parse_many (row, 2000 - others, &error);
  g_assert_no_error (error);
  g_assert_nonnull (household);
  g_assert_null (parse_many (row, 2001 - others, NULL));

  g_assert_null (parse_many (row, 2003 - others, &error));
  g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED);
  g_assert_cmpstr (error->message, ==, message);
}

/* Dates of the account are members of an object, and each has its name. */
static void
test_many_account_dates (void)
{
  g_autoptr (GString) text = g_string_new (F "'account-dates': {");
  g_autoptr (GError)  error = NULL;

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (text, "%s'd%u': '2026-01-01'", i > 0 ? ", " : "", i);

  {
    g_autofree char           *most = g_strconcat (text->str, "}}", NULL);
    g_autoptr (JalonHousehold) household = parse (most, NULL, &error);

    g_assert_no_error (error);
    g_assert_nonnull (household);
  }

  g_string_append (text, ", 'a': '2026-01-01', 'b': '2026-01-01'}}");
  g_assert_null (parse (text->str, NULL, &error));
  g_assert_cmpstr (error->message, ==, "account-dates: there are 2002 records of this kind, and a profile has 2000 at most");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/profile-many/records", many_rows, test_many);
  g_test_add_func ("/profile-many/account-dates", test_many_account_dates);

  return g_test_run ();
}
