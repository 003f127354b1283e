/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

#define JALON_TYPE_HOUSEHOLD_FRAME (jalon_household_frame_get_type ())
G_DECLARE_FINAL_TYPE (JalonHouseholdFrame, jalon_household_frame, JALON, HOUSEHOLD_FRAME, AdwBin)

/* What the window shows of a household that is open: the sidebar, the header and the pages.
 * Properties: session. */
GtkWidget  *jalon_household_frame_new (void);
GMenu      *jalon_household_frame_get_recent_menu (JalonHouseholdFrame *self);
GtkWidget  *jalon_household_frame_get_page (JalonHouseholdFrame *self, const char *name);
const char *jalon_household_frame_get_shown (JalonHouseholdFrame *self);
const char *jalon_household_frame_get_nth (JalonHouseholdFrame *self, int n);
void        jalon_household_frame_show_page (JalonHouseholdFrame *self, const char *name);
void        jalon_household_frame_show_list (JalonHouseholdFrame *self);
void        jalon_household_frame_search (JalonHouseholdFrame *self);
void        jalon_household_frame_show_message (JalonHouseholdFrame *self, const char *message, gboolean reload);
const char *jalon_household_frame_get_message (JalonHouseholdFrame *self);
