/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist.h"

G_BEGIN_DECLS

/**
 * JalonFamilyMember:
 * @id: candidate, partner or a child's id
 * @who: a bit for each #JalonWho that they are
 * @facts: (nullable): of the candidate or the partner
 * @age: on the day of the application, or JALON_UNANSWERED
 *
 * A member of the family, whether a person or a child. All borrowed.
 */
typedef struct
{
  const char             *id;
  guint                   who;
  const JalonPersonFacts *facts;
  int                     age;
  JalonDate               birth_date;
  const char             *residence;
  JalonRecordList        *stays;
  JalonDate               passport_expires;
  JalonMedicalExam       *medical_exam;
  gboolean                other_names;
  gboolean                needs_translation;
  JalonChild             *child; /* NULL for candidate and partner */
} JalonFamilyMember;

/**
 * JalonChecklistBuilder:
 * @programs: a bit for each program that papers are asked for (decision 17)
 * @programs_open: none is met: @programs are those that are not ruled out
 * @profile_due: day by which the papers of the profile must be ready, or unset
 * @members: of #JalonFamilyMember: candidate, partner, children
 * @items: (element-type JalonItem): made so far
 *
 * What conditions work with while a checklist is being made.
 */
typedef struct
{
  const JalonChecklistData *data;
  const JalonAssessedDay   *situation;
  JalonHousehold           *household;
  JalonApplicationDay       application;
  guint                     programs;
  gboolean                  programs_open;
  JalonDate                 profile_due;
  GArray                   *members;
  GPtrArray                *items;
} JalonChecklistBuilder;

void                     jalon_checklist_builder_init (JalonChecklistBuilder *self, const JalonChecklistData *data, const JalonAssessedDay *situation);
void                     jalon_checklist_builder_clear (JalonChecklistBuilder *self);
const JalonFamilyMember *jalon_checklist_builder_find_member (const JalonChecklistBuilder *self, const char *id);
const JalonInForce      *jalon_checklist_builder_find_in_force (const JalonDocumentRule *rule, JalonDate on);
gboolean                 jalon_checklist_builder_concerns (const JalonChecklistBuilder *self, const JalonDocumentRule *rule, const JalonFamilyMember *member);
gboolean                 jalon_checklist_builder_has_program (const JalonChecklistBuilder *self, JalonProgram program);
JalonItem               *jalon_checklist_builder_add (JalonChecklistBuilder *self, const JalonDocumentRule *rule, const JalonFamilyMember *member, const char *of, JalonItemReason reason);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JalonChecklistBuilder, jalon_checklist_builder_clear)

G_END_DECLS
