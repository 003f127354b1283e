/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-csv.h"

#include "jalon-test.h"

static void
test_line (void)
{
  g_autoptr (JalonRounds) rounds = jalon_rounds_new_builtin ();
  g_autoptr (GString)     csv = jalon_rounds_csv_new ();
  JalonComparedRound      compared = { .round = jalon_rounds_find (rounds, "445"), .fit = { JALON_VERDICT_MET, JALON_ROUND_WHY_FITS }, .score = 800, .invited = JALON_TRI_YES };

  jalon_rounds_csv_add (csv, &compared, JALON_LANGUAGE_EN);
  compared = (JalonComparedRound){ .round = jalon_rounds_find (rounds, "447"), .fit = { JALON_VERDICT_UNANSWERED, JALON_ROUND_WHY_BIRTH_DATE }, .score = JALON_UNANSWERED };
  jalon_rounds_csv_add (csv, &compared, JALON_LANGUAGE_EN);
  g_assert_cmpstr (csv->str, ==,
                   "number,date,kind,name,invitations,cut-off,tie-break,fits,score,invited\r\n"
                   "445,2026-09-28,pnp,Provincial Nominee Program,733,725,2026-09-17T01:36:17Z,yes,800,yes\r\n"
                   "447,2026-10-01,trades,\"Trades Occupations, 2026-Version 3\",3500,476,,,,\r\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rounds-csv/line", test_line);
  return g_test_run ();
}
