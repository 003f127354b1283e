/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-eligibility.h"
#include "jalon-round-kind.h"

/**
 * JalonRoundWhy: why somebody fits a kind of round, or does not, or why that cannot be told.
 * @JALON_ROUND_WHY_FITS: fits
 * @JALON_ROUND_WHY_PROGRAM: the program of the round is not met, or an answer to it is missing
 * @JALON_ROUND_WHY_POOL: none of the three programs is met, so there is no profile in the pool
 * @JALON_ROUND_WHY_CATEGORY: the category of the round is not met, or an answer to it is missing
 * @JALON_ROUND_WHY_NO_VERSION: what the category asked on that day is not known
 * @JALON_ROUND_WHY_KIND: the kind of the round is not known
 * @JALON_ROUND_WHY_BIRTH_DATE: without a birth date nothing is compared
 */
typedef enum
{
  JALON_ROUND_WHY_FITS,
  JALON_ROUND_WHY_PROGRAM,
  JALON_ROUND_WHY_POOL,
  JALON_ROUND_WHY_CATEGORY,
  JALON_ROUND_WHY_NO_VERSION,
  JALON_ROUND_WHY_KIND,
  JALON_ROUND_WHY_BIRTH_DATE,
} JalonRoundWhy;

/**
 * JalonRoundFit:
 * @verdict: whether the household could have been in the round
 * @why: the reason
 */
typedef struct
{
  JalonVerdict  verdict;
  JalonRoundWhy why;
} JalonRoundFit;

JalonRoundFit jalon_round_fit_judge (const JalonRoundKind *kind, const JalonEligibility *eligibility, const GArray *categories);
JalonProgram  jalon_round_kind_get_program (const JalonRoundKind *kind);

const JalonCategoryVerdict *jalon_round_kind_find_category (const JalonRoundKind *kind, const GArray *categories);
