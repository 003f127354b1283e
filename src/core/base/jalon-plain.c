/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plain.h"

/*
 * What somebody typed, or a file brought, as text that only says something: it
 * moves no cursor of a terminal, begins no line of a list, and turns no figure
 * beside it around.
 */

#define REPLACEMENT 0xfffd
#define LONGEST_NAME 200  /* characters; longer than any that is one, and short enough for a page that repeats it */
#define LONGEST_LINE 1000 /* a note in a row of a list; the whole of it stands where it was typed */
#define LONGEST_WORD 200  /* letters between which no line may end: a window lays a line of 10,000 out for minutes */

/**
 * jalon_plain_steers:
 * @character: a character
 *
 * Returns: whether it is none to be read but one that steers: a control
 *   character, the end of a line or a paragraph, or one that overrides or
 *   isolates the direction of what follows
 */
gboolean
jalon_plain_steers (gunichar character)
{
  return character < ' ' || (character >= 0x7f && character < 0xa0) || character == 0x2028 || character == 0x2029 ||
         (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
}

static gboolean
ends_line (gunichar character)
{
  return character == '\n' || character == '\r' || character == '\t' || character == 0x2028 || character == 0x2029;
}

/* Chinese, Japanese and Thai have no spaces, but places where a line may end. */
static gboolean
keeps_line (gunichar character)
{
  switch ((int) g_unichar_break_type (character))
    {
    case G_UNICODE_BREAK_ALPHABETIC:
    case G_UNICODE_BREAK_HEBREW_LETTER:
    case G_UNICODE_BREAK_NUMERIC:
    case G_UNICODE_BREAK_COMBINING_MARK:
    case G_UNICODE_BREAK_NON_BREAKING_GLUE:
    case G_UNICODE_BREAK_WORD_JOINER:
      return TRUE;

    default:
      return FALSE;
    }
}

static char *
dup_plain (const char *text,
           gboolean    lines,
           guint       longest,
           guint       longest_word)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString         *plain = g_string_sized_new (64);
  const char      *kept = valid; /* up to here it has been taken over or left out */
  guint            n = 0;
  guint            n_word = 0;

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (n++ == longest)
        {
          g_string_append_len (plain, kept, at - kept);
          g_string_append (plain, "…");
          return g_string_free (plain, FALSE);
        }

      n_word = longest_word < G_MAXUINT && keeps_line (character) ? n_word + 1 : 0;
      if (n_word > longest_word)
        {
          g_string_append_len (plain, kept, at - kept);
          kept = g_utf8_next_char (at);
          if (n_word == longest_word + 1)
            g_string_append (plain, "…");
          continue;
        }

      if (!jalon_plain_steers (character) || (lines && (character == '\n' || character == '\t')))
        continue;

      g_string_append_len (plain, kept, at - kept);
      kept = g_utf8_next_char (at);
      g_string_append_unichar (plain, ends_line (character) ? ' ' : REPLACEMENT);
    }

  g_string_append (plain, kept);

  return g_string_free (plain, FALSE);
}

/**
 * jalon_plain_dup_line:
 * @text: (nullable): what somebody wrote
 *
 * Returns: (transfer full) (nullable): the same on one line: an end of a line is
 *   a space, and everything else that steers is U+FFFD; a word of more than
 *   200 letters, which is none, is cut, and so is what is longer than 1,000
 */
char *
jalon_plain_dup_line (const char *text)
{
  return text != NULL ? dup_plain (text, FALSE, LONGEST_LINE, LONGEST_WORD) : NULL;
}

/**
 * jalon_plain_dup_name:
 * @text: (nullable): what somebody wrote as the name of something
 *
 * Returns: (transfer full) (nullable): the same on one line, for sentences and
 *   titles that name it: 200 characters at most
 */
char *
jalon_plain_dup_name (const char *text)
{
  return text != NULL ? dup_plain (text, FALSE, LONGEST_NAME, G_MAXUINT) : NULL;
}

/**
 * jalon_plain_dup_text:
 * @text: what is written to a terminal
 *
 * Returns: (transfer full): the same with its lines and tabs, and nothing else that steers
 */
char *
jalon_plain_dup_text (const char *text)
{
  return dup_plain (text, TRUE, G_MAXUINT, G_MAXUINT);
}
