/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist-builder.h"

G_BEGIN_DECLS

/**
 * JalonLongStay:
 * @country: alpha-3, borrowed
 * @first, @last: its days, as entered; @last unset if it goes on
 *
 * A stay that asks for a police certificate: the last one of a country.
 */
typedef struct
{
  const char *country;
  JalonDate   first;
  JalonDate   last;
} JalonLongStay;

GArray *jalon_long_stays_find (const JalonFamilyMember *member, const JalonDocumentRule *rule, JalonDate application); /* of JalonLongStay, by country */

G_END_DECLS
