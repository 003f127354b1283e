/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-issue-checks.h"

G_BEGIN_DECLS

void jalon_issue_gaps_check (JalonIssueChecks *self);

G_END_DECLS
