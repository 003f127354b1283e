/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-overview.h"

#include "jalon-round-words.h"

/**
 * jalon_overview_dup_last_round:
 * @session: a household
 *
 * Returns: (transfer full) (nullable): what the last round of a kind that is open to the household
 *   today asked, and the points between, and how old the list is if it is old; %NULL if no such round was held
 */
char *
jalon_overview_dup_last_round (JalonSession *session)
{
  const JalonResults *results = jalon_session_get_plan (session);
  JalonRounds        *rounds = jalon_rounds_store_get_rounds (jalon_session_get_knowledge (session)->rounds);
  JalonOutlook        last = { NULL };
  g_autofree char    *line = NULL;
  g_autofree char    *age = NULL;

  if (results == NULL)
    return NULL;

  for (guint i = 0; i < jalon_rounds_get_length (rounds) && last.latest == NULL; i++)
    {
      const JalonRound *round = jalon_rounds_get (rounds, i);

      if (jalon_date_compare (round->date, results->day) <= 0 &&
          jalon_round_fit_judge (round->kind, &results->eligibility, results->categories).verdict == JALON_VERDICT_MET)
        last = (JalonOutlook){ .kind = round->kind, .latest = round };
    }

  line = jalon_round_words_dup_latest (&last, jalon_date_is_set (jalon_session_get_household (session)->candidate->birth_date) ? results->crs.total : JALON_UNANSWERED);
  age = line != NULL ? jalon_round_words_dup_age (jalon_rounds_get_data_of (rounds), jalon_session_get_today (session)) : NULL;

  return age != NULL ? g_strconcat (line, ". ", age, NULL) : g_steal_pointer (&line);
}
