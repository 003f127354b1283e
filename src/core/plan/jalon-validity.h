/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist-builder.h"

gboolean jalon_validity_must_outlast_decision (JalonValidity validity);
gboolean jalon_validity_apply (const JalonChecklistBuilder *builder, JalonItem *item);
