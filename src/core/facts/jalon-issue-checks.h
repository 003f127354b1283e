/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-issues.h"

/**
 * JalonIssueChecks:
 * @rules: (nullable): the rules of the day; records of tests, jobs, offers and certificates need them
 * @issues: (nullable) (element-type JalonIssue): where to put what is found;
 *   %NULL to ask only whether there is an error, without allocating
 * @record: the record that is checked
 * @path: where it is: candidate.tests[0]; the empty text is the household
 * @whole: the path is that of the only member, and no name is put behind it
 * @error: set when an error was found
 *
 * The checks of one record, which the list of issues and the question whether a
 * record counts have in common. Private to the room.
 */
typedef struct
{
  const JalonRules *rules;
  GPtrArray        *issues;
  JalonRecord      *record;
  const char       *path;
  gboolean          whole;
  gboolean          error;
} JalonIssueChecks;

void jalon_issue_checks_run (JalonIssueChecks *self);

/* In jalon-issue-report.c. */
void jalon_issue_checks_report (JalonIssueChecks *self, const JalonIssue *issue, const char *member);

/* In jalon-issue-days.c. */
void jalon_issue_checks_order (JalonIssueChecks *self, JalonIssueSeverity severity, JalonIssueCode code, JalonDate first, const char *member, JalonDate second);
void jalon_issue_checks_run_days (JalonIssueChecks *self);

/* In jalon-issue-ahead.c. */
void jalon_issue_checks_run_ahead (JalonIssueChecks *self, JalonDate today);

const JalonConversion *jalon_issue_checks_find_conversion (const JalonTestResult *result, const JalonRules *rules);
