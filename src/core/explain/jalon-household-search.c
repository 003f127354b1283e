/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-household-search.h"

#include "jalon-fold.h"
#include "jalon-labels.h"
#include "jalon-plan-words.h"

/* Each term must begin a word; nothing was looked for without one. */
static gboolean
fits (GString           *text,
      const char *const *terms)
{
  gboolean any = FALSE;

  for (guint i = 0; terms[i] != NULL; i++)
    {
      g_autofree char *folded = jalon_fold (terms[i]);

      if (folded[0] == '\0')
        continue;
      if (!jalon_fold_matches (text->str, folded))
        return FALSE;
      any = TRUE;
    }

  return any;
}

static void
add_text (GString    *text,
          const char *part)
{
  if (part != NULL)
    jalon_fold_append (text, part, -1);
}

static void
add_household (GString        *text,
               JalonHousehold *household)
{
  g_autofree char *title = jalon_label_household (household);

  add_text (text, title);
}

/**
 * jalon_household_search_fits:
 * @household: a household
 * @terms: (array zero-terminated=1): words that were typed, or their beginnings
 *
 * Returns: whether its title and the names of its people have all of @terms; accents
 *   and capitals do not matter
 */
gboolean
jalon_household_search_fits (JalonHousehold    *household,
                             const char *const *terms)
{
  g_autoptr (GString) text = g_string_new (NULL);

  add_household (text, household);
  add_text (text, household->candidate->given_name);
  add_text (text, household->partner->given_name);
  return fits (text, terms);
}

/**
 * jalon_household_search_fits_item:
 * @item: a document
 * @household: whose
 * @terms: (array zero-terminated=1): words that were typed, or their beginnings
 *
 * Returns: whether the name of the document, with its person and the household's title,
 *   has all of @terms
 */
gboolean
jalon_household_search_fits_item (JalonItem         *item,
                                  JalonHousehold    *household,
                                  const char *const *terms)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char    *title = jalon_item_dup_title (item, household);
  g_autofree char    *person = jalon_label_person (household, item->for_whom);

  add_text (text, title);
  add_text (text, person);
  add_household (text, household);
  return fits (text, terms);
}
