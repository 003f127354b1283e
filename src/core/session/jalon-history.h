/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"

#define JALON_TYPE_HISTORY (jalon_history_get_type ())
G_DECLARE_FINAL_TYPE (JalonHistory, jalon_history, JALON, HISTORY, GObject)

/* Undo and redo of changes of a household: of the last 2,000 steps. Records each change
 * that the household re-emits; typing into one text is one step. Signal: changed. */
JalonHistory *jalon_history_new (JalonHousehold *household);
gboolean      jalon_history_can_undo (JalonHistory *self);
gboolean      jalon_history_can_redo (JalonHistory *self);
void          jalon_history_undo (JalonHistory *self);
void          jalon_history_redo (JalonHistory *self);
guint64       jalon_history_get_last_step (JalonHistory *self); /* 0: none; no two histories share a number */
void          jalon_history_take_back (JalonHistory *self, guint64 step);
void          jalon_history_begin_group (JalonHistory *self);
void          jalon_history_end_group (JalonHistory *self);
void          jalon_history_end_typing (JalonHistory *self);
