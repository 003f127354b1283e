/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-words.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-plain.h"
#include "jalon-words.h"

/* What is wrong with what was typed, and what happens meanwhile. */

static const char *
get_text (const JalonIssue *issue)
{
  return issue->text != NULL ? issue->text : "";
}

/* "2018-06-31", "31/06/2018": the month is known, so the sentence can name its length. */
static char *
describe_impossible_date (const JalonIssue *issue)
{
  int              year, month, day;
  JalonDate        last;
  g_autofree char *name = NULL;

  if (!jalon_words_read_day (get_text (issue), &year, &month, &day))
    return g_strdup_printf (_ ("“%s” is not a day of the calendar."), get_text (issue));
  if (year == 0)
    return g_strdup_printf (_ ("“%s”: the year is written with four digits."), get_text (issue));
  if (day < 28)
    return g_strdup_printf (_ ("“%s” is not a day of the calendar."), get_text (issue));

  last = jalon_date_add_days (jalon_date_add_months ((JalonDate){ (gint16) year, (guint8) month, 1 }, 1, JALON_ROUNDING_DOWN), -1);
  name = jalon_words_month (last);

  /* Translators: a month of a year, and how many days it has: June 2018 has 30 days. */
  return g_strdup_printf (_ ("%1$s has %2$d days."), name, last.day);
}

static char *
describe_impossible_number (const JalonIssue *issue)
{
  if (get_text (issue)[0] == '-')
    return g_strdup_printf (_ ("“%s” is not a number that fits here: it is below 0."), get_text (issue));

  switch (jalon_field_get_decimals (issue->field))
    {
    case 0:
      return g_strdup_printf (_ ("“%s” is not a number that fits here: a whole number is asked."), get_text (issue));

    case 1:
      return g_strdup_printf (_ ("“%s” is not a number that fits here: one decimal at most."), get_text (issue));

    default:
      return g_strdup_printf (_ ("“%s” is not a number that fits here: two decimals at most."), get_text (issue));
    }
}

/* The score as it was entered: a number of tenths in the record. */
static char *
get_score (const JalonIssue *issue)
{
  return jalon_words_tenths (G_STRUCT_MEMBER (gint, issue->record, issue->field->offset));
}

static char *
describe_score_range (const JalonIssue *issue)
{
  g_autofree char *test = jalon_label_record (issue->record);
  g_autofree char *low = jalon_words_tenths (issue->low);
  g_autofree char *high = jalon_words_tenths (issue->high);
  g_autofree char *score = get_score (issue);
  const char      *ability = jalon_label_field (G_OBJECT_TYPE (issue->record), issue->field->name);

  /* Translators: a test, an ability, the least and the greatest score, and the score entered. */
  return g_strdup_printf (_ ("%1$s, %2$s: scores go from %3$s to %4$s; %5$s is outside."), test, ability, low, high, score);
}

static char *
describe_score_step (const JalonIssue *issue)
{
  g_autofree char *test = jalon_label_record (issue->record);
  g_autofree char *step = jalon_words_tenths (issue->low);
  g_autofree char *score = get_score (issue);

  /* Translators: a test, a step such as 0.5, and the score entered. */
  return g_strdup_printf (_ ("%1$s: scores go in steps of %2$s; %3$s is between two of them."), test, step, score);
}

static char *
describe_hours (const JalonIssue *issue)
{
  g_autofree char *high = jalon_words_tenths (issue->high);

  return g_strdup_printf (_ ("A week has no more than %s hours."), high);
}

static char *
describe_order (const JalonIssue *issue)
{
  g_autofree char *day = jalon_words_date (issue->date);

  if (issue->code == JALON_ISSUE_END_BEFORE_START)
    return g_strdup_printf (_ ("The end is before the start, %s."), day);

  return g_strdup_printf (_ ("This day is before %s, which should come first."), day);
}

static char *
describe_gap (const JalonIssue *issue)
{
  g_autofree char *first = jalon_words_date (issue->date);
  g_autofree char *last = jalon_words_date (issue->until);

  /* Translators: the first and the last day of a time of which no stay is entered. */
  return g_strdup_printf (_ ("Nothing is entered from %1$s to %2$s: the application asks where everybody lived in each month of the last ten years."), first, last);
}

static char *
describe_ahead (const JalonIssue *issue)
{
  g_autofree char *day = jalon_words_date (issue->date);
  g_autofree char *message = g_strdup_printf (_ ("%s is still to come."), day);

  return jalon_words_capital (message);
}

/* From which day on two people are what was answered. */
static char *
describe_union (const JalonIssue *issue)
{
  g_autofree char *day = jalon_words_date (issue->date);

  if (JALON_HOUSEHOLD (issue->record)->relationship == JALON_RELATIONSHIP_COMMON_LAW)
    return g_strdup_printf (_ ("A common-law relationship takes twelve months of living together: they are complete on %s, and it may be declared from then on."), day);

  return g_strdup_printf (_ ("The marriage is still to come, on %s: it counts from that day on."), day);
}

