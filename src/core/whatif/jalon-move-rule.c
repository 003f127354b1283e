/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-rule.h"

#include <string.h>

#include "jalon-data-resource.h"
#include "jalon-json.h"

#define FOLDER JALON_DATA_PREFIX "/moves"
#define MOST_WEEKS 520
#define MOST_DOLLARS 1000000

/* clang-format off */
G_DEFINE_QUARK (jalon-whatif-error-quark, jalon_whatif_error)
/* clang-format on */

static const char *const KINDS[JALON_N_MOVE_KINDS] = {
  [JALON_MOVE_ANSWER_DIPLOMA] = "answer-diploma",
  [JALON_MOVE_ANSWER_JOB] = "answer-job",
  [JALON_MOVE_ANSWER_TEST] = "answer-test",
  [JALON_MOVE_ASSESSMENT] = "assessment",
  [JALON_MOVE_CANADIAN_WORK] = "canadian-work",
  [JALON_MOVE_CANADIAN_WORK_WITH_PERMIT] = "canadian-work-with-permit",
  [JALON_MOVE_CERTIFICATE] = "certificate",
  [JALON_MOVE_LANGUAGE_TEST] = "language-test",
  [JALON_MOVE_NOMINATION] = "nomination",
  [JALON_MOVE_RELATIVE_ADULT] = "relative-adult",
  [JALON_MOVE_SECOND_DIPLOMA] = "second-diploma",
  [JALON_MOVE_STUDY_MASTER] = "study-master",
  [JALON_MOVE_STUDY_ONE_YEAR] = "study-one-year",
  [JALON_MOVE_STUDY_THREE_YEAR] = "study-three-year",
  [JALON_MOVE_STUDY_TWO_YEAR] = "study-two-year",
  [JALON_MOVE_SWAP] = "swap",
  [JALON_MOVE_WAIT] = "wait",
};

static const char *const PLACES[] = { "{who}", "{test}", "{goal}", "{diploma}", "{job}", "{years}", "{day}", "{relative}", "{record}", "{missing}", "{candidate}", "{partner}" };

/**
 * jalon_move_kind_to_string:
 * @kind: a kind of move
 *
 * Returns: (transfer none): its id, which is also the name of its file
 */
const char *
jalon_move_kind_to_string (JalonMoveKind kind)
{
  g_return_val_if_fail ((guint) kind < JALON_N_MOVE_KINDS, NULL);

  return KINDS[kind];
}

/**
 * jalon_move_kind_is_answer:
 * @kind: a kind of move
 *
 * Returns: whether it only enters what is unanswered: its gain is what the best
 *   true answer would bring, so the most
 */
gboolean
jalon_move_kind_is_answer (JalonMoveKind kind)
{
  return kind == JALON_MOVE_ANSWER_DIPLOMA || kind == JALON_MOVE_ANSWER_JOB || kind == JALON_MOVE_ANSWER_TEST || kind == JALON_MOVE_RELATIVE_ADULT;
}

static gboolean
fail (GError    **error,
      const char *name,
      const char *what)
{
  g_set_error (error, JALON_WHATIF_ERROR, JALON_WHATIF_ERROR_SHAPE, "%s: %s", name, what);
  return FALSE;
}

static gboolean
read_boolean (JsonObject *object,
              const char *name,
              gboolean   *out_value,
              GError    **error)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return fail (error, name, "is neither true nor false");

  *out_value = json_node_get_boolean (node);
  return TRUE;
}

static gboolean
read_number (JsonObject *object,
             const char *name,
             int         most,
             int        *out_number,
             GError    **error)
{
  gint64 number;

  if (!jalon_json_get_int (object, name, &number, error))
    return FALSE;

  if (number < 0 || number > most)
    return fail (error, name, "is out of range");

  *out_number = (int) number;
  return TRUE;
}

static gboolean
read_optional_weeks (JsonObject *object,
                     const char *name,
                     int        *out_weeks,
                     GError    **error)
{
  return !json_object_has_member (object, name) || read_number (object, name, MOST_WEEKS, out_weeks, error);
}

static gboolean
read_kind (JsonObject    *object,
           JalonMoveKind *out_kind,
           GError       **error)
{
  const char *id = jalon_json_get_string (object, "id", error);

  if (id == NULL)
    return FALSE;

  for (guint i = 0; i < JALON_N_MOVE_KINDS; i++)
    if (g_str_equal (id, KINDS[i]))
      {
        *out_kind = (JalonMoveKind) i;
        return TRUE;
      }

  return fail (error, "id", "is no kind of move");
}

