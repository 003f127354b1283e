/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json.h"

#include <string.h>

#include "jalon-test.h"

static JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode          *node = jalon_json_parse (text, strlen (text), &error);

  g_assert_no_error (error);
  return node;
}

typedef struct
{
  const char *name;
  const char *text;    /* an object whose member m is read */
  gint64      number;  /* if it is right */
  const char *message; /* if it is not */
} NumberRow;

static const NumberRow int_rows[] = {
  { "whole", "{\"m\":478}", 478, NULL },
  { "negative", "{\"m\":-1}", -1, NULL },
  { "zero-decimal", "{\"m\":3.0}", 3, NULL },
  { "exponent", "{\"m\":1e2}", 100, NULL },
  { "largest", "{\"m\":9223372036854775807}", G_MAXINT64, NULL },
  { "decimal", "{\"m\":3.5}", 0, "m: is not a whole number" },
  { "two-decimals", "{\"m\":3.25}", 0, "m: has more than one decimal" },
  { "too-large", "{\"m\":1e300}", 0, "m: is too large" },
  { "text", "{\"m\":\"3\"}", 0, "m: is a text, not a number" },
  { "boolean", "{\"m\":true}", 0, "m: is true or false, not a number" },
  { "null", "{\"m\":null}", 0, "m: is null, not a number" },
  { "array", "{\"m\":[1]}", 0, "m: is an array, not a number" },
  { "missing", "{\"n\":1}", 0, "m: is missing" },
};

static void
test_int (gconstpointer data)
{
  const NumberRow     *row = data;
  g_autoptr (GError)   error = NULL;
  g_autoptr (JsonNode) node = parse (row->text);
  gint64               number = 12345;

  g_assert_cmpint (jalon_json_get_int (json_node_get_object (node), "m", &number, &error), ==, row->message == NULL);
  g_assert_cmpstr (error != NULL ? error->message : NULL, ==, row->message);
  g_assert_cmpint (number, ==, row->message == NULL ? row->number : 12345);
}

static const NumberRow tenths_rows[] = {
  { "half-band", "6.5", 65, NULL },
  { "whole", "6", 60, NULL },
  { "whole-with-decimal", "6.0", 60, NULL },
  { "trailing-zeros", "6.500", 65, NULL },
  { "hours", "37.1", 371, NULL },
  { "tenth", "0.1", 1, NULL },
  { "three-tenths", "0.3", 3, NULL },
  { "negative", "-0.1", -1, NULL },
  { "negative-half", "-6.5", -65, NULL },
  { "zero", "0", 0, NULL },
  { "minus-zero", "-0.0", 0, NULL },
  { "exponent", "65e-1", 65, NULL },
  { "large", "99999999999999.9", G_GINT64_CONSTANT (999999999999999), NULL },
  { "most", "100000000000000", G_GINT64_CONSTANT (1000000000000000), NULL },
  { "more", "100000000000001", 0, "is too large" },
  { "minus-more", "-100000000000001", 0, "is too large" },
  { "quarter", "6.25", 0, "has more than one decimal" },
  { "hundredth-below", "6.49", 0, "has more than one decimal" },
  { "hundredth-above", "6.51", 0, "has more than one decimal" },
  { "almost", "37.10000000001", 0, "has more than one decimal" },
  { "tiny", "1e-300", 0, "has more than one decimal" },
  { "infinite-product", "1.7e308", 0, "is too large" },
  { "text", "\"6.5\"", 0, "is a text, not a number" },
  { "object", "{}", 0, "is an object, not a number" },
  { "null", "null", 0, "is null, not a number" },
};

static void
test_tenths (gconstpointer data)
{
  const NumberRow     *row = data;
  g_autoptr (GError)   error = NULL;
  g_autoptr (JsonNode) node = parse (row->text);
  gint64               tenths = 12345;

  g_assert_cmpint (jalon_json_get_tenths (node, &tenths, &error), ==, row->message == NULL);
  g_assert_cmpstr (error != NULL ? error->message : NULL, ==, row->message);
  g_assert_cmpint (tenths, ==, row->message == NULL ? row->number : 12345);
}

