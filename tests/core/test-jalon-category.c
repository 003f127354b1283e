/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-category.h"
#include "jalon-json.h"
#include "jalon-test-day.h"
#include "jalon-test.h"

/* 30 hours a week on 182 days are 780 hours, half a year's; on 364 days 1,560.
 * TCF 458 453 10 10 is NCLC 7 in all four, 398 406 7 7 is NCLC 6. */

#define JOB(noc, country, started, ended, hours, more) "{'noc': '" noc "', 'country': '" country "', 'started': '" started "', 'ended': '" ended "', 'hours-per-week': " hours more "}"
#define WORK(jobs) "'candidate': {'jobs': [" jobs "]}"
#define HALF_YEAR(noc) WORK (JOB (noc, "FRA", "2024-09-01", "2025-03-01", "30", ""))
#define YEAR(noc) WORK (JOB (noc, "FRA", "2024-09-01", "2025-08-30", "30", ""))
#define YEAR_IN_CANADA(noc, more) WORK (JOB (noc, "CAN", "2024-09-01", "2025-08-30", "30", more))
#define TCF(l, r, w, s) "'candidate': {'tests': [{'test': 'tcf-canada', 'taken': '2026-02-01', 'listening': " #l ", 'reading': " #r ", 'writing': " #w ", 'speaking': " #s "}]}"
#define RECRUIT(noc, months, level) "'job-offer': {'noc': '" noc "', 'months': " #months ", 'military': true}, 'candidate': {'credentials': [{'level': '" level "', 'country': 'CAN', 'completed': '2020-01-01'}]}"

#define NOT_OFFERED ((JalonVerdict) -1)

typedef struct
{
  const char  *name;
  const char  *id;
  const char  *on;
  const char  *json;
  JalonVerdict expected;
} Row;

