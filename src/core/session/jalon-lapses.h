/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-results.h"

/**
 * JalonLapse:
 * @record, @field: the answer that it hangs on; borrowed from the household
 * @ended: it has ended; else it ends too soon
 * @message: what is so: "Expired on 12 November 2026."
 * @consequence: (nullable): what follows
 *
 * An answer that is right, and whose time is over: a passport, a result, an assessment, a permit.
 */
typedef struct
{
  JalonRecord      *record;
  const JalonField *field;
  gboolean          ended;
  char             *message;
  char             *consequence;
} JalonLapse;

GPtrArray *jalon_lapses_find (const JalonResults *plan, JalonHousehold *household, GListModel *checklist); /* (element-type JalonLapse) */
