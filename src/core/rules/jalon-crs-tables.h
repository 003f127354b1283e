/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-text.h"

/* So many inputs each; more years of work are as many as the last. */
#define JALON_CRS_N_AGES 128 /* who is older is looked up in the rule */
#define JALON_CRS_N_EDUCATIONS 8
#define JALON_CRS_N_LEVELS 16
#define JALON_CRS_N_TIERS 3
#define JALON_CRS_N_YEARS 16

/**
 * JalonCrsCore:
 *
 * Section A of the CRS in one of its two columns: points by completed years, by
 * #JalonEducation, by the level of one ability: those of the first language and, in the
 * lower 16 bits, those of the second one, so that a sum of levels is a sum of both.
 */
typedef struct
{
  gint16  age[JALON_CRS_N_AGES];
  gint16  education[JALON_CRS_N_EDUCATIONS];
  gint16  canadian_work[JALON_CRS_N_YEARS];
  guint32 languages[JALON_CRS_N_LEVELS];
  int     second_language_cap;
  int     cap;
} JalonCrsCore;

/**
 * JalonCrsTables:
 * @core: of somebody alone, and with a spouse
 * @education_tier: by #JalonEducation
 * @foreign_work_tier: by years
 * @education_language, @foreign_work_language: by tier, then by the lowest level of the first language
 * @education_canadian_work, @foreign_work_canadian_work: by tier, then by years in Canada
 * @certificate_language: without a certificate and with one, by the lowest level
 * @transferability: section C, after its caps: by certificate, both tiers, years in Canada, the lowest level
 * @french_levels: the lowest level that is enough for the French bonus, by #JalonLanguage
 * @french: by the first language, by whether that is enough, then by whether the second is
 * @high_wage_unknown: nobody could read the points of an occupation with a high wage
 * @others_unknown: figures of another rule are missing on the day
 *
 * The rules of the CRS of a day as a score reads them: what is true of somebody
 * is an index. Level 0 is that of no test, and earns nothing.
 */
typedef struct
{
  JalonCrsCore core[2];
  gint16       spouse_education[JALON_CRS_N_EDUCATIONS];
  gint16       spouse_canadian_work[JALON_CRS_N_YEARS];
  int          spouse_language[JALON_CRS_N_LEVELS];
  int          spouse_cap;
  gint16       education_tier[JALON_CRS_N_EDUCATIONS];
  gint16       foreign_work_tier[JALON_CRS_N_YEARS];
  gint16       education_language[JALON_CRS_N_TIERS][JALON_CRS_N_LEVELS];
  gint16       education_canadian_work[JALON_CRS_N_TIERS][JALON_CRS_N_YEARS];
  gint16       foreign_work_language[JALON_CRS_N_TIERS][JALON_CRS_N_LEVELS];
  gint16       foreign_work_canadian_work[JALON_CRS_N_TIERS][JALON_CRS_N_YEARS];
  gint16       certificate_language[2][JALON_CRS_N_LEVELS];
  gint16       transferability[2][JALON_CRS_N_TIERS][JALON_CRS_N_TIERS][JALON_CRS_N_YEARS][JALON_CRS_N_LEVELS];
  gint16       canadian_study[JALON_CRS_N_EDUCATIONS];
  int          sibling;
  int          nomination;
  int          senior_offer;
  int          other_offer;
  int          french_levels[JALON_N_LANGUAGES];
  int          french[JALON_N_LANGUAGES][2][2];
  int          additional_cap;
  int          cap;
  gboolean     high_wage_unknown;
  gboolean     others_unknown;
} JalonCrsTables;
