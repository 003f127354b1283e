/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-result.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonTestResult, member)

static const char *const test_words[] = { "ielts-general", "celpip-general", "pte-core", "tef-canada", "tcf-canada", NULL };

static const char *const scale_words[] = { "previous", "699", NULL };

static const JalonField fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (id) },
  { "test", JALON_FIELD_CHOICE, FIELD (test), test_words },
  { "scale", JALON_FIELD_CHOICE, FIELD (scale), scale_words },
  { "taken", JALON_FIELD_DATE, FIELD (taken) },
  { "listening", JALON_FIELD_DECIMAL, FIELD (listening) },
  { "reading", JALON_FIELD_DECIMAL, FIELD (reading) },
  { "writing", JALON_FIELD_DECIMAL, FIELD (writing) },
  { "speaking", JALON_FIELD_DECIMAL, FIELD (speaking) },
};

JALON_DEFINE_RECORD (JalonTestResult, jalon_test_result, fields)
