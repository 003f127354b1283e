/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* The words of the field on a page: each is explained by the button of the part in which it first stands. */

void jalon_page_words_mark_page (GtkWidget *page);
void jalon_page_words_refresh (GtkWidget *widget);
