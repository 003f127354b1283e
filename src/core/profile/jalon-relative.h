/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-previous-union.h"

/* Words of "relation". */
typedef enum
{
  JALON_RELATION_UNANSWERED,
  JALON_RELATION_SIBLING,
  JALON_RELATION_PARENT,
  JALON_RELATION_GRANDPARENT,
  JALON_RELATION_CHILD,
  JALON_RELATION_GRANDCHILD,
  JALON_RELATION_AUNT_UNCLE,
  JALON_RELATION_NIECE_NEPHEW,
} JalonRelation;

/* Words of "status". */
typedef enum
{
  JALON_RELATIVE_STATUS_UNANSWERED,
  JALON_RELATIVE_STATUS_CITIZEN,
  JALON_RELATIVE_STATUS_PERMANENT_RESIDENT,
} JalonRelativeStatus;

#define JALON_TYPE_RELATIVE (jalon_relative_get_type ())
G_DECLARE_FINAL_TYPE (JalonRelative, jalon_relative, JALON, RELATIVE, JalonRecord)

/**
 * JalonRelative:
 *
 * A relative in Canada.
 * Read the members directly; write them as properties.
 */
struct _JalonRelative
{
  JalonRecord parent_instance;

  char     *id;
  guint     relation; /* JalonRelation */
  guint     of;       /* JalonWhose; unanswered counts nothing */
  guint     status;   /* JalonRelativeStatus */
  JalonDate birth_date;
  guint     adult; /* JalonAnswer; a birth date wins */
  JalonDate status_since;
  gboolean  lives_in_canada; /* TRUE if absent */
};