static char *
describe (const JalonIssue *issue)
{
  switch (issue->code)
    {
    case JALON_ISSUE_IMPOSSIBLE_DATE:
      return describe_impossible_date (issue);

    case JALON_ISSUE_IMPOSSIBLE_NUMBER:
      return describe_impossible_number (issue);

    case JALON_ISSUE_UNKNOWN_NOC:
      return g_strdup_printf (_ ("“%s” is not an occupation of the National Occupational Classification 2021."), get_text (issue));

    case JALON_ISSUE_UNKNOWN_COUNTRY:
      return g_strdup_printf (_ ("“%s” is not a country."), get_text (issue));

    case JALON_ISSUE_UNKNOWN_PROVINCE:
      return g_strdup_printf (_ ("“%s” is not a province or territory that nominates within Express Entry."), get_text (issue));

    case JALON_ISSUE_SCORE_OUT_OF_RANGE:
      return describe_score_range (issue);

    case JALON_ISSUE_SCORE_STEP:
      return describe_score_step (issue);

    case JALON_ISSUE_SCORE_OTHER_SCALE:
      return g_strdup (_ ("This score fits the other column of the result only."));

    case JALON_ISSUE_HOURS_OUT_OF_RANGE:
      return describe_hours (issue);

    case JALON_ISSUE_END_BEFORE_START:
    case JALON_ISSUE_DATES_OUT_OF_ORDER:
      return describe_order (issue);

    case JALON_ISSUE_POINTS_OUT_OF_RANGE:
      return g_strdup_printf (_ ("The points go from %1$d to %2$d."), (int) issue->low, (int) issue->high);

    case JALON_ISSUE_LEAVE_OUTSIDE_JOB:
      return g_strdup (_ ("This day of the leave is outside the job."));

    case JALON_ISSUE_OFFERS_OF_DIFFERENT_GROUPS:
      return g_strdup_printf (_ ("The other offer is for %s, of another group of occupations: the two do not add up for the trades program."), get_text (issue));

    case JALON_ISSUE_DUPLICATE_ID:
      return g_strdup_printf (_ ("“%s” names two entries."), get_text (issue));

    case JALON_ISSUE_UNKNOWN_REFERENCE:
      return g_strdup_printf (_ ("“%s” is nobody of this household."), get_text (issue));

    case JALON_ISSUE_GAP_IN_STAYS:
      return describe_gap (issue);

    case JALON_ISSUE_STILL_AHEAD:
      return describe_ahead (issue);

    case JALON_ISSUE_UNION_AHEAD:
      return describe_union (issue);

    default:
      g_return_val_if_reached (NULL);
    }
}

static const char *
get_consequence (JalonRecord *record)
{
  if (JALON_IS_TEST_RESULT (record))
    return _ ("No part of the result can count until this is corrected.");
  if (JALON_IS_CREDENTIAL (record))
    return _ ("The diploma cannot count until this is corrected.");
  if (JALON_IS_ASSESSMENT (record))
    return _ ("The assessment cannot count until this is corrected.");
  if (JALON_IS_JOB (record))
    return _ ("The job cannot count until this is corrected.");
  if (JALON_IS_LEAVE (record))
    return _ ("The leave cannot count until this is corrected.");
  if (JALON_IS_PERMIT (record))
    return _ ("The permit cannot count until this is corrected.");
  if (JALON_IS_STAY (record))
    return _ ("The stay cannot count until this is corrected.");
  if (JALON_IS_RELATIVE (record))
    return _ ("The relative cannot count until this is corrected.");
  if (JALON_IS_JOB_OFFER (record))
    return _ ("The offer cannot count until this is corrected.");
  if (JALON_IS_NOMINATION (record))
    return _ ("The nomination cannot count until this is corrected.");
  if (JALON_IS_TRADE_CERTIFICATE (record))
    return _ ("The certificate cannot count until this is corrected.");

  return _ ("This answer cannot count until it is corrected.");
}

/**
 * jalon_issue_dup_message:
 * @issue: an issue
 *
 * Returns: (transfer full): what is wrong, with the figures; what was typed is
 *   quoted on one line and not at any length
 */
char *
jalon_issue_dup_message (const JalonIssue *issue)
{
  g_autofree char *text = jalon_plain_dup_name (issue->text);
  JalonIssue       plain = *issue;

  plain.text = text;
  return describe (&plain);
}

/**
 * jalon_issue_dup_meanwhile:
 * @issue: an issue
 *
 * Returns: (transfer full): what happens until it is corrected
 */
char *
jalon_issue_dup_meanwhile (const JalonIssue *issue)
{
  /* The score itself is outside, so that the result does not count. */
  if (issue->code == JALON_ISSUE_SCORE_OTHER_SCALE)
    return g_strdup (_ ("Please look again which column it is from."));

  if (issue->code == JALON_ISSUE_STILL_AHEAD && issue->severity == JALON_ISSUE_WARNING)
    return g_strdup (_ ("Before that day it does not count; please look again."));

  if (issue->code == JALON_ISSUE_UNION_AHEAD)
    return g_strdup (_ ("Jalon counts the partner already, as from that day on: points, funds and documents. For the score until then, choose the marital status that is true today."));

  switch (issue->severity)
    {
    case JALON_ISSUE_ERROR:
      return g_strconcat (_ ("Kept as typed."), " ", get_consequence (issue->record), NULL);

    case JALON_ISSUE_WARNING:
      return g_strdup (_ ("It counts meanwhile; please look again."));

    default:
      g_return_val_if_reached (NULL);
    }
}
