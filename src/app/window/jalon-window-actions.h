/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* The actions on the window that stand in files of their own, so that the
 * window does not know what is done with it. */
void jalon_window_actions_install (void);
