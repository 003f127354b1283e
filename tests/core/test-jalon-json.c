/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "jalon-test.h"

#define VALID (-1)
#define TEXT(literal) literal, sizeof literal - 1

typedef struct
{
  const char *name;
  const char *text;
  gsize       length;
  gint        code; /* a #JalonJsonError, or VALID */
} CheckRow;

static const CheckRow check_rows[] = {
  { "object", TEXT ("{\"a\":1}"), VALID },
  { "empty-object", TEXT ("{}"), VALID },
  { "empty-array", TEXT ("[]"), VALID },
  { "all-kinds", TEXT (" {\"a\": [1, -2.5e+3, \"x\", true, false, null, {}]}\r\n\t"), VALID },
  { "scalar", TEXT ("12"), VALID },
  { "empty-name", TEXT ("{\"\":1}"), VALID },
  { "empty", TEXT (""), JALON_JSON_ERROR_SYNTAX },
  { "blank", TEXT (" \n"), JALON_JSON_ERROR_SYNTAX },
  { "byte-order-mark", TEXT ("\357\273\277{}"), JALON_JSON_ERROR_SYNTAX },
  { "utf-16", TEXT ("{\0}\0"), JALON_JSON_ERROR_SYNTAX },
  { "nul-behind", TEXT ("{}\0"), JALON_JSON_ERROR_SYNTAX },
  { "two-values", TEXT ("{} {}"), JALON_JSON_ERROR_SYNTAX },
  { "garbage-behind", TEXT ("{}x"), JALON_JSON_ERROR_SYNTAX },
  { "form-feed", TEXT ("\f{}"), JALON_JSON_ERROR_SYNTAX },
  { "no-break-space", TEXT ("\302\240{}"), JALON_JSON_ERROR_SYNTAX },
  { "comment", TEXT ("{/* a */}"), JALON_JSON_ERROR_SYNTAX },
  { "line-comment", TEXT ("// a\n{}"), JALON_JSON_ERROR_SYNTAX },
  { "unclosed-object", TEXT ("{\"a\":1"), JALON_JSON_ERROR_SYNTAX },
  { "unclosed-array", TEXT ("[1"), JALON_JSON_ERROR_SYNTAX },
  { "only-opened", TEXT ("{"), JALON_JSON_ERROR_SYNTAX },
  { "crossed", TEXT ("[{]}"), JALON_JSON_ERROR_SYNTAX },
  { "wrong-bracket", TEXT ("[1}"), JALON_JSON_ERROR_SYNTAX },
  { "only-closed", TEXT ("]"), JALON_JSON_ERROR_SYNTAX },
  { "comma-at-end-of-array", TEXT ("[1,]"), JALON_JSON_ERROR_SYNTAX },
  { "comma-at-start-of-array", TEXT ("[,1]"), JALON_JSON_ERROR_SYNTAX },
  { "two-commas", TEXT ("[1,,2]"), JALON_JSON_ERROR_SYNTAX },
  { "no-comma-in-array", TEXT ("[1 2]"), JALON_JSON_ERROR_SYNTAX },
  { "comma-at-end-of-object", TEXT ("{\"a\":1,}"), JALON_JSON_ERROR_SYNTAX },
  { "comma-at-start-of-object", TEXT ("{,\"a\":1}"), JALON_JSON_ERROR_SYNTAX },
  { "no-comma-in-object", TEXT ("{\"a\":1 \"b\":2}"), JALON_JSON_ERROR_SYNTAX },
  { "no-colon", TEXT ("{\"a\" 1}"), JALON_JSON_ERROR_SYNTAX },
  { "no-value", TEXT ("{\"a\":}"), JALON_JSON_ERROR_SYNTAX },
  { "no-name", TEXT ("{:1}"), JALON_JSON_ERROR_SYNTAX },
  { "bare-name", TEXT ("{a:1}"), JALON_JSON_ERROR_SYNTAX },
  { "number-as-name", TEXT ("{1:1}"), JALON_JSON_ERROR_SYNTAX },
  { "single-quotes", TEXT ("{'a':1}"), JALON_JSON_ERROR_SYNTAX },
  { "capital-word", TEXT ("True"), JALON_JSON_ERROR_SYNTAX },
  { "half-word", TEXT ("tru"), JALON_JSON_ERROR_SYNTAX },
  { "long-word", TEXT ("nulls"), JALON_JSON_ERROR_SYNTAX },
  { "not-a-number", TEXT ("NaN"), JALON_JSON_ERROR_SYNTAX },
  { "infinity", TEXT ("-Infinity"), JALON_JSON_ERROR_SYNTAX },
};

