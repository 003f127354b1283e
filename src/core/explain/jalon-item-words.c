/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-words.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-countries.h"
#include "jalon-explain-private.h"
#include "jalon-labels.h"
#include "jalon-words.h"

/* A paper of the list, in words. */

/* Titles ------------------------------------------------------------------- */

/* "Police certificate: each other country" is "Police certificate" where the
 * country is named; so is what stands in brackets. */
static char *
get_general_name (const char *name)
{
  gsize length = strcspn (name, ":(");

  while (length > 0 && (name[length - 1] == ' ' || (length > 1 && memcmp (name + length - 2, "\xc2\xa0", 2) == 0)))
    length -= name[length - 1] == ' ' ? 1 : 2;

  return g_strndup (name, length);
}

/* The employer of a job, or its title; a country; or nothing. */
static char *
get_subject (JalonItem *item)
{
  JalonJob *job = item->reason_record != NULL && JALON_IS_JOB (item->reason_record) ? JALON_JOB (item->reason_record) : NULL;

  if (job != NULL)
    return job->employer != NULL && *job->employer != '\0' ? g_strdup (job->employer) : jalon_label_record (JALON_RECORD (job));

  if (item->of != NULL && strlen (item->of) == 3 && strcmp (jalon_country_get_name (item->of), item->of) != 0)
    return g_strdup (jalon_country_get_name (item->of));

  return NULL;
}

/**
 * jalon_item_dup_title:
 * @item: a paper
 * @household: whose
 *
 * Returns: (transfer full): its name, with the country or the employer it is about
 */
char *
jalon_item_dup_title (JalonItem      *item,
                      JalonHousehold *household)
{
  g_autofree char *subject = get_subject (item);
  g_autofree char *name = NULL;

  if (item->rule == NULL)
    return g_strdup (item->record != NULL && item->record->name != NULL ? item->record->name : item->id);

  if (subject == NULL)
    return g_strdup (jalon_text_get (&item->rule->name, jalon_words_get_language ()));

  name = get_general_name (jalon_text_get (&item->rule->name, jalon_words_get_language ()));

  /* Translators: a paper, and a country or an employer: Police certificate, Morocco. */
  return g_strdup_printf (_ ("%1$s, %2$s"), name, subject);
}

/* Reasons ------------------------------------------------------------------ */

static char *
explain_programs (JalonItem *item)
{
  const char      *names[JALON_N_PROGRAMS + 1] = { NULL };
  g_autofree char *list = NULL;
  guint            n = 0;

  for (guint program = 0; program < JALON_N_PROGRAMS; program++)
    if (item->programs & (1u << program))
      names[n++] = jalon_label_program_short (program);

  if (n == 0)
    return g_strdup (_ ("Asked from everybody"));

  list = jalon_words_list (names);

  if (item->programs_open)
    return g_strdup_printf (_ ("Asked by programs that are not ruled out yet: %s"), list);

  return g_strdup_printf (_ ("Asked by: %s"), list);
}

/* A line of the score by its rule's title, which is in both languages. */
static char *
explain_points (JalonItem *item)
{
  static const char *const LINES[JALON_N_CRS_LINES] = {
    [JALON_CRS_AGE] = N_ ("age"),
    [JALON_CRS_EDUCATION] = N_ ("education"),
    [JALON_CRS_FIRST_LANGUAGE] = N_ ("first official language"),
    [JALON_CRS_SECOND_LANGUAGE] = N_ ("second official language"),
    [JALON_CRS_CANADIAN_WORK] = N_ ("work in Canada"),
    [JALON_CRS_SPOUSE_EDUCATION] = N_ ("education of the partner"),
    [JALON_CRS_SPOUSE_LANGUAGE] = N_ ("language of the partner"),
    [JALON_CRS_SPOUSE_CANADIAN_WORK] = N_ ("work of the partner in Canada"),
    [JALON_CRS_EDUCATION_LANGUAGE] = N_ ("education and language"),
    [JALON_CRS_EDUCATION_CANADIAN_WORK] = N_ ("education and work in Canada"),
    [JALON_CRS_FOREIGN_WORK_LANGUAGE] = N_ ("work abroad and language"),
    [JALON_CRS_FOREIGN_WORK_CANADIAN_WORK] = N_ ("work abroad and work in Canada"),
    [JALON_CRS_CERTIFICATE_LANGUAGE] = N_ ("certificate of qualification and language"),
    [JALON_CRS_SIBLING] = N_ ("brother or sister in Canada"),
    [JALON_CRS_FRENCH] = N_ ("knowledge of French"),
    [JALON_CRS_CANADIAN_STUDY] = N_ ("study in Canada"),
    [JALON_CRS_JOB_OFFER] = N_ ("job offer"),
    [JALON_CRS_NOMINATION] = N_ ("provincial nomination"),
  };

  /* Translators: %s is a line of the score, such as "first official language". */
  return g_strdup_printf (_ ("Proves points of the score: %s"), _ (LINES[item->line]));
}

