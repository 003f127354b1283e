/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist-builder.h"

G_BEGIN_DECLS

/* Adds the items of a document: none, one, or one a person, a job, a country. */
typedef void (*JalonConditionFunc) (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

void jalon_condition_ask (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

/* For each member whom the document concerns: the loop that most conditions are. */
#define JALON_FOR_EACH_CONCERNED(builder, rule, member)                                                \
  for (guint i_ = 0; i_ < (builder)->members->len; i_++)                                               \
    for (const JalonFamilyMember *member = &g_array_index ((builder)->members, JalonFamilyMember, i_); \
         member != NULL && jalon_checklist_builder_concerns (builder, rule, member); member = NULL)

/* In files of their own: */
void jalon_condition_ask_police_current (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_police_past (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_police_late (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_medical_upfront (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_medical_reuse (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

void jalon_condition_ask_divorce (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_death (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_children (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_adopted (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_custody (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_dependent_by_condition (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_canadian_family (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

void jalon_condition_ask_second_language (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_spouse_language (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_foreign_education (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_canadian_education (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_certificate (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_canadian_status (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_relative (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_jobs_that_count (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_work_support (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_work_in_canada (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_self_employed_abroad (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

void jalon_condition_ask_job_offer (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_lmia (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_nomination (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);
void jalon_condition_ask_publicly_funded (JalonChecklistBuilder *builder, const JalonDocumentRule *rule);

G_END_DECLS