static const Row rows[] = {
  { "french-7", "french", "2026-11-23", TCF (458, 453, 10, 10), JALON_VERDICT_MET },
  { "french-6-in-one", "french", "2026-11-23", TCF (458, 453, 10, 9), JALON_VERDICT_NOT_MET },
  { "french-english-does-not-count", "french", "2026-11-23", "'candidate': {'tests': [{'test': 'celpip-general', 'taken': '2026-02-01', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9}]}", JALON_VERDICT_NOT_MET },
  { "french-unanswered", "french", "2026-11-23", "", JALON_VERDICT_UNANSWERED },
  { "french-day-before-the-first", "french", "2023-05-30", "", NOT_OFFERED },
  { "french-first-day", "french", "2023-05-31", "", JALON_VERDICT_UNANSWERED },
  { "french-version-1-last-day", "french", "2026-02-05", "", JALON_VERDICT_UNANSWERED },

  /* six months without a gap to 2026-02-17, then twelve, with or without */
  { "six-months-last-day", "healthcare", "2026-02-17", HALF_YEAR ("31301"), JALON_VERDICT_MET },
  { "six-months-a-day-later", "healthcare", "2026-02-18", HALF_YEAR ("31301"), JALON_VERDICT_NOT_MET },
  { "six-months-a-day-short", "healthcare", "2026-02-17", WORK (JOB ("31301", "FRA", "2024-09-01", "2025-02-28", "30", "")), JALON_VERDICT_NOT_MET },
  { "six-months-with-a-gap", "healthcare", "2026-02-17", WORK (JOB ("31301", "FRA", "2024-09-01", "2024-11-30", "30", "") ", " JOB ("31301", "FRA", "2024-12-03", "2025-03-03", "30", "")), JALON_VERDICT_NOT_MET },
  { "six-months-part-time", "healthcare", "2026-02-17", WORK (JOB ("31301", "FRA", "2024-09-01", "2025-08-30", "15", "")), JALON_VERDICT_MET },
  { "twelve-months", "healthcare", "2026-02-18", YEAR ("31301"), JALON_VERDICT_MET },
  { "twelve-months-a-day-short", "healthcare", "2026-02-18", WORK (JOB ("31301", "FRA", "2024-09-01", "2025-08-29", "30", "")), JALON_VERDICT_NOT_MET },
  { "twelve-months-with-a-gap", "healthcare", "2026-02-18", WORK (JOB ("31301", "FRA", "2024-01-01", "2024-06-30", "30", "") ", " JOB ("31301", "CAN", "2025-01-01", "2025-07-01", "30", "")), JALON_VERDICT_MET },
  { "twelve-months-in-two-occupations", "healthcare", "2026-02-18", WORK (JOB ("31301", "FRA", "2024-09-01", "2025-03-01", "30", "") ", " JOB ("32101", "FRA", "2025-03-02", "2025-08-30", "30", "")), JALON_VERDICT_NOT_MET },
  { "window-first-day-in", "healthcare", "2026-11-23", WORK (JOB ("31301", "FRA", "2023-11-24", "2024-11-21", "30", "")), JALON_VERDICT_MET },
  { "window-day-before-is-out", "healthcare", "2026-11-23", WORK (JOB ("31301", "FRA", "2023-11-23", "2024-11-20", "30", "")), JALON_VERDICT_NOT_MET },
  { "jobs-unanswered", "healthcare", "2026-11-23", "", JALON_VERDICT_UNANSWERED },
  { "hours-unanswered", "healthcare", "2026-11-23", WORK ("{'noc': '31301', 'country': 'FRA', 'started': '2020-01-01'}"), JALON_VERDICT_UNANSWERED },
  { "hours-unanswered-of-another-occupation", "healthcare", "2026-11-23", WORK ("{'noc': '21231', 'country': 'FRA', 'started': '2020-01-01'}"), JALON_VERDICT_NOT_MET },

  /* lists by version */
  { "healthcare-2025-takes-out-41320", "healthcare", "2025-02-27", WORK (JOB ("41320", "FRA", "2023-09-01", "2024-03-01", "30", "")), JALON_VERDICT_NOT_MET },
  { "software-to-2025-02-26", "stem", "2025-02-26", WORK (JOB ("21231", "FRA", "2023-09-01", "2024-03-01", "30", "")), JALON_VERDICT_MET },
  { "software-from-2025-02-27", "stem", "2025-02-27", WORK (JOB ("21231", "FRA", "2023-09-01", "2024-03-01", "30", "")), JALON_VERDICT_NOT_MET },
  { "insurance-to-2025-02-26", "stem", "2025-02-26", WORK (JOB ("63100", "FRA", "2023-09-01", "2024-03-01", "30", "")), JALON_VERDICT_NOT_MET },
  { "insurance-from-2025-02-27", "stem", "2025-02-27", WORK (JOB ("63100", "FRA", "2023-09-01", "2024-03-01", "30", "")), JALON_VERDICT_MET },
  { "cooks-to-2026-02-17", "trades", "2026-02-17", YEAR ("63200"), JALON_VERDICT_MET },
  { "cooks-from-2026-02-18", "trades", "2026-02-18", YEAR ("63200"), JALON_VERDICT_NOT_MET },
  { "butchers-to-2026-02-17", "trades", "2026-02-17", YEAR ("63201"), JALON_VERDICT_NOT_MET },
  { "butchers-from-2026-02-18", "trades", "2026-02-18", YEAR ("63201"), JALON_VERDICT_MET },

  /* offered or not */
  { "transport-last-day", "transport", "2025-02-26", WORK (""), JALON_VERDICT_NOT_MET },
  { "transport-withdrawn", "transport", "2025-02-27", WORK (""), NOT_OFFERED },
  { "transport-withdrawn-last-day", "transport", "2026-02-17", WORK (""), NOT_OFFERED },
  { "transport-again", "transport", "2026-02-18", YEAR ("72600"), JALON_VERDICT_MET },
  { "agriculture-last-day", "agriculture", "2026-02-17", YEAR ("63201"), JALON_VERDICT_MET },
  { "agriculture-ended", "agriculture", "2026-02-18", YEAR ("63201"), NOT_OFFERED },
  { "education-day-before-the-first", "education", "2025-02-26", WORK (""), NOT_OFFERED },
  { "education-first-day", "education", "2025-02-27", WORK (JOB ("41220", "FRA", "2023-09-01", "2024-03-01", "30", "")), JALON_VERDICT_MET },

  /* in Canada only */
  { "physicians-day-before-the-first", "physicians", "2025-12-07", WORK (""), NOT_OFFERED },
  { "physicians-first-day", "physicians", "2025-12-08", YEAR_IN_CANADA ("31102", ""), JALON_VERDICT_MET },
  { "physicians-abroad", "physicians", "2026-11-23", YEAR ("31102"), JALON_VERDICT_NOT_MET },
  { "physicians-publicly-funded-practice", "physicians", "2026-11-23", YEAR_IN_CANADA ("31102", ", 'self-employed': true, 'publicly-funded': true"), JALON_VERDICT_MET },
  { "physicians-private-practice", "physicians", "2026-11-23", YEAR_IN_CANADA ("31102", ", 'self-employed': true"), JALON_VERDICT_NOT_MET },
  { "senior-managers-in-canada", "senior_managers", "2026-02-18", YEAR_IN_CANADA ("00012", ""), JALON_VERDICT_MET },
  { "senior-managers-abroad", "senior_managers", "2026-02-18", YEAR ("00012"), JALON_VERDICT_NOT_MET },
  { "senior-managers-of-government", "senior_managers", "2026-02-18", YEAR_IN_CANADA ("00011", ""), JALON_VERDICT_NOT_MET },
  { "researchers-in-canada", "researchers", "2026-02-18", YEAR_IN_CANADA ("41201", ""), JALON_VERDICT_MET },
  { "researchers-students-work", "researchers", "2026-02-18", YEAR_IN_CANADA ("41201", ", 'student': true"), JALON_VERDICT_NOT_MET },
  { "researchers-day-before-the-first", "researchers", "2026-02-17", "", NOT_OFFERED },

  { "military-recruit", "military", "2026-11-23", RECRUIT ("40042", 36, "two-year"), JALON_VERDICT_MET },
  { "military-35-months", "military", "2026-11-23", RECRUIT ("40042", 35, "two-year"), JALON_VERDICT_NOT_MET },
  { "military-part-time", "military", "2026-11-23", "'job-offer': {'noc': '40042', 'months': 36, 'military': true, 'full-time': false}, 'candidate': {'credentials': [{'level': 'master', 'country': 'CAN', 'completed': '2020-01-01'}]}", JALON_VERDICT_NOT_MET },
  { "military-occupation-unanswered", "military", "2026-11-23", "'job-offer': {'months': 36, 'military': true}, 'candidate': {'credentials': [{'level': 'master', 'country': 'CAN', 'completed': '2020-01-01'}]}", JALON_VERDICT_UNANSWERED },
  { "military-occupation-deleted", "military", "2026-11-23", RECRUIT ("", 36, "master"), JALON_VERDICT_UNANSWERED },
  { "military-other-occupation", "military", "2026-11-23", RECRUIT ("21231", 36, "two-year"), JALON_VERDICT_NOT_MET },
  { "military-occupation-half-typed", "military", "2026-11-23", RECRUIT ("4", 36, "two-year"), JALON_VERDICT_NOT_MET },
  { "military-one-year-of-study", "military", "2026-11-23", RECRUIT ("40042", 36, "one-year"), JALON_VERDICT_NOT_MET },
  { "military-occupation-alone", "military", "2026-11-23", YEAR_IN_CANADA ("40042", ""), JALON_VERDICT_NOT_MET },
  { "military-months-unanswered", "military", "2026-11-23", "'job-offer': {'noc': '40042', 'military': true}, 'candidate': {'credentials': [{'level': 'master', 'country': 'CAN', 'completed': '2020-01-01'}]}", JALON_VERDICT_UNANSWERED },
  { "military-offer-with-an-issue", "military", "2026-11-23", "'job-offer': {'noc': '40042', 'months': 36, 'military': true, 'received': '2026-02-30'}, 'candidate': {'credentials': [{'level': 'master', 'country': 'CAN', 'completed': '2020-01-01'}]}", JALON_VERDICT_UNANSWERED },
  { "military-study-unanswered", "military", "2026-11-23", "'job-offer': {'noc': '40042', 'months': 36, 'military': true}", JALON_VERDICT_UNANSWERED },
};

