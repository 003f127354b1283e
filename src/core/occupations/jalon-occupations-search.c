/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* memmem */
#include "jalon-occupations.h"

#include <string.h>

#include "jalon-fold-near.h"
#include "jalon-fold.h"
#include "jalon-occupations-private.h"

/* The search in all titles, as one types, and what a typed title means. */

typedef struct
{
  const JalonTitleLine *line;
  guint                 rank;     /* the lower the better */
  guint                 n_titles; /* of the unit group in the person's language that match */
} Hit;

typedef struct
{
  const char   *text; /* folded */
  gsize         length;
  JalonLanguage language;
  GStrv         words;
  gsize        *lengths; /* of the words */
  guint         longest;
} Query;

#define LENGTH_BITS 10
#define TIER_BITS 3
#define SHORTEST_QUERY 2  /* a space and a letter */
#define LENGTH_OF_FORMS 3 /* a title in two forms is at most so many times as long as one of them */

/* Whether a word of a line ends here, also with the plural of both languages: "cook" in
 * " cooks", not in " cookery". */
static gboolean
word_ends (const char *place)
{
  place += *place == 's' || *place == 'x';
  return *place == ' ' || *place == '\n';
}

/* From the first place of a word in a line on. */
static gboolean
line_has_whole_word (const char *place,
                     const char *end,
                     const char *word,
                     gsize       length)
{
  while (place != NULL && !word_ends (place + length))
    place = memmem (place + length, (gsize) (end - place) - length, word, length);
  return place != NULL;
}

/* But for the longest word, which is there. @whole: whether that is; and whether all are. */
static gboolean
line_has_words (const char  *line,
                const char  *end,
                const Query *query,
                gboolean    *whole)
{
  for (guint i = 0; query->words[i] != NULL; i++)
    {
      const char *first;

      if (i == query->longest)
        continue;
      first = memmem (line, (gsize) (end - line), query->words[i], query->lengths[i]);
      if (first == NULL)
        return FALSE;
      *whole = *whole && line_has_whole_word (first, end, query->words[i], query->lengths[i]);
    }
  return TRUE;
}

static guint
count_words (const char *folded)
{
  guint n = 0;

  for (const char *p = folded; *p != '\0'; p++)
    n += *p == ' ';
  return n;
}

/* A title is the text, or one of its two forms: "Cuisinier/cuisinière"; what stands behind
 * the second form, as in "Cuisinier/cuisinière de navire", belongs to both. */
static gboolean
is_title (const JalonTitleLine *line,
          const char           *text,
          gsize                 text_length,
          const char           *query)
{
  g_autofree char *title = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  const char      *stroke = memchr (line->title, '/', line->title_length);

  if (text_length == strlen (query) && strncmp (text, query, text_length) == 0)
    return TRUE;
  if (stroke == NULL)
    return FALSE;

  title = g_strndup (line->title, line->title_length);
  title[stroke - line->title] = '\0';
  first = jalon_fold (title);
  second = jalon_fold (title + (stroke - line->title) + 1);
  return count_words (first) == count_words (second) && (g_str_equal (first, query) || g_str_equal (second, query));
}

/* The person's language first; in it a title that is the query, then titles of unit
 * groups, then examples; whole words before beginnings, short titles before long ones. */
static guint
rank_line (const JalonTitleLine *line,
           const char           *text,
           const char           *end,
           const Query          *query,
           gboolean              whole)
{
  const gsize length = (gsize) (end - text);
  guint       tier = (line->of_group ? 1 : 3) + (guint) !whole;

  if (whole && length <= LENGTH_OF_FORMS * query->length && is_title (line, text, length, query->text))
    tier = 0;

  return ((guint) (line->language != query->language) << TIER_BITS | tier) << LENGTH_BITS | (guint) MIN (length, (1 << LENGTH_BITS) - 1);
}

/* Within a tier the unit group with most titles that match is what people mean: among
 * nurses the registered ones, who have a hundred. */
static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const Hit  *hit_a = a;
  const Hit  *hit_b = b;
  const guint tier_a = hit_a->rank >> LENGTH_BITS;
  const guint tier_b = hit_b->rank >> LENGTH_BITS;

  if (tier_a != tier_b)
    return tier_a < tier_b ? -1 : 1;
  if (hit_a->n_titles != hit_b->n_titles)
    return hit_a->n_titles > hit_b->n_titles ? -1 : 1;
  if (hit_a->rank != hit_b->rank)
    return hit_a->rank < hit_b->rank ? -1 : 1;
  return hit_a->line < hit_b->line ? -1 : hit_a->line > hit_b->line;
}

