/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-words.h"

#include <glib/gi18n.h>
#include <stdlib.h>
#include <string.h>

#include "jalon-build-folder.h"
#include "jalon-config.h"
#include "jalon-locale.h"
#include "jalon-work.h"

/* The only state of the room: set once by main(), read by everybody. */
static JalonLanguage program_language = JALON_LANGUAGE_EN;

/* Languages ---------------------------------------------------------------- */

/* "fr_CA.UTF-8" is French; "french" and "C" are nothing. */
static gboolean
read_language (const char    *text,
               JalonLanguage *out_language)
{
  char code[3] = "";

  if (strlen (text) < 2 || g_ascii_isalnum (text[2]))
    return FALSE;

  code[0] = g_ascii_tolower (text[0]);
  code[1] = g_ascii_tolower (text[1]);

  return jalon_language_from_string (code, out_language);
}

/* A list such as "de:fr_CA:en": the first that says French or English. */
static gboolean
read_language_list (const char    *list,
                    JalonLanguage *out_language)
{
  g_auto (GStrv) words = list != NULL ? g_strsplit (list, ":", -1) : NULL;

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    if (read_language (words[i], out_language))
      return TRUE;

  return FALSE;
}

static JalonLanguage
find_language_of_environment (void)
{
  static const char *const VARIABLES[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };
  JalonLanguage            language = JALON_LANGUAGE_EN;

  for (guint i = 0; i < G_N_ELEMENTS (VARIABLES); i++)
    if (read_language_list (g_getenv (VARIABLES[i]), &language))
      break;

  return language;
}

/* The catalogues beside the program while it runs from the build folder. */
static char *
find_catalogues (void)
{
  g_autofree char *build_folder = jalon_build_folder_find ();

  if (build_folder != NULL)
    return g_build_filename (build_folder, "po", NULL);

  return g_strdup (JALON_LOCALE_DIR);
}

/**
 * jalon_words_init:
 * @language: (nullable): "en" or "fr", or %NULL to ask LANGUAGE, LC_ALL,
 *   LC_MESSAGES and LANG, in this order; English if they say neither
 *
 * Chooses the language of the program, for this room and for gettext. Once, in
 * main(), before there is any other thread; tests may call it again.
 */
