/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* memmem */
#include "jalon-occupations.h"

#include <gio/gio.h>
#include <string.h>

#include "jalon-csv.h"
#include "jalon-data-resource.h"
#include "jalon-fold.h"

/**
 * JalonOccupations:
 *
 * All titles stand folded in one text, a line each, so that a search is one
 * pass of strstr() over it; the lines are in the order of @lines.
 */

typedef struct
{
  guint32     begin; /* in folded */
  guint16     group; /* in groups */
  guint8      language;
  gboolean    of_group; /* the title of the unit group itself */
  const char *title;    /* in a text of the person's language; ends at title_length */
  guint16     title_length;
} Line;

struct _JalonOccupations
{
  GArray  *groups; /* of JalonOccupation, by code */
  GBytes  *texts[3];
  GArray  *lines; /* of Line, by begin */
  GString *folded;
};

typedef struct
{
  const Line *line;
  guint       rank; /* the lower the better */
} Hit;

static int
compare_code (const JalonOccupation *group,
              const char            *code)
{
  return strncmp (group->code, code, 5);
}

static int
find_group (const JalonOccupations *self,
            const char             *code)
{
  guint low = 0;
  guint high = self->groups->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;
      int   order = compare_code (&g_array_index (self->groups, JalonOccupation, middle), code);

      if (order == 0)
        return (int) middle;
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return -1;
}

static void
add_line (JalonOccupations *self,
          guint             group,
          JalonLanguage     language,
          gboolean          of_group,
          const char       *title,
          gsize             length)
{
  Line line = { (guint32) self->folded->len, (guint16) group, (guint8) language, of_group, title, (guint16) length };

  jalon_fold_append (self->folded, title, (gssize) length);
  g_string_append_c (self->folded, '\n');
  g_array_append_val (self->lines, line);
}

static gboolean
read_groups (JalonOccupations *self,
             GError          **error)
{
  const char *end;
  const char *p = jalon_csv_skip_heading (self->texts[0], &end);

  while (p < end)
    {
      JalonOccupation group = { 0 };
      const char     *field[4];
      gsize           length[4];

      for (guint i = 0; i < 4; i++)
        if (!jalon_csv_read_field (&p, end, &field[i], &length[i]) || (i == 0 && length[0] != 5) || (i == 1 && length[1] != 1))
          {
            g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "unit-groups.csv: line %u: code, TEER and two titles are needed", self->groups->len + 2);
            return FALSE;
          }

      memcpy (group.code, field[0], 5);
      group.teer = g_ascii_digit_value (*field[1]);
      group.title.words[JALON_LANGUAGE_EN] = g_strndup (field[2], length[2]);
      group.title.words[JALON_LANGUAGE_FR] = g_strndup (field[3], length[3]);
      for (guint i = 0; i < JALON_N_LANGUAGES; i++)
        add_line (self, self->groups->len, i, TRUE, field[2 + i], length[2 + i]);
      g_array_append_val (self->groups, group);
    }

  return TRUE;
}

static gboolean
read_titles (JalonOccupations *self,
             JalonLanguage     language,
             GError          **error)
{
  const char *end;
  const char *p = jalon_csv_skip_heading (self->texts[1 + language], &end);

  while (p < end)
    {
      const char *code;
      const char *title;
      gsize       code_length;
      gsize       title_length;
      int         group = -1;

      if (jalon_csv_read_field (&p, end, &code, &code_length) && code_length == 5)
        group = find_group (self, code);
      if (group < 0 || !jalon_csv_read_field (&p, end, &title, &title_length))
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "titles-%s.csv: a known code and a title are needed on each line", jalon_language_to_string (language));
          return FALSE;
        }
      add_line (self, (guint) group, language, FALSE, title, title_length);
    }

  return TRUE;
}

