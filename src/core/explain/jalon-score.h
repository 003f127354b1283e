/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "jalon-score-line.h"
#include "jalon-assessed-day.h"

#define JALON_TYPE_SCORE (jalon_score_get_type ())
G_DECLARE_FINAL_TYPE (JalonScore, jalon_score, JALON, SCORE, GObject)

/**
 * JalonScoreWarning: what a person must know beside a score.
 * @id: foreign-occupations, tef-scale, frozen-at-invitation, test-too-old, high-wage, self-employed, noc-2016, …
 * @text: in the language of the program
 */
typedef struct
{
  char *id;
  char *text;
} JalonScoreWarning;

/**
 * JalonScore:
 *
 * A score with its lines explained, for those who look. Immutable. Properties
 * (read-only): notice (string or NULL: why it is not complete), description
 * (string: a whole sentence, for screen readers).
 */
JalonScore        *jalon_score_new (const JalonAssessedDay *assessed);
JalonScore        *jalon_score_new_brief (const JalonAssessedDay *assessed);
const JalonCrs    *jalon_score_get_crs (JalonScore *self);
int                jalon_score_get_total (JalonScore *self);
int                jalon_score_get_maximum (JalonScore *self);
GListModel        *jalon_score_get_lines (JalonScore *self);
GPtrArray         *jalon_score_get_warnings (JalonScore *self); /* (element-type JalonScoreWarning) */
const char *const *jalon_score_get_missing (JalonScore *self);  /* rule ids with unknown figures */
int                jalon_score_get_section_maximum (JalonScore *self, JalonCrsSection section);
