/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-crs.h"
#include "jalon-eligibility.h"
#include "jalon-test-random.h"

/* What holds for every household, on random ones: a few hundred for each day,
 * the days before and after each change of the rules among them. */

#define HOUSEHOLDS 250

static const char *const days[] = {
  "2015-01-01",
  "2016-11-18",
  "2016-11-19",
  "2017-06-05",
  "2017-06-06",
  "2020-10-19",
  "2020-10-20",
  "2023-04-25",
  "2024-02-29",
  "2025-03-24",
  "2025-03-25",
  "2026-11-03",
  "2026-11-23",
  "2028-02-29",
};

/* A random household on a day, and its score. */
typedef struct
{
  JalonTestDay day;
  JalonCrs     crs;
  guint32      seed;
} Case;

static void
score_again (Case *self)
{
  jalon_facts_free (self->day.facts);
  self->day.facts = jalon_facts_derive (self->day.household, self->day.rules);
  jalon_crs_score (self->day.facts, self->day.rules, &self->crs);
}

static void
case_open (Case       *self,
           const char *on,
           guint32     seed,
           gboolean    reversed)
{
  *self = (Case){ .seed = seed };
  self->day.rules = jalon_test_rules (on);
  self->day.household = jalon_test_random_household (seed, jalon_test_date (on), reversed);
  score_again (self);
}

static void
case_clear (Case *self)
{
  jalon_test_day_close (&self->day);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Case, case_clear)

static void
assert_same_score (const Case     *expected,
                   const JalonCrs *found)
{
  for (guint line = 0; line < JALON_N_CRS_LINES; line++)
    if (expected->crs.points[line] != found->points[line])
      g_error ("household %u: %s: %d, %d", expected->seed, jalon_crs_line_to_string (line), expected->crs.points[line], found->points[line]);

  for (guint section = 0; section < JALON_N_CRS_SECTIONS; section++)
    g_assert_cmpint (expected->crs.sections[section], ==, found->sections[section]);

  g_assert_cmpint (expected->crs.total, ==, found->total);
}

/* RULE: crs.cap crs.core.cap crs.spouse.cap crs.transferability.cap crs.transferability.pair-cap crs.additional.cap crs.core.second-language-cap */
static void
check_sums_and_caps (Case *self)
{
  static const JalonRuleId caps[JALON_N_CRS_SECTIONS] = {
    JALON_RULE_CRS_CORE_CAP,
    JALON_RULE_CRS_SPOUSE_CAP,
    JALON_RULE_CRS_TRANSFERABILITY_CAP,
    JALON_RULE_CRS_ADDITIONAL_CAP,
  };
  const JalonRules *rules = self->day.rules;
  int               column = self->day.facts->with_spouse ? 1 : 0;
  int               sums[JALON_N_CRS_SECTIONS] = { 0 };
  int               total = 0;

  for (guint line = 0; line < JALON_N_CRS_LINES; line++)
    {
      g_assert_cmpint (self->crs.points[line], >=, 0);
      g_assert_cmpint (self->crs.points[line], <=, jalon_crs_line_get_maximum (line, self->day.facts, rules));
      sums[jalon_crs_line_get_section (line)] += self->crs.points[line];
    }

  for (guint section = 0; section < JALON_N_CRS_SECTIONS; section++)
    {
      g_assert_cmpint (self->crs.sections[section], <=, jalon_rules_lookup (rules, caps[section], rules->tables[caps[section]].n_columns > 1 ? column : 0, 0));
      g_assert_cmpint (self->crs.sections[section], <=, jalon_crs_section_get_maximum (section, self->day.facts, rules));
      g_assert_cmpint (self->crs.sections[section], <=, sums[section]);
      total += self->crs.sections[section];
    }

  g_assert_cmpint (self->crs.sections[JALON_CRS_SECTION_CORE], ==, sums[JALON_CRS_SECTION_CORE]);
  g_assert_cmpint (self->crs.sections[JALON_CRS_SECTION_SPOUSE], ==, sums[JALON_CRS_SECTION_SPOUSE]);
  g_assert_cmpint (self->crs.sections[JALON_CRS_SECTION_ADDITIONAL], ==, MIN (600, sums[JALON_CRS_SECTION_ADDITIONAL]));
  g_assert_cmpint (self->crs.sections[JALON_CRS_SECTION_TRANSFERABILITY], ==,
                   MIN (100, MIN (50, self->crs.points[JALON_CRS_EDUCATION_LANGUAGE] + self->crs.points[JALON_CRS_EDUCATION_CANADIAN_WORK]) +
                               MIN (50, self->crs.points[JALON_CRS_FOREIGN_WORK_LANGUAGE] + self->crs.points[JALON_CRS_FOREIGN_WORK_CANADIAN_WORK]) +
                               MIN (50, self->crs.points[JALON_CRS_CERTIFICATE_LANGUAGE])));
  g_assert_cmpint (self->crs.total, ==, total);
  g_assert_cmpint (self->crs.total, <=, 1200);
  if (column == 0)
    g_assert_cmpint (self->crs.sections[JALON_CRS_SECTION_SPOUSE], ==, 0);
}

