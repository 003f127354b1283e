/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-choice-row.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-fit-layout.h"
#include "jalon-fold.h"
#include "jalon-labels.h"
#include "jalon-plain.h"
#include "jalon-type-ahead.h"

#define LONGEST_CODE 16 /* characters */

#define SPACING 12

static GtkWidget *
find_header (GtkWidget *row)
{
  GtkWidget *child = gtk_widget_get_first_child (row);

  return child != NULL && gtk_widget_has_css_class (child, "header") ? child : NULL;
}

/* Title and hint, as of every row of a member. */
static void
label_row (GtkWidget        *row,
           JalonRecord      *record,
           const JalonField *field)
{
  g_autofree char *hint = jalon_label_dup_hint_of (record, field);
  g_autofree char *label = jalon_label_dup_field_of (record, field);
  GtkWidget       *header = find_header (row);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  if (hint != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), hint);
  gtk_widget_add_css_class (row, "field-row");
  /* A long value goes below the label where it has no room beside it. */
  if (header != NULL)
    gtk_widget_set_layout_manager (header, jalon_fit_layout_new (SPACING));
}

/* Values -------------------------------------------------------------------- */

static void
show_value (AdwComboRow *row,
            GParamSpec  *pspec,
            GtkLabel    *label)
{
  GtkStringObject *choice = adw_combo_row_get_selected_item (row);

  gtk_label_set_label (label, choice != NULL ? gtk_string_object_get_string (choice) : "");
}

/**
 * jalon_choice_row_show_whole:
 * @row: a row of choices
 *
 * Shows its value whole, below the title where it has no room beside it. The drop-down's own
 * value, a list of one, is cut after twenty letters and knows no lines: a label of ours stands
 * in its place.
 */
void
jalon_choice_row_show_whole (AdwComboRow *row)
{
  GtkWidget *header = find_header (GTK_WIDGET (row));
  GtkWidget *suffixes = header != NULL ? gtk_widget_get_last_child (header) : NULL;
  GtkWidget *value = suffixes != NULL ? gtk_widget_get_first_child (suffixes) : NULL;
  GtkWidget *label;

  if (!GTK_IS_BOX (suffixes) || !GTK_IS_LIST_VIEW (value))
    return;
  gtk_widget_set_layout_manager (header, jalon_fit_layout_new (SPACING));

  label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_visible (value, FALSE);
  gtk_box_prepend (GTK_BOX (suffixes), label);
  g_signal_connect_object (row, "notify::selected-item", G_CALLBACK (show_value), label, 0);
  show_value (row, NULL, GTK_LABEL (label));
}

static GtkWidget *
make_row (JalonRecord      *record,
          const JalonField *field,
          GtkStringList    *labels,
          GStrv             others)
{
  GtkWidget *row = adw_combo_row_new ();

  label_row (row, record, field);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (labels));
  jalon_choice_row_show_whole (ADW_COMBO_ROW (row));
  jalon_type_ahead_add (ADW_COMBO_ROW (row), others);
  return row;
}

/* Choices ------------------------------------------------------------------- */

typedef struct
{
  guint value;
  char *label;
  char *key; /* sorts */
} Choice;

static void
choice_clear (Choice *choice)
{
  g_free (choice->label);
  g_free (choice->key);
}

/* The last value that a choice, or a yes or no, may have. */
static guint
get_last_value (const JalonField *field)
{
  return field->kind == JALON_FIELD_ANSWER ? JALON_ANSWER_YES : g_strv_length ((char **) field->words);
}

static int
compare_choices (gconstpointer a,
                 gconstpointer b)
{
  return strcmp (((const Choice *) a)->key, ((const Choice *) b)->key);
}

/* Choices without an order of their own stand in that of the reader's alphabet, "other" last. */
static gboolean
is_sorted (const JalonField *field)
{
  static const char *const SORTED[] = { "destination", "kind", NULL };

  return g_strv_contains (SORTED, field->name);
}

