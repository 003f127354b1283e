/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-report-blocks.h"
#include "jalon-side-by-side.h"

/* Households side by side, as they are printed. */
JalonReport *jalon_report_new_beside (const JalonSideBySide *table);
