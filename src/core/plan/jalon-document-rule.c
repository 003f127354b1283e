/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-rule.h"

#include <string.h>

#include "jalon-checklist-json.h"
#include "jalon-json.h"
#include "jalon-predicate.h"
#include "jalon-validity.h"

/* The words of a member, by value of its enum. */
static const char *const stage_words[] = { "profile", "application", "after-submission", "landing", NULL };
static const char *const necessity_words[] = { "required", "recommended", "on-request", NULL };
static const char *const who_words[] = { "candidate", "partner", "accompanying-partner", "canadian-partner", "child",
                                         "accompanying-child", "canadian-child", "household", NULL };
static const char *const due_words[] = { "profile", "application", "biometrics", "request", "letter", "copr", "landing", NULL };
static const char *const unit_words[] = { "days", "months", "years", NULL };

static gboolean
read_validity (JsonObject        *root,
               JalonDocumentRule *rule,
               GError           **error)
{
  static const char *const names[] = { "rule", "length", "unit", NULL };
  JsonObject              *object = jalon_json_get_object (root, "validity", error);
  const char              *word;
  guint                    unit;

  if (object == NULL || !jalon_json_only_members (object, names, error))
    return FALSE;

  word = jalon_json_get_string (object, "rule", error);

  if (word == NULL)
    return FALSE;

  if (!jalon_validity_exists (word))
    return jalon_checklist_json_fail (error, "rule", "is not a rule of validity");

  rule->validity = g_strdup (word);

  if (json_object_has_member (object, "length") != json_object_has_member (object, "unit"))
    return jalon_checklist_json_fail (error, "length", "does not go without a unit, nor a unit without it");

  if (jalon_validity_needs_length (word) && !json_object_has_member (object, "length"))
    return jalon_checklist_json_fail (error, "length", "is missing");

  if (!json_object_has_member (object, "length"))
    return TRUE;

  if (!jalon_checklist_json_get_number (object, "length", 1, &rule->validity_length, error) ||
      !jalon_checklist_json_get_word (object, "unit", unit_words, &unit, error))
    return FALSE;

  rule->validity_unit = unit_words[unit][0];
  return TRUE;
}

static gboolean
read_provinces (JsonObject        *object,
                JalonDocumentRule *rule,
                GError           **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray               *array = jalon_json_get_array (object, "one-more-in", error);

  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING ||
          strlen (json_node_get_string (node)) != 2)
        return jalon_checklist_json_fail (error, "one-more-in", "is not a list of provinces");

      g_strv_builder_add (builder, json_node_get_string (node));
    }

  rule->one_more_in = g_strv_builder_end (builder);
  return TRUE;
}

static gboolean
read_ages (JsonObject        *root,
           JalonDocumentRule *rule,
           GError           **error)
{
  static const char *const names[] = { "min", "max", "one-more-in", NULL };
  JsonObject              *object;

  rule->age_max = G_MAXINT;

  if (!json_object_has_member (root, "ages"))
    return TRUE;

  object = jalon_json_get_object (root, "ages", error);

  return object != NULL && jalon_json_only_members (object, names, error) &&
         (!json_object_has_member (object, "min") || jalon_checklist_json_get_number (object, "min", 0, &rule->age_min, error)) &&
         (!json_object_has_member (object, "max") || jalon_checklist_json_get_number (object, "max", rule->age_min, &rule->age_max, error)) &&
         (!json_object_has_member (object, "one-more-in") || read_provinces (object, rule, error));
}

static gboolean
read_in_force (JsonObject        *root,
               JalonDocumentRule *rule,
               GError           **error)
{
  static const char *const names[] = { "from", "to", NULL };
  JsonArray               *array;

  if (!json_object_has_member (root, "in-force"))
    return TRUE;

  array = jalon_json_get_array (root, "in-force", error);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode    *node = json_array_get_element (array, i);
      JalonInForce span = { 0 };
      JalonDate    before = i > 0 ? g_array_index (rule->in_force, JalonInForce, i - 1).to : JALON_DATE_UNSET;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        return jalon_checklist_json_fail (error, "in-force", "is not a list of objects");

      if (!jalon_json_only_members (json_node_get_object (node), names, error) ||
          !jalon_checklist_json_get_open_date (json_node_get_object (node), "from", &span.from, error) ||
          !jalon_checklist_json_get_open_date (json_node_get_object (node), "to", &span.to, error))
        {
          g_prefix_error (error, "in-force[%u]: ", i);
          return FALSE;
        }

      if ((i > 0 && (!jalon_date_is_set (before) || jalon_date_compare (before, span.from) >= 0)) ||
          (jalon_date_is_set (span.to) && jalon_date_compare (span.from, span.to) > 0))
        return jalon_checklist_json_fail (error, "in-force", "is not in rising order");

      g_array_append_val (rule->in_force, span);
    }

  return array != NULL;
}

static void
free_text (gpointer data)
{
  jalon_text_clear (data);
  g_free (data);
}

static gboolean
read_contents (JsonObject        *root,
               JalonDocumentRule *rule,
               GError           **error)
{
  JsonArray *array = jalon_json_get_array (root, "contents", error);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      g_autoptr (JsonObject) holder = json_object_new ();
      JalonText             *text = g_new0 (JalonText, 1);

      /* The reader of a text reads a member. */
      json_object_set_member (holder, "text", json_node_copy (json_array_get_element (array, i)));
      g_ptr_array_add (rule->contents, text);

      if (!jalon_json_get_text (holder, "text", text, error))
        {
          g_prefix_error (error, "contents[%u]: ", i);
          return FALSE;
        }
    }

  return array != NULL;
}

