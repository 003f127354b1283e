/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"
#include "jalon-rulebook.h"

/**
 * JalonChangeDays:
 * @first: serial of the first day
 * @n_days: how many days follow, @first included
 * @marks: (array length=n_days): whether something may be different on that day
 *   from the day before
 *
 * The days on which an answer about a household can change, if it stays as it
 * is. Too many days are marked rather than one too few.
 */
typedef struct
{
  gint32  first;
  guint   n_days;
  guint8 *marks;
} JalonChangeDays;

gboolean jalon_change_days_find (JalonChangeDays *self, JalonHousehold *household, JalonRulebook *rulebook, JalonDate on, JalonDate until, GError **error);
void     jalon_change_days_clear (JalonChangeDays *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JalonChangeDays, jalon_change_days_clear)
