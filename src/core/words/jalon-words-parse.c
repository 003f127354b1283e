/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-words.h"

#include <langinfo.h>
#include <string.h>

/* What a person types, in either language, whatever the program's is. */

/* Without accents, in small letters. */
static const char *const MONTHS[JALON_N_LANGUAGES][12] = {
  [JALON_LANGUAGE_EN] = { "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december" },
  [JALON_LANGUAGE_FR] = { "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre" },
};

#define SHORTEST_MONTH 3 /* letters that name a month */
#define MAX_PARTS 4
#define COMPACT_DIGITS 8
#define MAX_DIGITS 15

/* Small letters without accents; everything but letters and digits parts words. */
static char *
fold (const char *text)
{
  g_autofree char *decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *small = decomposed != NULL ? g_utf8_casefold (decomposed, -1) : g_strdup ("");
  GString         *folded = g_string_new (NULL);

  for (const char *p = small; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_ismark (c))
        continue;

      g_string_append_unichar (folded, g_unichar_isalnum (c) ? c : ' ');
    }

  return g_string_free (folded, FALSE);
}

/* 1 to 12, or 0. Three letters are enough if they name one month only: "jui" does not. */
static int
find_month (const char *word)
{
  int found = 0;

  if (strlen (word) < SHORTEST_MONTH)
    return 0;

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    for (int month = 1; month <= 12; month++)
      {
        const char *name = MONTHS[language][month - 1];

        if (strcmp (name, word) == 0)
          return month;
        if (g_str_has_prefix (name, word) && found != month)
          found = found == 0 ? month : -1;
      }

  return MAX (found, 0);
}

static gboolean
read_number (const char *word,
             gsize       max_digits,
             int        *out_number)
{
  gsize  length = strspn (word, "0123456789");
  gint64 number = 0;

  if (length == 0 || length > max_digits || word[length] != '\0')
    return FALSE;

  g_ascii_string_to_signed (word, 10, 0, G_MAXINT, &number, NULL);
  *out_number = (int) number;

  return TRUE;
}

/* "1er" and "1st", "2nd", "4e" are days too. */
static gboolean
read_day (char *word,
          int  *out_number)
{
  static const char *const ENDINGS[] = { "er", "st", "nd", "rd", "th", "e" };

  for (guint i = 0; i < G_N_ELEMENTS (ENDINGS); i++)
    if (g_str_has_suffix (word, ENDINGS[i]) && g_ascii_isdigit (word[0]))
      {
        word[strlen (word) - strlen (ENDINGS[i])] = '\0';
        break;
      }

  return read_number (word, 2, out_number);
}

/* @parts borrows from @words: as many as are not empty, one more than a day has at most. */
static guint
split (char **words,
       char **parts)
{
  guint n = 0;

  for (guint i = 0; words[i] != NULL && n < MAX_PARTS; i++)
    if (*words[i] != '\0')
      parts[n++] = words[i];
  return n;
}

static gboolean
check_date (int        year,
            int        month,
            int        day,
            JalonDate *out_date)
{
  g_autofree char *text = g_strdup_printf ("%04d-%02d-%02d", year, month, day);

  return jalon_date_parse (text, out_date, NULL);
}

/* French writes the day first everywhere; English as the locale does. */
static gboolean
is_day_first (void)
{
  const char *format = nl_langinfo (D_FMT);
  const char *day = strpbrk (format, "de");
  const char *month = strpbrk (format, "mbB");

  return jalon_words_get_language () == JALON_LANGUAGE_FR || (day != NULL && month != NULL && day < month);
}

static gboolean
read_parts (char     **parts,
            JalonDate *out_date)
{
  int a, b, year;

  if (strlen (parts[0]) == 4 && read_number (parts[0], 4, &year))
    return read_number (parts[1], 2, &a) && read_number (parts[2], 2, &b) && check_date (year, a, b, out_date);

  if (strlen (parts[2]) != 4 || !read_number (parts[2], 4, &year))
    return FALSE;

  if ((a = find_month (parts[0])) > 0)
    return read_day (parts[1], &b) && check_date (year, a, b, out_date);

  if (!read_day (parts[0], &a))
    return FALSE;

  if ((b = find_month (parts[1])) > 0)
    return check_date (year, b, a, out_date);

  if (!read_number (parts[1], 2, &b))
    return FALSE;

  if (is_day_first ())
    return check_date (year, b, a, out_date) || check_date (year, a, b, out_date);
  return check_date (year, a, b, out_date) || check_date (year, b, a, out_date);
}

