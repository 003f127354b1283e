/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-glossary.h"
#include "jalon-test.h"
#include "jalon-words.h"

#define NBSP "\xc2\xa0"

/* A word of the field is found as a whole, in the forms of both languages. */

typedef struct
{
  const char *name;
  const char *text;
  const char *title; /* of the word that is there; NULL: none */
  const char *form;
} Row;

static const Row rows[] = {
  { "alone", "CRS", "CRS", "CRS" },
  { "french", "note du SCG : 473", "CRS", "SCG" },
  { "in-brackets", "Évaluation des diplômes d’études (EDE)", "ECA", "EDE" },
  { "after-an-apostrophe", "l’EIMT", "LMIA", "EIMT" },
  { "with-a-level", "NCLC" NBSP "9 ou plus", "CLB, NCLC", "NCLC" },
  { "the-second-place", "xNOC NOC" NBSP "21232", "NOC", "NOC" },
  { "part-of-a-word", "DIGITAL, CAPITAL", NULL, NULL },
  { "before-an-accent", "ITAÉ", NULL, NULL },
  { "after-an-accent", "ÉITA", NULL, NULL },
  { "other-case", "crs, teer", NULL, NULL },
  { "no-abbreviation", "Entrez dans le bassin.", "Pool", "bassin" },
  { "longer-word", "pooled", NULL, NULL },
  { "none", "", NULL, NULL },
};

static void
test_find (gconstpointer data)
{
  const Row *row = data;
  guint      n_found = 0;

  for (guint word = 0; word < jalon_glossary_get_length (); word++)
    {
      const char *form = jalon_glossary_find (word, row->text);

      if (form == NULL)
        continue;
      n_found++;
      g_assert_cmpstr (jalon_glossary_get_title (word), ==, row->title);
      g_assert_cmpstr (form, ==, row->form);
    }
  g_assert_cmpuint (n_found, ==, row->title != NULL);
}

static guint
find_place (const GArray *list,
            const char   *title)
{
  for (guint i = 0; i < list->len; i++)
    if (g_str_equal (jalon_glossary_get_title (g_array_index (list, guint, i)), title))
      return i;
  g_assert_not_reached ();
}

/* As a dictionary has them, whatever locale is there: not all that is in capitals first. */
static void
test_list (void)
{
  static const char *const pairs[JALON_N_LANGUAGES][3][2] = {
    { { "Certificate of qualification", "CLB, NCLC" }, { "Panel physician", "PGWP" }, { "PGWP", "Pool" } },
    { { "Certificat de compétence", "CNP" }, { "Profession à salaire élevé", "PTPD" }, { "EDE", "EIMT" } },
  };

  for (JalonLanguage language = 0; language < JALON_N_LANGUAGES; language++)
    {
      const GArray *list;

      jalon_words_init (jalon_language_to_string (language));
      list = jalon_glossary_list ();
      g_assert_cmpuint (list->len, ==, jalon_glossary_get_length ());
      for (guint i = 0; i < G_N_ELEMENTS (pairs[0]); i++)
        g_assert_cmpuint (find_place (list, pairs[language][i][0]), <, find_place (list, pairs[language][i][1]));
    }
  jalon_words_init ("en");
}

/* A bit for each word: the pages count on it. */
static void
test_words (void)
{
  g_assert_cmpuint (jalon_glossary_get_length (), >, 8);
  g_assert_cmpuint (jalon_glossary_get_length (), <=, 64);
  for (guint word = 0; word < jalon_glossary_get_length (); word++)
    {
      g_assert_nonnull (jalon_glossary_get_title (word));
      g_assert_true (g_str_has_suffix (jalon_glossary_get_text (word), "."));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/glossary/find/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_find);
    }
  g_test_add_func ("/glossary/words", test_words);
  g_test_add_func ("/glossary/list", test_list);
  return g_test_run ();
}