static JalonRecordList *
get_tests (const Case *self,
           guint       whose)
{
  return whose == 0 ? self->day.household->candidate->tests : self->day.household->partner->tests;
}

/* RULE: facts.language-validity. A result of the future is left where it is: moved back, it may begin to count. */
static void
check_older_test (Case *self)
{
  static const int distances[] = { 1, 30, 365, 731, 4000 };
  int              before = self->crs.total;

  for (guint whose = 0; whose < 2; whose++)
    for (guint i = 0; i < jalon_record_list_get_length (get_tests (self, whose)); i++)
      {
        JalonTestResult *result = jalon_record_list_get (get_tests (self, whose), i);
        JalonDate        taken = result->taken;

        if (jalon_date_compare (taken, self->day.rules->day) > 0)
          continue;

        for (guint j = 0; j < G_N_ELEMENTS (distances); j++)
          {
            JalonDate older = jalon_date_add_days (taken, -distances[j]);

            g_object_set (result, "taken", &older, NULL);
            score_again (self);
            g_assert_cmpint (self->crs.total, <=, before);
          }

        g_object_set (result, "taken", &taken, NULL);
      }

  score_again (self);
  g_assert_cmpint (self->crs.total, ==, before);
}

static void
raise_level (Case          *self,
             JalonTestFact *test,
             guint          ability)
{
  JalonTestFact kept = *test;
  int           last = self->crs.total;

  while (test->levels[ability] < JALON_LEVEL_HIGHEST)
    {
      JalonCrs crs;

      test->levels[ability]++;
      test->lowest = MIN (MIN (test->levels[0], test->levels[1]), MIN (test->levels[2], test->levels[3]));
      jalon_crs_score (self->day.facts, self->day.rules, &crs);
      if (crs.total < last)
        g_error ("household %u: ability %u at level %d: %d after %d", self->seed, ability, test->levels[ability], crs.total, last);
      last = crs.total;
    }

  *test = kept;
}

/* RULE: crs.core.first-language crs.core.second-language crs.spouse.language crs.additional.french */
static void
check_better_language (Case *self)
{
  JalonPersonFacts *persons[] = { &self->day.facts->candidate, &self->day.facts->partner };

  for (guint whose = 0; whose < G_N_ELEMENTS (persons); whose++)
    for (guint i = 0; i < persons[whose]->n_tests; i++)
      for (guint ability = 0; ability < JALON_N_ABILITIES; ability++)
        raise_level (self, &persons[whose]->tests[i], ability);
}

static void
assert_same_verdicts (const Case *a,
                      const Case *b)
{
  JalonEligibility first, second;

  jalon_eligibility_judge (a->day.facts, a->day.rules, &first);
  jalon_eligibility_judge (b->day.facts, b->day.rules, &second);

  for (guint i = 0; i < JALON_N_CRITERIA; i++)
    if (first.criteria[i].verdict != second.criteria[i].verdict || first.criteria[i].have != second.criteria[i].have)
      g_error ("household %u: %s: %d and %d, %" G_GINT64_FORMAT " and %" G_GINT64_FORMAT, a->seed, jalon_criterion_id_to_string (i), first.criteria[i].verdict,
               second.criteria[i].verdict, first.criteria[i].have, second.criteria[i].have);

  g_assert_cmpint (first.grid.total, ==, second.grid.total);
}

