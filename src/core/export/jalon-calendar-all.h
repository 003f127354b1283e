/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-calendar.h"

/* The dates of many households in one calendar file. */
typedef struct _JalonCalendarAll JalonCalendarAll;

JalonCalendarAll *jalon_calendar_all_new (const JalonCalendarOptions *options, JalonDate on);
void              jalon_calendar_all_free (JalonCalendarAll *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonCalendarAll, jalon_calendar_all_free)

void     jalon_calendar_all_add (JalonCalendarAll *self, const JalonResults *results);
gboolean jalon_calendar_all_save (JalonCalendarAll *self, GFile *file, GError **error);
