/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-goal.h"
#include "jalon-prospect.h"
#include "jalon-session.h"

#define JALON_TYPE_PLANNER (jalon_planner_get_type ())
G_DECLARE_FINAL_TYPE (JalonPlanner, jalon_planner, JALON, PLANNER, GObject)

/* Looks ahead for a household in another thread. The old answer stays until the
 * new one is there; a question that comes meanwhile is asked again at the end.
 * Signal: "changed": there is another answer, or none. */
JalonPlanner *jalon_planner_new (void);

void jalon_planner_ask (JalonPlanner *self, JalonSession *session, int target);

const JalonProspect *jalon_planner_get_prospect (JalonPlanner *self); /* (nullable) */
const JalonGoal     *jalon_planner_get_goal (JalonPlanner *self);     /* (nullable): of the prospect */
gboolean             jalon_planner_is_busy (JalonPlanner *self);
