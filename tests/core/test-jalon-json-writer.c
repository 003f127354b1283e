/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json-writer.h"
#include "jalon-json.h"
#include "jalon-test.h"

typedef void (*WriteFunction) (JalonJsonWriter *writer);

typedef struct
{
  const char   *name;
  WriteFunction write;
  const char   *compact;
  const char   *pretty;
} LayoutRow;

static void
write_empty_object (JalonJsonWriter *writer)
{
  jalon_json_writer_begin_object (writer);
  jalon_json_writer_end_object (writer);
}

static void
write_empty_array (JalonJsonWriter *writer)
{
  jalon_json_writer_begin_array (writer);
  jalon_json_writer_end_array (writer);
}

static void
write_one_member (JalonJsonWriter *writer)
{
  jalon_json_writer_begin_object (writer);
  jalon_json_writer_name (writer, "total");
  jalon_json_writer_int (writer, 486);
  jalon_json_writer_end_object (writer);
}

static void
write_members (JalonJsonWriter *writer)
{
  jalon_json_writer_begin_object (writer);
  jalon_json_writer_add_string (writer, "name", "é");
  jalon_json_writer_add_string (writer, "none", NULL);
  jalon_json_writer_add_int (writer, "points", -1);
  jalon_json_writer_add_boolean (writer, "met", FALSE);
  jalon_json_writer_add_date (writer, "day", (JalonDate){ 2026, 2, 3 });
  jalon_json_writer_add_date (writer, "unset", JALON_DATE_UNSET);
  jalon_json_writer_add_object (writer, "in");
  jalon_json_writer_add_array (writer, "list");
  jalon_json_writer_end_array (writer);
  jalon_json_writer_end_object (writer);
  jalon_json_writer_end_object (writer);
}

static void
write_nested (JalonJsonWriter *writer)
{
  jalon_json_writer_begin_object (writer);
  jalon_json_writer_name (writer, "date");
  jalon_json_writer_date (writer, (JalonDate){ 2026, 11, 23 });
  jalon_json_writer_name (writer, "missing");
  jalon_json_writer_begin_array (writer);
  jalon_json_writer_string (writer, "a");
  jalon_json_writer_begin_array (writer);
  jalon_json_writer_end_array (writer);
  jalon_json_writer_begin_object (writer);
  jalon_json_writer_name (writer, "b");
  jalon_json_writer_boolean (writer, TRUE);
  jalon_json_writer_end_object (writer);
  jalon_json_writer_end_array (writer);
  jalon_json_writer_name (writer, "raw");
  jalon_json_writer_raw (writer, "[1]");
  jalon_json_writer_end_object (writer);
}

static void
write_scalar (JalonJsonWriter *writer)
{
  jalon_json_writer_boolean (writer, FALSE);
}

static void
write_brothers (JalonJsonWriter *writer)
{
  jalon_json_writer_begin_array (writer);

  for (int i = 1; i <= 2; i++)
    {
      jalon_json_writer_begin_array (writer);
      jalon_json_writer_int (writer, i);
      jalon_json_writer_end_array (writer);
    }

  jalon_json_writer_end_array (writer);
}

static const LayoutRow layout_rows[] = {
  { "empty-object", write_empty_object, "{}", "{}" },
  { "empty-array", write_empty_array, "[]", "[]" },
  { "scalar", write_scalar, "false", "false" },
  { "one-member", write_one_member, "{\"total\":486}", "{\n  \"total\": 486\n}" },
  { "brothers", write_brothers, "[[1],[2]]", "[\n  [\n    1\n  ],\n  [\n    2\n  ]\n]" },
  { "members", write_members,
    "{\"name\":\"é\",\"none\":null,\"points\":-1,\"met\":false,\"day\":\"2026-02-03\",\"unset\":null,\"in\":{\"list\":[]}}",
    "{\n  \"name\": \"é\",\n  \"none\": null,\n  \"points\": -1,\n  \"met\": false,\n  \"day\": \"2026-02-03\",\n  \"unset\": null,\n  \"in\": {\n    \"list\": []\n  }\n}" },
  { "nested", write_nested,
    "{\"date\":\"2026-11-23\",\"missing\":[\"a\",[],{\"b\":true}],\"raw\":[1]}",
    "{\n  \"date\": \"2026-11-23\",\n  \"missing\": [\n    \"a\",\n    [],\n    {\n      \"b\": true\n    }\n  ],\n  \"raw\": [1]\n}" },
};

static void
test_layout (gconstpointer data)
{
  const LayoutRow    *row = data;
  g_autoptr (GError)  error = NULL;
  g_autoptr (GString) compact = g_string_new ("before ");
  g_autoptr (GString) pretty = g_string_new (NULL);
  JalonJsonWriter     writer;

  jalon_json_writer_init (&writer, compact, FALSE);
  row->write (&writer);
  g_assert_true (g_str_has_prefix (compact->str, "before "));
  g_assert_cmpstr (compact->str + 7, ==, row->compact);

  jalon_json_writer_init (&writer, pretty, TRUE);
  row->write (&writer);
  g_assert_cmpstr (pretty->str, ==, row->pretty);

  jalon_json_check (pretty->str, pretty->len, &error);
  g_assert_no_error (error);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *expected;
} StringRow;

