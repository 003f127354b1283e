/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-assessment-bodies.h"
#include "jalon-countries.h"
#include "jalon-test.h"
#include "jalon-words.h"

/* What is typed for a country, or for the organization that assessed a diploma. */

typedef struct
{
  const char *name;
  const char *text;
  const char *language;
  const char *first; /* that is found; NULL: nothing is */
  const char *means; /* without choosing; NULL: not one thing */
} Row;

static const Row rows[] = {
  { "whole-name", "Morocco", "en", "MAR", "MAR" },
  { "begin-of-a-name", "moroc", "en", "MAR", NULL },
  { "name-of-the-other-language", "Maroc", "en", "MAR", "MAR" },
  { "english-in-french", "germany", "fr", "DEU", "DEU" },
  { "without-accents", "cote d'ivoire", "fr", "CIV", "CIV" },
  { "begin-before-another-word", "indi", "en", "IND", NULL },
  { "word-inside", "korea", "en", "PRK", NULL },
  { "abbreviation", "uk", "en", "GBR", "GBR" },
  { "part-of-a-country", "England", "en", "GBR", "GBR" },
  { "earlier-name", "Ivory Coast", "en", "CIV", "CIV" },
  { "code", "MAR", "en", "MHL", "MAR" },
  { "own-spelling", "Brasil", "en", "BRA", NULL },
  { "letters-changed-places", "Germnay", "en", "DEU", NULL },
  { "letter-missing-in-french", "allemgne", "fr", "DEU", NULL },
  { "one-word-of-two", "unitd kingdom", "en", "GBR", NULL },
  { "words-that-no-name-has-both", "costa kingdom", "en", NULL, NULL },
  { "no-country", "Atlantis", "en", NULL, NULL },
  { "inside-of-a-word", "rocco", "en", NULL, NULL },
  { "nothing", "", "fr", "AFG", NULL },
};

static void
test_country (gconstpointer data)
{
  const Row     *row = data;
  g_auto (GStrv) found = NULL;

  jalon_words_init (row->language);
  found = jalon_country_search (row->text);
  g_assert_cmpstr (found[0], ==, row->first);
  g_assert_cmpstr (jalon_country_understand (row->text), ==, row->means);
}

static guint
find (GStrv       codes,
      const char *code)
{
  guint i = 0;

  while (g_strcmp0 (codes[i], code) != 0)
    g_assert_nonnull (codes[i++]);
  return i;
}

/* Accents do not send a country behind Z. */
static void
test_sorted (void)
{
  g_auto (GStrv) english = NULL;
  g_auto (GStrv) french = NULL;

  jalon_words_init ("en");
  english = jalon_country_list ();
  jalon_words_init ("fr");
  french = jalon_country_list ();

  g_assert_cmpuint (g_strv_length (english), ==, g_strv_length (french));
  g_assert_cmpuint (find (french, "EGY"), <, find (french, "ESP"));
  g_assert_cmpuint (find (french, "ESP"), <, find (french, "ZMB"));
  g_assert_cmpuint (find (english, "EGY"), <, find (english, "ESP"));
  g_assert_cmpuint (find (english, "DEU"), >, find (english, "FRA")); /* Germany, Allemagne */
  g_assert_cmpuint (find (french, "DEU"), <, find (french, "FRA"));
}

static const Row body_rows[] = {
  { "abbreviation", "WES", "en", "wes", "wes" },
  { "small-letters", "iqas", "en", "iqas", "iqas" },
  { "whole-name", "World Education Services", "fr", "wes", "wes" },
  { "begin-of-a-word", "alber", "en", "iqas", NULL },
  { "french-name", "Conseil médical du Canada", "fr", "mcc", "mcc" },
  { "none-of-them", "My school", "en", NULL, NULL },
  { "nothing", "", "en", "wes", NULL },
};

static void
test_body (gconstpointer data)
{
  const Row                 *row = data;
  const JalonAssessmentBody *means;
  g_autoptr (GPtrArray)      found = NULL;

  jalon_words_init (row->language);
  found = jalon_assessment_bodies_search (row->text);
  means = jalon_assessment_bodies_understand (row->text);
  g_assert_cmpstr (found->len > 0 ? ((const JalonAssessmentBody *) found->pdata[0])->id : NULL, ==, row->first);
  g_assert_cmpstr (means != NULL ? means->id : NULL, ==, row->means);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/country", rows, test_country);
  g_test_add_func ("/countries/sorted", test_sorted);
  JALON_TEST_ADD_ROWS ("/body", body_rows, test_body);

  return g_test_run ();
}
