/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define JALON_TYPE_SECTION_SWITCHER (jalon_section_switcher_get_type ())
G_DECLARE_FINAL_TYPE (JalonSectionSwitcher, jalon_section_switcher, JALON, SECTION_SWITCHER, GtkWidget)

/* Chooses a page of a stack: by buttons where they have room in two lines, else from a list that drops down, so that
 * every page is to be found. A page that needs attention carries a warning sign, not only a colour. Property: stack. */
