/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-window.h"

/* What the program is, and what it is not. */
GtkWidget *jalon_about_new (JalonWindow *parent);