/* Keeps the best title of each unit group only. */
static void
keep_best (Hit                  *best,
           const JalonTitleLine *line,
           guint                 rank,
           gboolean              counts)
{
  Hit *hit = &best[line->group];

  hit->n_titles += counts;
  if (hit->line == NULL || rank < hit->rank)
    {
      hit->line = line;
      hit->rank = rank;
    }
}

/* Words as they stand in a folded text, each with the space before it. */
static void
split_query (Query        *query,
             const char   *folded,
             JalonLanguage language)
{
  guint n_words;

  query->text = folded;
  query->length = strlen (folded);
  query->language = language;
  query->words = g_strsplit (folded + 1, " ", -1);
  n_words = g_strv_length (query->words);
  query->lengths = g_new (gsize, n_words);
  query->longest = 0;

  for (guint i = 0; i < n_words; i++)
    {
      char *word = g_strconcat (" ", query->words[i], NULL);

      g_free (query->words[i]);
      query->words[i] = word;
      query->lengths[i] = strlen (word);
      query->longest = query->lengths[i] > query->lengths[query->longest] ? i : query->longest;
    }
}

/* The lines in which a beginning of words, two letters at least, stands, in their order. */
typedef struct
{
  const char           *text;
  const JalonTitleLine *lines;
  const JalonTitleWord *next;
  const JalonTitleWord *end;
  const char           *words; /* that are looked for, without what all in the bucket have in common */
  gsize                 length;
  gsize                 common;
  const JalonTitleLine *line;  /* that was found */
  gboolean              whole; /* whether the words end in it where one of its own does */
} Places;

static void
places_init (Places                 *places,
             const JalonOccupations *occupations,
             const char             *words)
{
  const guint bucket = jalon_occupations_get_bucket (words);

  places->text = occupations->folded->str;
  places->lines = &g_array_index (occupations->lines, JalonTitleLine, 0);
  places->next = occupations->words + occupations->buckets[bucket];
  places->end = occupations->words + occupations->buckets[bucket + 1];
  places->common = jalon_occupations_bucket_is_exact (bucket) ? SHORTEST_QUERY + 1 : 0;
  places->words = words + places->common;
  places->length = strlen (places->words);
  places->line = NULL;
  places->whole = FALSE;
}

static gboolean
places_find_next (Places *places)
{
  places->line = NULL;
  for (; places->next < places->end; places->next++)
    {
      const char           *place = places->text + places->next->begin + places->common;
      const JalonTitleLine *line = places->lines + places->next->line;

      if (places->line != NULL && places->line != line)
        break;
      if (places->length > 0 && strncmp (place, places->words, places->length) != 0)
        continue;
      places->whole = (places->line != NULL && places->whole) || word_ends (place + places->length);
      places->line = line;
    }

  return places->line != NULL;
}

/* One letter begins a word of most of the titles: those of the unit groups are enough. */
static void
search_groups (const JalonOccupations *self,
               const Query            *query,
               Hit                    *best)
{
  for (guint i = 0; i < 2 * self->groups->len; i++)
    {
      const JalonTitleLine *line = &g_array_index (self->lines, JalonTitleLine, i);
      const char           *text = self->folded->str + line->begin;
      const char           *end = text + line->length;
      const char           *place = memmem (text, line->length, query->words[query->longest], query->lengths[query->longest]);
      gboolean              whole = line_has_whole_word (place, end, query->words[query->longest], query->lengths[query->longest]);

      if (place != NULL && line_has_words (text, end, query, &whole))
        keep_best (best, line, rank_line (line, text, end, query, whole), line->language == query->language);
    }
}

static void
search_all (const JalonOccupations *self,
            const Query            *query,
            Hit                    *best)
{
  Places places;

  places_init (&places, self, query->words[query->longest]);
  while (places_find_next (&places))
    {
      const JalonTitleLine *line = places.line;
      const char           *text = self->folded->str + line->begin;
      const char           *end = text + line->length;

      if (line_has_words (text, end, query, &places.whole))
        keep_best (best, line, rank_line (line, text, end, query, places.whole), line->language == query->language);
    }
}

static void
search_titles (const JalonOccupations *self,
               const char             *folded,
               JalonLanguage           language,
               Hit                    *best)
{
  Query query;

  split_query (&query, folded, language);
  if (query.lengths[query.longest] <= SHORTEST_QUERY)
    search_groups (self, &query, best);
  else
    search_all (self, &query, best);

  g_strfreev (query.words);
  g_free (query.lengths);
}

