/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadlines.h"

#include <string.h>

#include "jalon-deadline-data.h"
#include "jalon-deadline-walk.h"

/**
 * JalonDeadline: see the header. The data say what starts an entry; the table
 * below says who looks for it. A finder makes of an entry as many deadlines as
 * the household has triggers, in jalon-deadline-steps.c (milestones, letters),
 * jalon-deadline-papers.c (what gets too old) and jalon-deadline-days.c
 * (birthdays, windows, days of the calendar).
 */
G_DEFINE_FINAL_TYPE (JalonDeadline, jalon_deadline, G_TYPE_OBJECT)

#define YEARLY "yearly.even."

static const struct
{
  const char         *member;
  JalonDeadlineFinder find;
} finders[] = {
  { "milestones.profile-started", jalon_deadline_find_milestone },
  { "milestones.profile-submitted", jalon_deadline_find_milestone },
  { "milestones.nomination-notified", jalon_deadline_find_milestone },
  { "milestones.invited", jalon_deadline_find_invitation },
  { "milestones.applied", jalon_deadline_find_milestone },
  { "milestones.biometrics-letter", jalon_deadline_find_milestone },
  { "milestones.medical-letter", jalon_deadline_find_milestone },
  { "milestones.refused", jalon_deadline_find_milestone },
  { "milestones.confirmed", jalon_deadline_find_confirmation },
  { "milestones.landed", jalon_deadline_find_milestone },
  { "milestones.employer-notice", jalon_deadline_find_notice },
  { "letters.additional-documents", jalon_deadline_find_letters },
  { "letters.procedural-fairness", jalon_deadline_find_letters },
  { "letters.visa-ready", jalon_deadline_find_letters },
  { "letters.fees", jalon_deadline_find_letters },
  { "letters.confirmation", jalon_deadline_find_letters },
  { "letters.card-pick-up", jalon_deadline_find_letters },
  { "letters.employer-penalty", jalon_deadline_find_letters },
  { "letters.restoration", jalon_deadline_find_letters },
  { "letters.other", jalon_deadline_find_letters },
  { "nomination.issued", jalon_deadline_find_nomination },
  { "tests.taken", jalon_deadline_find_tests },
  { "credentials.assessment.issued", jalon_deadline_find_assessments },
  { "documents.police_current.issued", jalon_deadline_find_police },
  { "documents.pr_card.issued", jalon_deadline_find_cards },
  { "medical-exam.taken", jalon_deadline_find_exams },
  { "passport-expires", jalon_deadline_find_passports },
  { "children.birth-date", jalon_deadline_find_children },
  { "candidate.birth-date", jalon_deadline_find_birthdays },
  { "candidate.jobs", jalon_deadline_find_windows },
};

static JalonDeadlineFinder
get_finder (const char *member)
{
  for (guint i = 0; i < G_N_ELEMENTS (finders); i++)
    {
      if (g_str_equal (member, finders[i].member))
        return finders[i].find;
    }

  if (g_str_has_prefix (member, YEARLY))
    {
      g_autofree char *text = g_strconcat ("2000-", member + strlen (YEARLY), NULL);
      JalonDate        day;

      if (jalon_date_parse (text, &day, NULL))
        return jalon_deadline_find_yearly;
    }

  return NULL;
}

static void
jalon_deadline_finalize (GObject *object)
{
  JalonDeadline *self = JALON_DEADLINE (object);

  g_free (self->key);
  g_free (self->person);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (jalon_deadline_parent_class)->finalize (object);
}

static void
jalon_deadline_class_init (JalonDeadlineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_deadline_finalize;
}

static void
jalon_deadline_init (JalonDeadline *self)
{
  self->before = JALON_UNANSWERED;
  self->after = JALON_UNANSWERED;
  self->number = JALON_UNANSWERED;
}

static gint
compare_deadlines (gconstpointer a,
                   gconstpointer b)
{
  const JalonDeadline *first = *(JalonDeadline *const *) a;
  const JalonDeadline *second = *(JalonDeadline *const *) b;
  int                  order = jalon_date_compare (first->due, second->due);

  return order != 0 ? order : strcmp (first->key, second->key);
}

/**
 * jalon_deadline_knows_member: (skip)
 * @member: what starts an entry of the data: milestones.invited
 *
 * Returns: whether the program can make deadlines of it
 */
gboolean
jalon_deadline_knows_member (const char *member)
{
  g_return_val_if_fail (member != NULL, FALSE);

  return get_finder (member) != NULL;
}

/**
 * jalon_deadline_is_late:
 * @self: a deadline
 * @today: the day of the plan
 *
 * What "late" means wherever dates are counted or marked. A birthday or a window
 * that has passed is not late, nor is what somebody else missed.
 *
 * Returns: whether the candidate has missed it
 */
gboolean
jalon_deadline_is_late (JalonDeadline *self,
                        JalonDate      today)
{
  g_return_val_if_fail (JALON_IS_DEADLINE (self), FALSE);

  return !self->done && self->rule->candidates_duty && (self->kind == JALON_DEADLINE_DEADLINE || self->kind == JALON_DEADLINE_EXPIRY) &&
         jalon_date_compare (self->due, today) < 0;
}

/**
 * jalon_deadlines_find:
 * @rules: (element-type JalonDeadlineRule): from jalon_deadline_rules_load(); must outlive the list
 * @situation: the household on a day
 *
 * Finds every date that the answers start, past ones and kept ones included.
 * Entries whose trigger is no member of the profile make none. The date that
 * the account or a letter prints wins; nothing is moved from a Sunday or a
 * holiday (decision 11).
 *
 * Returns: (transfer container) (element-type JalonDeadline): by due day, then by key
 */
GPtrArray *
jalon_deadlines_find (GPtrArray              *rules,
                      const JalonAssessedDay *situation)
{
  JalonDeadlineWalk walk = {
    .situation = situation,
    .household = situation->facts->household,
    .rules = rules,
    .deadlines = g_ptr_array_new_with_free_func (g_object_unref),
  };

  for (guint i = 0; i < rules->len; i++)
    {
      const JalonDeadlineRule *rule = g_ptr_array_index (rules, i);
      JalonDeadlineFinder      find = rule->trigger != NULL ? get_finder (rule->trigger) : NULL;

      if (find != NULL)
        find (&walk, rule);
    }

  g_ptr_array_sort (walk.deadlines, compare_deadlines);
  return walk.deadlines;
}
