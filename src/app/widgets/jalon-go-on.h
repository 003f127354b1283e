/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_GO_ON (jalon_go_on_get_type ())
G_DECLARE_FINAL_TYPE (JalonGoOn, jalon_go_on, JALON, GO_ON, JalonView)

/* Offers to go on with the questions where somebody stopped; not seen when none is open. */
