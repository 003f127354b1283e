/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-report-blocks.h"

/**
 * JalonReportParts:
 * @JALON_REPORT_CHECKLIST: every document of the list
 * @JALON_REPORT_DATES: every date
 * @JALON_REPORT_SCORE: the score, line by line
 * @JALON_REPORT_NOW: what to do now, what comes next, what it costs: one page
 *
 * The sheets of a report. The numbers are kept in the settings.
 */
typedef enum
{
  JALON_REPORT_CHECKLIST = 1 << 0,
  JALON_REPORT_DATES = 1 << 1,
  JALON_REPORT_SCORE = 1 << 2,
  JALON_REPORT_NOW = 1 << 3,
} JalonReportParts;

#define JALON_REPORT_USUAL (JALON_REPORT_NOW | JALON_REPORT_CHECKLIST | JALON_REPORT_DATES) /* the score is left out unless it is asked for */

JalonReport *jalon_report_new (const JalonResults *results, JalonReportParts parts);
