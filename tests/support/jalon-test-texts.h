/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-words.h"

#define NBSP "\302\240"

/* Returns: (transfer full) (nullable): what the program says of a row */
typedef char *(*JalonTestMaker) (gconstpointer row);

/* Whether the program says it so, in English and in French. */
G_GNUC_UNUSED static inline void
jalon_test_texts (JalonTestMaker    make,
                  gconstpointer     row,
                  const char *const expected[JALON_N_LANGUAGES])
{
  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autofree char *text = NULL;

      jalon_words_init (jalon_language_to_string (language));
      text = make (row);
      g_assert_cmpstr (text, ==, expected[language]);
    }
}
