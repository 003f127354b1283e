/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-list-update.h"
#include "jalon-session-private.h"

/* What of the lists is shown anew. */

static gboolean
is_of_documents (const JalonChange *change)
{
  return JALON_IS_DOCUMENT (change->record) || (change->field->get_type != NULL && change->field->get_type () == JALON_TYPE_DOCUMENT);
}

/* Of an entry of a document only the document itself says anything; what else is said is made of texts, answers and days, and of
 * numbers only where it is compared. */
static void
note_kind (JalonSession      *self,
           const JalonChange *change)
{
  const JalonFieldKind kind = change->field->kind;

  if (kind == JALON_FIELD_INTEGER || kind == JALON_FIELD_DECIMAL || is_of_documents (change))
    return;
  if (kind == JALON_FIELD_TEXT)
    self->texts_changed = TRUE;
  self->words_changed = TRUE;
}

/**
 * jalon_session_note_change:
 * @self: a session
 * @change: of its household
 *
 * Remembers what the next lists are to show anew.
 */
void
jalon_session_note_change (JalonSession      *self,
                           const JalonChange *change)
{
  for (JalonRecord *record = change->record; record != NULL; record = jalon_record_get_owner (record))
    g_hash_table_add (self->changed, record);
  for (guint i = 0; change->added != NULL && i < change->added->len; i++)
    g_hash_table_add (self->changed, change->added->pdata[i]);

  note_kind (self, change);
}

/**
 * jalon_session_update_reports:
 * @self: a session whose results have been computed
 *
 * Brings the words of programs and categories in step with them, unless they are.
 */
void
jalon_session_update_reports (JalonSession *self)
{
  const JalonResults   *asked = jalon_session_get_results (self);
  g_autoptr (GPtrArray) programs = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) categories = g_ptr_array_new_with_free_func (g_object_unref);

  if (!self->reports_stale)
    return;

  self->reports_stale = FALSE;
  if (asked != NULL)
    {
      for (JalonProgram program = 0; program < JALON_N_PROGRAMS; program++)
        g_ptr_array_add (programs, jalon_program_report_new (&asked->assessed, program));
      for (guint i = 0; i < asked->categories->len; i++)
        g_ptr_array_add (categories, jalon_criterion_report_new_category (&asked->assessed, &g_array_index (asked->categories, JalonCategoryVerdict, i)));
    }

  jalon_list_update (self->programs, programs, NULL, NULL);
  jalon_list_update (self->categories, categories, NULL, NULL);
}

/**
 * jalon_session_update_lists:
 * @self: a session whose results have been computed
 *
 * Brings its lists in step with them.
 */
void
jalon_session_update_lists (JalonSession *self)
{
  self->reports_stale = TRUE;
  jalon_list_update (self->checklist, self->plan != NULL ? self->plan->items : NULL, self->texts_changed || self->words_changed ? NULL : jalon_list_items_equal, self->changed);
  jalon_list_update (self->deadlines, self->plan != NULL ? self->plan->deadlines : NULL, self->texts_changed ? NULL : jalon_list_deadlines_equal, self->changed);
  g_hash_table_remove_all (self->changed);
  self->texts_changed = FALSE;
  self->words_changed = FALSE;
}
