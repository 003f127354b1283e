/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-report-blocks.h"

G_BEGIN_DECLS

typedef enum
{
  JALON_REPORT_CHECKLIST = 1 << 0,
  JALON_REPORT_DATES = 1 << 1,
  JALON_REPORT_SCORE = 1 << 2,
} JalonReportParts;

JalonReport *jalon_report_new (const JalonResults *results, JalonReportParts parts);

G_END_DECLS
