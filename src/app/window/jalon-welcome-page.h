/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#define JALON_TYPE_WELCOME_PAGE (jalon_welcome_page_get_type ())
G_DECLARE_FINAL_TYPE (JalonWelcomePage, jalon_welcome_page, JALON, WELCOME_PAGE, AdwBin)

/* What the window shows while no household is open. */
GtkWidget *jalon_welcome_page_new (void);
void       jalon_welcome_page_focus (JalonWelcomePage *self);
void       jalon_welcome_page_clear (JalonWelcomePage *self);
void       jalon_welcome_page_add (JalonWelcomePage *self, const char *title, const char *score, const char *path);