static GPtrArray *
load (void)
{
  g_autoptr (GError) error = NULL;
  GPtrArray         *categories = jalon_categories_load (&error);

  g_assert_no_error (error);
  return categories;
}

static void
test_row (gconstpointer data)
{
  const Row            *row = data;
  g_auto (JalonTestDay) day = { NULL };
  g_autoptr (GPtrArray) categories = load ();
  g_autoptr (GArray)    verdicts = NULL;
  JalonVerdict          found = NOT_OFFERED;
  guint                 i;

  jalon_test_day_open (&day, row->json, row->on);
  verdicts = jalon_categories_judge (categories, day.facts, day.rules);

  for (i = 0; i < verdicts->len; i++)
    {
      const JalonCategoryVerdict *verdict = &g_array_index (verdicts, JalonCategoryVerdict, i);

      if (g_str_equal (verdict->category->id, row->id))
        found = verdict->verdict;
    }

  g_assert_cmpint (found, ==, row->expected);
}

/* What a category asks and what there is of it: months of an offer, hours of work, a level. */
static void
test_amounts (void)
{
  g_auto (JalonTestDay) day = { NULL };
  g_autoptr (GPtrArray) categories = load ();
  g_autoptr (GArray)    verdicts = NULL;
  guint                 n = 0;

  jalon_test_day_open (&day, RECRUIT ("40042", 35, "two-year"), "2026-11-23");
  verdicts = jalon_categories_judge (categories, day.facts, day.rules);

  for (guint i = 0; i < verdicts->len; i++)
    {
      const JalonCategoryVerdict *verdict = &g_array_index (verdicts, JalonCategoryVerdict, i);

      if (!g_str_equal (verdict->category->id, "military"))
        continue;

      n++;
      g_assert_cmpint (verdict->need, ==, 36);
      g_assert_cmpint (verdict->have, ==, 35);
      g_assert_cmpint (verdict->noc, ==, 40042);
    }

  g_assert_cmpuint (n, ==, 1);
}

