/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-job-offer.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonJobOffer, member)

static const char *const support_words[] = { "lmia", "exempt", "none", NULL };

static const JalonField fields[] = {
  { "held", JALON_FIELD_BOOLEAN, FIELD (held), NULL, TRUE },
  { "noc", JALON_FIELD_TEXT, FIELD (noc) },
  { "employer", JALON_FIELD_TEXT, FIELD (employer) },
  { "full-time", JALON_FIELD_BOOLEAN, FIELD (full_time), NULL, TRUE },
  { "months", JALON_FIELD_INTEGER, FIELD (months) },
  { "support", JALON_FIELD_CHOICE, FIELD (support), support_words },
  { "received", JALON_FIELD_DATE, FIELD (received) },
  { "revoked", JALON_FIELD_DATE, FIELD (revoked) },
  { "military", JALON_FIELD_BOOLEAN, FIELD (military) },
};

JALON_DEFINE_RECORD (JalonJobOffer, jalon_job_offer, fields)
