/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-profile-file.h"

#include <string.h>

#include "jalon-json.h"
#include "jalon-profile-place.h"
#include "jalon-record-private.h"

/*
 * Reads a profile straight into the members of its records. jalon_json_check()
 * has passed the text before, so only the contract of the profile is looked
 * at here. No tree is built: a number that cannot be kept must come back as
 * it was written, and a tree of doubles has forgotten that.
 */

#define FORMAT_PREFIX "jalon-profile/"

static gboolean
read_record (JalonProfileReader      *self,
             const JalonProfilePlace *place,
             JalonRecord             *record);

static void
read_number (JalonProfileReader *self,
             JalonRecord        *record,
             const JalonField   *field)
{
  JalonProfileToken token = jalon_profile_cursor_read_number (&self->cursor);
  gboolean          is_decimal = field->kind == JALON_FIELD_DECIMAL;
  gint64            number;

  if (!jalon_profile_token_get_scaled (&token, (int) jalon_field_get_decimals (field), &number) || (is_decimal && number > G_MAXINT))
    jalon_record_keep_raw (record, field, token.text, token.length);
  else if (is_decimal)
    MEMBER (record, field, gint) = (gint) number;
  else
    MEMBER (record, field, gint64) = number;
}

static void
read_date (JalonProfileReader *self,
           JalonRecord        *record,
           const JalonField   *field)
{
  JalonProfileToken token = jalon_profile_cursor_read_text (&self->cursor);
  char              text[JALON_DATE_TEXT_SIZE] = { 0 };

  if (token.escaped)
    {
      g_autofree char *unescaped = jalon_profile_token_dup (&token);

      if (jalon_date_parse (unescaped, &MEMBER (record, field, JalonDate), NULL))
        return;
    }
  else if (token.length < sizeof text)
    {
      memcpy (text, token.text, token.length);

      if (jalon_date_parse (text, &MEMBER (record, field, JalonDate), NULL))
        return;
    }

  /* As it was written: with its quotes. */
  jalon_record_keep_raw (record, field, token.text - 1, token.length + 2);
}

static void
read_text (JalonProfileReader *self,
           JalonRecord        *record,
           const JalonField   *field)
{
  JalonProfileToken token = jalon_profile_cursor_read_text (&self->cursor);

  /* An empty text says nothing, so it is no answer. */
  if (token.length > 0)
    MEMBER (record, field, char *) = jalon_profile_token_dup (&token);
}

static gboolean
read_choice (JalonProfileReader      *self,
             const JalonProfilePlace *place,
             JalonRecord             *record,
             const JalonField        *field)
{
  JalonProfileToken token = jalon_profile_cursor_read_text (&self->cursor);
  g_autofree char  *shown = NULL;
  g_autofree char  *words = NULL;

  for (guint i = 0; field->words[i] != NULL; i++)
    {
      if (jalon_profile_token_equals (&token, field->words[i]))
        {
          MEMBER (record, field, guint) = i + 1;
          return TRUE;
        }
    }

  if (self->lenient)
    return TRUE;

  shown = jalon_profile_token_dup_shown (&token);
  words = g_strjoinv (", ", (char **) field->words);

  return jalon_profile_reader_fail (self, place, "\"%s\" is not one of %s", shown, words);
}

