/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-chart-names.h"

#include "jalon-test.h"
#include "jalon-words.h"

/* Names in charts: as many as have room, and none on another. */

typedef struct
{
  const char *name;
  const char *language;
  const char *from;
  const char *to;
  float       width; /* of the line */
  float       letter;
  const char *names;
} DayRow;

static const DayRow day_rows[] = {
  { "every-month", "en", "2025-12-31", "2026-10-08", 500, 7, "Jan Feb Mar Apr May Jun Jul Aug Sep Oct" },
  { "february-is-shorter", "en", "2025-12-31", "2026-10-08", 268, 7, "Jan Mar May Jul Sep" }, /* Feb to Mar: 27 pixels, wanted: 27 */
  { "three-months", "fr", "2025-12-31", "2026-10-08", 215, 10, "janv. avr. juill." },         /* the tenth month would end beyond the chart */
  { "three-months-and-room", "fr", "2025-12-31", "2026-10-08", 262, 10, "janv. avr. juill. oct." },
  { "four-months", "fr", "2025-12-31", "2026-10-08", 150, 10, "janv. mai sept." },
  { "begun-before-the-line", "en", "2026-01-10", "2026-04-10", 300, 7, "Jan Feb Mar Apr" },
  { "begun-too-long-before-the-line", "en", "2026-01-29", "2026-04-10", 300, 7, "Feb Mar Apr" },
  { "years", "en", "2015-01-24", "2026-10-08", 600, 7, "2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026" },
  { "every-other-year", "en", "2015-01-24", "2026-10-08", 300, 7, "2016 2018 2020 2022 2024 2026" },
  { "one-day", "en", "2026-10-01", "2026-10-01", 300, 7, "Oct" },
};

static int
get_serial (const char *text)
{
  JalonDate date;

  g_assert_true (jalon_date_parse (text, &date, NULL));
  return jalon_date_to_serial (date);
}

static float
measure (gpointer    letter,
         const char *words)
{
  return *(const float *) letter * (float) g_utf8_strlen (words, -1);
}

static void
test_days (gconstpointer data)
{
  const DayRow      *row = data;
  float              letter = row->letter;
  const float        end = 36 + row->width + 14;
  g_autoptr (GArray) names = NULL;
  GString           *text = g_string_new (NULL);
  float              free_from = 36;

  jalon_words_init (row->language);
  names = jalon_chart_names_of_days (get_serial (row->from), get_serial (row->to), 36, 36 + row->width, end, measure, &letter);
  for (guint i = 0; i < names->len; i++)
    {
      const JalonChartName *name = &g_array_index (names, JalonChartName, i);

      g_assert_cmpfloat (name->x, >=, free_from);
      g_assert_cmpfloat (name->x + name->width, <=, end);
      free_from = name->x + name->width + 6;
      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", name->words);
    }
  g_assert_cmpstr (text->str, ==, row->names);
  g_string_free (text, TRUE);
}

typedef struct
{
  const char *name;
  guint       own;
  float       places[5];
  float       spread[5];
} SpreadRow;

/* Five names, 10 apart, between 10 and 100. */
static const SpreadRow spread_rows[] = {
  { "apart-already", 2, { 10, 30, 50, 70, 90 }, { 10, 30, 50, 70, 90 } },
  { "own-keeps-its-place", 2, { 49, 50, 50, 51, 52 }, { 30, 40, 50, 60, 70 } },
  { "own-is-the-lowest", 4, { 60, 60, 61, 62, 63 }, { 23, 33, 43, 53, 63 } },
  { "no-room-above", 3, { 10, 11, 12, 13, 90 }, { 10, 20, 30, 40, 90 } },
  { "no-room-below", 1, { 20, 97, 98, 99, 100 }, { 20, 70, 80, 90, 100 } },
  { "nobody", 5, { 40, 41, 42, 43, 44 }, { 40, 50, 60, 70, 80 } },
  { "nobody-and-no-room-below", 5, { 96, 97, 98, 99, 100 }, { 60, 70, 80, 90, 100 } },
};

static void
test_spread (gconstpointer data)
{
  const SpreadRow *row = data;
  float            places[5];

  for (guint i = 0; i < 5; i++)
    places[i] = row->places[i];
  jalon_chart_names_spread (places, 5, row->own, 10, 10, 100);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpfloat_with_epsilon (places[i], row->spread[i], 0.01f);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/chart-names/days", day_rows, test_days);
  JALON_TEST_ADD_ROWS ("/chart-names/spread", spread_rows, test_spread);

  return g_test_run ();
}
