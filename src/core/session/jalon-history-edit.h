/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"

/**
 * JalonHistoryEdit:
 *
 * Keeps what a #JalonChange told: the record itself, so that it also works on
 * records that have left the household and come back. Private to the history.
 */
typedef struct
{
  guint64           number; /* of the first edit: that of its step */
  JalonRecord      *record;
  const JalonField *field;
  guint             position;
  GPtrArray        *removed;
  GPtrArray        *added;
  GValue            old_value;
  GValue            new_value;
  char             *old_raw;
  char             *new_raw;
} JalonHistoryEdit;

JalonHistoryEdit *jalon_history_edit_new (const JalonChange *change);
void              jalon_history_edit_free (JalonHistoryEdit *edit);
gboolean          jalon_history_edit_is_typed (const JalonHistoryEdit *edit);
void              jalon_history_edits_apply (GPtrArray *step, gboolean forward);
void              jalon_history_copy_value (const GValue *from, GValue *to);
