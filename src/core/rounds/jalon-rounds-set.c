/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-set.h"

#include "jalon-rounds-format.h"
#include "jalon-rounds.h"

/* The rounds that the program carries. The file has the form of jalon_rounds_write(); it is read by tables, so that it is checked
 * and packed when the program is built. */

#define MAX_SCORE 1200
#define NO_POOL -1

static const char *const formats[] = { JALON_ROUNDS_FORMAT, NULL };

typedef struct
{
  char *words[JALON_N_LANGUAGES];
} Name;

static gboolean
check_name (gpointer      record,
            gconstpointer before,
            GError      **error)
{
  const Name *name = record;

  return name->words[JALON_LANGUAGE_EN] != NULL || name->words[JALON_LANGUAGE_FR] != NULL || jalon_data_fail (error, "is in neither language");
}

static const JalonDataField name_fields[] = {
  { "en", JALON_DATA_WORD, G_STRUCT_OFFSET (Name, words[JALON_LANGUAGE_EN]), JALON_DATA_OPTIONAL },
  { "fr", JALON_DATA_WORD, G_STRUCT_OFFSET (Name, words[JALON_LANGUAGE_FR]), JALON_DATA_OPTIONAL },
};

static const JalonDataShape name_shape = { name_fields, G_N_ELEMENTS (name_fields), sizeof (Name), .check = check_name };

typedef struct
{
  JalonDate as_of;
  gint32   *candidates;
  guint     n_candidates;
} Pool;

static gboolean
check_pool (gpointer      record,
            gconstpointer before,
            GError      **error)
{
  return ((const Pool *) record)->n_candidates == JALON_N_POOL_BANDS || jalon_data_fail (error, "candidates: are not %d", JALON_N_POOL_BANDS);
}

static const JalonDataField pool_fields[] = {
  { "as-of", JALON_DATA_DATE, G_STRUCT_OFFSET (Pool, as_of) },
  { "candidates", JALON_DATA_NUMBERS, G_STRUCT_OFFSET (Pool, candidates), .least = 0, .most = G_MAXINT, .n_offset = G_STRUCT_OFFSET (Pool, n_candidates) },
};

static const JalonDataShape pool_shape = { pool_fields, G_N_ELEMENTS (pool_fields), sizeof (Pool), .check = check_pool };

typedef struct
{
  char     *number;
  JalonDate date;
  int       name; /* index */
  int       invitations;
  int       cut_off;
  char     *tie;
  int       pool; /* index, or NO_POOL */
} Line;

static void
prepare_line (gpointer record)
{
  ((Line *) record)->pool = NO_POOL;
}

static gboolean
check_line (gpointer      record,
            gconstpointer before,
            GError      **error)
{
  const Line *line = record;
  JalonMoment tie;

  if (!jalon_round_number_is_valid (line->number))
    return jalon_data_fail (error, "number: is not the number of a round");

  return line->tie == NULL || jalon_moment_parse (line->tie, &tie) || jalon_data_fail (error, "tie: is not a moment such as 2026-09-01T23:05:13Z");
}

static const JalonDataField line_fields[] = {
  { "number", JALON_DATA_WORD, G_STRUCT_OFFSET (Line, number) },
  { "date", JALON_DATA_DATE, G_STRUCT_OFFSET (Line, date) },
  { "name", JALON_DATA_NUMBER, G_STRUCT_OFFSET (Line, name), .least = 0, .most = G_MAXINT },
  { "invitations", JALON_DATA_NUMBER, G_STRUCT_OFFSET (Line, invitations), .least = 1, .most = G_MAXINT },
  { "cut-off", JALON_DATA_NUMBER, G_STRUCT_OFFSET (Line, cut_off), .least = 0, .most = MAX_SCORE },
  { "tie", JALON_DATA_WORD, G_STRUCT_OFFSET (Line, tie), JALON_DATA_OPTIONAL },
  { "pool", JALON_DATA_NUMBER, G_STRUCT_OFFSET (Line, pool), JALON_DATA_OPTIONAL, .least = 0, .most = G_MAXINT },
};

