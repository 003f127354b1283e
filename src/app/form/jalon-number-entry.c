/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-number-entry.h"

#include <string.h>

#include "jalon-words.h"

/**
 * jalon_number_entry_dup_text:
 * @record: a record
 * @field: a whole number, or one with decimals
 *
 * Returns: (transfer full): the number as one would type it; what could not be
 *   kept as it was written; an empty text where there is no answer
 */
char *
jalon_number_entry_dup_text (JalonRecord      *record,
                             const JalonField *field)
{
  const char *raw = jalon_record_get_unreadable (record, field->name);
  gint64      number;
  int         parts; /* tenths or hundredths */

  if (raw != NULL)
    return g_strdup (raw);

  if (field->kind == JALON_FIELD_DECIMAL)
    {
      g_object_get (record, field->name, &parts, NULL);
      if (parts == JALON_UNANSWERED)
        return g_strdup ("");
      return jalon_field_get_decimals (field) == 2 ? jalon_words_hundredths (parts) : jalon_words_tenths (parts);
    }

  g_object_get (record, field->name, &number, NULL);
  return number == JALON_UNANSWERED ? g_strdup ("") : g_strdup_printf ("%" G_GINT64_FORMAT, number);
}

/* Digits and a point: without the signs and spaces of money and thousands, and the name of the dollar. */
static char *
clean_number (const char *text)
{
  static const char *const dollars[] = { "CAD", "CA" };
  GString                 *digits = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isspace (c) && c != '$' && c != 0x00a0 && c != 0x202f)
        g_string_append_unichar (digits, c == ',' ? '.' : c);
    }

  for (guint i = 0; i < G_N_ELEMENTS (dollars); i++)
    if (g_str_has_suffix (digits->str, dollars[i]))
      g_string_truncate (digits, digits->len - strlen (dollars[i]));

  return g_string_free (digits, FALSE);
}

/* A number of the file format that its member cannot hold, such as 37.555. */
static gboolean
keep_raw (JalonRecord      *record,
          const JalonField *field,
          const char       *digits)
{
  g_autoptr (GRegex) number = g_regex_new ("^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,9})?$", 0, 0, NULL);

  if (!g_regex_match (number, digits, 0, NULL))
    return FALSE;

  jalon_record_set_raw (record, field->name, digits);
  return TRUE;
}

static gboolean
apply_whole (JalonRecord      *record,
             const JalonField *field,
             const char       *text,
             gboolean          finished)
{
  g_autofree char *digits = clean_number (text);
  gint64           number;

  /* 25,000 is not 25.000: three digits behind one comma are thousands. */
  if (g_regex_match_simple ("^[0-9]{1,3}(\\.[0-9]{3})+$", digits, 0, 0))
    {
      g_auto (GStrv) parts = g_strsplit (digits, ".", -1);

      g_free (digits);
      digits = g_strjoinv ("", parts);
    }

  if (!g_ascii_string_to_signed (digits, 10, 0, G_MAXINT64, &number, NULL))
    return finished && keep_raw (record, field, digits);

  g_object_set (record, field->name, number, NULL);
  return TRUE;
}

static gboolean
apply_decimal (JalonRecord      *record,
               const JalonField *field,
               const char       *text,
               gboolean          finished)
{
  g_autofree char *digits = clean_number (text);
  gint64           parts;

  if (!jalon_words_parse_decimal (digits, jalon_field_get_decimals (field), &parts) || parts > G_MAXINT)
    return finished && keep_raw (record, field, digits);

  g_object_set (record, field->name, (int) parts, NULL);
  return TRUE;
}

/**
 * jalon_number_entry_apply:
 * @record: a record
 * @field: a whole number, or one with decimals
 * @text: what was typed; an empty text is no answer
 * @finished: whether the entry is left; while one types, 25,0 is on its way to 25,000
 *
 * Sets the member. A number that it cannot hold is kept as it was written once the
 * entry is left, and makes an issue.
 *
 * Returns: whether @text is a number; if not, nothing has changed
 */
gboolean
jalon_number_entry_apply (JalonRecord      *record,
                          const JalonField *field,
                          const char       *text,
                          gboolean          finished)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  if (stripped[0] == '\0' && field->kind == JALON_FIELD_DECIMAL)
    g_object_set (record, field->name, JALON_UNANSWERED, NULL);
  else if (stripped[0] == '\0')
    g_object_set (record, field->name, (gint64) JALON_UNANSWERED, NULL);
  else if (field->kind == JALON_FIELD_DECIMAL)
    return apply_decimal (record, field, stripped, finished);
  else
    return apply_whole (record, field, stripped, finished);

  return TRUE;
}
