/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/**
 * JalonWholeText:
 *
 * Stands below a line that is typed, as wide as it: says the whole of what
 * stands there where the line has no room for it, and takes no room otherwise.
 * Properties: text.
 */
#define JALON_TYPE_WHOLE_TEXT (jalon_whole_text_get_type ())
G_DECLARE_FINAL_TYPE (JalonWholeText, jalon_whole_text, JALON, WHOLE_TEXT, AdwBin)