/* No hours of a week, and no score, are a neighbour of what was written. */
static void
test_every_tenth (void)
{
  for (int tenths = -10000; tenths <= 10000; tenths++)
    {
      g_autofree char     *text = g_strdup_printf ("%s%d.%d", tenths < 0 ? "-" : "", ABS (tenths) / 10, ABS (tenths) % 10);
      g_autoptr (JsonNode) node = parse (text);
      gint64               read = 0;

      g_assert_true (jalon_json_get_tenths (node, &read, NULL));
      g_assert_cmpint (read, ==, tenths);
    }
}

static void
test_types (void)
{
  g_autoptr (JsonNode) node = parse ("{\"o\":{\"x\":1},\"a\":[1,2],\"s\":\"\",\"n\":null}");
  JsonObject          *object = json_node_get_object (node);
  g_autoptr (GError)   object_error = NULL;
  g_autoptr (GError)   array_error = NULL;
  g_autoptr (GError)   string_error = NULL;
  g_autoptr (GError)   missing_error = NULL;

  g_assert_true (json_object_has_member (jalon_json_get_object (object, "o", NULL), "x"));
  g_assert_cmpuint (json_array_get_length (jalon_json_get_array (object, "a", NULL)), ==, 2);
  g_assert_cmpstr (jalon_json_get_string (object, "s", NULL), ==, "");

  g_assert_null (jalon_json_get_object (object, "a", &object_error));
  g_assert_cmpstr (object_error->message, ==, "a: is an array, not an object");
  g_assert_null (jalon_json_get_array (object, "n", &array_error));
  g_assert_cmpstr (array_error->message, ==, "n: is null, not an array");
  g_assert_null (jalon_json_get_string (object, "o", &string_error));
  g_assert_cmpstr (string_error->message, ==, "o: is an object, not a text");
  g_assert_null (jalon_json_get_array (object, "z", &missing_error));
  g_assert_error (missing_error, JALON_JSON_ERROR, JALON_JSON_ERROR_SHAPE);
  g_assert_cmpstr (missing_error->message, ==, "z: is missing");
}

static void
test_only_members (void)
{
  static const char *const known[] = { "a", "b", "c", NULL };
  static const char *const fewer[] = { "a", NULL };
  g_autoptr (JsonNode)     node = parse ("{\"b\":1,\"a\":2}");
  g_autoptr (GError)       error = NULL;

  g_assert_true (jalon_json_only_members (json_node_get_object (node), known, &error));
  g_assert_no_error (error);
  g_assert_false (jalon_json_only_members (json_node_get_object (node), fewer, &error));
  g_assert_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_SHAPE);
  g_assert_cmpstr (error->message, ==, "\"b\" is not a known member");
}

static void
test_date (void)
{
  g_autoptr (JsonNode) node = parse ("{\"good\":\"2026-11-23\",\"bad\":\"2026-11-31\",\"number\":2026}");
  JsonObject          *object = json_node_get_object (node);
  JalonDate            date = { 1, 2, 3 };
  g_autoptr (GError)   bad_error = NULL;
  g_autoptr (GError)   number_error = NULL;

  g_assert_false (jalon_json_get_date (object, "bad", &date, &bad_error));
  g_assert_cmpstr (bad_error->message, ==, "bad: 2026-11-31 is not a day");
  g_assert_false (jalon_json_get_date (object, "number", &date, &number_error));
  g_assert_cmpstr (number_error->message, ==, "number: is a number, not a text");
  g_assert_true (jalon_date_equal (date, (JalonDate){ 1, 2, 3 }));

  g_assert_true (jalon_json_get_date (object, "good", &date, NULL));
  g_assert_true (jalon_date_equal (date, (JalonDate){ 2026, 11, 23 }));
}

typedef struct
{
  const char *name;
  const char *text;
  const char *message;
} ShapeRow;

