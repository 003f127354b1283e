/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-countries.h"

#include <stdlib.h>
#include <string.h>

#include "jalon-data-resource.h"
#include "jalon-fold.h"
#include "jalon-json.h"
#include "jalon-words.h"

/* The names of the countries come from the data folder, in both languages. */

typedef struct
{
  char      code[4];
  JalonText name;
} Country;

static gboolean
read_country (JsonObject *object,
              Country    *country,
              GError    **error)
{
  const char *code = jalon_json_get_string (object, "code", error);

  if (code == NULL || !jalon_json_get_text (object, "name", &country->name, error))
    return FALSE;

  g_strlcpy (country->code, code, sizeof country->code);

  return TRUE;
}

static int
compare_codes (gconstpointer a,
               gconstpointer b)
{
  const Country *country_a = a;
  const Country *country_b = b;

  return strcmp (country_a->code, country_b->code);
}

static GArray *
load_countries (GError **error)
{
  g_autoptr (GBytes)   bytes = g_resource_lookup_data (jalon_data_get_resource (), JALON_DATA_PREFIX "/countries/countries.json", G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  g_autoptr (JsonNode) root = bytes != NULL ? jalon_json_parse_bytes (bytes, error) : NULL;
  g_autoptr (GArray)   countries = g_array_new (FALSE, TRUE, sizeof (Country));
  JsonArray           *items;

  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return NULL;

  items = jalon_json_get_array (json_node_get_object (root), "countries", error);

  for (guint i = 0; items != NULL && i < json_array_get_length (items); i++)
    {
      Country country = { 0 };

      if (!read_country (json_array_get_object_element (items, i), &country, error))
        return NULL;

      g_array_append_val (countries, country);
    }

  g_array_sort (countries, compare_codes);

  return g_steal_pointer (&countries);
}

/* Loaded at the first question and kept: part of the program, like its words. */
static const GArray *
get_countries (void)
{
  static gsize   once = 0;
  static GArray *countries = NULL;

  if (g_once_init_enter (&once))
    {
      g_autoptr (GError) error = NULL;

      countries = load_countries (&error);
      if (countries == NULL) /* the build's own data, checked by the tests */
        countries = g_array_new (FALSE, TRUE, sizeof (Country));

      g_once_init_leave (&once, 1);
    }

  return countries;
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
  Country        key = { 0 };

  if (code == NULL)
    return NULL;

  if (strlen (code) == sizeof key.code - 1)
    {
      g_strlcpy (key.code, code, sizeof key.code);
      found = bsearch (&key, countries->data, countries->len, sizeof key, compare_codes);
    }

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

/**
 * jalon_country_search:
 * @query: what was typed: beginnings of words of a name in either language
 *
 * Returns: (transfer full): the codes of the countries that may be meant, the best
 *   first, else by name in the language of the program; all for an empty query
 */
GStrv
jalon_country_search (const char *query)
{
  const GArray      *entries = get_entries ();
  g_autofree char   *folded = jalon_fold (query);
  g_autoptr (GArray) matches = g_array_new (FALSE, FALSE, sizeof (Match));
  char             **codes;

  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);
      Match        match = { entry, folded[0] != '\0' ? rank_entry (entry, folded, jalon_words_get_language ()) : 0 };

      if (match.rank != G_MAXUINT)
        g_array_append_val (matches, match);
    }
  g_array_sort (matches, compare_matches);

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
