/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

typedef void (*JalonUpdate) (gpointer widget);

/* Updates a page: at once if it is on the screen, else when it is shown again. An
 * edit then costs what is seen of it. One update a widget. */
void jalon_when_seen (gpointer widget, JalonUpdate update);
