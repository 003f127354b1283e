/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-comparison.h"

#define JALON_OUTLOOK_MONTHS 12

/**
 * JalonOutlook:
 * @kind: a kind of round
 * @fit: whether the household fits it on the day asked
 * @cut_offs: what its rounds of the last twelve months asked
 * @n_reached: how many of them asked no more than the score of the day asked
 * @gap: the least that the score was short of one of them, in points; 0 or less where it reached one
 * @latest: (nullable): the latest round of that kind ever; borrowed
 *
 * What happened lately to a kind of round. It says nothing certain of the next ones.
 */
typedef struct
{
  const JalonRoundKind *kind;
  JalonRoundFit         fit;
  JalonCutOffs          cut_offs;
  guint                 n_reached;
  int                   gap;
  const JalonRound     *latest;
} JalonOutlook;

void   jalon_outlook_make (const JalonComparison *comparison, const JalonRoundKind *kind, JalonOutlook *out_outlook);
gint32 jalon_outlook_get_rounds_a_month (const JalonOutlook *outlook); /* in tenths */
