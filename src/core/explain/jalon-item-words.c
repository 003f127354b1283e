/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-words.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-countries.h"
#include "jalon-explain-private.h"
#include "jalon-labels.h"
#include "jalon-plain.h"
#include "jalon-words.h"

/* A document of the list, in words. */

/* Titles ------------------------------------------------------------------- */

/* "Police certificate: each other country" is "Police certificate" where the
 * country is named; so is what stands in brackets. */
static char *
get_general_name (const char *name,
                  const char *ends)
{
  char *general = g_strchomp (g_strndup (name, strcspn (name, ends)));

  if (g_str_has_suffix (general, "\xc2\xa0"))
    general[strlen (general) - 2] = '\0';

  return general;
}

/* The employer of a job, or its title; a country; or nothing. */
static char *
get_subject (JalonItem *item)
{
  JalonJob *job = item->reason_record != NULL && JALON_IS_JOB (item->reason_record) ? JALON_JOB (item->reason_record) : NULL;

  if (job != NULL)
    return job->employer != NULL && *job->employer != '\0' ? jalon_plain_dup_name (job->employer) : jalon_label_record (JALON_RECORD (job));

  if (item->of != NULL && strlen (item->of) == 3 && strcmp (jalon_country_get_name (item->of), item->of) != 0)
    return g_strdup (jalon_country_get_name (item->of));

  return NULL;
}

/**
 * jalon_item_dup_title:
 * @item: a document
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
    return jalon_plain_dup_name (item->record->name);

  if (subject == NULL)
    return g_strdup (jalon_text_get (&item->rule->name, jalon_words_get_language ()));

  name = get_general_name (jalon_text_get (&item->rule->name, jalon_words_get_language ()), ":(");

  /* Translators: a document, and a country or an employer: Police certificate, Morocco. */
  return g_strdup_printf (_ ("%1$s, %2$s"), name, subject);
}

/**
 * jalon_item_dup_short_title:
 * @item: a document of the data
 *
 * Returns: (transfer full): its name for the line of a calendar, as short as the
 *   data have it, with the country or the employer it is about
 */
char *
jalon_item_dup_short_title (JalonItem *item)
{
  const char      *short_name;
  g_autofree char *subject = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (item->rule != NULL, NULL);

  short_name = jalon_text_get (&item->rule->short_name, jalon_words_get_language ());
  subject = get_subject (item);
  name = get_general_name (short_name != NULL ? short_name : jalon_text_get (&item->rule->name, jalon_words_get_language ()), ":(;");

  return subject != NULL ? g_strdup_printf (_ ("%1$s, %2$s"), name, subject) : g_steal_pointer (&name);
}

/**
 * jalon_item_get_need_words:
 * @item: a document
 *
 * Returns: (nullable): how much it is needed, where it is not simply required
 */
const char *
jalon_item_get_need_words (JalonItem *item)
{
  switch (item->need)
    {
    case JALON_ITEM_NEED_ADVISED:
      return _ ("Advised");

    case JALON_ITEM_NEED_IF_ASKED:
      return _ ("Only if your account lists it");

    case JALON_ITEM_NEED_UNANSWERED:
      return _ ("Not answered yet: it may be needed");

    case JALON_ITEM_NEED_REQUIRED:
    default:
      return NULL;
    }
}

/**
 * jalon_item_reason_says_need:
 * @item: a document
 *
 * Returns: whether the reason says already how much it is needed: "Required for everyone"
 */
gboolean
jalon_item_reason_says_need (JalonItem *item)
{
  switch (item->need)
    {
    case JALON_ITEM_NEED_REQUIRED:
      return item->answer == NULL && item->reason == JALON_ITEM_REASON_ALWAYS;

    case JALON_ITEM_NEED_ADVISED:
      return item->reason == JALON_ITEM_REASON_ADVICE;

    case JALON_ITEM_NEED_UNANSWERED:
      return item->reason != JALON_ITEM_REASON_PROGRAM;

    case JALON_ITEM_NEED_IF_ASKED:
    default:
      return FALSE;
    }
}

/* State and days ----------------------------------------------------------- */

static char *
format_day (const char *format,
            JalonDate   date)
{
  g_autofree char *day = jalon_date_is_set (date) ? jalon_words_date (date) : NULL;

  return day != NULL ? g_strdup_printf (format, day) : NULL;
}

