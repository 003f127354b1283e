/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-household.h"
#include "jalon-test-household.h"
#include "jalon-test.h"

/* Children and documents are found by what they are called, wherever they have moved. */

/* What was found once is found where it stands now. */
static void
test_find_again (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'children': [{'id': 'a'}, {'id': 'b'}]");
  g_autoptr (JalonRecord)    first = g_object_new (JALON_TYPE_CHILD, "id", "n", NULL);
  guint                      position;

  g_assert_true (jalon_record_list_find_id (household->children, "b", &position) && position == 1);
  jalon_record_list_insert (household->children, 0, first);
  g_assert_true (jalon_record_list_find_id (household->children, "b", &position) && position == 2);
  jalon_record_list_remove (household->children, 0);
  g_assert_null (jalon_household_find_child (household, "n"));
  g_object_set (jalon_household_find_child (household, "a"), "id", "z", NULL);
  g_assert_null (jalon_household_find_child (household, "a"));
  g_assert_nonnull (jalon_household_find_child (household, "z"));

  /* An id that nobody has, and that somebody is given then. */
  g_assert_null (jalon_household_find_child (household, "late"));
  g_object_set (jalon_record_list_get (household->children, 1), "id", "late", NULL);
  g_assert_true (jalon_household_find_child (household, "late") == jalon_record_list_get (household->children, 1));
  g_object_set (jalon_record_list_get (household->children, 0), "id", "late", NULL);
  g_assert_true (jalon_household_find_child (household, "late") == jalon_record_list_get (household->children, 0));
}

static void
find_when_told (JalonDocument *document,
                GParamSpec    *pspec,
                gpointer       household)
{
  g_assert_true (jalon_household_find_document (household, "police", "partner", document->of) == document);
}

static void
test_find_document_again (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'documents': [{'id': 'police', 'for': 'candidate', 'of': 'FRA'}, {'id': 'police', 'for': 'partner', 'of': 'FRA'}]");
  g_autoptr (JalonRecord)    first = g_object_new (JALON_TYPE_DOCUMENT, "id", "police", "for", "partner", "of", "FRA", NULL);
  JalonDocument             *candidates = jalon_record_list_get (household->documents, 0);
  JalonDocument             *partners = jalon_record_list_get (household->documents, 1);
  guint                      position;

  g_assert_true (jalon_household_find_document (household, "police", "partner", "FRA") == partners);
  g_assert_true (jalon_record_list_find_id (household->documents, "police", &position) && position == 0);
  g_assert_true (jalon_household_find_document (household, "police", "partner", "FRA") == partners);
  jalon_record_list_insert (household->documents, 0, first);
  g_assert_true (jalon_household_find_document (household, "police", "partner", "FRA") == (gpointer) first);
  g_assert_true (jalon_household_find_document (household, "police", "candidate", "FRA") == candidates);
  jalon_record_list_remove (household->documents, 0);
  g_assert_true (jalon_household_find_document (household, "police", "partner", "FRA") == partners);

  /* Each of the three may change, and whoever is told of it finds it already. */
  g_signal_connect (partners, "notify::of", G_CALLBACK (find_when_told), household);
  g_object_set (partners, "of", NULL, NULL);
  g_assert_null (jalon_household_find_document (household, "police", "partner", "FRA"));
  g_object_set (partners, "of", "MAR", NULL);
  g_assert_null (jalon_household_find_document (household, "police", "partner", NULL));
  g_object_set (candidates, "for", "partner", "of", "MAR", NULL);
  g_assert_true (jalon_household_find_document (household, "police", "partner", "MAR") == candidates);
  g_object_set (candidates, "id", "passport", NULL);
  g_assert_true (jalon_household_find_document (household, "passport", "partner", "MAR") == candidates);
  g_assert_true (jalon_household_find_document (household, "police", "partner", "MAR") == partners);
}

/* Where one text ends and the next begins is not guessed. */
static void
test_find_document_of_alike_texts (void)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'documents': [{'id': 'a-', 'for': 'b'}, {'id': 'a', 'for': '-b'}, {'id': 'a1:b'}, {'id': 'a', 'for': 'b'}]");

  g_assert_true (jalon_household_find_document (household, "a-", "b", NULL) == jalon_record_list_get (household->documents, 0));
  g_assert_true (jalon_household_find_document (household, "a", "-b", NULL) == jalon_record_list_get (household->documents, 1));
  g_assert_true (jalon_household_find_document (household, "a1:b", NULL, NULL) == jalon_record_list_get (household->documents, 2));
  g_assert_true (jalon_household_find_document (household, "a", "b", NULL) == jalon_record_list_get (household->documents, 3));
  g_assert_null (jalon_household_find_document (household, "a", NULL, "b"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/household-find/again", test_find_again);
  g_test_add_func ("/household-find/document-again", test_find_document_again);
  g_test_add_func ("/household-find/document-of-alike-texts", test_find_document_of_alike_texts);

  return g_test_run ();
}
