/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <string.h>

#include "jalon-csv.h"
#include "jalon-rounds-csv.h"
#include "jalon-rounds.h"

/* Comma-separated values, both ways: the reader of the occupations takes any bytes, and
 * what is written of any list of rounds is a table with as many columns in each line. */

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  return 0;
}

/* Each field lies in the text, behind the one before; the reader comes to an end. */
static void
read_fields (const uint8_t *data,
             size_t         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  const char        *end, *field;
  const char        *text = jalon_csv_skip_heading (bytes, &end);
  const char        *before = text;
  gsize              length;

  while (jalon_csv_read_field (&text, end, &field, &length))
    {
      g_assert_true (field >= before && length <= (gsize) (end - field));
      g_assert_true (text > before && text <= end);
      before = text;
    }
}

/* By RFC 4180 and not by the program's reader: the fields of a line, and where the next begins. */
static guint
count_fields (const char **text)
{
  const char *p = *text;
  guint       n_fields = 1;
  gboolean    quoted = FALSE;

  for (; *p != '\0' && (quoted || !g_str_has_prefix (p, "\r\n")); p++)
    {
      if (*p == '"')
        quoted = !quoted;
      else if (*p == ',' && !quoted)
        n_fields++;
    }

  g_assert_true (g_str_has_prefix (p, "\r\n"));
  *text = p + 2;
  return n_fields;
}

static void
write_rounds (const JalonRounds *rounds)
{
  g_autoptr (GString) csv = jalon_rounds_csv_new ();
  const char         *text;
  guint               n_columns, n_lines = 0;

  for (guint i = 0; i < jalon_rounds_get_length (rounds); i++)
    {
      JalonComparedRound compared = { .round = jalon_rounds_get (rounds, i), .score = JALON_UNANSWERED };

      jalon_rounds_csv_add (csv, &compared, i % 2 == 0 ? JALON_LANGUAGE_EN : JALON_LANGUAGE_FR);
    }

  text = csv->str;
  for (n_columns = count_fields (&text); *text != '\0'; n_lines++)
    g_assert_cmpuint (count_fields (&text), ==, n_columns);
  g_assert_cmpuint (n_lines, ==, jalon_rounds_get_length (rounds));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (GBytes)      bytes = g_bytes_new (data, size);
  g_autoptr (GPtrArray)   problems = jalon_round_problems_new ();
  g_autoptr (JalonRounds) rounds = jalon_feed_parse (bytes, problems, NULL);

  read_fields (data, size);
  if (rounds != NULL)
    write_rounds (rounds);

  return 0;
}
