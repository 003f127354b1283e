/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-words.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-explain-private.h"
#include "jalon-labels.h"
#include "jalon-words.h"

/* A date in words: the general texts come from the data, the person's own days
 * and figures are put in here. */

static const char *
get_rule_text (const JalonText *text)
{
  return jalon_text_get (text, jalon_words_get_language ());
}

/* Titles ------------------------------------------------------------------- */

/* "experience_windows/cec.work/closes" names the program and what happens. */
static char *
name_window (JalonDeadline *deadline)
{
  g_auto (GStrv) parts = g_strsplit (deadline->key, "/", -1);
  JalonProgram   program;

  if (g_strv_length (parts) < 3)
    return NULL;

  if (g_str_has_prefix (parts[1], "fsw"))
    program = JALON_PROGRAM_FSW;
  else if (g_str_has_prefix (parts[1], "cec"))
    program = JALON_PROGRAM_CEC;
  else
    program = JALON_PROGRAM_FST;

  if (strcmp (parts[2], "opens") == 0)
    /* Translators: %s is a program. */
    return g_strdup_printf (_ ("%s: enough work is reached"), jalon_label_program_short (program));

  return g_strdup_printf (_ ("%s: last day with enough work"), jalon_label_program_short (program));
}

static char *
name_birthday (JalonDeadline  *deadline,
               JalonHousehold *household)
{
  g_autofree char *person = jalon_label_person (household, deadline->person);

  /* Translators: a first name, and an age: Amina turns 35. */
  return g_strdup_printf (_ ("%1$s turns %2$d"), person, deadline->number);
}

/* What it is about: the test, the diploma, the letter of a date. */
static gboolean
is_named_by_record (JalonRecord *record)
{
  return record != NULL && (JALON_IS_TEST_RESULT (record) || JALON_IS_CREDENTIAL (record));
}

/**
 * jalon_deadline_dup_title:
 * @deadline: a date
 * @household: whose
 *
 * Returns: (transfer full): what it is, and of whom
 */
char *
jalon_deadline_dup_title (JalonDeadline  *deadline,
                          JalonHousehold *household)
{
  const char      *name = get_rule_text (&deadline->rule->name);
  g_autofree char *record = is_named_by_record (deadline->record) ? jalon_label_record (deadline->record) : NULL;
  g_autofree char *person = deadline->person != NULL ? jalon_label_person (household, deadline->person) : NULL;
  char            *window = deadline->kind == JALON_DEADLINE_WINDOW ? name_window (deadline) : NULL;

  if (window != NULL)
    return window;

  if (deadline->before != JALON_UNANSWERED)
    return name_birthday (deadline, household);

  /* A birthday is named by what ends with it: "Last day to include Lina". */
  if (deadline->kind == JALON_DEADLINE_BIRTHDAY)
    return jalon_deadline_dup_event (deadline, household);

  if (record != NULL) /* a test or a diploma has a person */
    /* Translators: a date, its test or diploma, and the person. */
    return g_strdup_printf (_ ("%1$s: %2$s, %3$s"), name, record, person);

  if (person != NULL)
    /* Translators: a date and its person: Passport: Karim. */
    return g_strdup_printf (_ ("%1$s: %2$s"), name, person);

  return g_strdup (name);
}

/**
 * jalon_deadline_dup_event:
 * @deadline: a date
 * @household: whose
 *
 * Returns: (transfer full): what it is, of whom, where nothing else is said of
 *   it, as in a calendar: "Passport of Karim ends"
 */