/* Of who has worked elsewhere there is nothing, not little. */
static void
test_no_hours (void)
{
  g_auto (JalonTestDay) day = { NULL };
  g_autoptr (GPtrArray) categories = load ();
  g_autoptr (GArray)    verdicts = NULL;
  guint                 n = 0;

  jalon_test_day_open (&day, YEAR ("64100"), "2026-11-23");
  verdicts = jalon_categories_judge (categories, day.facts, day.rules);

  for (guint i = 0; i < verdicts->len; i++)
    {
      const JalonCategoryVerdict *verdict = &g_array_index (verdicts, JalonCategoryVerdict, i);

      if (!g_str_equal (verdict->category->id, "trades"))
        continue;

      n++;
      g_assert_cmpint (verdict->have, ==, 0);
      g_assert_cmpint (verdict->noc, ==, JALON_UNANSWERED);
    }

  g_assert_cmpuint (n, ==, 1);
}

/* How many codes each version lists, as the lists were published, and on which days. */
typedef struct
{
  const char *name;
  const char *id;
  const char *on;
  const char *label;
  guint       n_codes;
} VersionRow;

static const VersionRow version_rows[] = {
  { "french-1", "french", "2026-02-05", "2023 (Version 1)", 0 },
  { "french-2", "french", "2026-02-06", "2026 (Version 2)", 0 },
  { "healthcare-1", "healthcare", "2025-02-26", "2023 (Version 1)", 35 },
  { "healthcare-2", "healthcare", "2025-02-27", "2025 (Version 2)", 37 },
  { "healthcare-3", "healthcare", "2026-02-18", "2026 (Version 3)", 37 },
  { "stem-1", "stem", "2023-05-31", "2023 (Version 1)", 24 },
  { "stem-2", "stem", "2025-02-27", "2025", 11 },
  { "stem-3", "stem", "2026-02-18", "2026", 11 },
  { "trades-1", "trades", "2023-05-31", "2023 (Version 1)", 10 },
  { "trades-2", "trades", "2026-02-17", "2025 (Version 2)", 25 },
  { "trades-3", "trades", "2026-02-18", "2026 (Version 3)", 25 },
  { "transport-1", "transport", "2023-05-31", "2023 (Version 1)", 10 },
  { "transport-2", "transport", "2026-02-18", "2026 (Version 2)", 4 },
  { "agriculture-1", "agriculture", "2023-05-31", "2023 (Version 1)", 3 },
  { "agriculture-2", "agriculture", "2025-02-27", "2025", 1 },
  { "education-1", "education", "2025-02-27", "2025 (Version 1)", 5 },
  { "physicians-1", "physicians", "2025-12-08", "2026 (Version 1)", 3 },
  { "senior-managers-1", "senior_managers", "2026-02-18", "2026 (Version 1)", 4 },
  { "researchers-1", "researchers", "2026-02-18", "2026", 2 },
  { "military-1", "military", "2026-02-18", "2026 (Version 1)", 3 },
};

