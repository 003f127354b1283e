/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json-writer.h"

#include "jalon-plain.h"

#include <string.h>

#define MAX_DEPTH 63 /* one bit of has_items each, and one for the outermost level */
#define INDENT_WIDTH 2

static void
start_line (JalonJsonWriter *self)
{
  g_string_append_c (self->out, '\n');

  for (guint i = 0; i < self->depth * INDENT_WIDTH; i++)
    g_string_append_c (self->out, ' ');
}

/* Writes what stands between the last item and the next one. */
static void
start_item (JalonJsonWriter *self)
{
  guint64 bit = G_GUINT64_CONSTANT (1) << self->depth;

  if (self->after_name)
    {
      self->after_name = FALSE;
      return;
    }

  if (self->depth == 0)
    return;

  if ((self->has_items & bit) != 0)
    g_string_append_c (self->out, ',');

  self->has_items |= bit;

  if (self->pretty)
    start_line (self);
}

static void
begin_container (JalonJsonWriter *self,
                 char             bracket)
{
  g_return_if_fail (self->depth < MAX_DEPTH);

  start_item (self);
  g_string_append_c (self->out, bracket);
  self->depth++;
  self->has_items &= ~(G_GUINT64_CONSTANT (1) << self->depth);
}

static void
end_container (JalonJsonWriter *self,
               char             bracket)
{
  gboolean had_items;

  g_return_if_fail (self->depth > 0);
  g_return_if_fail (!self->after_name);

  had_items = (self->has_items & (G_GUINT64_CONSTANT (1) << self->depth)) != 0;
  self->depth--;

  if (self->pretty && had_items)
    start_line (self);

  g_string_append_c (self->out, bracket);
}

static void
append_escape (GString *out,
               gunichar character)
{
  static const char from[] = "\"\\\b\f\n\r\t";
  static const char to[] = "\"\\bfnrt";
  const char       *found = character < 0x80 ? strchr (from, (int) character) : NULL;

  if (found != NULL)
    {
      g_string_append_c (out, '\\');
      g_string_append_c (out, to[found - from]);
    }
  else
    {
      g_string_append_printf (out, "\\u%04x", character);
    }
}

static void
append_quoted (GString    *out,
               const char *text)
{
  g_autofree char *valid = NULL;
  const char      *run;
  const char      *at;

  if (!g_utf8_validate (text, -1, NULL))
    text = valid = g_utf8_make_valid (text, -1);

  g_string_append_c (out, '"');

  for (run = at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (character != '"' && character != '\\' && !jalon_plain_steers (character))
        continue;

      g_string_append_len (out, run, at - run);
      append_escape (out, character);
      run = g_utf8_next_char (at);
    }

  g_string_append_len (out, run, at - run);
  g_string_append_c (out, '"');
}

/**
 * jalon_json_writer_init:
 * @self: (out caller-allocates): a writer
 * @out: where to append; must live as long as @self is used
 * @pretty: whether to write one item a line, indented by two spaces
 *
 * Begins a JSON text. Nothing has to be freed at its end.
 */
void
jalon_json_writer_init (JalonJsonWriter *self,
                        GString         *out,
                        gboolean         pretty)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (out != NULL);

  *self = (JalonJsonWriter){ .out = out, .pretty = pretty };
}

/**
 * jalon_json_writer_begin_object:
 * @self: a writer
 *
 * Begins an object, 63 levels deep at most.
 */
void
jalon_json_writer_begin_object (JalonJsonWriter *self)
{
  begin_container (self, '{');
}

/**
 * jalon_json_writer_end_object:
 * @self: a writer, in an object
 *
 * Ends the object that was begun last.
 */
void
jalon_json_writer_end_object (JalonJsonWriter *self)
{
  end_container (self, '}');
}

/**
 * jalon_json_writer_begin_array:
 * @self: a writer
 *
 * Begins an array, 63 levels deep at most.
 */
void
jalon_json_writer_begin_array (JalonJsonWriter *self)
{
  begin_container (self, '[');
}

/**
 * jalon_json_writer_end_array:
 * @self: a writer, in an array
 *
 * Ends the array that was begun last.
 */
void
jalon_json_writer_end_array (JalonJsonWriter *self)
{
  end_container (self, ']');
}

/**
 * jalon_json_writer_name:
 * @self: a writer, in an object
 * @name: the name of the next member
 *
 * Writes a member's name; its value must follow.
 */
void
jalon_json_writer_name (JalonJsonWriter *self,
                        const char      *name)
{
  g_return_if_fail (name != NULL);
  g_return_if_fail (self->depth > 0);
  g_return_if_fail (!self->after_name);

  start_item (self);
  append_quoted (self->out, name);
  g_string_append (self->out, self->pretty ? ": " : ":");
  self->after_name = TRUE;
}

/**
 * jalon_json_writer_string:
 * @self: a writer
 * @text: (nullable): a text in UTF-8, or %NULL to write null
 *
 * Writes a text. UTF-8 is kept as it is, and bytes that are not UTF-8 become
 * U+FFFD, so that the result can always be read.
 */
void
jalon_json_writer_string (JalonJsonWriter *self,
                          const char      *text)
{
  if (text == NULL)
    {
      jalon_json_writer_null (self);
      return;
    }

  start_item (self);
  append_quoted (self->out, text);
}

