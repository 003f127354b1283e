/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-loader.h"

#include "jalon-json.h"
#include "jalon-json-shape.h"
#include "jalon-quote.h"
#include "jalon-rule-error.h"
#include "jalon-rule-unit.h"

#define MAX_COLUMNS 16

/* By JalonRuleKind. */
static const char *const kind_words[] = { "table", "value", "conversion", "list" };

static gboolean
read_kind (JsonObject    *object,
           JalonRuleKind *out_kind,
           GError       **error)
{
  g_autofree char *quoted = NULL;
  const char      *word;

  if (!json_object_has_member (object, "kind"))
    {
      *out_kind = JALON_RULE_KIND_TABLE;
      return TRUE;
    }

  word = jalon_json_get_string (object, "kind", error);

  if (word == NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (kind_words); i++)
    {
      if (!g_str_equal (word, kind_words[i]))
        continue;

      *out_kind = (JalonRuleKind) i;
      return TRUE;
    }

  quoted = jalon_quote (word);
  return jalon_rule_fail (error, "kind: %s is not table, value, conversion or list", quoted);
}

/* Reads a text that is not empty into a string of the rule's own. */
static gboolean
read_word (JsonObject *object,
           const char *name,
           char      **out_word,
           GError    **error)
{
  const char *word = jalon_json_get_string (object, name, error);

  if (word == NULL)
    return FALSE;

  if (word[0] == '\0')
    return jalon_rule_fail (error, "%s: is empty", name);

  *out_word = g_strdup (word);
  return TRUE;
}

static gboolean
read_columns (JsonObject *object,
              JalonRule  *rule,
              GError    **error)
{
  JsonArray *array = jalon_json_get_array (object, "columns", error);
  guint      n_columns;

  if (array == NULL)
    return FALSE;

  n_columns = json_array_get_length (array);

  if (n_columns == 0 || n_columns > MAX_COLUMNS)
    return jalon_rule_fail (error, "columns: are %u, not 1 to %d", n_columns, MAX_COLUMNS);

  rule->columns = g_new0 (char *, n_columns + 1);
  rule->n_columns = n_columns;

  for (guint i = 0; i < n_columns; i++)
    {
      JsonNode   *node = json_array_get_element (array, i);
      const char *column = jalon_json_is_string (node) ? json_node_get_string (node) : "";

      if (column[0] == '\0')
        return jalon_rule_fail (error, "columns[%u]: is not a word", i);

      if (g_strv_contains ((const char *const *) rule->columns, column))
        return jalon_rule_fail (error, "columns[%u]: %s stands twice", i, column);

      rule->columns[i] = g_strdup (column);
    }

  return TRUE;
}

/* Where columns have no titles of their own, each has the rule's. */
static gboolean
read_column_titles (JsonObject *object,
                    JalonRule  *rule,
                    GError    **error)
{
  JsonObject *titles = NULL;

  rule->column_titles = g_new0 (JalonText, rule->n_columns);

  if (json_object_has_member (object, "column-titles"))
    {
      titles = jalon_json_get_object (object, "column-titles", error);

      if (titles == NULL)
        return FALSE;

      if (!jalon_json_only_members (titles, (const char *const *) rule->columns, error))
        {
          g_prefix_error (error, "column-titles: ");
          return FALSE;
        }
    }

  for (guint i = 0; rule->columns[i] != NULL; i++)
    {
      gboolean is_read = titles != NULL
                           ? jalon_json_get_text (titles, rule->columns[i], &rule->column_titles[i], error)
                           : jalon_json_get_text (object, "title", &rule->column_titles[i], error);

      if (!is_read)
        {
          g_prefix_error (error, "column-titles: ");
          return FALSE;
        }
    }

  return TRUE;
}

static void
free_text (gpointer data)
{
  jalon_text_clear (data);
  g_free (data);
}

