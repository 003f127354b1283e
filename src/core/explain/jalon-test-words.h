/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-crs.h"

/* A language test as one enters it: what the scores are worth already. Each
 * returns a new string, or NULL where there is nothing to say. */
char    *jalon_test_dup_level (const JalonRules *rules, const JalonTestResult *test, JalonAbility ability);                         /* CLB 9; NCLC 8 */
char    *jalon_test_dup_next (const JalonFacts *facts, const JalonRules *rules, const JalonTestResult *test, JalonAbility ability); /* 7.0 gives CLB 9: 1 point more */
char    *jalon_test_dup_standing (const JalonFacts *facts, const JalonRules *rules, const JalonTestResult *test);                   /* English, CLB. Counts until 20 February 2027 */
gboolean jalon_test_has_scales (const JalonRules *rules, const JalonTestResult *test);                                              /* whether its result prints two columns */
char    *jalon_test_dup_levels (const JalonRules *rules, const JalonTestResult *test);                                              /* Listening 10, Reading 9 */
int      jalon_test_get_level (const JalonRules *rules, const JalonTestResult *test, JalonAbility ability);                         /* JALON_UNANSWERED without a score */
char    *jalon_test_dup_score (const JalonRules *rules, const JalonTestResult *test, JalonAbility ability);                         /* 7.0 as printed; 530 */
