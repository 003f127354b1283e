/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-data.h"

#include "jalon-json.h"
#include "jalon-quote.h"

#define LONGEST 10000 /* no length is beyond it, so that no sum overflows */

static const char *const kind_words[] = {
  [JALON_DEADLINE_DEADLINE] = "deadline",
  [JALON_DEADLINE_EXPIRY] = "expiry",
  [JALON_DEADLINE_WINDOW] = "window",
  [JALON_DEADLINE_BIRTHDAY] = "birthday",
};

static gboolean
fail (GError    **error,
      const char *name,
      const char *what)
{
  g_set_error (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "%s: %s", name, what);
  return FALSE;
}

static gboolean
fail_word (GError    **error,
           const char *name,
           const char *word,
           const char *what)
{
  g_autofree char *quoted = jalon_quote (word);

  g_set_error (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "%s: %s %s", name, quoted, what);
  return FALSE;
}

/* Reads a member that may be null: then the out parameter stays as it is. */
static gboolean
is_null (JsonObject *object,
         const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_NULL (node);
}

static gboolean
read_boolean (JsonObject *object,
              const char *name,
              gboolean   *out_value,
              GError    **error)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL)
    return fail (error, name, "is missing");

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return fail (error, name, "is neither true nor false");

  *out_value = json_node_get_boolean (node);
  return TRUE;
}

static gboolean
read_number (JsonObject *object,
             const char *name,
             int        *out_number,
             GError    **error)
{
  gint64 number;

  if (!jalon_json_get_int (object, name, &number, error))
    return FALSE;

  if (number < 1 || number > LONGEST)
    return fail (error, name, "is not in the range from 1 to 10000");

  *out_number = (int) number;
  return TRUE;
}

static gboolean
read_kind (JsonObject        *object,
           JalonDeadlineKind *out_kind,
           GError           **error)
{
  const char *word = jalon_json_get_string (object, "kind", error);

  if (word == NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (kind_words); i++)
    {
      if (!g_str_equal (word, kind_words[i]))
        continue;

      *out_kind = (JalonDeadlineKind) i;
      return TRUE;
    }

  return fail_word (error, "kind", word, "is not one of deadline, expiry, window, birthday");
}

static gboolean
read_member (JsonObject        *object,
             JalonDeadlineRule *rule,
             GError           **error)
{
  const char *member;

  if (is_null (object, "member"))
    return TRUE;

  member = jalon_json_get_string (object, "member", error);

  if (member == NULL)
    return FALSE;

  rule->trigger = g_strdup (member);
  rule->starts_with = jalon_deadline_trigger_read (rule->trigger, &rule->part);

  if (rule->starts_with == JALON_TRIGGER_NONE)
    return fail_word (error, "member", member, "is not a member that starts a deadline");

  return TRUE;
}

static gboolean
read_length (JsonNode            *node,
             JalonDeadlineLength *out_length,
             GError             **error)
{
  static const char *const names[] = { "from", "length", "unit", "length-in-canada", "length-low-risk", NULL };
  JsonObject              *object;
  const char              *unit;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error_literal (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "is not an object");
      return FALSE;
    }

  object = json_node_get_object (node);

  if (!jalon_json_only_members (object, names, error) ||
      !(is_null (object, "from") || jalon_json_get_date (object, "from", &out_length->from, error)) ||
      !read_number (object, "length", &out_length->length, error))
    return FALSE;

  unit = jalon_json_get_string (object, "unit", error);

  if (unit == NULL)
    return FALSE;

  if (!g_str_equal (unit, "d") && !g_str_equal (unit, "m") && !g_str_equal (unit, "y"))
    return fail_word (error, "unit", unit, "is not one of d, m, y");

  out_length->unit = unit[0];

  return (!json_object_has_member (object, "length-in-canada") ||
          read_number (object, "length-in-canada", &out_length->length_in_canada, error)) &&
         (!json_object_has_member (object, "length-low-risk") ||
          read_number (object, "length-low-risk", &out_length->length_low_risk, error));
}

static gboolean
read_lengths (JsonObject        *object,
              JalonDeadlineRule *rule,
              GError           **error)
{
  JsonArray *array = jalon_json_get_array (object, "lengths", error);

  if (array == NULL)
    return FALSE;

  if (rule->starts_with == JALON_TRIGGER_NONE && json_array_get_length (array) > 0)
    return fail (error, "lengths", "nothing starts them: member is null");

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JalonDeadlineLength length = { 0 };

      if (!read_length (json_array_get_element (array, i), &length, error))
        {
          g_prefix_error (error, "lengths[%u]: ", i);
          return FALSE;
        }

      if (i > 0 && jalon_date_compare (g_array_index (rule->lengths, JalonDeadlineLength, i - 1).from, length.from) >= 0)
        {
          g_set_error (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE,
                       "lengths[%u]: from: is not after the one before", i);
          return FALSE;
        }

      g_array_append_val (rule->lengths, length);
    }

  return TRUE;
}

