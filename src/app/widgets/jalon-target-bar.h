/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_TARGET_BAR (jalon_target_bar_get_type ())
G_DECLARE_FINAL_TYPE (JalonTargetBar, jalon_target_bar, JALON, TARGET_BAR, JalonView)

/* What is read first above a list of documents: whether any program is met, and the day
 * that everything is planned back from. While there is no invitation a day can be
 * chosen, and cleared again. Property: session. */
