/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-crs.h"

G_BEGIN_DECLS

#define JALON_TYPE_SCORE_LINE (jalon_score_line_get_type ())
G_DECLARE_FINAL_TYPE (JalonScoreLine, jalon_score_line, JALON, SCORE_LINE, GObject)

/**
 * JalonScoreLine:
 *
 * One line of a score, explained. Immutable. Properties (all read-only):
 * id (string: core.age), section (uint: #JalonCrsSection), title, points (int),
 * maximum (int), reason (fact → row → points), next (the step that earns more,
 * with its points, or NULL), place (of the answer that earns it), rule (id), since (boxed JalonDate: first day of the
 * version in force), source-title, source-url, source-section, own (boolean: from
 * a rule of the person's own).
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

G_END_DECLS
