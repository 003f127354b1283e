/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-loader.h"

#include "jalon-json.h"
#include "jalon-quote.h"
#include "jalon-rule-error.h"

/* What a rule of the kind conversion has beside its rule: the test, and a
 * chart for each version. Scores are printed ones: 7.5 is 75 tenths. */

static gboolean
read_score (JsonNode *node,
            gint16    most,
            gint16   *out_tenths,
            GError  **error)
{
  gint64 tenths;

  if (!jalon_json_get_tenths (node, &tenths, error))
    return FALSE;

  if (tenths <= 0 || tenths > most)
    return jalon_rule_fail (error, "is not a score above 0, %d at most", most / 10);

  *out_tenths = (gint16) tenths;
  return TRUE;
}

static gboolean
read_scores (JsonObject  *object,
             const char  *name,
             const gint16 most[JALON_N_ABILITIES],
             gint16       scores[JALON_N_ABILITIES],
             GError     **error)
{
  JsonArray *array = jalon_json_get_array (object, name, error);

  if (array == NULL)
    return FALSE;

  if (json_array_get_length (array) != JALON_N_ABILITIES)
    return jalon_rule_fail (error, "%s: %u scores for %d abilities", name, json_array_get_length (array), JALON_N_ABILITIES);

  for (guint i = 0; i < JALON_N_ABILITIES; i++)
    {
      if (!read_score (json_array_get_element (array, i), most[i], &scores[i], error))
        {
          g_prefix_error (error, "%s[%u]: ", name, i);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
read_step (JsonObject *object,
           gint16     *out_step,
           GError    **error)
{
  JsonNode *node = json_object_get_member (object, "step");
  gint64    tenths;

  if (node == NULL)
    return jalon_rule_fail (error, "step: is missing");

  if (!jalon_json_get_tenths (node, &tenths, error))
    {
      g_prefix_error (error, "step: ");
      return FALSE;
    }

  if (tenths != 5 && tenths != 10)
    return jalon_rule_fail (error, "step: is not 0.5 or 1");

  *out_step = (gint16) tenths;
  return TRUE;
}

static gboolean
read_language (JsonObject    *object,
               JalonLanguage *out_language,
               GError       **error)
{
  const char      *text = jalon_json_get_string (object, "language", error);
  g_autofree char *quoted = NULL;

  if (text == NULL)
    return FALSE;

  if (jalon_language_from_string (text, out_language))
    return TRUE;

  quoted = jalon_quote (text);
  return jalon_rule_fail (error, "language: %s is not en or fr", quoted);
}

/* The columns of a chart are the abilities, in the order of JalonAbility. */
static gboolean
check_columns (const JalonRule *rule,
               GError         **error)
{
  static const char *const abilities[] = { "listening", "reading", "writing", "speaking", NULL };

  if (g_strv_equal ((const char *const *) rule->columns, abilities))
    return TRUE;

  return jalon_rule_fail (error, "columns: are not listening, reading, writing and speaking");
}

/**
 * jalon_conversion_load:
 * @object: a rule file
 * @rule: the same, read; outlives the conversion
 * @error: return location for an error
 *
 * Reads the members that only a conversion has. The charts are not read yet.
 *
 * Returns: (transfer full): a conversion without charts, or %NULL
 */
JalonConversion *
jalon_conversion_load (JsonObject      *object,
                       const JalonRule *rule,
                       GError         **error)
{
  static const gint16         no_limit[JALON_N_ABILITIES] = { 9990, 9990, 9990, 9990 };
  g_autoptr (JalonConversion) self = g_new0 (JalonConversion, 1);
  const char                 *test = jalon_json_get_string (object, "test", error);
  const char                 *scale = NULL;

  if (test == NULL ||
      !check_columns (rule, error) ||
      !read_language (object, &self->language, error) ||
      !jalon_json_get_date (object, "accepted-from", &self->accepted_from, error) ||
      !read_step (object, &self->step, error) ||
      !read_scores (object, "max", no_limit, self->max, error))
    return NULL;

  if (json_object_has_member (object, "scale"))
    {
      scale = jalon_json_get_string (object, "scale", error);

      if (scale == NULL)
        return NULL;
    }

  self->id = g_strdup (rule->id);
  self->test = g_strdup (test);
  self->scale = g_strdup (scale);
  self->charts = g_array_new (FALSE, FALSE, sizeof (JalonChart));
  self->rule = rule;

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    self->name.words[i] = g_strdup (rule->title.words[i]);

  return g_steal_pointer (&self);
}

/* Reads a level and its four least scores, and compares them with the level below. */
static gboolean
read_level (const JalonConversion *self,
            JsonObject            *object,
            gint64                *level,
            JalonChart            *chart,
            GError               **error)
{
  static const char *const members[] = { "level", "min", NULL };
  gint64                   before = *level;
  gint16                   scores[JALON_N_ABILITIES];

  if (!jalon_json_only_members (object, members, error) ||
      !jalon_json_get_int (object, "level", level, error) ||
      !read_scores (object, "min", self->max, scores, error))
    return FALSE;

  if (*level < JALON_LEVEL_LOWEST || *level > JALON_LEVEL_HIGHEST)
    return jalon_rule_fail (error, "level: is not from %d to %d", JALON_LEVEL_LOWEST, JALON_LEVEL_HIGHEST);

  if (before != 0 && *level != before + 1)
    return jalon_rule_fail (error, "level: %d does not follow %d", (int) *level, (int) before);

  for (guint i = 0; i < JALON_N_ABILITIES; i++)
    {
      if (scores[i] % self->step != 0)
        return jalon_rule_fail (error, "min[%u]: is no multiple of the step", i);

      if (before != 0 && scores[i] <= chart->thresholds[i][before])
        return jalon_rule_fail (error, "min[%u]: is not above that of level %d", i, (int) before);

      chart->thresholds[i][*level] = scores[i];
    }

  return TRUE;
}

/**
 * jalon_conversion_load_chart:
 * @self: a conversion
 * @object: a version of its rule
 * @from: the first day of a test that this chart is for
 * @error: return location for an error
 *
 * Reads `rows`, a level each, without gap, and appends a chart to @self.
 *
 * Returns: whether they are a chart
 */
gboolean
jalon_conversion_load_chart (JalonConversion *self,
                             JsonObject      *object,
                             JalonDate        from,
                             GError         **error)
{
  JsonArray *array = jalon_json_get_array (object, "rows", error);
  JalonChart chart = { from };
  gint64     level = 0;

  if (array == NULL)
    return FALSE;

  if (json_array_get_length (array) == 0)
    return jalon_rule_fail (error, "rows: is empty");

  for (guint i = 0; i < JALON_N_ABILITIES; i++)
    {
      for (guint j = 0; j <= JALON_LEVEL_HIGHEST; j++)
        chart.thresholds[i][j] = G_MAXINT16;
    }

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (node)
            ? !read_level (self, json_node_get_object (node), &level, &chart, error)
            : !jalon_rule_fail (error, "is not an object"))
        {
          g_prefix_error (error, "rows[%u]: ", i);
          return FALSE;
        }
    }

  g_array_append_val (self->charts, chart);
  return TRUE;
}
