/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-countries.h"

#include <stdlib.h>
#include <string.h>

#include "jalon-fold-near.h"
#include "jalon-fold.h"
#include "jalon-words.h"

#define CODE_LENGTH 3

/* The names of the countries come from the data folder, in both languages. */

typedef struct
{
  char     *code;
  JalonText name;
} Country;

static const JalonDataField country_fields[] = {
  { "code", JALON_DATA_WORD, G_STRUCT_OFFSET (Country, code) },
  { "name", JALON_DATA_TEXT, G_STRUCT_OFFSET (Country, name) },
};

/* They are looked up by their codes, which stand in order. */
static gboolean
check_country (gpointer      record,
               gconstpointer before,
               GError      **error)
{
  const Country *country = record;
  const Country *last = before;

  if (strlen (country->code) != CODE_LENGTH)
    return jalon_data_fail (error, "code: is not one of %d letters", CODE_LENGTH);

  if (last != NULL && strcmp (last->code, country->code) >= 0)
    return jalon_data_fail (error, "code: does not come after the one before");

  return TRUE;
}

static const JalonDataShape country_shape = { country_fields, G_N_ELEMENTS (country_fields), sizeof (Country), .check = check_country };

typedef struct
{
  GArray     *countries;
  JalonSource source;
} File;

static const JalonDataField file_fields[] = {
  { "countries", JALON_DATA_VALUES, G_STRUCT_OFFSET (File, countries), JALON_DATA_FILLED, .shape = &country_shape },
  { "source", JALON_DATA_SOURCE, G_STRUCT_OFFSET (File, source) },
};

static const JalonDataShape file_shape = { file_fields, G_N_ELEMENTS (file_fields), sizeof (File) };

const JalonDataSet jalon_country_set = { "countries", &file_shape };

static int
compare_codes (gconstpointer a,
               gconstpointer b)
{
  const Country *country_a = a;
  const Country *country_b = b;

  return strcmp (country_a->code, country_b->code);
}

static const GArray *
get_countries (void)
{
  return ((const File *) jalon_data_set_load_one (&jalon_country_set))->countries;
}

/**
 * jalon_country_get_name:
 * @code: (nullable): ISO 3166-1 alpha-3
 *
 * Returns: (nullable): the country in the language of the program; @code itself
 *   if it is not one
 */
const char *
jalon_country_get_name (const char *code)
{
  const GArray  *countries = get_countries ();
  const Country *found = NULL;
  const Country  key = { (char *) code };

  if (code == NULL)
    return NULL;

  found = bsearch (&key, countries->data, countries->len, sizeof key, compare_codes);

  return found != NULL ? jalon_text_get (&found->name, jalon_words_get_language ()) : code;
}

/* Searching ------------------------------------------------------------------ */

/* Names that people type for a country besides its two. */
static const struct
{
  const char *code;
  const char *name;
} OTHER_NAMES[] = {
  { "ARE", "UAE" },
  { "CIV", "Ivory Coast" },
  { "COD", "RDC" },
  { "CPV", "Cape Verde" },
  { "CZE", "Czech Republic" },
  { "CZE", "République tchèque" },
  { "GBR", "UK" },
  { "GBR", "Great Britain" },
  { "GBR", "England" },
  { "GBR", "Scotland" },
  { "GBR", "Wales" },
  { "GBR", "Northern Ireland" },
  { "GBR", "Grande-Bretagne" },
  { "GBR", "Angleterre" },
  { "GBR", "Écosse" },
  { "MMR", "Burma" },
  { "MMR", "Birmanie" },
  { "NLD", "Holland" },
  { "NLD", "Hollande" },
  { "SWZ", "Swaziland" },
  { "TUR", "Turkey" },
  { "USA", "USA" },
  { "USA", "United States of America" },
  { "USA", "America" },
  { "USA", "États-Unis d’Amérique" },
};

/* What is searched for one country, folded once. */
typedef struct
{
  const Country *country;
  char          *names[JALON_N_LANGUAGES];
  GPtrArray     *others;
} Entry;

typedef struct
{
  const Entry *entry;
  guint        rank; /* the lower the better */
} Match;

static GPtrArray *
fold_others (const Country *country)
{
  GPtrArray *others = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (OTHER_NAMES); i++)
    if (strcmp (OTHER_NAMES[i].code, country->code) == 0)
      g_ptr_array_add (others, jalon_fold (OTHER_NAMES[i].name));

  return others;
}

