/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-nomination.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonNomination, member)

static const JalonField fields[] = {
  { "held", JALON_FIELD_BOOLEAN, FIELD (held), NULL, TRUE },
  { "province", JALON_FIELD_TEXT, FIELD (province) },
  { "asked", JALON_FIELD_DATE, FIELD (asked) },
  { "issued", JALON_FIELD_DATE, FIELD (issued) },
  { "expires", JALON_FIELD_DATE, FIELD (expires) },
  { "enhanced", JALON_FIELD_BOOLEAN, FIELD (enhanced), NULL, TRUE },
};

JALON_DEFINE_RECORD (JalonNomination, jalon_nomination, fields)
