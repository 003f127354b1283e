/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-page-painter.h"

/* Divides a report into pages. Private to the room. */

/* Returns: (element-type JalonPage): one at least. Blocks in type go to @blocks, which must live as long. */
GPtrArray *jalon_paginate (const JalonReport *report, const JalonPaper *paper, GPtrArray *blocks);