/**
 * jalon_json_writer_int:
 * @self: a writer
 * @number: a number
 *
 * Writes a whole number.
 */
void
jalon_json_writer_int (JalonJsonWriter *self,
                       gint64           number)
{
  start_item (self);
  g_string_append_printf (self->out, "%" G_GINT64_FORMAT, number);
}

/**
 * jalon_json_writer_decimal:
 * @self: a writer
 * @amount: a number of tenths, or of hundredths
 * @decimals: 1 or 2
 *
 * Writes a number with its decimals, exactly and in every locale with a point:
 * 65 tenths are 6.5, 60 are 6.0, -1 is -0.1. A second decimal that is 0 is left
 * out: 3750 hundredths are 37.5.
 */
void
jalon_json_writer_decimal (JalonJsonWriter *self,
                           gint64           amount,
                           guint            decimals)
{
  guint64 positive = amount < 0 ? -(guint64) amount : (guint64) amount;
  guint64 hundredths = positive % (decimals == 2 ? 100 : 10) * (decimals == 2 ? 1 : 10);

  start_item (self);
  g_string_append_printf (self->out, "%s%" G_GUINT64_FORMAT, amount < 0 ? "-" : "", positive / (decimals == 2 ? 100 : 10));
  g_string_append_printf (self->out, hundredths % 10 == 0 ? ".%d" : ".%02d", (int) (hundredths % 10 == 0 ? hundredths / 10 : hundredths));
}

/**
 * jalon_json_writer_boolean:
 * @self: a writer
 * @value: what to write
 *
 * Writes true or false.
 */
void
jalon_json_writer_boolean (JalonJsonWriter *self,
                           gboolean         value)
{
  jalon_json_writer_raw (self, value ? "true" : "false");
}

void
jalon_json_writer_null (JalonJsonWriter *self)
{
  jalon_json_writer_raw (self, "null");
}

/**
 * jalon_json_writer_date:
 * @self: a writer
 * @date: a day, or unset to write null
 *
 * Writes a day as a text, YYYY-MM-DD.
 */
void
jalon_json_writer_date (JalonJsonWriter *self,
                        JalonDate        date)
{
  char text[JALON_DATE_TEXT_SIZE];

  jalon_date_write (date, text);
  jalon_json_writer_string (self, jalon_date_is_set (date) ? text : NULL);
}

/**
 * jalon_json_writer_raw:
 * @self: a writer
 * @json: one JSON value
 *
 * Writes a value that is JSON already. It is neither checked nor indented.
 */
void
jalon_json_writer_raw (JalonJsonWriter *self,
                       const char      *json)
{
  g_return_if_fail (json != NULL);

  start_item (self);
  g_string_append (self->out, json);
}

/* Members ------------------------------------------------------------------ */

/**
 * jalon_json_writer_add_object:
 * @self: a writer inside an object
 * @name: of the member
 *
 * Begins a member that is an object; jalon_json_writer_end_object() ends it.
 */
void
jalon_json_writer_add_object (JalonJsonWriter *self,
                              const char      *name)
{
  jalon_json_writer_name (self, name);
  jalon_json_writer_begin_object (self);
}

/**
 * jalon_json_writer_add_array:
 * @self: a writer inside an object
 * @name: of the member
 *
 * Begins a member that is an array; jalon_json_writer_end_array() ends it.
 */
void
jalon_json_writer_add_array (JalonJsonWriter *self,
                             const char      *name)
{
  jalon_json_writer_name (self, name);
  jalon_json_writer_begin_array (self);
}

/**
 * jalon_json_writer_add_string:
 * @self: a writer inside an object
 * @name: of the member
 * @text: (nullable): its value
 *
 * Writes a member that is a text, or null.
 */
void
jalon_json_writer_add_string (JalonJsonWriter *self,
                              const char      *name,
                              const char      *text)
{
  jalon_json_writer_name (self, name);
  jalon_json_writer_string (self, text);
}

/**
 * jalon_json_writer_add_int:
 * @self: a writer inside an object
 * @name: of the member
 * @number: its value
 *
 * Writes a member that is a whole number.
 */
void
jalon_json_writer_add_int (JalonJsonWriter *self,
                           const char      *name,
                           gint64           number)
{
  jalon_json_writer_name (self, name);
  jalon_json_writer_int (self, number);
}

/**
 * jalon_json_writer_add_boolean:
 * @self: a writer inside an object
 * @name: of the member
 * @value: its value
 *
 * Writes a member that is true or false.
 */
void
jalon_json_writer_add_boolean (JalonJsonWriter *self,
                               const char      *name,
                               gboolean         value)
{
  jalon_json_writer_name (self, name);
  jalon_json_writer_boolean (self, value);
}

/**
 * jalon_json_writer_add_date:
 * @self: a writer inside an object
 * @name: of the member
 * @date: its value
 *
 * Writes a member that is a day, or null where it is unset.
 */
void
jalon_json_writer_add_date (JalonJsonWriter *self,
                            const char      *name,
                            JalonDate        date)
{
  jalon_json_writer_name (self, name);
  jalon_json_writer_date (self, date);
}
