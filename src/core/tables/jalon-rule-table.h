/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessed-day.h"

/**
 * JalonRuleTableRow:
 * @title: of its inputs: "20 to 29", "CLB or NCLC 9"
 * @cells: (array zero-terminated=1): a number for each column, in the language of the program
 * @own: the person is in this row
 */
typedef struct
{
  char    *title;
  char   **cells;
  gboolean own;
} JalonRuleTableRow;

/**
 * JalonRuleTable:
 * @id: of the rule
 * @section: what the table stands under: a section of the score, or the 67-point grid
 * @title: of the rule
 * @columns: (array zero-terminated=1): titles of the columns; empty if there is one without a name
 * @heads: (nullable) (array zero-terminated=1): a few letters for each column, for where @columns have no room
 * @legend: (nullable): what @heads stand for, a line each; %NULL where they say it themselves
 * @own_column: the person's own column, or -1
 * @rows: (element-type JalonRuleTableRow): empty where nothing is earned on the day, or the figures are missing
 * @note: (nullable): what is to be said instead of rows, or beside them
 * @since: first day in force
 * @source_title, @source_url, @source_section: (nullable): where it stands
 *
 * A table of the official criteria on a day, as it is read by people.
 */
typedef struct
{
  char      *id;
  char      *section;
  char      *title;
  char     **columns;
  char     **heads;
  char      *legend;
  int        own_column;
  GPtrArray *rows;
  char      *note;
  JalonDate  since;
  char      *source_title;
  char      *source_url;
  char      *source_section;
} JalonRuleTable;

/* Every table of the score and of the 67-point grid on a day; the person's own row
 * marked where @assessed, of the same day, is known. (element-type JalonRuleTable) */
GPtrArray *jalon_rule_tables_make (JalonRulebook *rulebook, JalonDate on, const JalonAssessedDay *assessed);

/* For this file's neighbours only: short heads, and the inputs of a rule that are the person's own. */
void jalon_rule_table_set_heads (JalonRuleTable *self, JalonRuleId id);

#define JALON_N_OWN_INPUTS 4
guint jalon_rule_table_find_inputs (const JalonAssessedDay *assessed, JalonRuleId id, int inputs[JALON_N_OWN_INPUTS]);
int   jalon_rule_table_find_column (const JalonAssessedDay *assessed, JalonRuleId id);
