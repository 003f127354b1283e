/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-text-row.h"

struct _JalonTextRow
{
  JalonEntryRow parent_instance;
};

G_DEFINE_FINAL_TYPE (JalonTextRow, jalon_text_row, JALON_TYPE_ENTRY_ROW)

static char *
jalon_text_row_dup_text (JalonEntryRow *row)
{
  char *text = NULL;

  g_object_get (jalon_entry_row_get_record (row), jalon_entry_row_get_field (row)->name, &text, NULL);
  return text;
}

static gboolean
jalon_text_row_apply (JalonEntryRow *row,
                      const char    *text,
                      gboolean       finished)
{
  g_object_set (jalon_entry_row_get_record (row), jalon_entry_row_get_field (row)->name, text[0] != '\0' ? text : NULL, NULL);
  return TRUE;
}

static void
jalon_text_row_class_init (JalonTextRowClass *klass)
{
  JALON_ENTRY_ROW_CLASS (klass)->dup_text = jalon_text_row_dup_text;
  JALON_ENTRY_ROW_CLASS (klass)->apply = jalon_text_row_apply;
}

static void
jalon_text_row_init (JalonTextRow *self)
{
}
