/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

#define JALON_TYPE_VERDICTS (jalon_verdicts_get_type ())
G_DECLARE_FINAL_TYPE (JalonVerdicts, jalon_verdicts, JALON, VERDICTS, AdwBin)

void     jalon_verdicts_show (JalonVerdicts *self, JalonSession *session);
gboolean jalon_verdicts_open_next (JalonVerdicts *self, GtkWidget *window, guint *out_question);