static void
test_version (gconstpointer data)
{
  const VersionRow           *row = data;
  g_autoptr (GPtrArray)       categories = load ();
  g_autoptr (JalonRules)      rules = jalon_test_rules (row->on);
  const JalonCategoryVersion *version = NULL;
  guint                       i;

  for (i = 0; i < categories->len; i++)
    {
      const JalonCategory *category = g_ptr_array_index (categories, i);

      if (g_str_equal (category->id, row->id))
        version = jalon_category_get_version (category, jalon_test_date (row->on));
    }

  g_assert_nonnull (version);
  g_assert_cmpstr (version->label, ==, row->label);
  g_assert_cmpuint (version->codes != NULL ? g_strv_length (version->codes) : 0, ==, row->n_codes);

  for (i = 0; i < row->n_codes; i++)
    g_assert_true (jalon_rules_list_has (rules, JALON_RULE_FACTS_OCCUPATIONS, version->codes[i]));
}

/* The offered categories of each year's plan, by id. */
static void
test_plans (void)
{
  static const struct
  {
    const char *on;
    const char *ids;
  } plans[] = {
    { "2023-05-30", "" },
    { "2023-05-31", "agriculture french healthcare stem trades transport" },
    { "2025-02-27", "agriculture education french healthcare stem trades" },
    { "2025-12-08", "agriculture education french healthcare physicians stem trades" },
    { "2026-02-18", "education french healthcare military physicians researchers senior_managers stem trades transport" },
  };
  g_autoptr (GPtrArray) categories = load ();
  guint                 i, j;

  for (i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autoptr (GString) ids = g_string_new (NULL);

      for (j = 0; j < categories->len; j++)
        {
          const JalonCategory *category = g_ptr_array_index (categories, j);

          if (jalon_category_get_version (category, jalon_test_date (plans[i].on)) != NULL)
            g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "", category->id);
        }

      g_assert_cmpstr (ids->str, ==, plans[i].ids);
    }
}

#define SOURCE "'source': {'title': 'T', 'url': 'https://example.org/', 'read': '2026-11-20'}"
#define VERSION(more) "{'from': '2025-01-01', 'label': 'L', " SOURCE more "}"
#define FILE_OF(versions) "{'id': 'x', 'name': {'en': 'X', 'fr': 'X'}, 'versions': [" versions "]}"
#define ASKED(months) ", 'work': {'months': " months ", 'hours': 780, 'continuous': true, 'window-years': 3, 'canada-only': false}"
#define CODES(codes) ", 'codes': [" codes "]"

typedef struct
{
  const char *name;
  const char *json;
  const char *message; /* a part of it; NULL: no error */
} ErrorRow;

