/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-done.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonDone, member)

static const JalonField fields[] = {
  { "deadline", JALON_FIELD_TEXT, FIELD (deadline) },
  { "for", JALON_FIELD_TEXT, FIELD (for_whom) },
  { "on", JALON_FIELD_DATE, FIELD (on) },
};

JALON_DEFINE_RECORD (JalonDone, jalon_done, fields)
