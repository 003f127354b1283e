/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-search.h"

#include "jalon-fold.h"
#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

static void
add (GString *text,
     char    *words)
{
  if (words != NULL)
    jalon_fold_append (text, words, -1);
  g_free (words);
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
