/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-mnemonics.h"

#include "jalon-test-ui.h"

typedef struct
{
  const char *name;
  const char *label;
  const char *taken;
  const char *expected;
} Row;

static const Row rows[] = {
  { "first-letter", "Date of birth", "", "_Date of birth" },
  { "next-word", "Date of birth", "d", "Date _of birth" },
  { "any-letter", "Date of birth", "dob", "D_ate of birth" },
  { "no-accent", "État civil", "c", "É_tat civil" },
  { "all-taken", "Date", "date", "_Date" },
  { "no-letter", "2026", "", "2026" },
  { "underline", "a_b", "a", "a___b" },
};

static void
test_mark (gconstpointer data)
{
  const Row          *row = data;
  g_autoptr (GString) taken = g_string_new (row->taken);
  g_autofree char    *marked = jalon_mnemonics_mark (row->label, taken);

  g_assert_cmpstr (marked, ==, row->expected);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/mnemonics/mark/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_mark);
    }
  return g_test_run ();
}
