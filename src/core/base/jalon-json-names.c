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

  return (first->place > second->place) - (first->place < second->place);
}

static gboolean
have_same_text (const JalonJsonName *a,
                const JalonJsonName *b)
{
  return a->length == b->length && memcmp (a->text, b->text, a->length) == 0;
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
 * @token: the name; its text must live as long as @self
 *
 * Adds the name of the next member of the innermost object.
 *
 * Returns: %FALSE if the object is small and has that name already; the name
 *   is added nevertheless. In a large one jalon_json_names_close() finds it.
 */
gboolean
jalon_json_names_add (JalonJsonNames       *self,
                      guint                 first,
                      const JalonJsonToken *token)
{
  JalonJsonName name = { token->text, (guint32) token->length, token->text };
  guint         place = self->n_names++;

  if (token->escaped)
    {
      g_autoptr (GString) text = g_string_sized_new (token->length);

      if (self->decoded == NULL)
        self->decoded = g_string_chunk_new (CHUNK_SIZE);

      jalon_json_token_append (token, text);
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
