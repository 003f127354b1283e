/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-work.h"

void                 jalon_work_link_codes (JalonWorkSpan *spans, guint n_spans);
const JalonWorkSpan *jalon_work_find_code (const JalonWorkSpan *spans, guint n_spans, gint32 noc);
