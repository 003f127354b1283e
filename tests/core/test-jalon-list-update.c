/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "jalon-deadlines.h"
#include "jalon-list-update.h"
#include "jalon-test.h"

/* Lists of letters: what the views are told to exchange, and what stays the same object. */

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  int         position; /* -1: nobody is told anything */
  int         n_removed;
  int         n_added;
} ListRow;

static const ListRow list_rows[] = {
  { "both-empty", "", "", -1, 0, 0 },
  { "same", "abc", "abc", -1, 0, 0 },
  { "filled", "", "ab", 0, 0, 2 },
  { "filled-with-one", "", "a", 0, 0, 1 },
  { "all-changed-to-one", "ab", "x", 0, 2, 1 },
  { "emptied", "ab", "", 0, 2, 0 },
  { "first-changed", "abc", "xbc", 0, 1, 1 },
  { "middle-changed", "abc", "axc", 1, 1, 1 },
  { "last-changed", "abc", "abx", 2, 1, 1 },
  { "one-before", "bc", "abc", 0, 0, 1 },
  { "one-between", "ac", "abc", 1, 0, 1 },
  { "one-behind", "ab", "abc", 2, 0, 1 },
  { "first-gone", "abc", "bc", 0, 1, 0 },
  { "middle-gone", "abc", "ac", 1, 1, 0 },
  { "last-gone", "abc", "ab", 2, 1, 0 },
  { "one-more-of-the-same", "aa", "aaa", 2, 0, 1 },
  { "one-less-of-the-same", "aaa", "aa", 2, 1, 0 },
  { "all-changed", "abc", "xy", 0, 3, 2 },
};

typedef struct
{
  int position;
  int n_removed;
  int n_added;
  int n_signals;
} Told;

static void
changed_cb (GListModel *model,
            guint       position,
            guint       n_removed,
            guint       n_added,
            Told       *told)
{
  *told = (Told){ (int) position, (int) n_removed, (int) n_added, told->n_signals + 1 };
}

static char
get_letter (gpointer object)
{
  return (char) GPOINTER_TO_INT (g_object_get_data (object, "letter"));
}

static gboolean
is_same_letter (gpointer    a,
                gpointer    b,
                GHashTable *changed)
{
  return get_letter (a) == get_letter (b);
}

static GPtrArray *
make_objects (const char *letters)
{
  GPtrArray *objects = g_ptr_array_new_with_free_func (g_object_unref);

  for (const char *at = letters; *at != '\0'; at++)
    {
      GObject *object = g_object_new (G_TYPE_OBJECT, NULL);

      g_object_set_data (object, "letter", GINT_TO_POINTER (*at));
      g_ptr_array_add (objects, object);
    }

  return objects;
}

static void
assert_letters (GListStore *store,
                const char *letters)
{
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (store)), ==, strlen (letters));

  for (guint i = 0; letters[i] != '\0'; i++)
    {
      g_autoptr (GObject) object = g_list_model_get_item (G_LIST_MODEL (store), i);

      g_assert_cmpint (get_letter (object), ==, letters[i]);
    }
}

static void
test_list (gconstpointer data)
{
  const ListRow         *row = data;
  g_autoptr (GListStore) store = g_list_store_new (G_TYPE_OBJECT);
  g_autoptr (GPtrArray)  before = make_objects (row->before);
  g_autoptr (GPtrArray)  after = make_objects (row->after);
  Told                   told = { -1, 0, 0, 0 };

  jalon_list_update (store, before, is_same_letter, NULL);
  g_signal_connect (store, "items-changed", G_CALLBACK (changed_cb), &told);
  jalon_list_update (store, after, is_same_letter, NULL);

  assert_letters (store, row->after);
  g_assert_cmpint (told.n_signals, ==, row->position >= 0);
  g_assert_cmpint (told.position, ==, row->position);
  g_assert_cmpint (told.n_removed, ==, row->n_removed);
  g_assert_cmpint (told.n_added, ==, row->n_added);

  /* What stands before the change is the same object. */
  if (row->position > 0)
    {
      g_autoptr (GObject) first = g_list_model_get_item (G_LIST_MODEL (store), 0);

      g_assert_true (first == before->pdata[0]);
    }
}

