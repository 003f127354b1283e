/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-eligibility.h"

/* A verdict with its drawn sign and its word. */
GtkWidget *jalon_verdict_sign_new (JalonVerdict verdict, gboolean with_word);
