/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-issue-checks.h"

void jalon_issue_gaps_check (JalonIssueChecks *self);
