/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-fsw-factor.h"

int jalon_fsw_grid_get_possible (const JalonFacts *facts, const JalonRules *rules, const JalonFswGrid *grid);
