/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "jalon-words.h"

/* Typed days and numbers, in both languages: what is understood is a day or a number, and is said again. */

#define INPUTS_A_LANGUAGE 2000

static guint n_inputs;

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  return 0;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autofree char *text = g_utf8_make_valid ((const char *) data, (gssize) size);
  JalonDate        date;
  gint64           number;

  /* Changing the language costs more than many inputs. */
  if (n_inputs++ % INPUTS_A_LANGUAGE == 0)
    jalon_words_init (n_inputs / INPUTS_A_LANGUAGE % 2 == 0 ? "en" : "fr");

  if (jalon_words_parse_date (text, &date))
    {
      char written[JALON_DATE_TEXT_SIZE];

      jalon_date_write (date, written);
      g_assert_true (jalon_date_parse (written, &date, NULL));
    }

  for (guint decimals = 0; decimals <= 2; decimals++)
    if (jalon_words_parse_decimal (text, decimals, &number))
      g_assert_cmpint (number, >=, 0);

  return 0;
}
