/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-words.h"

#include <glib/gi18n.h>
#include <string.h>

/* Days in words. The names are in our own catalogue, because the locale of the
 * reader may not be installed. */

static const char *const MONTHS[] = {
  NC_ ("month", "January"),
  NC_ ("month", "February"),
  NC_ ("month", "March"),
  NC_ ("month", "April"),
  NC_ ("month", "May"),
  NC_ ("month", "June"),
  NC_ ("month", "July"),
  NC_ ("month", "August"),
  NC_ ("month", "September"),
  NC_ ("month", "October"),
  NC_ ("month", "November"),
  NC_ ("month", "December"),
};

static const char *const SHORT_MONTHS[] = {
  NC_ ("short month", "Jan"),
  NC_ ("short month", "Feb"),
  NC_ ("short month", "Mar"),
  NC_ ("short month", "Apr"),
  NC_ ("short month", "May"),
  NC_ ("short month", "Jun"),
  NC_ ("short month", "Jul"),
  NC_ ("short month", "Aug"),
  NC_ ("short month", "Sep"),
  NC_ ("short month", "Oct"),
  NC_ ("short month", "Nov"),
  NC_ ("short month", "Dec"),
};

static const char *const WEEKDAYS[] = {
  NC_ ("weekday", "Monday"),
  NC_ ("weekday", "Tuesday"),
  NC_ ("weekday", "Wednesday"),
  NC_ ("weekday", "Thursday"),
  NC_ ("weekday", "Friday"),
  NC_ ("weekday", "Saturday"),
  NC_ ("weekday", "Sunday"),
};

static const char *const SHORT_WEEKDAYS[] = {
  NC_ ("short weekday", "Mon"),
  NC_ ("short weekday", "Tue"),
  NC_ ("short weekday", "Wed"),
  NC_ ("short weekday", "Thu"),
  NC_ ("short weekday", "Fri"),
  NC_ ("short weekday", "Sat"),
  NC_ ("short weekday", "Sun"),
};

static const char *
get_month (JalonDate date)
{
  return g_dpgettext2 (NULL, "month", MONTHS[date.month - 1]);
}

static const char *
get_short_month (JalonDate date)
{
  return g_dpgettext2 (NULL, "short month", SHORT_MONTHS[date.month - 1]);
}

static char *
make_day (JalonDate date)
{
  /* Translators: the first day of a month, in a date: "1er" in French. */
  return date.day == 1 ? g_strdup (C_ ("day of a month", "1")) : g_strdup_printf ("%d", date.day);
}

/**
 * jalon_words_date:
 * @date: a day, not unset
 *
 * Returns: (transfer full): it in full: 23 November 2026, 1er mai 2027
 */
char *
jalon_words_date (JalonDate date)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (jalon_date_is_set (date), NULL);

  day = make_day (date);

  /* Translators: day, month, year: 23 November 2026. */
  return g_strdup_printf (C_ ("date", "%1$s %2$s %3$d"), day, get_month (date), date.year);
}

/**
 * jalon_words_date_short:
 * @date: a day, not unset
 *
 * Returns: (transfer full): it in a narrow column: 23 Nov 2026, 1er mai 2027
 */
char *
jalon_words_date_short (JalonDate date)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (jalon_date_is_set (date), NULL);

  day = make_day (date);

  /* Translators: day, short month, year: 23 Nov 2026. */
  return g_strdup_printf (C_ ("short date", "%1$s %2$s %3$d"), day, get_short_month (date), date.year);
}

/**
 * jalon_words_date_weekday:
 * @date: a day, not unset
 *
 * Returns: (transfer full): it with its day of the week: Monday 23 November 2026
 */
char *
jalon_words_date_weekday (JalonDate date)
{
  g_autofree char *text = NULL;
  const char      *weekday;

  g_return_val_if_fail (jalon_date_is_set (date), NULL);

  text = jalon_words_date (date);
  weekday = g_dpgettext2 (NULL, "weekday", WEEKDAYS[jalon_date_get_weekday (date) - 1]);

  /* Translators: day of the week and date: Monday 23 November 2026. */
  return g_strdup_printf (C_ ("date with weekday", "%1$s %2$s"), weekday, text);
}

/**
 * jalon_words_date_day_month:
 * @date: a day of this year, not unset
 *
 * Returns: (transfer full): it without its year: Fri 4 Dec
 */
char *
jalon_words_date_day_month (JalonDate date)
{
  g_autofree char *day = NULL;
  const char      *weekday;

  g_return_val_if_fail (jalon_date_is_set (date), NULL);

  day = make_day (date);
  weekday = g_dpgettext2 (NULL, "short weekday", SHORT_WEEKDAYS[jalon_date_get_weekday (date) - 1]);

  /* Translators: short day of the week, day, short month: Fri 4 Dec. */
  return g_strdup_printf (C_ ("date without year", "%1$s %2$s %3$s"), weekday, day, get_short_month (date));
}

/**
 * jalon_words_month:
 * @date: a day, not unset
 *
 * Returns: (transfer full): its month: November 2026
 */
char *
jalon_words_month (JalonDate date)
{
  g_return_val_if_fail (jalon_date_is_set (date), NULL);

  /* Translators: month and year: November 2026. */
  return g_strdup_printf (C_ ("month of a year", "%1$s %2$d"), get_month (date), date.year);
}

/**
 * jalon_words_month_short:
 * @date: a day, not unset
 *
 * Returns: (transfer full): its month in a narrow column: Jan 2015
 */
char *
jalon_words_month_short (JalonDate date)
{
  g_return_val_if_fail (jalon_date_is_set (date), NULL);

  /* Translators: short month and year: Jan 2015. */
  return g_strdup_printf (C_ ("short month of a year", "%1$s %2$d"), get_short_month (date), date.year);
}

/**
 * jalon_words_is_month:
 * @word: of a text
 * @length: its bytes
 *
 * Returns: whether it is a month as days are written here, in full or short
 */
gboolean
jalon_words_is_month (const char *word,
                      gsize       length)
{
  for (guint8 month = 1; month <= G_N_ELEMENTS (MONTHS); month++)
    {
      const JalonDate   date = { .month = month };
      const char *const names[] = { get_month (date), get_short_month (date) };

      for (guint i = 0; i < G_N_ELEMENTS (names); i++)
        if (strlen (names[i]) == length && memcmp (names[i], word, length) == 0)
          return TRUE;
    }
  return FALSE;
}