static const CheckRow string_rows[] = {
  { "all-escapes", TEXT ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001\\uFFFF\""), VALID },
  { "french", TEXT ("\"\303\211t\303\251\""), VALID },
  { "four-bytes", TEXT ("\"\360\237\230\200\""), VALID },
  { "surrogate-pair", TEXT ("\"\\uD83D\\uDE00\""), VALID },
  { "last-character", TEXT ("\"\\udbff\\udfff\""), VALID },
  { "before-surrogates", TEXT ("\"\\ud7ff\""), VALID },
  { "behind-surrogates", TEXT ("\"\\ue000\""), VALID },
  { "delete-character", TEXT ("\"\177\""), VALID },
  { "high-surrogate-alone", TEXT ("\"\\ud800\""), JALON_JSON_ERROR_SYNTAX },
  { "low-surrogate-alone", TEXT ("\"\\udfff\""), JALON_JSON_ERROR_SYNTAX },
  { "two-high-surrogates", TEXT ("\"\\ud800\\ud800\""), JALON_JSON_ERROR_SYNTAX },
  { "two-first-low-surrogates", TEXT ("\"\\udc00\\udc00\""), JALON_JSON_ERROR_SYNTAX },
  { "last-high-surrogate-second", TEXT ("\"\\ud800\\udbff\""), JALON_JSON_ERROR_SYNTAX },
  { "high-surrogate-then-character", TEXT ("\"\\ud800\\ue000\""), JALON_JSON_ERROR_SYNTAX },
  { "surrogates-swapped", TEXT ("\"\\ude00\\ud83d\""), JALON_JSON_ERROR_SYNTAX },
  { "surrogate-then-text", TEXT ("\"\\ud83dude00\""), JALON_JSON_ERROR_SYNTAX },
  { "escaped-nul", TEXT ("\"a\\u0000b\""), JALON_JSON_ERROR_SYNTAX },
  { "escaped-nul-in-name", TEXT ("{\"a\\u0000\":1}"), JALON_JSON_ERROR_SYNTAX },
  { "raw-nul", TEXT ("\"a\0b\""), JALON_JSON_ERROR_SYNTAX },
  { "raw-newline", TEXT ("\"a\nb\""), JALON_JSON_ERROR_SYNTAX },
  { "raw-tab", TEXT ("\"a\tb\""), JALON_JSON_ERROR_SYNTAX },
  { "last-control", TEXT ("\"\037\""), JALON_JSON_ERROR_SYNTAX },
  { "unknown-escape", TEXT ("\"\\a\""), JALON_JSON_ERROR_SYNTAX },
  { "escape-of-nul", TEXT ("\"\\\0\""), JALON_JSON_ERROR_SYNTAX },
  { "hexadecimal-escape", TEXT ("\"\\x41\""), JALON_JSON_ERROR_SYNTAX },
  { "three-digits", TEXT ("\"\\u004\""), JALON_JSON_ERROR_SYNTAX },
  { "no-hexadecimal-digit", TEXT ("\"\\u00g1\""), JALON_JSON_ERROR_SYNTAX },
  { "unclosed", TEXT ("\"a"), JALON_JSON_ERROR_SYNTAX },
  { "ends-in-backslash", TEXT ("\"a\\"), JALON_JSON_ERROR_SYNTAX },
  { "ends-in-escape", TEXT ("\"a\\u00"), JALON_JSON_ERROR_SYNTAX },
  { "ends-in-pair", TEXT ("\"\\ud83d\\ude0"), JALON_JSON_ERROR_SYNTAX },
  { "latin-1", TEXT ("\"\351t\351\""), JALON_JSON_ERROR_SYNTAX },
  { "overlong", TEXT ("\"\300\257\""), JALON_JSON_ERROR_SYNTAX },
  { "overlong-nul", TEXT ("\"\300\200\""), JALON_JSON_ERROR_SYNTAX },
  { "coded-surrogate", TEXT ("\"\355\240\200\""), JALON_JSON_ERROR_SYNTAX },
  { "beyond-unicode", TEXT ("\"\364\220\200\200\""), JALON_JSON_ERROR_SYNTAX },
  { "cut-sequence", TEXT ("\"\342\202\""), JALON_JSON_ERROR_SYNTAX },
  { "cut-at-end", TEXT ("\"\342\202"), JALON_JSON_ERROR_SYNTAX },
  { "lone-continuation", TEXT ("\"\200\""), JALON_JSON_ERROR_SYNTAX },
};

