/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Words that more than one type of record uses, in the order of the enums. */
extern const char *const jalon_credential_level_words[];
extern const char *const jalon_whose_words[];
