/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist-builder.h"

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

/**
 * JalonNearStay:
 * @for_whom: candidate, partner or a child's id; borrowed from the household
 * @country: alpha-3, borrowed
 * @days_short: how many days longer it would ask for a police certificate: 1 to 14
 *
 * A stay that nearly asks for a police certificate.
 */
typedef struct
{
  const char *for_whom;
  const char *country;
  int         days_short;
} JalonNearStay;

GArray *jalon_near_stays_find (const JalonChecklistData *data, const JalonAssessedDay *assessed); /* of JalonNearStay */
