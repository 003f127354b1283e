/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-search.h"

#include <string.h>

#include "jalon-fold.h"
#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

/* Takes @words over. */
static void
add (GString *text,
     char    *words)
{
  if (words != NULL)
    jalon_fold_append (text, words, -1);
  g_free (words);
}

/**
 * jalon_document_search_fits:
 * @item: a document
 * @household: whose
 * @term: what was typed; everything fits an empty text
 *
 * Returns: whether its name, its person and what it must show have the beginnings of words
 *   that were typed; accents and capitals do not matter
 */
gboolean
jalon_document_search_fits (JalonItem      *item,
                            JalonHousehold *household,
                            const char     *term)
{
  g_autofree char    *folded = jalon_fold (term);
  g_autoptr (GString) text = g_string_new (NULL);
  g_auto (GStrv)      lines = NULL;

  if (folded[0] == '\0')
    return TRUE;

  add (text, jalon_item_dup_title (item, household));
  add (text, jalon_label_person (household, item->for_whom));
  lines = jalon_item_dup_contents (item);
  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    jalon_fold_append (text, lines[i], -1);
  return jalon_fold_matches (text->str, folded);
}

static int
compare_persons (gconstpointer a,
                 gconstpointer b)
{
  static const char *const order[] = { "candidate", "partner", "", "household" };
  guint                    places[2] = { 2, 2 };
  const char              *words[2] = { *(const char *const *) a, *(const char *const *) b };

  for (guint w = 0; w < 2; w++)
    for (guint i = 0; i < G_N_ELEMENTS (order); i++)
      if (g_str_equal (order[i], words[w]))
        places[w] = i;
  return places[0] != places[1] ? (int) places[0] - (int) places[1] : strcmp (words[0], words[1]);
}

/**
 * jalon_document_search_find_persons:
 * @checklist: (element-type JalonItem): a checklist
 *
 * Returns: (transfer full) (element-type utf8): for whom there are documents: the
 *   candidate, the partner, the children, the household
 */
GPtrArray *
jalon_document_search_find_persons (GListModel *checklist)
{
  GPtrArray *persons = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (checklist); i++)
    {
      g_autoptr (JalonItem) item = g_list_model_get_item (checklist, i);

      if (!g_ptr_array_find_with_equal_func (persons, item->for_whom, g_str_equal, NULL))
        g_ptr_array_add (persons, g_strdup (item->for_whom));
    }

  g_ptr_array_sort (persons, compare_persons);
  return persons;
}

/**
 * jalon_deadline_search_fits:
 * @deadline: a date
 * @household: whose
 * @term: what was typed; everything fits an empty text
 *
 * Returns: whether what it is, its kind, its day, how it is counted and what
 *   happens otherwise have the beginnings of the words that were typed; accents
 *   and capitals do not matter
 */
gboolean
jalon_deadline_search_fits (JalonDeadline  *deadline,
                            JalonHousehold *household,
                            const char     *term)
{
  g_autofree char    *folded = jalon_fold (term);
  g_autoptr (GString) text = g_string_new (NULL);

  if (folded[0] == '\0')
    return TRUE;

  add (text, jalon_deadline_dup_title (deadline, household));
  add (text, g_strdup (jalon_label_deadline_kind (deadline->kind)));
  add (text, jalon_words_date_weekday (deadline->due));
  add (text, jalon_deadline_dup_how_counted (deadline, household));
  add (text, jalon_deadline_dup_if_missed (deadline, household));
  return jalon_fold_matches (text->str, folded);
}

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

  add (text, jalon_label_household (household));
  add (text, g_strdup (household->candidate->given_name));
  add (text, g_strdup (household->partner->given_name));
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

  add (text, jalon_item_dup_title (item, household));
  add (text, jalon_label_person (household, item->for_whom));
  add (text, jalon_label_household (household));
  return fits (text, terms);
}
