/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-leave.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonLeave, member)

static const JalonField fields[] = {
  { "from", JALON_FIELD_DATE, FIELD (from) },
  { "to", JALON_FIELD_DATE, FIELD (to) },
};

JALON_DEFINE_RECORD (JalonLeave, jalon_leave, fields)
