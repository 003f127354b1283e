/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "jalon-score-line.h"
#include "jalon-assessed-day.h"

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

#define JALON_TYPE_SCORE (jalon_score_get_type ())
G_DECLARE_FINAL_TYPE (JalonScore, jalon_score, JALON, SCORE, GObject)

/**
 * JalonScore:
 * @crs: its plain numbers; the indexes of tests are those of the day's facts
 * @maximum: the highest score that the rules of the day allow
 * @section_maxima: the caps of the sections A to D
 * @notice: (nullable): why it is not complete
 * @description: (nullable): a whole sentence, for screen readers
 * @missing: (element-type utf8): ids of the rules whose figures are not known on the day, and %NULL at the end
 *
 * A score with its lines explained, for those who look. Immutable; what is private is read by
 * jalon_score_get_lines() and jalon_score_get_warnings(). Properties (read-only): notice, description.
 */
struct _JalonScore
{
  GObject parent_instance;

  JalonCrs   crs;
  int        maximum;
  int        section_maxima[JALON_N_CRS_SECTIONS];
  char      *notice;
  char      *description;
  GPtrArray *missing;

  /*< private >*/
  const JalonAssessedDay *assessed; /* NULL once it may not be read any more */
  GListStore             *lines;    /* of JalonScoreLine; NULL until it is asked for */
  GPtrArray              *warnings; /* of JalonScoreWarning; NULL until it is asked for */
  gboolean                brief;
};

JalonScore *jalon_score_new (const JalonAssessedDay *assessed);
JalonScore *jalon_score_new_brief (const JalonAssessedDay *assessed);
JalonScore *jalon_score_new_later (const JalonAssessedDay *assessed);
void        jalon_score_close (JalonScore *self);

GListModel *jalon_score_get_lines (JalonScore *self);
GPtrArray  *jalon_score_get_warnings (JalonScore *self);
