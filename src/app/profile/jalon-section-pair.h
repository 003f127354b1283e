/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

GtkWidget *jalon_section_pair_new (void);
void       jalon_section_pair_bind (GtkWidget *pair, GtkStackPage *page, GBinding *bindings[2]);
