/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-fault.h"
#include "jalon-household.h"
#include "jalon-json-writer.h"

#define JALON_PROFILE_ERROR (jalon_profile_error_quark ())

/**
 * JalonProfileError:
 * @JALON_PROFILE_ERROR_REFUSED: the text is not a profile; nothing was read
 * @JALON_PROFILE_ERROR_READ_ONLY: a profile of a newer version is never written
 * @JALON_PROFILE_ERROR_CONFLICT: somebody else has changed the file since it was read
 */
typedef enum
{
  JALON_PROFILE_ERROR_REFUSED,
  JALON_PROFILE_ERROR_READ_ONLY,
  JALON_PROFILE_ERROR_CONFLICT,
} JalonProfileError;

GQuark            jalon_profile_error_quark (void);
const JalonFault *jalon_profile_error_get_fault (const GError *error);
gboolean          jalon_profile_take_fault (GError **error, JalonFault *fault);

JalonHousehold *jalon_profile_parse (const char *data, gsize length, gboolean *out_read_only, GError **error);
char           *jalon_profile_serialize (JalonHousehold *household, gboolean pretty);
void            jalon_profile_write_record (JalonJsonWriter *writer, JalonRecord *record);
