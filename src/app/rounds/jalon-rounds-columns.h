/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-narrow-bin.h"

/* The columns of the list of rounds, each sortable. */
void jalon_rounds_columns_add (GtkColumnView *view);
void jalon_rounds_columns_set_room (GtkColumnView *view, JalonRoom room);