static char *
explain_record (JalonItem  *item,
                const char *format,
                const char *otherwise)
{
  g_autofree char *label = item->reason_record != NULL ? jalon_label_record (item->reason_record) : NULL;

  return label != NULL ? g_strdup_printf (format, label) : g_strdup (otherwise);
}

static char *
explain_stay (JalonItem *item)
{
  const char      *country = jalon_country_get_name (item->country != NULL ? item->country : item->of);
  g_autofree char *first = jalon_date_is_set (item->first) ? jalon_words_date (item->first) : NULL;
  g_autofree char *last = jalon_date_is_set (item->last) ? jalon_words_date (item->last) : NULL;

  if (first != NULL && last != NULL)
    /* Translators: a country, the first and the last day of a stay. */
    return g_strdup_printf (_ ("A long stay: %1$s, %2$s to %3$s"), country, first, last);

  if (first != NULL)
    return g_strdup_printf (_ ("A long stay: %1$s, since %2$s"), country, first);

  return g_strdup_printf (_ ("A long stay: %s"), country);
}

static char *
explain_age (JalonItem *item)
{
  if (item->number == JALON_UNANSWERED)
    return g_strdup (_ ("By the age on the day of the application"));

  return g_strdup_printf (ngettext ("%d year old on the day of the application", "%d years old on the day of the application", (gulong) item->number), item->number);
}

static char *
explain_late (JalonItem *item)
{
  if (item->country == NULL)
    return g_strdup (_ ("Another paper will come late"));

  return g_strdup_printf (_ ("Another paper will come late: %s"), jalon_country_get_name (item->country));
}

/**
 * jalon_item_dup_reason:
 * @item: a paper
 * @household: whose
 *
 * Returns: (transfer full): why it is on the list
 */
char *
jalon_item_dup_reason (JalonItem      *item,
                       JalonHousehold *household)
{
  switch (item->reason)
    {
    case JALON_ITEM_REASON_ALWAYS:
      return g_strdup (_ ("Asked from everybody"));

    case JALON_ITEM_REASON_PROGRAM:
      return explain_programs (item);

    case JALON_ITEM_REASON_POINTS:
      return explain_points (item);

    case JALON_ITEM_REASON_GRID:
      return g_strdup (_ ("Proves points of the 67-point grid"));

    case JALON_ITEM_REASON_JOB:
      return explain_record (item, _ ("Proves the work: %s"), _ ("Proves the work"));

    case JALON_ITEM_REASON_STAY:
      return explain_stay (item);

    case JALON_ITEM_REASON_AGE:
      return explain_age (item);

    case JALON_ITEM_REASON_DAY_OF_APPLICATION:
      return g_strdup (_ ("By the rule of the day of the application"));

    case JALON_ITEM_REASON_RELATIONSHIP:
      return g_strdup_printf (_ ("Marital status: %s"), jalon_label_choice_of (JALON_TYPE_HOUSEHOLD, "relationship", household->relationship));

    case JALON_ITEM_REASON_CHILD:
      return g_strdup (_ ("Asked for children"));

    case JALON_ITEM_REASON_ANSWER:
      return g_strdup (_ ("By an answer in the profile"));

    case JALON_ITEM_REASON_OFFER:
      return g_strdup (_ ("By the job offer"));

    case JALON_ITEM_REASON_NOMINATION:
      return g_strdup (_ ("By the nomination"));

    case JALON_ITEM_REASON_FUNDS_EXEMPT:
      return g_strdup (_ ("Instead of settlement funds: you are authorized to work and have a valid job offer"));

    case JALON_ITEM_REASON_CATEGORY:
      return g_strdup (_ ("By the category of the round"));

    case JALON_ITEM_REASON_LATE:
      return explain_late (item);

    case JALON_ITEM_REASON_LETTER:
      return explain_record (item, _ ("Asked by a letter: %s"), _ ("Asked by a letter"));

    case JALON_ITEM_REASON_OWN:
      return g_strdup (_ ("Your own item"));

    case JALON_ITEM_REASON_ADVICE:
      return g_strdup (_ ("Recommended to everybody"));

    default:
      g_return_val_if_reached (NULL);
    }
}

