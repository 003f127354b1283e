/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "jalon-comparison.h"
#include "jalon-profile-file.h"

/* How long the rounds take: reading them, and putting a household beside all of
 * them. The page does the second after an edit while it is on the screen. */

#define N_TIMES 20

typedef struct
{
  JalonRounds    *rounds;
  JalonRulebook  *rulebook;
  GPtrArray      *categories;
  JalonHousehold *household;
} Bench;

static void
load (Bench *bench)
{
  g_autoptr (JalonRounds) rounds = jalon_rounds_new_builtin ();
}

static void
compare (Bench *bench)
{
  g_autoptr (JalonComparison) comparison = jalon_comparison_new (bench->rounds, bench->rulebook, bench->categories, bench->household, (JalonDate){ 2026, 11, 23 }, NULL);
}

static void
print_best (const char *what,
            void (*step) (Bench *bench),
            Bench *bench)
{
  gint64 best = G_MAXINT64;

  for (guint i = 0; i < N_TIMES; i++)
    {
      gint64 begin = g_get_monotonic_time ();

      step (bench);
      best = MIN (best, g_get_monotonic_time () - begin);
    }

  printf ("%-44s %6" G_GINT64_FORMAT ".%02" G_GINT64_FORMAT " ms\n", what, best / 1000, best / 10 % 100);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  Bench              bench = { jalon_rounds_new_builtin (), jalon_rulebook_new_builtin (&error), jalon_categories_load (&error), NULL };
  g_autofree char   *text = NULL;
  gsize              length;

  if (argc < 2 || !g_file_get_contents (argv[1], &text, &length, &error))
    return 1;

  bench.household = jalon_profile_parse (text, length, NULL, &error);
  if (bench.household == NULL)
    return 1;

  print_best ("all rounds of the program read", load, &bench);
  print_best ("a household beside all 448 rounds", compare, &bench);

  g_object_unref (bench.household);
  g_ptr_array_unref (bench.categories);
  g_object_unref (bench.rulebook);
  jalon_rounds_unref (bench.rounds);
  return 0;
}
