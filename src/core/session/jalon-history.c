/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-history.h"

/**
 * JalonHistory:
 *
 * A step is one or more edits, undone together. An edit keeps what a
 * #JalonChange told: the record itself, so that it also works on records that
 * have left the household and come back.
 */

typedef struct
{
  guint64           number; /* of the first edit: that of its step */
  JalonRecord      *record;
  const JalonField *field;
  guint             position;
  GPtrArray        *removed;
  GPtrArray        *added;
  GValue            old_value;
  GValue            new_value;
  char             *old_raw;
  char             *new_raw;
} Edit;

struct _JalonHistory
{
  GObject parent_instance;

  JalonHousehold *household;
  GPtrArray      *undo_steps; /* of GPtrArray of Edit */
  GPtrArray      *redo_steps;
  GPtrArray      *group; /* the step that is open, or NULL */
  guint           depth;
  gboolean        applying;
  gboolean        typing; /* the last step may take one more character */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint   signals[N_SIGNALS];
static guint64 last_number; /* shared, so that a message about one household never acts on another */

G_DEFINE_FINAL_TYPE (JalonHistory, jalon_history, G_TYPE_OBJECT)

static void
edit_free (Edit *edit)
{
  g_clear_object (&edit->record);
  g_clear_pointer (&edit->removed, g_ptr_array_unref);
  g_clear_pointer (&edit->added, g_ptr_array_unref);
  if (G_IS_VALUE (&edit->old_value))
    g_value_unset (&edit->old_value);
  if (G_IS_VALUE (&edit->new_value))
    g_value_unset (&edit->new_value);
  g_free (edit->old_raw);
  g_free (edit->new_raw);
  g_free (edit);
}

static GPtrArray *
copy_records (GPtrArray *records)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; records != NULL && i < records->len; i++)
    g_ptr_array_add (copy, g_object_ref (records->pdata[i]));

  return copy;
}

static void
copy_value (const GValue *from,
            GValue       *to)
{
  if (from == NULL || !G_IS_VALUE (from))
    return;
  g_value_init (to, G_VALUE_TYPE (from));
  g_value_copy (from, to);
}

static Edit *
edit_new (const JalonChange *change)
{
  Edit *edit = g_new0 (Edit, 1);

  edit->number = ++last_number;
  edit->record = g_object_ref (change->record);
  edit->field = change->field;
  edit->position = change->position;
  edit->removed = copy_records (change->removed);
  edit->added = copy_records (change->added);
  copy_value (change->old_value, &edit->old_value);
  copy_value (change->new_value, &edit->new_value);
  edit->old_raw = g_strdup (change->old_raw);
  edit->new_raw = g_strdup (change->new_raw);
  return edit;
}

static gboolean
is_list (const Edit *edit)
{
  return edit->field->kind == JALON_FIELD_LIST || edit->field->kind == JALON_FIELD_DATE_MAP;
}

static void
apply_to_list (Edit      *edit,
               GPtrArray *out,
               GPtrArray *in)
{
  g_autoptr (JalonRecordList) list = NULL;

  g_object_get (edit->record, edit->field->name, &list, NULL);

  if (out->len == 0 && in->len == 0)
    {
      jalon_record_list_set_answered (list, !jalon_record_list_is_answered (list));
      return;
    }

  for (guint i = 0; i < out->len; i++)
    {
      guint position;

      if (jalon_record_list_find (list, out->pdata[i], &position))
        jalon_record_list_remove (list, position);
    }
  for (guint i = 0; i < in->len; i++)
    jalon_record_list_insert (list, MIN (edit->position + i, jalon_record_list_get_length (list)), in->pdata[i]);
}

static void
apply_scalar (Edit         *edit,
              const GValue *value,
              const char   *raw)
{
  if (raw != NULL)
    jalon_record_set_raw (edit->record, edit->field->name, raw);
  else if (G_IS_VALUE (value))
    {
      jalon_record_set_raw (edit->record, edit->field->name, NULL);
      g_object_set_property (G_OBJECT (edit->record), edit->field->name, value);
    }
}