static const CheckRow number_rows[] = {
  { "zero", TEXT ("0"), VALID },
  { "minus-zero", TEXT ("-0"), VALID },
  { "decimal", TEXT ("0.50"), VALID },
  { "exponents", TEXT ("[1e5, 1E+5, 1.5e-5, 0e0, 1e05]"), VALID },
  { "largest", TEXT ("9223372036854775807"), VALID },
  { "smallest", TEXT ("-9223372036854775808"), VALID },
  { "largest-decimal", TEXT ("1.7976931348623157e308"), VALID },
  { "next-to-zero", TEXT ("1e-999"), VALID },
  { "large-with-decimal", TEXT ("9223372036854775808.5"), VALID },
  { "one-too-large", TEXT ("9223372036854775808"), JALON_JSON_ERROR_LIMIT },
  { "one-too-small", TEXT ("-9223372036854775809"), JALON_JSON_ERROR_LIMIT },
  { "19-nines", TEXT ("9999999999999999999"), JALON_JSON_ERROR_LIMIT },
  { "wraps-around", TEXT ("18446744073709551616"), JALON_JSON_ERROR_LIMIT },
  { "infinite", TEXT ("1e309"), JALON_JSON_ERROR_LIMIT },
  { "minus-infinite", TEXT ("-1.8e308"), JALON_JSON_ERROR_LIMIT },
  { "huge-exponent", TEXT ("1e99999999999999999999"), JALON_JSON_ERROR_LIMIT },
  { "plus", TEXT ("+1"), JALON_JSON_ERROR_SYNTAX },
  { "minus-alone", TEXT ("-"), JALON_JSON_ERROR_SYNTAX },
  { "minus-apart", TEXT ("- 1"), JALON_JSON_ERROR_SYNTAX },
  { "two-minus", TEXT ("--1"), JALON_JSON_ERROR_SYNTAX },
  { "leading-zero", TEXT ("01"), JALON_JSON_ERROR_SYNTAX },
  { "minus-leading-zero", TEXT ("-01"), JALON_JSON_ERROR_SYNTAX },
  { "leading-point", TEXT (".5"), JALON_JSON_ERROR_SYNTAX },
  { "trailing-point", TEXT ("5."), JALON_JSON_ERROR_SYNTAX },
  { "point-exponent", TEXT ("5.e1"), JALON_JSON_ERROR_SYNTAX },
  { "comma-for-point", TEXT ("6,5"), JALON_JSON_ERROR_SYNTAX },
  { "no-exponent", TEXT ("1e"), JALON_JSON_ERROR_SYNTAX },
  { "sign-of-exponent-only", TEXT ("1e+"), JALON_JSON_ERROR_SYNTAX },
  { "decimal-exponent", TEXT ("1e1.5"), JALON_JSON_ERROR_SYNTAX },
  { "hexadecimal", TEXT ("0x10"), JALON_JSON_ERROR_SYNTAX },
};

