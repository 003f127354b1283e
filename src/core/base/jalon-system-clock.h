/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-clock.h"

#define JALON_TYPE_SYSTEM_CLOCK (jalon_system_clock_get_type ())
G_DECLARE_FINAL_TYPE (JalonSystemClock, jalon_system_clock, JALON, SYSTEM_CLOCK, GObject)

JalonClock *jalon_system_clock_new (void);
