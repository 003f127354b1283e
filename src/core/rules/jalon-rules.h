/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-conversion.h"
#include "jalon-crs-tables.h"
#include "jalon-rule-id.h"

/**
 * JalonTable:
 * @cells: (array): column by column, @n_rows each
 * @min: input of the first row
 * @n_rows: inputs above the last one read the last one
 * @n_columns: 1 at least
 * @in_force: whether a version has begun and is not repealed; if not, all cells are 0
 * @unknown: whether figures are missing on the day
 *
 * A rule of a day, dense, for scoring.
 */
typedef struct
{
  const gint32 *cells;
  gint32        min;
  gint32        n_rows;
  gint32        n_columns;
  gboolean      in_force;
  gboolean      unknown;
} JalonTable;

/**
 * JalonRules:
 * @day: the day resolved for
 * @first_day, @last_day: the span of days for which the same tables hold
 * @tables: by #JalonRuleId
 * @crs: those of the CRS again, as a score reads them
 * @conversions: (element-type JalonConversion): all charts, borrowed from the rulebook
 *
 * The rulebook resolved for one day. Immutable, reference-counted, safe to share between threads.
 */
typedef struct _JalonRules
{
  gatomicrefcount        ref_count;
  JalonDate              day;
  JalonDate              first_day;
  JalonDate              last_day;
  JalonTable             tables[JALON_N_RULES];
  JalonCrsTables         crs;
  GPtrArray             *conversions;
  gint32                *store;    /* all cells */
  struct _JalonRulebook *rulebook; /* owned */
} JalonRules;

JalonRules *jalon_rules_ref (JalonRules *self);
void        jalon_rules_unref (JalonRules *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonRules, jalon_rules_unref)

const JalonConversion *jalon_rules_find_conversion (const JalonRules *self, const char *test, const char *scale);

/* One cell: inputs below the first row earn 0, above the last row the last one. */
static inline gint32
jalon_rules_lookup (const JalonRules *self,
                    JalonRuleId       id,
                    gint32            column,
                    gint32            input)
{
  const JalonTable *table = &self->tables[id];
  gint32            row = input - table->min;

  if (row < 0 || table->n_rows == 0)
    return 0;
  if (row >= table->n_rows)
    row = table->n_rows - 1;
  return table->cells[column * table->n_rows + row];
}

static inline gint32
jalon_rules_value (const JalonRules *self,
                   JalonRuleId       id)
{
  return jalon_rules_lookup (self, id, 0, 0);
}

gboolean jalon_rules_list_has (const JalonRules *self, JalonRuleId id, const char *code);
