/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-test-day.h"

/* Random households, the same for the same seed: dates crowd around the edges
 * that a day has two, three, five and ten years before it. */

#define PICK(random, words) ((words)[g_rand_int_range (random, 0, (gint32) G_N_ELEMENTS (words))])

static inline gboolean
jalon_test_maybe (GRand *random,
                  int    percent)
{
  return g_rand_int_range (random, 0, 100) < percent;
}

/* A day up to @years before @on, one in three within two days of an edge. */
static inline char *
jalon_test_random_day (GRand    *random,
                       JalonDate on,
                       int       years)
{
  static const int edges[] = { 1, 2, 2, 3, 5, 5, 10 };

  if (jalon_test_maybe (random, 33))
    return jalon_date_to_string (jalon_date_add_days (jalon_date_add_years (on, -PICK (random, edges)), g_rand_int_range (random, -2, 3)));

  return jalon_date_to_string (jalon_date_add_days (on, -g_rand_int_range (random, 0, years * 366)));
}

/* Takes the items over. The order is drawn before, so that reversing changes nothing else. */
static inline void
jalon_test_append_list (GString    *out,
                        const char *name,
                        GPtrArray  *items,
                        gboolean    reversed)
{
  g_string_append_printf (out, ", '%s': [", name);

  for (guint i = 0; i < items->len; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? ", " : "", (const char *) items->pdata[reversed ? items->len - 1 - i : i]);

  g_string_append_c (out, ']');
  g_ptr_array_unref (items);
}

static inline char *
jalon_test_random_result (GRand    *random,
                          JalonDate on)
{
  static const struct
  {
    const char *name;
    int         low[JALON_N_ABILITIES];
    int         high[JALON_N_ABILITIES];
    double      step;
  } kinds[] = {
    { "ielts-general", { 3, 3, 3, 3 }, { 9, 9, 9, 9 }, 0.5 },
    { "celpip-general", { 3, 3, 3, 3 }, { 12, 12, 12, 12 }, 1 },
    { "pte-core", { 20, 20, 25, 25 }, { 90, 90, 90, 90 }, 1 },
    { "tef-canada", { 140, 115, 175, 175 }, { 360, 300, 450, 450 }, 1 },
    { "tcf-canada", { 320, 330, 3, 3 }, { 699, 699, 20, 20 }, 1 },
  };
  static const char *const names[JALON_N_ABILITIES] = { "listening", "reading", "writing", "speaking" };
  guint                    kind = (guint) g_rand_int_range (random, 0, G_N_ELEMENTS (kinds));
  g_autofree char         *taken = jalon_test_random_day (random, on, 3);
  GString                 *out = g_string_new (NULL);

  g_string_append_printf (out, "{'test': '%s', 'taken': '%s'", kinds[kind].name, taken);

  for (guint i = 0; i < JALON_N_ABILITIES; i++)
    {
      int  steps = (int) ((kinds[kind].high[i] - kinds[kind].low[i]) / kinds[kind].step);
      char number[G_ASCII_DTOSTR_BUF_SIZE];

      g_ascii_formatd (number, sizeof number, "%.1f", kinds[kind].low[i] + g_rand_int_range (random, 0, steps + 1) * kinds[kind].step);
      if (!jalon_test_maybe (random, 3))
        g_string_append_printf (out, ", '%s': %s", names[i], number);
    }

  g_string_append_c (out, '}');
  return g_string_free (out, FALSE);
}

static inline char *
jalon_test_random_credential (GRand    *random,
                              JalonDate on)
{
  static const char *const levels[] = { "secondary", "one-year", "two-year", "three-year", "master", "professional", "doctorate" };
  static const char *const countries[] = { "CAN", "FRA", "IND" };
  g_autofree char         *completed = jalon_test_random_day (random, on, 15);
  g_autofree char         *issued = jalon_test_random_day (random, on, 6);
  const char              *own = PICK (random, levels);
  const char              *assessed = PICK (random, levels);

  return g_strdup_printf ("{'level': '%s', 'country': '%s', 'completed': '%s', 'in-person': %s, 'assessment': {'issued': '%s'%s%s%s}}", own, PICK (random, countries),
                          completed, jalon_test_maybe (random, 85) ? "true" : "false", issued, assessed == own ? "" : ", 'level': '", assessed == own ? "" : assessed,
                          assessed == own ? "" : "'");
}

static inline char *
jalon_test_random_job (GRand    *random,
                       JalonDate on)
{
  static const char *const codes[] = { "21231", "21232", "31102", "63200", "72200", "13110", "64100", "00012" };
  static const char *const countries[] = { "CAN", "CAN", "FRA", "IND" };
  static const char *const hours[] = { "30", "37.5", "40", "15", "7.5", "29.9", "30.1", "0.1" };
  static const int         lengths[] = { 0, 180, 363, 364, 727, 728, 1092, 2000 };
  g_autofree char         *started = jalon_test_random_day (random, on, 12);
  g_autofree char         *ended = jalon_date_to_string (jalon_date_add_days (jalon_test_date (started), PICK (random, lengths)));
  gboolean                 goes_on = jalon_test_maybe (random, 35);
  const char              *code = PICK (random, codes);
  const char              *country = PICK (random, countries);
  const char              *week = PICK (random, hours);

  return g_strdup_printf ("{'noc': '%s', 'country': '%s', 'hours-per-week': %s, 'started': '%s'%s%s%s, 'self-employed': %s, 'student': %s, 'publicly-funded': %s}", code,
                          country, week, started, goes_on ? "" : ", 'ended': '", goes_on ? "" : ended, goes_on ? "" : "'",
                          jalon_test_maybe (random, 15) ? "true" : "false", jalon_test_maybe (random, 10) ? "true" : "false",
                          jalon_test_maybe (random, 40) ? "true" : "false");
}

