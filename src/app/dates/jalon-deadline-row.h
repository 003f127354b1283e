/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

#define JALON_TYPE_DEADLINE_ROW (jalon_deadline_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonDeadlineRow, jalon_deadline_row, JALON, DEADLINE_ROW, GtkListBoxRow)

/* A date: its day and kind, what it is, how it was counted, what happens when it
 * is missed, how far it is. Opened: the date of the account, the document, the source.
 * Properties: session, deadline, narrow, expanded. Action: deadline.show-item. */
GtkWidget     *jalon_deadline_row_new (JalonSession *session, JalonDeadline *deadline);
JalonDeadline *jalon_deadline_row_get_deadline (JalonDeadlineRow *self);
void           jalon_deadline_row_show (JalonDeadlineRow *self, JalonDeadline *deadline);
void           jalon_deadline_row_toggle (JalonDeadlineRow *self);
