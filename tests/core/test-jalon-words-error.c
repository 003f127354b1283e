/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "jalon-json.h"
#include "jalon-profile-file.h"
#include "jalon-test.h"
#include "jalon-words.h"

/* What is wrong in a file, said in both languages; the place is the same. */

#define FORMAT "{\"format\": \"jalon-profile/1\""

typedef struct
{
  const char *name;
  const char *text;
  const char *english;
  const char *french;
} ErrorRow;

static const ErrorRow error_rows[] = {
  { "empty", "", "home.jalon: the text is empty", "home.jalon: le texte est vide" },
  { "cut", FORMAT, "home.jalon: format: line 1, column 29: the text ends where a comma or the end of the object should stand",
    "home.jalon: format: ligne 1, colonne 29: le texte se termine là où l’on attend une virgule ou la fin de l’objet" },
  { "unexpected", "[1;]", "home.jalon: [0]: line 1, column 3: “;” stands where a comma or the end of the array should stand",
    "home.jalon: [0]: ligne 1, colonne 3: «\u00a0;\u00a0» se trouve là où l’on attend une virgule ou la fin du tableau" },
  { "byte", "\"\xff\"", "home.jalon: line 1, column 2: byte 0xFF is not UTF-8", "home.jalon: ligne 1, colonne 2: l’octet 0xFF n’est pas de l’UTF-8" },
  { "unknown-member", FORMAT ", \"candidate\": {\"tests\": [{\"listens\": 1}]}}", "home.jalon: candidate.tests[0].listens: there is no such member",
    "home.jalon: candidate.tests[0].listens: ce membre n’existe pas" },
  { "wrong-type", FORMAT ", \"candidate\": {\"tests\": {}}}", "home.jalon: candidate.tests: an array is needed here, not an object",
    "home.jalon: candidate.tests: il faut ici un tableau, et non un objet" },
  { "array-in-a-list", FORMAT ", \"children\": [{}, [1]]}", "home.jalon: children[1]: an object is needed here, not an array",
    "home.jalon: children[1]: il faut ici un objet, et non un tableau" },
  { "unknown-word", FORMAT ", \"destination\": \"ZZ\\u0007\", \"relationship\": \"free\"}", NULL, NULL },
  { "format", "{\"format\": \"other/1\"}", "home.jalon: format: \"other/1\" is not jalon-profile/1", "home.jalon: format: «\u00a0other/1\u00a0» n’est pas jalon-profile/1" },
  { "no-object", "[]", "home.jalon: a profile is an object, not an array", "home.jalon: un profil est un objet, et non un tableau" },
};

static void
test_error (gconstpointer data)
{
  const ErrorRow    *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) copy = NULL;
  g_autofree char   *english = NULL;
  g_autofree char   *french = NULL;

  g_assert_null (jalon_profile_parse (row->text, strlen (row->text), NULL, &error));
  g_prefix_error (&error, "home.jalon: ");
  copy = g_error_copy (error);

  jalon_words_init ("en");
  english = jalon_words_dup_error (copy);
  g_assert_cmpstr (english, ==, error->message);
  jalon_words_init ("fr");
  french = jalon_words_dup_error (copy);

  if (row->english == NULL)
    {
      g_assert_cmpstr (english, !=, french);
      return;
    }

  g_assert_cmpstr (english, ==, row->english);
  g_assert_cmpstr (french, ==, row->french);
}

/* Every code has words in both languages, and shows its values in both. */
static void
test_every_code (void)
{
  for (JalonFaultCode code = 0; code < JALON_N_FAULTS; code++)
    {
      JalonFault        *fault = jalon_fault_new (code, "candidate");
      g_autoptr (GError) error = NULL;
      g_autofree char   *french = NULL;

      jalon_fault_set_value (fault, 0, "first-value");
      jalon_fault_set_value (fault, 1, "second-value");
      jalon_json_take_fault (&error, fault);
      jalon_words_init ("fr");
      french = jalon_words_dup_error (error);
      g_assert_cmpstr (french, !=, error->message);
      g_assert_true (g_str_has_prefix (french, "candidate: "));
      g_assert_cmpint (strstr (french, "first-value") != NULL, ==, strstr (error->message, "first-value") != NULL);
      g_assert_cmpint (strstr (french, "second-value") != NULL, ==, strstr (error->message, "second-value") != NULL);
    }
}

/* The words of other errors are their own. */
static void
test_other (void)
{
  g_autoptr (GError) error = g_error_new_literal (G_FILE_ERROR, G_FILE_ERROR_NOENT, "nowhere");
  g_autofree char   *words = jalon_words_dup_error (error);

  g_assert_cmpstr (words, ==, "nowhere");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/words-error/row", error_rows, test_error);
  g_test_add_func ("/words-error/every-code", test_every_code);
  g_test_add_func ("/words-error/other", test_other);

  return g_test_run ();
}
