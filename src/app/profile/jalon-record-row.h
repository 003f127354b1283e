/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

#define JALON_TYPE_RECORD_ROW (jalon_record_row_get_type ())
G_DECLARE_FINAL_TYPE (JalonRecordRow, jalon_record_row, JALON, RECORD_ROW, AdwExpanderRow)

/* A record of a list: what it is, what it is worth; opened, all of its members.
 * Actions: record.edit, record.duplicate, record.delete, record.menu. */
GtkWidget   *jalon_record_row_new (JalonSession *session, JalonRecordList *list, JalonRecord *record);
JalonRecord *jalon_record_row_get_record (JalonRecordRow *self);
void         jalon_record_row_edit (JalonRecordRow *self); /* opens it, with the focus in it */
