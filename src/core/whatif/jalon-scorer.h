/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-crs.h"
#include "jalon-rulebook.h"

/**
 * JalonScorer:
 * @rulebook: the rules of every date; borrowed
 * @rules: those of the day derived last, or %NULL
 * @facts: those of the household and the day derived last
 *
 * Facts of many days and households in the same memory, with rules that are
 * resolved anew only where a version begins.
 */
typedef struct
{
  JalonRulebook *rulebook;
  JalonRules    *rules;
  JalonFacts     facts;
} JalonScorer;

void     jalon_scorer_init (JalonScorer *self, JalonRulebook *rulebook);
void     jalon_scorer_clear (JalonScorer *self);
gboolean jalon_scorer_derive (JalonScorer *self, JalonHousehold *household, JalonDate on, GError **error);
int      jalon_scorer_total (JalonScorer *self, JalonHousehold *household, JalonDate on);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JalonScorer, jalon_scorer_clear)
