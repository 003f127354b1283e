/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-household.h"

/* Says which answer a row or an entry takes, so that it can be found again; its name is that of the member. */
void jalon_member_finder_mark (GtkWidget *row, JalonRecord *record, const char *field);

/* (nullable) (transfer none): the row below @root where the answer of a place stands, unfolded */
GtkWidget *jalon_member_finder_reveal (GtkWidget *root, JalonHousehold *household, const char *place);