static const JalonDataShape line_shape = { line_fields, G_N_ELEMENTS (line_fields), sizeof (Line), .prepare = prepare_line, .check = check_line };

typedef struct
{
  guint      format;
  GPtrArray *names;
  GPtrArray *pools;
  GPtrArray *rounds;
} File;

/* What a round points to is there, and each number is once. */
static gboolean
check_file (gpointer      record,
            gconstpointer before,
            GError      **error)
{
  const File            *file = record;
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < file->rounds->len; i++)
    {
      const Line *line = file->rounds->pdata[i];

      if (line->name >= (int) file->names->len || line->pool >= (int) file->pools->len)
        return jalon_data_fail (error, "rounds[%u]: points to what is not there", i);
      if (!g_hash_table_add (numbers, line->number))
        return jalon_data_fail (error, "rounds[%u]: number: %s is there twice", i, line->number);
    }

  return TRUE;
}

static const JalonDataField file_fields[] = {
  { "format", JALON_DATA_CHOICE, G_STRUCT_OFFSET (File, format), .words = formats },
  { "names", JALON_DATA_RECORDS, G_STRUCT_OFFSET (File, names), .shape = &name_shape },
  { "pools", JALON_DATA_RECORDS, G_STRUCT_OFFSET (File, pools), .shape = &pool_shape },
  { "rounds", JALON_DATA_RECORDS, G_STRUCT_OFFSET (File, rounds), JALON_DATA_FILLED, .shape = &line_shape },
};

static const JalonDataShape file_shape = { file_fields, G_N_ELEMENTS (file_fields), sizeof (File), .check = check_file };

const JalonDataSet jalon_rounds_set = { "rounds", &file_shape };

/* In the order of the file's names: each is recognized once. */
static GPtrArray *
find_kinds (const GPtrArray *names)
{
  GPtrArray *kinds = g_ptr_array_new ();

  for (guint i = 0; i < names->len; i++)
    {
      const Name *name = names->pdata[i];
      const char *word = name->words[JALON_LANGUAGE_EN] != NULL ? name->words[JALON_LANGUAGE_EN] : name->words[JALON_LANGUAGE_FR];

      g_ptr_array_add (kinds, (gpointer) jalon_round_kinds_recognize (word, NULL));
    }

  return kinds;
}

static GPtrArray *
make_pools (const GPtrArray *records)
{
  GPtrArray *pools = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_pool_unref);

  for (guint i = 0; i < records->len; i++)
    {
      const Pool *pool = records->pdata[i];

      g_ptr_array_add (pools, jalon_pool_new (pool->as_of, pool->candidates));
    }

  return pools;
}

static JalonRound *
make_round (const File      *file,
            const Line      *line,
            const GPtrArray *kinds,
            const GPtrArray *pools)
{
  const Name *name = file->names->pdata[line->name];
  JalonRound *round = jalon_round_new ();

  round->number = g_strdup (line->number);
  round->date = line->date;
  round->kind = kinds->pdata[line->name];
  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    round->name.words[i] = g_strdup (name->words[i]);
  round->invitations = line->invitations;
  round->cut_off = line->cut_off;
  if (line->tie != NULL)
    jalon_moment_parse (line->tie, &round->tie);
  if (line->pool != NO_POOL)
    round->pool = jalon_pool_ref (pools->pdata[line->pool]);
  return round;
}

/**
 * jalon_rounds_new_builtin:
 *
 * Returns: (transfer full): the rounds that the program carries; they were checked when it was built
 */
JalonRounds *
jalon_rounds_new_builtin (void)
{
  const File           *file = jalon_data_set_load_one (&jalon_rounds_set);
  g_autoptr (GPtrArray) kinds = find_kinds (file->names);
  g_autoptr (GPtrArray) pools = make_pools (file->pools);
  GPtrArray            *rounds = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_round_unref);

  for (guint i = 0; i < file->rounds->len; i++)
    g_ptr_array_add (rounds, make_round (file, file->rounds->pdata[i], kinds, pools));

  return jalon_rounds_new (rounds);
}
