/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-calendar-all.h"
#include "jalon-agenda.h"

/**
 * JalonAgendaCalendar:
 * @knowledge: what dates are worked out with
 * @paths: (array zero-terminated=1): the households' files
 * @on: the day
 * @options: of the calendar
 * @file: where to
 *
 * One calendar of all households, to be written. It owns nothing.
 */
typedef struct
{
  JalonKnowledge             *knowledge;
  char                      **paths;
  JalonDate                   on;
  const JalonCalendarOptions *options;
  GFile                      *file;
} JalonAgendaCalendar;

void jalon_agenda_calendar_save_async (const JalonAgendaCalendar *calendar,
                                       gpointer                   owner,
                                       GAsyncReadyCallback        callback,
                                       gpointer                   user_data);
