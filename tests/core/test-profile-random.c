/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-profile-file.h"

#include <string.h>

/* Any household at all is written and read, and comes back the same. */

#define N_RANDOM 300

static void
fill_record (JalonRecord *record,
             guint        depth);

static char *
make_text (void)
{
  static const char *const pieces[] = { "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\x01", "\x7f", "é", "李", "🍁", "null", "{", "]", "2018-06-31" };
  GString                 *text = g_string_new (NULL);

  for (gint n = g_test_rand_int_range (1, 8); n > 0; n--)
    g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

  return g_string_free (text, FALSE);
}

static void
fill_list (JalonRecordList *list,
           guint            depth)
{
  for (gint n = g_test_rand_int_range (0, 4); n > 0; n--)
    {
      g_autoptr (JalonRecord) item = g_object_new (jalon_record_list_get_item_type (list), NULL);

      fill_record (item, depth + 1);
      jalon_record_list_append (list, item);
    }

  if (g_test_rand_bit ())
    jalon_record_list_set_answered (list, TRUE);
}

static void
fill_account_dates (JalonRecordList *list)
{
  for (gint n = g_test_rand_int_range (0, 3); n > 0; n--)
    {
      g_autoptr (JalonAccountDate) item = g_object_new (JALON_TYPE_ACCOUNT_DATE, NULL);
      g_autofree char             *text = make_text ();
      g_autofree char             *deadline = g_strdup_printf ("%d%s", n, text);
      const JalonDate              date = { 2026, 1, (guint8) n };

      g_object_set (item, "deadline", deadline, "date", &date, NULL);
      jalon_record_list_append (list, JALON_RECORD (item));
    }
}

static void
fill_member (JalonRecord      *record,
             const JalonField *field,
             guint             depth)
{
  g_autoptr (GObject) part = NULL;
  g_autofree char    *text = make_text ();
  JalonDate           date = jalon_date_from_serial (g_test_rand_int_range (0, 3652058));

  switch (field->kind)
    {
    case JALON_FIELD_BOOLEAN:
      g_object_set (record, field->name, (gboolean) g_test_rand_bit (), NULL);
      return;

    case JALON_FIELD_ANSWER:
      g_object_set (record, field->name, (guint) g_test_rand_int_range (JALON_ANSWER_UNANSWERED, JALON_ANSWER_YES + 1), NULL);
      return;

    case JALON_FIELD_INTEGER:
      if (g_test_rand_bit ())
        g_object_set (record, field->name, (gint64) g_test_rand_int_range (0, G_MAXINT) << 20, NULL);
      else
        jalon_record_set_raw (record, field->name, "-12.50");
      return;

    case JALON_FIELD_DECIMAL:
      if (g_test_rand_bit ())
        g_object_set (record, field->name, g_test_rand_int_range (0, G_MAXINT), NULL);
      else
        jalon_record_set_raw (record, field->name, "37.5550");
      return;

    case JALON_FIELD_TEXT:
      if (strcmp (field->name, "id") != 0)
        g_object_set (record, field->name, text, NULL);
      return;

    case JALON_FIELD_DATE:
      if (g_test_rand_bit ())
        g_object_set (record, field->name, &date, NULL);
      else
        jalon_record_set_raw (record, field->name, "\"2018-06-31\\u0041\"");
      return;

    case JALON_FIELD_CHOICE:
      g_object_set (record, field->name, (guint) g_test_rand_int_range (0, (gint) g_strv_length ((char **) field->words) + 1), NULL);
      return;

    case JALON_FIELD_RECORD:
      g_object_get (record, field->name, &part, NULL);
      fill_record (JALON_RECORD (part), depth + 1);
      return;

    case JALON_FIELD_LIST:
      g_object_get (record, field->name, &part, NULL);
      fill_list (JALON_RECORD_LIST (part), depth);
      return;

    case JALON_FIELD_DATE_MAP:
      g_object_get (record, field->name, &part, NULL);
      fill_account_dates (JALON_RECORD_LIST (part));
      return;

    default:
      g_assert_not_reached ();
    }
}

static void
fill_record (JalonRecord *record,
             guint        depth)
{
  guint             n_fields;
  const JalonField *fields = jalon_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      if (g_test_rand_int_range (0, 3) > 0)
        fill_member (record, &fields[i], depth);
    }
}

static void assert_same (JalonRecord *a, JalonRecord *b);

static void
assert_same_list (JalonRecordList *a,
                  JalonRecordList *b)
{
  g_assert_cmpint (jalon_record_list_is_answered (a), ==, jalon_record_list_is_answered (b));
  g_assert_cmpuint (jalon_record_list_get_length (a), ==, jalon_record_list_get_length (b));

  for (guint i = 0; i < jalon_record_list_get_length (a); i++)
    assert_same (jalon_record_list_get (a, i), jalon_record_list_get (b, i));
}

