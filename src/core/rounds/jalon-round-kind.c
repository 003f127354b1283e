/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-round-kind.h"

#include <string.h>

#include "jalon-fold.h"

static const char *const type_names[] = { "general", "cec", "fsw", "fst", "pnp", "category", "other", NULL };

/* The words are compared with folded names: they are folded once, when the file is read. */
static gboolean
fold_words (gpointer      record,
            gconstpointer before,
            GError      **error)
{
  JalonRoundKind *kind = record;

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    for (guint j = 0; kind->words[i] != NULL && kind->words[i][j] != NULL; j++)
      {
        char *folded = jalon_fold (kind->words[i][j]);

        g_free (kind->words[i][j]);
        kind->words[i][j] = folded;
      }

  return TRUE;
}

static const JalonDataField words_fields[] = {
  { "en", JALON_DATA_WORDS, G_STRUCT_OFFSET (JalonRoundKind, words[JALON_LANGUAGE_EN]) },
  { "fr", JALON_DATA_WORDS, G_STRUCT_OFFSET (JalonRoundKind, words[JALON_LANGUAGE_FR]) },
};

static const JalonDataShape words_shape = { words_fields, G_N_ELEMENTS (words_fields) };

static const JalonDataField kind_fields[] = {
  { "id", JALON_DATA_WORD, G_STRUCT_OFFSET (JalonRoundKind, id) },
  { "type", JALON_DATA_CHOICE, G_STRUCT_OFFSET (JalonRoundKind, type), .words = type_names },
  { "name", JALON_DATA_TEXT, G_STRUCT_OFFSET (JalonRoundKind, name) },
  { "words", JALON_DATA_OBJECT, 0, .shape = &words_shape },
};

static const JalonDataShape kind_shape = { kind_fields, G_N_ELEMENTS (kind_fields), sizeof (JalonRoundKind), .check = fold_words };

typedef struct
{
  GPtrArray *kinds;
} File;

static const JalonDataField file_fields[] = {
  { "kinds", JALON_DATA_RECORDS, G_STRUCT_OFFSET (File, kinds), JALON_DATA_FILLED, .shape = &kind_shape },
};

static const JalonDataShape file_shape = { file_fields, G_N_ELEMENTS (file_fields), sizeof (File) };

const JalonDataSet jalon_round_kind_set = { "kinds", &file_shape };

static const GPtrArray *
get_builtin (void)
{
  return ((const File *) jalon_data_set_load_one (&jalon_round_kind_set))->kinds;
}

/**
 * jalon_round_kinds_get_length:
 *
 * Returns: how many kinds of rounds there are, that of unknown names with them
 */
guint
jalon_round_kinds_get_length (void)
{
  return get_builtin ()->len;
}

/**
 * jalon_round_kinds_get:
 * @index: less than jalon_round_kinds_get_length()
 *
 * Returns: (transfer none): a kind, in the order of the data: programs first, "other" last
 */
const JalonRoundKind *
jalon_round_kinds_get (guint index)
{
  const GPtrArray *kinds = get_builtin ();

  g_return_val_if_fail (index < kinds->len, NULL);

  return g_ptr_array_index (kinds, index);
}

/**
 * jalon_round_kinds_find:
 * @id: a kind's id, such as "cec" or "trades"
 *
 * Returns: (transfer none) (nullable): the kind
 */
const JalonRoundKind *
jalon_round_kinds_find (const char *id)
{
  const GPtrArray *kinds = get_builtin ();

  for (guint i = 0; i < kinds->len; i++)
    {
      const JalonRoundKind *kind = g_ptr_array_index (kinds, i);

      if (strcmp (kind->id, id) == 0)
        return kind;
    }

  return NULL;
}

/* Whole words only: "general" is not in "generale". */
static gboolean
has_words (const char *folded,
           const char *words)
{
  gsize length = strlen (words);

  for (const char *found = strstr (folded, words); found != NULL; found = strstr (found + 1, words))
    if (found[length] == ' ' || found[length] == '\0')
      return TRUE;

  return FALSE;
}

/**
 * jalon_round_kinds_recognize:
 * @name: the name of a round as the feed has it, in either language
 * @out_language: (out) (optional): the language of the name; unchanged where it is not known
 *
 * Finds the kind of a round by words of its name, whatever the case, the accents
 * and the version in it. The first kind in the order of the data wins.
 *
 * Returns: (transfer none): the kind, "other" if none of the words is there
 */
const JalonRoundKind *
jalon_round_kinds_recognize (const char    *name,
                             JalonLanguage *out_language)
{
  const GPtrArray *kinds = get_builtin ();
  g_autofree char *folded = jalon_fold (name);

  for (guint i = 0; i < kinds->len; i++)
    {
      const JalonRoundKind *kind = g_ptr_array_index (kinds, i);

      for (guint language = 0; language < JALON_N_LANGUAGES; language++)
        for (guint j = 0; kind->words[language][j] != NULL; j++)
          if (has_words (folded, kind->words[language][j]))
            {
              if (out_language != NULL)
                *out_language = (JalonLanguage) language;

              return kind;
            }
    }

  return g_ptr_array_index (kinds, kinds->len - 1);
}
