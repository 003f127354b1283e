/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist-builder.h"

/* Adds the items of a document: none, one, or one a person, a job, a country. */
typedef void (*JalonConditionFunc) (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

void jalon_condition_ask (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

/* For each member whom the document concerns: the loop that most conditions are. */
#define JALON_FOR_EACH_CONCERNED(builder, rule, member)                                                \
  for (guint i_ = 0; i_ < (builder)->members->len; i_++)                                               \
    for (const JalonFamilyMember *member = &g_array_index ((builder)->members, JalonFamilyMember, i_); \
         member != NULL && jalon_checklist_builder_concerns (builder, rule, member); member = NULL)

/* In files of their own: */
void jalon_condition_add_police_current (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_police_past (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_police_late (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_medical_upfront (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_medical_reuse (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

void jalon_condition_add_divorce (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_death (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_children (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_adopted (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_custody (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_dependent_by_condition (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_canadian_family (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

void jalon_condition_add_second_language (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_spouse_language (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_foreign_education (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_canadian_education (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_certificate (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_canadian_status (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_relative (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_jobs_that_count (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_work_support (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_work_in_canada (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_self_employed_abroad (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

void jalon_condition_add_job_offer (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_lmia (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_nomination (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_add_publicly_funded (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