static const StringRow string_rows[] = {
  { "null", NULL, "null" },
  { "empty", "", "\"\"" },
  { "plain", "Amina", "\"Amina\"" },
  { "quotes", "a \"b\" \\ c/d", "\"a \\\"b\\\" \\\\ c/d\"" },
  { "named-escapes", "\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"" },
  { "first-control", "\001", "\"\\u0001\"" },
  { "last-control", "a\037b", "\"a\\u001fb\"" },
  { "blank-and-delete", " \177", "\" \\u007f\"" },
  { "french", "Âge, né à Fès 😀", "\"Âge, né à Fès 😀\"" },
  { "not-utf8", "a\377b", "\"a\357\277\275b\"" },
};

static void
test_string (gconstpointer data)
{
  const StringRow    *row = data;
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GError)  error = NULL;
  JalonJsonWriter     writer;

  jalon_json_writer_init (&writer, out, FALSE);
  jalon_json_writer_string (&writer, row->text);
  g_assert_cmpstr (out->str, ==, row->expected);

  jalon_json_check (out->str, out->len, &error);
  g_assert_no_error (error);
}

/* Every character that needs an escape comes back as it was, in names too. */
static void
test_round_trip (void)
{
  g_autoptr (GString)  out = g_string_new (NULL);
  g_autoptr (GError)   error = NULL;
  g_autoptr (JsonNode) node = NULL;
  char                 text[128];
  JalonJsonWriter      writer;

  for (int i = 0; i < 127; i++)
    text[i] = (char) (i + 1);

  text[127] = '\0';
  jalon_json_writer_init (&writer, out, FALSE);
  jalon_json_writer_begin_object (&writer);
  jalon_json_writer_name (&writer, text);
  jalon_json_writer_string (&writer, text);
  jalon_json_writer_end_object (&writer);

  node = jalon_json_parse (out->str, out->len, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (jalon_json_get_string (json_node_get_object (node), text, &error), ==, text);
}

typedef struct
{
  const char *name;
  gint64      number;
  const char *as_int;
  const char *as_tenths;
  const char *as_hundredths;
} NumberRow;

static const NumberRow number_rows[] = {
  { "zero", 0, "0", "0.0", "0.0" },
  { "one", 1, "1", "0.1", "0.01" },
  { "minus-one", -1, "-1", "-0.1", "-0.01" },
  { "nine", 9, "9", "0.9", "0.09" },
  { "ten", 10, "10", "1.0", "0.1" },
  { "minus-ten", -10, "-10", "-1.0", "-0.1" },
  { "half-band", 65, "65", "6.5", "0.65" },
  { "hours", 371, "371", "37.1", "3.71" },
  { "whole", 60, "60", "6.0", "0.6" },
  { "largest", G_MAXINT64, "9223372036854775807", "922337203685477580.7", "92233720368547758.07" },
  { "smallest", G_MININT64, "-9223372036854775808", "-922337203685477580.8", "-92233720368547758.08" },
};

static void
test_number (gconstpointer data)
{
  const NumberRow    *row = data;
  g_autoptr (GString) out = g_string_new (NULL);
  JalonJsonWriter     writer;

  jalon_json_writer_init (&writer, out, FALSE);
  jalon_json_writer_int (&writer, row->number);
  g_assert_cmpstr (out->str, ==, row->as_int);

  g_string_truncate (out, 0);
  jalon_json_writer_decimal (&writer, row->number, 1);
  g_assert_cmpstr (out->str, ==, row->as_tenths);

  g_string_truncate (out, 0);
  jalon_json_writer_decimal (&writer, row->number, 2);
  g_assert_cmpstr (out->str, ==, row->as_hundredths);
}

static void
test_unset_date (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  JalonJsonWriter     writer;

  jalon_json_writer_init (&writer, out, FALSE);
  jalon_json_writer_begin_array (&writer);
  jalon_json_writer_date (&writer, JALON_DATE_UNSET);
  jalon_json_writer_null (&writer);
  jalon_json_writer_end_array (&writer);
  g_assert_cmpstr (out->str, ==, "[null,null]");
}

/* The deepest level has a bit of its own for its commas. */
static void
test_depth (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GError)  error = NULL;
  JalonJsonWriter     writer;

  jalon_json_writer_init (&writer, out, FALSE);

  for (int i = 0; i < 63; i++)
    jalon_json_writer_begin_array (&writer);

  for (int i = 0; i < 63; i++)
    {
      jalon_json_writer_int (&writer, 1);
      jalon_json_writer_int (&writer, 2);
      jalon_json_writer_end_array (&writer);
    }

  jalon_json_check (out->str, out->len, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (out->str + 61, "[[1,2],1,2],1,2]"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/json-writer/layout", layout_rows, test_layout);
  JALON_TEST_ADD_ROWS ("/json-writer/string", string_rows, test_string);
  JALON_TEST_ADD_ROWS ("/json-writer/number", number_rows, test_number);
  g_test_add_func ("/json-writer/round-trip", test_round_trip);
  g_test_add_func ("/json-writer/unset-date", test_unset_date);
  g_test_add_func ("/json-writer/depth", test_depth);

  return g_test_run ();
}
