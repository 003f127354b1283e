/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-text.h"

/**
 * JalonOccupation:
 * @code: five digits of NOC 2021
 * @teer: 0 to 5
 * @title: of the unit group, in both languages
 */
typedef struct
{
  char      code[6];
  int       teer;
  JalonText title;
} JalonOccupation;

/**
 * JalonOccupationMatch:
 * @occupation: the unit group; borrowed
 * @title: the job title that was found; owned
 */
typedef struct
{
  const JalonOccupation *occupation;
  char                  *title;
} JalonOccupationMatch;

/* The National Occupational Classification 2021: its unit groups, and all job
 * titles in both languages, for searching as one types. Immutable. */
typedef struct _JalonOccupations JalonOccupations;

JalonOccupations *jalon_occupations_new (GError **error);
void              jalon_occupations_free (JalonOccupations *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonOccupations, jalon_occupations_free)

const char *jalon_occupation_get_title (const char *code, JalonLanguage language);

guint                  jalon_occupations_get_length (const JalonOccupations *self);
const JalonOccupation *jalon_occupations_find (const JalonOccupations *self, const char *code);
const JalonOccupation *jalon_occupations_understand (const JalonOccupations *self, const char *text);
GPtrArray             *jalon_occupations_search (const JalonOccupations *self, const char *query, JalonLanguage language, guint limit); /* (element-type JalonOccupationMatch), best first */
