/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-report.h"
#include "jalon-rule-table.h"

JalonReport *jalon_tables_report_new (GPtrArray *tables, JalonDate day); /* the tables of a day, for the paper */
