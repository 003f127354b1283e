/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-results.h"

/* The criteria in a window of their own, for somebody who has entered nothing. */
GtkWidget *jalon_tables_window_new (GtkWindow *parent, JalonKnowledge *knowledge, JalonDate day);
