/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-report-blocks.h"

/* The sheets of a report. Private to the room. */
void jalon_report_add_now (JalonReport *self, const JalonResults *results);
void jalon_report_add_checklist (JalonReport *self, const JalonResults *results);
void jalon_report_add_dates (JalonReport *self, const JalonResults *results);
void jalon_report_add_score (JalonReport *self, const JalonResults *results);

/* Pieces that several sheets have. */
void  jalon_report_add_notices (JalonReport *self, const JalonResults *results);
void  jalon_report_add_document_head (JalonReport *self);
void  jalon_report_add_document (JalonReport *self, const JalonResults *results, GPtrArray *items, gboolean brief);
char *jalon_report_format_people (GArray *fees, const JalonResults *results);
char *jalon_report_format_fees (JalonItem *item, const JalonResults *results);
void  jalon_report_add_person (JalonBlock *block, JalonItem *item, const JalonResults *results);
void  jalon_report_join_people (JalonBlock *block);