static char *
dup_key (const JalonField *field,
         guint             value,
         const char       *label)
{
  const char *word = field->words != NULL ? jalon_field_get_word (field, value) : NULL;

  return g_strcmp0 (word, "other") == 0 ? g_strdup ("~") : jalon_fold (label);
}

static GArray *
list_choices (JalonRecord      *record,
              const JalonField *field)
{
  GArray *choices = g_array_new (FALSE, FALSE, sizeof (Choice));

  g_array_set_clear_func (choices, (GDestroyNotify) choice_clear);
  for (guint i = 1; i <= get_last_value (field); i++)
    {
      char  *label = jalon_label_dup_choice_of (record, field, i);
      Choice choice = { i, label, dup_key (field, i, label) };

      g_array_append_val (choices, choice);
    }
  if (is_sorted (field))
    g_array_sort (choices, compare_choices);
  return choices;
}

static gboolean
value_to_index (GBinding     *binding,
                const GValue *value,
                GValue       *index,
                gpointer      user_data)
{
  const GArray *choices = user_data;
  guint         i = 0;

  while (i < choices->len && g_array_index (choices, Choice, i).value != g_value_get_uint (value))
    i++;
  g_value_set_uint (index, i < choices->len ? i + 1 : 0);
  return TRUE;
}

static gboolean
index_to_value (GBinding     *binding,
                const GValue *index,
                GValue       *value,
                gpointer      user_data)
{
  const GArray *choices = user_data;
  const guint   i = g_value_get_uint (index);

  if (i == GTK_INVALID_LIST_POSITION)
    return FALSE;
  g_value_set_uint (value, i > 0 ? g_array_index (choices, Choice, i - 1).value : 0);
  return TRUE;
}

static void
add_others (GStrvBuilder *others,
            const char   *field,
            const char   *word)
{
  const char *words = word != NULL ? jalon_label_other_words (field, word) : NULL;

  g_strv_builder_add (others, words != NULL ? words : "");
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
  g_autoptr (GStrvBuilder)  others = g_strv_builder_new ();
  GArray                   *choices = list_choices (record, field);
  GtkWidget                *row;

  gtk_string_list_append (labels, jalon_label_choice (field, 0));
  for (guint i = 0; i < choices->len; i++)
    {
      const Choice *choice = &g_array_index (choices, Choice, i);

      gtk_string_list_append (labels, choice->label);
      add_others (others, field->name, field->words != NULL ? jalon_field_get_word (field, choice->value) : NULL);
    }

  row = make_row (record, field, labels, g_strv_builder_end (others));
  g_object_bind_property_full (record, field->name, row, "selected", G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE,
                               value_to_index, index_to_value, choices, (GDestroyNotify) g_array_unref);
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

/* What is no code may be of any length; a row gives its choice no less room than it wants. */
static char *
dup_short (const char *text)
{
  g_autofree char *plain = jalon_plain_dup_name (text);
  g_autofree char *beginning = g_utf8_substring (plain, 0, MIN (g_utf8_strlen (plain, -1), LONGEST_CODE));

  return strlen (beginning) < strlen (plain) ? g_strconcat (beginning, "…", NULL) : g_steal_pointer (&beginning);
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
  g_autoptr (GStrvBuilder)  others = g_strv_builder_new ();
  g_autofree char          *present = NULL;
  GtkWidget                *row;

  g_object_get (record, field->name, &present, NULL);
  gtk_string_list_append (shown, _ ("Not answered"));
  for (guint i = 0; codes[i] != NULL; i++)
    {
      g_strv_builder_add (kept, codes[i]);
      gtk_string_list_append (shown, labels[i]);
      add_others (others, "destination", codes[i]); /* provinces have the same codes everywhere */
    }
  if (present != NULL && !g_strv_contains (codes, present))
    {
      g_autofree char *plain = dup_short (present);

      g_strv_builder_add (kept, present);
      gtk_string_list_append (shown, plain);
    }

  row = make_row (record, field, shown, g_strv_builder_end (others));
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
