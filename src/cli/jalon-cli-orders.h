/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-cli.h"
#include "jalon-prospect.h"

/* Both orders of the partners side by side, on the day on which the other one would count. */
void jalon_cli_json_orders (JalonJsonWriter *json, const JalonProspect *prospect, JalonKnowledge *knowledge);
void jalon_cli_append_orders (GString *out, const JalonProspect *prospect, JalonKnowledge *knowledge);
