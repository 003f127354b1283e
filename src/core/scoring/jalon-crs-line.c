/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-crs.h"

typedef struct
{
  const char     *id;
  JalonCrsSection section;
  JalonRuleId     rule;
  gint8           times;     /* abilities that earn by the same table */
  gboolean        by_spouse; /* columns alone and with-spouse; otherwise the highest cell of any column */
} Line;

static const Line LINES[JALON_N_CRS_LINES] = {
  [JALON_CRS_AGE] = { "age", JALON_CRS_SECTION_CORE, JALON_RULE_CRS_CORE_AGE, 1, TRUE },
  [JALON_CRS_EDUCATION] = { "education", JALON_CRS_SECTION_CORE, JALON_RULE_CRS_CORE_EDUCATION, 1, TRUE },
  [JALON_CRS_FIRST_LANGUAGE] = { "first-language", JALON_CRS_SECTION_CORE, JALON_RULE_CRS_CORE_FIRST_LANGUAGE, JALON_N_ABILITIES, TRUE },
  [JALON_CRS_SECOND_LANGUAGE] = { "second-language", JALON_CRS_SECTION_CORE, JALON_RULE_CRS_CORE_SECOND_LANGUAGE, JALON_N_ABILITIES, TRUE },
  [JALON_CRS_CANADIAN_WORK] = { "canadian-work", JALON_CRS_SECTION_CORE, JALON_RULE_CRS_CORE_CANADIAN_WORK, 1, TRUE },
  [JALON_CRS_SPOUSE_EDUCATION] = { "education", JALON_CRS_SECTION_SPOUSE, JALON_RULE_CRS_SPOUSE_EDUCATION, 1, FALSE },
  [JALON_CRS_SPOUSE_LANGUAGE] = { "language", JALON_CRS_SECTION_SPOUSE, JALON_RULE_CRS_SPOUSE_LANGUAGE, JALON_N_ABILITIES, FALSE },
  [JALON_CRS_SPOUSE_CANADIAN_WORK] = { "canadian-work", JALON_CRS_SECTION_SPOUSE, JALON_RULE_CRS_SPOUSE_CANADIAN_WORK, 1, FALSE },
  [JALON_CRS_EDUCATION_LANGUAGE] = { "education-language", JALON_CRS_SECTION_TRANSFERABILITY, JALON_RULE_CRS_TRANSFERABILITY_EDUCATION_LANGUAGE, 1, FALSE },
  [JALON_CRS_EDUCATION_CANADIAN_WORK] = { "education-canadian-work", JALON_CRS_SECTION_TRANSFERABILITY, JALON_RULE_CRS_TRANSFERABILITY_EDUCATION_CANADIAN_WORK, 1, FALSE },
  [JALON_CRS_FOREIGN_WORK_LANGUAGE] = { "foreign-work-language", JALON_CRS_SECTION_TRANSFERABILITY, JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_LANGUAGE, 1, FALSE },
  [JALON_CRS_FOREIGN_WORK_CANADIAN_WORK] = { "foreign-work-canadian-work", JALON_CRS_SECTION_TRANSFERABILITY, JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_CANADIAN_WORK, 1, FALSE },
  [JALON_CRS_CERTIFICATE_LANGUAGE] = { "certificate-language", JALON_CRS_SECTION_TRANSFERABILITY, JALON_RULE_CRS_TRANSFERABILITY_CERTIFICATE_LANGUAGE, 1, FALSE },
  [JALON_CRS_SIBLING] = { "sibling", JALON_CRS_SECTION_ADDITIONAL, JALON_RULE_CRS_ADDITIONAL_SIBLING, 1, FALSE },
  [JALON_CRS_FRENCH] = { "french", JALON_CRS_SECTION_ADDITIONAL, JALON_RULE_CRS_ADDITIONAL_FRENCH, 1, FALSE },
  [JALON_CRS_CANADIAN_STUDY] = { "canadian-study", JALON_CRS_SECTION_ADDITIONAL, JALON_RULE_CRS_ADDITIONAL_CANADIAN_STUDY, 1, FALSE },
  [JALON_CRS_JOB_OFFER] = { "job-offer", JALON_CRS_SECTION_ADDITIONAL, JALON_RULE_CRS_ADDITIONAL_JOB_OFFER, 1, FALSE },
  [JALON_CRS_NOMINATION] = { "nomination", JALON_CRS_SECTION_ADDITIONAL, JALON_RULE_CRS_ADDITIONAL_NOMINATION, 1, FALSE },
  [JALON_CRS_HIGH_WAGE] = { "high-wage", JALON_CRS_SECTION_ADDITIONAL, JALON_RULE_CRS_ADDITIONAL_HIGH_WAGE, 1, FALSE },
};

static int
find_highest (const JalonRules *rules,
              JalonRuleId       id,
              int               column)
{
  const JalonTable *table = &rules->tables[id];
  int               highest = 0;
  gint32            row;

  for (row = 0; row < table->n_rows; row++)
    highest = MAX (highest, table->cells[column * table->n_rows + row]);

  return highest;
}

