/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-move-table.h"

/* How the moves of a table are put together. Private to the room. */
void jalon_move_groups_fill (JalonMoveTable *self);
void jalon_option_facts_raise (JalonOptionFacts *limit, const JalonOptionFacts *facts);
