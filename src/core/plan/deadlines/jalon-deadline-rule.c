/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-data.h"

#include "jalon-quote.h"

#define LONGEST 10000 /* no length is beyond it, so that no sum overflows */

static const char *const kind_words[] = {
  [JALON_DEADLINE_DEADLINE] = "deadline",
  [JALON_DEADLINE_EXPIRY] = "expiry",
  [JALON_DEADLINE_WINDOW] = "window",
  [JALON_DEADLINE_BIRTHDAY] = "birthday",
  NULL
};

static const char *const unit_words[] = { "d", "m", "y", NULL };

static const JalonDataField length_fields[] = {
  { "from", JALON_DATA_DATE, G_STRUCT_OFFSET (JalonDeadlineLength, from), JALON_DATA_NULLABLE },
  { "length", JALON_DATA_NUMBER, G_STRUCT_OFFSET (JalonDeadlineLength, length), .least = 1, .most = LONGEST },
  { "unit", JALON_DATA_LETTER, G_STRUCT_OFFSET (JalonDeadlineLength, unit), .words = unit_words },
  { "length-in-canada", JALON_DATA_NUMBER, G_STRUCT_OFFSET (JalonDeadlineLength, length_in_canada), JALON_DATA_OPTIONAL, 1, LONGEST },
  { "length-low-risk", JALON_DATA_NUMBER, G_STRUCT_OFFSET (JalonDeadlineLength, length_low_risk), JALON_DATA_OPTIONAL, 1, LONGEST },
  { "low-risk-to", JALON_DATA_DATE, G_STRUCT_OFFSET (JalonDeadlineLength, low_risk_to), JALON_DATA_OPTIONAL },
};

static gboolean
check_length (gpointer      record,
              gconstpointer before,
              GError      **error)
{
  const JalonDeadlineLength *length = record;
  const JalonDeadlineLength *last = before;

  return last == NULL || jalon_date_compare (last->from, length->from) < 0 ||
         jalon_data_fail (error, "from: is not after the one before");
}

static const JalonDataShape length_shape = { length_fields, G_N_ELEMENTS (length_fields), sizeof (JalonDeadlineLength), NULL, check_length };

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
check_rule (gpointer      record,
            gconstpointer before,
            GError      **error)
{
  const JalonDeadlineRule *rule = record;

  if (rule->trigger != NULL && rule->starts_with == JALON_TRIGGER_NONE)
    {
      g_autofree char *quoted = jalon_quote (rule->trigger);

      return jalon_data_fail (error, "member: %s is not a member that starts a deadline", quoted);
    }

  if (rule->trigger == NULL && rule->lengths->len > 0)
    return jalon_data_fail (error, "lengths: nothing starts them: member is null");

  for (guint i = 0; rule->done_by[i] != NULL; i++)
    {
      if (!ends_deadlines (rule->done_by[i]))
        return jalon_data_fail (error, "done-by[%u]: is neither a milestone, nor medical-exam, nor a document", i);
    }

  return TRUE;
}

static const JalonDataField rule_fields[] = {
  { "id", JALON_DATA_WORD, G_STRUCT_OFFSET (JalonDeadlineRule, id) },
  { "name", JALON_DATA_TEXT, G_STRUCT_OFFSET (JalonDeadlineRule, name) },
  { "event", JALON_DATA_TEXT, G_STRUCT_OFFSET (JalonDeadlineRule, event), JALON_DATA_OPTIONAL },
  { "kind", JALON_DATA_CHOICE, G_STRUCT_OFFSET (JalonDeadlineRule, kind), .words = kind_words },
  { "trigger", JALON_DATA_TEXT, G_STRUCT_OFFSET (JalonDeadlineRule, trigger_text) },
  { "member", JALON_DATA_WORD, G_STRUCT_OFFSET (JalonDeadlineRule, trigger), JALON_DATA_NULLABLE },
  { "how-counted", JALON_DATA_TEXT, G_STRUCT_OFFSET (JalonDeadlineRule, how_counted) },
  { "if-missed", JALON_DATA_TEXT, G_STRUCT_OFFSET (JalonDeadlineRule, if_missed) },
  { "lengths", JALON_DATA_VALUES, G_STRUCT_OFFSET (JalonDeadlineRule, lengths), .shape = &length_shape },
  { "done-by", JALON_DATA_WORDS, G_STRUCT_OFFSET (JalonDeadlineRule, done_by) },
  { "received-after", JALON_DATA_NUMBER, G_STRUCT_OFFSET (JalonDeadlineRule, received_after), JALON_DATA_OPTIONAL, 1, LONGEST },
  { "alarm-months", JALON_DATA_NUMBER, G_STRUCT_OFFSET (JalonDeadlineRule, alarm_months), JALON_DATA_OPTIONAL, 1, LONGEST },
  { "candidates-duty", JALON_DATA_BOOLEAN, G_STRUCT_OFFSET (JalonDeadlineRule, candidates_duty) },
  { "hand-in", JALON_DATA_BOOLEAN, G_STRUCT_OFFSET (JalonDeadlineRule, hand_in), JALON_DATA_OPTIONAL },
  { "with-application", JALON_DATA_BOOLEAN, G_STRUCT_OFFSET (JalonDeadlineRule, with_application), JALON_DATA_OPTIONAL },
  { "source", JALON_DATA_SOURCE, G_STRUCT_OFFSET (JalonDeadlineRule, source) },
};

static void
finish_rule (gpointer record)
{
  JalonDeadlineRule *rule = record;

  if (rule->trigger != NULL)
    rule->starts_with = jalon_deadline_trigger_read (rule->trigger, &rule->part);
}

static const JalonDataShape rule_shape = { rule_fields, G_N_ELEMENTS (rule_fields), sizeof (JalonDeadlineRule), NULL, check_rule, finish_rule };

/* Read strictly: no unknown member, both languages, a complete source with https addresses,
 * lengths in rising order. */
const JalonDataSet jalon_deadline_rule_set = { "deadlines", &rule_shape, .by_id = TRUE };

/**
 * jalon_deadline_kind_to_string:
 * @kind: a kind
 *
 * Returns: (transfer none): its word in the answers of the tool: deadline, expiry, window or birthday
 */
const char *
jalon_deadline_kind_to_string (JalonDeadlineKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (kind_words) - 1, NULL);

  return kind_words[kind];
}
