/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-table.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-words.h"

static void
row_free (gpointer data)
{
  JalonRuleTableRow *row = data;

  g_free (row->title);
  g_strfreev (row->cells);
  g_free (row);
}

static void
table_free (gpointer data)
{
  JalonRuleTable *table = data;

  g_free (table->id);
  g_free (table->section);
  g_free (table->title);
  g_strfreev (table->columns);
  g_strfreev (table->heads);
  g_free (table->legend);
  g_ptr_array_unref (table->rows);
  g_free (table->note);
  g_free (table->source_title);
  g_free (table->source_url);
  g_free (table->source_section);
  g_free (table);
}

/* Titles ------------------------------------------------------------------- */

static gboolean
is_of_years (const JalonRule *rule)
{
  return g_strcmp0 (rule->input, "whole-years") == 0;
}

static char *
dup_input (const JalonRule *rule,
           gint32           input)
{
  if (rule->row_titles != NULL && (guint) input < rule->row_titles->len)
    return g_strdup (jalon_text_get (rule->row_titles->pdata[input], jalon_words_get_language ()));

  if (g_strcmp0 (rule->input, "level") == 0)
    /* Translators: a level of a language; the levels of English are CLB, those of French NCLC. */
    return g_strdup_printf (_ ("CLB or NCLC %d"), input);

  if (is_of_years (rule))
    return g_strdup_printf (ngettext ("%d year", "%d years", (gulong) input), input);

  return jalon_words_number (input);
}

static char *
dup_row_title (const JalonRule    *rule,
               const JalonRuleRow *row)
{
  g_autofree char *first = dup_input (rule, row->min);
  g_autofree char *last = NULL;

  if (row->min == row->max || (rule->row_titles != NULL && (guint) row->min + 1 >= rule->row_titles->len))
    return g_steal_pointer (&first);

  if (row->max == G_MAXINT32)
    /* Translators: inputs of a table: "45 years or more". */
    return g_strdup_printf (_ ("%s or more"), first);

  if (row->min == 0)
    {
      last = dup_input (rule, row->max);
      /* Translators: inputs of a table: "17 years or less". */
      return g_strdup_printf (_ ("%s or less"), last);
    }

  if (is_of_years (rule))
    /* Translators: ages or years of work, a row of a table: "20 to 29 years". */
    return g_strdup_printf (C_ ("years", "%1$d to %2$d years"), row->min, row->max);

  last = rule->row_titles != NULL ? dup_input (rule, row->max) : jalon_words_number (row->max);
  /* Translators: inputs of a table: "CLB or NCLC 4 to 5". */
  return g_strdup_printf (C_ ("row of a table", "%1$s to %2$s"), first, last);
}

static char *
dup_section (JalonRuleId id)
{
  if (id <= JALON_RULE_CRS_CORE_CAP)
    return g_strdup (jalon_label_section (JALON_CRS_SECTION_CORE));
  if (id <= JALON_RULE_CRS_SPOUSE_CAP)
    return g_strdup (jalon_label_section (JALON_CRS_SECTION_SPOUSE));
  if (id <= JALON_RULE_CRS_TRANSFERABILITY_CAP)
    return g_strdup (jalon_label_section (JALON_CRS_SECTION_TRANSFERABILITY));
  if (id <= JALON_RULE_CRS_CAP)
    return g_strdup (jalon_label_section (JALON_CRS_SECTION_ADDITIONAL));
  return g_strdup (_ ("The 67-point grid"));
}

/* Rows --------------------------------------------------------------------- */

static gboolean
is_own_row (const JalonAssessedDay *assessed,
            JalonRuleId             id,
            const JalonRuleRow     *row)
{
  int   inputs[JALON_N_OWN_INPUTS];
  guint n = assessed != NULL ? jalon_rule_table_find_inputs (assessed, id, inputs) : 0;

  /* The years of the grid are counted by themselves: their points say which row it is. */
  if (assessed != NULL && id == JALON_RULE_FSW_GRID_WORK)
    return assessed->eligibility->grid.points[JALON_FSW_GRID_WORK] > 0 && row->cells[0] == assessed->eligibility->grid.points[JALON_FSW_GRID_WORK];

  for (guint i = 0; i < n; i++)
    if (inputs[i] >= row->min && inputs[i] <= row->max)
      return TRUE;

  return FALSE;
}

static void
add_row (JalonRuleTable *self,
         char           *title,
         GPtrArray      *cells,
         gboolean        own)
{
  JalonRuleTableRow *row = g_new0 (JalonRuleTableRow, 1);

  g_ptr_array_add (cells, NULL);
  row->title = title;
  row->cells = (char **) g_ptr_array_free (cells, FALSE);
  row->own = own;
  g_ptr_array_add (self->rows, row);
}

