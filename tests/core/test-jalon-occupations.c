/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fold.h"
#include "jalon-occupations.h"

#include <string.h>

#define NBSP "\xc2\xa0"

/* The NOC room: what is typed finds the right unit group first. */

static JalonOccupations *occupations;

typedef struct
{
  const char *name;
  const char *text;
  const char *folded;
} FoldRow;

static const FoldRow fold_rows[] = {
  { "empty", "", "" },
  { "punctuation-only", " -/'", "" },
  { "case-and-accents", "Infirmière Étoilée", " infirmiere etoilee" },
  { "separators", "cadre/chef, d'été", " cadre chef d ete" },
  { "ligature", "Œuvre", " oeuvre" },
  { "other-letters", "Straße, Søren, læge", " strasse soren laege" },
  { "combining-accent", "e\xcc\x81t", " et" },
  { "digits", "NOC" NBSP "21232", " noc 21232" },
};

static void
test_fold (gconstpointer data)
{
  const FoldRow   *row = data;
  g_autofree char *folded = jalon_fold (row->text);

  g_assert_cmpstr (folded, ==, row->folded);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *query;
  gboolean    matches;
} MatchRow;

static const MatchRow match_rows[] = {
  { "beginning-of-word", "Côte d'Ivoire", "ivo", TRUE },
  { "inside-of-word", "Côte d'Ivoire", "voire", FALSE },
  { "two-words-any-order", "Côte d'Ivoire", "ivoire cote", TRUE },
  { "one-word-missing", "Côte d'Ivoire", "cote azur", FALSE },
  { "nothing-asked", "France", "", TRUE },
};

static void
test_matches (gconstpointer data)
{
  const MatchRow  *row = data;
  g_autofree char *text = jalon_fold (row->text);
  g_autofree char *query = jalon_fold (row->query);

  g_assert_cmpint (jalon_fold_matches (text, query), ==, row->matches);
}

typedef struct
{
  const char   *name;
  const char   *query;
  JalonLanguage language;
  const char   *code; /* of the first match; NULL: there is none */
} SearchRow;

static const SearchRow search_rows[] = {
  { "nothing", "", JALON_LANGUAGE_EN, NULL },
  { "no-such-word", "qwxz", JALON_LANGUAGE_EN, NULL },
  { "letter-missing", "software enginer", JALON_LANGUAGE_EN, "21231" },
  { "letter-too-much", "electriccian", JALON_LANGUAGE_EN, "72200" },
  { "other-letter", "infirmiare", JALON_LANGUAGE_FR, "31301" },
  { "letters-changed-places", "weldre", JALON_LANGUAGE_EN, "72106" },
  { "first-letter", "xlectrician", JALON_LANGUAGE_EN, NULL },
  { "too-short-for-a-slip", "cqk", JALON_LANGUAGE_EN, NULL },
  { "two-slips", "elektritian", JALON_LANGUAGE_EN, NULL },
  { "title-of-a-group", "software engineers and designers", JALON_LANGUAGE_EN, "21231" },
  { "case", "SOFTWARE ENGINEERS", JALON_LANGUAGE_EN, "21231" },
  { "beginnings", "soft eng des", JALON_LANGUAGE_EN, "21231" },
  { "french-with-accents", "ingénieurs logiciel", JALON_LANGUAGE_FR, "21231" },
  { "french-without-accents", "ingenieurs logiciel", JALON_LANGUAGE_FR, "21231" },
  { "french-in-an-english-session", "boulangers", JALON_LANGUAGE_EN, "63202" },
  { "english-in-a-french-session", "bakers", JALON_LANGUAGE_FR, "63202" },
  { "whole-code", "72200", JALON_LANGUAGE_EN, "72200" },
  { "begin-of-a-code", "7220", JALON_LANGUAGE_FR, "72200" },
  { "unknown-code", "99999", JALON_LANGUAGE_EN, NULL },
  { "words-of-two-titles", "baker legislator", JALON_LANGUAGE_EN, NULL },
  /* What people mean stands first: titles of unit groups and whole words before examples. */
  { "registered-nurses-before-practitioners", "infirmiere", JALON_LANGUAGE_FR, "31301" },
  { "registered-nurses-while-typing", "infirm", JALON_LANGUAGE_FR, "31301" },
  { "nurse", "nurse", JALON_LANGUAGE_EN, "31301" },
  { "cook", "cook", JALON_LANGUAGE_EN, "63200" },
  { "accountant", "comptable", JALON_LANGUAGE_FR, "11100" },
  { "whole-word-before-beginning", "welder", JALON_LANGUAGE_EN, "72106" },
  { "electrician", "électricien", JALON_LANGUAGE_FR, "72200" },
  { "developer", "software developer", JALON_LANGUAGE_EN, "21232" },
  { "one-letter-that-begins-no-group", "z", JALON_LANGUAGE_EN, NULL },
  { "one-letter", "l", JALON_LANGUAGE_EN, "51100" },
  { "letters-apart", "l m", JALON_LANGUAGE_EN, "85110" },
};

