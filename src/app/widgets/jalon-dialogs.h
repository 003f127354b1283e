/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-platform.h"

/* What is done with the answer of a dialog, after the dialog is gone. */
typedef void (*JalonDialogAnswer) (gpointer user_data, const char *response);

GtkWindow *jalon_dialog_find_window (gpointer widget);
void       jalon_dialog_limit_width (GtkWindow *window);
void       jalon_dialog_ask (JalonAlert *dialog, GtkWidget *parent, JalonDialogAnswer answer, gpointer user_data, GDestroyNotify free_user_data);
void       jalon_dialog_show_failure (GtkWindow *parent, const char *heading, const char *body);
void       jalon_dialog_show_uri (GtkWidget *widget, const char *uri);
void       jalon_dialog_show_file (GtkWidget *widget, GFile *file);
AdwToast  *jalon_dialog_new_saved_toast (GtkWidget *widget, const char *format, GFile *file);
