/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-permit.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonPermit, member)

static const char *const kind_words[] = { "study", "post-graduation-work", "open-work", "employer-work", "visitor", "maintained", NULL };

static const JalonField fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (id) },
  { "kind", JALON_FIELD_CHOICE, FIELD (kind), kind_words },
  { "issued", JALON_FIELD_DATE, FIELD (issued) },
  { "expires", JALON_FIELD_DATE, FIELD (expires) },
};

JALON_DEFINE_RECORD (JalonPermit, jalon_permit, fields)
