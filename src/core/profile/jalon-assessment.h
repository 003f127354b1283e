/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

/* Words of "level" of a credential and of an assessment. */
typedef enum
{
  JALON_CREDENTIAL_LEVEL_UNANSWERED,
  JALON_CREDENTIAL_LEVEL_SECONDARY,
  JALON_CREDENTIAL_LEVEL_ONE_YEAR,
  JALON_CREDENTIAL_LEVEL_TWO_YEAR,
  JALON_CREDENTIAL_LEVEL_THREE_YEAR,
  JALON_CREDENTIAL_LEVEL_MASTER,
  JALON_CREDENTIAL_LEVEL_PROFESSIONAL,
  JALON_CREDENTIAL_LEVEL_DOCTORATE,
} JalonCredentialLevel;

#define JALON_TYPE_ASSESSMENT (jalon_assessment_get_type ())
G_DECLARE_FINAL_TYPE (JalonAssessment, jalon_assessment, JALON, ASSESSMENT, JalonRecord)

/**
 * JalonAssessment:
 *
 * An educational credential assessment (ECA) of a credential.
 * Read the members directly; write them as properties.
 */
struct _JalonAssessment
{
  JalonRecord parent_instance;

  char     *body; /* id or name of the body: wes */
  JalonDate issued;
  guint     level; /* JalonCredentialLevel; unanswered confirms the credential's own */
};
