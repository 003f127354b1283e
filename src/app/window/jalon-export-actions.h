/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-calendar.h"
#include "jalon-clock.h"

/* The window's other actions: win.print, win.export-calendar, win.export-pdf,
 * win.preferences, win.help, win.about. */
void jalon_export_get_calendar_options (JalonClock *clock, int alarms[3], JalonCalendarOptions *out_options);
void jalon_export_actions_install (GtkWidgetClass *window_class);
