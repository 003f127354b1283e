/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-json-reader.h"
#include "jalon-profile-file.h"

/* No household has more; beyond it, work that grows with the square of the records takes seconds. */
#define JALON_PROFILE_MAX_RECORDS 2000

/* What is read, and how. */
typedef struct
{
  JalonJsonReader json;
  JalonJsonToken  token;   /* the last one */
  gboolean        lenient; /* a newer version: what is unknown is not looked at */
  GHashTable     *counts;  /* of records, by the #JalonField of their list */
  GError        **error;
} JalonProfileReader;

JalonJsonTokenKind jalon_profile_reader_next (JalonProfileReader *self);
gboolean           jalon_profile_reader_fail (JalonProfileReader *self, JalonFaultCode code, JalonFaultValue first, JalonFaultValue second);
JalonFaultValue    jalon_profile_reader_describe (JalonJsonTokenKind kind);
gboolean           jalon_profile_reader_read_record (JalonProfileReader *self, JalonRecord *record);
