/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"

/* A record below a household, by members: "candidate/medical-exam"; "" is the household. */
JalonRecord *jalon_record_path_find (JalonHousehold *household, const char *path); /* (transfer none) */
