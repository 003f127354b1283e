/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

#define JALON_TYPE_ACCOUNT_DATE (jalon_account_date_get_type ())
G_DECLARE_FINAL_TYPE (JalonAccountDate, jalon_account_date, JALON, ACCOUNT_DATE, JalonRecord)

/**
 * JalonAccountDate:
 *
 * The date that the account prints for a deadline.
 * Read the members directly; write them as properties.
 */
struct _JalonAccountDate
{
  JalonRecord parent_instance;

  char     *deadline; /* id of the deadline */
  JalonDate date;
};
