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
  g_autofree char *renewal = expired ? g_strdup (_ ("Renew it now")) : NULL;
  g_autofree char *day = NULL;
  g_autofree char *erased = NULL;

  if (!item->with_profile || item->urgency != JALON_ITEM_URGENCY_LATE || jalon_date_compare (item->due, on) < 0)
    return g_steal_pointer (&renewal);

  day = jalon_words_date (item->due);
  if (expired && g_str_equal (item->id, "passport"))
    /* Translators: %s is the last day of an unfinished profile. */
    erased = g_strdup_printf (_ ("Without a new passport by %s, the unfinished profile is erased: begin it again"), day);
  else
    /* Translators: %s is the last day of an unfinished profile, for which a document cannot come in time. */
    erased = g_strdup_printf (_ ("Without this document by %s, the unfinished profile is erased: begin it again"), day);

  return renewal != NULL ? g_strdup_printf ("%s. %s.", renewal, erased) : g_strconcat (erased, ".", NULL);
}
