/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist.h"

/**
 * JalonFamilyMember:
 * @id: candidate, partner or a child's id
 * @who: a bit for each #JalonWho that they are
 * @facts: (nullable): of the candidate or the partner
 * @age: on the day of the application, or JALON_UNANSWERED
 * @path: where they stand in the profile: candidate, children[2]
 * @unsure: the marital status is not answered, so that they may be no part of the family
 *
 * A member of the family, whether a person or a child. All borrowed.
 */
typedef struct
{
  const char             *id;
  guint                   who;
  const JalonPersonFacts *facts;
  int                     age;
  char                    path[24];
  gboolean                unsure;
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
 * @today: the day asked; @assessed is that of the application once it has been made (decision 24)
 * @programs: a bit for each program that documents are asked for (decision 17)
 * @programs_open: a bit for each of which an answer is missing: their documents are questions (decision 21)
 * @is_any_met: whether a program is met, or is that of the invitation
 * @profile_due: day by which the documents of the profile must be ready, or unset
 * @is_profile_due: it is the end of the unfinished profile
 * @members: of #JalonFamilyMember: candidate, partner, children
 * @places: 1 and the index in @members, by id
 * @items: (element-type JalonItem): made so far
 *
 * What conditions work with while a checklist is being made.
 */
typedef struct
{
  const JalonChecklistData *data;
  const JalonAssessedDay   *assessed;
  JalonHousehold           *household;
  JalonApplicationDay       application;
  JalonDate                 today;
  guint                     programs;
  guint                     programs_open;
  gboolean                  is_any_met;
  JalonDate                 profile_due;
  gboolean                  is_profile_due;
  GArray                   *members;
  GHashTable               *places;
  GPtrArray                *items;
} JalonChecklistBuilder;

void                     jalon_checklist_builder_init (JalonChecklistBuilder *self, const JalonChecklistData *data, const JalonAssessedDay *assessed);
void                     jalon_checklist_builder_prepare (JalonChecklistBuilder *self, const JalonChecklistData *data, const JalonAssessedDay *assessed);
void                     jalon_checklist_builder_choose_programs (JalonChecklistBuilder *self);
void                     jalon_checklist_builder_clear (JalonChecklistBuilder *self);
const JalonFamilyMember *jalon_checklist_builder_find_member (const JalonChecklistBuilder *self, const char *id);
const JalonInForce      *jalon_checklist_builder_find_in_force (const JalonDocumentRule *rule, JalonDate on);
gboolean                 jalon_checklist_builder_concerns (const JalonChecklistBuilder *self, const JalonDocumentRule *rule, const JalonFamilyMember *member);
gboolean                 jalon_checklist_builder_has_program (const JalonChecklistBuilder *self, JalonProgram program); /* or may have it */
JalonItem               *jalon_checklist_builder_add (JalonChecklistBuilder *self, const JalonDocumentRule *rule, const JalonFamilyMember *member, const char *of, JalonItemReason reason);

/* What an item is asked for: programs, or a question. */
void jalon_checklist_builder_set_programs (const JalonChecklistBuilder *self, JalonItem *item, guint programs);
void jalon_checklist_builder_set_question (JalonItem *item, GType type, const char *field, const char *format, ...) G_GNUC_PRINTF (4, 5);

/* An item that waits for an answer, unless it is on the list already; NULL then. */
JalonItem *jalon_checklist_builder_add_question (JalonChecklistBuilder *self, const JalonDocumentRule *rule, const JalonFamilyMember *member, const char *of);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JalonChecklistBuilder, jalon_checklist_builder_clear)
