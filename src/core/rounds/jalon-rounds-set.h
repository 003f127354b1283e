/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-set.h"

extern const JalonDataSet jalon_rounds_set;