static char *
format_lead (JalonItem *item)
{
  if (item->rule == NULL || item->rule->lead_max == 0)
    return NULL;

  if (item->rule->lead_min == item->rule->lead_max)
    return g_strdup_printf (ngettext ("Usual time: %d day", "Usual time: %d days", (gulong) item->rule->lead_max), item->rule->lead_max);

  /* Translators: a usual time: 14 to 180 days. */
  return g_strdup_printf (_ ("Usual time: %1$d to %2$d days"), item->rule->lead_min, item->rule->lead_max);
}

static char *
format_amount (JalonItem *item)
{
  g_autofree char *amount = item->amount > 0 ? jalon_words_sum (item->amount) : NULL;

  if (amount == NULL)
    return NULL;

  if (item->rule->when == JALON_DOCUMENT_CONDITION_FUNDS)
    /* Translators: %s is an amount of money, in Canadian dollars. */
    return g_strdup_printf (_ ("Funds needed: %s"), amount);

  return g_strdup_printf (_ ("Amount: %s"), amount);
}

/* Its day to order or to bring is over and yet nothing is wrong: the application has been made. */
static gboolean
is_behind (JalonItem *item,
           JalonDate  on)
{
  return item->warning == JALON_ITEM_WARNING_NONE && jalon_date_is_set (item->due) && jalon_date_compare (item->due, on) < 0;
}

/* A document that is good on every day that counts has only to be ticked; until when stands in the column of days. */
static gboolean
is_in_hand (JalonItem *item)
{
  return item->in_hand && jalon_date_is_set (item->valid_until);
}

/* A question is not late (decision 19): the day to order it by is said only while it is ahead. */
static char *
format_order_by (JalonItem *item,
                 JalonDate  on)
{
  gboolean is_past_question = item->need == JALON_ITEM_NEED_UNANSWERED && jalon_date_compare (item->order_by, on) < 0;

  if (is_past_question || is_behind (item, on) || item->urgency != JALON_ITEM_URGENCY_NONE)
    return NULL;

  return format_day (jalon_item_is_by_oneself (item) ? _ ("Do it by %s") : _ ("Order by %s"), item->order_by);
}

/* Why what takes long is not to be ordered yet (decision 19). */
static char *
dup_wait (JalonItem *item)
{
  const int months = item->rule->validity_length;

  if (item->rule->validity != JALON_VALIDITY_POLICE_CURRENT)
    return g_strdup (_ ("Order it when the profile is in the pool at the latest; it does not get too old"));

  /* Translators: %d is a number of months. */
  return g_strdup_printf (ngettext ("Order it when the profile is in the pool: it may be %d month old at most on the day of the application",
                                    "Order it when the profile is in the pool: it may be %d months old at most on the day of the application", (gulong) months),
                          months);
}

