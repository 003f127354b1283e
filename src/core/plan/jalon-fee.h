/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-set.h"
#include "jalon-plan-error.h"

/**
 * JalonFee: an amount by date, in Canadian dollars.
 */
typedef struct
{
  char       *id;
  JalonText   name;
  GArray     *history; /* of JalonFeeAmount, rising */
  JalonSource source;
} JalonFee;

typedef struct
{
  JalonDate from;
  int       amount;
  int       family_maximum; /* 0: none */
} JalonFeeAmount;

extern const JalonDataSet jalon_fee_set;

GPtrArray            *jalon_fees_load (void); /* (element-type JalonFee), of the program */
const JalonFee       *jalon_fees_get (GPtrArray *fees, const char *id);
const JalonFeeAmount *jalon_fee_get_amount (const JalonFee *fee, JalonDate on); /* NULL: not known that early */
