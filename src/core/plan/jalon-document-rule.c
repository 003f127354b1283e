/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-rule.h"

#include <string.h>

#include "jalon-checklist-json.h"
#include "jalon-json.h"

/* The words of a member, by value of its enum. */
static const char *const stage_words[] = { "profile", "application", "after-submission", "landing", NULL };
static const char *const necessity_words[] = { "required", "recommended", "on-request", NULL };
static const char *const who_words[] = { "candidate", "partner", "accompanying-partner", "canadian-partner", "child",
                                         "accompanying-child", "canadian-child", "household", NULL };
static const char *const due_words[] = { "profile", "application", "biometrics", "request", "letter", "copr", "landing", NULL };
static const char *const unit_words[] = { "days", "months", "years", NULL };

static const char *const condition_words[] = {
  [JALON_DOCUMENT_CONDITION_ADOPTED] = "adopted",
  [JALON_DOCUMENT_CONDITION_ADVICE] = "advice",
  [JALON_DOCUMENT_CONDITION_ALWAYS] = "always",
  [JALON_DOCUMENT_CONDITION_APPROVED] = "approved",
  [JALON_DOCUMENT_CONDITION_CANADIAN_EDUCATION] = "canadian-education",
  [JALON_DOCUMENT_CONDITION_CANADIAN_FAMILY] = "canadian-family",
  [JALON_DOCUMENT_CONDITION_CANADIAN_STATUS] = "canadian-status",
  [JALON_DOCUMENT_CONDITION_CERTIFICATE] = "certificate",
  [JALON_DOCUMENT_CONDITION_CHILDREN] = "children",
  [JALON_DOCUMENT_CONDITION_COMMON_LAW] = "common-law",
  [JALON_DOCUMENT_CONDITION_CUSTODY] = "custody",
  [JALON_DOCUMENT_CONDITION_DEATH] = "death",
  [JALON_DOCUMENT_CONDITION_DEPENDENT_BY_CONDITION] = "dependent-by-condition",
  [JALON_DOCUMENT_CONDITION_DESIGNATED_PERSON] = "designated-person",
  [JALON_DOCUMENT_CONDITION_DIVORCE] = "divorce",
  [JALON_DOCUMENT_CONDITION_FEES] = "fees",
  [JALON_DOCUMENT_CONDITION_FOREIGN_EDUCATION] = "foreign-education",
  [JALON_DOCUMENT_CONDITION_FUNDS] = "funds",
  [JALON_DOCUMENT_CONDITION_FUNDS_EXEMPTION] = "funds-exemption",
  [JALON_DOCUMENT_CONDITION_JOB_OFFER] = "job-offer",
  [JALON_DOCUMENT_CONDITION_JOBS_THAT_COUNT] = "jobs-that-count",
  [JALON_DOCUMENT_CONDITION_LARGE_DEPOSITS] = "large-deposits",
  [JALON_DOCUMENT_CONDITION_LETTER_DOCUMENTS] = "letter-documents",
  [JALON_DOCUMENT_CONDITION_LETTER_VISA] = "letter-visa",
  [JALON_DOCUMENT_CONDITION_LMIA] = "lmia",
  [JALON_DOCUMENT_CONDITION_MARRIED] = "married",
  [JALON_DOCUMENT_CONDITION_MEDICAL_REUSE] = "medical-reuse",
  [JALON_DOCUMENT_CONDITION_MEDICAL_UPFRONT] = "medical-upfront",
  [JALON_DOCUMENT_CONDITION_MILITARY] = "military",
  [JALON_DOCUMENT_CONDITION_NOMINATION] = "nomination",
  [JALON_DOCUMENT_CONDITION_ON_REQUEST] = "on-request",
  [JALON_DOCUMENT_CONDITION_OTHER_NAMES] = "other-names",
  [JALON_DOCUMENT_CONDITION_POLICE_CURRENT] = "police-current",
  [JALON_DOCUMENT_CONDITION_POLICE_LATE] = "police-late",
  [JALON_DOCUMENT_CONDITION_POLICE_PAST] = "police-past",
  [JALON_DOCUMENT_CONDITION_PUBLICLY_FUNDED] = "publicly-funded",
  [JALON_DOCUMENT_CONDITION_RELATIVE] = "relative",
  [JALON_DOCUMENT_CONDITION_REPRESENTATIVE] = "representative",
  [JALON_DOCUMENT_CONDITION_SECOND_LANGUAGE] = "second-language",
  [JALON_DOCUMENT_CONDITION_SELF_EMPLOYED_ABROAD] = "self-employed-abroad",
  [JALON_DOCUMENT_CONDITION_SPOUSE_LANGUAGE] = "spouse-language",
  [JALON_DOCUMENT_CONDITION_TRANSLATION] = "translation",
  [JALON_DOCUMENT_CONDITION_WORK_IN_CANADA] = "work-in-canada",
  [JALON_DOCUMENT_CONDITION_WORK_SUPPORT] = "work-support",
  NULL
};
static const char *const validity_words[] = {
  [JALON_VALIDITY_ASSESSMENT] = "assessment",
  [JALON_VALIDITY_ENTERED] = "entered",
  [JALON_VALIDITY_ISSUED] = "issued",
  [JALON_VALIDITY_LANGUAGE_TEST] = "language-test",
  [JALON_VALIDITY_MEDICAL] = "medical",
  [JALON_VALIDITY_MEDICAL_REUSE] = "medical-reuse",
  [JALON_VALIDITY_NOMINATION] = "nomination",
  [JALON_VALIDITY_NONE] = "none",
  [JALON_VALIDITY_PASSPORT] = "passport",
  [JALON_VALIDITY_POLICE_CURRENT] = "police-current",
  [JALON_VALIDITY_POLICE_PAST] = "police-past",
  NULL
};

