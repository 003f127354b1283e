/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <stdio.h>

#include "jalon-json-reader.h"

#define READ_SIZE 65536

/**
 * jalon_json_check:
 * @data: (array length=length): a text; need not end in NUL
 * @length: its bytes
 * @error: return location for a #JalonJsonError
 *
 * Checks that a text is one JSON value, strict to RFC 8259, in UTF-8 without
 * byte order mark, within %JALON_JSON_MAX_BYTES and %JALON_JSON_MAX_DEPTH, with
 * no member twice in an object, no U+0000, no half of a surrogate pair, whole
 * numbers that fit #gint64 and decimals that are finite. The error begins with
 * the member, as far as it is known, and has line and column in characters:
 * `candidate.tests[0].listening: line 5, column 12: …`.
 *
 * Returns: whether the text may be read
 */
gboolean
jalon_json_check (const char *data,
                  gsize       length,
                  GError    **error)
{
  g_auto (JalonJsonReader) reader = { NULL };
  JalonJsonToken           token;

  g_return_val_if_fail (data != NULL || length == 0, FALSE);

  if (length > JALON_JSON_MAX_BYTES)
    {
      JalonFault      *fault = jalon_fault_new (JALON_FAULT_TOO_LARGE, NULL);
      g_autofree char *most = g_strdup_printf ("%d", JALON_JSON_MAX_BYTES / (1024 * 1024));

      jalon_fault_set_value (fault, 0, most);
      return jalon_json_take_fault (error, fault);
    }

  jalon_json_reader_init (&reader, data, length, error);

  do
    {
      if (!jalon_json_reader_next (&reader, &token))
        return FALSE;
    }
  while (token.kind != JALON_JSON_TOKEN_END);

  return TRUE;
}

/**
 * jalon_json_parse:
 * @data: (array length=length): a text; need not end in NUL
 * @length: its bytes
 * @error: return location for a #JalonJsonError
 *
 * Checks a text as jalon_json_check() does, and only then reads it. May be
 * called in any thread.
 *
 * Returns: (transfer full): the immutable value, or %NULL
 */
JsonNode *
jalon_json_parse (const char *data,
                  gsize       length,
                  GError    **error)
{
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError)     parse_error = NULL;

  if (!jalon_json_check (data, length, error))
    return NULL;

  parser = json_parser_new_immutable ();

  if (!json_parser_load_from_data (parser, data, (gssize) length, &parse_error))
    {
      g_set_error_literal (error, JALON_JSON_ERROR, JALON_JSON_ERROR_SYNTAX, parse_error->message);
      return NULL;
    }

  return json_parser_steal_root (parser);
}

/**
 * jalon_json_parse_bytes:
 * @bytes: a text
 * @error: return location for a #JalonJsonError
 *
 * Reads a text as jalon_json_parse() does.
 *
 * Returns: (transfer full): the immutable value, or %NULL
 */
JsonNode *
jalon_json_parse_bytes (GBytes  *bytes,
                        GError **error)
{
  const char *data;
  gsize       length;

  g_return_val_if_fail (bytes != NULL, NULL);

  data = g_bytes_get_data (bytes, &length);
  return jalon_json_parse (data, length, error);
}

/**
 * jalon_json_read_file:
 * @file: a file, on this computer or elsewhere
 * @error: return location for a #GIOError
 *
 * Reads a text that is to be parsed. More than the cap is not taken into memory only to be refused.
 *
 * Returns: (transfer full): its bytes, one more than %JALON_JSON_MAX_BYTES at most, or %NULL
 */
GBytes *
jalon_json_read_file (GFile   *file,
                      GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);
  g_autoptr (GByteArray)       text = g_byte_array_new ();
  gsize                        length;
  guint                        whole;

  if (stream == NULL)
    return NULL;

  do
    {
      whole = text->len;
      g_byte_array_set_size (text, MIN (whole + READ_SIZE, JALON_JSON_MAX_BYTES + 1));
      if (!g_input_stream_read_all (G_INPUT_STREAM (stream), text->data + whole, text->len - whole, &length, NULL, error))
        return NULL;
      g_byte_array_set_size (text, whole + (guint) length);
    }
  while (length > 0);

  /* What it has grown by is given back: files are kept. */
  whole = text->len;
  return g_bytes_new_take (g_realloc (g_byte_array_free (g_steal_pointer (&text), FALSE), MAX (whole, 1)), whole);
}

/**
 * jalon_json_parse_file:
 * @path: a file, a pipe or the like
 * @error: return location for a #JalonJsonError or a #GFileError
 *
 * Reads a file as jalon_json_parse() does. No more than %JALON_JSON_MAX_BYTES
 * and one byte are taken into memory, however long it is. The error does not
 * name the file: the caller knows how the person calls it.
 *
 * Returns: (transfer full): the immutable value, or %NULL
 */
JsonNode *
jalon_json_parse_file (const char *path,
                       GError    **error)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();
  g_autofree guint8     *buffer = g_malloc (READ_SIZE);
  FILE                  *file;
  gsize                  length;
  int                    problem;

  g_return_val_if_fail (path != NULL, NULL);

  file = g_fopen (path, "rb");

  if (file == NULL)
    {
      problem = errno;
      g_set_error_literal (error, G_FILE_ERROR, (gint) g_file_error_from_errno (problem), g_strerror (problem));
      return NULL;
    }

  do
    {
      errno = 0;
      length = fread (buffer, 1, READ_SIZE, file);
      problem = ferror (file) ? errno : 0;
      g_byte_array_append (content, buffer, (guint) length);
    }
  while (length == READ_SIZE && content->len <= JALON_JSON_MAX_BYTES);

  fclose (file);

  if (problem != 0)
    {
      g_set_error_literal (error, G_FILE_ERROR, (gint) g_file_error_from_errno (problem), g_strerror (problem));
      return NULL;
    }

  return jalon_json_parse ((const char *) content->data, content->len, error);
}