static const ErrorRow error_rows[] = {
  { "good", FILE_OF (VERSION (ASKED ("6") CODES ("'31100', '31101'"))), NULL },
  { "good-level", FILE_OF (VERSION (", 'level': 7")), NULL },
  { "not-an-object", "[]", "is not an object" },
  { "unknown-member", "{'id': 'x', 'names': 1}", "names" },
  { "no-versions", FILE_OF (""), "versions: is empty" },
  { "version-not-an-object", FILE_OF ("1"), "versions[0]: is not an object" },
  { "unknown-member-of-version", FILE_OF (VERSION (", 'level': 7, 'x': 1")), "versions[0]: " },
  { "nothing-asked", FILE_OF (VERSION ("")), "versions[0]: must have one of" },
  { "two-things-asked", FILE_OF (VERSION (", 'level': 7" ASKED ("6") CODES ("'31100'"))), "versions[0]: must have one of" },
  { "codes-with-level", FILE_OF (VERSION (", 'level': 7" CODES ("'31100'"))), "versions[0]: codes: " },
  { "no-codes", FILE_OF (VERSION (ASKED ("6"))), "versions[0]: codes: is missing" },
  { "empty-codes", FILE_OF (VERSION (ASKED ("6") CODES (""))), "versions[0]: codes: is empty" },
  { "code-of-four-digits", FILE_OF (VERSION (ASKED ("6") CODES ("'3110'"))), "codes[0]: is not a code" },
  { "code-is-a-number", FILE_OF (VERSION (ASKED ("6") CODES ("31100"))), "codes[0]: is not a word" },
  { "code-twice", FILE_OF (VERSION (ASKED ("6") CODES ("'31100', '31100'"))), "codes[1]: 31100 does not come after 31100" },
  { "codes-fall", FILE_OF (VERSION (ASKED ("6") CODES ("'31101', '31100'"))), "codes[1]: 31100 does not come after 31101" },
  { "no-months", FILE_OF (VERSION (ASKED ("0") CODES ("'31100'"))), "versions[0]: work: months: is not in the range from 1 to 10000" },
  { "months-and-a-half", FILE_OF (VERSION (ASKED ("6.5") CODES ("'31100'"))), "versions[0]: work: months: " },
  { "bad-education", FILE_OF (VERSION (", 'military': {'months': 36, 'education': 'kindergarten'}" CODES ("'40042'"))), "versions[0]: military: education: " },
  { "impossible-day", FILE_OF ("{'from': '2025-02-30', 'label': 'L', " SOURCE ", 'level': 7}"), "versions[0]: from: " },
  { "to-before-from", FILE_OF ("{'from': '2025-01-02', 'to': '2025-01-01', 'label': 'L', " SOURCE ", 'level': 7}"), "versions[0]: to: is before from" },
  { "source-not-https", FILE_OF ("{'from': '2025-01-01', 'label': 'L', 'source': {'title': 'T', 'url': 'http://example.org/', 'read': '2026-11-20'}, 'level': 7}"), "versions[0]: source: " },
  { "no-source", FILE_OF ("{'from': '2025-01-01', 'label': 'L', 'level': 7}"), "versions[0]: source: is missing" },
  { "note-in-one-language", FILE_OF (VERSION (", 'level': 7, 'note': {'en': 'N'}")), "versions[0]: note: fr" },
  { "overlap", FILE_OF ("{'from': '2025-01-01', 'to': '2025-06-01', 'label': 'L', " SOURCE ", 'level': 7}, {'from': '2025-06-01', 'label': 'L', " SOURCE ", 'level': 7}"), "versions[1]: from: " },
  { "an-hour", FILE_OF (VERSION (", 'work': {'months': 1, 'hours': 1, 'continuous': false, 'window-years': 1, 'canada-only': false}" CODES ("'31100'"))), NULL },
  { "a-version-of-one-day", FILE_OF ("{'from': '2025-01-01', 'to': '2025-01-01', 'label': 'L', " SOURCE ", 'level': 7}"), NULL },
  { "touching", FILE_OF ("{'from': '2025-01-01', 'to': '2025-06-01', 'label': 'L', " SOURCE ", 'level': 7}, {'from': '2025-06-02', 'label': 'L', " SOURCE ", 'level': 7}"), NULL },
  { "after-one-without-end", FILE_OF (VERSION (", 'level': 7") ", {'from': '2025-06-02', 'label': 'L', " SOURCE ", 'level': 7}"), "versions[1]: from: " },
  { "member-twice", "{'id': 'x', 'id': 'y'}", "id" },
};

static void
test_error (gconstpointer data)
{
  const ErrorRow      *row = data;
  g_autoptr (GError)   error = NULL;
  g_autofree char     *text = g_strdelimit (g_strdup (row->json), "'", '"');
  g_autoptr (JsonNode) root = jalon_json_parse (text, strlen (text), &error);
  JalonCategory       *category = root != NULL ? jalon_data_set_read (&jalon_category_set, root, &error) : NULL;

  if (row->message == NULL)
    {
      g_assert_no_error (error);
      g_assert_nonnull (category);
      jalon_data_set_free (&jalon_category_set, category);
      return;
    }

  g_assert_null (category);
  g_assert_nonnull (error);
  g_assert_true (error->domain == JALON_JSON_ERROR);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, row->message));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/category/judge", rows, test_row);
  JALON_TEST_ADD_ROWS ("/category/version", version_rows, test_version);
  JALON_TEST_ADD_ROWS ("/category/error", error_rows, test_error);
  g_test_add_func ("/category/plans", test_plans);

  g_test_add_func ("/category/amounts", test_amounts);
  g_test_add_func ("/category/no-hours", test_no_hours);

  return g_test_run ();
}
