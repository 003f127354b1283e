/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist.h"
#include "jalon-deadlines.h"
#include "jalon-issues.h"
#include "jalon-program-report.h"
#include "jalon-rounds-store.h"
#include "jalon-score.h"

#define JALON_TYPE_KNOWLEDGE (jalon_knowledge_get_type ())
G_DECLARE_FINAL_TYPE (JalonKnowledge, jalon_knowledge, JALON, KNOWLEDGE, GObject)

/* All that does not depend on a household. The rules are there at once, the rest when somebody asks for it, from any thread. */
struct _JalonKnowledge
{
  GObject parent_instance;

  JalonRulebook    *rulebook;
  JalonRoundsStore *rounds; /* read when somebody asks for them */
  GStrv             broken; /* messages of the person's own rule files that were left out */

  /*< private >*/
  JalonChecklistData *checklist;
  GPtrArray          *deadlines;
  GPtrArray          *categories;
};

JalonKnowledge     *jalon_knowledge_new (const char *own_rules_folder, GError **error); /* @own_rules_folder: (nullable) */
JalonChecklistData *jalon_knowledge_get_checklist (JalonKnowledge *self);
GPtrArray          *jalon_knowledge_get_deadlines (JalonKnowledge *self);  /* (element-type JalonDeadlineRule) */
GPtrArray          *jalon_knowledge_get_categories (JalonKnowledge *self); /* (element-type JalonCategory) */

/**
 * JalonResults: everything that follows from a household on a day.
 * Borrowed from its session; replaced as a whole at every edit.
 */
typedef struct
{
  JalonKnowledge     *knowledge;
  JalonDate           day;
  JalonRules         *rules;
  JalonFacts         *facts;
  JalonCrs            crs;
  JalonEligibility    eligibility;
  GArray             *categories; /* of JalonCategoryVerdict */
  JalonAssessedDay    assessed;   /* points into this struct */
  JalonApplicationDay application;
  GPtrArray          *items;     /* of JalonItem */
  GPtrArray          *deadlines; /* of JalonDeadline */
  GPtrArray          *issues;    /* of JalonIssue */
} JalonResults;

JalonResults *jalon_results_new (JalonKnowledge *knowledge, JalonHousehold *household, JalonDate on, GError **error);
JalonResults *jalon_results_new_score (JalonKnowledge *knowledge, JalonHousehold *household, JalonDate on, GError **error);
gboolean      jalon_results_is_program_met (const JalonResults *self);
void          jalon_results_free (JalonResults *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonResults, jalon_results_free)
