/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-frozen-words.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-issues.h"
#include "jalon-labels.h"
#include "jalon-words.h"

/**
 * jalon_other_day_judge:
 * @household: a household
 * @rulebook: the rules
 * @day: a day
 * @out_other: (out caller-allocates): the score and the verdicts of that day
 *
 * Returns: whether there are rules for that day; if not, @out_other is not set
 */
gboolean
jalon_other_day_judge (JalonHousehold *household,
                       JalonRulebook  *rulebook,
                       JalonDate       day,
                       JalonOtherDay  *out_other)
{
  g_autoptr (JalonRules) rules = jalon_date_is_set (day) ? jalon_rulebook_resolve (rulebook, day, NULL) : NULL;
  g_autoptr (JalonFacts) facts = NULL;
  JalonEligibility       eligibility;

  if (rules == NULL)
    return FALSE;

  facts = jalon_facts_derive (household, rules);
  jalon_eligibility_judge (facts, rules, &eligibility);
  out_other->day = day;
  jalon_crs_score (facts, rules, &out_other->crs);
  memcpy (out_other->programs, eligibility.programs, sizeof out_other->programs);

  return TRUE;
}

static char *
name_programs (const JalonOtherDay *other)
{
  const char      *names[JALON_N_PROGRAMS + 1] = { NULL };
  guint            n = 0;
  g_autofree char *list = NULL;

  for (guint program = 0; program < JALON_N_PROGRAMS; program++)
    if (other->programs[program] == JALON_VERDICT_MET)
      names[n++] = jalon_label_program_short (program);

  if (n == 0)
    return g_strdup (_ ("no program met"));

  list = jalon_words_list (names);
  /* Translators: %s are the names of programs; goes on a sentence. */
  return g_strdup_printf (ngettext ("%s met", "%s met", n), list);
}

static char *
format_standing (const JalonOtherDay *other,
                 const char          *format)
{
  g_autofree char *day = jalon_words_date (other->day);
  g_autofree char *programs = name_programs (other);
  /* Translators: %d is a score. */
  g_autofree char *points = g_strdup_printf (ngettext ("%d point", "%d points", (gulong) other->crs.total), other->crs.total);

  return g_strdup_printf (format, day, programs, points);
}

/**
 * jalon_frozen_dup_line:
 * @household: a household
 * @rulebook: the rules
 * @on: the day asked
 *
 * Decision 24: after the invitation and the application the answers of today
 * are those of a new profile; this line says what was frozen and still counts.
 *
 * Returns: (transfer full) (nullable): the line, or %NULL if nothing is frozen
 */
char *
jalon_frozen_dup_line (JalonHousehold *household,
                       JalonRulebook  *rulebook,
                       JalonDate       on)
{
  JalonOtherDay    invited, applied;
  gboolean         was_invited = jalon_other_day_judge (household, rulebook, jalon_frozen_get_invited (household, on), &invited);
  gboolean         has_applied = jalon_other_day_judge (household, rulebook, jalon_frozen_get_applied (household, on), &applied);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (was_invited && (!has_applied || invited.crs.total != applied.crs.total ||
                      memcmp (invited.programs, applied.programs, sizeof invited.programs) != 0))
    /* Translators: a day, the programs that are met, and the points. */
    first = format_standing (&invited, _ ("When you were invited, on %1$s: %2$s, %3$s."));
  if (has_applied)
    /* Translators: a day, the programs that are met, and the points. */
    second = format_standing (&applied, _ ("When you applied, on %1$s: %2$s, %3$s."));

  if (first != NULL && second != NULL)
    return g_strconcat (first, " ", second, NULL);

  return first != NULL ? g_steal_pointer (&first) : g_steal_pointer (&second);
}

/**
 * jalon_official_gap_find:
 * @household: a household
 * @rulebook: the rules
 *
 * Decision 1: where only the score of the account is entered, what it has more
 * than the score here on the day on which it was seen may be the points for a
 * high-wage occupation.
 *
 * Returns: these points, 1 to 600, or 0 if there is nothing to take over
 */
int
jalon_official_gap_find (JalonHousehold *household,
                         JalonRulebook  *rulebook)
{
  const JalonOfficialScore *official = household->official_score;
  JalonOtherDay             seen;
  gint64                    gap;

  if (household->high_wage_points != JALON_UNANSWERED || official->points == JALON_UNANSWERED ||
      !jalon_other_day_judge (household, rulebook, official->seen, &seen) || seen.crs.complete)
    return 0;

  gap = official->points - seen.crs.total;
  return gap > 0 && gap <= JALON_MOST_HIGH_WAGE_POINTS ? (int) gap : 0;
}
