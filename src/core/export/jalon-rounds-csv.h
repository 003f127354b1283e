/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-comparison.h"

/* Rounds as comma-separated values, for a spreadsheet. */
GString *jalon_rounds_csv_new (void);
void     jalon_rounds_csv_add (GString *csv, const JalonComparedRound *compared, JalonLanguage language);
