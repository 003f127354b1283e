/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-rule.h"

#include <string.h>

#define MOST_WEEKS 520
#define MOST_DOLLARS 1000000

/* clang-format off */
G_DEFINE_QUARK (jalon-whatif-error-quark, jalon_whatif_error)
/* clang-format on */

static const char *const KINDS[JALON_N_MOVE_KINDS + 1] = {
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

/* Free and at once needs no source. */
static gboolean
check_rule (gpointer      record,
            gconstpointer before,
            GError      **error)
{
  const JalonMoveRule *rule = record;

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    if (!has_known_places (rule->title.words[i]))
      return jalon_data_fail (error, "title: has a place that is not known");

  return rule->source.title.words[JALON_LANGUAGE_EN] != NULL || rule->estimate || (rule->weeks == 0 && rule->cost == 0) ||
         jalon_data_fail (error, "source: is missing: figures without one are estimates");
}

#define OFFSET(member) G_STRUCT_OFFSET (JalonMoveRule, member)

static const JalonDataField rule_fields[] = {
  { "id", JALON_DATA_CHOICE, OFFSET (kind), .words = KINDS },
  { "title", JALON_DATA_TEXT, OFFSET (title) },
  { "hint", JALON_DATA_TEXT, OFFSET (hint) },
  { "weeks", JALON_DATA_NUMBER, OFFSET (weeks), .most = MOST_WEEKS },
  { "weeks-per-level", JALON_DATA_NUMBER, OFFSET (weeks_per_level), JALON_DATA_OPTIONAL, .most = MOST_WEEKS },
  { "weeks-per-new-level", JALON_DATA_NUMBER, OFFSET (weeks_per_new_level), JALON_DATA_OPTIONAL, .most = MOST_WEEKS },
  { "cost", JALON_DATA_NUMBER, OFFSET (cost), .most = MOST_DOLLARS },
  { "estimate", JALON_DATA_BOOLEAN, OFFSET (estimate) },
  { "read", JALON_DATA_DATE, OFFSET (read) },
  { "in-own-hands", JALON_DATA_BOOLEAN, OFFSET (in_own_hands) },
  { "source", JALON_DATA_SOURCE, OFFSET (source), JALON_DATA_OPTIONAL },
};

static const JalonDataShape rule_shape = { rule_fields, G_N_ELEMENTS (rule_fields), sizeof (JalonMoveRule), NULL, check_rule };

/* Read strictly: no unknown member, both languages, figures in range, and a source or the mark
 * of an estimate. */
const JalonDataSet jalon_move_rule_set = { "moves", &rule_shape, .by_id = TRUE };

/**
 * jalon_move_rules_load:
 * @error: return location for an error; there is none: what is carried was checked
 *
 * Loads the moves that the program carries, which were checked when it was built: that
 * one is missing is the programmer's error.
 *
 * Returns: (transfer full): an entry for each kind of move
 */
JalonMoveRules *
jalon_move_rules_load (GError **error)
{
  g_autoptr (GPtrArray) rules = jalon_data_set_load (&jalon_move_rule_set);
  JalonMoveRules       *self = g_new0 (JalonMoveRules, 1);

  for (guint i = 0; i < rules->len; i++)
    self->rules[((JalonMoveRule *) rules->pdata[i])->kind] = rules->pdata[i];

  for (guint i = 0; i < JALON_N_MOVE_KINDS; i++)
    if (self->rules[i] == NULL)
      g_error ("%s: is in no file", KINDS[i]);

  return self;
}

/**
 * jalon_move_rules_free:
 * @rules: (transfer full) (nullable): what jalon_move_rules_load() returned
 *
 * Frees the table; its entries stay.
 */
void
jalon_move_rules_free (JalonMoveRules *rules)
{
  g_free (rules);
}
