/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "jalon-profile-reader.h"
#include "jalon-record-private.h"

/*
 * Reads a profile straight into the members of its records. jalon_json_check()
 * has passed the text before, so only the contract of the profile is looked
 * at here. No tree is built: a number that cannot be kept must come back as
 * it was written, and a tree of doubles has forgotten that.
 */

/* Returns: the kind of the next token, which is in @self->token */
JalonJsonTokenKind
jalon_profile_reader_next (JalonProfileReader *self)
{
  if (!jalon_json_reader_next (&self->json, &self->token))
    g_return_val_if_reached (JALON_JSON_TOKEN_END);

  return self->token.kind;
}

/* Says what is wrong with the member at which the reader is. Returns FALSE. */
gboolean
jalon_profile_reader_fail (JalonProfileReader *self,
                           JalonFaultCode      code,
                           JalonFaultValue     first,
                           JalonFaultValue     second)
{
  g_autofree char *path = jalon_json_reader_dup_path (&self->json);
  JalonFault      *fault = jalon_fault_new (code, path);

  fault->values[0] = (JalonFaultValue){ g_strdup (first.text), first.is_word };
  fault->values[1] = (JalonFaultValue){ g_strdup (second.text), second.is_word };

  return jalon_profile_take_fault (self->error, fault);
}

/* What a value is, for a message. */
JalonFaultValue
jalon_profile_reader_describe (JalonJsonTokenKind kind)
{
  return (JalonFaultValue){ (char *) jalon_json_token_describe (kind), TRUE };
}

static JalonJsonTokenKind
get_wanted (const JalonField *field)
{
  switch (field->kind)
    {
    case JALON_FIELD_BOOLEAN:
    case JALON_FIELD_ANSWER:
      return JALON_JSON_TOKEN_TRUE;

    case JALON_FIELD_INTEGER:
    case JALON_FIELD_DECIMAL:
      return JALON_JSON_TOKEN_NUMBER;

    case JALON_FIELD_TEXT:
    case JALON_FIELD_DATE:
    case JALON_FIELD_CHOICE:
      return JALON_JSON_TOKEN_TEXT;

    case JALON_FIELD_RECORD:
    case JALON_FIELD_DATE_MAP:
      return JALON_JSON_TOKEN_OBJECT;

    case JALON_FIELD_LIST:
      return JALON_JSON_TOKEN_ARRAY;

    default:
      g_return_val_if_reached (JALON_JSON_TOKEN_NULL);
    }
}

/* Looks at the type of the value that begins. One that is wrong is skipped, or
 * refused with *out_refused. */
static gboolean
has_type (JalonProfileReader *self,
          JalonJsonTokenKind  wanted,
          gboolean           *out_refused)
{
  JalonJsonTokenKind kind = self->token.kind == JALON_JSON_TOKEN_FALSE ? JALON_JSON_TOKEN_TRUE : self->token.kind;

  *out_refused = FALSE;

  if (kind == wanted)
    return TRUE;

  if (self->lenient)
    jalon_json_reader_skip (&self->json, &self->token);
  else
    *out_refused = !jalon_profile_reader_fail (self, JALON_FAULT_WRONG_TYPE, jalon_profile_reader_describe (wanted), jalon_profile_reader_describe (kind));

  return FALSE;
}

static void
read_number (JalonProfileReader *self,
             JalonRecord        *record,
             const JalonField   *field)
{
  gboolean is_decimal = field->kind == JALON_FIELD_DECIMAL;
  gint64   number;

  if (!jalon_json_token_get_scaled (&self->token, (int) jalon_field_get_decimals (field), &number) || (is_decimal && number > G_MAXINT))
    jalon_record_keep_raw (record, field, self->token.text, self->token.length);
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
  const JalonJsonToken *token = &self->token;
  char                  text[JALON_DATE_TEXT_SIZE] = { 0 };

  if (token->escaped)
    {
      g_autofree char *unescaped = jalon_json_token_dup (token);

      if (jalon_date_parse (unescaped, &MEMBER (record, field, JalonDate), NULL))
        return;
    }
  else if (token->length < sizeof text)
    {
      memcpy (text, token->text, token->length);

      if (jalon_date_parse (text, &MEMBER (record, field, JalonDate), NULL))
        return;
    }

  /* As it was written: with its quotes. */
  jalon_record_keep_raw (record, field, token->text - 1, token->length + 2);
}

static void
read_text (JalonProfileReader *self,
           JalonRecord        *record,
           const JalonField   *field)
{
  /* An empty text says nothing, so it is no answer. */
  if (self->token.length > 0)
    MEMBER (record, field, char *) = jalon_json_token_dup (&self->token);
}

static gboolean
read_choice (JalonProfileReader *self,
             JalonRecord        *record,
             const JalonField   *field)
{
  g_autofree char *shown = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; field->words[i] != NULL; i++)
    {
      if (jalon_json_token_equals (&self->token, field->words[i]))
        {
          MEMBER (record, field, guint) = i + 1;
          return TRUE;
        }
    }

  if (self->lenient)
    return TRUE;

  shown = jalon_json_token_dup_shown (&self->token);
  words = g_strjoinv (", ", (char **) field->words);

  return jalon_profile_reader_fail (self, JALON_FAULT_UNKNOWN_WORD, (JalonFaultValue){ shown }, (JalonFaultValue){ words });
}

/* Counts a record that begins. Where there are too many of its kind in the file, says how
 * many there are and returns FALSE. */