static gboolean
read_texts (JsonObject        *root,
            JalonDocumentRule *rule,
            GError           **error)
{
  const char *form = NULL;

  if (json_object_has_member (root, "form"))
    {
      form = jalon_json_get_string (root, "form", error);

      if (form == NULL)
        return FALSE;
    }

  rule->form = g_strdup (form);

  return jalon_json_get_text (root, "name", &rule->name, error) &&
         read_contents (root, rule, error) &&
         (!json_object_has_member (root, "notes") || jalon_json_get_text (root, "notes", &rule->notes, error)) &&
         jalon_json_get_source (root, "source", &rule->source, error);
}

static gboolean
read_names (JsonObject        *root,
            JalonDocumentRule *rule,
            GError           **error)
{
  const char *id = jalon_json_get_string (root, "id", error);
  const char *when = id != NULL ? jalon_json_get_string (root, "when", error) : NULL;

  if (when == NULL)
    return FALSE;

  if (id[0] == '\0')
    return jalon_checklist_json_fail (error, "id", "is empty");

  rule->id = g_strdup (id);
  rule->when = g_strdup (when);

  return jalon_predicate_find (when) != NULL || jalon_checklist_json_fail (error, "when", "is not a predicate");
}

/* The first stage that needs it; what the profile only asks about stands with the
 * application, where the paper itself is due. */
static JalonStage
choose_stage (const JalonDocumentRule *rule)
{
  if (rule->due == JALON_DUE_APPLICATION && (rule->stages & 1u << JALON_STAGE_APPLICATION) != 0)
    return JALON_STAGE_APPLICATION;

  return (JalonStage) g_bit_nth_lsf (rule->stages, -1);
}

static gboolean
read_members (JsonObject        *root,
              JalonDocumentRule *rule,
              GError           **error)
{
  static const char *const names[] = { "id", "position", "name", "stages", "necessity", "who", "when", "due", "ages", "stay",
                                       "in-force", "validity", "lead", "form", "contents", "notes", "source", NULL };
  guint                    necessity;
  guint                    due;

  if (!jalon_json_only_members (root, names, error) ||
      !read_names (root, rule, error) ||
      !jalon_checklist_json_get_number (root, "position", 1, &rule->position, error) ||
      !jalon_checklist_json_get_words (root, "stages", stage_words, &rule->stages, error) ||
      !jalon_checklist_json_get_word (root, "necessity", necessity_words, &necessity, error) ||
      !jalon_checklist_json_get_words (root, "who", who_words, &rule->who, error) ||
      !jalon_checklist_json_get_word (root, "due", due_words, &due, error) ||
      !read_ages (root, rule, error) ||
      !jalon_checklist_json_get_pair (root, "stay", "months", &rule->stay_months, "years", &rule->stay_years, error) ||
      !read_in_force (root, rule, error) ||
      !read_validity (root, rule, error) ||
      !jalon_checklist_json_get_pair (root, "lead", "min", &rule->lead_min, "max", &rule->lead_max, error))
    return FALSE;

  if (rule->lead_min > rule->lead_max)
    return jalon_checklist_json_fail (error, "lead", "min is greater than max");

  rule->necessity = (JalonNecessity) necessity;
  rule->due = (JalonDueKind) due;
  rule->stage = choose_stage (rule);

  return read_texts (root, rule, error);
}

/**
 * jalon_stage_to_string:
 * @stage: a stage
 *
 * Returns: (transfer none): its word in the answers of the tool: profile,
 *   application, after-submission or landing
 */
const char *
jalon_stage_to_string (JalonStage stage)
{
  g_return_val_if_fail ((guint) stage < JALON_N_STAGES, NULL);

  return stage_words[stage];
}

/**
 * jalon_document_rule_free: (skip)
 * @rule: (transfer full) (nullable): a document of data/checklist
 */
void
jalon_document_rule_free (JalonDocumentRule *rule)
{
  if (rule == NULL)
    return;

  g_free (rule->id);
  jalon_text_clear (&rule->name);
  g_free (rule->when);
  g_free (rule->validity);
  g_free (rule->form);
  g_ptr_array_unref (rule->contents);
  jalon_text_clear (&rule->notes);
  jalon_source_clear (&rule->source);
  g_strfreev (rule->one_more_in);
  g_array_unref (rule->in_force);
  g_free (rule);
}

/**
 * jalon_document_rule_read: (skip)
 * @root: what a file of data/checklist holds
 * @error: return location for a #JalonPlanError or a #JalonJsonError
 *
 * Reads and checks a document: no unknown member or word, a predicate and a
 * rule of validity that exist, both languages, a complete source with https
 * addresses.
 *
 * Returns: (transfer full): the document, or %NULL
 */
JalonDocumentRule *
jalon_document_rule_read (JsonNode *root,
                          GError  **error)
{
  g_autoptr (JalonDocumentRule) rule = g_new0 (JalonDocumentRule, 1);

  g_return_val_if_fail (root != NULL, NULL);

  rule->contents = g_ptr_array_new_with_free_func (free_text);
  rule->in_force = g_array_new (FALSE, FALSE, sizeof (JalonInForce));

  if (!JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error_literal (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "is not an object");
      return NULL;
    }

  if (!read_members (json_node_get_object (root), rule, error))
    return NULL;

  return g_steal_pointer (&rule);
}
