/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

/* Small rule files, good as they are, for tests that spoil them. */

#define SOURCE "\"source\": {\"title\": {\"en\": \"Page\", \"fr\": \"Page fr\"}, \"url\": {\"en\": \"https://a.ca/en\", \"fr\": \"https://a.ca/fr\"}, \"read\": \"2026-11-20\"}"
#define TITLE "\"title\": {\"en\": \"Age\", \"fr\": \"Âge\"}"
#define HEAD "\"from\": \"2015-01-01\", \"confirmed-to\": \"2016-01-01\", " SOURCE

G_GNUC_UNUSED static const char table_text[] =
  "{\"id\": \"crs.core.age\", " TITLE ", \"unit\": \"points\", \"input\": \"whole-years\", \"columns\": [\"alone\", \"with-spouse\"], \"versions\": ["
  "{" HEAD ", \"rows\": [{\"min\": 18, \"max\": 19, \"points\": [99, 90]}, {\"min\": 20, \"max\": null, \"points\": [1, 2]}]},"
  "{\"from\": \"2017-01-01\", \"confirmed-to\": \"2017-01-01\", " SOURCE ", \"rows\": null}]}";

G_GNUC_UNUSED static const char value_text[] =
  "{\"id\": \"crs.cap\", " TITLE ", \"kind\": \"value\", \"unit\": \"points\", \"columns\": [\"points\"], \"versions\": ["
  "{" HEAD ", \"values\": [7]}, {\"from\": \"2018-01-01\", \"confirmed-to\": \"2018-01-01\", " SOURCE ", \"announced\": true, \"values\": [8]},"
  "{\"from\": \"2019-01-01\", \"confirmed-to\": \"2019-01-01\", " SOURCE ", \"unknown\": true, \"note\": {\"en\": \"Why\", \"fr\": \"Pourquoi\"}}]}";

G_GNUC_UNUSED static const char list_text[] =
  "{\"id\": \"fst.occupations\", " TITLE ", \"kind\": \"list\", \"unit\": \"codes\", \"input\": \"noc\", \"columns\": [\"codes\"], \"versions\": ["
  "{" HEAD ", \"codes\": [\"72200\", \"63200\"]}]}";

G_GNUC_UNUSED static const char conversion_text[] =
  "{\"id\": \"language.pte-core\", " TITLE ", \"kind\": \"conversion\", \"unit\": \"level\", \"test\": \"pte-core\", \"language\": \"en\", \"accepted-from\": \"2024-01-30\","
  " \"step\": 1, \"max\": [90, 90, 90, 90], \"columns\": [\"listening\", \"reading\", \"writing\", \"speaking\"], \"versions\": ["
  "{" HEAD ", \"rows\": [{\"level\": 4, \"min\": [28, 33, 41, 42]}, {\"level\": 5, \"min\": [39, 42, 51, 51]}]}]}";

/* A good text, of which one part is replaced; without part it is good. */
typedef struct
{
  const char *name;
  const char *text;
  const char *part;
  const char *replacement;
  const char *message;
} DefectRow;

static inline char *
make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char              *folder = g_dir_make_tmp ("jalon-rules-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

static inline void
write_rule (const char *folder,
            const char *name,
            const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *path = g_build_filename (folder, name, NULL);

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static inline void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char      *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Replaces the first @part of a text. */
static inline char *
replace_part (const char *text,
              const char *part,
              const char *replacement)
{
  const char *place = part != NULL ? strstr (text, part) : NULL;

  if (part == NULL)
    return g_strdup (text);

  g_assert_nonnull (place);
  return g_strdup_printf ("%.*s%s%s", (int) (place - text), text, replacement, place + strlen (part));
}
