/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-crs.h"

#define JALON_TYPE_SCORE_LINE (jalon_score_line_get_type ())
G_DECLARE_FINAL_TYPE (JalonScoreLine, jalon_score_line, JALON, SCORE_LINE, GObject)

/**
 * JalonScoreLine:
 * @section: its #JalonCrsSection
 * @id: core.age
 * @reason: fact → row → points
 * @next: the step that earns more, with its points, or %NULL
 * @place: of the answer that earns it
 * @rule: the id of its rule
 * @since: first day of the version in force
 * @own: from a rule of the person's own
 *
 * One line of a score, explained. Immutable. What a row binds is a property
 * (read-only): title, points, maximum, reason, next, source-title.
 */
struct _JalonScoreLine
{
  GObject parent_instance;

  JalonCrsLine line;
  guint        section;
  char        *id;
  char        *title;
  int          points;
  int          maximum;
  char        *reason;
  char        *next;
  char        *place;
  char        *rule;
  JalonDate    since;
  char        *source_title;
  char        *source_url;
  char        *source_section;
  gboolean     own;
};

gboolean jalon_score_line_is_same (gpointer a, gpointer b); /* of #JalonScoreLine */
