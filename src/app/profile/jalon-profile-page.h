/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_PROFILE_PAGE (jalon_profile_page_get_type ())
G_DECLARE_FINAL_TYPE (JalonProfilePage, jalon_profile_page, JALON, PROFILE_PAGE, JalonView)

/* Everything that is entered, in sections: household, candidate, partner, children,
 * relatives, offer, milestones. Property: session. */
void jalon_profile_page_show_section (JalonProfilePage *self, const char *name);
void jalon_profile_page_show_place (JalonProfilePage *self, const char *place);
void jalon_profile_page_focus (JalonProfilePage *self); /* in the first field of the section */