static void
test_search (gconstpointer data)
{
  const SearchRow      *row = data;
  g_autoptr (GPtrArray) matches = jalon_occupations_search (occupations, row->query, row->language, 20);

  if (row->code == NULL)
    {
      g_assert_cmpuint (matches->len, ==, 0);
      return;
    }

  g_assert_cmpuint (matches->len, >, 0);
  g_assert_cmpstr (((JalonOccupationMatch *) matches->pdata[0])->occupation->code, ==, row->code);
}

static void
test_search_limit (void)
{
  g_autoptr (GPtrArray)  matches = jalon_occupations_search (occupations, "a", JALON_LANGUAGE_EN, 20);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (matches->len, ==, 20);
  for (guint i = 0; i < matches->len; i++)
    g_assert_true (g_hash_table_add (seen, (gpointer) ((JalonOccupationMatch *) matches->pdata[i])->occupation->code));
}

/* A title that was typed whole is understood when it names one unit group. */
static const SearchRow understand_rows[] = {
  { "code", "21232", 0, "21232" },
  { "code-and-title", "21232 Software developers and programmers", 0, "21232" },
  { "code-and-french-title", "21231 Ingénieurs/ingénieures et concepteurs/conceptrices en logiciel", 0, "21231" },
  { "code-and-another-title", "21232 Bakers", 0, NULL },
  { "title-of-a-group", "software developers and programmers", 0, "21232" },
  { "title-of-an-example", "Cook", 0, "63200" },
  { "form-of-one-gender", "infirmière autorisée", 0, "31301" },
  { "both-forms", "Infirmier autorisé/infirmière autorisée", 0, "31301" },
  { "begin-of-a-title", "software develop", 0, NULL },
  { "unknown-code", "99999", 0, NULL },
  { "short-code", "2123", 0, NULL },
  { "nothing", " ", 0, NULL },
};

static void
test_understand (gconstpointer data)
{
  const SearchRow       *row = data;
  const JalonOccupation *found = jalon_occupations_understand (occupations, row->query);

  g_assert_cmpstr (found != NULL ? found->code : NULL, ==, row->code);
}

typedef struct
{
  const char *name;
  const char *code;
  int         teer; /* -1: not found */
} FindRow;

static const FindRow find_rows[] = {
  { "first", "00010", 0 },
  { "last", "95109", 5 },
  { "teer-1", "21232", 1 },
  { "between", "21229", -1 },
  { "too-short", "2123", -1 },
  { "too-long", "212321", -1 },
  { "none", NULL, -1 },
};

static void
test_find (gconstpointer data)
{
  const FindRow         *row = data;
  const JalonOccupation *found = jalon_occupations_find (occupations, row->code);

  g_assert_cmpint (found != NULL ? found->teer : -1, ==, row->teer);
  if (found != NULL)
    g_assert_cmpstr (found->code, ==, row->code);
}

static void
test_whole (void)
{
  g_assert_cmpuint (jalon_occupations_get_length (occupations), ==, 516);
}

#define ADD_ROWS(prefix, rows, function)                                \
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)                       \
    {                                                                   \
      g_autofree char *path = g_strconcat (prefix, rows[i].name, NULL); \
      g_test_add_data_func (path, &rows[i], function);                  \
    }

/* The title of a code is that of the whole classification, in each language; what is no code has none. */
static void
test_title_of_code (void)
{
  g_assert_cmpstr (jalon_occupation_get_title ("31301", JALON_LANGUAGE_EN), ==, "Registered nurses and registered psychiatric nurses");
  g_assert_cmpstr (jalon_occupation_get_title ("31301", JALON_LANGUAGE_FR), ==, jalon_occupations_find (occupations, "31301")->title.words[JALON_LANGUAGE_FR]);
  g_assert_null (jalon_occupation_get_title ("31300x", JALON_LANGUAGE_EN));
  g_assert_null (jalon_occupation_get_title ("00000", JALON_LANGUAGE_EN));
  g_assert_null (jalon_occupation_get_title ("infirmière", JALON_LANGUAGE_FR));
  g_assert_null (jalon_occupation_get_title (NULL, JALON_LANGUAGE_FR));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  int                status;

  g_test_init (&argc, &argv, NULL);
  occupations = jalon_occupations_new (&error);
  g_assert_no_error (error);

  ADD_ROWS ("/fold/", fold_rows, test_fold);
  ADD_ROWS ("/matches/", match_rows, test_matches);
  ADD_ROWS ("/search/", search_rows, test_search);
  g_test_add_func ("/search/limit", test_search_limit);
  ADD_ROWS ("/find/", find_rows, test_find);
  ADD_ROWS ("/understand/", understand_rows, test_understand);
  g_test_add_func ("/whole", test_whole);
  g_test_add_func ("/title-of-code", test_title_of_code);

  status = g_test_run ();
  jalon_occupations_free (occupations);
  return status;
}