static GBytes *
load_text (const char *name,
           GError    **error)
{
  g_autofree char *path = g_strconcat (JALON_DATA_PREFIX "/occupations/", name, NULL);

  return g_resource_lookup_data (jalon_data_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
}

/**
 * jalon_occupations_new:
 * @error: return location for an error
 *
 * Reads the classification that the program carries.
 *
 * Returns: (transfer full): the occupations, or %NULL if the data are broken
 */
JalonOccupations *
jalon_occupations_new (GError **error)
{
  static const char *const names[] = { "unit-groups.csv", "titles-en.csv", "titles-fr.csv" };

  g_autoptr (JalonOccupations) self = g_new0 (JalonOccupations, 1);

  self->groups = g_array_sized_new (FALSE, FALSE, sizeof (JalonOccupation), 520);
  self->lines = g_array_sized_new (FALSE, FALSE, sizeof (Line), 60000);
  self->folded = g_string_sized_new (3 << 20);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      self->texts[i] = load_text (names[i], error);
      if (self->texts[i] == NULL)
        return NULL;
    }

  if (!read_groups (self, error) || !read_titles (self, JALON_LANGUAGE_EN, error) || !read_titles (self, JALON_LANGUAGE_FR, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * jalon_occupations_free:
 * @self: the occupations
 *
 * Frees the occupations, with all matches' unit groups.
 */
void
jalon_occupations_free (JalonOccupations *self)
{
  for (guint i = 0; i < self->groups->len; i++)
    jalon_text_clear (&g_array_index (self->groups, JalonOccupation, i).title);
  g_array_unref (self->groups);
  g_array_unref (self->lines);
  g_string_free (self->folded, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (self->texts); i++)
    g_clear_pointer (&self->texts[i], g_bytes_unref);
  g_free (self);
}

/**
 * jalon_occupations_get_length:
 * @self: the occupations
 *
 * Returns: how many unit groups there are
 */
guint
jalon_occupations_get_length (const JalonOccupations *self)
{
  return self->groups->len;
}

/**
 * jalon_occupations_find:
 * @self: the occupations
 * @code: (nullable): a code of NOC 2021
 *
 * Returns: (nullable): the unit group of that code
 */
const JalonOccupation *
jalon_occupations_find (const JalonOccupations *self,
                        const char             *code)
{
  int index = code != NULL && strlen (code) == 5 ? find_group (self, code) : -1;

  return index >= 0 ? &g_array_index (self->groups, JalonOccupation, index) : NULL;
}

/* The line in which a place of the folded text stands. */
static const Line *
find_line (const JalonOccupations *self,
           guint32                 place)
{
  guint low = 0;
  guint high = self->lines->len;

  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (self->lines, Line, middle).begin <= place)
        low = middle;
      else
        high = middle;
    }

  return &g_array_index (self->lines, Line, low);
}

static gboolean
line_has_words (const char  *line,
                const char  *end,
                GStrv        words,
                const gsize *lengths)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (memmem (line, (gsize) (end - line), words[i], lengths[i]) == NULL)
      return FALSE;
  return TRUE;
}

/* Titles that are the query, then those that begin with it, then the others; the
 * person's language, titles of groups and short titles first. */
static guint
rank_line (const JalonOccupations *self,
           const Line             *line,
           const char             *end,
           const char             *query,
           gsize                   query_length,
           JalonLanguage           language)
{
  const char *text = self->folded->str + line->begin;
  gsize       length = (gsize) (end - text);
  guint       rank = 2;

  if (strncmp (text, query, query_length) == 0)
    rank = length == query_length ? 0 : 1;

  return rank << 16 | (guint) (line->language != language) << 15 | (guint) !line->of_group << 10 | (guint) MIN (length, 1023);
}

static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const Hit *hit_a = a;
  const Hit *hit_b = b;

  if (hit_a->rank != hit_b->rank)
    return hit_a->rank < hit_b->rank ? -1 : 1;
  return hit_a->line < hit_b->line ? -1 : hit_a->line > hit_b->line;
}

/* Keeps the best title of each unit group only. */
static void
keep_best (Hit        *best,
           const Line *line,
           guint       rank)
{
  Hit *hit = &best[line->group];

  if (hit->line == NULL || rank < hit->rank)
    *hit = (Hit){ line, rank };
}

static void
search_titles (const JalonOccupations *self,
               const char             *query,
               JalonLanguage           language,
               Hit                    *best)
{
  g_auto (GStrv)    words = g_strsplit (query + 1, " ", -1);
  guint             n_words = g_strv_length (words);
  g_autofree gsize *lengths = g_new (gsize, n_words);
  guint             longest = 0;
  const char       *place = self->folded->str;
  gsize             query_length = strlen (query);

  for (guint i = 0; i < n_words; i++)
    {
      char *word = g_strconcat (" ", words[i], NULL);

      g_free (words[i]);
      words[i] = word;
      lengths[i] = strlen (word);
      longest = lengths[i] > lengths[longest] ? i : longest;
    }

  while ((place = strstr (place, words[longest])) != NULL)
    {
      const Line *line = find_line (self, (guint32) (place - self->folded->str));
      const char *text = self->folded->str + line->begin;
      const char *end = strchr (place, '\n');

      if (line_has_words (text, end, words, lengths))
        keep_best (best, line, rank_line (self, line, end, query, query_length, language));
      place = end;
    }
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
      const Line *line = &g_array_index (self->lines, Line, i);

      if (line->language == language && strncmp (g_array_index (self->groups, JalonOccupation, line->group).code, digits, length) == 0)
        keep_best (best, line, line->group);
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
      const Line           *line = g_array_index (hits, Hit, i).line;
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
 * @query: what was typed: beginnings of words in either language, or of a code
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
  g_autofree Hit  *best = g_new0 (Hit, self->groups->len);

  if (folded[0] == ' ' && strspn (folded + 1, "0123456789") == strlen (folded + 1))
    search_codes (self, folded + 1, language, best);
  else if (folded[0] != '\0')
    search_titles (self, folded, language, best);

  return collect (self, best, limit);
}
