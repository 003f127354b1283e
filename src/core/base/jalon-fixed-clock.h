/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-clock.h"

#define JALON_TYPE_FIXED_CLOCK (jalon_fixed_clock_get_type ())
G_DECLARE_FINAL_TYPE (JalonFixedClock, jalon_fixed_clock, JALON, FIXED_CLOCK, GObject)

/* A clock that stands at noon UTC of @today: for --on, for tests. */
JalonClock *jalon_fixed_clock_new (JalonDate today);
