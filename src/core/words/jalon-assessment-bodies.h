/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * JalonAssessmentBody:
 * @id: as saved
 * @abbreviation: as people know it
 * @title: its whole name, not translated
 * @note: (nullable): for whom it is, not translated
 *
 * An organization that IRCC designated to assess diplomas.
 */
typedef struct
{
  const char *id;
  const char *abbreviation;
  const char *title;
  const char *note;
} JalonAssessmentBody;

GPtrArray                 *jalon_assessment_bodies_search (const char *query);    /* (element-type JalonAssessmentBody), best first */
const JalonAssessmentBody *jalon_assessment_bodies_understand (const char *text); /* NULL: none of them */
