/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-patch.h"

#include "jalon-profile-file.h"

/**
 * jalon_patch_init:
 * @self: (out caller-allocates): a patch without changes, to be ended with jalon_patch_end()
 *
 * Begins a patch.
 */
void
jalon_patch_init (JalonPatch *self)
{
  self->out = g_string_new (NULL);
  jalon_json_writer_init (&self->writer, self->out, FALSE);
  jalon_json_writer_begin_array (&self->writer);
}

/**
 * jalon_patch_end:
 * @self: a patch
 *
 * Ends a patch.
 *
 * Returns: (transfer full): the list of its changes as JSON, on one line
 */
char *
jalon_patch_end (JalonPatch *self)
{
  jalon_json_writer_end_array (&self->writer);

  return g_string_free (g_steal_pointer (&self->out), FALSE);
}

static void
begin (JalonPatch *self,
       const char *operation,
       const char *path)
{
  jalon_json_writer_begin_object (&self->writer);
  jalon_json_writer_add_string (&self->writer, "op", operation);
  jalon_json_writer_add_string (&self->writer, "path", path);
}

static void
begin_value (JalonPatch *self,
             const char *path)
{
  begin (self, "add", path);
  jalon_json_writer_name (&self->writer, "value");
}

/**
 * jalon_patch_add_record:
 * @self: a patch
 * @path: of a record, or of the end of a list: /candidate/tests/-
 * @value: what is to stand there
 *
 * Adds or replaces a record.
 */
void
jalon_patch_add_record (JalonPatch  *self,
                        const char  *path,
                        JalonRecord *value)
{
  begin_value (self, path);
  jalon_profile_write_record (&self->writer, value);
  jalon_json_writer_end_object (&self->writer);
}

/**
 * jalon_patch_add_list:
 * @self: a patch
 * @path: of a list
 * @value: what is to stand there
 *
 * Adds or replaces a list.
 */
void
jalon_patch_add_list (JalonPatch      *self,
                      const char      *path,
                      JalonRecordList *value)
{
  begin_value (self, path);
  jalon_json_writer_begin_array (&self->writer);
  for (guint i = 0; i < jalon_record_list_get_length (value); i++)
    jalon_profile_write_record (&self->writer, jalon_record_list_get (value, i));
  jalon_json_writer_end_array (&self->writer);
  jalon_json_writer_end_object (&self->writer);
}

/**
 * jalon_patch_add_text:
 * @self: a patch
 * @path: of a text or a choice
 * @value: what is to stand there
 *
 * Adds or replaces a text.
 */
void
jalon_patch_add_text (JalonPatch *self,
                      const char *path,
                      const char *value)
{
  begin_value (self, path);
  jalon_json_writer_string (&self->writer, value);
  jalon_json_writer_end_object (&self->writer);
}

/**
 * jalon_patch_add_boolean:
 * @self: a patch
 * @path: of a yes or no
 * @value: what is to stand there
 *
 * Adds or replaces a yes or no.
 */
void
jalon_patch_add_boolean (JalonPatch *self,
                         const char *path,
                         gboolean    value)
{
  begin_value (self, path);
  jalon_json_writer_boolean (&self->writer, value);
  jalon_json_writer_end_object (&self->writer);
}

/**
 * jalon_patch_add_field:
 * @self: a patch
 * @path: of the record
 * @record: where the value stands
 * @field: a text, a date, a choice or a decimal of @record, answered
 *
 * Adds or replaces one member of a record, and leaves the others alone.
 */
void
jalon_patch_add_field (JalonPatch       *self,
                       const char       *path,
                       JalonRecord      *record,
                       const JalonField *field)
{
  gpointer         place = G_STRUCT_MEMBER_P (record, field->offset);
  g_autofree char *member = g_strconcat (path, "/", field->name, NULL);

  begin_value (self, member);
  if (field->kind == JALON_FIELD_TEXT)
    jalon_json_writer_string (&self->writer, *(char **) place);
  else if (field->kind == JALON_FIELD_DATE)
    jalon_json_writer_date (&self->writer, *(JalonDate *) place);
  else if (field->kind == JALON_FIELD_CHOICE)
    jalon_json_writer_string (&self->writer, jalon_field_get_word (field, *(guint *) place));
  else if (field->kind == JALON_FIELD_INTEGER)
    jalon_json_writer_int (&self->writer, *(gint *) place);
  else
    jalon_json_writer_decimal (&self->writer, *(gint *) place, jalon_field_get_decimals (field));
  jalon_json_writer_end_object (&self->writer);
}

/**
 * jalon_patch_remove:
 * @self: a patch
 * @path: of a member that is there
 *
 * Takes a member away.
 */
void
jalon_patch_remove (JalonPatch *self,
                    const char *path)
{
  begin (self, "remove", path);
  jalon_json_writer_end_object (&self->writer);
}
