/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-facts.h"

/* The total of a score as a plain function over static tables computes it: the floor for ours,
 * which reads dated rules, chooses among any number of tests and says each line. */

#define PLAIN_AGES 64
#define PLAIN_TESTS 8
#define PLAIN_LEVELS (JALON_LEVEL_HIGHEST + 1)

typedef struct
{
  int age[PLAIN_AGES];
  int education[JALON_EDUCATION_DOCTORATE + 1];
  int years[8];
  int first[PLAIN_LEVELS];
  int second[PLAIN_LEVELS];
  int spouse_education[JALON_EDUCATION_DOCTORATE + 1];
  int spouse_language[PLAIN_LEVELS];
  int spouse_years[8];
  int education_tier[JALON_EDUCATION_DOCTORATE + 1];
  int foreign_tier[8];
  int education_language[3][PLAIN_LEVELS];
  int education_years[3][8];
  int foreign_language[3][PLAIN_LEVELS];
  int foreign_years[3][8];
  int study[JALON_EDUCATION_DOCTORATE + 1];
  int core_cap, second_cap, spouse_cap, pair_cap, transferability_cap, additional_cap, cap;
  int certificate[PLAIN_LEVELS];
  int sibling, nomination, offer[2], french[2], french_level, english_level;
} PlainTables;

typedef struct
{
  int      age;
  int      education;
  int      canadian_years;
  int      foreign_years;
  int      study;
  gint8    levels[2][JALON_N_ABILITIES]; /* English, French */
  int      lowest[2];
  int      spouse_education;
  int      spouse_years;
  gint8    spouse_levels[JALON_N_ABILITIES];
  gboolean sibling;
} PlainFacts;

void plain_fill (const JalonRules *rules);
int  plain_total (const PlainFacts *facts);
int  plain_total_of (const JalonFacts *facts);
