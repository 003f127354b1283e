/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-rule.h"

/**
 * JalonAbility: the order of every array of four levels or scores.
 */
typedef enum
{
  JALON_ABILITY_LISTENING,
  JALON_ABILITY_READING,
  JALON_ABILITY_WRITING,
  JALON_ABILITY_SPEAKING,
} JalonAbility;

#define JALON_N_ABILITIES 4
#define JALON_LEVEL_LOWEST 3 /* below the lowest row of a chart */
#define JALON_LEVEL_HIGHEST 12

/**
 * JalonConversion:
 * @id: language.ielts-general, language.celpip-general, language.pte-core, language.tef-canada, language.tef-canada-699, language.tcf-canada
 * @test: word of the profile: ielts-general …
 * @scale: previous or 699 (TEF), else %NULL
 * @name: IELTS General Training
 * @language: of the test
 * @accepted_from: first day on which Express Entry took this test
 * @step: scores come in steps of so many tenths: 5 (IELTS), 10
 * @max: greatest score an ability, in tenths
 * @charts: (element-type JalonChart): by the date of the test, rising
 *
 * A chart from printed scores to levels. Unlike other rules its version is
 * chosen by the date of the test, not by the day asked.
 */
typedef struct
{
  JalonDate from;
  gint16    thresholds[JALON_N_ABILITIES][JALON_LEVEL_HIGHEST + 1]; /* least score in tenths for a level; G_MAXINT16 where the chart has no row */
} JalonChart;

typedef struct
{
  char            *id;
  char            *test;
  char            *scale;
  JalonText        name;
  JalonLanguage    language;
  JalonDate        accepted_from;
  gint16           step;
  gint16           max[JALON_N_ABILITIES];
  GArray          *charts;
  const JalonRule *rule; /* for title and source */
} JalonConversion;

int jalon_conversion_get_level (const JalonConversion *self, JalonDate taken, JalonAbility ability, int tenths);
int jalon_conversion_get_threshold (const JalonConversion *self, JalonDate taken, JalonAbility ability, int level);
