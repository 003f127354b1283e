/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "jalon-plan-words.h"
#include "jalon-words.h"

/* What is wrong with a document, or pressing. */

static char *
name_day (const char *format,
          JalonDate   date)
{
  g_autofree char *day = jalon_words_date (date);

  return g_strdup_printf (format, day);
}

/* A passport or a nomination prints its end; a result or a certificate gets too old. */
static gboolean
gets_too_old (JalonItem *item)
{
  return item->rule != NULL && item->rule->validity_length > 0 && item->rule->validity != JALON_VALIDITY_PASSPORT;
}

static char *
dup_order_now (JalonItem *item,
               JalonDate  on)
{
  gboolean own = jalon_item_is_by_oneself (item); /* nobody orders a photo, a form or an exam */
  int      days = jalon_date_is_set (item->due) ? jalon_date_days_between (on, item->due) : 0;

  if (!jalon_date_is_set (item->due)) /* what may take longer than the days after an invitation */
    return g_strdup (own ? _ ("Do it now: it may take longer than the time that an invitation gives") : _ ("Order it now: it may take longer than the time that an invitation gives"));
  if (days == 0)
    return g_strdup (own ? _ ("Do it now: it is due today") : _ ("Order it now: it is due today"));

  return g_strdup_printf (own ? ngettext ("Do it now: %d day left", "Do it now: %d days left", (gulong) days) : ngettext ("Order it now: %d day left", "Order it now: %d days left", (gulong) days), days);
}

/* What the account may not ask at all is not to be ordered before one has looked there. */
static char *
format_order_now (JalonItem *item,
                  JalonDate  on)
{
  g_autofree char *warning = dup_order_now (item, on);
  g_autofree char *small = jalon_words_small (warning);

  if (item->need != JALON_ITEM_NEED_IF_ASKED)
    return g_steal_pointer (&warning);
  /* Translators: %s is "order it now: 5 days left" or "do it now: it is due today". */
  return g_strdup_printf (_ ("If your account lists it, %s"), small);
}

static char *
dup_too_late (JalonItem *item,
              JalonDate  on)
{
  g_autofree char *sentence = jalon_item_dup_too_short (item, on);
  g_autofree char *small = jalon_words_small (sentence);

  /* Translators: of a document; %s is "the usual time, 14 to 90 days, is longer than the 11 days left". */
  return g_strdup_printf (_ ("Late: %s"), small);
}

/**
 * jalon_item_dup_warning:
 * @item: a document
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
      return name_day (_ ("Expired on %s"), item->valid_until);

    case JALON_ITEM_WARNING_EXPIRES_BEFORE_DUE:
      return g_strdup (gets_too_old (item) ? _ ("Would be too old on the day of the application") : _ ("Ends before the day of the application"));

    case JALON_ITEM_WARNING_ENDS_SOON:
      return name_day (_ ("Ends on %s: to be renewed for an application after that day"), item->valid_until);

    case JALON_ITEM_WARNING_EXPIRES_BEFORE_DECISION:
      return name_day (_ ("Ends before a decision is to be expected, %s"), item->decision);

    case JALON_ITEM_WARNING_ISSUED_TOO_EARLY:
      return g_strdup (_ ("Was issued too early, before the end of the stay"));

    case JALON_ITEM_WARNING_LATE:
      return name_day (_ ("Was due on %s"), item->due);

    case JALON_ITEM_WARNING_TOO_LATE:
      return dup_too_late (item, on);

    case JALON_ITEM_WARNING_ORDER_NOW:
      return format_order_now (item, on);

    default:
      g_return_val_if_reached (NULL);
    }
}
