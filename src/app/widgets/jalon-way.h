/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Leads from what is said to where it is answered: the document, else the answer, else the page. */
void jalon_way_go (GtkWidget *widget, const char *key, const char *place, const char *page);
