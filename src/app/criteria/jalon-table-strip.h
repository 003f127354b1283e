/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* A table whose figures need their columns: where they have no room it moves sideways, not the page; it is as high as its rows are
 * at its width. */
#define JALON_TYPE_TABLE_STRIP (jalon_table_strip_get_type ())
G_DECLARE_FINAL_TYPE (JalonTableStrip, jalon_table_strip, JALON, TABLE_STRIP, AdwBin)

GtkWidget *jalon_table_strip_new (GtkWidget *table);