static void
search_codes (const JalonOccupations *self,
              const char             *digits,
              JalonLanguage           language,
              Hit                    *best)
{
  gsize length = strlen (digits);

  for (guint i = 0; i < 2 * self->groups->len; i++)
    {
      const JalonTitleLine *line = &g_array_index (self->lines, JalonTitleLine, i);

      if (line->language == language && strncmp (g_array_index (self->groups, JalonOccupation, line->group).code, digits, length) == 0)
        keep_best (best, line, line->group, FALSE);
    }
}

static void
match_free (JalonOccupationMatch *match)
{
  g_free (match->title);
  g_free (match);
}

static GPtrArray *
collect (const JalonOccupations *self,
         const Hit              *best,
         guint                   limit)
{
  GPtrArray         *matches = g_ptr_array_new_with_free_func ((GDestroyNotify) match_free);
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (Hit));

  for (guint i = 0; i < self->groups->len; i++)
    if (best[i].line != NULL)
      g_array_append_val (hits, best[i]);
  g_array_sort (hits, compare_hits);

  for (guint i = 0; i < MIN (limit, hits->len); i++)
    {
      const JalonTitleLine *line = g_array_index (hits, Hit, i).line;
      JalonOccupationMatch *match = g_new0 (JalonOccupationMatch, 1);

      match->occupation = &g_array_index (self->groups, JalonOccupation, line->group);
      match->title = g_strndup (line->title, line->title_length);
      g_ptr_array_add (matches, match);
    }

  return matches;
}

/**
 * jalon_occupations_search:
 * @self: the occupations
 * @query: what was typed: beginnings of words in either language or what is a slip from them, or the beginning of a code
 * @language: of the person: its titles come first
 * @limit: at most so many
 *
 * Finds unit groups by their job titles, without regard to case and accents.
 * Each unit group comes once, with its best title.
 *
 * Returns: (transfer full) (element-type JalonOccupationMatch): the best first;
 *   valid as long as @self
 */
GPtrArray *
jalon_occupations_search (const JalonOccupations *self,
                          const char             *query,
                          JalonLanguage           language,
                          guint                   limit)
{
  g_autofree char *folded = jalon_fold (query);
  g_autofree char *near = NULL;
  g_autofree Hit  *best = g_new0 (Hit, self->groups->len);
  GPtrArray       *matches;

  if (folded[0] == ' ' && strspn (folded + 1, "0123456789") == strlen (folded + 1))
    search_codes (self, folded + 1, language, best);
  else if (folded[0] != '\0')
    search_titles (self, folded, language, best);

  matches = collect (self, best, limit);
  near = matches->len == 0 ? jalon_fold_dup_near (self->folded->str, folded) : NULL;
  if (near == NULL)
    return matches;

  /* In no title: it may have been mistyped, as "enginer". */
  g_ptr_array_unref (matches);
  search_titles (self, near, language, best);
  return collect (self, best, limit);
}

/* "21232 Software developers and programmers", as a field shows it. */
static const JalonOccupation *
find_shown (const JalonOccupations *self,
            const char             *folded)
{
  g_autofree char       *code = g_strndup (folded + 1, 5);
  const JalonOccupation *found = jalon_occupations_find (self, code);

  if (found == NULL || folded[6] == '\0')
    return found;
  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    {
      g_autofree char *title = jalon_fold (found->title.words[i]);

      if (g_str_equal (title, folded + 6))
        return found;
    }

  return NULL;
}

/**
 * jalon_occupations_understand:
 * @self: the occupations
 * @text: what was typed
 *
 * Returns: (nullable): the unit group that @text names: its code, code and title, or a
 *   title in either language that no other unit group has
 */
const JalonOccupation *
jalon_occupations_understand (const JalonOccupations *self,
                              const char             *text)
{
  g_autofree char      *folded = jalon_fold (text);
  const JalonTitleLine *found = NULL;
  Places                places;

  if (folded[0] == '\0')
    return NULL;
  if (g_ascii_isdigit (folded[1]))
    return find_shown (self, folded);

  places_init (&places, self, folded);
  while (places_find_next (&places))
    if (is_title (places.line, self->folded->str + places.line->begin, places.line->length, folded))
      {
        if (found != NULL && found->group != places.line->group)
          return NULL;
        found = places.line;
      }

  return found != NULL ? &g_array_index (self->groups, JalonOccupation, found->group) : NULL;
}