char *
jalon_deadline_dup_event (JalonDeadline  *deadline,
                          JalonHousehold *household)
{
  const char         *event = get_rule_text (&deadline->rule->event);
  g_autofree char    *person = NULL;
  g_autofree char    *record = NULL;
  g_autoptr (GString) text = NULL;

  if (event == NULL)
    return jalon_deadline_dup_title (deadline, household);

  person = jalon_label_person (household, deadline->person);
  record = is_named_by_record (deadline->record) ? jalon_label_record (deadline->record) : g_strdup ("");
  text = g_string_new (event);
  g_string_replace (text, "{record}", record, 1);
  g_string_replace (text, "{person}", person, 1);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* How counted -------------------------------------------------------------- */

static char *
format_length (JalonDeadline *deadline)
{
  g_autofree char *event = jalon_words_small (get_rule_text (&deadline->rule->trigger_text));
  g_autofree char *weekday = jalon_words_date_weekday (deadline->trigger);
  /* Translators: what starts a time, and its day: "the day the profile is begun in the account (Monday 5 October 2026)". */
  g_autofree char *day = g_strdup_printf (_ ("%1$s (%2$s)"), event, weekday);
  int              length = deadline->length;

  switch (deadline->unit)
    {
    case 'd':
      /* Translators: a number of days, and what they are counted from, with its day. */
      return g_strdup_printf (ngettext ("%1$d calendar day after %2$s.", "%1$d calendar days after %2$s.", (gulong) length), length, day);

    case 'm':
      return g_strdup_printf (ngettext ("%1$d month after %2$s.", "%1$d months after %2$s.", (gulong) length), length, day);

    default:
      return g_strdup_printf (ngettext ("Less than %1$d year after %2$s.", "Less than %1$d years after %2$s.", (gulong) length), length, day);
    }
}

/* The date of the account wins (decision 6); of a nomination, that of the certificate (decision 7). */
static void
append_account_date (GString       *text,
                     JalonDeadline *deadline)
{
  g_autofree char *counted = NULL;

  if (!deadline->account_date)
    return;

  if (!jalon_date_is_set (deadline->counted) || jalon_date_equal (deadline->counted, deadline->due))
    {
      g_string_append_printf (text, " %s", _ ("This is the date in your account."));
      return;
    }

  counted = jalon_words_date (deadline->counted);
  g_string_append_c (text, ' ');
  /* Translators: %s is the day that was counted. */
  g_string_append_printf (text, _ ("The date in your account wins; counted, it would be %s."), counted);
}

/* Shown, and never moved later by the program (decision 11). */
static void
append_rest_day (GString       *text,
                 JalonDeadline *deadline)
{
  if (!deadline->not_business)
    return;

  if (jalon_date_get_weekday (deadline->due) == 7)
    g_string_append_printf (text, " %s", _ ("The day is a Sunday."));
  else
    g_string_append_printf (text, " %s", _ ("The day is a federal holiday."));
}

/**
 * jalon_deadline_dup_how_counted:
 * @deadline: a date
 * @household: whose
 *
 * Returns: (transfer full): how the day was found, with the day it was counted
 *   from, and what is special about it
 */
char *
jalon_deadline_dup_how_counted (JalonDeadline  *deadline,
                                JalonHousehold *household)
{
  gboolean         counted = deadline->length > 0 && jalon_date_is_set (deadline->trigger);
  const char      *rule = get_rule_text (&deadline->rule->how_counted);
  g_autofree char *length = counted ? format_length (deadline) : NULL;
  GString         *text = g_string_new (counted ? length : rule);

  /* The days of the invitation are longer than what the application is bound to. */
  if (deadline->bound_by != NULL)
    {
      g_autofree char *binding = jalon_binding_day_dup_sentence (&(JalonBindingDay){ deadline->due, deadline->bound_by, deadline->bound_whom }, household);

      g_string_printf (text, "%s.", binding);
    }

  /* No federal rule fixes the time of a nomination: the text says why (decision 7). */
  if (counted && JALON_IS_NOMINATION (deadline->record))
    g_string_append_printf (text, " %s", rule);

  append_account_date (text, deadline);
  append_rest_day (text, deadline);

  return g_string_free (text, FALSE);
}

/* Consequences ------------------------------------------------------------- */

/**
 * jalon_deadline_dup_if_missed:
 * @deadline: a date
 * @household: whose
 *
 * Returns: (transfer full): what happens when it is missed, or on the day
 */
char *
jalon_deadline_dup_if_missed (JalonDeadline  *deadline,
                              JalonHousehold *household)
{
  const char *rule = get_rule_text (&deadline->rule->if_missed);

  /* Of a day on which work is reached there is nothing to miss. */
  if (deadline->kind == JALON_DEADLINE_WINDOW && g_str_has_suffix (deadline->key, "/opens"))
    return g_strdup (_ ("Until then the requirement is not met."));

  if (deadline->points_only)
    return g_strdup (JALON_IS_TEST_RESULT (deadline->record) ? _ ("The points of this test stop; nothing else hangs on it.") : _ ("The points of this diploma stop; nothing else hangs on it."));

  if (deadline->before == JALON_UNANSWERED)
    return g_strdup (rule);

  /* Translators: points before and after a birthday. */
  return g_strdup_printf (_ ("Points for age go from %1$d to %2$d."), deadline->before, deadline->after);
}

/**
 * jalon_deadline_dup_consequence:
 * @deadline: a date
 * @household: whose
 * @on: today
 *
 * Returns: (transfer full): jalon_deadline_dup_if_missed() as it stands below a date; while that is ahead
 *   it could be read as what is so already: "If missed: the unfinished profile is erased."
 */
char *
jalon_deadline_dup_consequence (JalonDeadline  *deadline,
                                JalonHousehold *household,
                                JalonDate       on)
{
  g_autofree char *text = jalon_deadline_dup_if_missed (deadline, household);
  g_autofree char *small = NULL;

  if (deadline->kind == JALON_DEADLINE_WINDOW || deadline->kind == JALON_DEADLINE_BIRTHDAY || jalon_date_compare (deadline->due, on) < 0)
    return g_steal_pointer (&text);

  small = jalon_words_small (text);
  /* Translators: %s is a sentence: "If missed: the unfinished profile is erased." */
  return g_strdup_printf (_ ("If missed: %s"), small);
}

/* The last day on which to begin what usually takes so long; or now. */
static char *
format_begin (JalonDeadline *deadline,
              JalonItem     *item,
              JalonDate      on)
{
  const JalonDocumentRule *rule = item->rule;
  const JalonDate          begin = jalon_date_add_days (deadline->due, -rule->lead_max);
  g_autofree char         *day = jalon_words_date (jalon_date_max (begin, on));
  const gboolean           now = jalon_date_compare (begin, on) <= 0;

  if (JALON_IS_TEST_RESULT (deadline->record) && now)
    /* Translators: %1$d and %2$d are days. */
    return g_strdup_printf (_ ("Book a new test now: with its result it usually takes %1$d to %2$d days."), rule->lead_min, rule->lead_max);
  if (JALON_IS_TEST_RESULT (deadline->record))
    /* Translators: %1$s is a day; %2$d and %3$d are days. */
    return g_strdup_printf (_ ("Book a new test by %1$s: with its result it usually takes %2$d to %3$d days."), day, rule->lead_min, rule->lead_max);
  if (g_str_has_prefix (item->id, "eca") && now)
    return g_strdup_printf (_ ("Ask for a new assessment now: it usually takes %1$d to %2$d days."), rule->lead_min, rule->lead_max);
  if (g_str_has_prefix (item->id, "eca"))
    return g_strdup_printf (_ ("Ask for a new assessment by %1$s: it usually takes %2$d to %3$d days."), day, rule->lead_min, rule->lead_max);
  if (now)
    return g_strdup_printf (_ ("Ask for a new one now: it usually takes %1$d to %2$d days."), rule->lead_min, rule->lead_max);

  return g_strdup_printf (_ ("Ask for a new one by %1$s: it usually takes %2$d to %3$d days."), day, rule->lead_min, rule->lead_max);
}

/* What is begun today comes after the last day, or, where that is past, after the day on which the document is needed. Takes @text over. */
static char *
add_too_short (char          *text,
               JalonDeadline *deadline,
               JalonItem     *item,
               JalonDate      on)
{
  const gboolean   ended = jalon_date_compare (deadline->due, on) < 0;
  const JalonDate  needed = ended ? item->due : deadline->due;
  g_autofree char *begin = text;
  g_autofree char *day = NULL;

  if (!jalon_date_is_set (needed) || jalon_date_compare (needed, on) < 0 || item->rule->lead_min <= jalon_date_days_between (on, needed))
    return g_steal_pointer (&begin);

  day = jalon_words_date (needed);
  /* Translators: %1$s is a sentence that says how long something usually takes; %2$s is a day. */
  return g_strdup_printf (_ ("%1$s That is longer than what is left until %2$s."), begin, day);
}

/**
 * jalon_deadline_dup_to_do:
 * @deadline: a date
 * @items: the checklist
 * @on: today
 *
 * Returns: (transfer full) (nullable): what the person can do about it, where its title does not say so itself
 */
char *
jalon_deadline_dup_to_do (JalonDeadline *deadline,
                          GListModel    *items,
                          JalonDate      on)
{
  g_autoptr (JalonItem) item = NULL;

  if (deadline->done || !deadline->rule->candidates_duty)
    return NULL;

  if (deadline->before != JALON_UNANSWERED && deadline->before > deadline->after)
    return g_strdup (_ ("Nothing stops a birthday: an invitation before that day keeps the points; Plan shows what can make up for them."));

  if (deadline->kind != JALON_DEADLINE_EXPIRY)
    return NULL;

  item = jalon_deadline_find_item (deadline, items);
  return item != NULL && item->rule != NULL && item->rule->lead_max > 0 ? add_too_short (format_begin (deadline, item, on), deadline, item, on) : NULL;
}

/**
 * jalon_deadline_dup_trigger:
 * @deadline: a date
 * @household: whose
 *
 * Returns: (transfer full): what starts it, with the day
 */
char *
jalon_deadline_dup_trigger (JalonDeadline  *deadline,
                            JalonHousehold *household)
{
  const char      *rule = get_rule_text (&deadline->rule->trigger_text);
  g_autofree char *day = jalon_date_is_set (deadline->trigger) ? jalon_words_date (deadline->trigger) : NULL;

  /* A window is counted back from a day that is still to come: where it begins is not that day. */
  if (day == NULL || deadline->kind == JALON_DEADLINE_WINDOW)
    return g_strdup (rule);

  /* Translators: what starts a limit, and the day: "The day the profile is begun: 5 October 2026". */
  return g_strdup_printf (C_ ("trigger", "%1$s: %2$s"), rule, day);
}

/**
 * jalon_deadline_dup_distance:
 * @deadline: a date
 * @on: today
 *
 * Returns: (transfer full): how far it is; of a passport or a result that has ended, since when
 */
char *
jalon_deadline_dup_distance (JalonDeadline *deadline,
                             JalonDate      on)
{
  const int        days = jalon_date_days_between (on, deadline->due);
  int              years = deadline->due.year - on.year;
  g_autofree char *done_on = deadline->done && jalon_date_is_set (deadline->done_on) ? jalon_words_date_short (deadline->done_on) : NULL;

  if (done_on != NULL)
    /* Translators: of a date that was kept; %s is a day. */
    return g_strdup_printf (C_ ("date", "Done on %s"), done_on);
  if (deadline->done)
    return g_strdup (C_ ("date", "No longer applies"));
  if (deadline->kind == JALON_DEADLINE_EXPIRY && days < 0)
    return jalon_words_ended (-days);
  if (jalon_deadline_is_over (deadline, on))
    return g_strdup (C_ ("date", "Past"));

  /* Nobody counts years in days. */
  while (years > 0 && jalon_date_compare (jalon_date_add_years (on, years), deadline->due) >= 0)
    years--;
  if (years > 0)
    return g_strdup_printf (ngettext ("in more than %d year", "in more than %d years", (gulong) years), years);

  return jalon_words_distance (days);
}
