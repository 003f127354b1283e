/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-coverage.h"

#include <glib/gi18n.h>

#include "jalon-config.h"
#include "jalon-words.h"

static const JalonDataField entry_fields[] = {
  { "id", JALON_DATA_WORD, G_STRUCT_OFFSET (JalonCoverage, id) },
  { "since", JALON_DATA_DATE, G_STRUCT_OFFSET (JalonCoverage, since), JALON_DATA_OPTIONAL },
  { "until", JALON_DATA_DATE, G_STRUCT_OFFSET (JalonCoverage, until), JALON_DATA_OPTIONAL },
  { "text", JALON_DATA_TEXT, G_STRUCT_OFFSET (JalonCoverage, text) },
};

static const JalonDataShape entry_shape = { entry_fields, G_N_ELEMENTS (entry_fields), sizeof (JalonCoverage) };

typedef struct
{
  GPtrArray *modelled;
  GPtrArray *not_modelled;
} File;

static const JalonDataField file_fields[] = {
  { "modelled", JALON_DATA_RECORDS, G_STRUCT_OFFSET (File, modelled), .shape = &entry_shape },
  { "not-modelled", JALON_DATA_RECORDS, G_STRUCT_OFFSET (File, not_modelled), .shape = &entry_shape },
};

static void
finish_file (gpointer record)
{
  File *file = record;

  for (guint i = 0; i < file->modelled->len; i++)
    ((JalonCoverage *) file->modelled->pdata[i])->modelled = TRUE;
}

static const JalonDataShape file_shape = { file_fields, G_N_ELEMENTS (file_fields), sizeof (File), .finish = finish_file };

const JalonDataSet jalon_coverage_set = { "coverage", &file_shape };

/**
 * jalon_coverage_load:
 * @error: return location for an error; there is none: what is carried was checked
 *
 * Loads what the program says of itself: what it models, and what it leaves out.
 *
 * Returns: (transfer container) (element-type JalonCoverage): the entries
 */
GPtrArray *
jalon_coverage_load (GError **error)
{
  const File *file = jalon_data_set_load_one (&jalon_coverage_set);
  GPtrArray  *all = g_ptr_array_new ();

  g_ptr_array_extend (all, file->modelled, NULL, NULL);
  g_ptr_array_extend (all, file->not_modelled, NULL, NULL);

  return all;
}

/**
 * jalon_coverage_dup_days:
 * @coverage: an entry
 *
 * Returns: (transfer full) (nullable): the days that it is about, in words
 */
char *
jalon_coverage_dup_days (const JalonCoverage *coverage)
{
  g_autofree char *since = jalon_date_is_set (coverage->since) ? jalon_words_date (coverage->since) : NULL;
  g_autofree char *until = jalon_date_is_set (coverage->until) ? jalon_words_date (coverage->until) : NULL;

  if (since != NULL)
    /* Translators: %s is a date. */
    return g_strdup_printf (_ ("Since %s"), since);
  if (until != NULL)
    /* Translators: %s is a date. */
    return g_strdup_printf (_ ("Until %s"), until);
  return NULL;
}
