/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rulebook.h"
#include "jalon-test.h"

/* Which rules hold on which day. */

typedef struct
{
  const char *name;
  JalonRuleId id;
  JalonDate   day;
  int         column;
  int         input;
  int         expected;
  gboolean    in_force;
  gboolean    unknown;
} DayRow;

#define DAY(name, id, y, m, d, column, input, expected)                      \
  {                                                                          \
    name, JALON_RULE_##id, { y, m, d }, column, input, expected, TRUE, FALSE \
  }
#define NOT_IN_FORCE(name, id, y, m, d)                       \
  {                                                           \
    name, JALON_RULE_##id, { y, m, d }, 0, 0, 0, FALSE, FALSE \
  }

static const DayRow day_rows[] = {
  /* RULE: crs.additional.job-offer */
  DAY ("offer-first-day", CRS_ADDITIONAL_JOB_OFFER, 2015, 1, 1, 1, 0, 600),
  DAY ("offer-600-last-day", CRS_ADDITIONAL_JOB_OFFER, 2016, 11, 18, 0, 0, 600),
  DAY ("offer-200", CRS_ADDITIONAL_JOB_OFFER, 2016, 11, 19, 0, 0, 200),
  DAY ("offer-50", CRS_ADDITIONAL_JOB_OFFER, 2016, 11, 19, 1, 0, 50),
  DAY ("offer-200-last-day", CRS_ADDITIONAL_JOB_OFFER, 2025, 3, 24, 0, 0, 200),
  DAY ("offer-50-last-day", CRS_ADDITIONAL_JOB_OFFER, 2025, 3, 24, 1, 0, 50),
  NOT_IN_FORCE ("offer-ends", CRS_ADDITIONAL_JOB_OFFER, 2025, 3, 25),
  NOT_IN_FORCE ("offer-stays-ended", CRS_ADDITIONAL_JOB_OFFER, 2026, 11, 3), /* decision 1 */
  /* RULE: crs.additional.job-offer-lmia-only */
  DAY ("lmia-only-last-day", CRS_ADDITIONAL_JOB_OFFER_LMIA_ONLY, 2016, 11, 18, 0, 0, 1),
  DAY ("lmia-only-ends", CRS_ADDITIONAL_JOB_OFFER_LMIA_ONLY, 2016, 11, 19, 0, 0, 0),
  NOT_IN_FORCE ("lmia-only-repealed", CRS_ADDITIONAL_JOB_OFFER_LMIA_ONLY, 2025, 3, 25),
  /* RULE: crs.additional.job-offer-senior-codes */
  NOT_IN_FORCE ("senior-codes-before", CRS_ADDITIONAL_JOB_OFFER_SENIOR_CODES, 2016, 11, 18),
  DAY ("senior-codes-first-day", CRS_ADDITIONAL_JOB_OFFER_SENIOR_CODES, 2016, 11, 19, 0, 0, 0),
  DAY ("senior-codes-last-day", CRS_ADDITIONAL_JOB_OFFER_SENIOR_CODES, 2025, 3, 24, 0, 0, 0),
  NOT_IN_FORCE ("senior-codes-after", CRS_ADDITIONAL_JOB_OFFER_SENIOR_CODES, 2025, 3, 25),
  /* RULE: crs.additional.canadian-study */
  NOT_IN_FORCE ("study-before", CRS_ADDITIONAL_CANADIAN_STUDY, 2016, 11, 18),
  DAY ("study-first-day", CRS_ADDITIONAL_CANADIAN_STUDY, 2016, 11, 19, 0, 2, 15),
  /* RULE: crs.additional.sibling */
  NOT_IN_FORCE ("sibling-before", CRS_ADDITIONAL_SIBLING, 2017, 6, 5),
  DAY ("sibling-first-day", CRS_ADDITIONAL_SIBLING, 2017, 6, 6, 0, 0, 15),
  DAY ("sibling-now", CRS_ADDITIONAL_SIBLING, 2026, 11, 23, 0, 0, 15),
  /* RULE: crs.additional.french, crs.additional.french-level, crs.additional.french-english-level */
  NOT_IN_FORCE ("french-before", CRS_ADDITIONAL_FRENCH, 2017, 6, 5),
  NOT_IN_FORCE ("french-level-before", CRS_ADDITIONAL_FRENCH_LEVEL, 2017, 6, 5),
  NOT_IN_FORCE ("french-english-level-before", CRS_ADDITIONAL_FRENCH_ENGLISH_LEVEL, 2017, 6, 5),
  DAY ("french-15", CRS_ADDITIONAL_FRENCH, 2017, 6, 6, 0, 0, 15),
  DAY ("french-30", CRS_ADDITIONAL_FRENCH, 2017, 6, 6, 1, 0, 30),
  DAY ("french-15-last-day", CRS_ADDITIONAL_FRENCH, 2020, 10, 19, 0, 0, 15),
  DAY ("french-30-last-day", CRS_ADDITIONAL_FRENCH, 2020, 10, 19, 1, 0, 30),
  DAY ("french-25", CRS_ADDITIONAL_FRENCH, 2020, 10, 20, 0, 0, 25),
  DAY ("french-50", CRS_ADDITIONAL_FRENCH, 2020, 10, 20, 1, 0, 50),
  /* RULE: crs.additional.nomination */
  DAY ("nomination-first-day", CRS_ADDITIONAL_NOMINATION, 2015, 1, 1, 0, 0, 600),
  DAY ("nomination-now", CRS_ADDITIONAL_NOMINATION, 2026, 11, 23, 0, 0, 600),
  /* RULE: crs.additional.high-wage */
  NOT_IN_FORCE ("high-wage-before", CRS_ADDITIONAL_HIGH_WAGE, 2026, 11, 2),
  { "high-wage-unknown", JALON_RULE_CRS_ADDITIONAL_HIGH_WAGE, { 2026, 11, 3 }, 0, 0, 0, TRUE, TRUE }, /* decision 1 */
  /* RULE: facts.self-employed-physicians */
  NOT_IN_FORCE ("physicians-before", FACTS_SELF_EMPLOYED_PHYSICIANS, 2023, 4, 24),
  DAY ("physicians-first-day", FACTS_SELF_EMPLOYED_PHYSICIANS, 2023, 4, 25, 0, 0, 0),
  /* RULE: funds.table, funds.further-person */
  DAY ("funds-2015", FUNDS_TABLE, 2015, 12, 31, 0, 1, 11931),
  DAY ("funds-2016", FUNDS_TABLE, 2016, 1, 1, 0, 1, 12164),
  DAY ("funds-2016-last-day", FUNDS_TABLE, 2016, 12, 31, 0, 7, 32191),
  DAY ("funds-2017", FUNDS_TABLE, 2017, 1, 1, 0, 7, 32550),
  DAY ("funds-2017-last-day", FUNDS_TABLE, 2018, 1, 31, 0, 1, 12300),
  DAY ("funds-2018", FUNDS_TABLE, 2018, 2, 1, 0, 1, 12475),
  DAY ("funds-2018-last-day", FUNDS_TABLE, 2018, 12, 31, 0, 4, 23181),
  DAY ("funds-2019", FUNDS_TABLE, 2019, 1, 1, 0, 4, 23542),
  DAY ("funds-2019-last-day", FUNDS_TABLE, 2020, 2, 24, 0, 6, 30114),
  DAY ("funds-2020", FUNDS_TABLE, 2020, 2, 25, 0, 6, 30806),
  DAY ("funds-2020-last-day", FUNDS_TABLE, 2021, 7, 14, 0, 1, 12960),
  DAY ("funds-2021", FUNDS_TABLE, 2021, 7, 15, 0, 1, 13213),
  DAY ("funds-2021-last-day", FUNDS_TABLE, 2022, 6, 8, 0, 2, 16449),
  DAY ("funds-2022", FUNDS_TABLE, 2022, 6, 9, 0, 2, 16570),
  DAY ("funds-2022-last-day", FUNDS_TABLE, 2023, 4, 24, 0, 1, 13310),
  DAY ("funds-2023", FUNDS_TABLE, 2023, 4, 25, 0, 1, 13757),
  DAY ("funds-2023-last-day", FUNDS_TABLE, 2024, 5, 27, 0, 5, 28994),
  DAY ("funds-2024", FUNDS_TABLE, 2024, 5, 28, 0, 5, 30690),
  DAY ("funds-2024-last-day", FUNDS_TABLE, 2025, 7, 6, 0, 1, 14690),
  DAY ("funds-2025", FUNDS_TABLE, 2025, 7, 7, 0, 1, 15263),
  DAY ("further-2024-last-day", FUNDS_FURTHER_PERSON, 2025, 7, 6, 0, 0, 3958),
  DAY ("further-2025", FUNDS_FURTHER_PERSON, 2025, 7, 7, 0, 0, 4112),
  /* RULE: facts.skilled-teer, cec.language-level: decision 14, the same before NOC 2021 */
  DAY ("teer-before-2021", FACTS_SKILLED_TEER, 2022, 11, 15, 0, 0, 3),
  DAY ("cec-before-2021", CEC_LANGUAGE_LEVEL, 2022, 11, 15, 0, 2, 5),
};