/* State and days ----------------------------------------------------------- */

static char *
say_day (const char *format,
         JalonDate   date)
{
  g_autofree char *day = jalon_date_is_set (date) ? jalon_words_date (date) : NULL;

  return day != NULL ? g_strdup_printf (format, day) : NULL;
}

static char *
say_lead (JalonItem *item)
{
  if (item->rule == NULL || item->rule->lead_max == 0)
    return NULL;

  if (item->rule->lead_min == item->rule->lead_max)
    return g_strdup_printf (ngettext ("Usual time: %d day", "Usual time: %d days", (gulong) item->rule->lead_max), item->rule->lead_max);

  /* Translators: a usual time: 14 to 180 days. */
  return g_strdup_printf (_ ("Usual time: %1$d to %2$d days"), item->rule->lead_min, item->rule->lead_max);
}

static char *
say_amount (JalonItem *item)
{
  g_autofree char *amount = item->amount > 0 ? jalon_words_money (item->amount) : NULL;

  return amount != NULL ? g_strdup_printf (_ ("Amount: %s"), amount) : NULL;
}

/* A paper that is good on every day that counts has only to be ticked. */
static gboolean
is_in_hand (JalonItem *item)
{
  return jalon_date_is_set (item->valid_until) && item->warning == JALON_ITEM_WARNING_NONE;
}

