/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-words.h"

#include <string.h>

/* Where a line of a text that wraps may not end. Texts keep their plain spaces: they are searched, copied, written to files
 * and to a terminal. Who lays one out asks here. */

#define YEAR_LENGTH 4
#define LONGEST_LABEL 5 /* CELPIP goes without a figure */

typedef struct
{
  const char *start;
  gsize       length;
} Word;

static Word
next_word (const char *text)
{
  return (Word){ text, strcspn (text, " \n") };
}

static gboolean
is_one_of (Word               word,
           const char *const *words,
           gsize              n_words)
{
  for (gsize i = 0; i < n_words; i++)
    if (strlen (words[i]) == word.length && memcmp (words[i], word.start, word.length) == 0)
      return TRUE;
  return FALSE;
}

/* Spaces that do not break part words, too: "FEER 0" ends in a figure. */
static gsize
measure_no_break (const char *at)
{
  return g_str_has_prefix (at, "\302\240") ? 2 : g_str_has_prefix (at, "\342\200\257") ? 3
                                                                                       : 0;
}

static Word
get_last_part (Word word)
{
  for (gsize i = word.length; i-- > 0;)
    if (measure_no_break (word.start + i) > 0)
      {
        const gsize begin = i + measure_no_break (word.start + i);

        return (Word){ word.start + begin, word.length - begin };
      }
  return word;
}

static gsize
count_digits (Word word)
{
  gsize n = 0;

  while (n < word.length && g_ascii_isdigit (word.start[n]))
    n++;
  return n;
}

/* "2026", "2026." and "2026;", and no longer figure. */
static gboolean
is_year (Word word)
{
  return count_digits (word) == YEAR_LENGTH && (word.start[0] == '1' || word.start[0] == '2') &&
         (word.length == YEAR_LENGTH || !g_ascii_isalnum (word.start[word.length - 1]));
}

/* "14", "1,560", "1er", "$25,000", and not "67-point"; a year belongs to what stands before it. */
static gboolean
is_figure (Word word)
{
  return word.length > 0 && g_ascii_isdigit (word.start[*word.start == '$']) && g_ascii_isalnum (word.start[word.length - 1]) &&
         memchr (word.start, '-', word.length) == NULL && !is_year (word);
}

/* "CLB", "IMM", "NOC" */
static gboolean
is_label (Word word)
{
  if (word.length < 2 || word.length > LONGEST_LABEL)
    return FALSE;
  for (gsize i = 0; i < word.length; i++)
    if (!g_ascii_isupper (word.start[i]))
      return FALSE;
  return TRUE;
}

static gboolean
begins_with_letter (Word word)
{
  return word.length > 0 && g_unichar_isalpha (g_utf8_get_char (word.start));
}

/* @earlier, @before and @after follow one another: may a line not end between the last two? */
static gboolean
belong_together (Word earlier,
                 Word before,
                 Word after)
{
  static const char *const SECTIONS[] = { "s.", "al.", "art.", "par.", "no" };
  static const char *const BETWEEN[] = { "to", "à", "of", "sur", "and", "et", "or", "ou" };

  before = get_last_part (before);
  if (is_figure (before) && begins_with_letter (after))
    return TRUE;
  if (!g_ascii_isdigit (after.start[0]))
    return FALSE;
  if (is_year (after) && jalon_words_is_month (before.start, before.length))
    return TRUE;

  return is_label (before) || is_one_of (before, SECTIONS, G_N_ELEMENTS (SECTIONS)) || (is_figure (get_last_part (earlier)) && is_one_of (before, BETWEEN, G_N_ELEMENTS (BETWEEN)));
}

/* A line does not end at the hyphen of "67-point", "avez-vous" and "ci-dessous" either, if it has room for the word. */
static guint
add_hyphens (const char *text,
             Word        word,
             guint       most,
             GArray     *places)
{
  const guint length = (guint) g_utf8_strlen (word.start, (gssize) word.length);
  gboolean    found = FALSE;

  for (gsize i = 1; i + 1 < word.length; i++)
    {
      const guint place = (guint) (word.start + i - text);

      if (word.start[i] != '-' || !g_unichar_isalnum (g_utf8_get_char (word.start + i + 1)))
        continue;
      found = TRUE;
      if (length <= most)
        g_array_append_val (places, place);
    }
  return found ? length : 0;
}

/**
 * jalon_words_find_bound:
 * @text: a text
 * @most: how many characters a line has room for: what is longer is parted before its last words
 * @out_longest: (out) (optional): the characters of the longest of what is not to be parted, 0 if there is nothing
 *
 * Finds the spaces at which no line may end: within a day (23 November 2026), between a figure and its word or its label
 * (11 days, IMM 5475), and in a range (1 to 14 days); and the hyphens within words (67-point).
 *
 * Returns: (transfer full) (element-type guint): their places in bytes, rising
 */
GArray *
jalon_words_find_bound (const char *text,
                        guint       most,
                        guint      *out_longest)
{
  GArray     *places = g_array_new (FALSE, FALSE, sizeof (guint));
  Word        earlier = { text, 0 };
  Word        before = next_word (text);
  const char *chain = text; /* the first of the words that stay together */
  guint       longest = add_hyphens (text, before, most, places);

  while (before.start[before.length] != '\0')
    {
      const char *space = before.start + before.length;
      const Word  after = next_word (space + 1);
      const glong length = g_utf8_strlen (chain, after.start + after.length - chain);
      guint       hyphened;

      if (*space == ' ' && before.length > 0 && after.length > 0 && belong_together (earlier, before, after))
        {
          const guint place = (guint) (space - text);

          longest = MAX (longest, (guint) length);
          if ((guint) length <= most)
            g_array_append_val (places, place);
          else
            chain = after.start;
        }
      else
        chain = after.start;
      hyphened = add_hyphens (text, after, most, places);
      longest = MAX (longest, hyphened);

      earlier = before;
      before = after;
    }

  if (out_longest != NULL)
    *out_longest = longest;
  return places;
}
