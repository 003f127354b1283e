/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define JALON_TYPE_SECTION_SWITCHER (jalon_section_switcher_get_type ())
G_DECLARE_FINAL_TYPE (JalonSectionSwitcher, jalon_section_switcher, JALON, SECTION_SWITCHER, GtkBox)

/* Chooses a page of a stack; a page that needs attention carries a warning sign,
 * not only a colour. Property: stack. */