static JalonRules *
resolve (JalonDate day)
{
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (&error);
  JalonRules               *rules;

  g_assert_no_error (error);
  rules = jalon_rulebook_resolve (rulebook, day, &error);
  g_assert_no_error (error);

  return rules;
}

static void
assert_day (JalonDate actual,
            int       year,
            int       month,
            int       day)
{
  g_autofree char *actual_text = jalon_date_to_string (actual);
  g_autofree char *expected = g_strdup_printf ("%04d-%02d-%02d", year, month, day);

  g_assert_cmpstr (actual_text, ==, expected);
}

static void
test_day (gconstpointer data)
{
  const DayRow          *row = data;
  g_autoptr (JalonRules) rules = resolve (row->day);

  g_assert_cmpint (rules->tables[row->id].in_force, ==, row->in_force);
  g_assert_cmpint (rules->tables[row->id].unknown, ==, row->unknown);
  g_assert_cmpint (jalon_rules_lookup (rules, row->id, row->column, row->input), ==, row->expected);
}

/* The rules that do not hold on every day since 2015, and when they do. */
static const struct
{
  JalonRuleId id;
  JalonDate   first;
  JalonDate   end; /* unset: none */
} partial_rules[] = {
  { JALON_RULE_CRS_ADDITIONAL_SIBLING, { 2017, 6, 6 }, { 0 } },
  { JALON_RULE_CRS_ADDITIONAL_FRENCH, { 2017, 6, 6 }, { 0 } },
  { JALON_RULE_CRS_ADDITIONAL_FRENCH_LEVEL, { 2017, 6, 6 }, { 0 } },
  { JALON_RULE_CRS_ADDITIONAL_FRENCH_ENGLISH_LEVEL, { 2017, 6, 6 }, { 0 } },
  { JALON_RULE_CRS_ADDITIONAL_CANADIAN_STUDY, { 2016, 11, 19 }, { 0 } },
  { JALON_RULE_CRS_ADDITIONAL_JOB_OFFER, { 2015, 1, 1 }, { 2025, 3, 25 } },
  { JALON_RULE_CRS_ADDITIONAL_JOB_OFFER_LMIA_ONLY, { 2015, 1, 1 }, { 2025, 3, 25 } },
  { JALON_RULE_CRS_ADDITIONAL_JOB_OFFER_SENIOR_CODES, { 2016, 11, 19 }, { 2025, 3, 25 } },
  { JALON_RULE_CRS_ADDITIONAL_HIGH_WAGE, { 2026, 11, 3 }, { 0 } },
  { JALON_RULE_FACTS_SELF_EMPLOYED_PHYSICIANS, { 2023, 4, 25 }, { 0 } },
};

