/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

void jalon_later_menu_set (GtkMenuButton *button, GMenuModel *menu);
