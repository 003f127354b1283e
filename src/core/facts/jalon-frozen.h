/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"

/* What is frozen on which day (decisions 23 and 24), asked here by every room. A
 * day that is unset says that nothing is frozen yet on the day asked. */
JalonDate jalon_frozen_get_invited (const JalonHousehold *household, JalonDate on);    /* points and program */
JalonDate jalon_frozen_get_applied (const JalonHousehold *household, JalonDate on);    /* points and program */
JalonDate jalon_frozen_get_family_day (const JalonHousehold *household, JalonDate on); /* who is of the family, and all ages but children's */
JalonDate jalon_frozen_get_child_day (const JalonHousehold *household, JalonDate on);  /* children's ages */
