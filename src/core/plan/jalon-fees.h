/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist.h"

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

/**
 * JalonPersonFees:
 * @whom: candidate, partner or a child's id; borrowed from the household
 * @amount: dollars for this person
 * @biometrics: how many of them are for biometrics, after the maximum of a family
 */
typedef struct
{
  const char *whom;
  int         amount;
  int         biometrics;
} JalonPersonFees;

GArray *jalon_fees_find (const JalonChecklistData *data, const JalonAssessedDay *assessed, int *out_total); /* of JalonFeeLine */

GArray *jalon_fees_list_people (const JalonChecklistData *data, const JalonAssessedDay *assessed, int *out_total); /* of JalonPersonFees */