static const ShapeRow text_rows[] = {
  { "both", "{\"title\":{\"en\":\"Age\",\"fr\":\"Âge\"}}", NULL },
  { "one-text", "{\"title\":\"Age\"}", "title: is a text, not an object with en and fr" },
  { "no-french", "{\"title\":{\"en\":\"Age\"}}", "title: fr: is missing" },
  { "no-english", "{\"title\":{\"fr\":\"Âge\"}}", "title: en: is missing" },
  { "empty-french", "{\"title\":{\"en\":\"Age\",\"fr\":\"\"}}", "title: fr: is empty" },
  { "number", "{\"title\":{\"en\":\"Age\",\"fr\":1}}", "title: fr: is a number, not a text" },
  { "third-language", "{\"title\":{\"en\":\"Age\",\"fr\":\"Âge\",\"de\":\"Alter\"}}", "title: \"de\" is not a known member" },
  { "missing", "{}", "title: is missing" },
};

static void
test_text (gconstpointer data)
{
  const ShapeRow      *row = data;
  g_autoptr (JsonNode) node = parse (row->text);
  g_autoptr (GError)   error = NULL;
  JalonText            text = { { NULL, NULL } };

  g_assert_cmpint (jalon_json_get_text (json_node_get_object (node), "title", &text, &error), ==, row->message == NULL);
  g_assert_cmpstr (error != NULL ? error->message : NULL, ==, row->message);
  g_assert_cmpstr (jalon_text_get (&text, JALON_LANGUAGE_EN), ==, row->message == NULL ? "Age" : NULL);
  g_assert_cmpstr (jalon_text_get (&text, JALON_LANGUAGE_FR), ==, row->message == NULL ? "Âge" : NULL);

  jalon_text_clear (&text);
  g_assert_null (jalon_text_get (&text, JALON_LANGUAGE_EN));
}

#define SOURCE(members) "{\"source\":{" members "}}"
#define TITLE "\"title\":\"Criteria\","
#define URL "\"url\":\"https://www.canada.ca/crs\","
#define READ "\"read\":\"2026-08-24\""

static const ShapeRow source_rows[] = {
  { "short", SOURCE (TITLE URL READ), NULL },
  { "with-section", SOURCE (TITLE URL "\"section\":\"A\"," READ), NULL },
  { "both-languages", SOURCE ("\"title\":{\"en\":\"Criteria\",\"fr\":\"Critères\"},\"url\":{\"en\":\"https://a.ca/en\",\"fr\":\"https://a.ca/fr\"}," READ), NULL },
  { "no-title", SOURCE (URL READ), "source: title: is missing" },
  { "empty-title", SOURCE ("\"title\":\"\"," URL READ), "source: title: en: is empty" },
  { "title-without-french", SOURCE ("\"title\":{\"en\":\"Criteria\"}," URL READ), "source: title: fr: is missing" },
  { "no-url", SOURCE (TITLE READ), "source: url: is missing" },
  { "http", SOURCE (TITLE "\"url\":\"http://www.canada.ca\"," READ), "source: url: \"http://www.canada.ca\" is not an https address" },
  { "french-http", SOURCE (TITLE "\"url\":{\"en\":\"https://a.ca\",\"fr\":\"http://a.ca\"}," READ), "source: url: \"http://a.ca\" is not an https address" },
  { "no-host", SOURCE (TITLE "\"url\":\"https://\"," READ), "source: url: \"https://\" is not an https address" },
  { "no-scheme", SOURCE (TITLE "\"url\":\"www.canada.ca\"," READ), "source: url: \"www.canada.ca\" is not an https address" },
  { "blank-in-url", SOURCE (TITLE "\"url\":\"https://a b.ca/\"," READ), "source: url: \"https://a b.ca/\" is not an https address" },
  { "null-read", SOURCE (TITLE URL "\"read\":null"), "source: read: is null, not a text" },
  { "read-no-day", SOURCE (TITLE URL "\"read\":\"2026-02-29\""), "source: read: 2026-02-29 is not a day" },
  { "empty-section", SOURCE (TITLE URL "\"section\":\"\"," READ), "source: section: is empty" },
  { "null-section", SOURCE (TITLE URL "\"section\":null," READ), "source: section: is null, not a text" },
  { "unknown", SOURCE (TITLE URL "\"page\":3," READ), "source: \"page\" is not a known member" },
  { "not-an-object", "{\"source\":\"https://a.ca\"}", "source: is a text, not an object" },
};