void
jalon_words_init (const char *language)
{
  g_autofree char *catalogues = find_catalogues ();

  if (language == NULL || !read_language (language, &program_language))
    program_language = find_language_of_environment ();

  g_setenv ("LANGUAGE", jalon_language_to_string (program_language), TRUE);
  jalon_locale_take (program_language);

  bindtextdomain (GETTEXT_PACKAGE, catalogues);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

JalonLanguage
jalon_words_get_language (void)
{
  return program_language;
}

/* Numbers ------------------------------------------------------------------ */

static void
append_grouped (GString *text,
                guint64  number)
{
  if (number >= 1000)
    {
      append_grouped (text, number / 1000);
      /* Translators: between thousands: 1,420. French has a no-break space. */
      g_string_append (text, C_ ("thousands separator", ","));
      g_string_append_printf (text, "%03u", (guint) (number % 1000));
    }
  else
    g_string_append_printf (text, "%u", (guint) number);
}

static GString *
begin_number (gint64  number,
              guint64 whole)
{
  GString *text = g_string_new (number < 0 ? "\xe2\x88\x92" : NULL); /* a true minus sign */

  append_grouped (text, whole);

  return text;
}

static guint64
get_magnitude (gint64 number)
{
  return number < 0 ? 0 - (guint64) number : (guint64) number;
}

/**
 * jalon_words_number:
 * @number: a whole number
 *
 * Returns: (transfer full): it, with its thousands apart: 1,420
 */
char *
jalon_words_number (gint64 number)
{
  return g_string_free (begin_number (number, get_magnitude (number)), FALSE);
}

/**
 * jalon_words_tenths:
 * @tenths: a number in tenths
 *
 * Returns: (transfer full): it, without a final .0: 37.5, 37
 */
char *
jalon_words_tenths (gint64 tenths)
{
  guint64  magnitude = get_magnitude (tenths);
  GString *text = begin_number (tenths, magnitude / 10);

  if (magnitude % 10 != 0)
    {
      /* Translators: between a whole number and its tenths: 37.5. */
      g_string_append (text, C_ ("decimal separator", "."));
      g_string_append_printf (text, "%u", (guint) (magnitude % 10));
    }

  return g_string_free (text, FALSE);
}

/**
 * jalon_words_hundredths:
 * @hundredths: a number in hundredths
 *
 * Returns: (transfer full): it, without zeros at its end: 37.25, 37.5, 37
 */
char *
jalon_words_hundredths (gint64 hundredths)
{
  guint64  magnitude = get_magnitude (hundredths);
  GString *text;

  if (magnitude % 10 == 0)
    return jalon_words_tenths (hundredths / 10);

  text = begin_number (hundredths, magnitude / 100);
  g_string_append (text, C_ ("decimal separator", "."));
  g_string_append_printf (text, "%02u", (guint) (magnitude % 100));

  return g_string_free (text, FALSE);
}

/**
 * jalon_words_money:
 * @dollars: Canadian dollars
 *
 * Returns: (transfer full): the amount: $25,000
 */
char *
jalon_words_money (gint64 dollars)
{
  g_autofree char *number = jalon_words_number (dollars);

  /* Translators: an amount of Canadian dollars: $25,000. */
  return g_strdup_printf (C_ ("money", "$%s"), number);
}

/**
 * jalon_words_sum:
 * @dollars: Canadian dollars
 *
 * Returns: (transfer full): what somebody has to pay or to show, with the name of
 *   the currency: who reads it may think in another dollar
 */
char *
jalon_words_sum (gint64 dollars)
{
  g_autofree char *number = jalon_words_number (dollars);

  /* Translators: an amount that says that its dollars are Canadian. */
  return g_strdup_printf (C_ ("money", "$%s CAD"), number);
}

/**
 * jalon_words_hours:
 * @units: work, in the units of jalon-work.h
 *
 * Returns: (transfer full): the hours, cut to tenths and never rounded up: 1,559.9
 */
char *
jalon_words_hours (gint64 units)
{
  return jalon_words_tenths (units / (JALON_WORK_UNITS_PER_HOUR / 10));
}

/* By which gettext chooses between singular and plural: a fraction is plural in English, singular below two in French. */
static gulong
get_plural (gint64 number,
            gint64 parts)
{
  if (number % parts == 0)
    return (gulong) (number / parts);

  return number < 2 * parts ? 0 : (gulong) (number / parts);
}

/**
 * jalon_words_hours_noun:
 * @units: work, in the units of jalon-work.h; not negative
 *
 * Returns: (transfer full): the hours with their noun, cut to tenths and never rounded up: 1,559.9 hours
 */
char *
jalon_words_hours_noun (gint64 units)
{
  gint64           tenths = units / (JALON_WORK_UNITS_PER_HOUR / 10);
  g_autofree char *number = jalon_words_tenths (tenths);

  return g_strdup_printf (ngettext ("%s hour", "%s hours", get_plural (tenths, 10)), number);
}

/**
 * jalon_words_week:
 * @hundredths: hours, in hundredths; not negative
 *
 * Returns: (transfer full): how much is worked in a week: 37.5 hours a week
 */
char *
jalon_words_week (gint64 hundredths)
{
  g_autofree char *number = jalon_words_hundredths (hundredths);

  return g_strdup_printf (ngettext ("%s hour a week", "%s hours a week", get_plural (hundredths, 100)), number);
}

/* Sentences ---------------------------------------------------------------- */

/**
 * jalon_words_distance:
 * @days: from today to a limit; negative if it is past
 *
 * Returns: (transfer full): how far it is: in 11 days, today, 11 days late
 */
char *
jalon_words_distance (int days)
{
  if (days == 0)
    return g_strdup (_ ("today"));

  if (days > 0)
    return g_strdup_printf (ngettext ("in %d day", "in %d days", (gulong) days), days);

  return g_strdup_printf (ngettext ("%d day late", "%d days late", (gulong) -days), -days);
}

/**
 * jalon_words_ended:
 * @days: since the last good day, 1 or more
 *
 * Returns: (transfer full): of what has come to its end by itself: nobody is late
 */
char *
jalon_words_ended (int days)
{
  return g_strdup_printf (ngettext ("expired %d day ago", "expired %d days ago", (gulong) days), days);
}

/**
 * jalon_words_capital:
 * @fragment: of a sentence, such as "work in Canada"; not empty
 *
 * Returns: (transfer full): it as it stands alone: with a capital first
 */
char *
jalon_words_capital (const char *fragment)
{
  GString *text = g_string_new (NULL);

  g_string_append_unichar (text, g_unichar_toupper (g_utf8_get_char (fragment)));
  g_string_append (text, g_utf8_next_char (fragment));
  return g_string_free (text, FALSE);
}

/**
 * jalon_words_sentence:
 * @fragment: of the data, such as "the passport"; not empty
 *
 * Returns: (transfer full): it as a sentence: a capital first, a full stop last
 */
char *
jalon_words_sentence (const char *fragment)
{
  g_autofree char *text = jalon_words_capital (fragment);

  return g_str_has_suffix (text, ".") ? g_steal_pointer (&text) : g_strconcat (text, ".", NULL);
}

/**
 * jalon_words_list:
 * @words: (array zero-terminated=1): what to name one after the other
 *
 * Returns: (transfer full): them, as in a sentence: a, b and c
 */
char *
jalon_words_list (const char *const *words)
{
  guint    n = g_strv_length ((char **) words);
  GString *text = g_string_new (n > 0 ? words[0] : NULL);

  for (guint i = 1; i < n; i++)
    {
      /* Translators: between the last two things of a list: a, b and c. */
      g_string_append (text, i + 1 == n ? C_ ("list", " and ") : ", ");
      g_string_append (text, words[i]);
    }

  return g_string_free (text, FALSE);
}
