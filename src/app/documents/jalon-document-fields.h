/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-session.h"

void jalon_document_fields_fill (GtkListBox *list, JalonSession *session, JalonItem *item, JalonDocument *record);
void jalon_document_fields_show (GtkListBox *list, JalonItem *item, JalonDocument *record);