static void
apply_edits (GPtrArray *step,
             gboolean   forward)
{
  for (guint i = 0; i < step->len; i++)
    {
      Edit *edit = step->pdata[forward ? i : step->len - 1 - i];

      if (is_list (edit))
        apply_to_list (edit, forward ? edit->removed : edit->added, forward ? edit->added : edit->removed);
      else
        apply_scalar (edit, forward ? &edit->new_value : &edit->old_value, forward ? edit->new_raw : edit->old_raw);
    }
}

static void
apply (JalonHistory *self,
       GPtrArray    *step,
       gboolean      forward)
{
  self->applying = TRUE;
  apply_edits (step, forward);
  self->applying = FALSE;
}

static gboolean
is_typed (const Edit *edit)
{
  switch (edit->field->kind)
    {
    case JALON_FIELD_INTEGER:
    case JALON_FIELD_DECIMAL:
    case JALON_FIELD_TEXT:
    case JALON_FIELD_DATE: /* 1996-11-2 is a day already on the way to 1996-11-24 */
      return TRUE;
    case JALON_FIELD_BOOLEAN:
    case JALON_FIELD_ANSWER:
    case JALON_FIELD_CHOICE:
    case JALON_FIELD_RECORD:
    case JALON_FIELD_LIST:
    case JALON_FIELD_DATE_MAP:
    default:
      return FALSE;
    }
}

/* One more character of the same text joins the step before. */
static gboolean
join_typing (JalonHistory *self,
             Edit         *edit)
{
  GPtrArray *last;
  Edit      *before;

  if (!self->typing || self->group != NULL || self->undo_steps->len == 0 || !is_typed (edit))
    return FALSE;

  last = self->undo_steps->pdata[self->undo_steps->len - 1];
  before = last->pdata[last->len - 1];
  if (last->len != 1 || before->record != edit->record || before->field != edit->field)
    return FALSE;

  if (G_IS_VALUE (&before->new_value))
    g_value_unset (&before->new_value);
  copy_value (&edit->new_value, &before->new_value);
  g_free (before->new_raw);
  before->new_raw = g_strdup (edit->new_raw);
  return TRUE;
}

/* Adding to a list that was unanswered answers it first: both are one step. */
static gboolean
join_answering (JalonHistory *self,
                Edit         *edit)
{
  GPtrArray *last;
  Edit      *before;

  if (self->group != NULL || self->undo_steps->len == 0 || !is_list (edit) || edit->added->len == 0)
    return FALSE;

  last = self->undo_steps->pdata[self->undo_steps->len - 1];
  before = last->pdata[last->len - 1];
  if (last->len != 1 || before->record != edit->record || before->field != edit->field || before->added->len != 0 || before->removed->len != 0)
    return FALSE;

  g_ptr_array_add (last, edit);
  return TRUE;
}

static void
household_changed_cb (JalonHistory      *self,
                      const JalonChange *change)
{
  Edit *edit;

  if (self->applying)
    return;

  edit = edit_new (change);
  g_ptr_array_set_size (self->redo_steps, 0);

  if (join_typing (self, edit))
    edit_free (edit);
  else if (!join_answering (self, edit))
    {
      if (self->group != NULL)
        g_ptr_array_add (self->group, edit);
      else
        {
          GPtrArray *step = g_ptr_array_new_with_free_func ((GDestroyNotify) edit_free);

          g_ptr_array_add (step, edit);
          g_ptr_array_add (self->undo_steps, step);
        }
      self->typing = is_typed (edit);
    }

  g_signal_emit (self, signals[CHANGED], 0);
}

static void
jalon_history_dispose (GObject *object)
{
  JalonHistory *self = JALON_HISTORY (object);

  g_clear_object (&self->household);
  g_clear_pointer (&self->undo_steps, g_ptr_array_unref);
  g_clear_pointer (&self->redo_steps, g_ptr_array_unref);
  g_clear_pointer (&self->group, g_ptr_array_unref);

  G_OBJECT_CLASS (jalon_history_parent_class)->dispose (object);
}

