/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadlines.h"

#include <string.h>

#define DOCUMENTS_PREFIX "documents."

/**
 * JalonDeadline: see the header. What a date is, once it has been found;
 * jalon-deadline-finders.c says who finds it.
 */
G_DEFINE_FINAL_TYPE (JalonDeadline, jalon_deadline, G_TYPE_OBJECT)

static void
jalon_deadline_finalize (GObject *object)
{
  JalonDeadline *self = JALON_DEADLINE (object);

  g_free (self->key);
  g_free (self->person);
  g_free (self->bound_whom);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (jalon_deadline_parent_class)->finalize (object);
}

static void
jalon_deadline_class_init (JalonDeadlineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_deadline_finalize;
}

static void
jalon_deadline_init (JalonDeadline *self)
{
  self->before = JALON_UNANSWERED;
  self->after = JALON_UNANSWERED;
  self->number = JALON_UNANSWERED;
}

/**
 * jalon_deadline_copy_for:
 * @self: a date
 * @record: (nullable): what it hangs on, in another household
 *
 * What is freed above is made anew here, so that a member which is added is seen in both.
 *
 * Returns: (transfer full): the same date for another copy of the household. It borrows @self's rule.
 */
JalonDeadline *
jalon_deadline_copy_for (JalonDeadline *self,
                         JalonRecord   *record)
{
  const gsize    head = G_STRUCT_OFFSET (JalonDeadline, rule);
  JalonDeadline *copy = g_object_new (JALON_TYPE_DEADLINE, NULL);

  memcpy ((char *) copy + head, (const char *) self + head, sizeof *self - head);
  copy->key = g_strdup (self->key);
  copy->person = g_strdup (self->person);
  copy->bound_whom = g_strdup (self->bound_whom);
  copy->record = record != NULL ? g_object_ref (record) : NULL;

  return copy;
}

static gboolean
is_kept_by (JalonDeadline *deadline,
            JalonItem     *item)
{
  for (guint i = 0; deadline->rule->done_by[i] != NULL; i++)
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

  /* A document that is good until that very day is the document that expires. */
  return deadline->person != NULL && deadline->kind == JALON_DEADLINE_EXPIRY && jalon_date_equal (deadline->due, item->valid_until);
}

/**
 * jalon_deadline_is_late:
 * @self: a deadline
 * @today: the day of the plan
 *
 * What "late" means wherever dates are counted or marked. A birthday or a window
 * that has passed is not late, nor is what somebody else missed.
 *
 * Returns: whether the candidate has missed it
 */
gboolean
jalon_deadline_is_late (JalonDeadline *self,
                        JalonDate      today)
{
  g_return_val_if_fail (JALON_IS_DEADLINE (self), FALSE);

  return !self->done && self->rule->candidates_duty && (self->kind == JALON_DEADLINE_DEADLINE || self->kind == JALON_DEADLINE_EXPIRY) &&
         jalon_date_compare (self->due, today) < 0;
}

/**
 * jalon_deadline_is_over:
 * @self: a date
 * @today: the day of the plan
 *
 * Returns: whether nothing is left to do about it: it was kept, or it passed and is not the candidate's to be late with
 */
gboolean
jalon_deadline_is_over (JalonDeadline *self,
                        JalonDate      today)
{
  return self->done || (jalon_date_compare (self->due, today) < 0 && !jalon_deadline_is_late (self, today));
}

/**
 * jalon_deadline_find_item:
 * @self: a date
 * @items: (nullable): the checklist, of #JalonItem
 *
 * Returns: (transfer full) (nullable): the document of the checklist that it is about
 */
JalonItem *
jalon_deadline_find_item (JalonDeadline *self,
                          GListModel    *items)
{
  for (guint i = 0; items != NULL && i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (JalonItem) item = g_list_model_get_item (items, i);

      if (is_about (self, item))
        return g_steal_pointer (&item);
    }

  return NULL;
}

/**
 * jalon_deadline_takes_account_date:
 * @self: a date
 *
 * Returns: whether the account may print another day for it: it is counted for
 *   the household, not read from a person's own document
 */
gboolean
jalon_deadline_takes_account_date (JalonDeadline *self)
{
  if (self->account_date)
    return TRUE;

  return self->person == NULL && (self->kind == JALON_DEADLINE_DEADLINE || self->kind == JALON_DEADLINE_EXPIRY);
}