G_STATIC_ASSERT (G_N_ELEMENTS (condition_words) == JALON_N_DOCUMENT_CONDITIONS + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (validity_words) == JALON_N_VALIDITIES + 1);

/* Whether the file must say how long the document lasts. */
static gboolean
needs_length (JalonValidity validity)
{
  switch (validity)
    {
    case JALON_VALIDITY_ENTERED:
    case JALON_VALIDITY_NOMINATION:
    case JALON_VALIDITY_NONE:
    case JALON_VALIDITY_PASSPORT:
    case JALON_VALIDITY_POLICE_PAST:
      return FALSE;

    case JALON_VALIDITY_ASSESSMENT:
    case JALON_VALIDITY_ISSUED:
    case JALON_VALIDITY_LANGUAGE_TEST:
    case JALON_VALIDITY_MEDICAL:
    case JALON_VALIDITY_MEDICAL_REUSE:
    case JALON_VALIDITY_POLICE_CURRENT:
      return TRUE;

    case JALON_N_VALIDITIES:
    default:
      g_return_val_if_reached (FALSE);
    }
}

static gboolean
read_validity (JsonObject        *root,
               JalonDocumentRule *rule,
               GError           **error)
{
  static const char *const names[] = { "rule", "length", "unit", NULL };
  JsonObject              *object = jalon_json_get_object (root, "validity", error);
  guint                    validity;
  guint                    unit;

  if (object == NULL || !jalon_json_only_members (object, names, error))
    return FALSE;

  if (!jalon_checklist_json_get_word (object, "rule", validity_words, &validity, error))
    return FALSE;

  rule->validity = (JalonValidity) validity;

  if (json_object_has_member (object, "length") != json_object_has_member (object, "unit"))
    return jalon_checklist_json_fail (error, "length", "does not go without a unit, nor a unit without it");

  if (needs_length (rule->validity) && !json_object_has_member (object, "length"))
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
read_by_oneself (JsonObject        *root,
                 JalonDocumentRule *rule,
                 GError           **error)
{
  JsonNode *node = json_object_get_member (root, "by-oneself");

  if (node != NULL && json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return jalon_checklist_json_fail (error, "by-oneself", "is neither true nor false");

  rule->by_oneself = node != NULL && json_node_get_boolean (node);
  return TRUE;
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

  return read_by_oneself (root, rule, error) &&
         jalon_json_get_text (root, "name", &rule->name, error) &&
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
  guint       when;

  if (id == NULL || !jalon_checklist_json_get_word (root, "when", condition_words, &when, error))
    return FALSE;

  if (id[0] == '\0')
    return jalon_checklist_json_fail (error, "id", "is empty");

  rule->id = g_strdup (id);
  rule->when = (JalonDocumentCondition) when;
  return TRUE;
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
                                       "in-force", "validity", "lead", "by-oneself", "form", "contents", "notes", "source", NULL };
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
 * Reads and checks a document: no unknown member or word, a condition and a
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