static void
jalon_history_class_init (JalonHistoryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jalon_history_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jalon_history_init (JalonHistory *self)
{
  self->undo_steps = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->redo_steps = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
}

/**
 * jalon_history_new:
 * @household: whose changes are kept
 *
 * Returns: (transfer full): an empty history
 */
JalonHistory *
jalon_history_new (JalonHousehold *household)
{
  JalonHistory *self = g_object_new (JALON_TYPE_HISTORY, NULL);

  self->household = g_object_ref (household);
  g_signal_connect_object (household, "changed", G_CALLBACK (household_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * jalon_history_can_undo:
 * @self: a history
 *
 * Returns: whether there is a step to undo
 */
gboolean
jalon_history_can_undo (JalonHistory *self)
{
  return self->undo_steps->len > 0;
}

/**
 * jalon_history_can_redo:
 * @self: a history
 *
 * Returns: whether there is an undone step
 */
gboolean
jalon_history_can_redo (JalonHistory *self)
{
  return self->redo_steps->len > 0;
}

static void
move_step (JalonHistory *self,
           GPtrArray    *from,
           GPtrArray    *to,
           gboolean      forward)
{
  GPtrArray *step;

  if (from->len == 0)
    return;

  step = g_ptr_array_steal_index (from, from->len - 1);
  g_ptr_array_add (to, step);
  self->typing = FALSE;
  apply (self, step, forward);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * jalon_history_undo:
 * @self: a history
 *
 * Takes the last step back, if there is one.
 */
void
jalon_history_undo (JalonHistory *self)
{
  move_step (self, self->undo_steps, self->redo_steps, FALSE);
}

/**
 * jalon_history_redo:
 * @self: a history
 *
 * Does the step again that was undone last, if there is one.
 */
void
jalon_history_redo (JalonHistory *self)
{
  move_step (self, self->redo_steps, self->undo_steps, TRUE);
}

static guint64
get_number (GPtrArray *step)
{
  return ((const Edit *) step->pdata[0])->number;
}

/**
 * jalon_history_get_last_step:
 * @self: a history
 *
 * Returns: the number of the step that would be undone next; 0 if there is none
 */
guint64
jalon_history_get_last_step (JalonHistory *self)
{
  return self->undo_steps->len > 0 ? get_number (self->undo_steps->pdata[self->undo_steps->len - 1]) : 0;
}

/**
 * jalon_history_take_back:
 * @self: a history
 * @step: a number of jalon_history_get_last_step()
 *
 * Takes back one step whatever was done since: the last one is undone, an earlier
 * one is reversed by a step of its own. Nothing happens if it is undone already.
 */
void
jalon_history_take_back (JalonHistory *self,
                         guint64       step)
{
  g_autoptr (GPtrArray) found = NULL;

  for (guint i = 0; i < self->undo_steps->len && found == NULL; i++)
    if (get_number (self->undo_steps->pdata[i]) == step)
      found = g_ptr_array_ref (self->undo_steps->pdata[i]);

  if (found == NULL)
    return;
  if (jalon_history_get_last_step (self) == step)
    {
      jalon_history_undo (self);
      return;
    }

  jalon_history_begin_group (self);
  apply_edits (found, FALSE);
  jalon_history_end_group (self);
}

/**
 * jalon_history_begin_group:
 * @self: a history
 *
 * All changes until jalon_history_end_group() are one step. Nests.
 */
void
jalon_history_begin_group (JalonHistory *self)
{
  if (self->depth++ == 0)
    self->group = g_ptr_array_new_with_free_func ((GDestroyNotify) edit_free);
}

/**
 * jalon_history_end_group:
 * @self: a history
 *
 * Ends what jalon_history_begin_group() began. A group without a change is no step.
 */
void
jalon_history_end_group (JalonHistory *self)
{
  g_return_if_fail (self->depth > 0);

  if (--self->depth > 0)
    return;

  if (self->group->len > 0)
    g_ptr_array_add (self->undo_steps, g_steal_pointer (&self->group));
  g_clear_pointer (&self->group, g_ptr_array_unref);
  self->typing = FALSE;
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * jalon_history_end_typing:
 * @self: a history
 *
 * What is typed next is a step of its own: the entry has been left.
 */
void
jalon_history_end_typing (JalonHistory *self)
{
  self->typing = FALSE;
}
