/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

#define JALON_TYPE_NOMINATION (jalon_nomination_get_type ())
G_DECLARE_FINAL_TYPE (JalonNomination, jalon_nomination, JALON, NOMINATION, JalonRecord)

/**
 * JalonNomination:
 *
 * A nomination by a province or territory.
 * Read the members directly; write them as properties.
 */
struct _JalonNomination
{
  JalonRecord parent_instance;

  gboolean  held;     /* TRUE if absent; FALSE says "I have none" */
  char     *province; /* two letters */
  JalonDate asked;    /* the day of the application to the province */
  JalonDate issued;
  JalonDate expires;
  gboolean  enhanced; /* TRUE if absent: in Express Entry */
};
