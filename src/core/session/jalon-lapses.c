/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-lapses.h"

#include <glib/gi18n.h>

#include "jalon-places.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

static void
free_lapse (gpointer data)
{
  JalonLapse *lapse = data;

  g_free (lapse->message);
  g_free (lapse->consequence);
  g_free (lapse);
}

static char *
dup_ended (JalonDeadline    *deadline,
           JalonRecord      *record,
           const JalonField *field)
{
  g_autofree char *day = jalon_words_date (deadline->due);
  const gboolean   is_end = field->kind == JALON_FIELD_DATE && jalon_date_equal (G_STRUCT_MEMBER (JalonDate, record, field->offset), deadline->due);

  return g_strdup_printf (is_end ? _ ("Expired on %s.") : _ ("Counted until %s."), day);
}

/* Only what the document that ends with it is warned of already, by the same day. */
static char *
dup_soon (JalonDeadline *deadline,
          GListModel    *checklist,
          JalonDate      today)
{
  g_autoptr (JalonItem) item = jalon_deadline_find_item (deadline, checklist);
  g_autofree char      *warning = NULL;

  if (item == NULL || !jalon_date_equal (item->valid_until, deadline->due))
    return NULL;
  switch (item->warning)
    {
    case JALON_ITEM_WARNING_EXPIRES_BEFORE_DUE:
    case JALON_ITEM_WARNING_ENDS_SOON:
    case JALON_ITEM_WARNING_EXPIRES_BEFORE_DECISION:
      warning = jalon_item_dup_warning (item, today);
      return g_strconcat (warning, ".", NULL);

    case JALON_ITEM_WARNING_NONE:
    case JALON_ITEM_WARNING_EXPIRED:
    case JALON_ITEM_WARNING_ISSUED_TOO_EARLY:
    case JALON_ITEM_WARNING_LATE:
    case JALON_ITEM_WARNING_TOO_LATE:
    case JALON_ITEM_WARNING_ORDER_NOW:
    default:
      return NULL;
    }
}

static JalonLapse *
make_lapse (JalonDeadline  *deadline,
            JalonHousehold *household,
            GListModel     *checklist,
            JalonDate       today)
{
  g_autofree char  *place = NULL;
  g_autofree char  *message = NULL;
  JalonRecord      *record;
  const JalonField *field = NULL;
  JalonLapse       *lapse;
  const gboolean    ended = jalon_deadline_is_late (deadline, today);

  if (deadline->kind != JALON_DEADLINE_EXPIRY || deadline->done || JALON_IS_DOCUMENT (deadline->record))
    return NULL;

  place = jalon_deadline_dup_place (deadline, household);
  if (place == NULL || !jalon_place_find (household, place, &record, &field) || field == NULL)
    return NULL;

  message = ended ? dup_ended (deadline, record, field) : dup_soon (deadline, checklist, today);
  if (message == NULL)
    return NULL;

  lapse = g_new0 (JalonLapse, 1);
  lapse->record = record;
  lapse->field = field;
  lapse->ended = ended;
  lapse->message = g_steal_pointer (&message);
  lapse->consequence = ended ? jalon_deadline_dup_if_missed (deadline, household) : NULL;
  return lapse;
}

/**
 * jalon_lapses_find:
 * @plan: the results of today
 * @household: whose
 * @checklist: (element-type JalonItem): its documents
 *
 * Finds the answers whose time is over, or is over too soon, so that it can be said beside them
 * what dates and documents say.
 *
 * Returns: (transfer full) (element-type JalonLapse): them
 */
GPtrArray *
jalon_lapses_find (const JalonResults *plan,
                   JalonHousehold     *household,
                   GListModel         *checklist)
{
  GPtrArray *lapses = g_ptr_array_new_with_free_func (free_lapse);

  for (guint i = 0; plan != NULL && i < plan->deadlines->len; i++)
    {
      JalonLapse *lapse = make_lapse (plan->deadlines->pdata[i], household, checklist, plan->day);

      if (lapse != NULL)
        g_ptr_array_add (lapses, lapse);
    }
  return lapses;
}
