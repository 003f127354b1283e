/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist-data.h"

#include "jalon-data-resource.h"
#include "jalon-json.h"

#define FOLDER JALON_DATA_PREFIX "/checklist"
#define FEES_FILE "fees.json"

G_DEFINE_QUARK (jalon - plan - error - quark, jalon_plan_error)

static JsonNode *
load_node (const char *name,
           GError    **error)
{
  g_autofree char   *path = g_build_path ("/", FOLDER, name, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (jalon_data_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return bytes != NULL ? jalon_json_parse_bytes (bytes, error) : NULL;
}

static gboolean
load_file (JalonChecklistData *self,
           const char         *name,
           GError            **error)
{
  g_autoptr (JsonNode)          root = load_node (name, error);
  g_autoptr (JalonDocumentRule) rule = NULL;
  g_autofree char              *expected = NULL;

  if (root == NULL)
    return FALSE;

  if (g_str_equal (name, FEES_FILE))
    {
      self->fees = jalon_fees_read (root, error);
      return self->fees != NULL;
    }

  rule = jalon_document_rule_read (root, error);

  if (rule == NULL)
    return FALSE;

  expected = g_strconcat (rule->id, ".json", NULL);

  if (!g_str_equal (name, expected))
    {
      g_set_error_literal (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "id: is not the name of the file");
      return FALSE;
    }

  g_ptr_array_add (self->documents, g_steal_pointer (&rule));
  return TRUE;
}

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
 * Loads data/checklist from the program's resource, all or nothing.
 *
 * Returns: (transfer full): the documents and the fees, or %NULL
 */
JalonChecklistData *
jalon_checklist_data_load (GError **error)
{
  g_autoptr (JalonChecklistData) self = g_new0 (JalonChecklistData, 1);
  g_auto (GStrv)                 names = g_resource_enumerate_children (jalon_data_get_resource (), FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  self->documents = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_document_rule_free);

  if (names == NULL)
    return NULL;

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GError) cause = NULL;

      if (load_file (self, names[i], &cause))
        continue;

      g_set_error (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "%s: %s", names[i], cause->message);
      return NULL;
    }

  if (self->fees == NULL)
    {
      g_set_error_literal (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, FEES_FILE ": is missing");
      return NULL;
    }

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
