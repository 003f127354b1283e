/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-loader.h"

#include <stdlib.h>
#include <string.h>

#include "jalon-json.h"
#include "jalon-json-shape.h"
#include "jalon-quote.h"
#include "jalon-rule-error.h"
#include "jalon-rule-unit.h"

/* The figures of a version: rows of a table, values, codes of a list.
 *
 * Inputs are kept so small that a dense table is too. */
#define LARGEST_INPUT 9999

static gboolean
read_number (JsonNode            *node,
             const JalonRuleUnit *unit,
             gint32              *out_number,
             GError             **error)
{
  gint64 tenths;

  if (!jalon_json_get_tenths (node, &tenths, error))
    return FALSE;

  if (tenths % 10 != 0)
    return jalon_rule_fail (error, "is not a whole number");

  if (tenths / 10 < unit->least || tenths / 10 > unit->most)
    return jalon_rule_fail (error, "%" G_GINT64_FORMAT " is not from %d to %d", tenths / 10, unit->least, unit->most);

  *out_number = (gint32) (tenths / 10);
  return TRUE;
}

/* Reads the array of a figure for each column. */
static gint32 *
read_cells (JsonArray       *array,
            const JalonRule *rule,
            GError         **error)
{
  const JalonRuleUnit *unit = jalon_rule_unit_find (rule->unit, error);
  guint                n_points = json_array_get_length (array);
  guint                n_columns = rule->n_columns;
  g_autofree gint32   *cells = g_new0 (gint32, n_columns);

  if (n_points != n_columns)
    {
      jalon_rule_fail (error, "%u points for %u columns", n_points, n_columns);
      return NULL;
    }

  for (guint i = 0; i < n_points; i++)
    {
      if (!read_number (json_array_get_element (array, i), unit, &cells[i], error))
        {
          g_prefix_error (error, "points[%u]: ", i);
          return NULL;
        }
    }

  return g_steal_pointer (&cells);
}

static gboolean
read_input (JsonObject *object,
            const char *name,
            gint32     *out_input,
            GError    **error)
{
  gint64 number;

  if (!jalon_json_get_int (object, name, &number, error))
    return FALSE;

  if (number < 0 || number > LARGEST_INPUT)
    return jalon_rule_fail (error, "%s: %" G_GINT64_FORMAT " is not from 0 to %d", name, number, LARGEST_INPUT);

  *out_input = (gint32) number;
  return TRUE;
}

/* Reads a row; without max, or with null, it has no end. */
static gboolean
read_row (JsonObject      *object,
          const JalonRule *rule,
          JalonRuleRow    *row,
          GError         **error)
{
  static const char *const members[] = { "min", "max", "points", NULL };
  gboolean                 has_end = json_object_has_member (object, "max") && !json_object_get_null_member (object, "max");
  JsonArray               *points;

  if (!jalon_json_only_members (object, members, error) || !read_input (object, "min", &row->min, error))
    return FALSE;

  row->max = G_MAXINT32;

  if (has_end && !read_input (object, "max", &row->max, error))
    return FALSE;

  if (row->max < row->min)
    return jalon_rule_fail (error, "max: %d is before min %d", row->max, row->min);

  points = jalon_json_get_array (object, "points", error);

  if (points == NULL)
    return FALSE;

  row->cells = read_cells (points, rule, error);
  row->n_cells = rule->n_columns;
  return row->cells != NULL;
}

/* Checks that a row begins where the one before it ended. */
static gboolean
check_touches (const JalonRuleRow *before,
               const JalonRuleRow *row,
               GError            **error)
{
  if (before->max == G_MAXINT32)
    return jalon_rule_fail (error, "min: %d comes after a row without end", row->min);

  if (row->min <= before->max)
    return jalon_rule_fail (error, "min: %d is not above %d, the end of the row before", row->min, before->max);

  if (row->min > before->max + 1)
    return jalon_rule_fail (error, "min: %d leaves a gap after %d", row->min, before->max);

  return TRUE;
}

/* Returns the object at an index of an array, or NULL with an error. */
static JsonObject *
get_row_object (JsonArray *array,
                guint      index,
                GError   **error)
{
  JsonNode *node = json_array_get_element (array, index);

  if (JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);

  jalon_rule_fail (error, "is not an object");
  return NULL;
}

