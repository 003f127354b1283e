/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds.h"

#include <string.h>

static gboolean
pools_are_equal (const JalonPool *a,
                 const JalonPool *b)
{
  return jalon_date_equal (a->as_of, b->as_of) && memcmp (a->candidates, b->candidates, sizeof a->candidates) == 0;
}

/* Where both know something, and not the same: the member of the feed, else NULL. A name may
 * be spelled anew, as long as it is the same kind of round. */
static const char *
find_contradiction (const JalonRound *good,
                    const JalonRound *feed)
{
  if (!jalon_date_equal (good->date, feed->date))
    return "drawDate";
  if (good->kind != feed->kind)
    return "drawName";
  if (good->invitations != feed->invitations)
    return "drawSize";
  if (good->cut_off != feed->cut_off)
    return "drawCRS";
  if (jalon_moment_is_set (good->tie) && jalon_moment_is_set (feed->tie) && jalon_moment_compare (good->tie, feed->tie) != 0)
    return "drawCutOff";
  if (good->pool != NULL && feed->pool != NULL && !pools_are_equal (good->pool, feed->pool))
    return "dd18";

  return NULL;
}

static gboolean
is_more (const JalonRound *good,
         const JalonRound *feed)
{
  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    if (good->name.words[i] == NULL && feed->name.words[i] != NULL)
      return TRUE;

  return (!jalon_moment_is_set (good->tie) && jalon_moment_is_set (feed->tie)) || (good->pool == NULL && feed->pool != NULL);
}

/* What the good copy does not know yet. */
static JalonRound *
fill_in (JalonRound       *good,
         const JalonRound *feed)
{
  JalonRound *filled;

  if (!is_more (good, feed))
    return jalon_round_ref (good);

  filled = jalon_round_copy (good);

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    if (filled->name.words[i] == NULL)
      filled->name.words[i] = g_strdup (feed->name.words[i]);

  if (!jalon_moment_is_set (filled->tie))
    filled->tie = feed->tie;

  if (filled->pool == NULL && feed->pool != NULL)
    filled->pool = jalon_pool_ref (feed->pool);

  return filled;
}

static JalonRound *
merge_round (JalonRound       *good,
             const JalonRound *feed,
             gboolean          whole,
             GPtrArray        *problems)
{
  const char *field;

  if (feed == NULL)
    {
      if (whole)
        jalon_round_problems_add (problems, JALON_ROUND_PROBLEM_LACKING, good->number, NULL, NULL);

      return jalon_round_ref (good);
    }

  field = find_contradiction (good, feed);

  if (field != NULL)
    {
      jalon_round_problems_add (problems, JALON_ROUND_PROBLEM_CONTRADICTED, good->number, field, NULL);
      return jalon_round_ref (good);
    }

  return fill_in (good, feed);
}

/**
 * jalon_rounds_merge:
 * @good: what is known
 * @feed: what was read now
 * @whole: whether @feed should have every round; if not, those that it lacks are not noted
 * @problems: (nullable) (element-type JalonRoundProblem): where to note what is kept against @feed
 *
 * Adds to a good copy what a feed knows more: new rounds, names in the other
 * language, moments and pools that were missing. A round that the feed lacks or
 * contradicts stays as it was, and is noted.
 *
 * Returns: (transfer full): both together
 */
JalonRounds *
jalon_rounds_merge (JalonRounds *good,
                    JalonRounds *feed,
                    gboolean     whole,
                    GPtrArray   *problems)
{
  GPtrArray *rounds = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_round_unref);

  for (guint i = 0; i < jalon_rounds_get_length (good); i++)
    {
      JalonRound *round = (JalonRound *) jalon_rounds_get (good, i);

      g_ptr_array_add (rounds, merge_round (round, jalon_rounds_find (feed, round->number), whole, problems));
    }

  for (guint i = 0; i < jalon_rounds_get_length (feed); i++)
    {
      JalonRound *round = (JalonRound *) jalon_rounds_get (feed, i);

      if (jalon_rounds_find (good, round->number) == NULL)
        g_ptr_array_add (rounds, jalon_round_ref (round));
    }

  return jalon_rounds_new (rounds);
}
