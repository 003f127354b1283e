/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

/**
 * JalonLaterPage: a page of the window that is made when it is first shown.
 */
#define JALON_TYPE_LATER_PAGE (jalon_later_page_get_type ())
G_DECLARE_FINAL_TYPE (JalonLaterPage, jalon_later_page, JALON, LATER_PAGE, AdwBin)

GtkWidget *jalon_later_page_get (JalonLaterPage *self); /* makes it */
