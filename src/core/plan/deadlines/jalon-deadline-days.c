/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-walk.h"

#include <string.h>

/* Days that come by themselves: birthdays, windows of work, days of the calendar. */

#define BIRTHDAYS_AHEAD_YEARS 2 /* how far the list looks, not a rule of the law */

static JalonDate
get_first_step (const JalonMilestones *milestones)
{
  const JalonDate steps[] = { milestones->profile_started, milestones->profile_submitted, milestones->invited, milestones->applied };
  JalonDate       first = JALON_DATE_UNSET;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      if (jalon_date_is_set (steps[i]))
        first = jalon_date_is_set (first) ? jalon_date_min (first, steps[i]) : steps[i];
    }

  return first;
}

/* The rules of a birthday, which are often those of the day asked. */
static JalonRules *
ref_rules (JalonDeadlineWalk *walk,
           JalonDate          on)
{
  const JalonRules *rules = walk->assessed->rules;

  if (jalon_date_compare (on, rules->first_day) >= 0 && jalon_date_compare (on, rules->last_day) <= 0)
    return jalon_rules_ref ((JalonRules *) rules);

  return jalon_rulebook_resolve (walk->assessed->rulebook, on, NULL);
}

static void
add_birthday (JalonDeadlineWalk       *walk,
              const JalonDeadlineRule *rule,
              JalonDate                birthday,
              int                      age)
{
  g_autoptr (JalonRules) rules = ref_rules (walk, birthday);
  int                    column = walk->assessed->facts->with_spouse ? 1 : 0;
  g_autofree char       *part = NULL;
  JalonDeadline         *deadline;
  int                    before, after;

  if (rules == NULL)
    return;

  before = jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_AGE, column, age - 1);
  after = jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_AGE, column, age);

  if (before == after)
    return;

  part = g_strdup_printf ("%d", age);
  deadline = jalon_deadline_begin (walk, rule, "candidate", part, NULL);
  deadline->trigger = birthday;
  deadline->before = before;
  deadline->after = after;
  deadline->number = age;
  jalon_deadline_print (deadline, birthday);
  jalon_deadline_end (walk, deadline);
}

static void
add_window (JalonDeadlineWalk       *walk,
            const JalonDeadlineRule *rule,
            const JalonCriterion    *criterion,
            const char              *what,
            JalonDate                due)
{
  g_autofree char *part = NULL;
  JalonDeadline   *deadline;

  if (!jalon_date_is_set (due))
    return;

  part = g_strconcat (jalon_criterion_id_to_string (criterion->id), "/", what, NULL);
  deadline = jalon_deadline_begin (walk, rule, NULL, part, NULL);
  deadline->person = g_strdup ("candidate");
  deadline->trigger = criterion->first;
  jalon_deadline_print (deadline, due);
  jalon_deadline_end (walk, deadline);
}

/**
 * jalon_deadline_find_children:
 * @walk: a walk
 * @rule: the day on which a child's age is locked
 *
 * The last day on which the application can include the child: the day before
 * the birthday that ends dependency (Regulations 25.1, decision 23). Not for
 * children who are Canadian, married, or dependent whatever their age, nor once
 * the day on which the province was asked has locked the ages. A birthday that
 * had passed before the first step is no date of this plan.
 */
