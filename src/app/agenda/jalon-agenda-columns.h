/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-agenda.h"
#include "jalon-narrow-bin.h"

/* The columns of a list of households, each sortable. */
void jalon_agenda_columns_add (GtkColumnView *view);
void jalon_agenda_columns_set_room (GtkColumnView *view, JalonRoom room);
