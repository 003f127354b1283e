/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json-reader-private.h"
#include "jalon-quote.h"

/* Where the reader is, and what is wrong there. */

#define MAX_SHOWN_NAME 64 /* characters of a member's name in a message */

static void
append_name (GString             *path,
             const JalonJsonName *name)
{
  if (path->len > 0)
    g_string_append_c (path, '.');

  if (name->length == 0)
    g_string_append (path, "\"\"");

  jalon_quote_append (path, name->text, name->length, MAX_SHOWN_NAME);
}

/**
 * jalon_json_reader_dup_path:
 * @self: a reader
 *
 * Returns: (transfer full): the member at which it is, such as
 *   candidate.tests[0].listening; the empty text outside all members
 */
char *
jalon_json_reader_dup_path (const JalonJsonReader *self)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < self->depth; i++)
    {
      const JalonJsonLevel *level = &self->levels[i];

      if (level->n_items == 0)
        break;

      if (level->is_object)
        append_name (path, &self->names.names[level->first_name + level->n_items - 1]);
      else
        g_string_append_printf (path, "[%u]", level->n_items - 1);
    }

  return g_string_free (path, FALSE);
}

/* Sets the error of the reader to a fault at a place; takes the fault, returns FALSE. */
gboolean
jalon_json_reader_fail (JalonJsonReader *self,
                        const char      *where,
                        JalonFault      *fault)
{
  g_autofree char *path = jalon_json_reader_dup_path (self);

  fault->path = *path != '\0' ? g_steal_pointer (&path) : NULL;
  jalon_fault_set_place (fault, self->start, where);
  jalon_json_take_fault (self->error, fault);

  return FALSE;
}

/* The same for a fault without values. */
gboolean
jalon_json_reader_fail_simply (JalonJsonReader *self,
                               const char      *where,
                               JalonFaultCode   code)
{
  return jalon_json_reader_fail (self, where, jalon_fault_new (code, NULL));
}

/* For a fault with a number in it, such as that of a byte. */
gboolean
jalon_json_reader_fail_number (JalonJsonReader *self,
                               const char      *where,
                               JalonFaultCode   code,
                               const char      *format,
                               guint            number)
{
  JalonFault      *fault = jalon_fault_new (code, NULL);
  g_autofree char *text = g_strdup_printf (format, number);

  jalon_fault_set_value (fault, 0, text);

  return jalon_json_reader_fail (self, where, fault);
}

/* For a byte that the grammar does not allow; what should stand there is marked for translation. */
gboolean
jalon_json_reader_fail_unexpected (JalonJsonReader *self,
                                   const char      *wanted)
{
  const gboolean   is_end = self->at == self->end;
  const gboolean   is_shown = !is_end && g_ascii_isgraph (*self->at);
  g_autofree char *text = NULL;
  JalonFault      *fault;

  if (is_end)
    {
      fault = jalon_fault_new (JALON_FAULT_ENDS, NULL);
      jalon_fault_set_word (fault, 0, wanted);
      return jalon_json_reader_fail (self, self->at, fault);
    }

  fault = jalon_fault_new (is_shown ? JALON_FAULT_UNEXPECTED : JALON_FAULT_UNEXPECTED_BYTE, NULL);
  text = is_shown ? g_strndup (self->at, 1) : g_strdup_printf ("0x%02X", (guchar) *self->at);
  jalon_fault_set_value (fault, 0, text);
  jalon_fault_set_word (fault, 1, wanted);

  return jalon_json_reader_fail (self, self->at, fault);
}
