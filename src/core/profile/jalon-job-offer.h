/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

/* Words of "support". */
typedef enum
{
  JALON_OFFER_SUPPORT_UNANSWERED,
  JALON_OFFER_SUPPORT_LMIA,
  JALON_OFFER_SUPPORT_EXEMPT,
  JALON_OFFER_SUPPORT_NONE,
} JalonOfferSupport;

#define JALON_TYPE_JOB_OFFER (jalon_job_offer_get_type ())
G_DECLARE_FINAL_TYPE (JalonJobOffer, jalon_job_offer, JALON, JOB_OFFER, JalonRecord)

/**
 * JalonJobOffer:
 *
 * A job offer in Canada.
 * Read the members directly; write them as properties.
 */
struct _JalonJobOffer
{
  JalonRecord parent_instance;

  gboolean  held; /* TRUE if absent; FALSE says "I have none" */
  char     *noc;  /* five digits */
  char     *employer;
  gboolean  full_time; /* TRUE if absent */
  gint64    months;
  guint     support; /* JalonOfferSupport */
  JalonDate received;
  JalonDate revoked; /* the offer counts until the day before */
  gboolean  military;
};
