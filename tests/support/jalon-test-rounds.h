/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-comparison.h"
#include "jalon-test-day.h"

/* A graduate who works in Canada: CEC met on 2026-10-01 with 507 points, no nomination entered. */
#define GRADUATE                                                                                                                         \
  "'relationship': 'never-married', 'destination': 'BC', 'candidate': { 'birth-date': '1999-05-10',"                                     \
  " 'tests': [ { 'test': 'ielts-general', 'taken': '2026-03-14', 'listening': 8.5, 'reading': 8.0, 'writing': 7.0, 'speaking': 7.5 } ]," \
  " 'credentials': [ { 'level': 'three-year', 'country': 'CAN', 'completed': '2023-06-15' } ],"                                          \
  " 'jobs': [ { 'noc': '21232', 'country': 'CAN', 'started': '2023-09-05', 'hours-per-week': 37.5 } ] }"

#define SCORE 507

/* One round, as it is published. */
G_GNUC_UNUSED static inline JalonRounds *
jalon_test_round (const char *number,
                  const char *date,
                  const char *name,
                  int         cut_off,
                  const char *tie)
{
  g_autofree char   *text = g_strdup_printf ("{\"rounds\":[{\"drawNumber\":\"%s\",\"drawDate\":\"%s\",\"drawName\":\"%s\",\"drawSize\":\"10\",\"drawCRS\":\"%d\",\"drawCutOff\":\"%s\"}]}",
                                             number, date, name, cut_off, tie);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  JalonRounds       *rounds = jalon_feed_parse (bytes, NULL, &error);

  g_assert_no_error (error);
  return rounds;
}

/* Rounds of September 2026 for the Canadian Experience Class with the cut-offs that are named, a day
 * apart from the 20th on; "-" is one of another program. */
G_GNUC_UNUSED static inline JalonRounds *
jalon_test_rounds_of_a_year (const char *cut_offs)
{
  g_auto (GStrv)      parts = g_strsplit (cut_offs, " ", -1);
  g_autoptr (GString) text = g_string_new ("{\"rounds\":[");
  g_autoptr (GBytes)  bytes = NULL;
  JalonRounds        *rounds;

  for (guint i = 0; parts[i] != NULL; i++)
    g_string_append_printf (text, "%s{\"drawNumber\":\"%u\",\"drawDate\":\"2026-09-%02u\",\"drawName\":\"%s\",\"drawSize\":\"10\",\"drawCRS\":\"%s\"}", i > 0 ? "," : "",
                            i + 1, i + 20, parts[i][0] == '-' ? "Federal Skilled Trades" : "Canadian Experience Class", parts[i][0] == '-' ? "100" : parts[i]);

  g_string_append (text, "]}");
  bytes = g_bytes_new (text->str, text->len);
  rounds = jalon_feed_parse (bytes, NULL, NULL);
  g_assert_nonnull (rounds);
  return rounds;
}

G_GNUC_UNUSED static inline JalonComparison *
jalon_test_compare (JalonRounds *rounds,
                    const char  *household_text,
                    const char  *on)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonHousehold) household = jalon_test_household (household_text);
  g_autoptr (JalonRulebook)  rulebook = jalon_rulebook_new_builtin (&error);
  g_autoptr (GPtrArray)      categories = jalon_categories_load (&error);
  JalonComparison           *comparison = jalon_comparison_new (rounds, rulebook, categories, household, jalon_test_date (on), &error);

  g_assert_no_error (error);
  return comparison;
}