/**
 * jalon_words_read_day:
 * @text: what a person typed
 * @out_year: (out): the year; 0 where it has not its four digits
 * @out_month: (out): 1 to 12
 * @out_day: (out): the day, which the month need not have
 *
 * Reads what stands for a day in the forms of jalon_words_parse_date(), to say why it is none.
 *
 * Returns: whether year, month and day can be told apart
 */
gboolean
jalon_words_read_day (const char *text,
                      int        *out_year,
                      int        *out_month,
                      int        *out_day)
{
  g_autofree char *folded = fold (text);
  g_auto (GStrv)   words = g_strsplit (folded, " ", -1);
  char            *parts[MAX_PARTS] = { NULL };
  int              a, b;

  if (split (words, parts) != 3)
    return FALSE;

  if (strlen (parts[0]) == 4)
    return read_number (parts[0], 4, out_year) && *out_year > 0 && read_number (parts[1], 2, out_month) && read_number (parts[2], 2, out_day) && *out_month >= 1 && *out_month <= 12;

  if (!read_number (parts[2], 4, out_year))
    return FALSE;
  if (strlen (parts[2]) != 4)
    *out_year = 0;

  if ((*out_month = find_month (parts[0])) > 0)
    return read_day (parts[1], out_day);
  if (!read_day (parts[0], &a))
    return FALSE;
  *out_day = a;
  if ((*out_month = find_month (parts[1])) > 0)
    return TRUE;
  if (!read_number (parts[1], 2, &b) || (a > 12 && b > 12) || a < 1 || b < 1)
    return FALSE;

  /* What cannot be a month is the day. */
  *out_day = b > 12 || (a <= 12 && !is_day_first ()) ? b : a;
  *out_month = a + b - *out_day;
  return TRUE;
}

/* 20260304, as keys of figures write it. */
static gboolean
read_compact (const char *word,
              JalonDate  *out_date)
{
  int number;

  return strlen (word) == COMPACT_DIGITS && read_number (word, COMPACT_DIGITS, &number) && check_date (number / 10000, number / 100 % 100, number % 100, out_date);
}

/**
 * jalon_words_parse_date:
 * @text: what a person typed
 * @out_date: (out): the day, changed only on success
 *
 * Reads 2026-03-04, 20260304, 4 March 2026, March 4, 2026, 1er mars 2026, and 20/5/1998;
 * 4/3/2026, which has two readings, in the order of the locale. A year has four digits.
 *
 * Returns: whether it is a day of the calendar
 */
gboolean
jalon_words_parse_date (const char *text,
                        JalonDate  *out_date)
{
  g_autofree char *folded = fold (text);
  g_auto (GStrv)   words = g_strsplit (folded, " ", -1);
  char            *parts[MAX_PARTS] = { NULL };
  const guint      n = split (words, parts);

  return n == 1 ? read_compact (parts[0], out_date) : n == 3 && read_parts (parts, out_date);
}

/**
 * jalon_words_parse_decimal:
 * @text: what a person typed: 6.5 or 6,5
 * @decimals: how many it may have: 1 for tenths, 2 for hundredths
 * @out_number: (out): the number in tenths or hundredths, changed only on success
 *
 * Returns: whether it is a number, not negative, without more decimals
 */
gboolean
jalon_words_parse_decimal (const char *text,
                           guint       decimals,
                           gint64     *out_number)
{
  g_autofree char *digits = g_strstrip (g_strdup (text));
  gsize            whole = strspn (digits, "0123456789");
  const char      *rest = digits + whole;
  gint64           number;

  if (whole == 0 || whole > MAX_DIGITS)
    return FALSE;

  number = g_ascii_strtoll (digits, NULL, 10);

  if (*rest == '.' || *rest == ',')
    {
      rest++;
      if (!g_ascii_isdigit (*rest))
        return FALSE;
    }

  for (guint i = 0; i < decimals; i++)
    number = number * 10 + (g_ascii_isdigit (*rest) ? *rest++ - '0' : 0);

  rest += strspn (rest, "0");

  if (*rest != '\0')
    return FALSE;

  *out_number = number;

  return TRUE;
}
