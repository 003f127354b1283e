/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-window.h"

G_BEGIN_DECLS

/* What the program is, and what it is not. */
GtkWidget *jalon_about_new (JalonWindow *parent);

G_END_DECLS
