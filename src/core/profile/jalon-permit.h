/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

/* Words of "kind" of a permit. */
typedef enum
{
  JALON_PERMIT_KIND_UNANSWERED,
  JALON_PERMIT_KIND_STUDY,
  JALON_PERMIT_KIND_POST_GRADUATION_WORK,
  JALON_PERMIT_KIND_OPEN_WORK,
  JALON_PERMIT_KIND_EMPLOYER_WORK,
  JALON_PERMIT_KIND_VISITOR,
  JALON_PERMIT_KIND_MAINTAINED, /* status kept while a renewal is decided */
} JalonPermitKind;

#define JALON_TYPE_PERMIT (jalon_permit_get_type ())
G_DECLARE_FINAL_TYPE (JalonPermit, jalon_permit, JALON, PERMIT, JalonRecord)

/**
 * JalonPermit:
 *
 * A permit to be in Canada for a time.
 * Read the members directly; write them as properties.
 */
struct _JalonPermit
{
  JalonRecord parent_instance;

  char     *id;   /* of a calendar's entry; kept whatever is corrected */
  guint     kind; /* JalonPermitKind */
  JalonDate issued;
  JalonDate expires;
};
