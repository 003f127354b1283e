/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fault.h"

#include <glib/gi18n.h>

/* By JalonFaultCode; the room of words translates them. */
static const char *const messages[] = {
  [JALON_FAULT_EMPTY] = N_ ("the text is empty"),
  /* Translators: a number of mebibytes. */
  [JALON_FAULT_TOO_LARGE] = N_ ("the text is larger than %1$s MiB"),
  [JALON_FAULT_BYTE_ORDER_MARK] = N_ ("the text begins with a byte order mark"),
  /* Translators: a number. Levels are objects and lists in one another. */
  [JALON_FAULT_TOO_DEEP] = N_ ("there are more than %1$s levels"),
  [JALON_FAULT_TWICE] = N_ ("the member stands twice in one object"),
  /* Translators: what should stand there, such as “a colon”. */
  [JALON_FAULT_ENDS] = N_ ("the text ends where %1$s should stand"),
  /* Translators: a character of a file, and what should stand there. */
  [JALON_FAULT_UNEXPECTED] = N_ ("“%1$s” stands where %2$s should stand"),
  /* Translators: the number of a byte, such as 0x1F, and what should stand there. */
  [JALON_FAULT_UNEXPECTED_BYTE] = N_ ("byte %1$s stands where %2$s should stand"),
  [JALON_FAULT_UNICODE_DIGITS] = N_ ("\\u needs four hexadecimal digits"),
  [JALON_FAULT_NUL] = N_ ("U+0000 may not stand in a text"),
  [JALON_FAULT_HALF_PAIR] = N_ ("half of a surrogate pair stands alone"),
  [JALON_FAULT_ESCAPE] = N_ ("there is no such escape"),
  /* Translators: the number of a character, such as U+0007. */
  [JALON_FAULT_CONTROL] = N_ ("the control character %1$s stands in a text"),
  /* Translators: the number of a byte, such as 0xFF. */
  [JALON_FAULT_NOT_UTF8] = N_ ("byte %1$s is not UTF-8"),
  [JALON_FAULT_NO_QUOTE] = N_ ("the text has no closing quote"),
  [JALON_FAULT_FIRST_DIGIT] = N_ ("a number begins with one 0 or with another digit"),
  [JALON_FAULT_BEYOND_64_BITS] = N_ ("the number is beyond 64 bits"),
  [JALON_FAULT_TOO_LARGE_NUMBER] = N_ ("the number is too large"),
  /* Translators: what is needed, and what stands there: a text, a number, … */
  [JALON_FAULT_WRONG_TYPE] = N_ ("%1$s is needed here, not %2$s"),
  [JALON_FAULT_UNKNOWN_MEMBER] = N_ ("there is no such member"),
  /* Translators: a word of a file, and those that may stand there. */
  [JALON_FAULT_UNKNOWN_WORD] = N_ ("\"%1$s\" is not one of %2$s"),
  /* Translators: what stands there: a text, a number, … */
  [JALON_FAULT_NO_OBJECT] = N_ ("a profile is an object, not %1$s"),
  [JALON_FAULT_OTHER_FORMAT] = N_ ("\"%1$s\" is not %2$s"),
  [JALON_FAULT_NO_FORMAT] = N_ ("the member is missing, so this is not a profile"),
  /* Translators: two numbers. Records are jobs, children, tests, … */
  [JALON_FAULT_TOO_MANY] = N_ ("there are %1$s records of this kind, and a profile has %2$s at most"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (messages) == JALON_N_FAULTS);

/**
 * jalon_fault_new:
 * @code: what is wrong
 * @path: (nullable): in which member
 *
 * Returns: (transfer full): a fault without place and values
 */
JalonFault *
jalon_fault_new (JalonFaultCode code,
                 const char    *path)
{
  JalonFault *self;

  g_return_val_if_fail ((guint) code < JALON_N_FAULTS, NULL);

  self = g_new0 (JalonFault, 1);
  self->code = code;
  self->path = path != NULL && *path != '\0' ? g_strdup (path) : NULL;

  return self;
}

JalonFault *
jalon_fault_copy (const JalonFault *self)
{
  JalonFault *copy;

  if (self == NULL)
    return NULL;

  copy = g_memdup2 (self, sizeof *self);
  copy->path = g_strdup (self->path);

  for (guint i = 0; i < G_N_ELEMENTS (copy->values); i++)
    copy->values[i].text = g_strdup (self->values[i].text);

  return copy;
}

void
jalon_fault_free (JalonFault *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (self->values); i++)
    g_free (self->values[i].text);

  g_free (self->path);
  g_free (self);
}

/**
 * jalon_fault_set_place:
 * @self: a fault
 * @text: the whole text
 * @where: the place in it
 *
 * Counts the lines and characters up to a place.
 */
void
jalon_fault_set_place (JalonFault *self,
                       const char *text,
                       const char *where)
{
  g_return_if_fail (self != NULL);

  self->line = 1;
  self->column = 1;

  for (const char *at = text; at < where; at++)
    {
      if (*at == '\n')
        {
          self->line++;
          self->column = 1;
        }
      else if (((guchar) *at & 0xc0) != 0x80)
        {
          self->column++;
        }
    }
}

/**
 * jalon_fault_set_value:
 * @self: a fault
 * @index: which value, from 0 on
 * @text: what it stands for: a piece of the file, fit to be shown, or a number
 */
void
jalon_fault_set_value (JalonFault *self,
                       guint       index,
                       const char *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (index < G_N_ELEMENTS (self->values));

  g_free (self->values[index].text);
  self->values[index] = (JalonFaultValue){ g_strdup (text), FALSE };
}

/**
 * jalon_fault_set_word:
 * @self: a fault
 * @index: which value, from 0 on
 * @word: what it stands for, marked for translation
 */
void
jalon_fault_set_word (JalonFault *self,
                      guint       index,
                      const char *word)
{
  jalon_fault_set_value (self, index, word);
  self->values[index].is_word = TRUE;
}

static const char *
get_words (const char         *english,
           JalonFaultTranslate translate)
{
  return translate != NULL ? translate (english) : english;
}

static const char *
get_value (const JalonFaultValue *value,
           JalonFaultTranslate    translate)
{
  if (value->text == NULL)
    return "";

  return value->is_word ? get_words (value->text, translate) : value->text;
}

/**
 * jalon_fault_dup_message:
 * @self: a fault
 * @translate: (nullable) (scope call): says words of the program in another
 *   language; %NULL leaves them in English
 *
 * Returns: (transfer full): the member, line and column as far as they are
 *   known, and what is wrong: `candidate.tests[0].listening: line 5, column 12: …`
 */
char *
jalon_fault_dup_message (const JalonFault   *self,
                         JalonFaultTranslate translate)
{
  GString *message;

  g_return_val_if_fail (self != NULL, NULL);

  message = g_string_new (self->path);

  if (self->path != NULL)
    g_string_append (message, ": ");

  if (self->line > 0)
    {
      /* Translators: a place in a file; what is wrong there follows. */
      g_string_append_printf (message, get_words (N_ ("line %1$u, column %2$u"), translate), self->line, self->column);
      g_string_append (message, ": ");
    }

  g_string_append_printf (message, get_words (messages[self->code], translate),
                          get_value (&self->values[0], translate), get_value (&self->values[1], translate));

  return g_string_free (message, FALSE);
}