void
jalon_deadline_find_children (JalonDeadlineWalk       *walk,
                              const JalonDeadlineRule *rule)
{
  const JalonNomination *nomination = walk->household->nomination;
  JalonDate              today = walk->assessed->facts->day;
  int                    age = jalon_rules_value (walk->assessed->rules, JALON_RULE_FACTS_DEPENDENT_AGE);
  JalonDate              from = get_first_step (walk->household->milestones);
  guint                  n = jalon_record_list_get_length (walk->household->children);

  if (nomination->held && nomination->enhanced && jalon_date_is_set (nomination->asked) && jalon_date_compare (nomination->asked, today) <= 0)
    return;

  if (!jalon_date_is_set (from) || jalon_date_compare (from, today) > 0)
    from = today;

  for (guint i = 0; i < n; i++)
    {
      JalonChild    *child = jalon_record_list_get (walk->household->children, i);
      JalonDate      birthday = jalon_date_add_years (child->birth_date, age);
      JalonDeadline *deadline;

      if (child->is_canadian || child->married || child->dependent_by_condition || jalon_date_compare (birthday, from) <= 0)
        continue;

      deadline = jalon_deadline_begin (walk, rule, child->id, NULL, child);
      deadline->trigger = birthday;
      deadline->number = age;
      jalon_deadline_print (deadline, jalon_date_add_days (birthday, -1));
      jalon_deadline_end (walk, deadline);
    }
}

/**
 * jalon_deadline_find_birthdays:
 * @walk: a walk
 * @rule: a birthday that changes the points for age
 *
 * The candidate's birthdays after the day asked, with the points of the age
 * before and after by the rules of the birthday itself, in the column that
 * holds today (with or without a partner who counts).
 */
void
jalon_deadline_find_birthdays (JalonDeadlineWalk       *walk,
                               const JalonDeadlineRule *rule)
{
  const JalonFacts *facts = walk->assessed->facts;
  JalonDate         birth = walk->household->candidate->birth_date;
  JalonDate         last = jalon_date_add_years (facts->day, BIRTHDAYS_AHEAD_YEARS);

  if (!jalon_date_is_set (birth) || jalon_date_compare (birth, facts->day) > 0)
    return;

  for (int age = jalon_date_completed_years (birth, facts->day) + 1;; age++)
    {
      JalonDate birthday = jalon_date_add_years (birth, age);

      if (jalon_date_compare (birthday, last) > 0 || birthday.year - birth.year < age)
        return;

      add_birthday (walk, rule, birthday, age);
    }
}

/**
 * jalon_deadline_find_windows:
 * @walk: a walk
 * @rule: the windows of work experience
 *
 * For each program, the day on which its work will be reached if the present
 * jobs go on, or the last day on which it is still met.
 */
void
jalon_deadline_find_windows (JalonDeadlineWalk       *walk,
                             const JalonDeadlineRule *rule)
{
  static const JalonCriterionId ids[] = { JALON_CRITERION_FSW_WORK, JALON_CRITERION_CEC_WORK, JALON_CRITERION_FST_WORK };
  JalonEligibility              eligibility = *walk->assessed->eligibility;

  jalon_eligibility_look_ahead (walk->assessed->facts, walk->assessed->rules, &eligibility);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const JalonCriterion *criterion = &eligibility.criteria[ids[i]];

      add_window (walk, rule, criterion, "opens", criterion->reached);
      add_window (walk, rule, criterion, "closes", jalon_date_add_days (criterion->lost, -1));
    }
}

/**
 * jalon_deadline_find_yearly:
 * @walk: a walk
 * @rule: a day of every even year, named in its trigger: yearly.even.04-30
 *
 * The first such day on or after the day asked.
 */
void
jalon_deadline_find_yearly (JalonDeadlineWalk       *walk,
                            const JalonDeadlineRule *rule)
{
  JalonDate        on = walk->assessed->facts->day;
  g_autofree char *text = g_strconcat ("2000-", rule->part, NULL);
  JalonDeadline   *deadline;
  JalonDate        day;

  if (!jalon_date_parse (text, &day, NULL))
    g_return_if_reached ();

  day.year = (gint16) (on.year + on.year % 2);

  if (jalon_date_compare (day, on) < 0)
    day.year += 2;

  if (day.year > 9999)
    return;

  deadline = jalon_deadline_begin (walk, rule, NULL, NULL, NULL);
  deadline->trigger = day;
  jalon_deadline_print (deadline, day);
  jalon_deadline_end (walk, deadline);
}