static gboolean
may_begin (JalonProfileReader *self,
           const JalonField   *field)
{
  guint            n = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, field)) + 1;
  g_autofree char *has = NULL;
  g_autofree char *most = NULL;

  g_hash_table_insert (self->counts, (gpointer) field, GUINT_TO_POINTER (n));

  if (n <= JALON_PROFILE_MAX_RECORDS)
    return TRUE;

  jalon_json_reader_skip (&self->json, &self->token);

  for (; jalon_profile_reader_next (self) != JALON_JSON_TOKEN_ARRAY_END && self->token.kind != JALON_JSON_TOKEN_OBJECT_END; n++)
    {
      if (self->token.kind == JALON_JSON_TOKEN_NAME)
        jalon_profile_reader_next (self);

      jalon_json_reader_skip (&self->json, &self->token);
    }

  has = g_strdup_printf ("%u", n);
  most = g_strdup_printf ("%d", JALON_PROFILE_MAX_RECORDS);

  return jalon_profile_reader_fail (self, JALON_FAULT_TOO_MANY, (JalonFaultValue){ has }, (JalonFaultValue){ most });
}

static gboolean
read_list (JalonProfileReader *self,
           JalonRecordList    *list,
           const JalonField   *field)
{
  jalon_record_list_adopt_answer (list);

  while (jalon_profile_reader_next (self) != JALON_JSON_TOKEN_ARRAY_END)
    {
      g_autoptr (JalonRecord) item = NULL;
      gboolean                refused;

      if (!has_type (self, JALON_JSON_TOKEN_OBJECT, &refused))
        {
          if (refused)
            return FALSE;

          continue;
        }

      if (!may_begin (self, field))
        return FALSE;

      item = g_object_new (jalon_record_list_get_item_type (list), NULL);
      jalon_record_list_adopt (list, item);

      if (!jalon_profile_reader_read_record (self, item))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_date_map (JalonProfileReader *self,
               JalonRecordList    *list,
               const JalonField   *field)
{
  jalon_record_list_adopt_answer (list);

  while (jalon_profile_reader_next (self) == JALON_JSON_TOKEN_NAME)
    {
      const JalonJsonToken         name = self->token;
      g_autoptr (JalonAccountDate) item = NULL;
      gboolean                     refused;

      if (jalon_profile_reader_next (self) == JALON_JSON_TOKEN_NULL)
        continue;

      if (!has_type (self, JALON_JSON_TOKEN_TEXT, &refused))
        {
          if (refused)
            return FALSE;

          continue;
        }

      if (!may_begin (self, field))
        return FALSE;

      item = g_object_new (JALON_TYPE_ACCOUNT_DATE, NULL);
      item->deadline = jalon_json_token_dup (&name);
      read_date (self, JALON_RECORD (item), jalon_record_find_field (JALON_RECORD (item), "date"));
      jalon_record_list_adopt (list, JALON_RECORD (item));
    }

  return TRUE;
}

static gboolean
read_member (JalonProfileReader *self,
             JalonRecord        *record,
             const JalonField   *field)
{
  gboolean refused;

  if (self->token.kind == JALON_JSON_TOKEN_NULL)
    return TRUE;

  if (!has_type (self, get_wanted (field), &refused))
    return !refused;

  switch (field->kind)
    {
    case JALON_FIELD_BOOLEAN:
      MEMBER (record, field, gboolean) = self->token.kind == JALON_JSON_TOKEN_TRUE;
      return TRUE;

    case JALON_FIELD_ANSWER:
      MEMBER (record, field, guint) = self->token.kind == JALON_JSON_TOKEN_TRUE ? JALON_ANSWER_YES : JALON_ANSWER_NO;
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
      return read_choice (self, record, field);

    case JALON_FIELD_RECORD:
      return jalon_profile_reader_read_record (self, MEMBER (record, field, JalonRecord *));

    case JALON_FIELD_LIST:
      return read_list (self, MEMBER (record, field, JalonRecordList *), field);

    case JALON_FIELD_DATE_MAP:
      return read_date_map (self, MEMBER (record, field, JalonRecordList *), field);

    default:
      g_return_val_if_reached (FALSE);
    }
}

/* Members mostly come in the order of the table, so the search begins behind the last one. */
static const JalonField *
find_field (const JalonField     *fields,
            guint                 n_fields,
            const JalonJsonToken *name,
            guint                *next)
{
  for (guint i = 0; i < n_fields; i++)
    {
      guint at = *next + i < n_fields ? *next + i : *next + i - n_fields;

      if (jalon_json_token_equals (name, fields[at].name))
        {
          *next = at + 1 < n_fields ? at + 1 : 0;
          return &fields[at];
        }
    }

  return NULL;
}

/* Reads the members of a record, whose opening bracket is the last token. */
gboolean
jalon_profile_reader_read_record (JalonProfileReader *self,
                                  JalonRecord        *record)
{
  const gboolean    is_household = self->json.depth == 1;
  guint             n_fields;
  const JalonField *fields = jalon_record_get_fields (record, &n_fields);
  guint             at = 0;

  while (jalon_profile_reader_next (self) == JALON_JSON_TOKEN_NAME)
    {
      const JalonJsonToken name = self->token;
      const JalonField    *field = find_field (fields, n_fields, &name, &at);

      jalon_profile_reader_next (self);

      if (field != NULL)
        {
          if (!read_member (self, record, field))
            return FALSE;

          continue;
        }

      /* "format" was read before everything else. */
      if (!self->lenient && !(is_household && jalon_json_token_equals (&name, "format")))
        return jalon_profile_reader_fail (self, JALON_FAULT_UNKNOWN_MEMBER, (JalonFaultValue){ NULL }, (JalonFaultValue){ NULL });

      jalon_json_reader_skip (&self->json, &self->token);
    }

  return TRUE;
}
