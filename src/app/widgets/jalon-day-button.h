/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_DAY_BUTTON (jalon_day_button_get_type ())
G_DECLARE_FINAL_TYPE (JalonDayButton, jalon_day_button, JALON, DAY_BUTTON, JalonView)

/* A day, chosen in a calendar; and the way back to today. Properties: session
 * (nullable); follows (boolean: it is the day of the session, as on a score or on
 * verdicts; otherwise one of its own); day (boxed JalonDate). */
JalonDate jalon_day_button_get_day (JalonDayButton *self);
void      jalon_day_button_set_day (JalonDayButton *self, JalonDate day);