static void
check_order_of_lists (Case *self)
{
  g_autofree char *on = jalon_date_to_string (self->day.rules->day);
  g_auto (Case)    other = { { NULL } };

  case_open (&other, on, self->seed, TRUE);
  assert_same_score (self, &other.crs);
  assert_same_verdicts (self, &other);
}

static void
check_file (Case *self)
{
  for (int pretty = 0; pretty < 2; pretty++)
    {
      g_autoptr (GError)         error = NULL;
      g_autofree char           *text = jalon_profile_serialize (self->day.household, pretty != 0);
      g_autoptr (JalonHousehold) read = jalon_profile_parse (text, strlen (text), NULL, &error);
      g_autoptr (JalonFacts)     facts = NULL;
      g_autofree char           *again = NULL;
      JalonCrs                   crs;

      g_assert_no_error (error);
      facts = jalon_facts_derive (read, self->day.rules);
      jalon_crs_score (facts, self->day.rules, &crs);
      assert_same_score (self, &crs);

      again = jalon_profile_serialize (read, pretty != 0);
      g_assert_cmpstr (again, ==, text);
    }
}

/* The memory of another household may not be seen in the next one. */
static void
check_used_memory (Case *self)
{
  static JalonFacts facts;
  static gboolean   ready = FALSE;
  JalonCrs          crs;

  if (!ready)
    jalon_facts_init (&facts);
  ready = TRUE;

  jalon_facts_rederive (&facts, self->day.household, self->day.rules, self->day.rules->day);
  jalon_crs_score (&facts, self->day.rules, &crs);
  assert_same_score (self, &crs);
}

typedef struct
{
  const char *name;
  void (*check) (Case *self);
} Property;

static const Property properties[] = {
  { "total-is-sum-and-caps-hold", check_sums_and_caps },
  { "older-test-never-raises", check_older_test },
  { "better-language-never-lowers", check_better_language },
  { "order-of-lists-changes-nothing", check_order_of_lists },
  { "file-scores-the-same", check_file },
  { "used-memory-scores-the-same", check_used_memory },
};

static void
test_property (gconstpointer data)
{
  const Property *property = data;
  guint           scored = 0;

  for (guint day = 0; day < G_N_ELEMENTS (days); day++)
    for (guint i = 0; i < HOUSEHOLDS; i++)
      {
        g_auto (Case) one = { { NULL } };

        case_open (&one, days[day], 1000 * day + i, FALSE);
        property->check (&one);
        scored += one.crs.total > 0;
      }

  /* Households of whom nothing counts would prove nothing. */
  g_assert_cmpuint (scored, >, G_N_ELEMENTS (days) * HOUSEHOLDS * 8 / 10);
}

/* All lines must be met somewhere, or the properties above say nothing of them. */
static void
test_every_line_is_met (void)
{
  gboolean met[JALON_N_CRS_LINES] = { FALSE };

  for (guint day = 0; day < G_N_ELEMENTS (days); day++)
    for (guint i = 0; i < HOUSEHOLDS; i++)
      {
        g_auto (Case) one = { { NULL } };

        case_open (&one, days[day], 1000 * day + i, FALSE);
        for (guint line = 0; line < JALON_N_CRS_LINES; line++)
          met[line] |= one.crs.points[line] > 0;
      }

  for (guint line = 0; line < JALON_N_CRS_LINES; line++)
    {
      g_test_message ("%s", jalon_crs_line_to_string (line));
      g_assert_true (met[line]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    {
      g_autofree char *path = g_strconcat ("/properties/", properties[i].name, NULL);

      g_test_add_data_func (path, &properties[i], test_property);
    }
  g_test_add_func ("/properties/every-line-is-met", test_every_line_is_met);

  return g_test_run ();
}
