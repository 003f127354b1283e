/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "jalon-profile-reader.h"

#define FORMAT_PREFIX "jalon-profile/"

/* Whether a format is that of a version from 2 on: digits without a 0 before them. */
static gboolean
is_newer (const char *format)
{
  const char *number = format + strlen (FORMAT_PREFIX);

  return g_str_has_prefix (format, FORMAT_PREFIX) &&
         *number >= '1' && *number <= '9' && strspn (number, "0123456789") == strlen (number) &&
         strcmp (number, "1") != 0;
}

static gboolean
check_format (JalonProfileReader *self)
{
  g_autofree char *format = NULL;
  g_autofree char *shown = NULL;

  if (self->token.kind != JALON_JSON_TOKEN_TEXT)
    return jalon_profile_reader_fail (self, JALON_FAULT_WRONG_TYPE, jalon_profile_reader_describe (JALON_JSON_TOKEN_TEXT), jalon_profile_reader_describe (self->token.kind));

  format = jalon_json_token_dup (&self->token);
  self->lenient = is_newer (format);

  if (self->lenient || strcmp (format, JALON_PROFILE_FORMAT) == 0)
    return TRUE;

  shown = jalon_json_token_dup_shown (&self->token);
  return jalon_profile_reader_fail (self, JALON_FAULT_OTHER_FORMAT, (JalonFaultValue){ shown }, (JalonFaultValue){ (char *) JALON_PROFILE_FORMAT });
}

/* Reads the format, wherever it stands. */
static gboolean
read_format (JalonProfileReader *self)
{
  if (jalon_profile_reader_next (self) != JALON_JSON_TOKEN_OBJECT)
    return jalon_profile_reader_fail (self, JALON_FAULT_NO_OBJECT, jalon_profile_reader_describe (self->token.kind), (JalonFaultValue){ NULL });

  while (jalon_profile_reader_next (self) == JALON_JSON_TOKEN_NAME)
    {
      const JalonJsonToken name = self->token;

      jalon_profile_reader_next (self);

      if (jalon_json_token_equals (&name, "format"))
        return check_format (self);

      jalon_json_reader_skip (&self->json, &self->token);
    }

  return jalon_profile_take_fault (self->error, jalon_fault_new (JALON_FAULT_NO_FORMAT, "format"));
}

/* Reads twice: what the rest means hangs on the format, which may stand at the end. */
static JalonHousehold *
read_household (const char *data,
                gsize       length,
                gboolean   *out_read_only,
                GError    **error)
{
  g_autoptr (JalonHousehold) household = jalon_household_new ();
  g_autoptr (GHashTable)     counts = NULL;
  JalonProfileReader         reader = { .error = error };
  gboolean                   is_read;

  jalon_json_reader_init (&reader.json, data, length, NULL);
  is_read = read_format (&reader);
  jalon_json_reader_clear (&reader.json);

  if (!is_read)
    return NULL;

  counts = g_hash_table_new (NULL, NULL);
  reader.counts = counts;
  jalon_json_reader_init (&reader.json, data, length, NULL);
  jalon_profile_reader_next (&reader);
  is_read = jalon_profile_reader_read_record (&reader, JALON_RECORD (household));
  jalon_json_reader_clear (&reader.json);

  if (!is_read)
    return NULL;

  if (out_read_only != NULL)
    *out_read_only = reader.lenient;

  return g_steal_pointer (&household);
}

/**
 * jalon_profile_parse:
 * @data: (array length=length): the text of a profile; need not end in NUL
 * @length: its bytes
 * @out_read_only: (out) (optional): whether it is of a newer version, of which
 *   not everything was understood, and must not be written
 * @error: return location for a #JalonProfileError
 *
 * Reads a profile as the contract of the format says. What is refused is named
 * by its member: `candidate.tests[0].test: "toefl" is not one of …`; the
 * caller puts the name of the file before it. A date that does not exist and a
 * number that its member cannot hold are no reason to refuse: they are kept as
 * they were written, see jalon_record_get_unreadable(). More than 2,000 records of a
 * kind are refused: no household has them. Records without id get one.
 *
 * Returns: (transfer full): the household, or %NULL if the text is refused
 */
JalonHousehold *
jalon_profile_parse (const char *data,
                     gsize       length,
                     gboolean   *out_read_only,
                     GError    **error)
{
  g_autoptr (JalonHousehold) household = NULL;
  g_autoptr (GError)         problem = NULL;

  g_return_val_if_fail (data != NULL || length == 0, NULL);

  if (!jalon_json_check (data, length, &problem))
    {
      jalon_profile_take_fault (error, jalon_fault_copy (jalon_json_error_get_fault (problem)));
      return NULL;
    }

  household = read_household (data, length, out_read_only, error);

  if (household != NULL)
    jalon_household_assign_ids (household);

  return g_steal_pointer (&household);
}
