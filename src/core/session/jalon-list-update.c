/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-list-update.h"

#include <string.h>

#include "jalon-deadlines.h"

/* Of what is exchanged, an old object stays where its place has the same again. */
static GPtrArray *
choose_objects (GListModel    *model,
                GPtrArray     *objects,
                guint          from,
                guint          n_old,
                guint          n_new,
                JalonEqualFunc equal,
                GHashTable    *changed)
{
  GPtrArray *chosen = g_ptr_array_new_full (n_new, g_object_unref);

  for (guint i = from; i < from + n_new; i++)
    {
      g_autoptr (GObject) old = equal != NULL && i < from + n_old ? g_list_model_get_item (model, i) : NULL;

      g_ptr_array_add (chosen, g_object_ref (old != NULL && equal (old, objects->pdata[i], changed) ? (gpointer) old : objects->pdata[i]));
    }

  return chosen;
}

/**
 * jalon_list_update:
 * @store: the list that views hold
 * @objects: (nullable): what it is to contain
 * @equal: (nullable): whether an old object may stand for a new one; %NULL: never
 * @changed: (nullable) (element-type JalonRecord): for @equal
 *
 * Replaces the part of a list that differs, in one items-changed, so that rows
 * that stay the same keep focus and expansion. Old objects outside of it stay.
 */
void
jalon_list_update (GListStore    *store,
                   GPtrArray     *objects,
                   JalonEqualFunc equal,
                   GHashTable    *changed)
{
  GListModel           *model = G_LIST_MODEL (store);
  guint                 n_old = g_list_model_get_n_items (model);
  guint                 n_new = objects != NULL ? objects->len : 0;
  guint                 head = 0;
  guint                 tail = 0;
  g_autoptr (GPtrArray) chosen = NULL;

  while (equal != NULL && head < MIN (n_old, n_new))
    {
      g_autoptr (GObject) old = g_list_model_get_item (model, head);

      if (!equal (old, objects->pdata[head], changed))
        break;
      head++;
    }
  while (equal != NULL && tail < MIN (n_old, n_new) - head)
    {
      g_autoptr (GObject) old = g_list_model_get_item (model, n_old - 1 - tail);

      if (!equal (old, objects->pdata[n_new - 1 - tail], changed))
        break;
      tail++;
    }

  if (n_old - head - tail == 0 && n_new - head - tail == 0)
    return;

  chosen = choose_objects (model, objects, head, n_old - head - tail, n_new - head - tail, equal, changed);
  g_list_store_splice (store, head, n_old - head - tail, chosen->pdata, chosen->len);
}

/**
 * jalon_list_is_same:
 * @one: objects
 * @two: others
 *
 * Returns: whether both are the same objects in the same order: what a session keeps says what it said
 */
gboolean
jalon_list_is_same (GPtrArray *one,
                    GPtrArray *two)
{
  return one->len == two->len && (one->len == 0 || memcmp (one->pdata, two->pdata, one->len * sizeof (gpointer)) == 0);
}

/* What is to be done, and why it is not known. */
static gboolean
is_as_urgent (const JalonItem *one,
              const JalonItem *two)
{
  return one->need == two->need && g_strcmp0 (one->question, two->question) == 0 &&
         one->in_hand == two->in_hand && one->sent == two->sent && one->urgency == two->urgency;
}

/* A record holds what the item does not: a note, a file, a name, days. */
static gboolean
is_unchanged (gpointer    one,
              gpointer    two,
              GHashTable *changed)
{
  return one == two && (one == NULL || (changed != NULL && !g_hash_table_contains (changed, one)));
}

/**
 * jalon_list_items_equal:
 * @a: a #JalonItem
 * @b: another
 * @changed: (nullable) (element-type JalonRecord): the records that changed between both; %NULL: any may have
 *
 * Returns: whether both say the same of the same document
 */
gboolean
jalon_list_items_equal (gpointer    a,
                        gpointer    b,
                        GHashTable *changed)
{
  JalonItem *one = a;
  JalonItem *two = b;

  if (!is_unchanged (one->record, two->record, changed) || !is_unchanged (one->reason_record, two->reason_record, changed))
    return FALSE;

  return one->rule == two->rule && g_strcmp0 (one->id, two->id) == 0 &&
         g_strcmp0 (one->for_whom, two->for_whom) == 0 && g_strcmp0 (one->of, two->of) == 0 &&
         one->state == two->state && jalon_date_equal (one->due, two->due) &&
         jalon_date_equal (one->order_by, two->order_by) && jalon_date_equal (one->earliest, two->earliest) &&
         jalon_date_equal (one->valid_until, two->valid_until) && one->warning == two->warning &&
         one->reason == two->reason && one->programs == two->programs && one->line == two->line &&
         jalon_date_equal (one->first, two->first) && jalon_date_equal (one->last, two->last) &&
         one->number == two->number && g_strcmp0 (one->country, two->country) == 0 && one->amount == two->amount &&
         one->shares == NULL && two->shares == NULL && is_as_urgent (one, two) && jalon_date_equal (one->decision, two->decision) &&
         one->programs_open == two->programs_open && one->only_if_invited == two->only_if_invited && g_strcmp0 (one->answer, two->answer) == 0;
}

/**
 * jalon_list_deadlines_equal:
 * @a: a #JalonDeadline
 * @b: another
 * @changed: (nullable) (element-type JalonRecord): the records that changed between both; %NULL: any may have
 *
 * Returns: whether both say the same of the same date
 */
gboolean
jalon_list_deadlines_equal (gpointer    a,
                            gpointer    b,
                            GHashTable *changed)
{
  JalonDeadline *one = a;
  JalonDeadline *two = b;

  if (!is_unchanged (one->record, two->record, changed))
    return FALSE;

  return one->rule == two->rule && g_strcmp0 (one->key, two->key) == 0 && one->kind == two->kind &&
         jalon_date_equal (one->trigger, two->trigger) && jalon_date_equal (one->due, two->due) &&
         one->account_date == two->account_date && jalon_date_equal (one->counted, two->counted) &&
         one->before == two->before && one->after == two->after &&
         one->number == two->number && one->done == two->done && jalon_date_equal (one->done_on, two->done_on) &&
         one->length == two->length && one->unit == two->unit && one->not_business == two->not_business && g_strcmp0 (one->person, two->person) == 0 &&
         g_strcmp0 (one->bound_by, two->bound_by) == 0 && g_strcmp0 (one->bound_whom, two->bound_whom) == 0;
}
