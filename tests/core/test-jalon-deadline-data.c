/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-data.h"

#include <string.h>

#include "jalon-json.h"
#include "jalon-test.h"

/* The entries of the facts, and what starts each: NULL is text only. */
static const struct
{
  const char       *id;
  const char       *member;
  JalonDeadlineKind kind;
  gboolean          duty;
} entries[] = {
  { "additional_documents", "letters.additional-documents", JALON_DEADLINE_DEADLINE, TRUE },
  { "age_lockin", "children.birth-date", JALON_DEADLINE_BIRTHDAY, TRUE },
  { "biometrics", "milestones.biometrics-letter", JALON_DEADLINE_DEADLINE, TRUE },
  { "bridging_permit", "permits.bridging", JALON_DEADLINE_WINDOW, TRUE },
  { "copr", "milestones.confirmed", JALON_DEADLINE_DEADLINE, TRUE },
  { "copr_in_canada", "letters.confirmation", JALON_DEADLINE_DEADLINE, TRUE },
  { "crs_age", "candidate.birth-date", JALON_DEADLINE_BIRTHDAY, TRUE },
  { "eca_validity", "credentials.assessment.issued", JALON_DEADLINE_EXPIRY, TRUE },
  { "employer_notice", "milestones.employer-notice", JALON_DEADLINE_DEADLINE, FALSE },
  { "employer_penalty", "letters.employer-penalty", JALON_DEADLINE_DEADLINE, FALSE },
  { "employer_records", NULL, JALON_DEADLINE_WINDOW, FALSE }, /* RULE: deadline.employer_records */
  { "experience_windows", "candidate.jobs", JALON_DEADLINE_WINDOW, TRUE },
  { "fee_change", "yearly.even.04-30", JALON_DEADLINE_WINDOW, TRUE },
  { "funds_table_update", NULL, JALON_DEADLINE_DEADLINE, TRUE }, /* RULE: deadline.funds_table_update */
  { "ita", "milestones.invited", JALON_DEADLINE_DEADLINE, TRUE },
  { "ita_decline", "milestones.invited", JALON_DEADLINE_DEADLINE, TRUE },
  { "judicial_review", "milestones.refused", JALON_DEADLINE_DEADLINE, TRUE },
  { "language_validity", "tests.taken", JALON_DEADLINE_EXPIRY, TRUE },
  { "medical_instructions", "milestones.medical-letter", JALON_DEADLINE_DEADLINE, TRUE },
  { "medical_upfront", "milestones.invited", JALON_DEADLINE_DEADLINE, TRUE },
  { "medical_validity", "medical-exam.taken", JALON_DEADLINE_EXPIRY, TRUE },
  { "misrepresentation", NULL, JALON_DEADLINE_WINDOW, TRUE }, /* RULE: deadline.misrepresentation */
  { "nomination_accept", "milestones.nomination-notified", JALON_DEADLINE_DEADLINE, TRUE },
  { "nomination_validity", "nomination.issued", JALON_DEADLINE_EXPIRY, TRUE },
  { "other_letter", "letters.other", JALON_DEADLINE_DEADLINE, TRUE },
  { "passport_margin", "passport-expires", JALON_DEADLINE_EXPIRY, TRUE },
  { "permit_expiry", "permits.expires", JALON_DEADLINE_EXPIRY, TRUE },
  { "police_current_validity", "documents.police_current.issued", JALON_DEADLINE_EXPIRY, TRUE },
  { "police_lookback", NULL, JALON_DEADLINE_WINDOW, TRUE }, /* RULE: deadline.police_lookback */
  { "pr_card_address", "milestones.landed", JALON_DEADLINE_DEADLINE, TRUE },
  { "pr_card_pickup", "letters.card-pick-up", JALON_DEADLINE_DEADLINE, TRUE },
  { "pr_card_validity", "documents.pr_card.issued", JALON_DEADLINE_EXPIRY, TRUE },
  { "procedural_fairness", "letters.procedural-fairness", JALON_DEADLINE_DEADLINE, TRUE },
  { "processing_standard", "milestones.applied", JALON_DEADLINE_DEADLINE, FALSE },
  { "profile_complete", "milestones.profile-started", JALON_DEADLINE_DEADLINE, TRUE },
  { "profile_validity", "milestones.profile-submitted", JALON_DEADLINE_EXPIRY, TRUE },
  { "report_changes", NULL, JALON_DEADLINE_DEADLINE, TRUE },     /* RULE: deadline.report_changes */
  { "requirements_dates", NULL, JALON_DEADLINE_WINDOW, TRUE },   /* RULE: deadline.requirements_dates */
  { "residency_obligation", NULL, JALON_DEADLINE_WINDOW, TRUE }, /* RULE: deadline.residency_obligation */
  { "restoration", "letters.restoration", JALON_DEADLINE_DEADLINE, TRUE },
  { "rprf", "letters.fees", JALON_DEADLINE_DEADLINE, TRUE },
  { "visa_ready", "letters.visa-ready", JALON_DEADLINE_DEADLINE, TRUE },
};

