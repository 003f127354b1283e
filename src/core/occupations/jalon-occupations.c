/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-occupations.h"

#include <gio/gio.h>
#include <string.h>

#include "jalon-csv.h"
#include "jalon-data-set.h"
#include "jalon-fold.h"
#include "jalon-occupations-private.h"

/**
 * JalonOccupations:
 *
 * All titles stand folded in one text, a line each, in the order of @lines. The words
 * of it are indexed by their first two letters, so that a search looks at few of them.
 */

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
  JalonTitleLine line = { (guint32) self->folded->len, (guint16) group, (guint8) language, of_group, title, (guint16) length, 0 };

  jalon_fold_append (self->folded, title, (gssize) length);
  line.length = (guint16) (self->folded->len - line.begin);
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

static guint
get_letter (char c)
{
  if (c >= 'a' && c <= 'z')
    return 1 + (guint) (c - 'a');
  return g_ascii_isdigit (c) ? 27 + (guint) (c - '0') : 0;
}

guint
jalon_occupations_get_bucket (const char *word)
{
  const guint first = get_letter (word[1]);

  return first * JALON_WORD_LETTERS + (word[1] != '\0' ? get_letter (word[2]) : 0);
}

gboolean
jalon_occupations_bucket_is_exact (guint bucket)
{
  return bucket / JALON_WORD_LETTERS != 0 && bucket % JALON_WORD_LETTERS != 0;
}

/* Sorted by counting: the words of a bucket stay in their order. */
static void
index_words (JalonOccupations *self)
{
  g_autofree guint32   *next = g_new (guint32, JALON_N_WORD_BUCKETS);
  const char           *text = self->folded->str;
  const JalonTitleLine *lines = &g_array_index (self->lines, JalonTitleLine, 0);

  self->buckets = g_new0 (guint32, JALON_N_WORD_BUCKETS + 1);
  for (const char *p = text; *p != '\0'; p++)
    if (*p == ' ')
      self->buckets[jalon_occupations_get_bucket (p) + 1]++;
  for (guint i = 0; i < JALON_N_WORD_BUCKETS; i++)
    self->buckets[i + 1] += self->buckets[i];

  self->words = g_new (JalonTitleWord, self->buckets[JALON_N_WORD_BUCKETS]);
  memcpy (next, self->buckets, JALON_N_WORD_BUCKETS * sizeof *next);
  for (guint32 i = 0; i < self->lines->len; i++)
    for (const char *p = text + lines[i].begin, *end = p + lines[i].length; p < end; p++)
      if (*p == ' ')
        self->words[next[jalon_occupations_get_bucket (p)]++] = (JalonTitleWord){ (guint32) (p - text), i };
}

static gboolean
load_groups (JalonOccupations *self,
             guint             n_lines,
             gsize             n_letters,
             GError          **error)
{
  self->groups = g_array_sized_new (FALSE, FALSE, sizeof (JalonOccupation), 520);
  self->lines = g_array_sized_new (FALSE, FALSE, sizeof (JalonTitleLine), n_lines);
  self->folded = g_string_sized_new (n_letters);
  self->texts[0] = load_text ("unit-groups.csv", error);

  return self->texts[0] != NULL && read_groups (self, error);
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
  static const char *const names[] = { "titles-en.csv", "titles-fr.csv" };

  g_autoptr (JalonOccupations) self = g_new0 (JalonOccupations, 1);

  if (!load_groups (self, 60000, 3 << 20, error))
    return NULL;

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    {
      self->texts[1 + i] = load_text (names[i], error);
      if (self->texts[1 + i] == NULL || !read_titles (self, i, error))
        return NULL;
    }

  index_words (self);
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
  g_free (self->words);
  g_free (self->buckets);
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

/**
 * jalon_occupation_get_title:
 * @code: (nullable): a code of NOC 2021
 * @language: a language
 *
 * Reads the unit groups alone, once, not all job titles.
 *
 * Returns: (nullable): the title of the unit group of that code
 */
const char *
jalon_occupation_get_title (const char   *code,
                            JalonLanguage language)
{
  static JalonOccupations *groups = NULL;
  const JalonOccupation   *group;

  if (g_once_init_enter (&groups))
    {
      JalonOccupations *loaded = g_new0 (JalonOccupations, 1);

      load_groups (loaded, 0, 0, NULL);
      g_once_init_leave (&groups, loaded);
    }

  group = jalon_occupations_find (groups, code);
  return group != NULL ? jalon_text_get (&group->title, language) : NULL;
}