static int
find_highest_of_all (const JalonRules *rules,
                     JalonRuleId       id)
{
  int    highest = 0;
  gint32 column;

  for (column = 0; column < rules->tables[id].n_columns; column++)
    highest = MAX (highest, find_highest (rules, id, column));

  return highest;
}

/**
 * jalon_crs_line_get_section:
 * @line: a line
 *
 * Returns: the section to whose points it adds
 */
JalonCrsSection
jalon_crs_line_get_section (JalonCrsLine line)
{
  g_return_val_if_fail ((guint) line < JALON_N_CRS_LINES, JALON_CRS_SECTION_CORE);

  return LINES[line].section;
}

/**
 * jalon_crs_line_get_partner:
 * @line: a line
 *
 * Education and work abroad stand in two lines each, which have one maximum (crs.transferability.pair-cap).
 *
 * Returns: the line that shares a maximum with it; @line itself where none does
 */
JalonCrsLine
jalon_crs_line_get_partner (JalonCrsLine line)
{
  static const JalonCrsLine PAIRS[][2] = {
    { JALON_CRS_EDUCATION_LANGUAGE, JALON_CRS_EDUCATION_CANADIAN_WORK },
    { JALON_CRS_FOREIGN_WORK_LANGUAGE, JALON_CRS_FOREIGN_WORK_CANADIAN_WORK },
  };

  for (guint i = 0; i < G_N_ELEMENTS (PAIRS); i++)
    for (guint j = 0; j < 2; j++)
      if (PAIRS[i][j] == line)
        return PAIRS[i][1 - j];

  return line;
}

/**
 * jalon_crs_line_to_string:
 * @line: a line
 *
 * Returns: its name within its section, as in the JSON of a score
 */
const char *
jalon_crs_line_to_string (JalonCrsLine line)
{
  g_return_val_if_fail ((guint) line < JALON_N_CRS_LINES, NULL);

  return LINES[line].id;
}

/**
 * jalon_crs_section_to_string:
 * @section: a section
 *
 * Returns: its name, as in the JSON of a score
 */
const char *
jalon_crs_section_to_string (JalonCrsSection section)
{
  switch (section)
    {
    case JALON_CRS_SECTION_CORE:
      return "core";

    case JALON_CRS_SECTION_SPOUSE:
      return "spouse";

    case JALON_CRS_SECTION_TRANSFERABILITY:
      return "transferability";

    case JALON_CRS_SECTION_ADDITIONAL:
      return "additional";

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_crs_line_get_rule:
 * @line: a line
 *
 * Returns: the rule whose table it is read from, and whose source stands for it
 */
JalonRuleId
jalon_crs_line_get_rule (JalonCrsLine line)
{
  g_return_val_if_fail ((guint) line < JALON_N_CRS_LINES, JALON_RULE_CRS_CAP);

  return LINES[line].rule;
}

/**
 * jalon_crs_line_get_maximum:
 * @line: a line
 * @facts: whether somebody is scored alone or with a spouse
 * @rules: the rules of the day
 *
 * Returns: the most points that the line can bring under @rules; 0 for the
 *   spouse's lines of somebody who is scored alone
 */
int
jalon_crs_line_get_maximum (JalonCrsLine      line,
                            const JalonFacts *facts,
                            const JalonRules *rules)
{
  int column = facts->with_spouse ? 1 : 0;
  int maximum;

  g_return_val_if_fail ((guint) line < JALON_N_CRS_LINES, 0);

  if (LINES[line].section == JALON_CRS_SECTION_SPOUSE && !facts->with_spouse)
    return 0;

  /* Nobody could read the figures of this rule: the cap of the section is all that is known. */
  if (line == JALON_CRS_HIGH_WAGE)
    return rules->tables[LINES[line].rule].unknown ? jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_CAP) : 0;

  maximum = LINES[line].times * (LINES[line].by_spouse ? find_highest (rules, LINES[line].rule, column) : find_highest_of_all (rules, LINES[line].rule));

  if (line == JALON_CRS_SECOND_LANGUAGE)
    maximum = MIN (maximum, jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_SECOND_LANGUAGE_CAP, column, 0));

  return maximum;
}

/**
 * jalon_crs_section_get_maximum:
 * @section: a section
 * @facts: whether somebody is scored alone or with a spouse
 * @rules: the rules of the day
 *
 * Returns: the cap of the section under @rules; 0 for the spouse's section of
 *   somebody who is scored alone
 */
int
jalon_crs_section_get_maximum (JalonCrsSection   section,
                               const JalonFacts *facts,
                               const JalonRules *rules)
{
  switch (section)
    {
    case JALON_CRS_SECTION_CORE:
      return jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_CAP, facts->with_spouse ? 1 : 0, 0);

    case JALON_CRS_SECTION_SPOUSE:
      return facts->with_spouse ? jalon_rules_value (rules, JALON_RULE_CRS_SPOUSE_CAP) : 0;

    case JALON_CRS_SECTION_TRANSFERABILITY:
      return jalon_rules_value (rules, JALON_RULE_CRS_TRANSFERABILITY_CAP);

    case JALON_CRS_SECTION_ADDITIONAL:
      return jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_CAP);

    default:
      g_return_val_if_reached (0);
    }
}
