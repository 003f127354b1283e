/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-category.h"

#include <string.h>

#include "jalon-json.h"

#define CODE_DIGITS 5
#define MAX_NUMBER 10000

static void
version_free (gpointer data)
{
  JalonCategoryVersion *version = data;

  g_free (version->label);
  jalon_source_clear (&version->source);
  g_strfreev (version->codes);
  jalon_text_clear (&version->note);
  g_free (version);
}

/**
 * jalon_category_free:
 * @category: (transfer full) (nullable): a category
 *
 * Frees a category with its versions.
 */
void
jalon_category_free (JalonCategory *category)
{
  if (category == NULL)
    return;

  g_free (category->id);
  jalon_text_clear (&category->name);
  g_ptr_array_unref (category->versions);
  g_free (category);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonCategory, jalon_category_free)

G_GNUC_PRINTF (2, 3)
static gboolean
fail (GError    **error,
      const char *format,
      ...)
{
  va_list args;

  va_start (args, format);

  if (error != NULL)
    *error = g_error_new_valist (JALON_JSON_ERROR, JALON_JSON_ERROR_SHAPE, format, args);

  va_end (args);
  return FALSE;
}

static gboolean
read_count (JsonObject *object,
            const char *name,
            gint64     *out_number,
            GError    **error)
{
  gint64 number;

  if (!jalon_json_get_int (object, name, &number, error))
    return FALSE;

  if (number < 1 || number > MAX_NUMBER)
    return fail (error, "%s: is not between 1 and %d", name, MAX_NUMBER);

  *out_number = number;
  return TRUE;
}

static gboolean
read_switch (JsonObject *object,
             const char *name,
             gboolean   *out_value,
             GError    **error)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL)
    return fail (error, "%s: is missing", name);

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return fail (error, "%s: is not true or false", name);

  *out_value = json_node_get_boolean (node);
  return TRUE;
}

static gboolean
is_code (const char *text)
{
  return strlen (text) == CODE_DIGITS && strspn (text, "0123456789") == CODE_DIGITS;
}

static gboolean
read_codes (JsonObject           *object,
            JalonCategoryVersion *version,
            GError              **error)
{
  JsonArray *array = jalon_json_get_array (object, "codes", error);
  guint      n;
  guint      i;

  if (array == NULL)
    return FALSE;

  n = json_array_get_length (array);

  if (n == 0)
    return fail (error, "codes: is empty");

  version->codes = g_new0 (char *, n + 1);

  for (i = 0; i < n; i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING || !is_code (json_node_get_string (node)))
        return fail (error, "codes[%u]: is not a code of %d digits", i, CODE_DIGITS);

      version->codes[i] = g_strdup (json_node_get_string (node));

      if (i > 0 && strcmp (version->codes[i - 1], version->codes[i]) >= 0)
        return fail (error, "codes[%u]: %s does not come after %s", i, version->codes[i], version->codes[i - 1]);
    }

  return TRUE;
}

static gboolean
read_work (JsonObject           *object,
           JalonCategoryVersion *version,
           GError              **error)
{
  static const char *const members[] = { "months", "hours", "continuous", "window-years", "canada-only", NULL };
  gint64                   months = 0, hours = 0, years = 0;

  if (!jalon_json_only_members (object, members, error) ||
      !read_count (object, "months", &months, error) ||
      !read_count (object, "hours", &hours, error) ||
      !read_count (object, "window-years", &years, error) ||
      !read_switch (object, "continuous", &version->continuous, error) ||
      !read_switch (object, "canada-only", &version->canada_only, error))
    return FALSE;

  version->months = (int) months;
  version->units = hours * JALON_WORK_UNITS_PER_HOUR;
  version->window_years = (int) years;
  return TRUE;
}

static gboolean
read_education (JsonObject *object,
                int        *out_education,
                GError    **error)
{
  /* By JalonEducation. */
  static const char *const words[] = { "none", "secondary", "one-year", "two-year", "three-year", "two-or-more", "master", "doctorate" };
  const char              *text = jalon_json_get_string (object, "education", error);
  guint                    i;

  if (text == NULL)
    return FALSE;

  for (i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (words[i], text) == 0)
      {
        *out_education = (int) i;
        return TRUE;
      }

  return fail (error, "education: is not a level of education");
}

static gboolean
read_military (JsonObject           *object,
               JalonCategoryVersion *version,
               GError              **error)
{
  static const char *const members[] = { "months", "education", NULL };
  gint64                   months = 0;

  if (!jalon_json_only_members (object, members, error) ||
      !read_count (object, "months", &months, error) ||
      !read_education (object, &version->education, error))
    return FALSE;

  version->military = TRUE;
  version->months = (int) months;
  return TRUE;
}

/* A category asks one of three things: a level of French, work, or an offer of
 * the Canadian Armed Forces; the latter two in a list of codes. */
