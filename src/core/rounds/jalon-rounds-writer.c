/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds.h"

#include "jalon-json-writer.h"
#include "jalon-rounds-format.h"

/* Lines that are not there yet, each with its place. */
typedef struct
{
  GPtrArray  *lines;
  GHashTable *places; /* of the line, plus 1 */
} Lines;

static guint
add_line (Lines *self,
          char  *line)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, line));

  if (place != 0)
    {
      g_free (line);
      return place - 1;
    }

  g_ptr_array_add (self->lines, line);
  g_hash_table_insert (self->places, line, GUINT_TO_POINTER (self->lines->len));
  return self->lines->len - 1;
}

static void
write_text (JalonJsonWriter *json,
            const char      *name,
            const char      *text)
{
  if (text == NULL)
    return;

  jalon_json_writer_add_string (json, name, text);
}

static char *
make_name_line (const JalonRound *round)
{
  GString        *out = g_string_new (NULL);
  JalonJsonWriter json;

  jalon_json_writer_init (&json, out, FALSE);
  jalon_json_writer_begin_object (&json);
  write_text (&json, "en", round->name.words[JALON_LANGUAGE_EN]);
  write_text (&json, "fr", round->name.words[JALON_LANGUAGE_FR]);
  jalon_json_writer_end_object (&json);
  return g_string_free (out, FALSE);
}

static char *
make_pool_line (const JalonPool *pool)
{
  GString        *out = g_string_new (NULL);
  JalonJsonWriter json;

  jalon_json_writer_init (&json, out, FALSE);
  jalon_json_writer_begin_object (&json);
  jalon_json_writer_add_date (&json, "as-of", pool->as_of);
  jalon_json_writer_add_array (&json, "candidates");
  for (guint i = 0; i < JALON_N_POOL_BANDS; i++)
    jalon_json_writer_int (&json, pool->candidates[i]);
  jalon_json_writer_end_array (&json);
  jalon_json_writer_end_object (&json);
  return g_string_free (out, FALSE);
}

static char *
make_round_line (const JalonRound *round,
                 Lines            *names,
                 Lines            *pools)
{
  GString        *out = g_string_new (NULL);
  JalonJsonWriter json;

  jalon_json_writer_init (&json, out, FALSE);
  jalon_json_writer_begin_object (&json);
  write_text (&json, "number", round->number);
  jalon_json_writer_add_date (&json, "date", round->date);
  jalon_json_writer_add_int (&json, "name", add_line (names, make_name_line (round)));
  jalon_json_writer_add_int (&json, "invitations", round->invitations);
  jalon_json_writer_add_int (&json, "cut-off", round->cut_off);

  if (jalon_moment_is_set (round->tie))
    {
      g_autofree char *tie = jalon_moment_to_string (round->tie);

      write_text (&json, "tie", tie);
    }

  if (round->pool != NULL)
    jalon_json_writer_add_int (&json, "pool", add_line (pools, make_pool_line (round->pool)));

  jalon_json_writer_end_object (&json);
  return g_string_free (out, FALSE);
}

static void
append_lines (GString    *out,
              const char *name,
              GPtrArray  *lines)
{
  g_string_append_printf (out, ",\n  \"%s\": [", name);

  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (out, "%s\n    %s", i > 0 ? "," : "", (const char *) lines->pdata[i]);

  g_string_append (out, "\n  ]");
}

/**
 * jalon_rounds_write:
 * @self: rounds
 *
 * Writes rounds as jalon_rounds_parse() reads them, a line each, so that a new
 * round is one new line.
 *
 * Returns: (transfer full): UTF-8
 */
GBytes *
jalon_rounds_write (const JalonRounds *self)
{
  g_autoptr (GPtrArray)  names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray)  pools = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray)  rounds = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) name_places = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) pool_places = g_hash_table_new (g_str_hash, g_str_equal);
  Lines                  name_lines = { names, name_places };
  Lines                  pool_lines = { pools, pool_places };
  GString               *out = g_string_new ("{\n  \"format\": \"" JALON_ROUNDS_FORMAT "\"");
  gsize                  length;

  /* The oldest first, so that names and pools keep their places. */
  for (guint i = jalon_rounds_get_length (self); i > 0; i--)
    g_ptr_array_add (rounds, make_round_line (jalon_rounds_get (self, i - 1), &name_lines, &pool_lines));

  append_lines (out, "names", names);
  append_lines (out, "pools", pools);
  append_lines (out, "rounds", rounds);
  g_string_append (out, "\n}\n");
  length = out->len;
  return g_bytes_new_take (g_string_free (out, FALSE), length);
}
