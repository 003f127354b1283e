/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-crs.h"
#include "jalon-test-day.h"

#define JALON_TEST_MOST_RESULTS 40

/**
 * JalonTestSomebody:
 * @facts: of a candidate of nothing at all, to whom each test gives what it asks about
 * @tests, @partner_tests: memory for results
 *
 * Facts without a household, for tests of what is computed from facts.
 */
typedef struct
{
  JalonFacts    facts;
  JalonTestFact tests[JALON_TEST_MOST_RESULTS];
  JalonTestFact partner_tests[JALON_TEST_MOST_RESULTS];
} JalonTestSomebody;

G_GNUC_UNUSED static inline void
jalon_test_somebody_init (JalonTestSomebody *self,
                          gboolean           with_spouse)
{
  memset (self, 0, sizeof *self);
  self->facts.with_spouse = with_spouse;
  self->facts.candidate.age = JALON_UNANSWERED;
  self->facts.partner.age = JALON_UNANSWERED;
  self->facts.high_wage_points = JALON_UNANSWERED;
  self->facts.candidate.tests = self->tests;
  self->facts.partner.tests = self->partner_tests;
}

G_GNUC_UNUSED static inline void
jalon_test_fill_result (JalonTestFact *test,
                        JalonLanguage  language,
                        JalonDate      taken,
                        const gint8   *levels)
{
  guint i;

  test->language = language;
  test->taken = taken;
  test->lowest = levels[0];

  for (i = 0; i < JALON_N_ABILITIES; i++)
    {
      test->levels[i] = levels[i];
      test->lowest = MIN (test->lowest, levels[i]);
    }
}

G_GNUC_UNUSED static inline void
jalon_test_somebody_add (JalonTestSomebody *self,
                         JalonLanguage      language,
                         const gint8       *levels)
{
  jalon_test_fill_result (&self->tests[self->facts.candidate.n_tests++], language, (JalonDate){ 2026, 1, 1 }, levels);
}

G_GNUC_UNUSED static inline void
jalon_test_somebody_score (const JalonTestSomebody *self,
                           const char              *on,
                           JalonCrs                *out_crs)
{
  g_autoptr (JalonRules) rules = jalon_test_rules (on);

  jalon_crs_score (&self->facts, rules, out_crs);
}
