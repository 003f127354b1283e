/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-patch.h"

#include "jalon-test-household.h"

/* What a way changes, as a list that other tools apply (RFC 6902). */

#define BEFORE                                                                                                       \
  "'relationship': 'married', 'funds': 12000, 'candidate': { 'given-name': 'Zo\\u00eb', 'birth-date': '1992-03-04'," \
  " 'jobs': [{ 'id': 'j1', 'noc': '21231', 'hours-per-week': 37.5, 'leaves': [] }] }"

static void
test_nothing (void)
{
  JalonPatch       patch;
  g_autofree char *text = NULL;

  jalon_patch_init (&patch);
  text = jalon_patch_end (&patch);
  g_assert_cmpstr (text, ==, "[]");
}

static void
test_values (void)
{
  JalonPatch       patch;
  g_autofree char *text = NULL;

  jalon_patch_init (&patch);
  jalon_patch_add_text (&patch, "/destination", "ON");
  jalon_patch_add_text (&patch, "/title", "a \"b\"\n");
  jalon_patch_add_boolean (&patch, "/partner-accompanies", FALSE);
  jalon_patch_add_boolean (&patch, "/nomination/held", TRUE);
  jalon_patch_remove (&patch, "/partner");
  text = jalon_patch_end (&patch);
  g_assert_cmpstr (text, ==,
                   "[{\"op\":\"add\",\"path\":\"/destination\",\"value\":\"ON\"},"
                   "{\"op\":\"add\",\"path\":\"/title\",\"value\":\"a \\\"b\\\"\\n\"},"
                   "{\"op\":\"add\",\"path\":\"/partner-accompanies\",\"value\":false},"
                   "{\"op\":\"add\",\"path\":\"/nomination/held\",\"value\":true},"
                   "{\"op\":\"remove\",\"path\":\"/partner\"}]");
}

typedef struct
{
  const char *name;
  const char *field;
  const char *expected;
} FieldRow;

/* A member in the form that it has in the file: texts, days, choices, whole numbers and those with decimals. */
static void
test_fields (void)
{
  static const FieldRow rows[] = {
    { "/candidate", "given-name", "{\"op\":\"add\",\"path\":\"/candidate/given-name\",\"value\":\"Zoë\"}" },
    { "/candidate", "birth-date", "{\"op\":\"add\",\"path\":\"/candidate/birth-date\",\"value\":\"1992-03-04\"}" },
    { "", "relationship", "{\"op\":\"add\",\"path\":\"/relationship\",\"value\":\"married\"}" },
    { "", "funds", "{\"op\":\"add\",\"path\":\"/funds\",\"value\":12000}" },
    { "/candidate/jobs/0", "hours-per-week", "{\"op\":\"add\",\"path\":\"/candidate/jobs/0/hours-per-week\",\"value\":37.5}" },
  };
  g_autoptr (JalonHousehold) household = jalon_test_household (BEFORE);
  JalonRecord               *job = jalon_record_list_get (household->candidate->jobs, 0);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      JalonRecord     *record = g_str_has_prefix (rows[i].name, "/candidate/jobs") ? job : *rows[i].name != '\0' ? JALON_RECORD (household->candidate)
                                                                                                                 : JALON_RECORD (household);
      JalonPatch       patch;
      g_autofree char *text = NULL;
      g_autofree char *expected = g_strdup_printf ("[%s]", rows[i].expected);

      jalon_patch_init (&patch);
      jalon_patch_add_field (&patch, rows[i].name, record, jalon_record_find_field (record, rows[i].field));
      text = jalon_patch_end (&patch);
      g_assert_cmpstr (text, ==, expected);
    }
}

/* Whole records and lists, as they stand in the file. */
static void
test_records (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household (BEFORE);
  JalonRecord               *job = jalon_record_list_get (household->candidate->jobs, 0);
  JalonPatch                 patch;
  g_autofree char           *text = NULL;

  jalon_patch_init (&patch);
  jalon_patch_add_record (&patch, "/candidate/jobs/-", job);
  jalon_patch_add_list (&patch, "/candidate/jobs", household->candidate->jobs);
  jalon_patch_add_list (&patch, "/children", household->children);
  text = jalon_patch_end (&patch);
  g_assert_cmpstr (text, ==,
                   "[{\"op\":\"add\",\"path\":\"/candidate/jobs/-\",\"value\":{\"id\":\"j1\",\"noc\":\"21231\",\"hours-per-week\":37.5,\"leaves\":[]}},"
                   "{\"op\":\"add\",\"path\":\"/candidate/jobs\",\"value\":[{\"id\":\"j1\",\"noc\":\"21231\",\"hours-per-week\":37.5,\"leaves\":[]}]},"
                   "{\"op\":\"add\",\"path\":\"/children\",\"value\":[]}]");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/patch/nothing", test_nothing);
  g_test_add_func ("/patch/values", test_values);
  g_test_add_func ("/patch/fields", test_fields);
  g_test_add_func ("/patch/records", test_records);

  return g_test_run ();
}
