/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JalonProfileToken:
 * @text: (array length=length): the token as it stands in the file; a text
 *   without its quotes
 * @escaped: whether a text has escapes
 *
 * A name, text or number. Borrowed from the file.
 */
typedef struct
{
  const char *text;
  gsize       length;
  gboolean    escaped;
} JalonProfileToken;

/**
 * JalonProfileCursor:
 * @at: the next character
 *
 * A place in a text that jalon_json_check() has passed. That is why nothing
 * here looks for the end or for errors.
 */
typedef struct
{
  const char *at;
} JalonProfileCursor;

char              jalon_profile_cursor_peek (JalonProfileCursor *self);
gboolean          jalon_profile_cursor_next_item (JalonProfileCursor *self);
JalonProfileToken jalon_profile_cursor_read_name (JalonProfileCursor *self);
JalonProfileToken jalon_profile_cursor_read_text (JalonProfileCursor *self);
JalonProfileToken jalon_profile_cursor_read_number (JalonProfileCursor *self);
void              jalon_profile_cursor_skip_value (JalonProfileCursor *self);

char    *jalon_profile_token_dup (const JalonProfileToken *self);
gboolean jalon_profile_token_equals (const JalonProfileToken *self, const char *text);
gboolean jalon_profile_token_get_scaled (const JalonProfileToken *self, int decimals, gint64 *out_number);

G_END_DECLS