static const CheckRow duplicate_rows[] = {
  { "same-name", TEXT ("{\"a\":1,\"a\":1}"), JALON_JSON_ERROR_DUPLICATE },
  { "empty-names", TEXT ("{\"\":1,\"\":1}"), JALON_JSON_ERROR_DUPLICATE },
  { "escaped", TEXT ("{\"a\":1,\"\\u0061\":1}"), JALON_JSON_ERROR_DUPLICATE },
  { "both-escaped", TEXT ("{\"\\n\":1,\"\\u000a\":1}"), JALON_JSON_ERROR_DUPLICATE },
  { "slash", TEXT ("{\"/\":1,\"\\/\":1}"), JALON_JSON_ERROR_DUPLICATE },
  { "surrogate-pair", TEXT ("{\"\360\237\230\200\":1,\"\\ud83d\\ude00\":1}"), JALON_JSON_ERROR_DUPLICATE },
  { "behind-an-object", TEXT ("{\"a\":{\"b\":1},\"a\":1}"), JALON_JSON_ERROR_DUPLICATE },
  { "inner", TEXT ("{\"a\":[{\"b\":1,\"c\":2,\"b\":3}]}"), JALON_JSON_ERROR_DUPLICATE },
  { "inner-and-outer", TEXT ("{\"a\":{\"a\":1}}"), VALID },
  { "brothers", TEXT ("[{\"a\":1},{\"a\":1}]"), VALID },
  { "outer-behind-inner", TEXT ("{\"a\":{\"b\":1},\"b\":1}"), VALID },
  { "case", TEXT ("{\"a\":1,\"A\":1}"), VALID },
  { "prefix", TEXT ("{\"a\":1,\"ab\":1}"), VALID },
  { "backslash-u", TEXT ("{\"a\":1,\"\\\\u0061\":1}"), VALID },
  { "other-normal-form", TEXT ("{\"\303\251\":1,\"e\314\201\":1}"), VALID },
};

static void
test_check (gconstpointer data)
{
  const CheckRow    *row = data;
  g_autoptr (GError) error = NULL;
  g_autofree char   *exact = g_memdup2 (row->text, row->length); /* a sanitizer sees a byte too far */
  gboolean           valid = jalon_json_check (exact, row->length, &error);

  if (row->code == VALID)
    {
      g_autoptr (JsonNode) node = NULL;

      g_assert_no_error (error);
      g_assert_true (valid);
      node = jalon_json_parse (exact, row->length, &error);
      g_assert_no_error (error);
      g_assert_nonnull (node);
      return;
    }

  g_assert_false (valid);
  g_assert_error (error, JALON_JSON_ERROR, row->code);
  g_assert_null (jalon_json_parse (exact, row->length, NULL));
}

typedef struct
{
  const char *name;
  const char *text;
  const char *message;
} MessageRow;

static const MessageRow message_rows[] = {
  { "outermost", "x", "line 1, column 1: “x” stands where a value should stand" },
  { "empty", "", "the text is empty" },
  { "path-and-place",
    "{\n  \"candidate\": {\n    \"tests\": [\n      {},\n      { \"é\": 1, \"listening\": 07 }\n    ]\n  }\n}",
    "candidate.tests[1].listening: line 5, column 30: a number begins with one 0 or with another digit" },
  { "end", "{\"a\":[1", "a[0]: line 1, column 8: the text ends where a comma or the end of the array should stand" },
  { "duplicate", "{\"a\":{\"b\":1,\n\"b\":2}}", "a.b: line 2, column 1: the member stands twice in one object" },
  { "byte", "[\001]", "[0]: line 1, column 2: byte 0x01 stands where a value should stand" },
  { "not-utf8", "[\"\303\251\351\"]", "[0]: line 1, column 4: byte 0xE9 is not UTF-8" },
  { "hostile-name", "{\"a\\u001b[2J\":}", "a\357\277\275[2J: line 1, column 15: “}” stands where a value should stand" },
  { "empty-name", "{\"\":}", "\"\": line 1, column 5: “}” stands where a value should stand" },
};

static void
test_message (gconstpointer data)
{
  const MessageRow  *row = data;
  g_autoptr (GError) error = NULL;

  g_assert_false (jalon_json_check (row->text, strlen (row->text), &error));
  g_assert_cmpstr (error->message, ==, row->message);
}

static char *
nest (guint depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, i % 2 == 0 ? "[" : "{\"a\":");

  g_string_append (text, "1");

  for (guint i = depth; i > 0; i--)
    g_string_append_c (text, i % 2 == 1 ? ']' : '}');

  return g_string_free (text, FALSE);
}

