/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-round.h"

/* What people type into the feed. Private to the room. */
gboolean jalon_feed_read_count (const char *text, gint32 *out_count);
gboolean jalon_feed_read_day (const char *text, JalonDate *out_day);
gboolean jalon_feed_read_moment (const char *text, JalonDate not_after, JalonMoment *out_moment);
gboolean jalon_feed_is_blank (const char *text);
