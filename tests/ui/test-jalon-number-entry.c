/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-number-entry.h"

#include "jalon-household.h"
#include "jalon-words.h"

/* What one types for a number, and what the record then has. */

typedef struct
{
  const char *name;
  gboolean    decimal; /* hours a week; else settlement funds */
  const char *text;
  gboolean    understood;
  gint64      value;
  const char *raw;
} Row;

static const Row rows[] = {
  { "whole", FALSE, "25000", TRUE, 25000, NULL },
  { "amount-with-its-dollar", FALSE, "$28,362 CAD", TRUE, 28362, NULL },
  { "amount-with-its-dollar-in-french", FALSE, "28\302\240362\302\240$\302\240CA", TRUE, 28362, NULL },
  { "whole-with-thousands-comma", FALSE, "25,000", TRUE, 25000, NULL },
  { "whole-with-space", FALSE, "25 000 $", TRUE, 25000, NULL },
  { "whole-with-narrow-space", FALSE, "25\xe2\x80\xaf"
                                      "000",
    TRUE, 25000, NULL },
  { "whole-zero-is-an-answer", FALSE, "0", TRUE, 0, NULL },
  { "whole-empty-is-none", FALSE, "  ", TRUE, JALON_UNANSWERED, NULL },
  { "whole-with-cents", FALSE, "25000.5", TRUE, JALON_UNANSWERED, "25000.5" },
  { "whole-negative", FALSE, "-3", TRUE, JALON_UNANSWERED, "-3" },
  { "whole-word", FALSE, "a lot", FALSE, 7, NULL },
  { "whole-two-points", FALSE, "2.5.1", FALSE, 7, NULL },
  { "decimal-point", TRUE, "37.5", TRUE, 3750, NULL },
  { "decimal-comma", TRUE, "37,5", TRUE, 3750, NULL },
  { "decimal-whole", TRUE, "40", TRUE, 4000, NULL },
  { "decimal-empty-is-none", TRUE, "", TRUE, JALON_UNANSWERED, NULL },
  { "decimal-two-places", TRUE, "37.55", TRUE, 3755, NULL },
  { "decimal-three-places", TRUE, "37.555", TRUE, JALON_UNANSWERED, "37.555" },
  { "decimal-word", TRUE, "full", FALSE, 7, NULL },
};

static void
test_apply (gconstpointer data)
{
  const Row              *row = data;
  g_autoptr (JalonRecord) record = JALON_RECORD (row->decimal ? (gpointer) g_object_new (JALON_TYPE_JOB, NULL) : (gpointer) jalon_household_new ());
  const JalonField       *field = jalon_record_find_field (record, row->decimal ? "hours-per-week" : "funds");
  g_autofree char        *shown = NULL;
  gint64                  value;

  if (row->decimal)
    g_object_set (record, field->name, 7, NULL);
  else
    g_object_set (record, field->name, (gint64) 7, NULL);

  g_assert_cmpint (jalon_number_entry_apply (record, field, row->text, TRUE), ==, row->understood);

  value = row->decimal ? JALON_JOB (record)->hours_per_week : JALON_HOUSEHOLD (record)->funds;
  g_assert_cmpint (value, ==, row->value);
  g_assert_cmpstr (jalon_record_get_unreadable (record, field->name), ==, row->raw);

  shown = jalon_number_entry_dup_text (record, field);
  if (row->raw != NULL)
    g_assert_cmpstr (shown, ==, row->raw);
}

/* 25,0 is on its way to 25,000: it is neither an answer nor a mistake before the entry is left. */
static void
test_digit_by_digit (void)
{
  g_autoptr (JalonRecord) record = JALON_RECORD (jalon_household_new ());
  const JalonField       *field = jalon_record_find_field (record, "funds");
  const char             *whole = "25,000";

  for (gsize length = 1; length <= strlen (whole); length++)
    {
      g_autofree char *typed = g_strndup (whole, length);

      jalon_number_entry_apply (record, field, typed, FALSE);
      g_assert_null (jalon_record_get_unreadable (record, "funds"));
    }
  g_assert_cmpint (JALON_HOUSEHOLD (record)->funds, ==, 25000);

  g_assert_true (jalon_number_entry_apply (record, field, "25,0", TRUE));
  g_assert_cmpstr (jalon_record_get_unreadable (record, "funds"), ==, "25.0");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/number-entry/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_apply);
    }

  g_test_add_func ("/number-entry/digit-by-digit", test_digit_by_digit);
  return g_test_run ();
}