static gboolean
read_list (JalonProfileReader      *self,
           const JalonProfilePlace *place,
           JalonRecordList         *list)
{
  JalonProfilePlace here = { place, NULL, 0 };

  jalon_record_list_adopt_answer (list);

  for (; jalon_profile_cursor_next_item (&self->cursor); here.index++)
    {
      g_autoptr (JalonRecord) item = NULL;
      gboolean                refused;

      if (!jalon_profile_reader_has_type (self, &here, '{', &refused))
        {
          if (refused)
            return FALSE;

          continue;
        }

      item = g_object_new (jalon_record_list_get_item_type (list), NULL);
      jalon_record_list_adopt (list, item);

      if (!read_record (self, &here, item))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_date_map (JalonProfileReader      *self,
               const JalonProfilePlace *place,
               JalonRecordList         *list)
{
  jalon_record_list_adopt_answer (list);

  while (jalon_profile_cursor_next_item (&self->cursor))
    {
      JalonProfileToken            name = jalon_profile_cursor_read_name (&self->cursor);
      g_autofree char             *shown = NULL;
      g_autoptr (JalonAccountDate) item = NULL;
      gboolean                     refused;

      if (jalon_profile_cursor_peek (&self->cursor) == 'n')
        {
          jalon_profile_cursor_skip_value (&self->cursor);
          continue;
        }

      shown = jalon_profile_token_dup_shown (&name);

      if (!jalon_profile_reader_has_type (self, &(JalonProfilePlace){ place, shown, JALON_PROFILE_NO_INDEX }, '"', &refused))
        {
          if (refused)
            return FALSE;

          continue;
        }

      item = jalon_account_date_new ();
      item->deadline = jalon_profile_token_dup (&name);
      read_date (self, JALON_RECORD (item), jalon_record_find_field (JALON_RECORD (item), "date"));
      jalon_record_list_adopt (list, JALON_RECORD (item));
    }

  return TRUE;
}

static gboolean
read_member (JalonProfileReader      *self,
             const JalonProfilePlace *place,
             JalonRecord             *record,
             const JalonField        *field)
{
  gboolean refused;

  if (jalon_profile_cursor_peek (&self->cursor) == 'n')
    {
      jalon_profile_cursor_skip_value (&self->cursor);
      return TRUE;
    }

  if (!jalon_profile_reader_has_type (self, place, jalon_profile_get_wanted (field), &refused))
    return !refused;

  switch (field->kind)
    {
    case JALON_FIELD_BOOLEAN:
      MEMBER (record, field, gboolean) = *self->cursor.at == 't';
      jalon_profile_cursor_skip_value (&self->cursor);
      return TRUE;

    case JALON_FIELD_ANSWER:
      MEMBER (record, field, guint) = *self->cursor.at == 't' ? JALON_ANSWER_YES : JALON_ANSWER_NO;
      jalon_profile_cursor_skip_value (&self->cursor);
      return TRUE;

    case JALON_FIELD_INTEGER:
    case JALON_FIELD_DECIMAL:
      read_number (self, record, field);
      return TRUE;

    case JALON_FIELD_TEXT:
      read_text (self, record, field);
      return TRUE;

    case JALON_FIELD_DATE:
      read_date (self, record, field);
      return TRUE;

    case JALON_FIELD_CHOICE:
      return read_choice (self, place, record, field);

    case JALON_FIELD_RECORD:
      return read_record (self, place, MEMBER (record, field, JalonRecord *));

    case JALON_FIELD_LIST:
      return read_list (self, place, MEMBER (record, field, JalonRecordList *));

    case JALON_FIELD_DATE_MAP:
      return read_date_map (self, place, MEMBER (record, field, JalonRecordList *));

    default:
      g_return_val_if_reached (FALSE);
    }
}

/* Members mostly come in the order of the table, so the search begins behind the last one. */
static const JalonField *
find_field (const JalonField        *fields,
            guint                    n_fields,
            const JalonProfileToken *name,
            guint                   *next)
{
  for (guint i = 0; i < n_fields; i++)
    {
      guint at = *next + i < n_fields ? *next + i : *next + i - n_fields;

      if (jalon_profile_token_equals (name, fields[at].name))
        {
          *next = at + 1 < n_fields ? at + 1 : 0;
          return &fields[at];
        }
    }

  return NULL;
}

static gboolean
read_record (JalonProfileReader      *self,
             const JalonProfilePlace *place,
             JalonRecord             *record)
{
  guint             n_fields;
  const JalonField *fields = jalon_record_get_fields (record, &n_fields);
  guint             next = 0;

  while (jalon_profile_cursor_next_item (&self->cursor))
    {
      JalonProfileToken name = jalon_profile_cursor_read_name (&self->cursor);
      const JalonField *field = find_field (fields, n_fields, &name, &next);

      if (field != NULL)
        {
          if (!read_member (self, &(JalonProfilePlace){ place, field->name, JALON_PROFILE_NO_INDEX }, record, field))
            return FALSE;

          continue;
        }

      /* "format" was read before everything else. */
      if (!self->lenient && (place != NULL || !jalon_profile_token_equals (&name, "format")))
        return jalon_profile_reader_fail_unknown (self, place, &name);

      jalon_profile_cursor_skip_value (&self->cursor);
    }

  return TRUE;
}

/* Whether a format is that of a version from 2 on: digits without a 0 before them. */
static gboolean
is_newer (const char *format)
{
  const char *number = format + strlen (FORMAT_PREFIX);

  return g_str_has_prefix (format, FORMAT_PREFIX) &&
         *number >= '1' && *number <= '9' && strspn (number, "0123456789") == strlen (number) &&
         strcmp (number, "1") != 0;
}

/* Reads the format from a copy of the cursor, wherever it stands. */
static gboolean
read_format (JalonProfileReader *self)
{
  JalonProfileCursor      cursor = self->cursor;
  const JalonProfilePlace place = { NULL, "format", JALON_PROFILE_NO_INDEX };

  if (jalon_profile_cursor_peek (&cursor) != '{')
    return jalon_profile_reader_fail (self, NULL, "a profile is an object, not %s", jalon_profile_describe (*cursor.at));

  while (jalon_profile_cursor_next_item (&cursor))
    {
      JalonProfileToken name = jalon_profile_cursor_read_name (&cursor);
      JalonProfileToken token;
      g_autofree char  *format = NULL;
      g_autofree char  *shown = NULL;
      char              first = jalon_profile_cursor_peek (&cursor);

      if (!jalon_profile_token_equals (&name, "format"))
        {
          jalon_profile_cursor_skip_value (&cursor);
          continue;
        }

      if (first != '"')
        return jalon_profile_reader_fail (self, &place, "a text is needed here, not %s", jalon_profile_describe (first));

      token = jalon_profile_cursor_read_text (&cursor);
      format = jalon_profile_token_dup (&token);
      self->lenient = is_newer (format);

      if (self->lenient || strcmp (format, JALON_PROFILE_FORMAT) == 0)
        return TRUE;

      shown = jalon_profile_token_dup_shown (&token);
      return jalon_profile_reader_fail (self, &place, "\"%s\" is not " JALON_PROFILE_FORMAT, shown);
    }

  return jalon_profile_reader_fail (self, &place, "the member is missing, so this is not a profile");
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
 * they were written, see jalon_record_get_raw(). Records without id get one.
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
  JalonProfileReader         reader = { .cursor = { data }, .error = error };

  g_return_val_if_fail (data != NULL || length == 0, NULL);

  if (!jalon_json_check (data, length, &problem))
    {
      g_set_error_literal (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED, problem->message);
      return NULL;
    }

  if (!read_format (&reader))
    return NULL;

  household = jalon_household_new ();

  if (!read_record (&reader, NULL, JALON_RECORD (household)))
    return NULL;

  jalon_household_assign_ids (household);

  if (out_read_only != NULL)
    *out_read_only = reader.lenient;

  return g_steal_pointer (&household);
}