static gboolean
is_expected (JalonRuleId id,
             JalonDate   day)
{
  for (guint i = 0; i < G_N_ELEMENTS (partial_rules); i++)
    {
      if (partial_rules[i].id == id)
        return jalon_date_compare (day, partial_rules[i].first) >= 0 &&
               (!jalon_date_is_set (partial_rules[i].end) || jalon_date_compare (day, partial_rules[i].end) < 0);
    }

  return TRUE;
}

/* Checks that a dense table says what the version of the day says. */
static void
assert_table (const JalonRules *rules,
              JalonRuleId       id)
{
  const JalonRule        *rule = jalon_rulebook_get (rules->rulebook, id);
  const JalonRuleVersion *version = jalon_rule_get_version (rule, rules->day);
  const JalonTable       *table = &rules->tables[id];

  if (!table->in_force)
    {
      g_assert_true (version == NULL || version->repealed);
      return;
    }

  g_assert_true (version->n_rows > 0 || version->n_codes > 0 || version->unknown);

  for (gint32 input = table->min; input < table->min + table->n_rows; input++)
    {
      const JalonRuleRow *row = jalon_rule_version_get_row (version, input);

      for (gint32 column = 0; column < table->n_columns; column++)
        g_assert_cmpint (jalon_rules_lookup (rules, id, column, input), ==, row != NULL ? row->cells[column] : 0);
    }
}

