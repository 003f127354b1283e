/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-json-reader.h"

/* What the files of the reader share. What should stand at a place is marked
 * for translation; all that fail return FALSE. */
gboolean jalon_json_reader_fail (JalonJsonReader *self, const char *where, JalonFault *fault);
gboolean jalon_json_reader_fail_simply (JalonJsonReader *self, const char *where, JalonFaultCode code);
gboolean jalon_json_reader_fail_number (JalonJsonReader *self, const char *where, JalonFaultCode code, const char *format, guint number);
gboolean jalon_json_reader_fail_unexpected (JalonJsonReader *self, const char *wanted);
gboolean jalon_json_reader_read_string (JalonJsonReader *self, JalonJsonTokenKind kind, JalonJsonToken *out_token);
gboolean jalon_json_reader_read_number (JalonJsonReader *self, JalonJsonToken *out_token);

static inline gboolean
jalon_json_reader_is_next (const JalonJsonReader *self,
                           char                   character)
{
  return self->at < self->end && *self->at == character;
}
