/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessment.h"

#define JALON_TYPE_CREDENTIAL (jalon_credential_get_type ())
G_DECLARE_FINAL_TYPE (JalonCredential, jalon_credential, JALON, CREDENTIAL, JalonRecord)

/**
 * JalonCredential:
 *
 * A diploma, certificate or degree.
 * Read the members directly; write them as properties.
 */
struct _JalonCredential
{
  JalonRecord parent_instance;

  char            *id;
  guint            level; /* JalonCredentialLevel */
  char            *field;
  char            *institution;
  char            *country; /* alpha-3 */
  JalonDate        completed;
  gboolean         in_person; /* TRUE if absent */
  JalonAssessment *assessment;
};
