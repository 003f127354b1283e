/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-words.h"

#include "jalon-test.h"

/* What belongs together stays in one line: "_" stands for a space at which none may end, "=" for a hyphen. */
typedef struct
{
  const char *name;
  const char *language;
  guint       most;
  guint       longest;
  const char *marked;
} Row;

static const Row rows[] = {
  { "day", "en", 40, 15, "The last on 19_August_2026, short on 1_May_2026." },
  { "jour", "fr", 40, 13, "La dernière le 19_août_2026, puis le 1er_mai_2026." },
  { "short-day", "en", 40, 11, "due 4_Dec_2026; then" },
  { "jour-court", "fr", 40, 12, "au 4_déc._2026; puis" },
  { "month", "en", 40, 13, "since November_2026" },
  { "no-room-for-the-year", "en", 12, 15, "The last on 19_August 2026, short on 1_May_2026." },
  { "no-room", "en", 5, 12, "The last on 19 August 2026." },
  { "range", "fr", 40, 12, "de 1_à_14_jours" },
  { "range-of-levels", "fr", 40, 13, "NCLC_7_à_8_au plus" },
  { "figure", "fr", 40, 12, "famille de 4_personnes, 67_points" },
  { "form", "fr", 40, 9, "le formulaire IMM_5475, signé" },
  { "sum", "en", 40, 11, "You need $28,362_CAD in all" },
  { "section", "fr", 40, 11, "Règlement, al._75(2)a)" },
  { "second-line", "en", 40, 7, "first\n11_days" },
  { "year-and-what-follows", "en", 40, 0, "None of 2026 may apply, and march on." },
  { "mois", "fr", 40, 0, "Le mois de mai convient. Aucune en 2026." },
  { "no-break-space", "fr", 40, 11, "de FEER\302\2400_à_3." },
  { "number-of-thousands", "fr", 40, 12, "il faut 1\302\240560_heures" },
  { "hyphen", "en", 40, 10, "a relative is your common=law partner; e=mail" },
  { "trait-union", "fr", 40, 14, "De quels fonds disposez=vous? D\342\200\231elles=mêmes." },
  { "figure-and-hyphen", "en", 40, 8, "the 67=point selection grid" },
  { "no-room-for-the-hyphen", "en", 9, 10, "your common-law partner, by e=mail" },
  { "dash", "en", 40, 0, "from - to, -law, law-, 2019-" },
  { "empty", "en", 40, 0, "" },
};

static void
test_bound (gconstpointer data)
{
  const Row         *row = data;
  g_autofree char   *text = g_strdelimit (g_strdelimit (g_strdup (row->marked), "_", ' '), "=", '-');
  g_autofree char   *marked = g_strdup (text);
  g_autoptr (GArray) places = NULL;
  guint              longest = 0;

  jalon_words_init (row->language);
  places = jalon_words_find_bound (text, row->most, &longest);
  for (guint i = 0; i < places->len; i++)
    {
      char *place = &marked[g_array_index (places, guint, i)];

      *place = *place == '-' ? '=' : '_';
    }

  g_assert_cmpstr (marked, ==, row->marked);
  g_assert_cmpuint (longest, ==, row->longest);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/words/bound", rows, test_bound);

  return g_test_run ();
}