static GPtrArray *
load (void)
{
  g_autoptr (GError) error = NULL;
  GPtrArray         *rules = jalon_deadline_rules_load (&error);

  g_assert_no_error (error);
  g_assert_nonnull (rules);

  return rules;
}

static const JalonDeadlineRule *
find (GPtrArray  *rules,
      const char *id)
{
  for (guint i = 0; i < rules->len; i++)
    {
      const JalonDeadlineRule *rule = g_ptr_array_index (rules, i);

      if (g_str_equal (rule->id, id))
        return rule;
    }

  g_test_message ("%s", id);
  g_assert_not_reached ();
}

static void
test_entries (void)
{
  g_autoptr (GPtrArray) rules = load ();

  g_assert_cmpuint (rules->len, ==, G_N_ELEMENTS (entries));

  for (guint i = 0; i < rules->len; i++)
    {
      const JalonDeadlineRule *rule = g_ptr_array_index (rules, i);

      g_assert_cmpstr (rule->id, ==, entries[i].id);
      g_assert_cmpstr (rule->trigger, ==, entries[i].member);
      g_assert_cmpint (rule->kind, ==, entries[i].kind);
      g_assert_cmpint (rule->candidates_duty, ==, entries[i].duty);
    }
}

/* A French text with a straight apostrophe, or a colon without its space, is not typeset. */
static void
check_french (const JalonDeadlineRule *rule,
              const JalonText         *text)
{
  const char *words = jalon_text_get (text, JALON_LANGUAGE_FR);

  g_test_message ("%s: %s", rule->id, words);
  g_assert_null (strchr (words, '\''));
  g_assert_null (strstr (words, " :"));
  g_assert_null (strstr (words, " ;"));
  g_assert_cmpstr (words, !=, jalon_text_get (text, JALON_LANGUAGE_EN));
}

static void
test_french (void)
{
  g_autoptr (GPtrArray) rules = load ();

  for (guint i = 0; i < rules->len; i++)
    {
      const JalonDeadlineRule *rule = g_ptr_array_index (rules, i);

      check_french (rule, &rule->name);
      check_french (rule, &rule->trigger_text);
      check_french (rule, &rule->how_counted);
      check_french (rule, &rule->if_missed);
    }
}

typedef struct
{
  const char *name;
  const char *id;
  JalonDate   trigger;
  int         length; /* 0: none */
  char        unit;
} LengthRow;

