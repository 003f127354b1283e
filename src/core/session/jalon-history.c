/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-history.h"

#include "jalon-history-edit.h"

/**
 * JalonHistory:
 *
 * A step is one or more edits, undone together.
 */

#define MOST_STEPS 2000

struct _JalonHistory
{
  GObject parent_instance;

  JalonHousehold *household;
  GPtrArray      *undo_steps; /* of GPtrArray of JalonHistoryEdit */
  GPtrArray      *redo_steps;
  GPtrArray      *group; /* the step that is open, or NULL */
  guint           depth;
  gboolean        applying;
  gboolean        continues; /* the next change belongs to the last step */
  gboolean        typing;    /* the last step may take one more character */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JalonHistory, jalon_history, G_TYPE_OBJECT)

static void
apply (JalonHistory *self,
       GPtrArray    *step,
       gboolean      forward)
{
  self->applying = TRUE;
  jalon_history_edits_apply (step, forward);
  self->applying = FALSE;
}

/* One more character of the same text joins the step before. */
static gboolean
join_typing (JalonHistory     *self,
             JalonHistoryEdit *edit)
{
  GPtrArray        *last;
  JalonHistoryEdit *before;

  if (!self->typing || self->group != NULL || !jalon_history_edit_is_typed (edit))
    return FALSE;

  last = self->undo_steps->pdata[self->undo_steps->len - 1]; /* what was typed, alone */
  before = last->pdata[0];
  if (before->record != edit->record || before->field != edit->field)
    return FALSE;

  g_value_unset (&before->new_value);
  jalon_history_copy_value (&edit->new_value, &before->new_value);
  g_free (before->new_raw);
  before->new_raw = g_strdup (edit->new_raw);
  return TRUE;
}

/* A change that goes on with the one before, such as adding to a list that this answered. */
static gboolean
join_continued (JalonHistory     *self,
                JalonHistoryEdit *edit)
{
  gboolean continued = self->continues;

  self->continues = FALSE;

  if (!continued || self->group != NULL)
    return FALSE;

  g_ptr_array_add (self->undo_steps->pdata[self->undo_steps->len - 1], edit);
  return TRUE;
}

static void
drop_oldest (JalonHistory *self)
{
  if (self->undo_steps->len > MOST_STEPS)
    g_ptr_array_remove_range (self->undo_steps, 0, self->undo_steps->len - MOST_STEPS);
}

static void
household_changed_cb (JalonHistory      *self,
                      const JalonChange *change)
{
  JalonHistoryEdit *edit;

  if (self->applying)
    return;

  edit = jalon_history_edit_new (change);
  g_ptr_array_set_size (self->redo_steps, 0);

  if (join_typing (self, edit))
    jalon_history_edit_free (edit);
  else if (!join_continued (self, edit))
    {
      if (self->group != NULL)
        g_ptr_array_add (self->group, edit);
      else
        {
          GPtrArray *step = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_history_edit_free);

          g_ptr_array_add (step, edit);
          g_ptr_array_add (self->undo_steps, step);
        }
      self->typing = jalon_history_edit_is_typed (edit);
      drop_oldest (self);
    }

  self->continues = change->continues;
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
  return ((const JalonHistoryEdit *) step->pdata[0])->number;
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
  jalon_history_edits_apply (found, FALSE);
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
    self->group = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_history_edit_free);
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
  drop_oldest (self);
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
