/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-fsw-factor.h"

G_BEGIN_DECLS

int jalon_fsw_grid_get_possible (const JalonFacts *facts, const JalonRules *rules, const JalonFswGrid *grid);

G_END_DECLS
