/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-credential.h"

#include "jalon-record-private.h"
#include "jalon-word-lists.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonCredential, member)

static const JalonField fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (id) },
  { "level", JALON_FIELD_CHOICE, FIELD (level), jalon_credential_level_words },
  { "field", JALON_FIELD_TEXT, FIELD (field) },
  { "institution", JALON_FIELD_TEXT, FIELD (institution) },
  { "country", JALON_FIELD_TEXT, FIELD (country) },
  { "completed", JALON_FIELD_DATE, FIELD (completed) },
  { "in-person", JALON_FIELD_BOOLEAN, FIELD (in_person), NULL, TRUE },
  { "assessment", JALON_FIELD_RECORD, FIELD (assessment), NULL, FALSE, jalon_assessment_get_type },
};

JALON_DEFINE_RECORD (JalonCredential, jalon_credential, fields)