/* applied, documents.biometrics, medical-exam */
static gboolean
ends_deadlines (const char *word)
{
  static const char *const ends[] = { "declined", "nomination-accepted", NULL }; /* they start nothing */
  g_autofree char         *member = g_strconcat ("milestones.", word, NULL);

  return jalon_deadline_trigger_read (member, NULL) != JALON_TRIGGER_NONE || g_strv_contains (ends, word) || g_str_equal (word, "medical-exam") ||
         (g_str_has_prefix (word, "documents.") && !g_str_has_suffix (word, "."));
}

static gboolean
read_done_by (JsonObject        *object,
              JalonDeadlineRule *rule,
              GError           **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray               *array = jalon_json_get_array (object, "done-by", error);

  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING ||
          !ends_deadlines (json_node_get_string (node)))
        {
          g_set_error (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE,
                       "done-by[%u]: is neither a milestone, nor medical-exam, nor a document", i);
          return FALSE;
        }

      g_strv_builder_add (builder, json_node_get_string (node));
    }

  rule->done_by = g_strv_builder_end (builder);
  return TRUE;
}

static gboolean
read_members (JsonObject        *object,
              JalonDeadlineRule *rule,
              GError           **error)
{
  static const char *const names[] = { "id", "name", "event", "kind", "trigger", "member", "how-counted", "if-missed", "lengths",
                                       "done-by", "received-after", "alarm-months", "candidates-duty", "source", NULL };
  const char              *id;

  if (!jalon_json_only_members (object, names, error))
    return FALSE;

  id = jalon_json_get_string (object, "id", error);

  if (id == NULL)
    return FALSE;

  if (id[0] == '\0')
    return fail (error, "id", "is empty");

  rule->id = g_strdup (id);

  return jalon_json_get_text (object, "name", &rule->name, error) &&
         (!json_object_has_member (object, "event") || jalon_json_get_text (object, "event", &rule->event, error)) &&
         read_kind (object, &rule->kind, error) &&
         jalon_json_get_text (object, "trigger", &rule->trigger_text, error) &&
         read_member (object, rule, error) &&
         jalon_json_get_text (object, "how-counted", &rule->how_counted, error) &&
         jalon_json_get_text (object, "if-missed", &rule->if_missed, error) &&
         read_lengths (object, rule, error) &&
         read_done_by (object, rule, error) &&
         (!json_object_has_member (object, "received-after") ||
          read_number (object, "received-after", &rule->received_after, error)) &&
         (!json_object_has_member (object, "alarm-months") ||
          read_number (object, "alarm-months", &rule->alarm_months, error)) &&
         read_boolean (object, "candidates-duty", &rule->candidates_duty, error) &&
         jalon_json_get_source (object, "source", &rule->source, error);
}

/**
 * jalon_deadline_kind_to_string:
 * @kind: a kind
 *
 * Returns: (transfer none): its word in the answers of the tool: deadline, expiry, window or birthday
 */
const char *
jalon_deadline_kind_to_string (JalonDeadlineKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (kind_words), NULL);

  return kind_words[kind];
}

/**
 * jalon_deadline_rule_free: (skip)
 * @rule: (transfer full) (nullable): an entry of data/deadlines
 */
void
jalon_deadline_rule_free (JalonDeadlineRule *rule)
{
  if (rule == NULL)
    return;

  g_free (rule->id);
  jalon_text_clear (&rule->name);
  jalon_text_clear (&rule->event);
  jalon_text_clear (&rule->trigger_text);
  jalon_text_clear (&rule->how_counted);
  jalon_text_clear (&rule->if_missed);
  g_free (rule->trigger);
  g_array_unref (rule->lengths);
  g_strfreev (rule->done_by);
  jalon_source_clear (&rule->source);
  g_free (rule);
}

/**
 * jalon_deadline_rule_read: (skip)
 * @root: what a file of data/deadlines holds
 * @error: return location for a #JalonPlanError or a #JalonJsonError
 *
 * Reads and checks an entry: no unknown member, both languages, a complete
 * source with https addresses, lengths in rising order.
 *
 * Returns: (transfer full): the entry, or %NULL
 */
JalonDeadlineRule *
jalon_deadline_rule_read (JsonNode *root,
                          GError  **error)
{
  g_autoptr (JalonDeadlineRule) rule = g_new0 (JalonDeadlineRule, 1);

  g_return_val_if_fail (root != NULL, NULL);

  rule->lengths = g_array_new (FALSE, FALSE, sizeof (JalonDeadlineLength));

  if (!JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error_literal (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "is not an object");
      return NULL;
    }

  if (!read_members (json_node_get_object (root), rule, error))
    return NULL;

  return g_steal_pointer (&rule);
}
