/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-facts.h"

/* What records with unanswered members may still bring, at the very best: it
 * parts "not met" from "unanswered". For this room only. */

/**
 * JalonMissingStudy:
 * @education: the highest level that may still come to count, NONE if nothing is open
 * @canadian: the same for study in Canada, in person
 */
typedef struct
{
  JalonEducation education;
  JalonEducation canadian;
} JalonMissingStudy;

/**
 * JalonWorkAsked:
 * @filter: which work
 * @years: length of the window that ends with the day
 * @list: the rule that lists the codes, or JALON_N_RULES
 * @codes: (nullable): a list of codes that is in no rule, or %NULL
 *
 * Of what work a requirement speaks.
 */
typedef struct
{
  JalonWorkFilter    filter;
  int                years;
  JalonRuleId        list;
  const char *const *codes;
} JalonWorkAsked;

gint64            jalon_missing_work (const JalonFacts *facts, const JalonPersonFacts *person, const JalonRules *rules, const JalonWorkAsked *asked);
JalonMissingStudy jalon_missing_study (const JalonFacts *facts, const JalonPersonFacts *person);
gboolean          jalon_missing_relative (const JalonFacts *facts);
