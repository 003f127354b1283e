/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-source.h"

/**
 * JalonRuleKind:
 * @JALON_RULE_KIND_TABLE: rows of a whole number, a cell a column
 * @JALON_RULE_KIND_VALUE: one number a column, no input
 * @JALON_RULE_KIND_CONVERSION: printed test scores to CLB or NCLC levels
 * @JALON_RULE_KIND_LIST: codes
 */
typedef enum
{
  JALON_RULE_KIND_TABLE,
  JALON_RULE_KIND_VALUE,
  JALON_RULE_KIND_CONVERSION,
  JALON_RULE_KIND_LIST,
} JalonRuleKind;

/**
 * JalonRuleRow:
 * @min: first input of the row
 * @max: last input, G_MAXINT32 where there is no end
 * @cells: (array length=n_cells): a number for each column
 *
 * A row of a table, or the only row of a value.
 */
typedef struct
{
  gint32  min;
  gint32  max;
  gint32 *cells;
  guint   n_cells;
} JalonRuleRow;

/**
 * JalonRuleVersion:
 * @from: first day in force
 * @confirmed_to: last day for which a source confirms the figures
 * @source: where they stand
 * @repealed: "rows": null; from here on nothing is earned
 * @announced: shown, never applied
 * @unknown: a change is in force whose figures are missing
 * @rows: (nullable) (array length=n_rows): table and value
 * @codes: (nullable) (array zero-terminated=1): list, sorted
 * @note: (nullable): what the figures leave open, in both languages
 *
 * What a rule says from a day on. Owned by its rule.
 */
typedef struct
{
  JalonDate     from;
  JalonDate     confirmed_to;
  JalonSource   source;
  gboolean      repealed;
  gboolean      announced;
  gboolean      unknown;
  guint         n_rows;
  JalonRuleRow *rows;
  guint         n_codes;
  char        **codes;
  JalonText     note;
} JalonRuleVersion;

/**
 * JalonRule:
 * @id: crs.core.age
 * @title: in both languages
 * @unit: points, years, hours, dollars, level, codes, months
 * @input: what the rows are looked up by, or %NULL
 * @columns: (array zero-terminated=1): ids of the columns, one at least
 * @column_titles: (array length=n_columns): in both languages
 * @row_titles: (nullable): what an input is called, by input from 0 on (education)
 * @versions: (element-type JalonRuleVersion): in rising order of @from
 * @own: whether it comes from the person's own folder
 */
typedef struct
{
  char         *id;
  JalonText     title;
  JalonRuleKind kind;
  char         *unit;
  char         *input;
  char        **columns;
  guint         n_columns;
  JalonText    *column_titles;
  GPtrArray    *row_titles;
  GPtrArray    *versions;
  gboolean      own;
} JalonRule;

const JalonRuleVersion *jalon_rule_get_version (const JalonRule *rule, JalonDate on);
const JalonRuleRow     *jalon_rule_version_get_row (const JalonRuleVersion *version, gint32 input);