static void
add_table_rows (JalonRuleTable         *self,
                JalonRuleId             id,
                const JalonRule        *rule,
                const JalonRuleVersion *version,
                const JalonAssessedDay *assessed)
{
  guint n_columns = g_strv_length (rule->columns);

  for (guint i = 0; i < version->n_rows; i++)
    {
      const JalonRuleRow *row = &version->rows[i];
      GPtrArray          *cells = g_ptr_array_new ();

      for (guint c = 0; c < n_columns; c++)
        g_ptr_array_add (cells, jalon_words_number (row->cells[c]));
      add_row (self, dup_row_title (rule, row), cells, is_own_row (assessed, id, row));
    }
}

/* Of a rule without inputs each column is a row. */
static void
add_value_rows (JalonRuleTable         *self,
                JalonRuleId             id,
                const JalonRule        *rule,
                const JalonRuleVersion *version,
                const JalonAssessedDay *assessed)
{
  guint n_columns = g_strv_length (rule->columns);

  for (guint c = 0; version->n_rows > 0 && c < n_columns; c++)
    {
      const char *title = jalon_text_get (&rule->column_titles[c], jalon_words_get_language ());
      GPtrArray  *cells = g_ptr_array_new ();
      gboolean    own = self->own_column == (int) c;

      if (assessed != NULL && id == JALON_RULE_FSW_GRID_ADAPTABILITY)
        own = assessed->eligibility->grid.adaptability[c] > 0;
      g_ptr_array_add (cells, jalon_words_number (version->rows[0].cells[c]));
      add_row (self, g_strdup (n_columns > 1 ? title : g_str_equal (rule->unit, "level") ? _ ("Level")
                                                                                         : _ ("Points")),
               cells, own);
    }
}

static void
set_columns (JalonRuleTable  *self,
             const JalonRule *rule)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();

  for (guint c = 0; rule->kind == JALON_RULE_KIND_TABLE && rule->columns[c] != NULL; c++)
    {
      gboolean alone = rule->columns[1] == NULL; /* named like the rule */

      g_ptr_array_add (titles, g_strdup (alone ? _ ("Points") : jalon_text_get (&rule->column_titles[c], jalon_words_get_language ())));
    }
  g_ptr_array_add (titles, NULL);
  self->columns = (char **) g_ptr_array_steal (titles, NULL);
}

static JalonRuleTable *
make_table (JalonRuleId             id,
            const JalonRule        *rule,
            const JalonRuleVersion *version,
            const JalonAssessedDay *assessed)
{
  JalonLanguage   language = jalon_words_get_language ();
  JalonRuleTable *self = g_new0 (JalonRuleTable, 1);
  const char     *note = jalon_text_get (&version->note, language);

  self->id = g_strdup (rule->id);
  self->section = dup_section (id);
  self->title = g_strdup (jalon_text_get (&rule->title, language));
  self->own_column = assessed != NULL ? jalon_rule_table_find_column (assessed, id) : -1;
  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->since = version->from;
  self->source_title = g_strdup (jalon_text_get (&version->source.title, language));
  self->source_url = g_strdup (jalon_text_get (&version->source.url, language));
  self->source_section = version->source.section != NULL ? jalon_words_section (version->source.section) : NULL;
  self->note = note != NULL ? g_strdup (note) : version->repealed ? g_strdup (_ ("Brings no points on this day."))
                                                                  : NULL;
  set_columns (self, rule);
  jalon_rule_table_set_heads (self, id);

  if (version->repealed || version->unknown)
    return self;

  if (rule->kind == JALON_RULE_KIND_TABLE)
    add_table_rows (self, id, rule, version, assessed);
  else
    add_value_rows (self, id, rule, version, assessed);
  return self;
}

/**
 * jalon_rule_tables_make:
 * @rulebook: the rules of every date
 * @on: the day whose tables are asked
 * @assessed: (nullable): the person on that day, to mark the own rows
 *
 * Writes out what the official criteria say on a day: the tables of the score
 * in its order, then the 67-point grid.
 *
 * Returns: (transfer full) (element-type JalonRuleTable): the tables
 */
GPtrArray *
jalon_rule_tables_make (JalonRulebook          *rulebook,
                        JalonDate               on,
                        const JalonAssessedDay *assessed)
{
  GPtrArray *tables = g_ptr_array_new_with_free_func (table_free);

  g_return_val_if_fail (JALON_IS_RULEBOOK (rulebook), tables);

  for (JalonRuleId id = JALON_RULE_CRS_CORE_AGE; id <= JALON_RULE_FSW_GRID_SPOUSE_LEVEL; id++)
    {
      const JalonRule        *rule = jalon_rulebook_get (rulebook, id);
      const JalonRuleVersion *version = jalon_rule_get_version (rule, on);
      gboolean                shown = id <= JALON_RULE_CRS_CAP || id == JALON_RULE_FSW_PASS_MARK || g_str_has_prefix (rule->id, "fsw.grid.");

      if (!shown || version == NULL || rule->kind > JALON_RULE_KIND_VALUE)
        continue;
      if (g_str_equal (rule->unit, "points") || g_str_equal (rule->unit, "level"))
        g_ptr_array_add (tables, make_table (id, rule, version, assessed));
    }

  return tables;
}
