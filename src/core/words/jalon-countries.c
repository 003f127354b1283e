/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-countries.h"

#include <stdlib.h>
#include <string.h>

#include "jalon-data-resource.h"
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

/* By name, as a reader looks for it: Égypte beside Espagne, not after Zambie. */
static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  g_autofree char *folded_a = g_str_to_ascii (jalon_country_get_name (*(const char *const *) a), "C");
  g_autofree char *folded_b = g_str_to_ascii (jalon_country_get_name (*(const char *const *) b), "C");

  return g_ascii_strcasecmp (folded_a, folded_b);
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
  const GArray *countries = get_countries ();
  char        **codes = g_new0 (char *, countries->len + 1);

  for (guint i = 0; i < countries->len; i++)
    codes[i] = g_strdup (g_array_index (countries, Country, i).code);

  qsort (codes, countries->len, sizeof *codes, compare_names);

  return codes;
}
