/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist-builder.h"

#include "jalon-deadline-term.h"

#define BIT(program) (1u << (program))

static void
add_person (JalonChecklistBuilder  *self,
            const char             *id,
            guint                   who,
            const JalonPersonFacts *facts)
{
  const JalonPerson *person = facts->record;
  JalonFamilyMember  member = {
     .id = id,
     .who = who,
     .facts = facts,
     .age = JALON_UNANSWERED,
     .birth_date = person->birth_date,
     .residence = person->residence,
     .stays = person->stays,
     .passport_expires = person->passport_expires,
     .medical_exam = person->medical_exam,
     .other_names = person->other_names,
     .needs_translation = person->papers_need_translation,
  };

  if (jalon_date_is_set (person->birth_date))
    member.age = jalon_date_completed_years (person->birth_date, self->application.judged_on);

  g_array_append_val (self->members, member);
}

static void
add_partner (JalonChecklistBuilder *self)
{
  const JalonFacts *facts = self->situation->facts;
  guint             who = JALON_WHO_PARTNER;

  if (!facts->has_union)
    return;

  if (self->household->partner_is_canadian)
    who = JALON_WHO_CANADIAN_PARTNER;
  else if (self->household->partner_accompanies)
    who |= JALON_WHO_ACCOMPANYING_PARTNER;

  add_person (self, "partner", who, &facts->partner);
}

/* Dependent: under the age of the rules on the day of the application, or by
 * condition. A child whose birth date is not answered cannot be ruled out. */
static void
add_child (JalonChecklistBuilder *self,
           JalonChild            *child)
{
  int               age_limit = jalon_rules_value (self->situation->rules, JALON_RULE_FACTS_DEPENDENT_AGE);
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

  if (jalon_date_is_set (child->birth_date))
    member.age = jalon_date_completed_years (child->birth_date, self->application.judged_on);

  if (member.age >= age_limit && !child->dependent_by_condition)
    return;

  if (child->is_canadian)
    member.who = JALON_WHO_CANADIAN_CHILD;
  else
    member.who = JALON_WHO_CHILD | (child->accompanies ? JALON_WHO_ACCOMPANYING_CHILD : 0);

  g_array_append_val (self->members, member);
}

static guint
get_programs (const JalonEligibility *eligibility,
              JalonVerdict            verdict)
{
  guint programs = 0;

  for (guint i = 0; i < JALON_N_PROGRAMS; i++)
    if (eligibility->programs[i] == verdict)
      programs |= BIT (i);

  return programs;
}

/* Decision 17: the program of the invitation, else every one that is met; while
 * none is, those that are not ruled out, so that the list does not hide a paper. */
static void
choose_programs (JalonChecklistBuilder *self)
{
  const JalonEligibility *eligibility = self->situation->eligibility;

  switch ((JalonInvitedUnder) self->household->invited_under)
    {
    case JALON_INVITED_UNDER_CEC:
      self->programs = BIT (JALON_PROGRAM_CEC);
      return;

    case JALON_INVITED_UNDER_FSW:
      self->programs = BIT (JALON_PROGRAM_FSW);
      return;

    case JALON_INVITED_UNDER_FST:
      self->programs = BIT (JALON_PROGRAM_FST);
      return;

    case JALON_INVITED_UNDER_NOMINEE:
      self->programs = BIT (JALON_PROGRAM_NOMINEE);
      return;

    case JALON_INVITED_UNDER_UNANSWERED:
    default:
      break;
    }

  self->programs = get_programs (eligibility, JALON_VERDICT_MET);

  if (self->programs != 0)
    return;

  self->programs = get_programs (eligibility, JALON_VERDICT_UNANSWERED);
  self->programs_open = self->programs != 0;
}

static JalonDate
find_profile_due (const JalonChecklistBuilder *self)
{
  const JalonMilestones *milestones = self->household->milestones;
  JalonDate              end;

  if (self->application.applied || jalon_date_is_set (milestones->profile_submitted) || !jalon_date_is_set (milestones->profile_started))
    return self->application.due_by;

  end = jalon_deadline_term_get_end_for (self->household, "profile_complete", milestones->profile_started);

  if (!jalon_date_is_set (end))
    return self->application.due_by;

  /* A day chosen for the application needs the profile's papers too. */
  return jalon_date_is_set (self->application.due_by) && jalon_date_compare (self->application.due_by, end) < 0 ? self->application.due_by : end;
}

/**
 * jalon_checklist_builder_init: (skip)
 * @self: to be filled
 * @data: the documents
 * @situation: who, and on which day
 *
 * Begins a checklist: finds the day to plan back from, the members of the
 * family and the programs.
 */
void
jalon_checklist_builder_init (JalonChecklistBuilder    *self,
                              const JalonChecklistData *data,
                              const JalonAssessedDay   *situation)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (situation != NULL);

  *self = (JalonChecklistBuilder){
    .data = data,
    .situation = situation,
    .household = situation->facts->household,
    .members = g_array_new (FALSE, FALSE, sizeof (JalonFamilyMember)),
    .items = g_ptr_array_new_with_free_func (g_object_unref),
  };

  jalon_application_day_find (situation, &self->application);
  self->profile_due = find_profile_due (self);
  choose_programs (self);

  add_person (self, "candidate", JALON_WHO_CANDIDATE, &situation->facts->candidate);
  add_partner (self);

  for (guint i = 0; i < jalon_record_list_get_length (self->household->children); i++)
    add_child (self, jalon_record_list_get (self->household->children, i));
}

/**
 * jalon_checklist_builder_clear: (skip)
 * @self: what jalon_checklist_builder_init() has filled
 */
