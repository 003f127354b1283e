/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist.h"

G_BEGIN_DECLS

/**
 * JalonMember:
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
} JalonMember;

/**
 * JalonPlanning:
 * @programs: a bit for each program that papers are asked for (decision 17)
 * @programs_open: none is met: @programs are those that are not ruled out
 * @profile_due: day by which the papers of the profile must be ready
 * @members: of #JalonMember: candidate, partner, children
 * @items: (element-type JalonItem): made so far
 *
 * What predicates work with while a checklist is being made.
 */
typedef struct
{
  const JalonChecklistData *data;
  const JalonSituation     *situation;
  JalonHousehold           *household;
  JalonTarget               target;
  guint                     programs;
  gboolean                  programs_open;
  JalonDate                 profile_due;
  GArray                   *members;
  GPtrArray                *items;
} JalonPlanning;

void                jalon_planning_init (JalonPlanning *self, const JalonChecklistData *data, const JalonSituation *situation);
void                jalon_planning_clear (JalonPlanning *self);
const JalonMember  *jalon_planning_find_member (const JalonPlanning *self, const char *id);
const JalonInForce *jalon_planning_find_in_force (const JalonDocumentRule *rule, JalonDate on);
gboolean            jalon_planning_concerns (const JalonPlanning *self, const JalonDocumentRule *rule, const JalonMember *member);
gboolean            jalon_planning_has_program (const JalonPlanning *self, JalonProgram program);
JalonItem          *jalon_planning_add (JalonPlanning *self, const JalonDocumentRule *rule, const JalonMember *member, const char *of, JalonItemReason reason);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JalonPlanning, jalon_planning_clear)

G_END_DECLS
