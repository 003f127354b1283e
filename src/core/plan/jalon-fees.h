/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist.h"

G_BEGIN_DECLS

/**
 * JalonFeeLine:
 * @fee: borrowed from the data
 * @count: persons who pay it
 * @each: dollars a person, or JALON_UNANSWERED if the data do not go back so far
 * @amount: dollars for all, after the maximum of a family
 */
typedef struct
{
  const JalonFee *fee;
  int             count;
  int             each;
  int             amount;
} JalonFeeLine;

GArray *jalon_fees_find (const JalonChecklistData *data, const JalonAssessedDay *situation, int *out_total); /* of JalonFeeLine */

G_END_DECLS
