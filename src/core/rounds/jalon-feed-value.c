/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-feed-value.h"

#include <string.h>

#define MAX_COUNT 10000000
#define NOON 12

static const char *const month_names[] = { "january", "february", "march", "april", "may", "june",
                                           "july", "august", "september", "october", "november", "december" };

/* Without accents, as a text is read. */
static const char *const french_months[] = { "janvier", "fevrier", "mars", "avril", "mai", "juin",
                                             "juillet", "aout", "septembre", "octobre", "novembre", "decembre" };

static gboolean
is_space (gunichar c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0x00a0 || c == 0x2009 || c == 0x202f;
}

/**
 * jalon_feed_is_blank:
 * @text: UTF-8
 *
 * Returns: whether there is nothing but spaces in it, no-break ones included
 */
gboolean
jalon_feed_is_blank (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!is_space (g_utf8_get_char (p)))
      return FALSE;

  return TRUE;
}

static gboolean
is_separator (gunichar c)
{
  return c == ',' || c == '\'' || c == 0x2019 || is_space (c);
}

/**
 * jalon_feed_read_count:
 * @text: UTF-8, such as "3,500", "3 500" with any space, or "3500"
 * @out_count: (out): the number, 0 or more; unchanged on failure
 *
 * Reads a count. Separators stand before groups of three digits only, so that a
 * slip of the hand is not taken for another number.
 *
 * Returns: whether it is a count
 */
