/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-stay.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonStay, member)

static const JalonField fields[] = {
  { "country", JALON_FIELD_TEXT, FIELD (country) },
  { "from", JALON_FIELD_DATE, FIELD (from) },
  { "to", JALON_FIELD_DATE, FIELD (to) },
};

JALON_DEFINE_RECORD (JalonStay, jalon_stay, fields)