static void
test_depth (void)
{
  g_autoptr (GError)   error = NULL;
  g_autofree char     *deepest = nest (JALON_JSON_MAX_DEPTH);
  g_autofree char     *deeper = nest (JALON_JSON_MAX_DEPTH + 1);
  g_autofree char     *brackets = g_strnfill (100000, '[');
  g_autoptr (JsonNode) node = jalon_json_parse (deepest, strlen (deepest), &error);

  g_assert_no_error (error);
  g_assert_nonnull (node);

  g_assert_false (jalon_json_check (deeper, strlen (deeper), &error));
  g_assert_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_LIMIT);
  g_clear_error (&error);

  g_assert_null (jalon_json_parse (brackets, strlen (brackets), &error));
  g_assert_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_LIMIT);
}

static void
test_size (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *text = g_strnfill (JALON_JSON_MAX_BYTES + 1, ' ');

  text[0] = '1';
  g_assert_true (jalon_json_check (text, JALON_JSON_MAX_BYTES, &error));
  g_assert_no_error (error);

  g_assert_false (jalon_json_check (text, JALON_JSON_MAX_BYTES + 1, &error));
  g_assert_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_LIMIT);
}

/* An object of n_members names, and the name of @again once more at its end. */
static GString *
write_members (guint n_members,
               int   again)
{
  GString *text = g_string_new ("{\"outer\":{");

  for (guint i = 0; i < n_members; i++)
    g_string_append_printf (text, "%s\"m%u\":{\"m%u\":0}", i > 0 ? "," : "", i, i);

  if (again >= 0)
    g_string_append_printf (text, ",\"\\u006d%d\":1", again);

  g_string_append (text, "},\"m0\":1}");
  return text;
}

/* Small objects are compared at each name, large ones sorted at their end. */
static void
test_many_members (void)
{
  static const guint counts[] = { 1, 2, 15, 16, 17, 18, 100, 200000 };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      int again[] = { -1, 0, (int) counts[i] / 2, (int) counts[i] - 1 };

      for (guint j = 0; j < G_N_ELEMENTS (again); j++)
        {
          g_autoptr (GError)  error = NULL;
          g_autoptr (GString) text = write_members (counts[i], again[j]);
          g_autofree char    *prefix = g_strdup_printf ("outer.m%d: line 1, column ", again[j]);

          g_assert_cmpint (jalon_json_check (text->str, text->len, &error), ==, again[j] < 0);

          if (again[j] < 0)
            continue;

          g_assert_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_DUPLICATE);
          g_assert_true (g_str_has_prefix (error->message, prefix));
        }
    }
}

/* What the checker lets through, json-glib must read as it is meant. */
static void
test_parse_values (void)
{
  static const char    text[] = "{\"n\":-9223372036854775808,\"d\":0.5,\"s\":\"\\ud83d\\ude00\\/\\u00e9\",\"l\":[true,null]}";
  g_autoptr (GError)   error = NULL;
  g_autoptr (GBytes)   bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (JsonNode) node = jalon_json_parse_bytes (bytes, &error);
  JsonObject          *object;
  gint64               number;

  g_assert_no_error (error);
  g_assert_true (json_node_is_immutable (node));
  object = json_node_get_object (node);
  g_assert_true (jalon_json_get_int (object, "n", &number, &error));
  g_assert_cmpint (number, ==, G_MININT64);
  g_assert_cmpfloat (json_object_get_double_member (object, "d"), ==, 0.5);
  g_assert_cmpstr (jalon_json_get_string (object, "s", &error), ==, "😀/é");
  g_assert_true (json_array_get_boolean_element (json_object_get_array_member (object, "l"), 0));
  g_assert_true (json_array_get_null_element (json_object_get_array_member (object, "l"), 1));
}

