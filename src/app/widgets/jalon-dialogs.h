/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What is done with the answer of a dialog, after the dialog is gone. */
typedef void (*JalonDialogAnswer) (gpointer user_data, const char *response);

void jalon_dialog_ask (AdwMessageDialog *dialog, JalonDialogAnswer answer, gpointer user_data, GDestroyNotify free_user_data);
void jalon_dialog_show_failure (GtkWindow *parent, const char *heading, const char *body);

G_END_DECLS
