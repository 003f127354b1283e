/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <time.h>

#include "jalon-profile-file.h"
#include "jalon-prospect.h"

/*
 * How long it takes to look ahead for the households of some files: the
 * forecast, the moves, the ways to a target, and the same ways when every
 * combination is scored. The best of several rounds counts.
 */

#define N_ROUNDS 5
#define MORE_POINTS 47

static const JalonDate DAY = { 2026, 11, 23 };

/* Of the processor, so that what else runs on the machine is left out. */
static gint64
get_microseconds (void)
{
  return (gint64) clock () * G_USEC_PER_SEC / CLOCKS_PER_SEC;
}

static gint64
get_best (gint64 best,
          gint64 begin)
{
  return MIN (best, get_microseconds () - begin);
}

static gint64
measure_forecast (JalonHousehold *household,
                  JalonRulebook  *rulebook)
{
  gint64 best = G_MAXINT64;

  for (int round = 0; round < N_ROUNDS; round++)
    {
      gint64                    begin = get_microseconds ();
      g_autoptr (JalonForecast) forecast = jalon_forecast_make (household, rulebook, DAY, jalon_forecast_get_usual_end (DAY), NULL);

      best = get_best (best, begin);
    }

  return best;
}

static void
measure_search (const JalonProspect *prospect,
                JalonWaysEffort      effort,
                const char          *name)
{
  gint64  best = G_MAXINT64;
  guint64 n_scored = 0;
  guint   n_ways = 0;

  for (int round = 0; round < (effort == JALON_WAYS_PLAIN ? 1 : N_ROUNDS); round++)
    {
      gint64                begin = get_microseconds ();
      g_autoptr (JalonWays) ways = jalon_ways_find (prospect->table, prospect->crs.total, prospect->target, effort);

      best = get_best (best, begin);
      n_scored = ways->n_scored;
      n_ways = ways->ways->len;
    }

  g_print ("  %-34s %9.2f ms  %12" G_GUINT64_FORMAT " scored, %6.2f million a second, %u ways\n", name, (double) best / 1000, n_scored,
           (double) n_scored / (double) MAX (best, 1), n_ways);
}

static void
measure_household (JalonHousehold       *household,
                   JalonRulebook        *rulebook,
                   const JalonMoveRules *kinds,
                   int                   target)
{
  gint64                    best = G_MAXINT64;
  JalonDate                 year = jalon_date_add_months (DAY, 12, JALON_ROUNDING_DOWN);
  g_autoptr (JalonProspect) near = NULL;

  g_print ("  %-34s %9.2f ms\n", "forecast of 24 months", (double) measure_forecast (household, rulebook) / 1000);

  for (int round = 0; round < N_ROUNDS; round++)
    {
      gint64                    begin = get_microseconds ();
      g_autoptr (JalonProspect) prospect = jalon_prospect_new (household, rulebook, kinds, DAY, jalon_forecast_get_usual_end (DAY), target, NULL);

      best = get_best (best, begin);
      if (round == N_ROUNDS - 1)
        {
          g_print ("  %-34s %9.2f ms  %u moves, target %d\n", "forecast, moves, ways", (double) best / 1000, prospect->moves->len, target);
          measure_search (prospect, JALON_WAYS_BOUNDED, "ways within 24 months");
        }
    }

  near = jalon_prospect_new (household, rulebook, kinds, DAY, year, target, NULL);
  measure_search (near, JALON_WAYS_BOUNDED, "ways within 12 months");
  measure_search (near, JALON_WAYS_PLAIN, "the same, every combination");
}

static int
find_target (JalonHousehold *household,
             JalonRulebook  *rulebook)
{
  g_autoptr (JalonForecast) forecast = jalon_forecast_make (household, rulebook, DAY, DAY, NULL);

  return MIN (jalon_forecast_get_step (forecast, 0)->crs.total + MORE_POINTS, 1200);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonRulebook)  rulebook = jalon_rulebook_new_builtin (&error);
  g_autoptr (JalonMoveRules) kinds = rulebook != NULL ? jalon_move_rules_load (&error) : NULL;

  for (int i = 1; i < argc && kinds != NULL; i++)
    {
      g_autofree char           *text = NULL;
      gsize                      length;
      g_autoptr (JalonHousehold) household = NULL;

      if (g_file_get_contents (argv[i], &text, &length, &error))
        household = jalon_profile_parse (text, length, NULL, &error);
      if (household == NULL)
        break;

      g_print ("%s\n", argv[i]);
      measure_household (household, rulebook, kinds, find_target (household, rulebook));
    }

  if (error != NULL)
    g_printerr ("%s\n", error->message);

  return error != NULL;
}