static gboolean
read_row_titles (JsonObject *object,
                 JalonRule  *rule,
                 GError    **error)
{
  JsonArray *array;

  if (!json_object_has_member (object, "row-titles"))
    return TRUE;

  array = jalon_json_get_array (object, "row-titles", error);

  if (array == NULL)
    return FALSE;

  rule->row_titles = g_ptr_array_new_with_free_func (free_text);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      /* A text is read as a member, so that its errors are those of every text. */
      g_autoptr (JsonObject) holder = json_object_new ();
      g_autofree char       *name = g_strdup_printf ("row-titles[%u]", i);
      JalonText             *title = g_new0 (JalonText, 1);

      g_ptr_array_add (rule->row_titles, title);
      json_object_set_member (holder, name, json_array_dup_element (array, i));

      if (!jalon_json_get_text (holder, name, title, error))
        return FALSE;
    }

  return TRUE;
}

/* Reads everything but the versions. */
static gboolean
read_head (JsonObject *object,
           JalonRule  *rule,
           GError    **error)
{
  static const char *const members[] = { "id", "title", "kind", "unit", "input", "columns", "column-titles", "row-titles", "versions", NULL };
  static const char *const conversion_members[] = { "id", "title", "kind", "unit", "input", "columns", "column-titles", "row-titles", "versions",
                                                    "test", "scale", "language", "accepted-from", "step", "max", NULL };

  if (!read_kind (object, &rule->kind, error) ||
      !jalon_json_only_members (object, rule->kind == JALON_RULE_KIND_CONVERSION ? conversion_members : members, error) ||
      !jalon_json_get_text (object, "title", &rule->title, error) ||
      !read_word (object, "unit", &rule->unit, error) ||
      jalon_rule_unit_find (rule->unit, error) == NULL ||
      (json_object_has_member (object, "input") && !read_word (object, "input", &rule->input, error)) ||
      !read_columns (object, rule, error) ||
      !read_column_titles (object, rule, error) ||
      !read_row_titles (object, rule, error))
    return FALSE;

  if (rule->kind == JALON_RULE_KIND_TABLE && rule->input == NULL)
    return jalon_rule_fail (error, "input: is missing");

  if (rule->kind == JALON_RULE_KIND_LIST && g_strcmp0 (rule->input, "noc") != 0 && g_strcmp0 (rule->input, "province") != 0)
    return jalon_rule_fail (error, "input: is not noc or province");

  return TRUE;
}

/**
 * jalon_rule_load:
 * @root: a rule file, parsed
 * @out_rule: (out): the rule
 * @out_conversion: (out) (nullable): its charts if it is a conversion, else %NULL
 * @error: return location for a #JalonRulesError or #JalonJsonError
 *
 * Reads and checks a rule, all or nothing.
 *
 * Returns: whether it is one; else the out parameters are unchanged and the
 *   error says where: `crs.core.age: versions[0]: rows[3]: …`
 */
gboolean
jalon_rule_load (JsonNode         *root,
                 JalonRule       **out_rule,
                 JalonConversion **out_conversion,
                 GError          **error)
{
  g_autoptr (JalonRule)       rule = g_new0 (JalonRule, 1);
  g_autoptr (JalonConversion) conversion = NULL;
  JsonObject                 *object;

  if (!JSON_NODE_HOLDS_OBJECT (root))
    return jalon_rule_fail (error, "is not an object");

  object = json_node_get_object (root);
  rule->versions = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_rule_version_free);

  if (!read_word (object, "id", &rule->id, error))
    return FALSE;

  if (!read_head (object, rule, error) ||
      (rule->kind == JALON_RULE_KIND_CONVERSION && (conversion = jalon_conversion_load (object, rule, error)) == NULL) ||
      !jalon_rule_load_versions (object, rule, conversion, error))
    {
      g_prefix_error (error, "%s: ", rule->id);
      return FALSE;
    }

  *out_rule = g_steal_pointer (&rule);
  *out_conversion = g_steal_pointer (&conversion);
  return TRUE;
}