void
jalon_checklist_builder_clear (JalonChecklistBuilder *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->members, g_array_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
}

/**
 * jalon_checklist_builder_find_member: (skip)
 * @self: a checklist being made
 * @id: (nullable): candidate, partner or a child's id
 *
 * Returns: (transfer none) (nullable): that member of the family
 */
const JalonFamilyMember *
jalon_checklist_builder_find_member (const JalonChecklistBuilder *self,
                                     const char                  *id)
{
  for (guint i = 0; i < self->members->len; i++)
    {
      const JalonFamilyMember *member = &g_array_index (self->members, JalonFamilyMember, i);

      if (g_strcmp0 (member->id, id) == 0)
        return member;
    }

  return NULL;
}

static int
get_age_max (const JalonChecklistBuilder *self,
             const JalonDocumentRule     *rule)
{
  const JalonField *field = jalon_record_find_field (JALON_RECORD (self->household), "destination");
  const char       *province = jalon_field_get_word (field, self->household->destination);

  if (rule->one_more_in == NULL || province == NULL || rule->age_max == G_MAXINT)
    return rule->age_max;

  return rule->age_max + (g_strv_contains ((const char *const *) rule->one_more_in, province) ? 1 : 0);
}

/* An age that is not answered: candidate and partner are taken to be of the
 * age asked, a child to be small. */
static gboolean
is_of_age (const JalonChecklistBuilder *self,
           const JalonDocumentRule     *rule,
           const JalonFamilyMember     *member)
{
  int age = MAX (member->age, 0);

  if (member->age == JALON_UNANSWERED && member->child == NULL)
    return TRUE;

  return rule->age_min <= age && age <= get_age_max (self, rule);
}

/**
 * jalon_checklist_builder_find_in_force: (skip)
 * @rule: a document
 * @on: the day of the application
 *
 * Returns: (nullable): the days of applications, @on among them, for which the document is asked
 */
const JalonInForce *
jalon_checklist_builder_find_in_force (const JalonDocumentRule *rule,
                                       JalonDate                on)
{
  for (guint i = 0; i < rule->in_force->len; i++)
    {
      const JalonInForce *span = &g_array_index (rule->in_force, JalonInForce, i);

      if (jalon_date_compare (span->from, on) <= 0 &&
          (!jalon_date_is_set (span->to) || jalon_date_compare (on, span->to) <= 0))
        return span;
    }

  return NULL;
}

/**
 * jalon_checklist_builder_concerns: (skip)
 * @self: a checklist being made
 * @rule: a document
 * @member: a member of the family
 *
 * Returns: whether the document may be asked of them at all, by who they are,
 *   their age and the day of the application
 */
gboolean
jalon_checklist_builder_concerns (const JalonChecklistBuilder *self,
                                  const JalonDocumentRule     *rule,
                                  const JalonFamilyMember     *member)
{
  return (rule->who & member->who) != 0 &&
         is_of_age (self, rule, member) &&
         (rule->in_force->len == 0 || jalon_checklist_builder_find_in_force (rule, self->application.judged_on) != NULL);
}

/**
 * jalon_checklist_builder_has_program: (skip)
 * @self: a checklist being made
 * @program: a program
 *
 * Returns: whether papers are asked for that program (decision 17)
 */
gboolean
jalon_checklist_builder_has_program (const JalonChecklistBuilder *self,
                                     JalonProgram                 program)
{
  return (self->programs & BIT (program)) != 0;
}

/* The person's own entry. Where only the candidate or only the household can be
 * meant, an entry for the other, or for nobody, is about it too. */
static JalonDocument *
find_record (const JalonChecklistBuilder *self,
             const JalonItem             *item)
{
  const char    *other = item->rule->who == JALON_WHO_HOUSEHOLD ? "candidate" : "household";
  JalonDocument *record = jalon_household_find_document (self->household, item->id, item->for_whom, item->of);

  if (record != NULL || (item->rule->who != JALON_WHO_HOUSEHOLD && item->rule->who != JALON_WHO_CANDIDATE))
    return record;

  record = jalon_household_find_document (self->household, item->id, other, item->of);

  return record != NULL ? record : jalon_household_find_document (self->household, item->id, NULL, item->of);
}

static JalonItemNeed
find_need (const JalonDocumentRule *rule)
{
  switch (rule->necessity)
    {
    case JALON_NECESSITY_RECOMMENDED:
      return JALON_ITEM_NEED_ADVISED;

    case JALON_NECESSITY_ON_REQUEST:
      return JALON_ITEM_NEED_IF_ASKED;

    case JALON_NECESSITY_REQUIRED:
    default:
      return JALON_ITEM_NEED_REQUIRED;
    }
}

/**
 * jalon_checklist_builder_add: (skip)
 * @self: a checklist being made
 * @rule: a document
 * @member: (nullable): for whom; %NULL for the household
 * @of: (nullable): what it is about: a country, a job's id
 * @reason: why
 *
 * Adds an item. Its days are set afterwards, by jalon_checklist_make().
 *
 * Returns: (transfer none): the item
 */
JalonItem *
jalon_checklist_builder_add (JalonChecklistBuilder   *self,
                             const JalonDocumentRule *rule,
                             const JalonFamilyMember *member,
                             const char              *of,
                             JalonItemReason          reason)
{
  JalonItem *item = g_object_new (JALON_TYPE_ITEM, NULL);

  item->rule = rule;
  item->id = g_strdup (rule->id);
  item->for_whom = g_strdup (member != NULL ? member->id : "household");
  item->of = g_strdup (of);
  item->stage = rule->stage;
  item->reason = reason;
  item->need = find_need (rule);
  item->record = find_record (self, item);
  g_ptr_array_add (self->items, item);

  return item;
}
