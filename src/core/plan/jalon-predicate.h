/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-planning.h"

G_BEGIN_DECLS

/**
 * JalonPredicate:
 *
 * Adds the items of a document: none, one, or one a person, a job, a country.
 */
typedef void (*JalonPredicate) (JalonPlanning *planning, const JalonDocumentRule *rule);

JalonPredicate jalon_predicate_find (const char *name);

/* For each member whom the document concerns: the loop that most predicates are. */
#define JALON_FOR_EACH_CONCERNED(planning, rule, member)                                    \
  for (guint i_ = 0; i_ < (planning)->members->len; i_++)                                   \
    for (const JalonMember *member = &g_array_index ((planning)->members, JalonMember, i_); \
         member != NULL && jalon_planning_concerns (planning, rule, member); member = NULL)

/* In files of their own: */
void jalon_predicate_ask_police_current (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_police_past (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_police_late (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_medical_upfront (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_medical_reuse (JalonPlanning *planning, const JalonDocumentRule *rule);

void jalon_predicate_ask_divorce (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_death (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_children (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_adopted (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_custody (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_dependent_by_condition (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_canadian_family (JalonPlanning *planning, const JalonDocumentRule *rule);

void jalon_predicate_ask_second_language (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_spouse_language (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_foreign_education (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_canadian_education (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_certificate (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_canadian_status (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_relative (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_jobs_that_count (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_work_support (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_work_in_canada (JalonPlanning *planning, const JalonDocumentRule *rule);
void jalon_predicate_ask_self_employed_abroad (JalonPlanning *planning, const JalonDocumentRule *rule);

G_END_DECLS
