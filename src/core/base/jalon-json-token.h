/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

typedef enum
{
  JALON_JSON_TOKEN_END, /* of the text */
  JALON_JSON_TOKEN_OBJECT,
  JALON_JSON_TOKEN_OBJECT_END,
  JALON_JSON_TOKEN_ARRAY,
  JALON_JSON_TOKEN_ARRAY_END,
  JALON_JSON_TOKEN_NAME,
  JALON_JSON_TOKEN_TEXT,
  JALON_JSON_TOKEN_NUMBER,
  JALON_JSON_TOKEN_TRUE,
  JALON_JSON_TOKEN_FALSE,
  JALON_JSON_TOKEN_NULL,
} JalonJsonTokenKind;

/**
 * JalonJsonToken:
 * @text: (array length=length): as it stands in the text; a name or a text
 *   without its quotes
 * @escaped: whether a name or a text has escapes
 *
 * A piece of a JSON text. Borrowed from it.
 */
typedef struct
{
  JalonJsonTokenKind kind;
  const char        *text;
  gsize              length;
  gboolean           escaped;
} JalonJsonToken;

const char *jalon_json_token_describe (JalonJsonTokenKind kind);
void        jalon_json_token_append (const JalonJsonToken *self, GString *out);
char       *jalon_json_token_dup (const JalonJsonToken *self);
char       *jalon_json_token_dup_shown (const JalonJsonToken *self);
gboolean    jalon_json_token_equals (const JalonJsonToken *self, const char *text);
gboolean    jalon_json_token_get_scaled (const JalonJsonToken *self, int decimals, gint64 *out_number);
