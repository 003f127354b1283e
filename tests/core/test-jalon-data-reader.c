/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "jalon-data-reader.h"
#include "jalon-test.h"

/* A table of every kind of field, and what is refused of each. */

typedef struct
{
  int first;
  int second;
} Pair;

typedef struct
{
  char      *word;
  JalonText  text;
  JalonDate  date;
  int        number;
  gboolean   boolean;
  guint      choice;
  char       letter;
  guint      choices;
  char     **words;
  GPtrArray *texts;
  int        inner;
  GPtrArray *records;
  GArray    *values;
} Everything;

static const char *const colours[] = { "red", "green", NULL };

static const JalonDataField pair_fields[] = {
  { "first", JALON_DATA_NUMBER, G_STRUCT_OFFSET (Pair, first), .most = 9 },
  { "second", JALON_DATA_NUMBER, G_STRUCT_OFFSET (Pair, second), JALON_DATA_OPTIONAL | JALON_DATA_NULLABLE, .most = 9 },
};

static gboolean
check_pair (gpointer      record,
            gconstpointer before,
            GError      **error)
{
  const Pair *pair = record;
  const Pair *last = before;

  return last == NULL || pair->first > last->first || jalon_data_fail (error, "first: does not rise");
}

static const JalonDataShape pair_shape = { pair_fields, G_N_ELEMENTS (pair_fields), sizeof (Pair), NULL, check_pair };

static const JalonDataField inner_fields[] = {
  { "inner", JALON_DATA_NUMBER, G_STRUCT_OFFSET (Everything, inner), .most = 9 },
};

static const JalonDataShape inner_shape = { inner_fields, G_N_ELEMENTS (inner_fields), 0, NULL, NULL };

#define OPTIONAL .flags = JALON_DATA_OPTIONAL

static const JalonDataField fields[] = {
  { "word", JALON_DATA_WORD, G_STRUCT_OFFSET (Everything, word) },
  { "text", JALON_DATA_TEXT, G_STRUCT_OFFSET (Everything, text), OPTIONAL },
  { "date", JALON_DATA_DATE, G_STRUCT_OFFSET (Everything, date), .flags = JALON_DATA_OPTIONAL | JALON_DATA_NULLABLE },
  { "number", JALON_DATA_NUMBER, G_STRUCT_OFFSET (Everything, number), OPTIONAL, .least = -5, .most = 5 },
  { "boolean", JALON_DATA_BOOLEAN, G_STRUCT_OFFSET (Everything, boolean), OPTIONAL },
  { "choice", JALON_DATA_CHOICE, G_STRUCT_OFFSET (Everything, choice), OPTIONAL, .words = colours },
  { "letter", JALON_DATA_LETTER, G_STRUCT_OFFSET (Everything, letter), OPTIONAL, .words = colours },
  { "choices", JALON_DATA_CHOICES, G_STRUCT_OFFSET (Everything, choices), OPTIONAL, .words = colours },
  { "words", JALON_DATA_WORDS, G_STRUCT_OFFSET (Everything, words), .flags = JALON_DATA_OPTIONAL | JALON_DATA_FILLED },
  { "texts", JALON_DATA_TEXTS, G_STRUCT_OFFSET (Everything, texts), OPTIONAL },
  { "object", JALON_DATA_OBJECT, 0, OPTIONAL, .shape = &inner_shape },
  { "records", JALON_DATA_RECORDS, G_STRUCT_OFFSET (Everything, records), OPTIONAL, .shape = &pair_shape },
  { "values", JALON_DATA_VALUES, G_STRUCT_OFFSET (Everything, values), .flags = JALON_DATA_OPTIONAL | JALON_DATA_FILLED, .shape = &pair_shape },
};

static const JalonDataShape shape = { fields, G_N_ELEMENTS (fields), sizeof (Everything), NULL, NULL };

/* Reads a text with ' for "; what was read is freed in any case. */
static gboolean
read_text (const char *text,
           Everything *everything,
           GError    **error)
{
  g_autofree char     *quoted = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr (JsonNode) root = jalon_json_parse (quoted, strlen (quoted), NULL);

  return jalon_data_read (root, &shape, everything, error);
}

static void
clear (Everything *everything)
{
  g_free (everything->word);
  jalon_text_clear (&everything->text);
  g_strfreev (everything->words);
  g_clear_pointer (&everything->texts, g_ptr_array_unref);
  if (everything->records != NULL)
    g_ptr_array_set_free_func (everything->records, g_free);
  g_clear_pointer (&everything->records, g_ptr_array_unref);
  g_clear_pointer (&everything->values, g_array_unref);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *message;
} DataRow;

