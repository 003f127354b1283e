/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fold-near.h"

#include <string.h>

/* A word that is in no text, and the words of texts that are one slip of the finger from it. */

#define SHORTEST 4 /* of shorter words another letter makes another word */

static gboolean
ends (char letter)
{
  return letter == '\0' || letter == ' ' || letter == '\n';
}

/* How many letters of @word its beginning has that @typed stands for but for one slip; 0 if it does not. The first letter
 * is right: nobody looks for a word without it. */
static gsize
get_near_length (const char *word,
                 const char *typed,
                 gsize       length)
{
  gsize same = 0;

  while (same < length && word[same] == typed[same])
    same++;
  if (same == 0 || same == length || ends (word[same]))
    return 0;

  if (same + 1 < length && typed[same] == word[same + 1] && typed[same + 1] == word[same] && strncmp (typed + same + 2, word + same + 2, length - same - 2) == 0)
    return length; /* two letters changed places */
  if (strncmp (typed + same, word + same + 1, length - same) == 0)
    return length + 1; /* one is missing */
  if (!ends (word[same + 1]) && strncmp (typed + same + 1, word + same + 1, length - same - 1) == 0)
    return length; /* one is another */
  if (same + 1 < length && strncmp (typed + same + 1, word + same, length - same - 1) == 0)
    return length - 1; /* one is too much */
  return 0;
}

/* The beginning of words of the texts that most of them have. */
static char *
find_near (const char *folded,
           const char *typed,
           gsize       length)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter         iter;
  gpointer               beginning;
  gpointer               count;
  const char            *best = NULL;
  guint                  most = 0;

  for (const char *space = strchr (folded, ' '); space != NULL; space = strchr (space + 1, ' '))
    {
      const gsize near = space[1] == typed[0] ? get_near_length (space + 1, typed, length) : 0;
      char       *key = near > 0 ? g_strndup (space + 1, near) : NULL;

      if (key != NULL)
        g_hash_table_replace (counts, key, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1));
    }

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &beginning, &count))
    if (GPOINTER_TO_UINT (count) > most || (GPOINTER_TO_UINT (count) == most && strcmp (beginning, best) < 0))
      {
        best = beginning;
        most = GPOINTER_TO_UINT (count);
      }

  return g_strdup (best);
}

/**
 * jalon_fold_dup_near:
 * @folded: folded texts in which nothing was found, one after the other
 * @folded_query: what was looked for
 *
 * Takes one slip in each word of four letters or more, behind the first: a letter that is missing, too much or another, or
 * two that changed places.
 *
 * Returns: (transfer full) (nullable): the query with each word that begins none of the texts' replaced by the nearest
 *   that does; %NULL if there is none for one of them, and if all of them begin one
 */
char *
jalon_fold_dup_near (const char *folded,
                     const char *folded_query)
{
  g_auto (GStrv) words = g_strsplit (folded_query[0] == ' ' ? folded_query + 1 : folded_query, " ", -1);
  GString       *text = g_string_new (NULL);
  gboolean       slipped = FALSE;

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *spaced = g_strconcat (" ", words[i], NULL);
      g_autofree char *near = NULL;

      if (strstr (folded, spaced) == NULL)
        {
          slipped = TRUE;
          near = strlen (words[i]) >= SHORTEST ? find_near (folded, words[i], strlen (words[i])) : NULL;
          if (near == NULL)
            {
              g_string_free (text, TRUE);
              return NULL;
            }
        }
      g_string_append_printf (text, " %s", near != NULL ? near : words[i]);
    }

  return g_string_free (text, !slipped);
}
