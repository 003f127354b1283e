/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-choice-row.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"

/* Title and hint, as of every row of a member. */
static void
label_row (GtkWidget        *row,
           JalonRecord      *record,
           const JalonField *field)
{
  const char *hint = jalon_label_field_hint (G_OBJECT_TYPE (record), field->name);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), jalon_label_field (G_OBJECT_TYPE (record), field->name));
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  if (hint != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), hint);
  gtk_widget_add_css_class (row, "field-row");
}

/* The last value that a choice, or a yes or no, may have. */
static guint
get_last_value (const JalonField *field)
{
  return field->kind == JALON_FIELD_ANSWER ? JALON_ANSWER_YES : g_strv_length ((char **) field->words);
}

/**
 * jalon_choice_row_new:
 * @record: a record
 * @field: a choice of it, or a yes or no that has no default
 *
 * Returns: (transfer floating): a row bound to it in both ways
 */
GtkWidget *
jalon_choice_row_new (JalonRecord      *record,
                      const JalonField *field)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  GtkWidget                *row = adw_combo_row_new ();

  for (guint i = 0; i <= get_last_value (field); i++)
    gtk_string_list_append (labels, jalon_label_choice (field, i));

  label_row (row, record, field);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (labels));
  g_object_bind_property (record, field->name, row, "selected", G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  return row;
}

/* Codes --------------------------------------------------------------------- */

static gboolean
code_to_index (GBinding     *binding,
               const GValue *code,
               GValue       *index,
               gpointer      user_data)
{
  const char *const *codes = user_data;
  const char        *text = g_value_get_string (code);
  guint              n = 0;

  while (text != NULL && codes[n] != NULL && g_strcmp0 (codes[n], text) != 0)
    n++;
  g_value_set_uint (index, text != NULL && codes[n] != NULL ? n + 1 : 0);
  return TRUE;
}

static gboolean
index_to_code (GBinding     *binding,
               const GValue *index,
               GValue       *code,
               gpointer      user_data)
{
  const char *const *codes = user_data;
  guint              n = g_value_get_uint (index);

  if (n == GTK_INVALID_LIST_POSITION)
    return FALSE;
  g_value_set_string (code, n > 0 ? codes[n - 1] : NULL);
  return TRUE;
}

/**
 * jalon_code_row_new:
 * @record: a record
 * @field: a text of it
 * @codes: (array zero-terminated=1): what may be kept
 * @labels: (array zero-terminated=1): what is read, as many
 *
 * Returns: (transfer floating): a row bound to it in both ways
 */
GtkWidget *
jalon_code_row_new (JalonRecord       *record,
                    const JalonField  *field,
                    const char *const *codes,
                    const char *const *labels)
{
  g_autoptr (GtkStringList) shown = gtk_string_list_new (NULL);
  g_autoptr (GStrvBuilder)  kept = g_strv_builder_new ();
  g_autofree char          *present = NULL;
  GtkWidget                *row = adw_combo_row_new ();

  g_object_get (record, field->name, &present, NULL);
  gtk_string_list_append (shown, _ ("Not answered"));
  for (guint i = 0; codes[i] != NULL; i++)
    {
      g_strv_builder_add (kept, codes[i]);
      gtk_string_list_append (shown, labels[i]);
    }
  if (present != NULL && !g_strv_contains (codes, present))
    {
      g_strv_builder_add (kept, present);
      gtk_string_list_append (shown, present);
    }

  label_row (row, record, field);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (shown));
  g_object_bind_property_full (record, field->name, row, "selected", G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE,
                               code_to_index, index_to_code, g_strv_builder_end (kept), (GDestroyNotify) g_strfreev);
  return row;
}

/* Yes or no ----------------------------------------------------------------- */

/**
 * jalon_switch_row_new:
 * @record: a record
 * @field: a yes or no of it
 *
 * Returns: (transfer floating): a row bound to it in both ways
 */
GtkWidget *
jalon_switch_row_new (JalonRecord      *record,
                      const JalonField *field)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *toggle = gtk_switch_new ();

  label_row (row, record, field);
  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  gtk_widget_set_focusable (row, FALSE); /* one stop of the Tab key a row: the switch */
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), toggle);
  g_object_bind_property (record, field->name, toggle, "active", G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  return row;
}
