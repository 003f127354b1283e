/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist-data.h"

#include "jalon-data-set.h"

G_DEFINE_QUARK (jalon_plan_error_quark, jalon_plan_error)

static gint
compare_positions (gconstpointer a,
                   gconstpointer b)
{
  const JalonDocumentRule *first = *(const JalonDocumentRule *const *) a;
  const JalonDocumentRule *second = *(const JalonDocumentRule *const *) b;

  return first->position - second->position;
}

/* Two documents in one place would stand in an order that nobody chose. */
static gboolean
sort_documents (GPtrArray *documents,
                GError   **error)
{
  g_ptr_array_sort (documents, compare_positions);

  for (guint i = 1; i < documents->len; i++)
    {
      const JalonDocumentRule *before = g_ptr_array_index (documents, i - 1);
      const JalonDocumentRule *rule = g_ptr_array_index (documents, i);

      if (before->position != rule->position)
        continue;

      g_set_error (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE,
                   "%s.json: position: is that of %s.json", rule->id, before->id);
      return FALSE;
    }

  return TRUE;
}

/**
 * jalon_checklist_data_load:
 * @error: return location for a #JalonPlanError, which names the file
 *
 * Loads the documents and fees that the program carries, which were checked when
 * it was built.
 *
 * Returns: (transfer full): the documents and the fees, or %NULL
 */
JalonChecklistData *
jalon_checklist_data_load (GError **error)
{
  g_autoptr (JalonChecklistData) self = g_new0 (JalonChecklistData, 1);

  self->documents = jalon_data_set_load (&jalon_document_rule_set);
  self->fees = jalon_fees_load ();

  return sort_documents (self->documents, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * jalon_checklist_data_free:
 * @self: (transfer full) (nullable): what jalon_checklist_data_load() gave
 */
void
jalon_checklist_data_free (JalonChecklistData *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->documents, g_ptr_array_unref);
  g_clear_pointer (&self->fees, g_ptr_array_unref);
  g_free (self);
}

/**
 * jalon_checklist_data_find:
 * @self: the data
 * @id: a document, such as police_past
 *
 * Returns: (transfer none) (nullable): the document
 */
const JalonDocumentRule *
jalon_checklist_data_find (const JalonChecklistData *self,
                           const char               *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->documents->len; i++)
    {
      const JalonDocumentRule *rule = g_ptr_array_index (self->documents, i);

      if (g_str_equal (rule->id, id))
        return rule;
    }

  return NULL;
}
