/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-changes.h"

#include "jalon-explain-private.h"

/*
 * A walk over days: facts and score of one day beside those of the day before.
 * The memory of both is used again, and the rules are resolved anew only where
 * a version begins, so ten years take a blink.
 */

typedef struct
{
  JalonHousehold *household;
  JalonRulebook  *rulebook;
  GPtrArray      *changes;
  JalonScoreDay   steps[2];
} Walk;

void
jalon_score_change_free (JalonScoreChange *change)
{
  g_free (change->id);
  g_free (change->title);
  g_free (change->why);
  g_free (change);
}

/* The rules of a day: those of the day before, unless a version begins. */
static JalonRules *
ref_rules (Walk             *walk,
           const JalonRules *before,
           JalonDate         on,
           GError          **error)
{
  if (before != NULL && jalon_date_compare (before->first_day, on) <= 0 && jalon_date_compare (on, before->last_day) <= 0)
    return jalon_rules_ref ((JalonRules *) before);

  return jalon_rulebook_resolve (walk->rulebook, on, error);
}

static gboolean
take_step (Walk                *walk,
           JalonScoreDay       *step,
           const JalonScoreDay *before,
           JalonDate            on,
           GError             **error)
{
  JalonRules *rules = ref_rules (walk, before != NULL ? before->rules : NULL, on, error);

  if (rules == NULL)
    return FALSE;

  g_clear_pointer (&step->rules, jalon_rules_unref);
  step->rules = rules;
  jalon_facts_rederive (&step->facts, walk->household, rules, on);
  jalon_crs_score (&step->facts, rules, &step->crs);

  return TRUE;
}

static void
compare_steps (Walk                *walk,
               const JalonScoreDay *before,
               const JalonScoreDay *after)
{
  for (guint line = 0; line < JALON_N_CRS_LINES; line++)
    {
      JalonScoreChange *change;

      if (before->crs.points[line] == after->crs.points[line])
        continue;

      change = g_new (JalonScoreChange, 1);
      change->id = g_strconcat (jalon_crs_section_to_string (jalon_crs_line_get_section (line)), ".", jalon_crs_line_to_string (line), NULL);
      change->title = jalon_score_words_dup_title (walk->household, NULL, (JalonCrsLine) line);
      change->day = after->facts.day;
      change->from = before->crs.points[line];
      change->to = after->crs.points[line];
      change->why = jalon_change_words_dup_why (walk->rulebook, before, after, line);
      g_ptr_array_add (walk->changes, change);
    }
}

static gboolean
walk_days (Walk     *walk,
           JalonDate since,
           JalonDate on,
           GError  **error)
{
  gint32 first = jalon_date_to_serial (since);
  gint32 last = jalon_date_to_serial (on);
  guint  current = 0;

  if (!take_step (walk, &walk->steps[0], NULL, since, error))
    return FALSE;

  for (gint32 day = first + 1; day <= last; day++)
    {
      const JalonScoreDay *before = &walk->steps[current];
      JalonScoreDay       *after = &walk->steps[1 - current];

      if (!take_step (walk, after, before, jalon_date_from_serial (day), error))
        return FALSE;

      compare_steps (walk, before, after);
      current = 1 - current;
    }

  return TRUE;
}

/**
 * jalon_score_changes_find:
 * @household: who; must not change meanwhile
 * @rulebook: the rules of every date
 * @since: the day to start from
 * @on: the last day
 * @error: return location for a #JalonRulesError: no rules on one of the days
 *
 * Walks from the day after @since to @on, and lists each step of each line, by
 * day, with its reason in the language of the program.
 *
 * Returns: (transfer full) (element-type JalonScoreChange): the changes, or %NULL
 */
GPtrArray *
jalon_score_changes_find (JalonHousehold *household,
                          JalonRulebook  *rulebook,
                          JalonDate       since,
                          JalonDate       on,
                          GError        **error)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_score_change_free);
  Walk                  walk = { household, rulebook, changes, { { 0 }, { 0 } } };
  gboolean              walked;

  g_return_val_if_fail (jalon_date_is_set (since) && jalon_date_is_set (on), NULL);

  jalon_facts_init (&walk.steps[0].facts);
  jalon_facts_init (&walk.steps[1].facts);

  walked = walk_days (&walk, since, on, error);

  for (guint i = 0; i < G_N_ELEMENTS (walk.steps); i++)
    {
      jalon_facts_clear (&walk.steps[i].facts);
      g_clear_pointer (&walk.steps[i].rules, jalon_rules_unref);
    }

  return walked ? g_steal_pointer (&changes) : NULL;
}
