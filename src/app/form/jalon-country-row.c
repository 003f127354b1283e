/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-country-row.h"

#include <glib/gi18n.h>

#include "jalon-countries.h"

struct _JalonCountryRow
{
  JalonSearchRow parent_instance;
};

G_DEFINE_FINAL_TYPE (JalonCountryRow, jalon_country_row, JALON_TYPE_SEARCH_ROW)

#define SUGGESTIONS_MAX 250 /* all: the list can be opened without typing */

static GPtrArray *
jalon_country_row_search (JalonSearchRow *row,
                          const char     *text)
{
  GPtrArray     *found = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_suggestion_free);
  g_auto (GStrv) codes = jalon_country_search (text);

  for (guint i = 0; codes[i] != NULL && i < SUGGESTIONS_MAX; i++)
    g_ptr_array_add (found, jalon_suggestion_new (codes[i], jalon_country_get_name (codes[i]), NULL));

  return found;
}

static char *
jalon_country_row_dup_code (JalonSearchRow *row,
                            const char     *text,
                            gboolean        finished)
{
  return g_strdup (jalon_country_understand (text));
}

static char *
jalon_country_row_dup_title (JalonSearchRow *row,
                             const char     *code)
{
  return g_strdup (jalon_country_get_name (code));
}

static const char *
jalon_country_row_get_way_on (JalonSearchRow *row)
{
  return _ ("Type the beginning of a country’s name, in English or in French, or press Down for all of them.");
}

static void
jalon_country_row_class_init (JalonCountryRowClass *klass)
{
  JALON_SEARCH_ROW_CLASS (klass)->search = jalon_country_row_search;
  JALON_SEARCH_ROW_CLASS (klass)->dup_code = jalon_country_row_dup_code;
  JALON_SEARCH_ROW_CLASS (klass)->dup_title = jalon_country_row_dup_title;
  JALON_SEARCH_ROW_CLASS (klass)->get_way_on = jalon_country_row_get_way_on;
}

static void
jalon_country_row_init (JalonCountryRow *self)
{
  gtk_text_set_placeholder_text (jalon_entry_row_get_text (JALON_ENTRY_ROW (self)), _ ("Type a country"));
}