static const LengthRow length_rows[] = {
  { "ita-before-express-entry", "ita", { 2014, 12, 31 }, 0, 0 },
  { "ita-first-day", "ita", { 2015, 1, 1 }, 60, 'd' },
  { "decision-6-2016-11-18", "ita", { 2016, 11, 18 }, 60, 'd' },
  { "decision-6-2016-11-19", "ita", { 2016, 11, 19 }, 90, 'd' },
  { "decision-6-2018-06-25", "ita", { 2018, 6, 25 }, 90, 'd' },
  { "decision-6-2018-06-26", "ita", { 2018, 6, 26 }, 60, 'd' },
  { "decision-6-2020-03-17", "ita", { 2020, 3, 17 }, 60, 'd' },
  { "decision-6-2020-03-18", "ita", { 2020, 3, 18 }, 90, 'd' },
  { "decision-6-2021-06-28", "ita", { 2021, 6, 28 }, 90, 'd' },
  { "decision-6-2021-06-29", "ita", { 2021, 6, 29 }, 60, 'd' },
  { "decision-6-later", "ita", { 2026, 11, 23 }, 60, 'd' },
  { "decision-7-six-months", "nomination_validity", { 2026, 5, 1 }, 6, 'm' },
  { "decision-10-thirty-days", "employer_notice", { 2026, 5, 1 }, 30, 'd' },
  { "medical-letter-before", "medical_instructions", { 2023, 9, 30 }, 0, 0 },
  { "medical-letter-from", "medical_instructions", { 2023, 10, 1 }, 30, 'd' },
  { "test-of-2014", "language_validity", { 2014, 6, 1 }, 2, 'y' },
  { "printed-only", "procedural_fairness", { 2026, 5, 1 }, 0, 0 },
  { "text-only", "residency_obligation", { 2026, 5, 1 }, 0, 0 },
};

static void
test_length (gconstpointer data)
{
  const LengthRow           *row = data;
  g_autoptr (GPtrArray)      rules = load ();
  const JalonDeadlineLength *length = jalon_deadline_rule_get_length (find (rules, row->id), row->trigger);

  if (row->length == 0)
    {
      g_assert_null (length);
      return;
    }

  g_assert_nonnull (length);
  g_assert_cmpint (length->length, ==, row->length);
  g_assert_cmpint (length->unit, ==, row->unit);
}

static void
test_details (void)
{
  g_autoptr (GPtrArray)    rules = load ();
  const JalonDeadlineRule *review = find (rules, "judicial_review");

  g_assert_cmpint (g_array_index (review->lengths, JalonDeadlineLength, 0).length, ==, 60);
  g_assert_cmpint (g_array_index (review->lengths, JalonDeadlineLength, 0).length_in_canada, ==, 15);
  g_assert_cmpint (find (rules, "employer_notice")->received_after, ==, 10);
  g_assert_cmpint (find (rules, "ita")->received_after, ==, 0);
  g_assert_true (g_strv_contains ((const char *const *) find (rules, "ita")->done_by, "applied"));
}

typedef struct
{
  const char *name;
  const char *from; /* a part of the good entry below … */
  const char *to;   /* … and what stands there instead */
  const char *message;
} DefectRow;

static const char good[] =
  "{ 'id': 'x', 'name': { 'en': 'a', 'fr': 'b' }, 'kind': 'deadline', 'trigger': { 'en': 'a', 'fr': 'b' },"
  " 'member': 'milestones.invited', 'how-counted': { 'en': 'a', 'fr': 'b' }, 'if-missed': { 'en': 'c', 'fr': 'd' },"
  " 'lengths': [ { 'from': null, 'length': 60, 'unit': 'd' }, { 'from': '2016-11-19', 'length': 90, 'unit': 'd' } ],"
  " 'done-by': [ 'applied' ], 'candidates-duty': true,"
  " 'source': { 'title': 't', 'url': 'https://example.org/', 'read': '2026-11-20' } }";

