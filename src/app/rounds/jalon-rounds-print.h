/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-report-blocks.h"
#include "jalon-rounds-page.h"

/* The page on paper: what it says, its charts, and the rounds that are shown. NULL without a household. */
JalonReport *jalon_rounds_page_new_report (JalonRoundsPage *self);
