/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonDocument, member)

static const char *const state_words[] = { "to-do", "requested", "received", "translated", "ready", "not-needed", NULL };

static const JalonField fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (id) },
  { "for", JALON_FIELD_TEXT, FIELD (for_whom) },
  { "of", JALON_FIELD_TEXT, FIELD (of) },
  { "state", JALON_FIELD_CHOICE, FIELD (state), state_words },
  { "requested", JALON_FIELD_DATE, FIELD (requested) },
  { "issued", JALON_FIELD_DATE, FIELD (issued) },
  { "expires", JALON_FIELD_DATE, FIELD (expires) },
  { "note", JALON_FIELD_TEXT, FIELD (note) },
  { "file", JALON_FIELD_TEXT, FIELD (file) },
  { "name", JALON_FIELD_TEXT, FIELD (name) },
};

JALON_DEFINE_RECORD (JalonDocument, jalon_document, fields)