gboolean
jalon_feed_read_count (const char *text,
                       gint32     *out_count)
{
  gint32   count = 0;
  guint    digits = 0; /* since the last separator */
  gboolean grouped = FALSE;

  while (is_space (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (c >= '0' && c <= '9')
        {
          count = count * 10 + (gint32) (c - '0');
          digits++;

          if (count > MAX_COUNT || (grouped && digits > 3))
            return FALSE;
        }
      else if (is_space (c) && jalon_feed_is_blank (text))
        break;
      else if (is_separator (c) && digits > 0 && digits <= 3 && (!grouped || digits == 3))
        {
          grouped = TRUE;
          digits = 0;
        }
      else
        return FALSE;
    }

  if (digits == 0 || (grouped && digits != 3))
    return FALSE;

  *out_count = count;
  return TRUE;
}

/* The parts of a moment, as far as they were found: -1 where not. */
typedef struct
{
  int      month;
  int      day;
  int      year;
  int      hour;
  int      minute;
  int      second;
  gboolean afternoon;
  gboolean unreadable;
} Parts;

static gboolean
is_word (const char *word,
         gsize       length,
         const char *expected)
{
  return length == strlen (expected) && g_ascii_strncasecmp (word, expected, length) == 0;
}

static int
find_name (const char *const *names,
           const char        *word,
           gsize              length)
{
  for (guint i = 0; i < G_N_ELEMENTS (month_names); i++)
    if (length >= 3 && length <= strlen (names[i]) && g_ascii_strncasecmp (word, names[i], length) == 0)
      return (int) i + 1;

  return -1;
}

static int
find_month (const char *word,
            gsize       length)
{
  int month = find_name (month_names, word, length);

  /* June and July begin alike in French. */
  if (month > 0 || is_word (word, length, "jui"))
    return month;

  return find_name (french_months, word, length);
}

/* "at", "le", "à", "UTC", "TUC" and such say nothing. */
static gboolean
is_filler (const char *word,
           gsize       length)
{
  static const char *const fillers[] = { "at", "utc", "am", "le", "a", "tuc" };

  for (guint i = 0; i < G_N_ELEMENTS (fillers); i++)
    if (is_word (word, length, fillers[i]))
      return TRUE;

  return FALSE;
}

static void
take_word (Parts      *parts,
           const char *word,
           gsize       length)
{
  int month = find_month (word, length);

  if (month > 0 && parts->month < 0)
    parts->month = month;
  else if (is_word (word, length, "pm"))
    parts->afternoon = TRUE;
  else if (month > 0 || !is_filler (word, length))
    parts->unreadable = TRUE;
}

/* "15:48:39" */
static const char *
take_time (Parts      *parts,
           const char *text)
{
  int     *fields[] = { &parts->hour, &parts->minute, &parts->second };
  gboolean again = parts->hour >= 0;
  guint    n = 0;

  for (; n < G_N_ELEMENTS (fields) && g_ascii_isdigit (*text); n++)
    {
      char *end;

      *fields[n] = (int) MIN (g_ascii_strtoull (text, &end, 10), G_MAXINT);
      text = end;

      if (*text != ':')
        {
          n++;
          break;
        }

      text++;
    }

  if (again || n < G_N_ELEMENTS (fields))
    parts->unreadable = TRUE;

  return text;
}

static const char *
skip_spaces (const char *text)
{
  while (*text != '\0' && is_space (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return text;
}

/* The number at @text with the unit behind it: "35 min". The last one may stand without.
 * Returns: what comes after it, or NULL */
static const char *
take_unit (const char *text,
           const char *unit,
           gboolean    may_lack,
           int        *out_number)
{
  gsize digits = strspn (text, "0123456789");

  if (digits == 0 || digits > 2)
    return NULL;

  *out_number = (int) g_ascii_strtoull (text, NULL, 10);
  text = skip_spaces (text + digits);

  if (g_ascii_strncasecmp (text, unit, strlen (unit)) == 0 && !g_ascii_isalpha (text[strlen (unit)]))
    return skip_spaces (text + strlen (unit));

  return may_lack ? text : NULL;
}

/* "12 h 35 min 37 s", "12 h 35 min 37", as it is written in French.
 * Returns: what comes after it; NULL if it is none, or not the first time */
static const char *
take_french_time (Parts      *parts,
                  const char *text)
{
  int hour, minute, second;

  text = take_unit (text, "h", FALSE, &hour);
  if (text != NULL)
    text = take_unit (text, "min", FALSE, &minute);
  if (text != NULL)
    text = take_unit (text, "s", TRUE, &second);
  if (text == NULL || parts->hour >= 0)
    return NULL;

  parts->hour = hour;
  parts->minute = minute;
  parts->second = second;

  return text;
}

/* "2025-01-23": the day once more, which must be the same one. */
static const char *
take_iso_day (Parts      *parts,
              const char *text)
{
  g_autofree char *day = g_strndup (text, JALON_DATE_TEXT_SIZE - 1);
  JalonDate        date;

  if (!jalon_date_parse (day, &date, NULL) ||
      (parts->month >= 0 && parts->month != date.month) ||
      (parts->day >= 0 && parts->day != date.day) ||
      (parts->year >= 0 && parts->year != date.year))
    parts->unreadable = TRUE;
  else
    {
      parts->year = date.year;
      parts->month = date.month;
      parts->day = date.day;
    }

  return text + strlen (day);
}

/* "19", "19th" or "2026" */
static const char *
take_number (Parts      *parts,
             const char *text,
             gsize       digits)
{
  static const char *const ends[] = { "st", "nd", "rd", "th", "er" };
  int                      number = (int) MIN (g_ascii_strtoull (text, NULL, 10), G_MAXINT);

  text += digits;

  if (digits == 4 && parts->year < 0)
    parts->year = number;
  else if (digits <= 2 && parts->day < 0)
    parts->day = number;
  else
    parts->unreadable = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (digits <= 2 && g_ascii_strncasecmp (text, ends[i], 2) == 0 && !g_ascii_isalnum (text[2]))
      return text + 2;

  return text;
}

static const char *
take_token (Parts      *parts,
            const char *text)
{
  gsize length = 0;

  if (g_ascii_isalpha (*text))
    {
      while (g_ascii_isalpha (text[length]))
        length++;

      take_word (parts, text, length);
      return text + length;
    }

  if (g_ascii_isdigit (*text))
    {
      const char *after = take_french_time (parts, text);

      if (after != NULL)
        return after;

      length = strspn (text, "0123456789");

      if (text[length] == ':')
        return take_time (parts, text);

      return length == 4 && text[length] == '-' ? take_iso_day (parts, text) : take_number (parts, text, length);
    }

  if (!is_space (g_utf8_get_char (text)) && *text != ',' && *text != '.')
    parts->unreadable = TRUE;

  return g_utf8_next_char (text);
}

/* "août" and "à" become "aout" and "a". */
static char *
drop_accents (const char *text)
{
  g_autofree char *apart = g_utf8_normalize (text, -1, G_NORMALIZE_NFD);
  GString         *plain = g_string_new (NULL);

  for (const char *p = apart; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_ismark (g_utf8_get_char (p)))
      g_string_append_unichar (plain, g_utf8_get_char (p));

  return g_string_free (plain, FALSE);
}

static void
read_parts (const char *text,
            Parts      *parts)
{
  g_autofree char *plain = drop_accents (text);
  const char      *rest = plain;

  *parts = (Parts){ -1, -1, -1, -1, -1, -1, FALSE, FALSE };

  while (*rest != '\0' && !parts->unreadable)
    rest = take_token (parts, rest);
}

static gboolean
make_day (const Parts *parts,
          int          year,
          JalonDate   *out_day)
{
  g_autofree char *text = NULL;

  if (parts->unreadable || year < 0 || parts->month < 0 || parts->day < 0)
    return FALSE;

  text = g_strdup_printf ("%04d-%02d-%02d", year, parts->month, parts->day);
  return jalon_date_parse (text, out_day, NULL);
}

/**
 * jalon_feed_read_day:
 * @text: UTF-8, such as "August 16, 2026"
 * @out_day: (out): the day; unchanged on failure
 *
 * Reads a day in English words, or as YYYY-MM-DD.
 *
 * Returns: whether it is a day
 */
gboolean
jalon_feed_read_day (const char *text,
                     JalonDate  *out_day)
{
  Parts parts;

  read_parts (text, &parts);
  return parts.hour < 0 && make_day (&parts, parts.year, out_day);
}

/* "20:19:59 PM" is in the evening, "07:19:59 PM" too, "12:19:59 AM" just as it stands. */
static int
get_hour (const Parts *parts)
{
  return parts->afternoon && parts->hour < NOON ? parts->hour + NOON : parts->hour;
}

/**
 * jalon_feed_read_moment:
 * @text: UTF-8, such as "August 19th 2026 at 12:35:37 UTC"
 * @not_after: the day of the round
 * @out_moment: (out): the moment; unchanged on failure
 *
 * Reads a moment as people type it into the feed, in English or French: with or
 * without commas, "at", "UTC" and the ending of the day, the day twice, AM and PM beside a clock of 24
 * hours. Without a year it is the last such day up to that of the round.
 *
 * Returns: whether it is a moment
 */
gboolean
jalon_feed_read_moment (const char  *text,
                        JalonDate    not_after,
                        JalonMoment *out_moment)
{
  Parts     parts;
  JalonDate day;

  read_parts (text, &parts);

  if (parts.hour < 0 || parts.hour > 23 || parts.minute > 59 || parts.second > 59)
    return FALSE;

  if (!make_day (&parts, parts.year >= 0 ? parts.year : not_after.year, &day))
    return FALSE;

  if (parts.year < 0 && jalon_date_compare (day, not_after) > 0 && !make_day (&parts, not_after.year - 1, &day))
    return FALSE;

  *out_moment = (JalonMoment){ day, (get_hour (&parts) * 60 + parts.minute) * 60 + parts.second };
  return TRUE;
}
