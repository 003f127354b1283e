/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_GOOD_TO_KNOW (jalon_good_to_know_get_type ())
G_DECLARE_FINAL_TYPE (JalonGoodToKnow, jalon_good_to_know, JALON, GOOD_TO_KNOW, JalonView)

/* Time limits that no answer starts: text only. Property: session. */
