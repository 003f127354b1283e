/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-round-item.h"

#define JALON_TYPE_ROUNDS_LIST (jalon_rounds_list_get_type ())
G_DECLARE_FINAL_TYPE (JalonRoundsList, jalon_rounds_list, JALON, ROUNDS_LIST, GObject)

/* The rounds that the page shows: all of them, and those that the filters leave.
 * Provincial rounds are left out at first: they contain 600 points. */
JalonRoundsList *jalon_rounds_list_new (void);

void        jalon_rounds_list_take (JalonRoundsList *self, const JalonComparison *comparison);
GListModel *jalon_rounds_list_get_shown (JalonRoundsList *self);
void        jalon_rounds_list_set_group (JalonRoundsList *self, JalonRoundGroup group, gboolean shown);
gboolean    jalon_rounds_list_has_group (JalonRoundsList *self, JalonRoundGroup group);
void        jalon_rounds_list_set_year (JalonRoundsList *self, int year); /* 0: every one */
void        jalon_rounds_list_set_only_fit (JalonRoundsList *self, gboolean only_fit);
void        jalon_rounds_list_set_query (JalonRoundsList *self, const char *query);