static const DataRow data_rows[] = {
  { "least", "{'word': 'w'}", NULL },
  { "not-an-object", "[]", "is not an object" },
  { "unknown-member", "{'word': 'w', 'more': 1}", "\"more\" is not a known member" },
  { "missing", "{}", "word: is missing" },
  { "null-is-no-word", "{'word': null}", "word: is null, not a text" },
  { "empty-word", "{'word': ''}", "word: is empty" },
  { "null-date", "{'word': 'w', 'date': null}", NULL },
  { "number-least", "{'word': 'w', 'number': -5}", NULL },
  { "number-below", "{'word': 'w', 'number': -6}", "number: is not in the range from -5 to 5" },
  { "number-most", "{'word': 'w', 'number': 5}", NULL },
  { "number-above", "{'word': 'w', 'number': 6}", "number: is not in the range from -5 to 5" },
  { "boolean", "{'word': 'w', 'boolean': 1}", "boolean: is neither true nor false" },
  { "choice", "{'word': 'w', 'choice': 'blue'}", "choice: \"blue\" is not one of red, green" },
  { "letter", "{'word': 'w', 'letter': 'g'}", "letter: \"g\" is not one of red, green" },
  { "choices-twice", "{'word': 'w', 'choices': ['red', 'red']}", "choices: says a word twice" },
  { "choices-empty", "{'word': 'w', 'choices': []}", "choices: is empty" },
  { "choices-text", "{'word': 'w', 'choices': 'red'}", "choices: is a text, not an array" },
  { "words-text", "{'word': 'w', 'words': 'a'}", "words: is a text, not an array" },
  { "words-of-nothing", "{'word': 'w', 'words': ['a', '']}", "words[1]: is not a word" },
  { "texts-text", "{'word': 'w', 'texts': 'a'}", "texts: is a text, not an array" },
  { "texts-of-one-language", "{'word': 'w', 'texts': [{'en': 'A', 'fr': 'B'}, {'en': 'A'}]}", "texts[1]: fr: is missing" },
  { "boolean-array", "{'word': 'w', 'boolean': []}", "boolean: is neither true nor false" },
  { "letter-number", "{'word': 'w', 'letter': 1}", "letter: is a number, not a text" },
  { "records-text", "{'word': 'w', 'records': 'a'}", "records: is a text, not an array" },
  { "choices-number", "{'word': 'w', 'choices': [1]}", "choices: is not a list of words" },
  { "words-empty", "{'word': 'w', 'words': []}", "words: is empty" },
  { "words-number", "{'word': 'w', 'words': ['a', 1]}", "words[1]: is not a word" },
  { "object", "{'word': 'w', 'object': {'inner': 10}}", "object: inner: is not in the range from 0 to 9" },
  { "object-array", "{'word': 'w', 'object': []}", "object: is an array, not an object" },
  { "records-empty", "{'word': 'w', 'records': []}", NULL },
  { "records-fall", "{'word': 'w', 'records': [{'first': 1}, {'first': 1}]}", "records[1]: first: does not rise" },
  { "values-empty", "{'word': 'w', 'values': []}", "values: is empty" },
  { "values-fall", "{'word': 'w', 'values': [{'first': 2}, {'first': 1}]}", "values[1]: first: does not rise" },
  { "values-text", "{'word': 'w', 'values': ['a']}", "values[0]: is not an object" },
};

static void
test_data (gconstpointer data)
{
  const DataRow     *row = data;
  Everything         everything = { NULL };
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (read_text (row->text, &everything, &error), ==, row->message == NULL);
  g_assert_cmpstr (error != NULL ? error->message : NULL, ==, row->message);

  if (error != NULL)
    g_assert_error (error, JALON_JSON_ERROR, JALON_JSON_ERROR_SHAPE);

  clear (&everything);
}

static void
test_all (void)
{
  Everything         everything = { NULL };
  g_autoptr (GError) error = NULL;

  read_text ("{'word': 'w', 'text': {'en': 'A', 'fr': 'B'}, 'date': '2026-11-23', 'number': 3, 'boolean': true, 'choice': 'green',"
             " 'letter': 'green', 'choices': ['green'], 'words': ['a', 'b'], 'texts': [{'en': 'C', 'fr': 'D'}], 'object': {'inner': 4},"
             " 'records': [{'first': 1, 'second': 2}, {'first': 3, 'second': null}], 'values': [{'first': 5, 'second': 6}]}",
             &everything, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (everything.word, ==, "w");
  g_assert_cmpstr (everything.text.words[JALON_LANGUAGE_FR], ==, "B");
  g_assert_cmpint (everything.date.day, ==, 23);
  g_assert_cmpint (everything.number, ==, 3);
  g_assert_true (everything.boolean);
  g_assert_cmpuint (everything.choice, ==, 1);
  g_assert_cmpint (everything.letter, ==, 'g');
  g_assert_cmpuint (everything.choices, ==, 2);
  g_assert_cmpuint (g_strv_length (everything.words), ==, 2);
  g_assert_cmpuint (everything.texts->len, ==, 1);
  g_assert_cmpstr (((JalonText *) everything.texts->pdata[0])->words[JALON_LANGUAGE_FR], ==, "D");
  g_assert_cmpint (everything.inner, ==, 4);
  g_assert_cmpint (((Pair *) everything.records->pdata[1])->first, ==, 3);
  g_assert_cmpint (((Pair *) everything.records->pdata[0])->second, ==, 2);
  g_assert_cmpint (g_array_index (everything.values, Pair, 0).second, ==, 6);

  clear (&everything);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/data-reader/row", data_rows, test_data);
  g_test_add_func ("/data-reader/all", test_all);

  return g_test_run ();
}
