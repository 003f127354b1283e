/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-letter.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonLetter, member)

static const char *const kind_words[] = { "additional-documents", "procedural-fairness", "visa-ready", "fees", "confirmation", "card-pick-up", "employer-penalty", "restoration", "other", NULL };

static const JalonField fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (id) },
  { "kind", JALON_FIELD_CHOICE, FIELD (kind), kind_words },
  { "dated", JALON_FIELD_DATE, FIELD (dated) },
  { "due", JALON_FIELD_DATE, FIELD (due) },
  { "answered", JALON_FIELD_DATE, FIELD (answered) },
};

JALON_DEFINE_RECORD (JalonLetter, jalon_letter, fields)