/* Without a comparison everything is exchanged, and no objects are an empty list. */
static void
test_without_comparison (void)
{
  g_autoptr (GListStore) store = g_list_store_new (G_TYPE_OBJECT);
  g_autoptr (GPtrArray)  objects = make_objects ("ab");
  Told                   told = { -1, 0, 0, 0 };

  jalon_list_update (store, objects, NULL, NULL);
  g_signal_connect (store, "items-changed", G_CALLBACK (changed_cb), &told);
  jalon_list_update (store, objects, NULL, NULL);
  g_assert_cmpint (told.n_removed, ==, 2);
  g_assert_cmpint (told.n_added, ==, 2);

  jalon_list_update (store, NULL, is_same_letter, NULL);
  assert_letters (store, "");
}

/* A row must be shown anew when anything of it has changed, and stay as it is otherwise. */

typedef struct
{
  const char *name;
  gsize       offset;
  gsize       size; /* 0: a text */
} MemberRow;

#define ITEM(member)                                                               \
  {                                                                                \
#member, G_STRUCT_OFFSET(JalonItem, member), sizeof(((JalonItem *) 0)->member) \
  }
#define ITEM_TEXT(member)                          \
  {                                                \
#member, G_STRUCT_OFFSET(JalonItem, member), 0 \
  }
#define DATE(member)                                                                       \
  {                                                                                        \
#member, G_STRUCT_OFFSET(JalonDeadline, member), sizeof(((JalonDeadline *) 0)->member) \
  }
#define DATE_TEXT(member)                              \
  {                                                    \
#member, G_STRUCT_OFFSET(JalonDeadline, member), 0 \
  }

static const MemberRow item_rows[] = {
  ITEM (rule),
  ITEM (record),
  ITEM_TEXT (id),
  ITEM_TEXT (for_whom),
  ITEM_TEXT (of),
  ITEM (state),
  ITEM (need),
  ITEM_TEXT (question),
  ITEM (in_hand),
  ITEM (sent),
  ITEM (urgency),
  ITEM (due),
  ITEM (order_by),
  ITEM (valid_until),
  ITEM (earliest),
  ITEM (reason),
  ITEM (programs),
  ITEM (line),
  ITEM (reason_record),
  ITEM (first),
  ITEM (last),
  ITEM (number),
  ITEM_TEXT (country),
  ITEM (warning),
  ITEM (decision),
  ITEM (shares),
  ITEM (amount),
  ITEM (programs_open),
  ITEM (only_if_invited),
  ITEM_TEXT (answer),
};

static const MemberRow date_rows[] = {
  DATE (rule),
  DATE_TEXT (key),
  DATE (kind),
  DATE (trigger),
  DATE (due),
  DATE (length),
  DATE (unit),
  DATE (account_date),
  DATE (counted),
  DATE (not_business),
  DATE_TEXT (person),
  DATE (record),
  DATE (before),
  DATE (after),
  DATE (number),
  DATE (done),
  DATE (done_on),
};

/* Changes a member of the one or of the other, and puts it back. */
static void
check_member (const MemberRow *row,
              gpointer         changed,
              gpointer         other,
              JalonEqualFunc   equal)
{
  g_autoptr (GHashTable) none = g_hash_table_new (NULL, NULL);
  gpointer               member = (guint8 *) changed + row->offset;

  g_assert_true (equal (changed, other, none));

  if (row->size > 0)
    memset (member, 1, row->size);
  else
    *(const char **) member = "x";

  g_assert_false (equal (changed, other, none));
  g_assert_false (equal (other, changed, none));
  memset (member, 0, row->size > 0 ? row->size : sizeof (char *));
}

