/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

/* How a person's copy of a document stands: one word for it on the screen and on paper. */

/**
 * jalon_item_get_shown_state:
 * @item: a document
 *
 * Returns: its state as it is shown: what is received and lacks nothing is ready, as the headings count it
 */
JalonDocumentState
jalon_item_get_shown_state (JalonItem *item)
{
  return item->state == JALON_DOCUMENT_STATE_RECEIVED && jalon_item_is_obtained (item) ? JALON_DOCUMENT_STATE_READY : (JalonDocumentState) item->state;
}

/**
 * jalon_item_is_pressing:
 * @item: a document
 *
 * Returns: whether it is to be ordered or done now; what only the account may list is looked up there first
 */
gboolean
jalon_item_is_pressing (JalonItem *item)
{
  return item->urgency == JALON_ITEM_URGENCY_ORDER_NOW && item->need != JALON_ITEM_NEED_IF_ASKED;
}

/**
 * jalon_item_dup_state:
 * @item: a document
 * @on: today
 *
 * Returns: (transfer full): how it stands, beside the person's name: "expired on 12 Nov 2026", "to order", "ready"
 */
char *
jalon_item_dup_state (JalonItem *item,
                      JalonDate  on)
{
  const gboolean by_oneself = jalon_item_is_by_oneself (item);

  if (item->need == JALON_ITEM_NEED_UNANSWERED)
    return g_strdup (_ ("not answered yet"));
  if (item->warning == JALON_ITEM_WARNING_EXPIRED)
    return jalon_item_dup_validity (item, on);
  if (jalon_item_is_late (item))
    return g_strdup (_ ("late"));
  if (jalon_item_is_pressing (item))
    return g_strdup (by_oneself ? _ ("do it now") : _ ("order now"));
  if (jalon_item_get_shown_state (item) <= JALON_DOCUMENT_STATE_TO_DO)
    return g_strdup (by_oneself || item->rule == NULL || item->rule->lead_max == 0 ? C_ ("document", "to do") : C_ ("document", "to order"));

  return jalon_words_small (jalon_label_state (jalon_item_get_shown_state (item)));
}

static char *
dup_usual_time (const JalonDocumentRule *rule)
{
  if (rule->lead_min == rule->lead_max)
    return g_strdup_printf (ngettext ("%d day", "%d days", (gulong) rule->lead_max), rule->lead_max);

  /* Translators: a usual time, in the middle of a sentence: 14 to 90 days. */
  return g_strdup_printf (_ ("%1$d to %2$d days"), rule->lead_min, rule->lead_max);
}

/**
 * jalon_item_dup_too_short:
 * @item: a document
 * @on: today
 *
 * Returns: (transfer full) (nullable): that not even its shortest usual time fits before the day on which it is needed,
 *   without a full stop; %NULL while it fits, or when that day is past
 */
char *
jalon_item_dup_too_short (JalonItem *item,
                          JalonDate  on)
{
  g_autofree char *time = NULL;
  int              left;

  if (!jalon_item_is_late (item) || !jalon_date_is_set (item->due) || jalon_date_compare (item->due, on) < 0)
    return NULL;

  time = dup_usual_time (item->rule);
  left = jalon_date_days_between (on, item->due);
  if (left == 0)
    /* Translators: %s is "14 to 90 days". */
    return g_strdup_printf (_ ("The usual time is %s, and it is needed today"), time);

  /* Translators: %1$s is "14 to 90 days". */
  return g_strdup_printf (ngettext ("The usual time, %1$s, is longer than the %2$d day left", "The usual time, %1$s, is longer than the %2$d days left", (gulong) left), time, left);
}

/**
 * jalon_item_dup_advice:
 * @item: a document
 * @on: today
 *
 * Returns: (transfer full) (nullable): what to do about one that has expired, or that cannot come in time
 */
char *
jalon_item_dup_advice (JalonItem *item,
                       JalonDate  on)
{
  const gboolean   expired = item->warning == JALON_ITEM_WARNING_EXPIRED && item->state != JALON_DOCUMENT_STATE_REQUESTED && !jalon_item_is_done (item);
  g_autofree char *too_short = jalon_item_dup_too_short (item, on);
  g_autofree char *day = NULL;
  GString         *text;

  if (too_short == NULL)
    return expired ? g_strdup (_ ("Renew it now")) : NULL;

  text = g_string_new (NULL);
  if (expired)
    g_string_append_printf (text, "%s. ", _ ("Renew it now"));
  if (item->warning != JALON_ITEM_WARNING_TOO_LATE) /* which says so itself */
    g_string_append_printf (text, "%s. ", too_short);

  day = jalon_words_date (item->due);
  if (item->with_profile && expired && g_str_equal (item->id, "passport"))
    /* Translators: %s is the last day of an unfinished profile. */
    g_string_append_printf (text, _ ("Without a new passport by %s, the unfinished profile is erased: begin it again"), day);
  else if (item->with_profile)
    /* Translators: %s is the last day of an unfinished profile, for which a document cannot come in time. */
    g_string_append_printf (text, _ ("Without this document by %s, the unfinished profile is erased: begin it again"), day);

  if (item->with_profile)
    g_string_append_c (text, '.');
  else if (text->len > 0)
    g_string_truncate (text, text->len - 1);

  return g_string_free (text, text->len == 0);
}