static char *
say_state (JalonItem *item,
           JalonDate  on)
{
  JalonDocument *record = item->record;

  switch (item->state)
    {
    case JALON_DOCUMENT_STATE_UNANSWERED:
    case JALON_DOCUMENT_STATE_TO_DO:
      if (is_in_hand (item))
        return say_day (_ ("Valid until %s"), item->valid_until);
      if (jalon_date_is_set (item->earliest) && jalon_date_compare (on, item->earliest) < 0)
        return say_day (_ ("Not before %s: it would be too old"), item->earliest);
      return say_day (_ ("Order by %s"), item->order_by);

    case JALON_DOCUMENT_STATE_REQUESTED:
      return record != NULL ? say_day (_ ("Requested on %s"), record->requested) : NULL;

    case JALON_DOCUMENT_STATE_RECEIVED:
    case JALON_DOCUMENT_STATE_TRANSLATED:
    case JALON_DOCUMENT_STATE_READY:
      return record != NULL ? say_day (_ ("Issued on %s"), record->issued) : NULL;

    case JALON_DOCUMENT_STATE_NOT_NEEDED:
      return NULL;

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_item_dup_status:
 * @item: a paper
 * @on: today
 *
 * Returns: (transfer full) (nullable): what was done, what it usually takes, the
 *   amount of a fee and the person's own note
 */
char *
jalon_item_dup_status (JalonItem *item,
                       JalonDate  on)
{
  gboolean waiting = item->state == JALON_DOCUMENT_STATE_UNANSWERED || item->state == JALON_DOCUMENT_STATE_TO_DO || item->state == JALON_DOCUMENT_STATE_REQUESTED;
  char    *text = jalon_explain_append (say_amount (item), say_state (item, on));
  char    *note = item->record != NULL && item->record->note != NULL && *item->record->note != '\0' ? g_strdup (item->record->note) : NULL;

  if (waiting && !is_in_hand (item))
    text = jalon_explain_append (text, say_lead (item));

  return jalon_explain_append (text, note);
}

/**
 * jalon_item_dup_validity:
 * @item: a paper
 * @on: today
 *
 * Returns: (transfer full) (nullable): until when the paper in hand is good
 */
char *
jalon_item_dup_validity (JalonItem *item,
                         JalonDate  on)
{
  g_autofree char *day = NULL;

  if (!jalon_date_is_set (item->valid_until))
    return NULL;

  day = jalon_words_date_short (item->valid_until);

  return g_strdup_printf (jalon_date_compare (item->valid_until, on) < 0 ? _ ("expired on %s") : _ ("until %s"), day);
}

/**
 * jalon_item_dup_warning:
 * @item: a paper
 * @on: today
 *
 * Returns: (transfer full) (nullable): what is wrong with it
 */
char *
jalon_item_dup_warning (JalonItem *item,
                        JalonDate  on)
{
  switch (item->warning)
    {
    case JALON_ITEM_WARNING_NONE:
      return NULL;

    case JALON_ITEM_WARNING_EXPIRED:
      return jalon_date_is_set (item->valid_until) ? say_day (_ ("Expired on %s"), item->valid_until) : g_strdup (_ ("Expired"));

    case JALON_ITEM_WARNING_EXPIRES_BEFORE_DUE:
      return g_strdup (_ ("Would be too old on the day of the application"));

    case JALON_ITEM_WARNING_EXPIRES_BEFORE_DECISION:
      return jalon_date_is_set (item->decision) ? say_day (_ ("Ends before a decision is to be expected, %s"), item->decision) : g_strdup (_ ("Ends before a decision is to be expected"));

    case JALON_ITEM_WARNING_ISSUED_TOO_EARLY:
      return g_strdup (_ ("Was issued too early, before the end of the stay"));

    case JALON_ITEM_WARNING_LATE:
      return jalon_date_is_set (item->due) ? say_day (_ ("Was due on %s"), item->due) : g_strdup (_ ("Late"));

    case JALON_ITEM_WARNING_ORDER_LATE:
      return jalon_date_is_set (item->order_by) ? say_day (_ ("Should have been ordered by %s"), item->order_by) : g_strdup (_ ("Order it now"));

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_item_dup_when:
 * @item: a paper
 * @on: today
 *
 * Returns: (transfer full) (nullable): for a narrow column: how late it is, by
 *   when it is due, or until when it is good
 */
char *
jalon_item_dup_when (JalonItem *item,
                     JalonDate  on)
{
  g_autofree char *day = NULL;

  if (item->state == JALON_DOCUMENT_STATE_NOT_NEEDED)
    return NULL;

  if (item->warning == JALON_ITEM_WARNING_EXPIRED && jalon_date_is_set (item->valid_until))
    return jalon_words_distance (jalon_date_days_between (on, item->valid_until));

  if (jalon_item_is_done (item) || !jalon_date_is_set (item->due))
    return jalon_item_dup_validity (item, on);

  if (jalon_date_compare (item->due, on) <= 0)
    return jalon_words_distance (jalon_date_days_between (on, item->due));

  day = jalon_words_date_short (item->due);

  return g_strdup_printf (_ ("by %s"), day);
}

/**
 * jalon_item_dup_contents:
 * @item: a paper
 *
 * Returns: (transfer full): what it must show, each a line; empty for an own item
 */
GStrv
jalon_item_dup_contents (JalonItem *item)
{
  guint  n = item->rule != NULL && item->rule->contents != NULL ? item->rule->contents->len : 0;
  char **contents = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    contents[i] = g_strdup (jalon_text_get (g_ptr_array_index (item->rule->contents, i), jalon_words_get_language ()));

  return contents;
}
