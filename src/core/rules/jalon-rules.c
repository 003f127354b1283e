/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rules.h"

#include <string.h>

#include "jalon-rulebook.h"
#include "jalon-rules-private.h"

#define LAST_DAY ((JalonDate){ 9999, 12, 31 })

/* How many inputs the dense table of a version has. Above a last row that has
 * an end, one more row of zeros says that nothing is earned there. */
static gint32
count_inputs (const JalonRuleVersion *version)
{
  const JalonRuleRow *last;

  if (version == NULL || version->n_rows == 0)
    return 0;

  last = &version->rows[version->n_rows - 1];

  return (last->max == G_MAXINT32 ? last->min : last->max + 1) - version->rows[0].min + 1;
}

static void
fill_cells (const JalonRuleVersion *version,
            const JalonTable       *table,
            gint32                 *cells)
{
  for (gint32 i = 0; i < table->n_rows; i++)
    {
      const JalonRuleRow *row = jalon_rule_version_get_row (version, table->min + i);

      for (gint32 column = 0; column < table->n_columns; column++)
        cells[column * table->n_rows + i] = row != NULL ? row->cells[column] : 0;
    }
}

/* Narrows the span of days in which the version of @self's day is in force. */
static void
narrow_span (JalonRules      *self,
             const JalonRule *rule)
{
  for (guint i = 0; i < rule->versions->len; i++)
    {
      const JalonRuleVersion *version = g_ptr_array_index (rule->versions, i);

      if (version->announced)
        continue;

      if (jalon_date_compare (version->from, self->day) <= 0)
        self->first_day = jalon_date_max (self->first_day, version->from);
      else
        self->last_day = jalon_date_min (self->last_day, jalon_date_add_days (version->from, -1));
    }
}

/* Makes the tables of the day, without their cells; returns how many cells they have. */
static gsize
shape_tables (JalonResolvedRules     *resolved,
              const JalonRule *const *rules)
{
  JalonRules *self = &resolved->rules;
  gsize       n_cells = 0;

  for (guint i = 0; i < JALON_N_RULES; i++)
    {
      const JalonRuleVersion *version;
      JalonTable             *table = &self->tables[i];

      table->n_columns = rules[i] != NULL ? (gint32) rules[i]->n_columns : 1;

      if (rules[i] == NULL)
        continue;

      narrow_span (self, rules[i]);
      version = jalon_rule_get_version (rules[i], self->day);
      resolved->versions[i] = version;

      if (version == NULL || version->repealed)
        continue;

      table->in_force = TRUE;
      table->unknown = version->unknown;
      table->n_rows = count_inputs (version);
      table->min = table->n_rows > 0 ? version->rows[0].min : 0;
      n_cells += (gsize) table->n_rows * (gsize) table->n_columns;
    }

  return n_cells;
}

/**
 * jalon_rules_new:
 * @rulebook: kept alive by the result
 * @rules: (array fixed-size=JALON_N_RULES): by #JalonRuleId; %NULL where there is none
 * @conversions: (element-type JalonConversion): shared, not copied
 * @first_day: of all rules
 * @day: the day to resolve for, @first_day or later
 *
 * Returns: (transfer full): the rules of that day
 */
JalonRules *
jalon_rules_new (JalonRulebook          *rulebook,
                 const JalonRule *const *rules,
                 GPtrArray              *conversions,
                 JalonDate               first_day,
                 JalonDate               day)
{
  JalonResolvedRules *resolved = g_new0 (JalonResolvedRules, 1);
  JalonRules         *self = &resolved->rules;
  gint32             *cells;

  g_atomic_ref_count_init (&self->ref_count);
  self->day = day;
  self->first_day = first_day;
  self->last_day = LAST_DAY;
  self->conversions = g_ptr_array_ref (conversions);
  self->rulebook = g_object_ref (rulebook);
  self->store = g_new0 (gint32, shape_tables (resolved, rules));
  cells = self->store;

  for (guint i = 0; i < JALON_N_RULES; i++)
    {
      JalonTable *table = &self->tables[i];

      fill_cells (resolved->versions[i], table, cells);
      table->cells = cells;
      cells += table->n_rows * table->n_columns;
    }

  jalon_rules_fill_crs (self);
  return self;
}

/**
 * jalon_rules_ref:
 * @self: rules of a day
 *
 * May be called from any thread.
 *
 * Returns: (transfer full): @self
 */
JalonRules *
jalon_rules_ref (JalonRules *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * jalon_rules_unref:
 * @self: (transfer full): rules of a day
 *
 * Gives back a reference, from any thread; the last one frees.
 */
void
jalon_rules_unref (JalonRules *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->conversions);
  g_object_unref (self->rulebook);
  g_free (self->store);
  g_free (self);
}

/**
 * jalon_rules_find_conversion:
 * @self: rules of a day
 * @test: the test's word in a profile, such as `ielts-general`
 * @scale: (nullable): `previous`, `699`, or %NULL for `previous`; of no
 *   meaning for a test that prints one scale only
 *
 * Returns: (transfer none) (nullable): the charts of that test, or %NULL if
 *   there is no such test
 */
const JalonConversion *
jalon_rules_find_conversion (const JalonRules *self,
                             const char       *test,
                             const char       *scale)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (test != NULL, NULL);

  for (guint i = 0; i < self->conversions->len; i++)
    {
      const JalonConversion *conversion = g_ptr_array_index (self->conversions, i);

      if (g_str_equal (conversion->test, test) &&
          (conversion->scale == NULL || g_str_equal (conversion->scale, scale != NULL ? scale : "previous")))
        return conversion;
    }

  return NULL;
}

/**
 * jalon_rules_list_has:
 * @self: rules of a day
 * @id: a rule of the kind list
 * @code: an occupation's or a province's code
 *
 * Returns: whether the list of the day has the code; never if it is not in force
 */
gboolean
jalon_rules_list_has (const JalonRules *self,
                      JalonRuleId       id,
                      const char       *code)
{
  const JalonRuleVersion *version;
  guint                   low = 0;
  guint                   high;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail ((guint) id < JALON_N_RULES, FALSE);
  g_return_val_if_fail (code != NULL, FALSE);

  version = ((const JalonResolvedRules *) self)->versions[id];
  high = version != NULL ? version->n_codes : 0;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      int   order = strcmp (version->codes[middle], code);

      if (order == 0)
        return TRUE;

      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return FALSE;
}
