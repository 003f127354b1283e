/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-agenda.h"
#include "jalon-calendar.h"

#define JALON_TYPE_AGENDA_WINDOW (jalon_agenda_window_get_type ())
G_DECLARE_FINAL_TYPE (JalonAgendaWindow, jalon_agenda_window, JALON, AGENDA_WINDOW, AdwWindow)

/* All households: a row each, and all their dates. Signal: "open" (path). */
GtkWidget         *jalon_agenda_window_new (GtkWindow *parent, JalonKnowledge *knowledge, JalonDate on, const JalonCalendarOptions *options);
void               jalon_agenda_window_read (JalonAgendaWindow *self, const char *const *paths);
const JalonAgenda *jalon_agenda_window_get_agenda (JalonAgendaWindow *self);
gboolean           jalon_agenda_window_is_reading (JalonAgendaWindow *self);
void               jalon_agenda_window_save_async (JalonAgendaWindow *self, GFile *file, GAsyncReadyCallback callback, gpointer user_data);
gboolean           jalon_agenda_window_save_finish (GAsyncResult *result, GError **error);
