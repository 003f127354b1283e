/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-verdict.h"

typedef enum
{
  JALON_FSW_GRID_LANGUAGE,
  JALON_FSW_GRID_EDUCATION,
  JALON_FSW_GRID_WORK,
  JALON_FSW_GRID_AGE,
  JALON_FSW_GRID_OFFER,
  JALON_FSW_GRID_ADAPTABILITY,
} JalonFswFactor;

#define JALON_N_FSW_FACTORS 6

/* Columns of fsw.grid.adaptability. */
typedef enum
{
  JALON_ADAPTABILITY_SPOUSE_LANGUAGE,
  JALON_ADAPTABILITY_OWN_STUDY,
  JALON_ADAPTABILITY_SPOUSE_STUDY,
  JALON_ADAPTABILITY_OWN_WORK,
  JALON_ADAPTABILITY_SPOUSE_WORK,
  JALON_ADAPTABILITY_RELATIVE,
  JALON_ADAPTABILITY_OFFER,
} JalonAdaptability;

#define JALON_N_ADAPTABILITIES 7

/**
 * JalonFswGrid:
 * @points: by #JalonFswFactor
 * @total: of 100
 * @first, @second: tests that count, indexes in facts->candidate.tests, or -1
 * @adaptability: which parts of it were earned, before the cap
 * @open: some factor is unanswered, so that the total may still rise
 */
typedef struct
{
  gint16   points[JALON_N_FSW_FACTORS];
  gint16   total;
  gint16   first;
  gint16   second;
  gint16   adaptability[JALON_N_ADAPTABILITIES];
  gboolean open;
} JalonFswGrid;

const char *jalon_fsw_factor_to_string (JalonFswFactor factor); /* language, education, … */
int         jalon_fsw_factor_get_maximum (JalonFswFactor factor, const JalonRules *rules);
