/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json-names.h"

#include <stdlib.h>
#include <string.h>

/* Up to this many names, comparing each with each is the fastest. Beyond it
 * the names are sorted once, when the object ends: a hash table would be
 * slower in the usual case, and quadratic for names chosen to collide. */
#define MAX_COMPARED 16
#define FIRST_SIZE 64
#define CHUNK_SIZE 1024

static int
compare_names (const void *a,
               const void *b)
{
  const JalonJsonName *first = a;
  const JalonJsonName *second = b;
  int                  order;

  if (first->length != second->length)
    return first->length < second->length ? -1 : 1;

  order = memcmp (first->text, second->text, first->length);

  if (order != 0)
    return order;

  return (first->offset > second->offset) - (first->offset < second->offset);
}

static gboolean
have_same_text (const JalonJsonName *a,
                const JalonJsonName *b)
{
  return a->length == b->length && memcmp (a->text, b->text, a->length) == 0;
}

static gunichar
read_hex (const char *digits)
{
  gunichar number = 0;

  for (int i = 0; i < 4; i++)
    number = number * 16 + (gunichar) g_ascii_xdigit_value (digits[i]);

  return number;
}

/* Reads the \u escape, or the pair of them, whose u is at @at. */
static const char *
decode_unicode (const char *at,
                GString    *out)
{
  gunichar character = read_hex (at + 1);

  at += 5;

  if (character >= 0xd800 && character < 0xdc00)
    {
      character = 0x10000 + ((character - 0xd800) << 10) + (read_hex (at + 2) - 0xdc00);
      at += 6;
    }

  g_string_append_unichar (out, character);
  return at;
}

/* Undoes the escapes of a text in which they are known to be right. */
static void
decode_text (const char *text,
             gsize       length,
             GString    *out)
{
  static const char from[] = "bfnrt";
  static const char to[] = "\b\f\n\r\t";
  const char       *end = text + length;
  const char       *at = text;

  while (at < end)
    {
      const char *found;

      if (*at != '\\')
        {
          g_string_append_c (out, *at++);
          continue;
        }

      at++;

      if (*at == 'u')
        {
          at = decode_unicode (at, out);
          continue;
        }

      found = strchr (from, *at);
      g_string_append_c (out, found != NULL ? to[found - from] : *at);
      at++;
    }
}

/**
 * jalon_json_names_clear:
 * @self: some names
 *
 * Frees what the names own, not the structure, which is then empty.
 */
void
jalon_json_names_clear (JalonJsonNames *self)
{
  g_clear_pointer (&self->names, g_free);
  g_clear_pointer (&self->decoded, g_string_chunk_free);
  self->n_names = self->size = 0;
}

/**
 * jalon_json_names_add:
 * @self: the names
 * @first: the place in @self of the first name of the same object
 * @data: the document; must live as long as @self
 * @offset: where the text between the quotes begins in @data
 * @length: the bytes of that text, whose escapes are known to be right
 * @escaped: whether there are any
 *
 * Adds the name of the next member of the innermost object.
 *
 * Returns: %FALSE if the object is small and has that name already; the name
 *   is added nevertheless. In a large one jalon_json_names_close() finds it.
 */
gboolean
jalon_json_names_add (JalonJsonNames *self,
                      guint           first,
                      const char     *data,
                      guint32         offset,
                      guint32         length,
                      gboolean        escaped)
{
  JalonJsonName name = { data + offset, length, offset };
  guint         place = self->n_names++;

  if (escaped)
    {
      g_autoptr (GString) text = g_string_sized_new (length);

      if (self->decoded == NULL)
        self->decoded = g_string_chunk_new (CHUNK_SIZE);

      decode_text (data + offset, length, text);
      name.text = g_string_chunk_insert_len (self->decoded, text->str, (gssize) text->len);
      name.length = (guint32) text->len;
    }

  if (place == self->size)
    {
      self->size = MAX (FIRST_SIZE, self->size * 2);
      self->names = g_renew (JalonJsonName, self->names, self->size);
    }

  self->names[place] = name;

  if (place - first >= MAX_COMPARED)
    return TRUE;

  for (guint i = first; i < place; i++)
    {
      if (have_same_text (&self->names[i], &name))
        return FALSE;
    }

  return TRUE;
}

/**
 * jalon_json_names_close:
 * @self: the names
 * @first: the place in @self of the first name of the innermost object
 *
 * Forgets the names of an object that has ended.
 *
 * Returns: (transfer none) (nullable): a name that stands a second time in the
 *   object, until the next name is added; %NULL if there is none
 */
const JalonJsonName *
jalon_json_names_close (JalonJsonNames *self,
                        guint           first)
{
  guint end = self->n_names;

  self->n_names = first;

  if (end - first <= MAX_COMPARED)
    return NULL;

  qsort (self->names + first, end - first, sizeof *self->names, compare_names);

  for (guint i = first + 1; i < end; i++)
    {
      if (have_same_text (&self->names[i - 1], &self->names[i]))
        return &self->names[i];
    }

  return NULL;
}
