/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

/* Numbers of a record as one types them. */
char    *jalon_number_entry_dup_text (JalonRecord *record, const JalonField *field);
gboolean jalon_number_entry_apply (JalonRecord *record, const JalonField *field, const char *text, gboolean finished);