static void
assert_same_member (JalonRecord      *a,
                    JalonRecord      *b,
                    const JalonField *field)
{
  g_assert_cmpstr (jalon_record_get_unreadable (a, field->name), ==, jalon_record_get_unreadable (b, field->name));

  switch (field->kind)
    {
    case JALON_FIELD_BOOLEAN:
      g_assert_cmpint (G_STRUCT_MEMBER (gboolean, a, field->offset), ==, G_STRUCT_MEMBER (gboolean, b, field->offset));
      return;

    case JALON_FIELD_INTEGER:
      g_assert_cmpint (G_STRUCT_MEMBER (gint64, a, field->offset), ==, G_STRUCT_MEMBER (gint64, b, field->offset));
      return;

    case JALON_FIELD_DECIMAL:
      g_assert_cmpint (G_STRUCT_MEMBER (gint, a, field->offset), ==, G_STRUCT_MEMBER (gint, b, field->offset));
      return;

    case JALON_FIELD_TEXT:
      g_assert_cmpstr (G_STRUCT_MEMBER (char *, a, field->offset), ==, G_STRUCT_MEMBER (char *, b, field->offset));
      return;

    case JALON_FIELD_DATE:
      g_assert_cmpint (jalon_date_compare (G_STRUCT_MEMBER (JalonDate, a, field->offset), G_STRUCT_MEMBER (JalonDate, b, field->offset)), ==, 0);
      return;

    case JALON_FIELD_ANSWER:
    case JALON_FIELD_CHOICE:
      g_assert_cmpuint (G_STRUCT_MEMBER (guint, a, field->offset), ==, G_STRUCT_MEMBER (guint, b, field->offset));
      return;

    case JALON_FIELD_RECORD:
      assert_same (G_STRUCT_MEMBER (JalonRecord *, a, field->offset), G_STRUCT_MEMBER (JalonRecord *, b, field->offset));
      return;

    case JALON_FIELD_LIST:
    case JALON_FIELD_DATE_MAP:
      assert_same_list (G_STRUCT_MEMBER (JalonRecordList *, a, field->offset), G_STRUCT_MEMBER (JalonRecordList *, b, field->offset));
      return;

    default:
      g_assert_not_reached ();
    }
}

static void
assert_same (JalonRecord *a,
             JalonRecord *b)
{
  guint             n_fields;
  const JalonField *fields = jalon_record_get_fields (a, &n_fields);

  g_assert_true (G_OBJECT_TYPE (a) == G_OBJECT_TYPE (b));

  for (guint i = 0; i < n_fields; i++)
    assert_same_member (a, b, &fields[i]);
}

static void
assert_round_trip (JalonHousehold *household,
                   gboolean        pretty)
{
  g_autofree char           *text = jalon_profile_serialize (household, pretty);
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonHousehold) read = jalon_profile_parse (text, strlen (text), NULL, &error);
  g_autofree char           *again = NULL;

  g_assert_no_error (error);
  assert_same (JALON_RECORD (household), JALON_RECORD (read));
  again = jalon_profile_serialize (read, pretty);
  g_assert_cmpstr (again, ==, text);
}

static void
test_random (void)
{
  for (guint i = 0; i < N_RANDOM; i++)
    {
      g_autoptr (JalonHousehold) household = jalon_household_new ();

      fill_record (JALON_RECORD (household), 0);
      assert_round_trip (household, i % 2 == 0);
    }
}

/* A text that is cut off anywhere is refused; with one byte changed it is
 * refused with a message, or is a profile that can be written and read. */
static void
test_broken (void)
{
  g_autoptr (JalonHousehold) household = jalon_household_new ();
  g_autofree char           *text = NULL;
  gsize                      length;

  fill_record (JALON_RECORD (household), 0);
  text = jalon_profile_serialize (household, FALSE);
  length = strlen (text);

  for (gsize i = 0; i < length; i += 1 + length / 500)
    {
      g_autoptr (JalonHousehold) read = NULL;
      g_autoptr (GError)         error = NULL;
      g_autofree char           *cut = g_memdup2 (text, i);
      g_autofree char           *changed = g_memdup2 (text, length);

      g_assert_null (jalon_profile_parse (cut, i, NULL, NULL));

      changed[i] = (char) g_test_rand_int_range (0, 256);
      read = jalon_profile_parse (changed, length, NULL, &error);

      if (read == NULL)
        g_assert_error (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED);
      else
        assert_round_trip (read, FALSE);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/profile-random/random", test_random);
  g_test_add_func ("/profile-random/broken", test_broken);

  return g_test_run ();
}
