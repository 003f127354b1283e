/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-binding-day.h"
#include "jalon-checklist-builder.h"

/* Who belongs to the family of the application. */

/* On the day of the application; of somebody who is not born by then none below 0. */
static int
get_age (const JalonChecklistBuilder *self,
         JalonDate                    birth)
{
  return jalon_date_is_set (birth) ? MAX (jalon_date_completed_years (birth, self->application.judged_on), 0) : JALON_UNANSWERED;
}

static void
add_member (JalonChecklistBuilder   *self,
            const JalonFamilyMember *member)
{
  g_array_append_val (self->members, *member);

  if (!g_hash_table_contains (self->places, member->id))
    g_hash_table_insert (self->places, (gpointer) member->id, GUINT_TO_POINTER (self->members->len));
}

static void
add_person (JalonChecklistBuilder  *self,
            const char             *id,
            guint                   who,
            const JalonPersonFacts *facts,
            gboolean                unsure)
{
  const JalonPerson *person = facts->record;
  JalonFamilyMember  member = {
     .id = id,
     .who = who,
     .facts = facts,
     .age = JALON_UNANSWERED,
     .unsure = unsure,
     .birth_date = person->birth_date,
     .residence = person->residence,
     .stays = person->stays,
     .passport_expires = person->passport_expires,
     .medical_exam = person->medical_exam,
     .other_names = person->other_names,
     .needs_translation = person->papers_need_translation,
  };

  g_strlcpy (member.path, id, sizeof member.path);

  member.age = get_age (self, person->birth_date);

  add_member (self, &member);
}

/* While the marital status is not answered, a partner of whom something is entered is not ruled out. */
static void
add_partner (JalonChecklistBuilder *self)
{
  const JalonFacts *facts = self->assessed->facts;
  gboolean          unsure = self->household->relationship == JALON_RELATIONSHIP_UNANSWERED &&
                    !jalon_record_is_empty (JALON_RECORD (self->household->partner));
  guint who = JALON_WHO_PARTNER;

  if (!facts->has_union && !unsure)
    return;

  if (self->household->partner_is_canadian)
    who = JALON_WHO_CANADIAN_PARTNER;
  else if (self->household->partner_accompanies)
    who |= JALON_WHO_ACCOMPANYING_PARTNER;

  add_person (self, "partner", who, &facts->partner, unsure);
}

/* Decision 23: the age counts on the day of the application, or of that to the province.
 * A child whose birth date is not answered cannot be ruled out. */
static gboolean
is_dependent (const JalonChecklistBuilder *self,
              const JalonChild            *child)
{
  int       age_limit = jalon_rules_value (self->assessed->rules, JALON_RULE_FACTS_DEPENDENT_AGE);
  JalonDate locked = jalon_binding_day_get_lock (self->household, self->assessed->facts->day);

  if (child->married)
    return FALSE;

  if (child->dependent_by_condition || !jalon_date_is_set (child->birth_date))
    return TRUE;

  return jalon_date_completed_years (child->birth_date, jalon_date_is_set (locked) ? locked : self->application.judged_on) < age_limit;
}

/* On a day before the birth the child is in no family yet, so that nothing of theirs is asked for. */
static gboolean
is_born (const JalonChecklistBuilder *self,
         const JalonChild            *child)
{
  return !jalon_date_is_set (child->birth_date) || jalon_date_compare (child->birth_date, self->application.judged_on) <= 0;
}

static void
add_child (JalonChecklistBuilder *self,
           JalonChild            *child,
           guint                  position)
{
  JalonFamilyMember member = {
    .id = child->id != NULL ? child->id : "",
    .age = JALON_UNANSWERED,
    .birth_date = child->birth_date,
    .residence = child->residence,
    .stays = child->stays,
    .passport_expires = child->passport_expires,
    .medical_exam = child->medical_exam,
    .other_names = child->other_names,
    .needs_translation = child->papers_need_translation,
    .child = child,
  };

  if (!is_dependent (self, child) || !is_born (self, child))
    return;

  g_snprintf (member.path, sizeof member.path, "children[%u]", position);

  member.age = get_age (self, child->birth_date);

  if (child->is_canadian)
    member.who = JALON_WHO_CANADIAN_CHILD;
  else
    member.who = JALON_WHO_CHILD | (child->accompanies ? JALON_WHO_ACCOMPANYING_CHILD : 0);

  add_member (self, &member);
}

/* The candidate, the partner and the dependent children. */
static void
add_family (JalonChecklistBuilder *self)
{
  add_person (self, "candidate", JALON_WHO_CANDIDATE, &self->assessed->facts->candidate, FALSE);
  add_partner (self);

  for (guint i = 0; i < jalon_record_list_get_length (self->household->children); i++)
    add_child (self, jalon_record_list_get (self->household->children, i), i);
}

/**
 * jalon_checklist_builder_init:
 * @self: to be filled
 * @data: the documents
 * @assessed: who, and on which day
 *
 * Begins a checklist: finds the day to plan back from, the programs and the
 * members of the family.
 */
void
jalon_checklist_builder_init (JalonChecklistBuilder    *self,
                              const JalonChecklistData *data,
                              const JalonAssessedDay   *assessed)
{
  jalon_checklist_builder_prepare (self, data, assessed);
  jalon_checklist_builder_choose_programs (self);
  add_family (self);
}
