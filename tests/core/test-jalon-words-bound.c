/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-words.h"

#include "jalon-test.h"

/* A day in a sentence stays in one line. */

#define NBSP "\302\240"

/* Each day of a sentence, and nothing else of it. */
static void
test_bind_dates (void)
{
  static const struct
  {
    const char *sentence;
    const char *bound;
  } rows[JALON_N_LANGUAGES][3] = {
    { { "The last on 19 August 2026, short on 1 May 2026.", "The last on 19" NBSP "August 2026, short on 1" NBSP "May 2026." },
      { "You may apply, and march on.", "You may apply, and march on." },
      { "None of 2026.", "None of 2026." } },
    { { "La dernière le 19 août 2026, puis le 1er mai 2026.", "La dernière le 19" NBSP "août 2026, puis le 1er" NBSP "mai 2026." },
      { "Aucune en 2026.", "Aucune en 2026." },
      { "Le mois de mai convient.", "Le mois de mai convient." } },
  };

  for (JalonLanguage language = 0; language < JALON_N_LANGUAGES; language++)
    for (guint i = 0; i < G_N_ELEMENTS (rows[0]); i++)
      {
        g_autofree char *bound = NULL;

        jalon_words_init (jalon_language_to_string (language));
        bound = jalon_words_bind_dates (rows[language][i].sentence);
        g_assert_cmpstr (bound, ==, rows[language][i].bound);
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/bind-dates", test_bind_dates);

  return g_test_run ();
}
