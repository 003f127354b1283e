/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-previous-union.h"

#include "jalon-record-private.h"
#include "jalon-word-lists.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonPreviousUnion, member)

static const char *const end_words[] = { "divorce", "annulment", "death", "separation", NULL };

static const JalonField fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (id) },
  { "of", JALON_FIELD_CHOICE, FIELD (of), jalon_whose_words },
  { "ended-by", JALON_FIELD_CHOICE, FIELD (ended_by), end_words },
  { "ended", JALON_FIELD_DATE, FIELD (ended) },
};

JALON_DEFINE_RECORD (JalonPreviousUnion, jalon_previous_union, fields)
