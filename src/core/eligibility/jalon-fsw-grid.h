/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-fsw-factor.h"

void jalon_fsw_grid_fill (const JalonFacts *facts, const JalonRules *rules, JalonFswGrid *out_grid);
