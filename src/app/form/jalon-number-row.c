/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-number-row.h"

#include <glib/gi18n.h>

#include "jalon-number-entry.h"
#include "jalon-record-worth.h"
#include "jalon-words.h"

struct _JalonNumberRow
{
  JalonEntryRow parent_instance;
};

G_DEFINE_FINAL_TYPE (JalonNumberRow, jalon_number_row, JALON_TYPE_ENTRY_ROW)

static gboolean
is_funds (JalonEntryRow *row)
{
  return JALON_IS_HOUSEHOLD (jalon_entry_row_get_record (row)) && g_str_equal (jalon_entry_row_get_field (row)->name, "funds");
}

/* Beside the amount that is needed stands an amount; where one types, digits. */
static char *
jalon_number_row_dup_text (JalonEntryRow *row)
{
  JalonRecord      *record = jalon_entry_row_get_record (row);
  const JalonField *field = jalon_entry_row_get_field (row);
  gint64            amount;

  if (!is_funds (row) || gtk_widget_has_focus (GTK_WIDGET (jalon_entry_row_get_text (row))) || jalon_record_get_unreadable (record, field->name) != NULL)
    return jalon_number_entry_dup_text (record, field);

  g_object_get (record, field->name, &amount, NULL);
  return amount != JALON_UNANSWERED ? jalon_words_money (amount) : g_strdup ("");
}

static gboolean
jalon_number_row_apply (JalonEntryRow *row,
                        const char    *text,
                        gboolean       finished)
{
  /* Replacing a text empties it first: no answer is one only when the entry is left. */
  if (text[0] == '\0' && !finished)
    return FALSE;

  return jalon_number_entry_apply (jalon_entry_row_get_record (row), jalon_entry_row_get_field (row), text, finished);
}

/* The funds that the family needs stand beside those that it has. */
static char *
jalon_number_row_dup_detail (JalonEntryRow *row)
{
  const JalonResults *plan = jalon_session_get_plan (jalon_entry_row_get_session (row));

  if (plan == NULL || !is_funds (row))
    return NULL;
  return jalon_funds_dup_needed (&plan->assessed);
}

static char *
jalon_number_row_dup_problem (JalonEntryRow *row)
{
  return g_strdup (_ ("This is not a number."));
}

static void
jalon_number_row_class_init (JalonNumberRowClass *klass)
{
  JALON_ENTRY_ROW_CLASS (klass)->dup_text = jalon_number_row_dup_text;
  JALON_ENTRY_ROW_CLASS (klass)->apply = jalon_number_row_apply;
  JALON_ENTRY_ROW_CLASS (klass)->dup_detail = jalon_number_row_dup_detail;
  JALON_ENTRY_ROW_CLASS (klass)->keeps_detail = TRUE;
  JALON_ENTRY_ROW_CLASS (klass)->rests = TRUE;
  JALON_ENTRY_ROW_CLASS (klass)->dup_problem = jalon_number_row_dup_problem;
}

static void
jalon_number_row_init (JalonNumberRow *self)
{
  gtk_text_set_input_purpose (jalon_entry_row_get_text (JALON_ENTRY_ROW (self)), GTK_INPUT_PURPOSE_NUMBER);
}
