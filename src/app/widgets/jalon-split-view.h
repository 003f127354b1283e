/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* A sidebar beside what it chooses, or one of both where "narrow" is set: then it is "folded". */
#define JALON_TYPE_SPLIT_VIEW (jalon_split_view_get_type ())
G_DECLARE_FINAL_TYPE (JalonSplitView, jalon_split_view, JALON, SPLIT_VIEW, AdwBin)

gboolean jalon_split_view_is_folded (JalonSplitView *self);
void     jalon_split_view_show_content (JalonSplitView *self, gboolean content);
