/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "jalon-deadline-walk.h"

/*
 * Who looks for the dates of an entry of the data, by what starts it. A finder
 * makes of an entry as many deadlines as the household has triggers, in
 * jalon-deadline-steps.c (milestones, letters), jalon-deadline-documents.c (what
 * gets too old) and jalon-deadline-days.c (birthdays, windows, days of the
 * calendar).
 */
static const JalonDeadlineFinder finders[] = {
  [JALON_TRIGGER_NONE] = NULL,
  [JALON_TRIGGER_MILESTONE] = jalon_deadline_find_milestone,
  [JALON_TRIGGER_INVITATION] = jalon_deadline_find_invitation,
  [JALON_TRIGGER_NOTICE] = jalon_deadline_find_notice,
  [JALON_TRIGGER_CONFIRMATION] = jalon_deadline_find_confirmation,
  [JALON_TRIGGER_LETTER] = jalon_deadline_find_letters,
  [JALON_TRIGGER_NOMINATION] = jalon_deadline_find_nomination,
  [JALON_TRIGGER_TESTS] = jalon_deadline_find_tests,
  [JALON_TRIGGER_ASSESSMENTS] = jalon_deadline_find_assessments,
  [JALON_TRIGGER_POLICE] = jalon_deadline_find_police,
  [JALON_TRIGGER_CARDS] = jalon_deadline_find_cards,
  [JALON_TRIGGER_EXAMS] = jalon_deadline_find_exams,
  [JALON_TRIGGER_PASSPORTS] = jalon_deadline_find_passports,
  [JALON_TRIGGER_PERMITS] = jalon_deadline_find_permits,
  [JALON_TRIGGER_BRIDGING] = jalon_deadline_find_bridging,
  [JALON_TRIGGER_CHILDREN] = jalon_deadline_find_children,
  [JALON_TRIGGER_BIRTHDAYS] = jalon_deadline_find_birthdays,
  [JALON_TRIGGER_WINDOWS] = jalon_deadline_find_windows,
  [JALON_TRIGGER_YEARLY] = jalon_deadline_find_yearly,
};

G_STATIC_ASSERT (G_N_ELEMENTS (finders) == JALON_N_TRIGGERS);

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
 * jalon_deadlines_find:
 * @rules: (element-type JalonDeadlineRule): from jalon_deadline_rules_load(); must outlive the list
 * @assessed: the household on a day
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
                      const JalonAssessedDay *assessed)
{
  JalonDeadlineWalk walk = {
    .assessed = assessed,
    .household = assessed->facts->household,
    .rules = rules,
    .deadlines = g_ptr_array_new_with_free_func (g_object_unref),
    .keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
  };

  for (guint i = 0; i < rules->len; i++)
    {
      const JalonDeadlineRule *rule = g_ptr_array_index (rules, i);
      JalonDeadlineFinder      find = finders[rule->starts_with];

      if (find != NULL)
        find (&walk, rule);
    }

  g_hash_table_unref (walk.keys);
  g_ptr_array_sort (walk.deadlines, compare_deadlines);
  return walk.deadlines;
}
