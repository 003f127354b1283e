/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "jalon-assessed-day.h"

/**
 * JalonCriterionReport: a criterion in words. Immutable.
 * @change: what would change it, or %NULL
 * @place: of the answer that decides it, or %NULL
 */
#define JALON_TYPE_CRITERION_REPORT (jalon_criterion_report_get_type ())
G_DECLARE_FINAL_TYPE (JalonCriterionReport, jalon_criterion_report, JALON, CRITERION_REPORT, GObject)

struct _JalonCriterionReport
{
  GObject parent_instance;

  char        *id;
  char        *title;
  char        *reason;
  char        *change;
  char        *place;
  JalonVerdict verdict;
  char        *source_title;
  char        *source_url;
};

/**
 * JalonProgramReport: a program and its criteria in words. Immutable.
 * @summary: "1 not met, 1 not answered"
 * @criteria: (element-type JalonCriterionReport)
 */
#define JALON_TYPE_PROGRAM_REPORT (jalon_program_report_get_type ())
G_DECLARE_FINAL_TYPE (JalonProgramReport, jalon_program_report, JALON, PROGRAM_REPORT, GObject)

struct _JalonProgramReport
{
  GObject parent_instance;

  JalonProgram program;
  char        *id;
  char        *title;
  char        *summary;
  JalonVerdict verdict;
  char        *source_title;
  char        *source_url;
  GListStore  *criteria;
};

JalonProgramReport   *jalon_program_report_new (const JalonAssessedDay *assessed, JalonProgram program);
JalonCriterionReport *jalon_criterion_report_new_category (const JalonAssessedDay *assessed, const JalonCategoryVerdict *verdict);
char                 *jalon_fsw_factor_dup_title (JalonFswFactor factor);
char                 *jalon_fsw_factor_dup_reason (const JalonAssessedDay *assessed, JalonFswFactor factor);
char                 *jalon_base_nomination_dup_text (const JalonAssessedDay *assessed); /* decision 15; NULL if there is none */
