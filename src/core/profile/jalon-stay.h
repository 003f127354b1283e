/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

#define JALON_TYPE_STAY (jalon_stay_get_type ())
G_DECLARE_FINAL_TYPE (JalonStay, jalon_stay, JALON, STAY, JalonRecord)

/**
 * JalonStay:
 *
 * A stay in a country.
 * Read the members directly; write them as properties.
 */
struct _JalonStay
{
  JalonRecord parent_instance;

  char     *country; /* alpha-3 */
  JalonDate from;
  JalonDate to; /* unset: goes on */
};
