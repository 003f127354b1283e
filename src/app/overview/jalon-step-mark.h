/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-overview.h"

#define JALON_TYPE_STEP_MARK (jalon_step_mark_get_type ())
G_DECLARE_FINAL_TYPE (JalonStepMark, jalon_step_mark, JALON, STEP_MARK, GtkWidget)

/* The rail and the disc at the left of a step; the rail runs through the edges of
 * its row. The state stands in words beside it. */
void jalon_step_mark_show (JalonStepMark *self, guint number, JalonOverviewStepStatus status);
