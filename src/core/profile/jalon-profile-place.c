/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-profile-place.h"

#include "jalon-profile-file.h"

#define MAX_SHOWN 64 /* characters of the file that a message repeats */

GQuark
jalon_profile_error_quark (void)
{
  return g_quark_from_static_string ("jalon-profile-error-quark");
}

static void
append_place (GString                 *out,
              const JalonProfilePlace *place)
{
  if (place == NULL)
    return;

  append_place (out, place->parent);

  if (place->index != JALON_PROFILE_NO_INDEX)
    g_string_append_printf (out, "[%u]", place->index);
  else
    g_string_append_printf (out, "%s%s", out->len > 0 ? "." : "", place->name);
}

/* What stands in the file, fit to be shown on a terminal. */
char *
jalon_profile_token_dup_shown (const JalonProfileToken *token)
{
  g_autofree char *text = jalon_profile_token_dup (token);
  GString         *shown = g_string_new (NULL);
  const char      *at = text;

  for (guint i = 0; *at != '\0' && i < MAX_SHOWN; i++, at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      g_string_append_unichar (shown, g_unichar_isprint (character) ? character : 0xfffd);
    }

  if (*at != '\0')
    g_string_append (shown, "…");

  return g_string_free (shown, FALSE);
}

gboolean
jalon_profile_reader_fail (JalonProfileReader      *self,
                           const JalonProfilePlace *place,
                           const char              *format,
                           ...)
{
  GString         *path = g_string_new (NULL);
  g_autofree char *what = NULL;
  va_list          args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  append_place (path, place);
  g_set_error (self->error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED, "%s%s%s",
               path->str, path->len > 0 ? ": " : "", what);
  g_string_free (path, TRUE);

  return FALSE;
}

/* The character by which values of a type begin, t for both booleans and 0 for all numbers. */
static char
simplify (char first)
{
  return first == 'f' ? 't' : first == '-' || g_ascii_isdigit (first) ? '0'
                                                                      : first;
}

const char *
jalon_profile_describe (char first)
{
  switch (simplify (first))
    {
    case '{':
      return "an object";

    case '[':
      return "an array";

    case '"':
      return "a text";

    case 't':
      return "true or false";

    case '0':
      return "a number";

    default:
      return "null";
    }
}

gboolean
jalon_profile_reader_fail_unknown (JalonProfileReader      *self,
                                   const JalonProfilePlace *place,
                                   const JalonProfileToken *name)
{
  g_autofree char *shown = jalon_profile_token_dup_shown (name);

  return jalon_profile_reader_fail (self, &(JalonProfilePlace){ place, *shown != '\0' ? shown : "\"\"", JALON_PROFILE_NO_INDEX }, "there is no such member");
}

/* Returns: the character by which the value of a member begins */
char
jalon_profile_get_wanted (const JalonField *field)
{
  switch (field->kind)
    {
    case JALON_FIELD_BOOLEAN:
    case JALON_FIELD_ANSWER:
      return 't';

    case JALON_FIELD_INTEGER:
    case JALON_FIELD_DECIMAL:
      return '0';

    case JALON_FIELD_TEXT:
    case JALON_FIELD_DATE:
    case JALON_FIELD_CHOICE:
      return '"';

    case JALON_FIELD_RECORD:
    case JALON_FIELD_DATE_MAP:
      return '{';

    case JALON_FIELD_LIST:
      return '[';

    default:
      g_return_val_if_reached ('n');
    }
}

/* Looks at the type of the next value. One that is wrong is skipped, or refused
 * with *out_refused. */
gboolean
jalon_profile_reader_has_type (JalonProfileReader      *self,
                               const JalonProfilePlace *place,
                               char                     wanted,
                               gboolean                *out_refused)
{
  char first = jalon_profile_cursor_peek (&self->cursor);

  *out_refused = FALSE;

  if (simplify (first) == wanted)
    return TRUE;

  if (self->lenient)
    jalon_profile_cursor_skip_value (&self->cursor);
  else
    *out_refused = !jalon_profile_reader_fail (self, place, "%s is needed here, not %s", jalon_profile_describe (wanted), jalon_profile_describe (first));

  return FALSE;
}
