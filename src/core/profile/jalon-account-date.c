/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-account-date.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonAccountDate, member)

static const JalonField fields[] = {
  { "deadline", JALON_FIELD_TEXT, FIELD (deadline) },
  { "date", JALON_FIELD_DATE, FIELD (date) },
};

JALON_DEFINE_RECORD (JalonAccountDate, jalon_account_date, fields)
