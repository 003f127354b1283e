/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-json-reader.h"
#include "jalon-profile-file.h"

G_BEGIN_DECLS

/* What is read, and how. */
typedef struct
{
  JalonJsonReader json;
  JalonJsonToken  token;   /* the last one */
  gboolean        lenient; /* a newer version: what is unknown is not looked at */
  GError        **error;
} JalonProfileReader;

JalonJsonTokenKind jalon_profile_reader_next (JalonProfileReader *self);
gboolean           jalon_profile_reader_fail (JalonProfileReader *self, JalonFaultCode code, JalonFaultValue first, JalonFaultValue second);
JalonFaultValue    jalon_profile_reader_describe (JalonJsonTokenKind kind);
gboolean           jalon_profile_reader_read_record (JalonProfileReader *self, JalonRecord *record);

G_END_DECLS
