/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-round-words.h"

#include <glib/gi18n.h>

#include "jalon-explain-private.h"
#include "jalon-labels.h"
#include "jalon-words.h"

#define PERMILLE 1000
#define OLD 31 /* days */

static char *
describe_gap (const JalonOutlook *outlook,
              int                 score)
{
  if (score == JALON_UNANSWERED)
    return NULL;

  if (outlook->n_reached > 0 && outlook->cut_offs.n == 1)
    /* Translators: a score; of the only round. */
    return g_strdup_printf (_ ("Today’s %d points would have been enough for it"), score);

  if (outlook->n_reached > 0 && outlook->n_reached == outlook->cut_offs.n)
    /* Translators: a score; of rounds, 2 or more. */
    return g_strdup_printf (_ ("Today’s %d points would have been enough for all of them"), score);
  if (outlook->n_reached > 0)
    /* Translators: a score; how many rounds. */
    return g_strdup_printf (ngettext ("Today’s %1$d points would have been enough for %2$u of them", "Today’s %1$d points would have been enough for %2$u of them", outlook->n_reached), score, outlook->n_reached);

  /* Translators: how many points; a score. */
  return g_strdup_printf (ngettext ("The smallest gap to today’s %2$d points was %1$d point", "The smallest gap to today’s %2$d points was %1$d points", (gulong) outlook->gap), outlook->gap, score);
}

/* One round has neither a median nor a range. */
static char *
describe_cut_offs (const JalonOutlook *outlook)
{
  const JalonCutOffs *cut_offs = &outlook->cut_offs;
  const char         *name = jalon_text_get (&outlook->kind->name, jalon_words_get_language ());
  g_autofree char    *last = jalon_words_date (cut_offs->last);
  g_autofree char    *a_month = jalon_words_tenths (jalon_outlook_get_rounds_a_month (outlook));

  if (cut_offs->n == 0)
    /* Translators: a kind of round; a date. */
    return g_strdup_printf (_ ("%1$s: no round in the twelve months up to %2$s"), name, last);

  if (cut_offs->n == 1)
    /* Translators: a kind of round; a date; a score. */
    return g_strdup_printf (_ ("%1$s: one round in the twelve months up to %2$s, which asked %3$d points"), name, last, cut_offs->lowest);

  /* Translators: a kind of round; how many rounds, 2 or more; a date; how many a month, such as 1.8; the lowest, the highest and the middle score. */
  return g_strdup_printf (_ ("%1$s: %2$u rounds in the twelve months up to %3$s, %4$s a month; they asked from %5$d to %6$d points, half of them %7$d or less"), name,
                          cut_offs->n, last, a_month, cut_offs->lowest, cut_offs->highest, cut_offs->median);
}

/**
 * jalon_round_words_dup_outlook:
 * @outlook: a kind of round
 * @score: of the day asked, or JALON_UNANSWERED
 *
 * Returns: (transfer full): what its rounds asked in the last twelve months, and what the score was beside it
 */
char *
jalon_round_words_dup_outlook (const JalonOutlook *outlook,
                               int                 score)
{
  char *text = describe_cut_offs (outlook);

  return outlook->cut_offs.n > 0 ? jalon_explain_append (text, describe_gap (outlook, score)) : text;
}

/**
 * jalon_round_words_dup_latest:
 * @outlook: a kind of round
 * @score: of the day asked, or JALON_UNANSWERED
 *
 * Returns: (transfer full) (nullable): what the last round of that kind asked, and the points between; %NULL if there was none
 */
char *
jalon_round_words_dup_latest (const JalonOutlook *outlook,
                              int                 score)
{
  g_autofree char *day = NULL;
  const char      *name;
  int              gap;

  if (outlook->latest == NULL)
    return NULL;

  name = jalon_text_get (&outlook->kind->name, jalon_words_get_language ());
  day = jalon_words_date (outlook->latest->date);
  gap = outlook->latest->cut_off - score;

  if (score == JALON_UNANSWERED)
    /* Translators: a kind of round; a date; a score. */
    return g_strdup_printf (_ ("Last round open to you, %1$s, %2$s: %3$d points"), name, day, outlook->latest->cut_off);

  if (gap > 0)
    /* Translators: a kind of round; a date; a score; how many points. */
    return g_strdup_printf (ngettext ("Last round open to you, %1$s, %2$s: %3$d points, %4$d more than you have", "Last round open to you, %1$s, %2$s: %3$d points, %4$d more than you have", (gulong) gap), name, day, outlook->latest->cut_off, gap);

  if (gap == 0)
    /* Translators: a kind of round; a date; a score. */
    return g_strdup_printf (_ ("Last round open to you, %1$s, %2$s: %3$d points, just what you have"), name, day, outlook->latest->cut_off);

  /* Translators: a kind of round; a date; a score; how many points. */
  return g_strdup_printf (ngettext ("Last round open to you, %1$s, %2$s: %3$d points, %4$d fewer than you have", "Last round open to you, %1$s, %2$s: %3$d points, %4$d fewer than you have", (gulong) -gap), name, day, outlook->latest->cut_off, -gap);
}

