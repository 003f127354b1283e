/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

/* Words of "of": whose relative, whose earlier union. */
typedef enum
{
  JALON_WHOSE_UNANSWERED,
  JALON_WHOSE_CANDIDATE,
  JALON_WHOSE_PARTNER,
} JalonWhose;

/* Words of "ended-by". */
typedef enum
{
  JALON_UNION_END_UNANSWERED,
  JALON_UNION_END_DIVORCE,
  JALON_UNION_END_ANNULMENT,
  JALON_UNION_END_DEATH,
  JALON_UNION_END_SEPARATION, /* of a common-law union */
} JalonUnionEnd;

#define JALON_TYPE_PREVIOUS_UNION (jalon_previous_union_get_type ())
G_DECLARE_FINAL_TYPE (JalonPreviousUnion, jalon_previous_union, JALON, PREVIOUS_UNION, JalonRecord)

/**
 * JalonPreviousUnion:
 *
 * An earlier marriage or common-law union.
 * Read the members directly; write them as properties.
 */
struct _JalonPreviousUnion
{
  JalonRecord parent_instance;

  char     *id;
  guint     of;       /* JalonWhose */
  guint     ended_by; /* JalonUnionEnd */
  JalonDate ended;
};