static char *
format_state (JalonItem *item,
              JalonDate  on)
{
  JalonDocument *record = item->record;

  switch (item->state)
    {
    case JALON_DOCUMENT_STATE_TO_DO:
      if (item->waits_for_pool)
        return dup_wait (item);
      if (jalon_date_is_set (item->earliest) && jalon_date_compare (on, item->earliest) < 0)
        return format_day (_ ("Not before %s: it would be too old"), item->earliest);
      return format_order_by (item, on);

    case JALON_DOCUMENT_STATE_REQUESTED:
      return format_day (_ ("Requested on %s"), record->requested);

    case JALON_DOCUMENT_STATE_RECEIVED:
    case JALON_DOCUMENT_STATE_TRANSLATED:
    case JALON_DOCUMENT_STATE_READY:
      if (record != NULL && jalon_date_is_set (record->issued))
        return format_day (_ ("Issued on %s"), record->issued);
      /* Translators: of a document that nobody has ticked: the profile says that it is there. */
      return jalon_item_is_from_profile (item) ? g_strdup (_ ("Ready by what the profile says")) : NULL;

    case JALON_DOCUMENT_STATE_NOT_NEEDED:
      return item->sent ? g_strdup (_ ("Sent with the application, or no longer needed")) : NULL;

    case JALON_DOCUMENT_STATE_UNANSWERED: /* is to do, and said to be */
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_item_dup_status:
 * @item: a document
 * @on: today
 *
 * Returns: (transfer full) (nullable): what was done, what it usually takes, the
 *   amount of a fee and the person's own note
 */
char *
jalon_item_dup_status (JalonItem *item,
                       JalonDate  on)
{
  gboolean waiting = item->state == JALON_DOCUMENT_STATE_TO_DO || item->state == JALON_DOCUMENT_STATE_REQUESTED;
  char    *text = jalon_explain_append (format_amount (item), format_state (item, on));
  char    *note = item->record != NULL && item->record->note != NULL && *item->record->note != '\0' ? jalon_plain_dup_line (item->record->note) : NULL;

  if (waiting && !is_in_hand (item) && !is_behind (item, on))
    text = jalon_explain_append (text, format_lead (item));

  return jalon_explain_append (text, note);
}

/**
 * jalon_item_dup_shares:
 * @item: a document
 * @household: whose
 *
 * Returns: (transfer full) (nullable): what each person pays of the fees, in
 *   Canadian dollars; %NULL where nobody pays or one pays all
 */
char *
jalon_item_dup_shares (JalonItem      *item,
                       JalonHousehold *household)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (item->shares == NULL || item->shares->len < 2)
    return NULL;

  for (guint i = 0; i < item->shares->len; i++)
    {
      const JalonFeeShare *share = &g_array_index (item->shares, JalonFeeShare, i);
      g_autofree char     *person = jalon_label_person (household, share->for_whom);
      g_autofree char     *amount = jalon_words_sum (share->amount);

      /* Translators: a name, and what this person pays in Canadian dollars. */
      g_ptr_array_add (parts, g_strdup_printf (_ ("%1$s: %2$s"), person, amount));
    }

  g_ptr_array_add (parts, NULL);
  return g_strjoinv ("; ", (char **) parts->pdata);
}

/**
 * jalon_item_dup_validity:
 * @item: a document
 * @on: today
 *
 * Returns: (transfer full) (nullable): until when the document in hand is good
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
 * jalon_item_dup_when:
 * @item: a document
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

  /* The day by which a new one must be there; since when the old one is no good stands beside the person. */
  if (item->warning == JALON_ITEM_WARNING_EXPIRED && !(jalon_date_is_set (item->due) && jalon_date_compare (item->due, on) > 0))
    return jalon_words_ended (jalon_date_days_between (item->valid_until, on));

  if (!jalon_date_is_set (item->due) && !jalon_date_is_set (item->valid_until) && item->stage == JALON_STAGE_APPLICATION && !jalon_item_is_obtained (item))
    /* Translators: when a document is due while nobody has chosen a day. */
    return g_strdup (_ ("to hand in after the invitation"));

  if (jalon_item_is_obtained (item) || !jalon_date_is_set (item->due) || is_behind (item, on))
    return jalon_item_dup_validity (item, on);

  if (jalon_date_compare (item->due, on) <= 0)
    return jalon_words_distance (jalon_date_days_between (on, item->due));

  day = jalon_words_date_short (item->due);

  return g_strdup_printf (_ ("by %s"), day);
}

static gboolean
names_form (GPtrArray  *lines,
            const char *form)
{
  for (guint i = 0; i < lines->len; i++)
    if (strstr (g_ptr_array_index (lines, i), form) != NULL)
      return TRUE;

  return FALSE;
}

/**
 * jalon_item_dup_contents:
 * @item: a document
 *
 * Returns: (transfer full): what it must show, each a line, the number of its
 *   form first where no line names it; empty for an own item
 */
GStrv
jalon_item_dup_contents (JalonItem *item)
{
  GPtrArray *lines = g_ptr_array_new ();
  guint      n = item->rule != NULL ? item->rule->contents->len : 0;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (lines, g_strdup (jalon_text_get (g_ptr_array_index (item->rule->contents, i), jalon_words_get_language ())));

  if (item->rule != NULL && item->rule->form != NULL && !names_form (lines, item->rule->form))
    /* Translators: %s is a number such as IMM 5409; a fragment, in lower case. */
    g_ptr_array_insert (lines, 0, g_strdup_printf (_ ("form %s"), item->rule->form));

  g_ptr_array_add (lines, NULL);
  return (GStrv) g_ptr_array_free (lines, FALSE);
}
