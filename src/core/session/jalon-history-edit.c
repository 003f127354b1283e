/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-history-edit.h"

static guint64 last_number; /* shared, so that a message about one household never acts on another */

/**
 * jalon_history_edit_free:
 * @edit: (transfer full): an edit
 *
 * Frees it with what it holds.
 */
void
jalon_history_edit_free (JalonHistoryEdit *edit)
{
  g_clear_object (&edit->record);
  g_clear_pointer (&edit->removed, g_ptr_array_unref);
  g_clear_pointer (&edit->added, g_ptr_array_unref);
  if (G_IS_VALUE (&edit->old_value))
    g_value_unset (&edit->old_value);
  if (G_IS_VALUE (&edit->new_value))
    g_value_unset (&edit->new_value);
  g_free (edit->old_raw);
  g_free (edit->new_raw);
  g_free (edit);
}

static GPtrArray *
copy_records (GPtrArray *records)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; records != NULL && i < records->len; i++)
    g_ptr_array_add (copy, g_object_ref (records->pdata[i]));

  return copy;
}

/**
 * jalon_history_copy_value:
 * @from: (nullable): a value, or none
 * @to: where it goes; empty
 *
 * Copies a value, if there is one.
 */
void
jalon_history_copy_value (const GValue *from,
                          GValue       *to)
{
  if (from == NULL)
    return;
  g_value_init (to, G_VALUE_TYPE (from));
  g_value_copy (from, to);
}

/**
 * jalon_history_edit_new:
 * @change: what a household tells
 *
 * Returns: (transfer full): an edit that outlives @change
 */
JalonHistoryEdit *
jalon_history_edit_new (const JalonChange *change)
{
  JalonHistoryEdit *edit = g_new0 (JalonHistoryEdit, 1);

  edit->number = ++last_number;
  edit->record = g_object_ref (change->record);
  edit->field = change->field;
  edit->position = change->position;
  edit->removed = copy_records (change->removed);
  edit->added = copy_records (change->added);
  jalon_history_copy_value (change->old_value, &edit->old_value);
  jalon_history_copy_value (change->new_value, &edit->new_value);
  edit->old_raw = g_strdup (change->old_raw);
  edit->new_raw = g_strdup (change->new_raw);
  return edit;
}

/* Records went in or out. */
static gboolean
is_list (const JalonHistoryEdit *edit)
{
  return edit->field->kind == JALON_FIELD_LIST || edit->field->kind == JALON_FIELD_DATE_MAP;
}

static void
apply_to_list (JalonHistoryEdit *edit,
               GPtrArray        *out,
               GPtrArray        *in)
{
  g_autoptr (JalonRecordList) list = NULL;

  g_object_get (edit->record, edit->field->name, &list, NULL);

  if (out->len == 0 && in->len == 0)
    {
      jalon_record_list_set_answered (list, !jalon_record_list_is_answered (list));
      return;
    }

  for (guint i = 0; i < out->len; i++)
    {
      guint position;

      if (jalon_record_list_find (list, out->pdata[i], &position))
        jalon_record_list_remove (list, position);
    }
  for (guint i = 0; i < in->len; i++)
    jalon_record_list_insert (list, MIN (edit->position + i, jalon_record_list_get_length (list)), in->pdata[i]);
}

static void
apply_scalar (JalonHistoryEdit *edit,
              const GValue     *value,
              const char       *raw)
{
  if (raw != NULL)
    jalon_record_set_raw (edit->record, edit->field->name, raw);
  else
    {
      jalon_record_set_raw (edit->record, edit->field->name, NULL);
      g_object_set_property (G_OBJECT (edit->record), edit->field->name, value);
    }
}

/**
 * jalon_history_edits_apply:
 * @step: (element-type JalonHistoryEdit): edits, in their order
 * @forward: done again; else taken back, the last one first
 *
 * Applies a step to the records that it holds.
 */
void
jalon_history_edits_apply (GPtrArray *step,
                           gboolean   forward)
{
  for (guint i = 0; i < step->len; i++)
    {
      JalonHistoryEdit *edit = step->pdata[forward ? i : step->len - 1 - i];

      if (is_list (edit))
        apply_to_list (edit, forward ? edit->removed : edit->added, forward ? edit->added : edit->removed);
      else
        apply_scalar (edit, forward ? &edit->new_value : &edit->old_value, forward ? edit->new_raw : edit->old_raw);
    }
}

/**
 * jalon_history_edit_is_typed:
 * @edit: an edit
 *
 * Returns: whether it may be one character of many
 */
gboolean
jalon_history_edit_is_typed (const JalonHistoryEdit *edit)
{
  switch (edit->field->kind)
    {
    case JALON_FIELD_INTEGER:
    case JALON_FIELD_DECIMAL:
    case JALON_FIELD_TEXT:
    case JALON_FIELD_DATE: /* 1996-11-2 is a day already on the way to 1996-11-24 */
      return TRUE;
    case JALON_FIELD_BOOLEAN:
    case JALON_FIELD_ANSWER:
    case JALON_FIELD_CHOICE:
    case JALON_FIELD_RECORD:
    case JALON_FIELD_LIST:
    case JALON_FIELD_DATE_MAP:
    default:
      return FALSE;
    }
}