static void
test_item_member (gconstpointer data)
{
  g_autoptr (JalonItem) one = g_object_new (JALON_TYPE_ITEM, NULL);
  g_autoptr (JalonItem) two = g_object_new (JALON_TYPE_ITEM, NULL);

  check_member (data, one, two, jalon_list_items_equal);
}

static void
test_date_member (gconstpointer data)
{
  g_autoptr (JalonDeadline) one = g_object_new (JALON_TYPE_DEADLINE, NULL);
  g_autoptr (JalonDeadline) two = g_object_new (JALON_TYPE_DEADLINE, NULL);

  check_member (data, one, two, jalon_list_deadlines_equal);
}

/* An entry, a person and shares hold more than is compared: such a row is always shown anew. */
static void
test_always_anew (void)
{
  g_autoptr (JalonItem)     item = g_object_new (JALON_TYPE_ITEM, NULL);
  g_autoptr (JalonDocument) record = g_object_new (JALON_TYPE_DOCUMENT, NULL);

  item->record = record;
  g_assert_false (jalon_list_items_equal (item, item, NULL));
  item->record = NULL;
  g_assert_true (jalon_list_items_equal (item, item, NULL));
}

/* Of what has changed only that is shown anew. */
static void
test_changed_records (void)
{
  g_autoptr (GHashTable)    changed = g_hash_table_new (NULL, NULL);
  g_autoptr (JalonItem)     item = g_object_new (JALON_TYPE_ITEM, NULL);
  g_autoptr (JalonDeadline) date = g_object_new (JALON_TYPE_DEADLINE, NULL);
  g_autoptr (JalonDocument) record = g_object_new (JALON_TYPE_DOCUMENT, NULL);
  g_autoptr (JalonRecord)   job = g_object_new (JALON_TYPE_JOB, NULL);

  item->record = record;
  g_assert_true (jalon_list_items_equal (item, item, changed));
  g_hash_table_add (changed, record);
  g_assert_false (jalon_list_items_equal (item, item, changed));
  item->record = NULL;
  item->reason_record = job;
  g_assert_true (jalon_list_items_equal (item, item, changed));
  g_hash_table_add (changed, job);
  g_assert_false (jalon_list_items_equal (item, item, changed));
  item->reason_record = NULL;

  g_hash_table_remove_all (changed);
  date->record = JALON_RECORD (record);
  g_assert_true (jalon_list_deadlines_equal (date, date, changed));
  g_assert_false (jalon_list_deadlines_equal (date, date, NULL));
  g_hash_table_add (changed, record);
  g_assert_false (jalon_list_deadlines_equal (date, date, changed));
  date->record = NULL;
}

/* Between two that differ, one that does not stays the same object. */
static void
test_kept_within (void)
{
  g_autoptr (GListStore) store = g_list_store_new (G_TYPE_OBJECT);
  g_autoptr (GPtrArray)  before = make_objects ("abcd");
  g_autoptr (GPtrArray)  after = make_objects ("xbyd");
  g_autoptr (GObject)    kept = NULL;
  g_autoptr (GObject)    replaced = NULL;

  jalon_list_update (store, before, is_same_letter, NULL);
  jalon_list_update (store, after, is_same_letter, NULL);
  kept = g_list_model_get_item (G_LIST_MODEL (store), 1);
  replaced = g_list_model_get_item (G_LIST_MODEL (store), 2);
  g_assert_true (kept == before->pdata[1]);
  g_assert_true (replaced == after->pdata[2]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/list-update/row", list_rows, test_list);
  JALON_TEST_ADD_ROWS ("/list-update/item", item_rows, test_item_member);
  JALON_TEST_ADD_ROWS ("/list-update/date", date_rows, test_date_member);
  g_test_add_func ("/list-update/always-anew", test_always_anew);
  g_test_add_func ("/list-update/changed-records", test_changed_records);
  g_test_add_func ("/list-update/kept-within", test_kept_within);
  g_test_add_func ("/list-update/without-comparison", test_without_comparison);

  return g_test_run ();
}
