/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-item.h"

#include <string.h>

/*
 * JalonItem:
 *
 * A line of a personal checklist. It is filled in by jalon_checklist_make() and
 * does not change afterwards.
 */
G_DEFINE_FINAL_TYPE (JalonItem, jalon_item, G_TYPE_OBJECT)

static void
jalon_item_finalize (GObject *object)
{
  JalonItem *self = JALON_ITEM (object);

  g_clear_object (&self->reason_record);
  g_clear_object (&self->origin);
  g_free (self->id);
  g_free (self->for_whom);
  g_free (self->of);
  g_free (self->country);
  g_free (self->question);
  g_clear_pointer (&self->shares, g_array_unref);

  G_OBJECT_CLASS (jalon_item_parent_class)->finalize (object);
}

static void
jalon_item_class_init (JalonItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_item_finalize;
}

static void
jalon_item_init (JalonItem *self)
{
  self->state = JALON_DOCUMENT_STATE_TO_DO;
  self->number = JALON_UNANSWERED;
}

/**
 * jalon_item_copy_for:
 * @self: an item
 * @record: (nullable): the entry of its state in another household, which keeps it
 * @reason_record: (nullable): what it is asked for, in that household
 *
 * What is freed above is made anew here, so that a member which is added is seen in both.
 *
 * Returns: (transfer full): the same line for another copy of the household. It
 *   borrows @self's rule, and the people of its fees from @self's household.
 */
JalonItem *
jalon_item_copy_for (JalonItem     *self,
                     JalonDocument *record,
                     JalonRecord   *reason_record)
{
  const gsize head = G_STRUCT_OFFSET (JalonItem, rule);
  JalonItem  *copy = g_object_new (JALON_TYPE_ITEM, NULL);

  memcpy ((char *) copy + head, (const char *) self + head, sizeof *self - head);
  copy->record = record;
  copy->reason_record = reason_record != NULL ? g_object_ref (reason_record) : NULL;
  copy->origin = NULL; /* of @self's household */
  copy->id = g_strdup (self->id);
  copy->for_whom = g_strdup (self->for_whom);
  copy->of = g_strdup (self->of);
  copy->country = g_strdup (self->country);
  copy->question = g_strdup (self->question);
  copy->shares = self->shares != NULL ? g_array_ref (self->shares) : NULL;

  return copy;
}

/**
 * jalon_item_is_done:
 * @self: an item
 *
 * Returns: whether nothing is left to do for it: it is ready, or not needed
 */
gboolean
jalon_item_is_done (JalonItem *self)
{
  g_return_val_if_fail (JALON_IS_ITEM (self), FALSE);

  return self->state == JALON_DOCUMENT_STATE_READY || self->state == JALON_DOCUMENT_STATE_NOT_NEEDED;
}

/* The document exists, but whether it will do hangs on an answer: another exam may be asked for. */
static gboolean
is_doubtful (const JalonItem *self)
{
  return self->need == JALON_ITEM_NEED_UNANSWERED && self->rule->when == JALON_DOCUMENT_CONDITION_MEDICAL_REUSE;
}

/**
 * jalon_item_is_obtained:
 * @self: an item
 *
 * A test that was taken, an assessment that was issued, a passport whose end is
 * entered are there without anybody having to tick them (decision 19); what the
 * person says of it otherwise, such as that a translation is missing, counts more.
 *
 * An exam that may not serve again is not there yet.
 *
 * Returns: whether nobody has to get it any more
 */
gboolean
jalon_item_is_obtained (JalonItem *self)
{
  g_return_val_if_fail (JALON_IS_ITEM (self), FALSE);

  if (jalon_item_is_done (self))
    return TRUE;

  if (is_doubtful (self))
    return FALSE;

  return self->in_hand && self->warning == JALON_ITEM_WARNING_NONE &&
         (self->record == NULL || self->record->state == JALON_DOCUMENT_STATE_UNANSWERED || self->record->state == JALON_DOCUMENT_STATE_TO_DO);
}

/**
 * jalon_item_is_from_profile:
 * @self: an item
 *
 * Returns: whether it is there because the profile says so; nobody has ticked it, and nobody can untick it
 */
gboolean
jalon_item_is_from_profile (JalonItem *self)
{
  g_return_val_if_fail (JALON_IS_ITEM (self), FALSE);

  return jalon_item_is_obtained (self) && !jalon_item_is_done (self);
}

/**
 * jalon_item_count_obtained:
 * @items: (element-type JalonItem): documents
 *
 * What "ready" means wherever documents are counted: the window, the terminal and
 * paper say the same number.
 *
 * Returns: how many of them nobody has to get any more
 */
guint
jalon_item_count_obtained (GPtrArray *items)
{
  guint n = 0;

  for (guint i = 0; i < items->len; i++)
    n += jalon_item_is_obtained (items->pdata[i]);

  return n;
}

/**
 * jalon_item_is_late:
 * @self: an item
 *
 * What "late" means wherever documents are counted or marked (decision 19).
 *
 * Returns: whether it is not done, and its day is past or can no longer be kept
 */
gboolean
jalon_item_is_late (JalonItem *self)
{
  g_return_val_if_fail (JALON_IS_ITEM (self), FALSE);

  return !jalon_item_is_done (self) && self->urgency == JALON_ITEM_URGENCY_LATE;
}

/**
 * jalon_item_is_by_oneself:
 * @self: an item
 *
 * Returns: whether the person makes, types or gives it, and nobody is asked for it; %FALSE of
 *   the person's own documents, of which no rule says it
 */
gboolean
jalon_item_is_by_oneself (const JalonItem *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->rule != NULL && self->rule->by_oneself;
}

/**
 * jalon_item_urgency_to_string:
 * @urgency: how urgent
 *
 * Returns: (transfer none): its word in the answers of the tool
 */
const char *
jalon_item_urgency_to_string (JalonItemUrgency urgency)
{
  static const char *const words[] = { "none", "order-now", "late" };

  g_return_val_if_fail ((guint) urgency < G_N_ELEMENTS (words), NULL);

  return words[urgency];
}

/**
 * jalon_item_need_to_string:
 * @need: how much it is needed
 *
 * Returns: (transfer none): its word in the answers of the tool
 */
const char *
jalon_item_need_to_string (JalonItemNeed need)
{
  static const char *const words[] = { "required", "advised", "if-asked", "unanswered" };

  g_return_val_if_fail ((guint) need < G_N_ELEMENTS (words), NULL);

  return words[need];
}

/**
 * jalon_item_dup_key:
 * @self: an item
 *
 * Returns: (transfer full): what it is told from all others by, the same from
 *   one run to the next: `police_past/candidate/FRA`, `passport/c1`
 */
char *
jalon_item_dup_key (JalonItem *self)
{
  g_return_val_if_fail (JALON_IS_ITEM (self), NULL);

  if (self->of == NULL)
    return g_strjoin ("/", self->id, self->for_whom, NULL);

  return g_strjoin ("/", self->id, self->for_whom, self->of, NULL);
}