static inline char *
jalon_test_random_relative (GRand    *random,
                            JalonDate on)
{
  static const char *const relations[] = { "sibling", "sibling", "parent", "niece-nephew" };
  static const char *const persons[] = { "candidate", "partner" };
  g_autofree char         *born = jalon_date_to_string (jalon_date_add_days (jalon_date_add_years (on, -18), g_rand_int_range (random, -2, 3)));
  const char              *relation = PICK (random, relations);

  return g_strdup_printf ("{'relation': '%s', 'of': '%s', 'status': 'citizen', 'birth-date': '%s'}", relation, PICK (random, persons), born);
}

typedef char *(*JalonTestMakeItem) (GRand *random, JalonDate on);

static inline GPtrArray *
jalon_test_random_items (GRand            *random,
                         JalonDate         on,
                         JalonTestMakeItem make,
                         int               most)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_free);
  int        n = g_rand_int_range (random, 0, most + 1);

  for (int i = 0; i < n; i++)
    g_ptr_array_add (items, make (random, on));

  return items;
}

static inline void
jalon_test_append_person (GString    *out,
                          const char *name,
                          GRand      *random,
                          JalonDate   on,
                          gboolean    reversed)
{
  JalonDate        birthday = jalon_date_add_years (on, -g_rand_int_range (random, 17, 49));
  g_autofree char *born = jalon_date_to_string (jalon_date_add_days (birthday, g_rand_int_range (random, -2, 3)));
  g_autofree char *certified = jalon_test_random_day (random, on, 4);

  g_string_append_printf (out, ", '%s': {'birth-date': '%s'", name, born);
  jalon_test_append_list (out, "tests", jalon_test_random_items (random, on, jalon_test_random_result, 4), reversed);
  jalon_test_append_list (out, "credentials", jalon_test_random_items (random, on, jalon_test_random_credential, 4), reversed);
  jalon_test_append_list (out, "jobs", jalon_test_random_items (random, on, jalon_test_random_job, 6), reversed);
  if (jalon_test_maybe (random, 25))
    g_string_append_printf (out, ", 'trade-certificate': {'trade': '72200', 'issued': '%s'}", certified);
  g_string_append_c (out, '}');
}

static inline void
jalon_test_append_documents (GString  *out,
                             GRand    *random,
                             JalonDate on)
{
  static const char *const codes[] = { "00012", "21231", "72200", "64100" };
  static const char *const supports[] = { "lmia", "exempt", "none" };
  g_autofree char         *issued = jalon_test_random_day (random, on, 1);

  if (jalon_test_maybe (random, 30))
    {
      const char *code = PICK (random, codes);

      g_string_append_printf (out, ", 'job-offer': {'noc': '%s', 'months': %d, 'support': '%s'}", code, g_rand_int_range (random, 11, 14), PICK (random, supports));
    }
  if (jalon_test_maybe (random, 20))
    g_string_append_printf (out, ", 'high-wage-points': %d", g_rand_int_range (random, 0, 601));

  if (jalon_test_maybe (random, 20))
    g_string_append_printf (out, ", 'nomination': {'province': 'ON', 'issued': '%s', 'enhanced': %s}", issued, jalon_test_maybe (random, 80) ? "true" : "false");
}

/**
 * jalon_test_random_household:
 * @seed: which one
 * @on: the day around whose edges its dates lie
 * @reversed: whether each list stands the other way round
 *
 * Makes a household at random; the same for the same arguments.
 *
 * Returns: (transfer full): the household
 */
G_GNUC_UNUSED static inline JalonHousehold *
jalon_test_random_household (guint32   seed,
                             JalonDate on,
                             gboolean  reversed)
{
  static const char *const relationships[] = { "never-married", "married", "married", "common-law", "divorced" };
  GRand                   *random = g_rand_new_with_seed (seed);
  g_autoptr (GString)      out = g_string_new (NULL);
  JalonHousehold          *household;

  g_string_append_printf (out, "{'relationship': '%s', 'partner-accompanies': %s", PICK (random, relationships), jalon_test_maybe (random, 85) ? "true" : "false");
  jalon_test_append_person (out, "candidate", random, on, reversed);
  jalon_test_append_person (out, "partner", random, on, reversed);
  jalon_test_append_list (out, "relatives", jalon_test_random_items (random, on, jalon_test_random_relative, 2), reversed);
  jalon_test_append_documents (out, random, on);
  g_string_append_c (out, '}');

  household = jalon_test_household (out->str);
  g_rand_free (random);
  return household;
}

#undef PICK