static gboolean
read_what_is_asked (JsonObject           *object,
                    JalonCategoryVersion *version,
                    GError              **error)
{
  gboolean    has_level = json_object_has_member (object, "level");
  gboolean    has_work = json_object_has_member (object, "work");
  gboolean    has_military = json_object_has_member (object, "military");
  const char *name = has_work ? "work" : "military";
  JsonObject *asked;
  gint64      level = 0;

  if (has_level + has_work + has_military != 1)
    return fail (error, "must have one of level, work and military");

  if (has_level)
    {
      if (json_object_has_member (object, "codes"))
        return fail (error, "codes: do not go with level");

      if (!read_count (object, "level", &level, error))
        return FALSE;

      version->level = (int) level;
      return TRUE;
    }

  asked = jalon_json_get_object (object, name, error);

  if (asked == NULL)
    return FALSE;

  if (has_work ? read_work (asked, version, error) : read_military (asked, version, error))
    return read_codes (object, version, error);

  g_prefix_error (error, "%s: ", name);
  return FALSE;
}

static gboolean
read_version (JsonObject           *object,
              JalonCategoryVersion *version,
              GError              **error)
{
  static const char *const members[] = { "from", "to", "label", "source", "level", "work", "military", "codes", "note", NULL };
  const char              *label;

  if (!jalon_json_only_members (object, members, error) ||
      !jalon_json_get_date (object, "from", &version->from, error))
    return FALSE;

  if (json_object_has_member (object, "to") && !jalon_json_get_date (object, "to", &version->to, error))
    return FALSE;

  if (jalon_date_is_set (version->to) && jalon_date_compare (version->to, version->from) < 0)
    return fail (error, "to: is before from");

  label = jalon_json_get_string (object, "label", error);

  if (label == NULL)
    return FALSE;

  version->label = g_strdup (label);

  if (!jalon_json_get_source (object, "source", &version->source, error))
    return FALSE;

  if (json_object_has_member (object, "note") && !jalon_json_get_text (object, "note", &version->note, error))
    return FALSE;

  return read_what_is_asked (object, version, error);
}

static gboolean
check_order (GPtrArray *versions,
             GError   **error)
{
  const JalonCategoryVersion *last, *before;

  if (versions->len < 2)
    return TRUE;

  last = g_ptr_array_index (versions, versions->len - 1);
  before = g_ptr_array_index (versions, versions->len - 2);

  if (!jalon_date_is_set (before->to) || jalon_date_compare (last->from, before->to) <= 0)
    return fail (error, "from: the version before is still in force");

  return TRUE;
}

static gboolean
read_versions (JsonObject    *object,
               JalonCategory *category,
               GError       **error)
{
  JsonArray *array = jalon_json_get_array (object, "versions", error);
  guint      i;

  if (array == NULL)
    return FALSE;

  if (json_array_get_length (array) == 0)
    return fail (error, "versions: is empty");

  for (i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode             *node = json_array_get_element (array, i);
      JalonCategoryVersion *version = g_new0 (JalonCategoryVersion, 1);

      g_ptr_array_add (category->versions, version);

      if (!JSON_NODE_HOLDS_OBJECT (node))
        return fail (error, "versions[%u]: is not an object", i);

      if (!read_version (json_node_get_object (node), version, error) || !check_order (category->versions, error))
        {
          g_prefix_error (error, "versions[%u]: ", i);
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * jalon_category_parse:
 * @data: a file of data/categories
 * @length: its length in bytes
 * @error: return location for a #JalonJsonError
 *
 * Reads a category of rounds, strictly: unknown or repeated members, versions
 * out of order or overlapping, codes that do not rise and an incomplete source
 * are errors, such as `versions[1]: codes[3]: …`.
 *
 * Returns: (transfer full): the category, or %NULL
 */
JalonCategory *
jalon_category_parse (const char *data,
                      gsize       length,
                      GError    **error)
{
  static const char *const  members[] = { "id", "name", "versions", NULL };
  g_autoptr (JsonNode)      root = jalon_json_parse (data, length, error);
  g_autoptr (JalonCategory) category = NULL;
  JsonObject               *object;
  const char               *id;

  if (root == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_OBJECT (root))
    {
      fail (error, "is not an object");
      return NULL;
    }

  object = json_node_get_object (root);
  id = jalon_json_only_members (object, members, error) ? jalon_json_get_string (object, "id", error) : NULL;

  if (id == NULL)
    return NULL;

  category = g_new0 (JalonCategory, 1);
  category->id = g_strdup (id);
  category->versions = g_ptr_array_new_with_free_func (version_free);

  if (!jalon_json_get_text (object, "name", &category->name, error) || !read_versions (object, category, error))
    return NULL;

  return g_steal_pointer (&category);
}
