/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_ROUNDS_PAGE (jalon_rounds_page_get_type ())
G_DECLARE_FINAL_TYPE (JalonRoundsPage, jalon_rounds_page, JALON, ROUNDS_PAGE, JalonView)

/* The page "Would I have been invited?". Property: session.
 * Actions: rounds.refresh, rounds.stop, rounds.open-feed, rounds.export. */
