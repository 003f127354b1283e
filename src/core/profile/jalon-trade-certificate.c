/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-trade-certificate.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonTradeCertificate, member)

static const JalonField fields[] = {
  { "held", JALON_FIELD_BOOLEAN, FIELD (held), NULL, TRUE },
  { "issued-by", JALON_FIELD_TEXT, FIELD (issued_by) },
  { "trade", JALON_FIELD_TEXT, FIELD (trade) },
  { "issued", JALON_FIELD_DATE, FIELD (issued) },
  { "expires", JALON_FIELD_DATE, FIELD (expires) },
};

JALON_DEFINE_RECORD (JalonTradeCertificate, jalon_trade_certificate, fields)
