/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist-builder.h"

/* Adds the items of a document: none, one, or one a person, a job, a country. What differs
 * little is one function, which looks at the rule's condition. */
typedef void (*JalonConditionFunc) (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

void jalon_condition_ask (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

/* For each member whom the document concerns: the loop that most conditions are. */
#define JALON_FOR_EACH_CONCERNED(builder, rule, member)                                                \
  for (guint i_ = 0; i_ < (builder)->members->len; i_++)                                               \
    for (const JalonFamilyMember *member = &g_array_index ((builder)->members, JalonFamilyMember, i_); \
         member != NULL && jalon_checklist_builder_concerns (builder, rule, member); member = NULL)

/* In files of their own: */
void jalon_condition_add_police (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_police_late (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_medical_upfront (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_medical_reuse (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

void jalon_condition_add_unions (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_children (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_adopted (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_custody (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_dependent_by_condition (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_canadian_family (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

void jalon_condition_add_second_language (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_spouse_language (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_education (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_certificate (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_canadian_status (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_relative (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_jobs (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

void jalon_condition_add_job_offer (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_lmia (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_nomination (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
