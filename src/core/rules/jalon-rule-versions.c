/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-loader.h"

#include "jalon-json.h"
#include "jalon-rule-error.h"
#include "jalon-rule-unit.h"

/* The member of a version that holds the figures, by JalonRuleKind. */
static const char *const figure_members[] = { "rows", "values", "rows", "codes" };

static gboolean
read_flag (JsonObject *object,
           const char *name,
           gboolean   *out_flag,
           GError    **error)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL)
    return TRUE;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return jalon_rule_fail (error, "%s: is not true or false", name);

  *out_flag = json_node_get_boolean (node);
  return TRUE;
}

static gboolean
check_may_be_empty (const JalonRule *rule,
                    const char      *figures,
                    GError         **error)
{
  const JalonRuleUnit *unit = jalon_rule_unit_find (rule->unit, error);

  if (unit->is_needed)
    return jalon_rule_fail (error, "%s: nothing can be computed without a figure in %s", figures, unit->name);

  return TRUE;
}

/* Reads the figures of a version: null repeals, and only an unknown one may have none. */
static gboolean
read_figures (JsonObject       *object,
              const JalonRule  *rule,
              JalonConversion  *conversion,
              JalonRuleVersion *version,
              GError          **error)
{
  const char *figures = figure_members[rule->kind];

  if (json_object_has_member (object, "rows") && json_object_get_null_member (object, "rows"))
    version->repealed = TRUE;
  else if (json_object_has_member (object, "rows") && !g_str_equal (figures, "rows"))
    return jalon_rule_fail (error, "rows: is only null in a rule that has %s", figures);

  if (version->repealed && (version->unknown || (!g_str_equal (figures, "rows") && json_object_has_member (object, figures))))
    return jalon_rule_fail (error, "rows: is null, which repeals, and leaves nothing to say");

  if (rule->kind == JALON_RULE_KIND_CONVERSION && (version->repealed || version->unknown))
    return jalon_rule_fail (error, "rows: are needed in a conversion");

  if (version->repealed || (version->unknown && !json_object_has_member (object, figures)))
    return check_may_be_empty (rule, figures, error);

  switch (rule->kind)
    {
    case JALON_RULE_KIND_TABLE:
      return jalon_rule_load_rows (object, rule, version, error);

    case JALON_RULE_KIND_VALUE:
      return jalon_rule_load_values (object, rule, version, error);

    case JALON_RULE_KIND_CONVERSION:
      return jalon_conversion_load_chart (conversion, object, version->from, error);

    case JALON_RULE_KIND_LIST:
      return jalon_rule_load_codes (object, rule->input, version, error);

    default:
      g_return_val_if_reached (FALSE);
    }
}

static gboolean
read_version_head (JsonObject       *object,
                   JalonRuleVersion *version,
                   GError          **error)
{
  if (!jalon_json_get_date (object, "from", &version->from, error) ||
      !jalon_json_get_date (object, "confirmed-to", &version->confirmed_to, error) ||
      !jalon_json_get_source (object, "source", &version->source, error) ||
      !read_flag (object, "announced", &version->announced, error) ||
      !read_flag (object, "unknown", &version->unknown, error) ||
      (json_object_has_member (object, "note") && !jalon_json_get_text (object, "note", &version->note, error)))
    return FALSE;

  if (jalon_date_compare (version->confirmed_to, version->from) < 0)
    return jalon_rule_fail (error, "confirmed-to: is before from");

  return TRUE;
}

static gboolean
read_version (JsonNode        *node,
              JalonRule       *rule,
              JalonConversion *conversion,
              GError         **error)
{
  const char *const            members[] = { "from", "confirmed-to", "source", "announced", "unknown", "note", "rows", figure_members[rule->kind], NULL };
  g_autoptr (JalonRuleVersion) version = g_new0 (JalonRuleVersion, 1);
  const JalonRuleVersion      *before = NULL;
  JsonObject                  *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return jalon_rule_fail (error, "is not an object");

  object = json_node_get_object (node);

  if (!jalon_json_only_members (object, members, error) || !read_version_head (object, version, error))
    return FALSE;

  if (rule->versions->len > 0)
    before = g_ptr_array_index (rule->versions, rule->versions->len - 1);

  if (before != NULL && jalon_date_compare (version->from, before->from) <= 0)
    return jalon_rule_fail (error, "from: is not after that of the version before");

  if (rule->kind == JALON_RULE_KIND_CONVERSION && version->announced)
    return jalon_rule_fail (error, "announced: does not suit a conversion");

  if (!read_figures (object, rule, conversion, version, error))
    return FALSE;

  g_ptr_array_add (rule->versions, g_steal_pointer (&version));
  return TRUE;
}

/**
 * jalon_rule_load_versions:
 * @object: a rule file
 * @rule: the same, read but for its versions, which it takes
 * @conversion: (nullable): takes the charts of a conversion
 * @error: return location for an error
 *
 * Reads `versions`: one at least, in rising order, each with its source.
 *
 * Returns: whether they are
 */
gboolean
jalon_rule_load_versions (JsonObject      *object,
                          JalonRule       *rule,
                          JalonConversion *conversion,
                          GError         **error)
{
  JsonArray *array = jalon_json_get_array (object, "versions", error);

  if (array == NULL)
    return FALSE;

  if (json_array_get_length (array) == 0)
    return jalon_rule_fail (error, "versions: is empty");

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (!read_version (json_array_get_element (array, i), rule, conversion, error))
        {
          g_prefix_error (error, "versions[%u]: ", i);
          return FALSE;
        }
    }

  return TRUE;
}