/* Whether every { begins a place that the program fills. */
static gboolean
has_known_places (const char *text)
{
  for (const char *place = strchr (text, '{'); place != NULL; place = strchr (place + 1, '{'))
    {
      gboolean known = FALSE;

      for (guint i = 0; i < G_N_ELEMENTS (PLACES); i++)
        known |= g_str_has_prefix (place, PLACES[i]);

      if (!known)
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_title (JsonObject *object,
            JalonText  *out_title,
            GError    **error)
{
  if (!jalon_json_get_text (object, "title", out_title, error))
    return FALSE;

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    if (!has_known_places (out_title->words[i]))
      return fail (error, "title", "has a place that is not known");

  return TRUE;
}

static gboolean
read_source (JsonObject    *object,
             JalonMoveRule *rule,
             GError       **error)
{
  gboolean given = json_object_has_member (object, "source");

  /* Free and at once needs no source. */
  if (!given && !rule->estimate && (rule->weeks > 0 || rule->cost > 0))
    return fail (error, "source", "is missing: figures without one are estimates");

  return !given || jalon_json_get_source (object, "source", &rule->source, error);
}

static gboolean
read_members (JsonObject    *object,
              JalonMoveRule *rule,
              GError       **error)
{
  static const char *const names[] = { "id", "title", "hint", "weeks", "weeks-per-level", "weeks-per-new-level", "cost", "estimate", "read", "in-own-hands", "source", NULL };

  return jalon_json_only_members (object, names, error) &&
         read_kind (object, &rule->kind, error) &&
         read_title (object, &rule->title, error) &&
         jalon_json_get_text (object, "hint", &rule->hint, error) &&
         read_number (object, "weeks", MOST_WEEKS, &rule->weeks, error) &&
         read_optional_weeks (object, "weeks-per-level", &rule->weeks_per_level, error) &&
         read_optional_weeks (object, "weeks-per-new-level", &rule->weeks_per_new_level, error) &&
         read_number (object, "cost", MOST_DOLLARS, &rule->cost, error) &&
         read_boolean (object, "estimate", &rule->estimate, error) &&
         jalon_json_get_date (object, "read", &rule->read, error) &&
         read_boolean (object, "in-own-hands", &rule->in_own_hands, error) &&
         read_source (object, rule, error);
}

/**
 * jalon_move_rule_parse:
 * @data: (array length=length): what a file of data/moves holds
 * @length: how many bytes
 * @error: return location for a #JalonWhatifError or a #JalonJsonError
 *
 * Reads and checks what is said of a kind of move: no unknown member, both
 * languages, figures in range, and a source or the mark of an estimate.
 *
 * Returns: (transfer full): the entry, or %NULL
 */
JalonMoveRule *
jalon_move_rule_parse (const char *data,
                       gsize       length,
                       GError    **error)
{
  g_autoptr (JsonNode)      root = jalon_json_parse (data, length, error);
  g_autoptr (JalonMoveRule) rule = g_new0 (JalonMoveRule, 1);

  if (root == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error_literal (error, JALON_WHATIF_ERROR, JALON_WHATIF_ERROR_SHAPE, "is not an object");
      return NULL;
    }

  return read_members (json_node_get_object (root), rule, error) ? g_steal_pointer (&rule) : NULL;
}

/**
 * jalon_move_rule_free:
 * @rule: (transfer full) (nullable): an entry of data/moves
 *
 * Frees an entry.
 */
void
jalon_move_rule_free (JalonMoveRule *rule)
{
  if (rule == NULL)
    return;

  jalon_text_clear (&rule->title);
  jalon_text_clear (&rule->hint);
  jalon_source_clear (&rule->source);
  g_free (rule);
}

/**
 * jalon_move_rules_load:
 * @error: return location for a #JalonWhatifError, which names the file
 *
 * Loads data/moves from the program's resource, all or nothing.
 *
 * Returns: (transfer full): an entry for each kind of move, or %NULL
 */
JalonMoveRules *
jalon_move_rules_load (GError **error)
{
  g_autoptr (JalonMoveRules) self = g_new0 (JalonMoveRules, 1);

  for (guint i = 0; i < JALON_N_MOVE_KINDS; i++)
    {
      g_autofree char   *path = g_strconcat (FOLDER "/", KINDS[i], ".json", NULL);
      g_autoptr (GBytes) bytes = g_resource_lookup_data (jalon_data_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

      if (bytes == NULL)
        return NULL;

      self->rules[i] = jalon_move_rule_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), error);

      if (self->rules[i] != NULL && self->rules[i]->kind != (JalonMoveKind) i)
        {
          g_clear_pointer (&self->rules[i], jalon_move_rule_free);
          fail (error, "id", "is not the name of the file");
        }

      if (self->rules[i] == NULL)
        {
          g_prefix_error (error, "%s.json: ", KINDS[i]);
          return NULL;
        }
    }

  return g_steal_pointer (&self);
}

/**
 * jalon_move_rules_free:
 * @rules: (transfer full) (nullable): what jalon_move_rules_load() returned
 *
 * Frees all entries.
 */
void
jalon_move_rules_free (JalonMoveRules *rules)
{
  if (rules == NULL)
    return;

  for (guint i = 0; i < JALON_N_MOVE_KINDS; i++)
    jalon_move_rule_free (rules->rules[i]);

  g_free (rules);
}
