/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-assessment.h"

#include "jalon-record-private.h"
#include "jalon-word-lists.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonAssessment, member)

static const JalonField fields[] = {
  { "body", JALON_FIELD_TEXT, FIELD (body) },
  { "issued", JALON_FIELD_DATE, FIELD (issued) },
  { "level", JALON_FIELD_CHOICE, FIELD (level), jalon_credential_level_words },
};

JALON_DEFINE_RECORD (JalonAssessment, jalon_assessment, fields)
