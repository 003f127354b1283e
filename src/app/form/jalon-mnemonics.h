/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Gives each row a key of its own: with Alt it leads there. */
char *jalon_mnemonics_mark (const char *label, GString *taken);
void  jalon_mnemonics_assign (GPtrArray *rows, GtkWidget *place); /* (element-type GtkWidget): rows that come to stand in @place */
