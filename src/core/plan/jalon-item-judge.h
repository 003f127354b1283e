/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist-builder.h"

/* What is wrong with a document, and how it stands in time. */
void jalon_item_judge (const JalonChecklistBuilder *builder, JalonItem *item, gboolean issued_too_early);
