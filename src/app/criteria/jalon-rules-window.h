/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-results.h"

/* What the program models and what it leaves out, and each rule in force on a
 * day with its source and the day it was confirmed to. */
GtkWidget *jalon_rules_window_new (JalonKnowledge *knowledge, JalonDate on);