static void
test_source (gconstpointer data)
{
  const ShapeRow      *row = data;
  g_autoptr (JsonNode) node = parse (row->text);
  g_autoptr (GError)   error = NULL;
  JalonSource          source = { 0 };

  g_assert_cmpint (jalon_json_get_source (json_node_get_object (node), "source", &source, &error), ==, row->message == NULL);
  g_assert_cmpstr (error != NULL ? error->message : NULL, ==, row->message);
  g_assert_cmpstr (jalon_text_get (&source.title, JALON_LANGUAGE_EN), ==, row->message == NULL ? "Criteria" : NULL);
  g_assert_cmpint (jalon_date_is_set (source.read), ==, row->message == NULL);
  g_assert_cmpint (source.section != NULL, ==, g_str_equal (row->name, "with-section"));

  jalon_source_clear (&source);
  g_assert_null (source.url.words[JALON_LANGUAGE_FR]);
  g_assert_false (jalon_date_is_set (source.read));
}

static void
test_source_languages (void)
{
  g_autoptr (JsonNode) both = parse (source_rows[2].text);
  g_autoptr (JsonNode) one = parse (source_rows[0].text);
  JalonSource          source = { 0 };

  g_assert_true (jalon_json_get_source (json_node_get_object (both), "source", &source, NULL));
  g_assert_cmpstr (source.title.words[JALON_LANGUAGE_FR], ==, "Critères");
  g_assert_cmpstr (source.url.words[JALON_LANGUAGE_EN], ==, "https://a.ca/en");
  g_assert_cmpstr (source.url.words[JALON_LANGUAGE_FR], ==, "https://a.ca/fr");
  jalon_source_clear (&source);

  g_assert_true (jalon_json_get_source (json_node_get_object (one), "source", &source, NULL));
  g_assert_cmpstr (source.title.words[JALON_LANGUAGE_FR], ==, "Criteria");
  g_assert_cmpstr (source.url.words[JALON_LANGUAGE_FR], ==, "https://www.canada.ca/crs");
  g_assert_true (jalon_date_equal (source.read, (JalonDate){ 2026, 8, 24 }));
  jalon_source_clear (&source);
}

/* A page of which nobody noted when it was read has no such day. */
static void
test_source_not_read (void)
{
  g_autoptr (JsonNode) node = parse (SOURCE (TITLE "\"url\":\"https://a.ca\""));
  JalonSource          source = { 0 };

  g_assert_true (jalon_json_get_source (json_node_get_object (node), "source", &source, NULL));
  g_assert_false (jalon_date_is_set (source.read));
  jalon_source_clear (&source);
}

static void
test_language (void)
{
  JalonLanguage language = JALON_LANGUAGE_EN;

  g_assert_true (jalon_language_from_string ("fr", &language));
  g_assert_cmpint (language, ==, JALON_LANGUAGE_FR);
  g_assert_false (jalon_language_from_string ("fr_CA", &language));
  g_assert_false (jalon_language_from_string ("", &language));
  g_assert_cmpint (language, ==, JALON_LANGUAGE_FR);
  g_assert_true (jalon_language_from_string ("en", &language));
  g_assert_cmpstr (jalon_language_to_string (language), ==, "en");
  g_assert_cmpstr (jalon_language_to_string (JALON_LANGUAGE_FR), ==, "fr");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/json-members/int", int_rows, test_int);
  JALON_TEST_ADD_ROWS ("/json-members/tenths", tenths_rows, test_tenths);
  JALON_TEST_ADD_ROWS ("/json-members/text", text_rows, test_text);
  JALON_TEST_ADD_ROWS ("/json-members/source", source_rows, test_source);
  g_test_add_func ("/json-members/every-tenth", test_every_tenth);
  g_test_add_func ("/json-members/types", test_types);
  g_test_add_func ("/json-members/only-members", test_only_members);
  g_test_add_func ("/json-members/date", test_date);
  g_test_add_func ("/json-members/source-languages", test_source_languages);
  g_test_add_func ("/json-members/source-not-read", test_source_not_read);
  g_test_add_func ("/json-members/language", test_language);

  return g_test_run ();
}