/**
 * jalon_rule_load_rows:
 * @object: a version
 * @rule: the rule, read but for its versions
 * @version: takes the rows, also those before a bad one
 * @error: return location for an error
 *
 * Reads `rows`: sorted, touching, a figure for each column.
 *
 * Returns: whether they are
 */
gboolean
jalon_rule_load_rows (JsonObject       *object,
                      const JalonRule  *rule,
                      JalonRuleVersion *version,
                      GError          **error)
{
  JsonArray *array = jalon_json_get_array (object, "rows", error);
  guint      n_rows;

  if (array == NULL)
    return FALSE;

  n_rows = json_array_get_length (array);

  if (n_rows == 0)
    return jalon_rule_fail (error, "rows: is empty");

  version->rows = g_new0 (JalonRuleRow, n_rows);

  for (guint i = 0; i < n_rows; i++)
    {
      JalonRuleRow *row = &version->rows[i];
      JsonObject   *row_object = get_row_object (array, i, error);

      version->n_rows = i + 1;

      if (row_object == NULL ||
          !read_row (row_object, rule, row, error) ||
          (i > 0 && !check_touches (row - 1, row, error)))
        {
          g_prefix_error (error, "rows[%u]: ", i);
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * jalon_rule_load_values:
 * @object: a version
 * @rule: the rule, read but for its versions
 * @version: takes the values, as its only row
 * @error: return location for an error
 *
 * Reads `values`: a figure for each column, whatever the input.
 *
 * Returns: whether they are
 */
gboolean
jalon_rule_load_values (JsonObject       *object,
                        const JalonRule  *rule,
                        JalonRuleVersion *version,
                        GError          **error)
{
  JsonArray *array = jalon_json_get_array (object, "values", error);
  gint32    *cells;

  if (array == NULL)
    return FALSE;

  cells = read_cells (array, rule, error);

  if (cells == NULL)
    {
      g_prefix_error (error, "values: ");
      return FALSE;
    }

  version->rows = g_new0 (JalonRuleRow, 1);
  version->rows[0] = (JalonRuleRow){ 0, G_MAXINT32, cells, rule->n_columns };
  version->n_rows = 1;
  return TRUE;
}

static gboolean
is_code (const char *text,
         const char *input)
{
  const gboolean is_province = g_str_equal (input, "province");
  gsize          i;

  for (i = 0; text[i] != '\0'; i++)
    {
      if (is_province ? !g_ascii_isupper (text[i]) : !g_ascii_isdigit (text[i]))
        return FALSE;
    }

  return i == (is_province ? 2 : 5);
}

static int
compare_codes (const void *a,
               const void *b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static gboolean
read_code (JsonNode   *node,
           const char *input,
           GHashTable *seen,
           GError    **error)
{
  const char      *code;
  g_autofree char *quoted = NULL;

  if (!jalon_json_is_string (node))
    return jalon_rule_fail (error, "is not a text");

  code = json_node_get_string (node);
  quoted = jalon_quote (code);

  if (!is_code (code, input))
    return jalon_rule_fail (error, "%s is not %s", quoted, g_str_equal (input, "province") ? "two capital letters" : "five digits");

  if (!g_hash_table_add (seen, (gpointer) code))
    return jalon_rule_fail (error, "%s stands twice", quoted);

  return TRUE;
}

/**
 * jalon_rule_load_codes:
 * @object: a version
 * @input: what the codes are of: `noc` or `province`
 * @version: takes the codes, sorted
 * @error: return location for an error
 *
 * Reads `codes`: five digits or two letters, each once, in any order.
 *
 * Returns: whether they are
 */
gboolean
jalon_rule_load_codes (JsonObject       *object,
                       const char       *input,
                       JalonRuleVersion *version,
                       GError          **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray             *array = jalon_json_get_array (object, "codes", error);
  guint                  n_codes;

  if (array == NULL)
    return FALSE;

  n_codes = json_array_get_length (array);

  if (n_codes == 0)
    return jalon_rule_fail (error, "codes: is empty");

  for (guint i = 0; i < n_codes; i++)
    {
      if (!read_code (json_array_get_element (array, i), input, seen, error))
        {
          g_prefix_error (error, "codes[%u]: ", i);
          return FALSE;
        }
    }

  version->n_codes = n_codes;
  version->codes = g_new0 (char *, n_codes + 1);

  for (guint i = 0; i < n_codes; i++)
    version->codes[i] = g_strdup (json_array_get_string_element (array, i));

  qsort (version->codes, n_codes, sizeof (char *), compare_codes);
  return TRUE;
}
