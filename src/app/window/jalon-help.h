/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* What each page answers, the words of immigration, and what the program does not do; with a search. */
GtkWidget *jalon_help_new (void);
