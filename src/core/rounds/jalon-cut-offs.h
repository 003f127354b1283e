/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-rounds.h"

/*
 * What the rounds of a kind have asked, up to a day. For a target score:
 *
 *   for each kind = jalon_round_kinds_get (i):
 *     if (jalon_round_fit_judge (kind, &eligibility, categories).verdict == JALON_VERDICT_MET)
 *       latest = jalon_rounds_find_latest (rounds, kind, on);          NULL: never held
 *       median = jalon_rounds_get_median (rounds, kind, on, 6);        -1: never held
 *
 * The rounds are those of jalon_rounds_new_builtin(), or of the knowledge of a session.
 * The cut-offs of the kind "pnp" contain the 600 points of the nomination.
 */
const JalonRound *jalon_rounds_find_latest (const JalonRounds *self, const JalonRoundKind *kind, JalonDate on);
gint32            jalon_rounds_get_median (const JalonRounds *self, const JalonRoundKind *kind, JalonDate on, guint n);

/**
 * JalonCutOffs:
 * @n: how many rounds; the others are -1 if there was none
 * @median: half of the cut-offs are not above it; of two middle ones the mean, half a point up
 * @lowest, @highest: of the cut-offs
 * @first, @last: the days between which the rounds were held, both included
 */
typedef struct
{
  guint     n;
  gint32    median;
  gint32    lowest;
  gint32    highest;
  JalonDate first;
  JalonDate last;
} JalonCutOffs;

void jalon_rounds_summarize (const JalonRounds *self, const JalonRoundKind *kind, JalonDate on, int months, JalonCutOffs *out_cut_offs);
