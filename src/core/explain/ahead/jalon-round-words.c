/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-round-words.h"

#include <glib/gi18n.h>

#include "jalon-explain-private.h"
#include "jalon-labels.h"
#include "jalon-words.h"

/* Such as 1 September 2026 at 23:05:13 UTC. */
static char *
format_moment (JalonMoment moment)
{
  g_autofree char *day = jalon_words_date (moment.day);

  /* Translators: a date, then hours, minutes and seconds of a 24-hour clock. */
  return g_strdup_printf (_ ("%1$s at %2$02d:%3$02d:%4$02d UTC"), day, moment.second / 3600, moment.second / 60 % 60, moment.second % 60);
}

/* One round ---------------------------------------------------------------- */

static char *
describe_tie (const JalonComparedRound *compared)
{
  g_autofree char *moment = jalon_moment_is_set (compared->round->tie) ? format_moment (compared->round->tie) : NULL;
  int              score = compared->score;

  switch (compared->tie)
    {
    case JALON_ROUND_TIE_BEFORE:
      /* Translators: a score; a date and time. */
      return g_strdup_printf (_ ("You would have been invited: %1$d points, just what was asked, and a profile submitted before %2$s"), score, moment);

    case JALON_ROUND_TIE_AFTER:
      if (moment == NULL)
        return g_strdup_printf (_ ("Not invited: %d points, just what was asked, but the profile was submitted after the round"), score);

      /* Translators: a score; a date and time. */
      return g_strdup_printf (_ ("Not invited: %1$d points, just what was asked, but the profile was not submitted before %2$s"), score, moment);

    case JALON_ROUND_TIE_SAME_DAY:
    case JALON_ROUND_TIE_NOT_SUBMITTED:
      /* Translators: a score; a date and time. */
      return g_strdup_printf (_ ("%1$d points, just what was asked: invited if the profile was submitted before %2$s"), score, moment);

    case JALON_ROUND_TIE_UNKNOWN:
      return g_strdup_printf (_ ("%d points, just what was asked: the moment that broke the tie is not known"), score);

    case JALON_ROUND_TIE_NONE:
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
describe_score (const JalonComparedRound *compared)
{
  int gap = compared->round->cut_off - compared->score;

  if (gap < 0)
    /* Translators: the own score, and the lowest score that was invited. */
    return g_strdup_printf (_ ("You would have been invited: %1$d points, %2$d were asked"), compared->score, compared->round->cut_off);

  /* Translators: the number of points that lack, the own score, and the lowest score that was invited. */
  return g_strdup_printf (ngettext ("Not invited, %1$d point short: %2$d points, %3$d were asked", "Not invited, %1$d points short: %2$d points, %3$d were asked", (gulong) gap),
                          gap, compared->score, compared->round->cut_off);
}

/**
 * jalon_round_words_dup_summary:
 * @compared: a round and the household beside it
 *
 * Returns: (transfer full): whether the household would have been invited, in a sentence
 */
char *
jalon_round_words_dup_summary (const JalonComparedRound *compared)
{
  if (compared->fit.why == JALON_ROUND_WHY_BIRTH_DATE)
    return g_strdup (_ ("Without a birth date there is no score to compare"));

  if (compared->fit.verdict == JALON_VERDICT_NOT_MET)
    return g_strdup_printf (_ ("You could not have been in this round; your score was %1$d, %2$d were asked"), compared->score, compared->round->cut_off);

  if (compared->fit.verdict == JALON_VERDICT_UNANSWERED)
    return g_strdup_printf (_ ("Whether you could have been in this round cannot be told; your score was %1$d, %2$d were asked"), compared->score, compared->round->cut_off);

  return compared->tie != JALON_ROUND_TIE_NONE ? describe_tie (compared) : describe_score (compared);
}

/* A year ------------------------------------------------------------------- */

static char *
count_invitations (const JalonYear *year)
{
  g_autofree char *day = year->last != NULL ? jalon_words_date (year->last->round->date) : NULL;

  if (year->n_fit == 1)
    /* Translators: %d is a year. */
    return g_strdup_printf (day != NULL ? _ ("The one round of %d that was open to you on its date would have invited you")
                                        : _ ("The one round of %d that was open to you on its date would not have invited you"),
                            year->year);

  if (day == NULL)
    /* Translators: how many rounds, 2 or more; a year. */
    return g_strdup_printf (_ ("Of the %1$u rounds of %2$d that were open to you on their dates, none would have invited you"), year->n_fit, year->year);

  if (year->n_invited == year->n_fit)
    /* Translators: how many rounds, 2 or more; a year; a date. */
    return g_strdup_printf (_ ("All %1$u rounds of %2$d that were open to you on their dates would have invited you, the last on %3$s"), year->n_fit, year->year, day);

  /* Translators: how many rounds, 2 or more; a year; how many of them; a date. */
  return g_strdup_printf (ngettext ("Of the %1$u rounds of %2$d that were open to you on their dates, %3$u would have invited you, the last on %4$s",
                                    "Of the %1$u rounds of %2$d that were open to you on their dates, %3$u would have invited you, the last on %4$s", year->n_invited),
                          year->n_fit, year->year, year->n_invited, day);
}

static char *
describe_missed (const JalonYear *year)
{
  g_autofree char *day = NULL;
  int              gap;

  if (year->missed == NULL)
    return NULL;

  day = jalon_words_date (year->missed->round->date);
  gap = year->missed->round->cut_off - year->missed->score;

  if (gap == 0)
    /* Translators: %s is a date. */
    return g_strdup_printf (_ ("In that of %s the moment of submission decided against you"), day);

  if (year->last != NULL)
    /* Translators: how many points; a date. */
    return g_strdup_printf (ngettext ("You were %1$d point short of the next, on %2$s", "You were %1$d points short of the next, on %2$s", (gulong) gap), gap, day);

  /* Translators: how many points; a date. */
  return g_strdup_printf (ngettext ("You were %1$d point short of the nearest, on %2$s", "You were %1$d points short of the nearest, on %2$s", (gulong) gap), gap, day);
}

/**
 * jalon_round_words_dup_year:
 * @comparison: a household beside all rounds
 * @year: a year
 *
 * Returns: (transfer full): what the rounds of a year would have brought, in sentences
 */
char *
jalon_round_words_dup_year (const JalonComparison *comparison,
                            int                    year)
{
  JalonYear counted;
  guint     others;
  char     *text;

  if (comparison->score == JALON_UNANSWERED)
    return g_strdup (_ ("Without a birth date there is no score to compare"));

  jalon_comparison_get_year (comparison, year, &counted);

  if (counted.n_rounds == 0)
    return g_strdup_printf (_ ("No round of %d is known"), year);

  others = counted.n_rounds - counted.n_unsure;
  if (others == 0)
    /* Translators: how many rounds; a year. */
    return g_strdup_printf (ngettext ("There was %1$u round in %2$d, and whether you could have been in it cannot be told", "There were %1$u rounds in %2$d, and whether you could have been in one of them cannot be told", counted.n_rounds),
                            counted.n_rounds, year);

  if (counted.n_fit == 0)
    /* Translators: how many rounds; a year. */
    text = g_strdup_printf (ngettext ("There was %1$u round in %2$d, and you could not have been in it", "There were %1$u rounds in %2$d, and you could have been in none of them", others),
                            others, year);
  else
    text = jalon_explain_append (count_invitations (&counted), describe_missed (&counted));

  if (counted.n_unsure > 0)
    text = jalon_explain_append (text, g_strdup_printf (ngettext ("Of %u more it cannot be told", "Of %u more it cannot be told", counted.n_unsure), counted.n_unsure));

  return text;
}

/**
 * jalon_round_words_dup_today:
 * @comparison: a household beside all rounds
 * @year: a year
 *
 * Returns: (transfer full) (nullable): how many rounds of the year the programs and the score of
 *   the day asked would have done for; %NULL without a score, or without a round
 */
char *
jalon_round_words_dup_today (const JalonComparison *comparison,
                             int                    year)
{
  g_autofree char *day = jalon_words_date (comparison->on);
  int              score = comparison->score;
  JalonYear        counted;

  jalon_comparison_get_year (comparison, year, &counted);

  if (score == JALON_UNANSWERED || counted.n_rounds == 0)
    return NULL;

  if (counted.n_invited_today == 0)
    /* Translators: a score; a date; a year. */
    return g_strdup_printf (_ ("With the programs and the score of %2$s all year (%1$d points), no round of %3$d would have invited you"), score, day, year);

  /* Translators: a score; a date; how many rounds, 1 or more; a year. */
  return g_strdup_printf (ngettext ("With the programs and the score of %2$s all year (%1$d points), %3$u round of %4$d would have invited you", "With the programs and the score of %2$s all year (%1$d points), %3$u rounds of %4$d would have invited you", counted.n_invited_today),
                          score, day, counted.n_invited_today, year);
}
