/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-session-private.h"

/* Steps of undo, and edits that the window makes in one step. */

/**
 * jalon_session_undo:
 * @self: a session
 *
 * Takes back the last edit.
 */
void
jalon_session_undo (JalonSession *self)
{
  self->frozen++;
  jalon_history_undo (self->history);
  jalon_session_thaw (self);
}

/**
 * jalon_session_redo:
 * @self: a session
 *
 * Does the edit again that was taken back last.
 */
void
jalon_session_redo (JalonSession *self)
{
  self->frozen++;
  jalon_history_redo (self->history);
  jalon_session_thaw (self);
}

/**
 * jalon_session_get_last_step:
 * @self: a session
 *
 * Returns: a number for the edit that was made last; 0 if there is none
 */
guint64
jalon_session_get_last_step (JalonSession *self)
{
  return jalon_history_get_last_step (self->history);
}

/**
 * jalon_session_take_back:
 * @self: a session
 * @step: a number of jalon_session_get_last_step()
 *
 * Takes back one edit and no other, as the toast of a deletion does.
 */
void
jalon_session_take_back (JalonSession *self,
                         guint64       step)
{
  self->frozen++;
  jalon_history_take_back (self->history, step);
  jalon_session_thaw (self);
}

/**
 * jalon_session_begin_group:
 * @self: a session
 *
 * Makes the edits until jalon_session_end_group() one step of undo and one recomputation.
 */
void
jalon_session_begin_group (JalonSession *self)
{
  self->frozen++;
  jalon_history_begin_group (self->history);
}

/**
 * jalon_session_end_group:
 * @self: a session
 *
 * Ends what jalon_session_begin_group() began.
 */
void
jalon_session_end_group (JalonSession *self)
{
  jalon_history_end_group (self->history);
  jalon_session_thaw (self);
}

/**
 * jalon_session_end_typing:
 * @self: a session
 *
 * What is typed next is a step of its own: the entry has been left.
 */
void
jalon_session_end_typing (JalonSession *self)
{
  jalon_history_end_typing (self->history);
}

/* The entry in the profile, made now if there was none. */
static JalonDocument *
ensure_document (JalonSession *self,
                 JalonItem    *item)
{
  JalonDocument            *found = jalon_household_find_document (self->household, item->id, item->for_whom, item->of);
  g_autoptr (JalonDocument) document = NULL;

  if (found != NULL)
    return found;

  document = g_object_new (JALON_TYPE_DOCUMENT, NULL);
  g_object_set (document, "id", item->id, "for", item->for_whom, "of", item->of, NULL);
  jalon_record_list_append (self->household->documents, JALON_RECORD (document));
  return document;
}

/**
 * jalon_session_set_item_state:
 * @self: a session
 * @item: a document of the checklist
 * @state: what it is now
 *
 * Sets the state of a document, as one step of undo.
 */
void
jalon_session_set_item_state (JalonSession      *self,
                              JalonItem         *item,
                              JalonDocumentState state)
{
  g_autoptr (JalonItem) kept = g_object_ref (item);

  if (self->store != NULL && jalon_store_is_read_only (self->store))
    return;

  jalon_session_begin_group (self);
  g_object_set (ensure_document (self, kept), "state", (guint) state, NULL);
  jalon_session_end_group (self);
}