/* Kept like the countries themselves. */
static const GArray *
get_entries (void)
{
  static gsize   once = 0;
  static GArray *entries = NULL;

  if (g_once_init_enter (&once))
    {
      const GArray *countries = get_countries ();

      entries = g_array_new (FALSE, FALSE, sizeof (Entry));
      for (guint i = 0; i < countries->len; i++)
        {
          const Country *country = &g_array_index (countries, Country, i);
          Entry          entry = { country, { jalon_fold (country->name.words[0]), jalon_fold (country->name.words[1]) }, fold_others (country) };

          g_array_append_val (entries, entry);
        }
      g_once_init_leave (&once, 1);
    }

  return entries;
}

/* Names in the reader's language before those in the other, and beginnings of names
 * before beginnings of words in them. */
static guint
rank_entry (const Entry  *entry,
            const char   *query,
            JalonLanguage language)
{
  const char *names[] = { entry->names[language], entry->names[1 - language] };
  guint       best = G_MAXUINT;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (jalon_fold_matches (names[i], query))
      best = MIN (best, 1 + 2 * i + !g_str_has_prefix (names[i], query));
  for (guint i = 0; i < entry->others->len; i++)
    if (jalon_fold_matches (entry->others->pdata[i], query))
      best = MIN (best, strcmp (entry->others->pdata[i], query) == 0 ? 0 : 3);

  return best;
}

/* By name, as a reader looks for it: Égypte beside Espagne, not after Zambie. */
static int
compare_matches (gconstpointer a,
                 gconstpointer b)
{
  const Match        *match_a = a;
  const Match        *match_b = b;
  const JalonLanguage language = jalon_words_get_language ();

  if (match_a->rank != match_b->rank)
    return match_a->rank < match_b->rank ? -1 : 1;
  return strcmp (match_a->entry->names[language], match_b->entry->names[language]);
}

static void
find_matches (const char *folded,
              GArray     *matches)
{
  const GArray *entries = get_entries ();

  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);
      Match        match = { entry, folded[0] != '\0' ? rank_entry (entry, folded, jalon_words_get_language ()) : 0 };

      if (match.rank != G_MAXUINT)
        g_array_append_val (matches, match);
    }
  g_array_sort (matches, compare_matches);
}

/* Nothing is found: it may have been mistyped, as "Brasil". */
static char *
dup_near (const char *folded)
{
  const GArray       *entries = get_entries ();
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++)
    for (guint l = 0; l < JALON_N_LANGUAGES; l++)
      g_string_append (names, g_array_index (entries, Entry, i).names[l]);

  return jalon_fold_dup_near (names->str, folded);
}

/**
 * jalon_country_search:
 * @query: what was typed: beginnings of words of a name in either language, or what is a slip from them
 *
 * Returns: (transfer full): the codes of the countries that may be meant, the best
 *   first, else by name in the language of the program; all for an empty query
 */
GStrv
jalon_country_search (const char *query)
{
  g_autofree char   *folded = jalon_fold (query);
  g_autofree char   *near = NULL;
  g_autoptr (GArray) matches = g_array_new (FALSE, FALSE, sizeof (Match));
  char             **codes;

  find_matches (folded, matches);
  near = matches->len == 0 ? dup_near (folded) : NULL;
  if (near != NULL)
    find_matches (near, matches);

  codes = g_new0 (char *, matches->len + 1);
  for (guint i = 0; i < matches->len; i++)
    codes[i] = g_strdup (g_array_index (matches, Match, i).entry->country->code);

  return codes;
}

/**
 * jalon_country_list:
 *
 * Returns: (transfer full): the codes of all countries, sorted by name in the
 *   language of the program
 */
GStrv
jalon_country_list (void)
{
  return jalon_country_search ("");
}

/**
 * jalon_country_understand:
 * @text: what was typed
 *
 * Returns: (nullable): the code of the country that @text names: in either language,
 *   by another name in use, or by its ISO 3166-1 alpha-3 code
 */
const char *
jalon_country_understand (const char *text)
{
  const GArray    *entries = get_entries ();
  g_autofree char *folded = jalon_fold (text);

  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);

      for (guint l = 0; l < JALON_N_LANGUAGES; l++)
        if (strcmp (entry->names[l], folded) == 0)
          return entry->country->code;
      for (guint o = 0; o < entry->others->len; o++)
        if (strcmp (entry->others->pdata[o], folded) == 0)
          return entry->country->code;
      if (folded[0] != '\0' && g_ascii_strcasecmp (entry->country->code, folded + 1) == 0)
        return entry->country->code;
    }

  return NULL;
}
