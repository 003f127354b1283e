/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-walk.h"

#include "jalon-deadline-term.h"
#include "jalon-frozen.h"
#include "jalon-term.h"

#define EXAM_ID "medical_validity"

/* How a deadline is made, whatever it is about. */

/**
 * jalon_deadline_begin:
 * @walk: a walk
 * @rule: an entry of the data
 * @person: (nullable): candidate, partner or a child's id
 * @part: (nullable): what tells it from others of the same rule and person
 * @record: (nullable): the record it hangs on
 *
 * Returns: (transfer full): a deadline without a day, for jalon_deadline_end()
 */
JalonDeadline *
jalon_deadline_begin (JalonDeadlineWalk       *walk,
                      const JalonDeadlineRule *rule,
                      const char              *person,
                      const char              *part,
                      gpointer                 record)
{
  JalonDeadline *deadline = g_object_new (JALON_TYPE_DEADLINE, NULL);

  deadline->rule = rule;
  deadline->kind = rule->kind;
  deadline->key = g_strconcat (rule->id,
                               person != NULL ? "/" : "", person != NULL ? person : "",
                               part != NULL ? "/" : "", part != NULL ? part : "", NULL);
  deadline->person = g_strdup (person);
  g_set_object (&deadline->record, record);

  return deadline;
}

/**
 * jalon_deadline_count:
 * @deadline: a deadline that is being made
 * @walk: a walk
 * @rule: the entry whose length holds
 * @trigger: the day that starts it, or unset
 *
 * Counts as jalon_term_add() (decision 11). Nothing is moved for a Sunday or a
 * holiday.
 */
void
jalon_deadline_count (JalonDeadline           *deadline,
                      JalonDeadlineWalk       *walk,
                      const JalonDeadlineRule *rule,
                      JalonDate                trigger)
{
  const JalonDeadlineLength *length;

  deadline->trigger = trigger;
  length = jalon_date_is_set (trigger) ? jalon_deadline_rule_get_length (rule, trigger) : NULL;

  if (length == NULL)
    return;

  deadline->unit = length->unit;
  deadline->length = length->length_in_canada != 0 && jalon_deadline_walk_lives_in_canada (walk) ? length->length_in_canada : length->length;

  deadline->due = jalon_term_add (trigger, deadline->length, length->unit);
  deadline->counted = deadline->due;
}

/**
 * jalon_deadline_print:
 * @deadline: a deadline that is being made
 * @due: a day that a document or letter prints, or unset
 *
 * Lets a printed day stand for the counted one.
 */
void
jalon_deadline_print (JalonDeadline *deadline,
                      JalonDate      due)
{
  if (!jalon_date_is_set (due))
    return;

  deadline->due = due;
  deadline->counted = due;
  deadline->length = 0;
  deadline->unit = '\0';
}

/**
 * jalon_deadline_take_account_date:
 * @deadline: a deadline that is being made
 * @walk: a walk
 * @id: of the deadline in account-dates
 *
 * Lets the date that the account shows win over the counted one, which is kept
 * beside it. The account's date stands also while its trigger is not entered.
 */
void
jalon_deadline_take_account_date (JalonDeadline     *deadline,
                                  JalonDeadlineWalk *walk,
                                  const char        *id)
{
  JalonDate date = jalon_household_get_account_date (walk->household, id);

  if (!jalon_date_is_set (date))
    return;

  deadline->account_date = TRUE;
  deadline->due = date;

  if (!jalon_date_is_set (deadline->counted))
    deadline->counted = date;
}

/**
 * jalon_deadline_walk_has_partner:
 * @walk: a walk
 *
 * Returns: whether there is a partner who is part of the application: not one
 *   who is Canadian already
 */
gboolean
jalon_deadline_walk_has_partner (JalonDeadlineWalk *walk)
{
  return jalon_household_has_union (walk->household) && !walk->household->partner_is_canadian;
}

/**
 * jalon_deadline_walk_lives_in_canada:
 * @walk: a walk
 *
 * Returns: whether the candidate is known to live in Canada
 */
gboolean
jalon_deadline_walk_lives_in_canada (JalonDeadlineWalk *walk)
{
  return g_strcmp0 (walk->household->candidate->residence, "CAN") == 0;
}

/**
 * jalon_deadline_walk_is_dependent:
 * @walk: a walk
 * @child: one of the household
 *
 * Returns: whether a child is part of the application (decision 23): not a
 *   citizen, not married, and under age on the day that counts, or dependent
 *   by condition
 */
gboolean
jalon_deadline_walk_is_dependent (JalonDeadlineWalk *walk,
                                  const JalonChild  *child)
{
  JalonDate day = jalon_frozen_get_child_day (walk->household, walk->assessed->facts->day);
  int       limit = jalon_rules_value (walk->assessed->rules, JALON_RULE_FACTS_DEPENDENT_AGE);

  if (child->is_canadian || child->married)
    return FALSE;

  return child->dependent_by_condition || !jalon_date_is_set (child->birth_date) ||
         jalon_date_compare (day, jalon_date_add_years (child->birth_date, limit)) < 0;
}

/**
 * jalon_deadline_walk_get_exam_end:
 * @walk: a walk
 * @exam: of a person or a child
 * @residence: (nullable): where they live
 *
 * Returns: the last day on which an exam serves; longer, while that is the
 *   rule, for one in Canada that showed little or no risk; unset without an exam
 */
JalonDate
jalon_deadline_walk_get_exam_end (JalonDeadlineWalk      *walk,
                                  const JalonMedicalExam *exam,
                                  const char             *residence)
{
  const JalonDeadlineLength *length = jalon_date_is_set (exam->taken) ? jalon_deadline_term_get_length (EXAM_ID, exam->taken) : NULL;
  JalonDate                  end;
  JalonDate                  again;

  if (length == NULL)
    return JALON_DATE_UNSET;

  end = jalon_term_add (exam->taken, length->length, length->unit);

  if (!jalon_deadline_walk_reuses_exam (exam, residence))
    return end;

  again = jalon_term_add (exam->taken, length->length_low_risk, length->unit);

  if (jalon_date_is_set (length->low_risk_to))
    again = jalon_date_min (again, length->low_risk_to);

  return jalon_date_max (end, again);
}

/**
 * jalon_deadline_walk_reuses_exam:
 * @exam: of a person or a child
 * @residence: (nullable): where they live
 *
 * Returns: whether an exam serves again: of somebody in Canada, with little or
 *   no risk; one whose risk is not known does not
 */
gboolean
jalon_deadline_walk_reuses_exam (const JalonMedicalExam *exam,
                                 const char             *residence)
{
  return g_strcmp0 (residence, "CAN") == 0 && exam->low_risk == JALON_ANSWER_YES;
}
