/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"
#include "jalon-side-by-side.h"

#define JALON_TYPE_COMPARE_WINDOW (jalon_compare_window_get_type ())
G_DECLARE_FINAL_TYPE (JalonCompareWindow, jalon_compare_window, JALON, COMPARE_WINDOW, AdwWindow)

/* Up to three households side by side, as they were when they were added. */
GtkWidget *jalon_compare_window_new (GtkWindow *parent, JalonSession *session);
void       jalon_compare_window_add (JalonCompareWindow *self, JalonHousehold *household, const char *title);
void       jalon_compare_window_choose (JalonCompareWindow *self, guint place, guint position);
void       jalon_compare_window_set_day (JalonCompareWindow *self, JalonDate on);
