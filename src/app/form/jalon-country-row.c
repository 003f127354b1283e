/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-country-row.h"

#include "jalon-countries.h"
#include "jalon-fold.h"

struct _JalonCountryRow
{
  JalonSearchRow parent_instance;
};

G_DEFINE_FINAL_TYPE (JalonCountryRow, jalon_country_row, JALON_TYPE_SEARCH_ROW)

#define SUGGESTIONS_MAX 12

/* Names that begin with what was typed stand before those that have it elsewhere. */
static GPtrArray *
jalon_country_row_search (JalonSearchRow *row,
                          const char     *text)
{
  GPtrArray       *found = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_suggestion_free);
  g_autofree char *query = jalon_fold (text);
  g_auto (GStrv)   codes = jalon_country_list ();

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; codes[i] != NULL && found->len < SUGGESTIONS_MAX; i++)
      {
        const char      *name = jalon_country_get_name (codes[i]);
        g_autofree char *folded = jalon_fold (name);

        if (jalon_fold_matches (folded, query) && g_str_has_prefix (folded, query) == (pass == 0))
          g_ptr_array_add (found, jalon_suggestion_new (codes[i], name, NULL));
      }

  return found;
}

static char *
jalon_country_row_dup_code (JalonSearchRow *row,
                            const char     *text)
{
  g_autofree char *query = jalon_fold (text);
  g_auto (GStrv)   codes = jalon_country_list ();

  for (guint i = 0; codes[i] != NULL; i++)
    {
      g_autofree char *name = jalon_fold (jalon_country_get_name (codes[i]));

      if (g_str_equal (name, query) || g_ascii_strcasecmp (codes[i], text) == 0)
        return g_strdup (codes[i]);
    }

  return NULL;
}

static char *
jalon_country_row_dup_title (JalonSearchRow *row,
                             const char     *code)
{
  return g_strdup (jalon_country_get_name (code));
}

static void
jalon_country_row_class_init (JalonCountryRowClass *klass)
{
  JALON_SEARCH_ROW_CLASS (klass)->search = jalon_country_row_search;
  JALON_SEARCH_ROW_CLASS (klass)->dup_code = jalon_country_row_dup_code;
  JALON_SEARCH_ROW_CLASS (klass)->dup_title = jalon_country_row_dup_title;
}

static void
jalon_country_row_init (JalonCountryRow *self)
{
}
