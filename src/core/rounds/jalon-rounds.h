/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "jalon-round-problem.h"
#include "jalon-round.h"
#include "jalon-rounds-error.h"

/* All rounds that are known, newest first. Immutable, reference-counted. */
typedef struct _JalonRounds JalonRounds;

JalonRounds *jalon_rounds_new (GPtrArray *rounds);
JalonRounds *jalon_rounds_new_builtin (void);
JalonRounds *jalon_rounds_ref (JalonRounds *self);
void         jalon_rounds_unref (JalonRounds *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonRounds, jalon_rounds_unref)

guint             jalon_rounds_get_length (const JalonRounds *self);
const JalonRound *jalon_rounds_get (const JalonRounds *self, guint index);
const JalonRound *jalon_rounds_find (const JalonRounds *self, const char *number);
JalonDate         jalon_rounds_get_data_of (const JalonRounds *self);
const JalonPool  *jalon_rounds_get_pool (const JalonRounds *self, JalonDate on);

JalonRounds *jalon_rounds_merge (JalonRounds *good, JalonRounds *feed, gboolean whole, GPtrArray *problems);

/* As the program keeps them, not as the feed has them. */
JalonRounds *jalon_rounds_parse (GBytes *bytes, GError **error);
GBytes      *jalon_rounds_write (const JalonRounds *self);

/* As they are published. */
JalonRounds *jalon_feed_parse (GBytes *bytes, GPtrArray *problems, GError **error);
