/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-csv.h"

#include <string.h>

#define HEADING "number,date,kind,name,invitations,cut-off,tie-break,fits,score,invited\r\n"

static void
add_field (GString    *csv,
           const char *text)
{
  if (csv->len > 0 && csv->str[csv->len - 1] != '\n')
    g_string_append_c (csv, ',');

  if (strpbrk (text, ",\"\r\n") == NULL)
    {
      g_string_append (csv, text);
      return;
    }

  g_string_append_c (csv, '"');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *p);
    }
  g_string_append_c (csv, '"');
}

static void
add_number (GString *csv,
            int      number)
{
  g_autofree char *text = number != JALON_UNANSWERED ? g_strdup_printf ("%d", number) : g_strdup ("");

  add_field (csv, text);
}

static const char *
name_answer (JalonTri answer)
{
  if (answer == JALON_TRI_UNANSWERED)
    return "";

  return answer == JALON_TRI_YES ? "yes" : "no";
}

static const char *
name_verdict (JalonVerdict verdict)
{
  if (verdict == JALON_VERDICT_UNANSWERED)
    return "";

  return verdict == JALON_VERDICT_MET ? "yes" : "no";
}

/**
 * jalon_rounds_csv_new:
 *
 * Returns: (transfer full): the heading of a table, RFC 4180; its names are those of the JSON answer
 */
GString *
jalon_rounds_csv_new (void)
{
  return g_string_new (HEADING);
}

/**
 * jalon_rounds_csv_add:
 * @csv: from jalon_rounds_csv_new()
 * @compared: a round and the household beside it
 * @language: of the name
 *
 * Adds a line. What cannot be told is empty.
 */
void
jalon_rounds_csv_add (GString                  *csv,
                      const JalonComparedRound *compared,
                      JalonLanguage             language)
{
  const JalonRound *round = compared->round;
  g_autofree char  *tie = jalon_moment_is_set (round->tie) ? jalon_moment_to_string (round->tie) : g_strdup ("");
  char              day[JALON_DATE_TEXT_SIZE];

  jalon_date_write (round->date, day);
  add_field (csv, round->number);
  add_field (csv, day);
  add_field (csv, round->kind->id);
  add_field (csv, jalon_round_get_name (round, language));
  add_number (csv, round->invitations);
  add_number (csv, round->cut_off);
  add_field (csv, tie);
  add_field (csv, name_verdict (compared->fit.verdict));
  add_number (csv, compared->score);
  add_field (csv, name_answer (compared->invited));
  g_string_append (csv, "\r\n");
}
