/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-facts.h"

/* What the job offers bring to jalon_facts_derive(). Private to the room. */
void jalon_offer_facts_derive (JalonFacts *facts, const JalonRules *rules);
