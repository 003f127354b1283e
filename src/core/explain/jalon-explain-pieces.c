/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-explain-private.h"

#include <glib/gi18n.h>

#include "jalon-country.h"
#include "jalon-labels.h"
#include "jalon-words.h"

/* Pieces of sentences that several files of this room share. */

/* Two sentences, one after the other. Takes over both. */
char *
jalon_explain_append (char *text,
                      char *sentence)
{
  char *both;

  if (text == NULL || sentence == NULL)
    return text != NULL ? text : sentence;

  both = g_strconcat (text, ". ", sentence, NULL);
  g_free (text);
  g_free (sentence);

  return both;
}

/* CLB or NCLC. */
static const char *
get_scale (JalonLanguage language)
{
  return language == JALON_LANGUAGE_FR ? "NCLC" : "CLB";
}

char *
jalon_explain_dup_level (JalonLanguage language,
                         int           level)
{
  /* Translators: a level on a scale: CLB 9. The space must not break. */
  return g_strdup_printf (C_ ("level", "%1$s %2$d"), get_scale (language), level);
}

char *
jalon_explain_dup_test (const JalonTestFact *test)
{
  g_autofree char *name = jalon_label_record (JALON_RECORD ((gpointer) test->record));
  g_autofree char *day = jalon_words_date (test->taken);

  /* Translators: name of a test, its day, CLB or NCLC, and the four levels:
   * TCF Canada of 14 March 2026: NCLC 10, 9, 9, 10. */
  return g_strdup_printf (_ ("%1$s of %2$s: %3$s %4$d, %5$d, %6$d, %7$d"),
                          name, day, get_scale (test->language),
                          test->levels[JALON_ABILITY_LISTENING], test->levels[JALON_ABILITY_READING],
                          test->levels[JALON_ABILITY_WRITING], test->levels[JALON_ABILITY_SPEAKING]);
}

static char *
describe_credential (const JalonCredential *credential,
                     const char            *education)
{
  g_autofree char *body = jalon_label_dup_body (credential->assessment->body);
  g_autofree char *day = NULL;

  if (jalon_country_is_canada (credential->country))
    {
      day = jalon_words_date (credential->completed);
      /* Translators: a level of education, the day it was completed. */
      return g_strdup_printf (_ ("%1$s, completed in Canada on %2$s"), education, day);
    }

  day = jalon_words_date (credential->assessment->issued);

  if (body == NULL)
    /* Translators: a level of education, the day of its assessment. */
    return g_strdup_printf (_ ("%1$s, assessed on %2$s"), education, day);

  /* Translators: a level of education, who assessed it, and when. */
  return g_strdup_printf (_ ("%1$s, assessed by %2$s on %3$s"), education, body, day);
}

/* What of education counts, or why nothing does. */
char *
jalon_explain_dup_education (const JalonPersonFacts *person,
                             JalonDate               on)
{
  const char *education = jalon_label_education (person->education);
  guint       n = jalon_record_list_get_length (person->record->credentials);

  if (person->education == JALON_EDUCATION_NONE)
    {
      if (n == 0)
        return g_strdup (_ ("No diploma is entered"));

      return g_strdup_printf (ngettext ("The diploma entered does not count: from outside Canada it needs an assessment that is valid on this day",
                                        "None of the %u diplomas entered counts: from outside Canada they need an assessment that is valid on this day", n),
                              n);
    }

  if (person->education == JALON_EDUCATION_TWO_OR_MORE || person->best_credential == NULL)
    return g_strdup (education);

  return describe_credential (person->best_credential, education);
}

/* "3,120 hours in the last 10 years: 2 full years" */
char *
jalon_explain_dup_work (gint64 units,
                        int    years,
                        int    window)
{
  g_autofree char *hours = jalon_words_hours_noun (units - units % JALON_WORK_UNITS_PER_HOUR);

  if (years == 0)
    /* Translators: hours worked ("1,420 hours"), and in how many years. */
    return g_strdup_printf (ngettext ("%1$s in the last %2$d year: not a full year yet", "%1$s in the last %2$d years: not a full year yet", (gulong) window), hours, window);

  /* Translators: hours worked, in how many years, and the full years that they make. */
  return g_strdup_printf (ngettext ("%1$s in the last %2$d years: %3$d full year", "%1$s in the last %2$d years: %3$d full years", (gulong) years), hours, window, years);
}
