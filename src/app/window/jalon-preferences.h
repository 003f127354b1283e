/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#define JALON_TYPE_PREFERENCES (jalon_preferences_get_type ())
G_DECLARE_FINAL_TYPE (JalonPreferences, jalon_preferences, JALON, PREFERENCES, AdwPreferencesPage)

GtkWidget *jalon_preferences_new (void);