static void
test_every_quarter (void)
{
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  JalonDate                 day = { 2015, 1, 1 };

  for (; day.year < 2028; day = jalon_date_add_months (day, 3, JALON_ROUNDING_DOWN))
    {
      g_autoptr (GError)     error = NULL;
      g_autoptr (JalonRules) rules = jalon_rulebook_resolve (rulebook, day, &error);

      g_assert_no_error (error);

      for (guint i = 0; i < JALON_N_RULES; i++)
        {
          if (rules->tables[i].in_force != is_expected ((JalonRuleId) i, day))
            g_error ("%s on %d-%02d", jalon_rule_id_to_string ((JalonRuleId) i), day.year, day.month);

          assert_table (rules, (JalonRuleId) i);
        }
    }
}

/* Walks from span to span: each begins where the one before it ended, and a
 * day inside has the same tables as the first. */
static void
test_spans_touch (void)
{
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  JalonDate                 day = jalon_rulebook_get_first_day (rulebook);
  guint                     n_spans = 0;

  for (; day.year < 9999; n_spans++)
    {
      g_autoptr (JalonRules) first = jalon_rulebook_resolve (rulebook, day, NULL);
      g_autoptr (JalonRules) last = jalon_rulebook_resolve (rulebook, first->last_day, NULL);

      g_assert_true (jalon_date_equal (first->first_day, day));
      g_assert_true (jalon_date_equal (last->first_day, day));
      g_assert_true (jalon_date_equal (last->last_day, first->last_day));

      for (guint i = 0; i < JALON_N_RULES; i++)
        {
          const JalonTable *table = &first->tables[i];

          g_assert_cmpint (table->in_force, ==, last->tables[i].in_force);
          g_assert_cmpmem (table->cells, sizeof (gint32) * (gsize) (table->n_rows * table->n_columns),
                           last->tables[i].cells, sizeof (gint32) * (gsize) (last->tables[i].n_rows * last->tables[i].n_columns));
        }

      if (first->last_day.year == 9999)
        break;

      day = jalon_date_add_days (first->last_day, 1);
    }

  g_assert_cmpuint (n_spans, ==, 17);
}

static void
test_span_of_job_offers (void)
{
  g_autoptr (JalonRules) before = resolve ((JalonDate){ 2025, 1, 1 });
  g_autoptr (JalonRules) after = resolve ((JalonDate){ 2025, 4, 1 });

  assert_day (before->first_day, 2024, 5, 28);
  assert_day (before->last_day, 2025, 3, 24);
  assert_day (after->first_day, 2025, 3, 25);
  assert_day (after->last_day, 2025, 7, 6);
}

static void
test_last_span (void)
{
  g_autoptr (JalonRules) rules = resolve ((JalonDate){ 2026, 11, 23 });

  assert_day (rules->first_day, 2026, 11, 3);
  assert_day (rules->last_day, 9999, 12, 31);
}

static void
test_before_first_day (void)
{
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  g_autoptr (GError)        error = NULL;
  g_autoptr (JalonRules)    first = jalon_rulebook_resolve (rulebook, (JalonDate){ 2015, 1, 1 }, &error);

  g_assert_no_error (error);
  g_assert_nonnull (first);
  g_assert_null (jalon_rulebook_resolve (rulebook, (JalonDate){ 2014, 12, 31 }, &error));
  g_assert_error (error, JALON_RULES_ERROR, JALON_RULES_ERROR_DAY);
  g_assert_cmpstr (error->message, ==, "2014-12-31 is before 2015-01-01, the first day of the rules");
}

/* Rules of a day outlive the rulebook's own references, on any thread. */
static gpointer
read_age (gpointer data)
{
  g_autoptr (JalonRules) rules = data;

  return GINT_TO_POINTER (jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_AGE, 0, 29));
}

static void
test_threads (void)
{
  JalonRules *rules = resolve ((JalonDate){ 2026, 11, 23 });
  GThread    *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("read", read_age, jalon_rules_ref (rules));

  jalon_rules_unref (rules);

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_cmpint (GPOINTER_TO_INT (g_thread_join (threads[i])), ==, 110);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/rules/day", day_rows, test_day);
  g_test_add_func ("/rules/every-quarter", test_every_quarter);
  g_test_add_func ("/rules/spans-touch", test_spans_touch);
  g_test_add_func ("/rules/span-of-job-offers", test_span_of_job_offers);
  g_test_add_func ("/rules/last-span", test_last_span);
  g_test_add_func ("/rules/before-first-day", test_before_first_day);
  g_test_add_func ("/rules/threads", test_threads);

  return g_test_run ();
}
