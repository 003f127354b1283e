/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-choice-row.h"

#include "jalon-label-tables.h"
#include "jalon-labels.h"
#include "jalon-permit.h"
#include "jalon-test-ui.h"

/* Letters typed on a drop-down choose by its words, and by those that people have for them. */

static GtkEventController *
find_keys (GtkWidget *row)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (row);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller) && gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        return controller; /* the row keeps it */
    }
  g_assert_not_reached ();
}

/* Returns: whether every key was taken */
static gboolean
type (GtkWidget  *row,
      const char *text)
{
  GtkEventController *keys = find_keys (row);
  gboolean            all = TRUE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gboolean taken = FALSE;

      g_signal_emit_by_name (keys, "key-pressed", gdk_unicode_to_keyval (g_utf8_get_char (p)), 0, 0, &taken);
      all = all && taken;
    }
  return all;
}

/* Returns: (transfer full) (nullable): the word that is chosen by typing */
static char *
choose (GType       record_type,
        const char *name,
        const char *text)
{
  g_autoptr (JalonRecord) record = g_object_new (record_type, NULL);
  const JalonField       *field = jalon_record_find_field (record, name);
  g_autoptr (GtkWidget)   row = g_object_ref_sink (jalon_choice_row_new (record, field));
  guint                   chosen;

  g_assert_true (type (row, text));
  g_object_get (record, name, &chosen, NULL);
  return chosen > 0 ? g_strdup (jalon_field_get_word (field, chosen)) : NULL;
}

typedef struct
{
  const char *path;
  GType (*get_type) (void);
  const char *field;
  const char *typed;
  const char *word;
} Row;

/* In both languages. */
static const Row rows[] = {
  { "single/celibataire", jalon_household_get_type, "relationship", "célibataire", "never-married" },
  { "single/without-accent", jalon_household_get_type, "relationship", "cel", "never-married" },
  { "single/capitals", jalon_household_get_type, "relationship", "CÉLIB", "never-married" },
  { "single/english", jalon_household_get_type, "relationship", "single", "never-married" },
  { "married", jalon_household_get_type, "relationship", "mar", "married" },
  { "common-law/words", jalon_household_get_type, "relationship", "union libre", "common-law" },
  { "common-law/fact", jalon_household_get_type, "relationship", "conjoint de fait", "common-law" },
  { "province/code", jalon_household_get_type, "destination", "bc", "BC" },
  { "province/french-code", jalon_household_get_type, "destination", "ipe", "PE" },
  { "level/bachelor", jalon_credential_get_type, "level", "bachelor", "three-year" },
  { "level/master", jalon_credential_get_type, "level", "master", "master" },
  { "level/doctorate", jalon_credential_get_type, "level", "doctorate", "doctorate" },
  { "level/school", jalon_credential_get_type, "level", "lycee", "secondary" },
  { "permit/pgwp", jalon_permit_get_type, "kind", "PGWP", "post-graduation-work" },
  { "permit/ptpd", jalon_permit_get_type, "kind", "ptpd", "post-graduation-work" },
};

static void
test_row (gconstpointer data)
{
  const Row       *row = data;
  g_autofree char *word = choose (row->get_type (), row->field, row->typed);

  g_assert_cmpstr (word, ==, row->word);
}

/* Before a word a space opens the drop-down, as on every one. */
static void
test_space (void)
{
  g_autoptr (JalonHousehold) household = g_object_new (JALON_TYPE_HOUSEHOLD, NULL);
  g_autoptr (GtkWidget)      row = g_object_ref_sink (jalon_choice_row_new (JALON_RECORD (household), jalon_record_find_field (JALON_RECORD (household), "relationship")));

  g_assert_false (type (row, " "));
  g_assert_true (type (row, "union "));
}

/* Whatever is typed whole is chosen, and what people call one choice begins no other. */
static void
check_field (JalonRecord      *record,
             const JalonField *field)
{
  for (guint value = 1; field->words != NULL && field->words[value - 1] != NULL; value++)
    {
      const char    *word = field->words[value - 1];
      const char    *others = jalon_label_other_words (field->name, word);
      g_auto (GStrv) each = g_strsplit (others != NULL ? others : "", ", ", -1);
      const char    *label = jalon_label_tables_find_choice (field->name, word);

      if (label == NULL)
        continue;
      for (guint i = 0; each[i] != NULL; i++)
        {
          g_autofree char *chosen = choose (G_OBJECT_TYPE (record), field->name, each[i]);

          if (g_strcmp0 (chosen, word) != 0)
            g_error ("%s: “%s” chooses %s, not %s", field->name, each[i], chosen, word);
        }
    }
}

static void
test_all (void)
{
  static GType (*const types[]) (void) = { jalon_household_get_type, jalon_person_get_type, jalon_credential_get_type, jalon_test_result_get_type, jalon_permit_get_type,
                                           jalon_relative_get_type, jalon_job_offer_get_type, jalon_previous_union_get_type, jalon_letter_get_type };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (JalonRecord) record = g_object_new (types[i](), NULL);
      guint                   n;
      const JalonField       *fields = jalon_record_get_fields (record, &n);

      for (guint f = 0; f < n; f++)
        if (fields[f].kind == JALON_FIELD_CHOICE)
          check_field (record, &fields[f]);
    }
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/type-ahead/", rows[i].path, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/type-ahead/space", test_space);
  g_test_add_func ("/type-ahead/all", test_all);
  return g_test_run ();
}
