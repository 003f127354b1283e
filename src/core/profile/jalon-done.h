/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

#define JALON_TYPE_DONE (jalon_done_get_type ())
G_DECLARE_FINAL_TYPE (JalonDone, jalon_done, JALON, DONE, JalonRecord)

/**
 * JalonDone:
 *
 * A deadline that the person has dealt with.
 * Read the members directly; write them as properties.
 */
struct _JalonDone
{
  JalonRecord parent_instance;

  char     *deadline; /* its id */
  char     *for_whom; /* candidate, partner, household or a child's id; NULL where the deadline has nobody */
  JalonDate on;
};