static const DefectRow defect_rows[] = {
  { "unknown-member", "'id': 'x'", "'id': 'x', 'note': 1", "note\" is not a known member" },
  { "no-id", "'id': 'x', ", "", "id: is missing" },
  { "empty-id", "'id': 'x'", "'id': ''", "id: is empty" },
  { "one-language", "{ 'en': 'c', 'fr': 'd' }", "{ 'en': 'c' }", "if-missed: fr: is missing" },
  { "empty-language", "{ 'en': 'c', 'fr': 'd' }", "{ 'en': 'c', 'fr': '' }", "if-missed: fr: is empty" },
  { "unknown-kind", "'kind': 'deadline'", "'kind': 'term'", "is not one of deadline, expiry, window, birthday" },
  { "unknown-trigger", "milestones.invited", "milestones.born", "is not a member that starts a deadline" },
  { "member-missing", "'member': 'milestones.invited', ", "", "member: is missing" },
  { "lengths-without-trigger", "'milestones.invited'", "null", "lengths: nothing starts them" },
  { "lengths-missing", "'lengths': [", "'length': [", "is not a known member" },
  { "no-length", "'length': 90", "'length': 0", "lengths[1]: length: is not in the range" },
  { "unknown-unit", "'length': 90, 'unit': 'd'", "'length': 90, 'unit': 'w'", "lengths[1]: unit: \"w\" is not one of d, m, y" },
  { "unknown-member-of-a-length", "'length': 90", "'length': 90, 'to': null", "lengths[1]: \"to\" is not a known member" },
  { "falling-days", "'from': null", "'from': '2016-11-19'", "lengths[1]: from: is not after the one before" },
  { "no-day", "2016-11-19", "2016-11-31", "lengths[1]: from: 2016-11-31 is not a day" },
  { "unknown-milestone", "[ 'applied' ]", "[ 'applied', 'born' ]", "done-by[1]: is neither" },
  { "duty-as-a-number", "'candidates-duty': true", "'candidates-duty': 1", "candidates-duty: is neither true nor false" },
  { "no-https", "https://", "http://", "is not an https address" },
  { "no-such-day-of-reading", "'read': '2026-11-20'", "'read': '2026-11-31'", "source: read: " },
  { "not-an-object", "{ 'id'", "[ { 'id'", "is not an object" },
  { "yearly-without-a-day", "milestones.invited", "yearly.even.02-30", "is not a member that starts a deadline" },
};

static JalonDeadlineRule *
read_text (const char *json,
           GError    **error)
{
  g_autofree char     *text = g_strdup (json);
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (GError)   cause = NULL;

  g_strdelimit (text, "'", '"');
  root = jalon_json_parse (text, strlen (text), &cause);
  g_assert_no_error (cause);

  return jalon_data_set_read (&jalon_deadline_rule_set, root, error);
}

static void
test_defect (gconstpointer data)
{
  const DefectRow    *row = data;
  g_autoptr (GString) text = g_string_new (good);
  g_autoptr (GError)  error = NULL;
  JalonDeadlineRule  *rule = NULL;

  g_assert_cmpuint (g_string_replace (text, row->from, row->to, 1), ==, 1);

  if (text->str[0] == '[')
    g_string_append (text, " ]");

  rule = read_text (text->str, &error);
  g_assert_null (rule);
  g_assert_nonnull (error);

  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, row->message));
}

static void
test_good (void)
{
  g_autoptr (GError) error = NULL;
  JalonDeadlineRule *rule = read_text (good, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (rule->lengths->len, ==, 2);
  g_assert_cmpint (jalon_deadline_rule_get_length (rule, (JalonDate){ 1, 1, 1 })->length, ==, 60);
  g_assert_true (rule->candidates_duty);
  jalon_data_set_free (&jalon_deadline_rule_set, rule);
}

static void
test_kinds (void)
{
  g_assert_cmpstr (jalon_deadline_kind_to_string (JALON_DEADLINE_DEADLINE), ==, "deadline");
  g_assert_cmpstr (jalon_deadline_kind_to_string (JALON_DEADLINE_EXPIRY), ==, "expiry");
  g_assert_cmpstr (jalon_deadline_kind_to_string (JALON_DEADLINE_WINDOW), ==, "window");
  g_assert_cmpstr (jalon_deadline_kind_to_string (JALON_DEADLINE_BIRTHDAY), ==, "birthday");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/deadline-data/entries", test_entries);
  g_test_add_func ("/deadline-data/french", test_french);
  JALON_TEST_ADD_ROWS ("/deadline-data/length", length_rows, test_length);
  g_test_add_func ("/deadline-data/details", test_details);
  JALON_TEST_ADD_ROWS ("/deadline-data/defect", defect_rows, test_defect);
  g_test_add_func ("/deadline-data/good", test_good);
  g_test_add_func ("/deadline-data/kinds", test_kinds);

  return g_test_run ();
}
