/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-data-sets.h"

#include <string.h>

#include "jalon-json.h"
#include "jalon-test.h"

/* The data stand twice: as JSON in the source, and packed in the program. Both say the same. */

typedef struct
{
  const char         *name;
  const JalonDataSet *set;
  const char         *folder; /* of the data folder */
  const char         *file;   /* the only one, or NULL: all but those that are another part */
} SetRow;

static const SetRow rows[] = {
  { "categories", &jalon_category_set, "categories", NULL },
  { "countries", &jalon_country_set, "countries", "countries.json" },
  { "coverage", &jalon_coverage_set, ".", "coverage.json" },
  { "deadlines", &jalon_deadline_rule_set, "deadlines", NULL },
  { "documents", &jalon_document_rule_set, "checklist", NULL },
  { "fees", &jalon_fee_set, "checklist", "fees.json" },
  { "holidays", &jalon_holiday_set, ".", "holidays.json" },
  { "kinds", &jalon_round_kind_set, "rounds", "kinds.json" },
  { "moves", &jalon_move_rule_set, "moves", NULL },
  { "rounds", &jalon_rounds_set, "rounds", "rounds.json" },
  { "rules", &jalon_rule_set, "rules", NULL },
};

G_STATIC_ASSERT (G_N_ELEMENTS (rows) == G_N_ELEMENTS (jalon_data_sets));

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The files of a part, in the order in which they are packed. */
static GPtrArray *
list_files (const SetRow *row)
{
  g_autofree char   *folder = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", row->folder, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir)   dir = g_dir_open (folder, 0, &error);
  GPtrArray         *paths = g_ptr_array_new_with_free_func (g_free);
  const char        *name;

  g_assert_no_error (error);

  while ((name = g_dir_read_name (dir)) != NULL)
    if (row->file != NULL ? g_str_equal (name, row->file) : g_str_has_suffix (name, ".json") && !g_str_equal (name, "fees.json"))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));

  g_ptr_array_sort (paths, compare_names);
  return paths;
}

static GPtrArray *
read_files (const SetRow *row)
{
  g_autoptr (GPtrArray) paths = list_files (row);
  GPtrArray            *records = g_ptr_array_new ();

  for (guint i = 0; i < paths->len; i++)
    {
      g_autoptr (GError)   error = NULL;
      g_autoptr (JsonNode) root = jalon_json_parse_file (paths->pdata[i], &error);
      gpointer             record = root != NULL ? jalon_data_set_read (row->set, root, &error) : NULL;

      g_assert_no_error (error);
      g_ptr_array_add (records, record);
    }

  return records;
}

static void
free_files (const SetRow *row,
            GPtrArray    *records)
{
  for (guint i = 0; i < records->len; i++)
    jalon_data_set_free (row->set, records->pdata[i]);
  g_ptr_array_unref (records);
}

static void
assert_same (GBytes *a,
             GBytes *b)
{
  g_assert_cmpmem (g_bytes_get_data (a, NULL), g_bytes_get_size (a), g_bytes_get_data (b, NULL), g_bytes_get_size (b));
}

/* Every file is in the program, as it is in the source; and what is taken from there is what was put in. */
static void
test_both_forms (gconstpointer data)
{
  const SetRow         *row = data;
  g_autofree char      *path = g_strconcat (JALON_DATA_PREFIX "/packed/", row->set->name, NULL);
  g_autoptr (GError)    error = NULL;
  g_autoptr (GBytes)    carried = g_resource_lookup_data (jalon_data_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  GPtrArray            *read = read_files (row);
  g_autoptr (GBytes)    packed = jalon_data_set_pack (row->set, read);
  g_autoptr (GPtrArray) unpacked = NULL;
  g_autoptr (GBytes)    again = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (read->len, >, 0);
  assert_same (packed, carried);

  unpacked = jalon_data_set_unpack (row->set, carried);
  again = jalon_data_set_pack (row->set, unpacked);
  assert_same (again, carried);
  free_files (row, read);
}

/* What follows from the members is there however a record came. */
static void
test_finished (void)
{
  g_autoptr (GPtrArray) documents = jalon_data_set_load (&jalon_document_rule_set);
  GPtrArray            *read = read_files (&rows[4]);
  g_autoptr (GPtrArray) deadlines = jalon_data_set_load (&jalon_deadline_rule_set);
  GPtrArray            *entries = read_files (&rows[3]);

  for (guint i = 0; i < read->len; i++)
    g_assert_cmpint (((JalonDocumentRule *) documents->pdata[i])->stage, ==, ((JalonDocumentRule *) read->pdata[i])->stage);

  for (guint i = 0; i < entries->len; i++)
    {
      const JalonDeadlineRule *carried = deadlines->pdata[i];
      const JalonDeadlineRule *entry = entries->pdata[i];

      g_assert_cmpint (carried->starts_with, ==, entry->starts_with);
      g_assert_cmpstr (carried->part, ==, entry->part);
    }

  free_files (&rows[4], read);
  free_files (&rows[3], entries);
}

/* Whoever asks has the same records: nothing is unpacked twice. */
static void
test_once (void)
{
  g_autoptr (GPtrArray) first = jalon_data_set_load (&jalon_deadline_rule_set);
  g_autoptr (GPtrArray) second = jalon_data_set_load (&jalon_deadline_rule_set);

  g_assert_cmpuint (first->len, ==, second->len);
  g_assert_true (first != second);
  for (guint i = 0; i < first->len; i++)
    g_assert_true (first->pdata[i] == second->pdata[i]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/data-sets/both-forms", rows, test_both_forms);
  g_test_add_func ("/data-sets/finished", test_finished);
  g_test_add_func ("/data-sets/once", test_once);

  return g_test_run ();
}
