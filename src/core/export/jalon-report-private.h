/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-report-blocks.h"

G_BEGIN_DECLS

/* The sheets of a report. Private to the room. */
void jalon_report_add_checklist (JalonReport *self, const JalonResults *results);
void jalon_report_add_dates (JalonReport *self, const JalonResults *results);
void jalon_report_add_score (JalonReport *self, const JalonResults *results);

G_END_DECLS
