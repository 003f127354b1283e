/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-rules.h"

char *jalon_occupation_dup_qualifies (const JalonRules *rules, const char *code); /* "TEER 2: skilled work, Federal Skilled Trades" */
