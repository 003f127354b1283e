/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"
#include "jalon-patch.h"

gboolean jalon_swap_is_possible (JalonHousehold *household);
void     jalon_swap_partners (JalonHousehold *copy, JalonPatch *patch);
