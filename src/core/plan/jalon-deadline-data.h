/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "jalon-deadlines.h"

G_BEGIN_DECLS

JalonDeadlineRule *jalon_deadline_rule_read (JsonNode *root, GError **error);
void               jalon_deadline_rule_free (JalonDeadlineRule *rule);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonDeadlineRule, jalon_deadline_rule_free)

/* Whether deadlines can be made of a member of the profile; in jalon-deadlines.c. */
gboolean jalon_deadline_knows_member (const char *member);

G_END_DECLS
