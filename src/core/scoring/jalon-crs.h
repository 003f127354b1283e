/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-facts.h"

/**
 * JalonCrsLine: the lines of the CRS, in the order in which they are shown.
 */
typedef enum
{
  JALON_CRS_AGE,
  JALON_CRS_EDUCATION,
  JALON_CRS_FIRST_LANGUAGE,
  JALON_CRS_SECOND_LANGUAGE, /* after its cap */
  JALON_CRS_CANADIAN_WORK,
  JALON_CRS_SPOUSE_EDUCATION,
  JALON_CRS_SPOUSE_LANGUAGE,
  JALON_CRS_SPOUSE_CANADIAN_WORK,
  JALON_CRS_EDUCATION_LANGUAGE, /* transferability: before the caps of 50 */
  JALON_CRS_EDUCATION_CANADIAN_WORK,
  JALON_CRS_FOREIGN_WORK_LANGUAGE,
  JALON_CRS_FOREIGN_WORK_CANADIAN_WORK,
  JALON_CRS_CERTIFICATE_LANGUAGE,
  JALON_CRS_SIBLING,
  JALON_CRS_FRENCH,
  JALON_CRS_CANADIAN_STUDY,
  JALON_CRS_JOB_OFFER,
  JALON_CRS_NOMINATION,
  JALON_CRS_HIGH_WAGE, /* as the account shows it (decision 1); of no meaning unless it is entered */
} JalonCrsLine;

#define JALON_N_CRS_LINES 19

typedef enum
{
  JALON_CRS_SECTION_CORE,
  JALON_CRS_SECTION_SPOUSE,
  JALON_CRS_SECTION_TRANSFERABILITY,
  JALON_CRS_SECTION_ADDITIONAL,
} JalonCrsSection;

#define JALON_N_CRS_SECTIONS 4

/**
 * JalonCrs:
 * @points: by #JalonCrsLine
 * @sections: by #JalonCrsSection, after their caps
 * @total: of the four sections, at most 1,200
 * @first: index in facts->candidate.tests of the first official language's result, or -1
 * @second: that of the second, or -1
 * @partner_test: index in facts->partner.tests of the result that earns, or -1
 * @high_wage: whether the points that the account gives for a high-wage occupation are added
 * @complete: FALSE where a rule of the day has unknown figures
 *
 * A score: plain numbers, no memory of its own.
 */
typedef struct
{
  gint16   points[JALON_N_CRS_LINES];
  gint16   sections[JALON_N_CRS_SECTIONS];
  gint16   total;
  gint16   first;
  gint16   second;
  gint16   partner_test;
  gboolean high_wage;
  gboolean complete;
} JalonCrs;

void jalon_crs_score (const JalonFacts *facts, const JalonRules *rules, JalonCrs *out_crs);

JalonCrsSection jalon_crs_line_get_section (JalonCrsLine line);
JalonCrsLine    jalon_crs_line_get_partner (JalonCrsLine line);
const char     *jalon_crs_line_to_string (JalonCrsLine line); /* age, education, … as in the JSON of a score */
const char     *jalon_crs_section_to_string (JalonCrsSection section);
JalonRuleId     jalon_crs_line_get_rule (JalonCrsLine line);
int             jalon_crs_line_get_maximum (JalonCrsLine line, const JalonFacts *facts, const JalonRules *rules);
int             jalon_crs_section_get_maximum (JalonCrsSection section, const JalonFacts *facts, const JalonRules *rules);
