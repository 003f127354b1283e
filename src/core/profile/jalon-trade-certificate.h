/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

#define JALON_TYPE_TRADE_CERTIFICATE (jalon_trade_certificate_get_type ())
G_DECLARE_FINAL_TYPE (JalonTradeCertificate, jalon_trade_certificate, JALON, TRADE_CERTIFICATE, JalonRecord)

/**
 * JalonTradeCertificate:
 *
 * A certificate of qualification in a skilled trade.
 * Read the members directly; write them as properties.
 */
struct _JalonTradeCertificate
{
  JalonRecord parent_instance;

  gboolean  held;      /* TRUE if absent; FALSE says "I have none" */
  char     *issued_by; /* province or federal body */
  char     *trade;     /* NOC code */
  JalonDate issued;
  JalonDate expires;
};
