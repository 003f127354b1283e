/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-session.h"

/* Makes the rows of a record from its table of fields: one way for each kind of
 * member. What has no row of its own (an id, a sub-record, a list) gives NULL. */
GtkWidget *jalon_field_row_new (JalonSession *session, JalonRecord *record, const JalonField *field);
GPtrArray *jalon_field_rows_new (JalonSession *session, JalonRecord *record); /* (element-type GtkWidget): all, with those of its sub-records */
