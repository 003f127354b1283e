/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

/* Drop-downs of codes, in the order of the reader's alphabet. */
GtkWidget *jalon_code_row_new_province (JalonSession *session, JalonRecord *record, const JalonField *field);
GtkWidget *jalon_code_row_new_deadline (JalonSession *session, JalonRecord *record, const JalonField *field);
GtkWidget *jalon_code_row_new_category (JalonSession *session, JalonRecord *record, const JalonField *field);