static void
test_file (void)
{
  g_autoptr (GError)   error = NULL;
  g_autofree char     *folder = g_dir_make_tmp ("jalon-json-XXXXXX", &error);
  g_autofree char     *path = g_build_filename (folder, "a.json", NULL);
  g_autofree char     *large = g_strnfill (JALON_JSON_MAX_BYTES + 1, ' ');
  g_autoptr (JsonNode) node = NULL;

  g_assert_null (jalon_json_parse_file (path, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_clear_error (&error);

  g_assert_null (jalon_json_parse_file (folder, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR);
  g_clear_error (&error);

  g_assert_true (g_file_set_contents (path, "{\"a\":1}", -1, &error));
  node = jalon_json_parse_file (path, &error);
  g_assert_no_error (error);
  g_assert_true (JSON_NODE_HOLDS_OBJECT (node));

  g_assert_true (g_file_set_contents (path, "", 0, &error));
  g_assert_null (jalon_json_parse_file (path, &error));
  g_assert_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_SYNTAX);
  g_clear_error (&error);

  g_assert_true (g_file_set_contents (path, large, JALON_JSON_MAX_BYTES + 1, &error));
  g_assert_null (jalon_json_parse_file (path, &error));
  g_assert_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_LIMIT);

  g_clear_error (&error);

  /* However long it is: here holes, of which most is never read. */
  g_assert_cmpint (truncate (path, 4 * (off_t) JALON_JSON_MAX_BYTES), ==, 0);
  g_assert_null (jalon_json_parse_file (path, &error));
  g_assert_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_LIMIT);

  g_unlink (path);
  g_rmdir (folder);
}

/* What is read to be parsed is the file, and of one that is too long a byte more than is taken. */
static void
test_read_file (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *folder = g_dir_make_tmp ("jalon-json-XXXXXX", &error);
  g_autofree char   *path = g_build_filename (folder, "a.json", NULL);
  g_autoptr (GFile)  file = g_file_new_for_path (path);
  g_autoptr (GBytes) text = NULL;
  g_autoptr (GBytes) nothing = NULL;
  g_autoptr (GBytes) part = NULL;

  g_assert_null (jalon_json_read_file (file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_true (g_file_set_contents (path, "", 0, &error));
  nothing = jalon_json_read_file (file, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (nothing), ==, 0);

  g_assert_true (g_file_set_contents (path, "{\"a\":1}", -1, &error));
  text = jalon_json_read_file (file, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (text, NULL), g_bytes_get_size (text), "{\"a\":1}", 7);

  g_assert_cmpint (truncate (path, 4 * (off_t) JALON_JSON_MAX_BYTES), ==, 0);
  part = jalon_json_read_file (file, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (part), ==, JALON_JSON_MAX_BYTES + 1);

  g_unlink (path);
  g_rmdir (folder);
}

/* A small file takes no room for the largest: allocators that fill what they give take a second for a hundred. */
static void
test_read_small_file (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/proc/self/statm"); /* a file without a size, too */
  g_autofree char  *pages = NULL;
  struct rlimit     usual;
  struct rlimit     tight;

  g_assert_true (g_file_get_contents ("/proc/self/statm", &pages, NULL, NULL));
  g_assert_cmpint (getrlimit (RLIMIT_AS, &usual), ==, 0);
  tight = (struct rlimit){ (rlim_t) (g_ascii_strtoull (pages, NULL, 10) * (guint64) sysconf (_SC_PAGESIZE) + JALON_JSON_MAX_BYTES / 2), usual.rlim_max };
  g_assert_cmpint (setrlimit (RLIMIT_AS, &tight), ==, 0);
  g_bytes_unref (jalon_json_read_file (file, NULL));
  g_assert_cmpint (setrlimit (RLIMIT_AS, &usual), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/json/check", check_rows, test_check);
  JALON_TEST_ADD_ROWS ("/json/string", string_rows, test_check);
  JALON_TEST_ADD_ROWS ("/json/number", number_rows, test_check);
  JALON_TEST_ADD_ROWS ("/json/duplicate", duplicate_rows, test_check);
  JALON_TEST_ADD_ROWS ("/json/message", message_rows, test_message);
  g_test_add_func ("/json/depth", test_depth);
  g_test_add_func ("/json/size", test_size);
  g_test_add_func ("/json/many-members", test_many_members);
  g_test_add_func ("/json/parse-values", test_parse_values);
  g_test_add_func ("/json/file", test_file);
  g_test_add_func ("/json/read-file", test_read_file);
  g_test_add_func ("/json/read-small-file", test_read_small_file);

  return g_test_run ();
}
