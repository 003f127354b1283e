/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-layout.h"

#define JALON_TYPE_SHEET (jalon_sheet_get_type ())
G_DECLARE_FINAL_TYPE (JalonSheet, jalon_sheet, JALON, SHEET, GtkWidget)

/* A page of paper on the screen: as wide as there is room, white in every colour scheme. */
GtkWidget *jalon_sheet_new (JalonLayout *layout, const JalonPaper *paper, guint page);
