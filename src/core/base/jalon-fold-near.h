/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

char *jalon_fold_dup_near (const char *folded, const char *folded_query);
