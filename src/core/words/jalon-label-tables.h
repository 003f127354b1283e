/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"

/* The names of fields and of the words of choices, marked but not translated
 * yet. Private to the room. */

typedef struct
{
  const char *field;
  const char *label;
  const char *hint; /* what it counts for, or NULL */
} JalonFieldLabel;

typedef struct
{
  const char *field;
  const char *word;
  const char *label;
} JalonChoiceLabel;

const JalonFieldLabel *jalon_label_tables_find_field (GType record_type, const char *field);
const char            *jalon_label_tables_find_choice (const char *field, const char *word);
