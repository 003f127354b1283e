/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-links.h"

#define DOCUMENTS_PREFIX "documents."

/**
 * jalon_deadline_is_over:
 * @deadline: a date
 * @today: the day of the plan
 *
 * Returns: whether nothing is left to do about it: it was kept, or it passed and is not the candidate's to be late with
 */
gboolean
jalon_deadline_is_over (JalonDeadline *deadline,
                        JalonDate      today)
{
  return deadline->done || (jalon_date_compare (deadline->due, today) < 0 && !jalon_deadline_is_late (deadline, today));
}

/**
 * jalon_deadline_get_icon_name:
 * @deadline: a date
 * @today: the day of the plan
 *
 * Returns: its sign: kept, late, expected, a key date, or a limit
 */
const char *
jalon_deadline_get_icon_name (JalonDeadline *deadline,
                              JalonDate      today)
{
  if (deadline->done)
    return "jalon-met-symbolic";
  if (jalon_deadline_is_late (deadline, today))
    return "jalon-late-symbolic";
  if (!deadline->rule->candidates_duty)
    return "jalon-expected-symbolic";

  switch (deadline->kind)
    {
    case JALON_DEADLINE_WINDOW:
    case JALON_DEADLINE_BIRTHDAY:
      return "jalon-key-date-symbolic";

    case JALON_DEADLINE_DEADLINE:
    case JALON_DEADLINE_EXPIRY:
      return "jalon-limit-symbolic";

    default:
      g_return_val_if_reached (NULL);
    }
}

static gboolean
is_kept_by (JalonDeadline *deadline,
            JalonItem     *item)
{
  for (guint i = 0; deadline->rule->done_by != NULL && deadline->rule->done_by[i] != NULL; i++)
    {
      const char *what = deadline->rule->done_by[i];

      if (g_str_has_prefix (what, DOCUMENTS_PREFIX) && g_str_equal (what + strlen (DOCUMENTS_PREFIX), item->id))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_about (JalonDeadline *deadline,
          JalonItem     *item)
{
  if (deadline->person != NULL && g_strcmp0 (deadline->person, item->for_whom) != 0)
    return FALSE;
  if (is_kept_by (deadline, item))
    return TRUE;
  if (deadline->record != NULL && (deadline->record == (JalonRecord *) item->record || deadline->record == item->reason_record))
    return TRUE;

  /* A paper that is good until that very day is the paper that expires. */
  return deadline->person != NULL && deadline->kind == JALON_DEADLINE_EXPIRY && jalon_date_equal (deadline->due, item->valid_until);
}

/**
 * jalon_deadline_find_item:
 * @deadline: a date
 * @session: (nullable): the open profile
 *
 * Returns: (transfer full) (nullable): the paper of the checklist that it is about
 */
JalonItem *
jalon_deadline_find_item (JalonDeadline *deadline,
                          JalonSession  *session)
{
  GListModel *items = session != NULL ? jalon_session_get_checklist (session) : NULL;

  for (guint i = 0; items != NULL && i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (JalonItem) item = g_list_model_get_item (items, i);

      if (is_about (deadline, item))
        return g_steal_pointer (&item);
    }

  return NULL;
}

/**
 * jalon_deadline_takes_account_date:
 * @deadline: a date
 *
 * Returns: whether the account may print another day for it: it is counted for
 *   the household, not read from a person's own paper
 */
gboolean
jalon_deadline_takes_account_date (JalonDeadline *deadline)
{
  if (deadline->account_date)
    return TRUE;

  return deadline->person == NULL && (deadline->kind == JALON_DEADLINE_DEADLINE || deadline->kind == JALON_DEADLINE_EXPIRY);
}