/* Tenths of a percent as text: 9.5 % */
static char *
dup_share (gint32   candidates,
           gint32   total,
           gboolean up)
{
  gint64           permille = ((gint64) candidates * PERMILLE + (up ? total - 1 : 0)) / total;
  g_autofree char *number = jalon_words_tenths (permille);

  /* Translators: a share, such as 9.5. */
  return g_strdup_printf (_ ("%s%%"), number);
}

/**
 * jalon_round_words_dup_place:
 * @place: where the score stands in the pool
 * @score: the score
 *
 * Returns: (transfer full): which share of the pool has a higher score, as a range
 */
char *
jalon_round_words_dup_place (const JalonPoolPlace *place,
                             int                   score)
{
  gint32           total = place->pool->candidates[JALON_POOL_TOTAL];
  g_autofree char *day = jalon_words_date (place->pool->as_of);
  g_autofree char *candidates = jalon_words_number (total);
  g_autofree char *least = dup_share (place->least, total, FALSE);
  g_autofree char *most = dup_share (place->most, total, TRUE);
  g_autofree char *about = dup_share (place->about, total, FALSE);

  if (place->least == place->most)
    /* Translators: a date; how many candidates; a share with its sign; a score. */
    return g_strdup_printf (_ ("On %1$s, of %2$s candidates in the pool, %3$s had a higher score than %4$d"), day, candidates, about, score);

  /* Translators: a date; how many candidates; two shares with their signs; a score; a share with its sign. */
  return g_strdup_printf (_ ("On %1$s, about %6$s of the %2$s candidates in the pool had a higher score than %5$d: at least %3$s and at most %4$s, as only the number in each range of scores is published"),
                          day, candidates, least, most, score, about);
}

/**
 * jalon_round_words_dup_age:
 * @data_of: the day of the newest round that is known
 * @on: today
 *
 * Rounds are held every week or two: a list that is older than a month lacks some.
 *
 * Returns: (transfer full) (nullable): how old the list is, and how a newer one comes; %NULL while it is not old
 */
char *
jalon_round_words_dup_age (JalonDate data_of,
                           JalonDate on)
{
  const int days = jalon_date_is_set (data_of) ? jalon_date_days_between (data_of, on) : 0;

  if (days <= OLD)
    return NULL;

  return g_strdup_printf (_ ("The list of rounds is %d days old: newer rounds come with “Refresh” on the page Rounds, never by themselves."), days);
}

/**
 * jalon_round_words_dup_data:
 * @data_of: the day of the newest round that is known
 * @refreshed: the day on which the list was asked for, or unset
 * @on: today
 *
 * Returns: (transfer full): up to when rounds are known, and how long ago that is if it is long
 */
char *
jalon_round_words_dup_data (JalonDate data_of,
                            JalonDate refreshed,
                            JalonDate on)
{
  g_autofree char *day = jalon_words_date (data_of);
  g_autofree char *asked = jalon_date_is_set (refreshed) ? jalon_words_date (refreshed) : NULL;
  const int        days = jalon_date_days_between (data_of, on);
  g_autofree char *data = NULL;

  if (asked != NULL)
    /* Translators: the day of the newest round; the day on which the list was asked for. */
    data = g_strdup_printf (_ ("Data to %1$s, asked for on %2$s"), day, asked);
  else
    /* Translators: the day of the newest round. */
    data = g_strdup_printf (_ ("Data to %s"), day);

  /* Translators: "Data to 1 October 2026, 53 days ago". */
  return days > OLD ? g_strdup_printf (_ ("%1$s, %2$d days ago"), data, days) : g_steal_pointer (&data);
}

/**
 * jalon_round_words_get_caution:
 *
 * Returns: (transfer none): what the figures of past rounds do not say
 */
const char *
jalon_round_words_get_caution (void)
{
  return _ ("These are past rounds: nobody can tell from them what the next ones will ask for, and of whom.");
}

/* Whether it is a fault of the whole round, not of a value in it. */
static gboolean
is_of_round (JalonRoundProblemKind kind)
{
  return kind == JALON_ROUND_PROBLEM_SHAPE || kind == JALON_ROUND_PROBLEM_TWICE ||
         kind == JALON_ROUND_PROBLEM_LACKING || kind == JALON_ROUND_PROBLEM_CONTRADICTED;
}

/**
 * jalon_round_words_dup_problem:
 * @problem: what was found in a list
 *
 * Returns: (transfer full): what somebody should know of it
 */
char *
jalon_round_words_dup_problem (const JalonRoundProblem *problem)
{
  const char      *what = _ (jalon_round_problem_describe (problem->kind));
  g_autofree char *round = NULL;

  if (g_str_has_prefix (problem->round, "rounds["))
    round = g_strdup (problem->round);
  else
    /* Translators: the number of a round. */
    round = g_strdup_printf (_ ("Round %s"), problem->round);

  if (is_of_round (problem->kind))
    return g_strdup_printf ("%s %s", round, what);

  /* Translators: a round; what stands in the list, quoted; what is wrong with it. */
  return g_strdup_printf (_ ("%1$s: %2$s %3$s"), round, problem->text != NULL && problem->text[0] != '\0' ? problem->text : _ ("what is empty"), what);
}
