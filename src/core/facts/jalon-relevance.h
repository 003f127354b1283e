/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"

/* Which questions can matter: one appears when the answers before it make it matter. */
gboolean jalon_question_matters (JalonHousehold *household, JalonRecord *record, const JalonField *field, JalonDate today);

/* Whether anything of a record is answered; the id that it is given is no answer. */
gboolean jalon_record_is_begun (JalonRecord *record);

/* What a record cannot do without: (array zero-terminated=1) (element-type JalonField), in the order of its table. */
GPtrArray *jalon_record_find_missing (JalonRecord *record);
