/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What a save writes stands beside the file under a name of its own until it is whole: six
 * letters for the X, and of what is to become a copy its name behind them. */
#define JALON_STORE_UNFINISHED_PREFIX ".jalon-"
#define JALON_STORE_UNFINISHED JALON_STORE_UNFINISHED_PREFIX "XXXXXX"

int  jalon_store_folder_begin (const char *folder); /* -1 where folders cannot be opened */
void jalon_store_folder_end (int descriptor);
void jalon_store_folder_sync (int descriptor);
void jalon_store_folder_tidy (const char *folder);
