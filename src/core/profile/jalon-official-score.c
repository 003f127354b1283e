/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-official-score.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonOfficialScore, member)

static const JalonField fields[] = {
  { "points", JALON_FIELD_INTEGER, FIELD (points) },
  { "seen", JALON_FIELD_DATE, FIELD (seen) },
};

JALON_DEFINE_RECORD (JalonOfficialScore, jalon_official_score, fields)
