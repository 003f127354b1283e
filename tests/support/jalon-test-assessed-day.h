/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-assessed-day.h"
#include "jalon-test-household.h"

/**
 * JalonTestAssessedDay: a household on a day, with everything that is made from it.
 */
typedef struct
{
  JalonHousehold  *household;
  JalonRulebook   *rulebook;
  JalonRules      *rules;
  JalonFacts      *facts;
  JalonCrs         crs;
  JalonEligibility eligibility;
  JalonAssessedDay assessed;
} JalonTestAssessedDay;

G_GNUC_UNUSED static inline JalonDate
jalon_test_date (const char *text)
{
  g_autoptr (GError) error = NULL;
  JalonDate          date;

  jalon_date_parse (text, &date, &error);
  g_assert_no_error (error);

  return date;
}

/* @household: (transfer full) */
G_GNUC_UNUSED static inline JalonTestAssessedDay *
jalon_test_assessed_day_new (JalonHousehold *household,
                             const char     *on)
{
  g_autoptr (GError)    error = NULL;
  JalonTestAssessedDay *self = g_new0 (JalonTestAssessedDay, 1);

  self->household = household;
  self->rulebook = jalon_rulebook_new_builtin (&error);
  g_assert_no_error (error);
  self->rules = jalon_rulebook_resolve (self->rulebook, jalon_test_date (on), &error);
  g_assert_no_error (error);
  self->facts = jalon_facts_derive (household, self->rules);
  jalon_crs_score (self->facts, self->rules, &self->crs);
  jalon_eligibility_judge (self->facts, self->rules, &self->eligibility);
  jalon_eligibility_look_ahead (self->facts, self->rules, &self->eligibility);
  self->assessed = (JalonAssessedDay){ self->facts, self->rules, self->rulebook, &self->crs, &self->eligibility };

  return self;
}

G_GNUC_UNUSED static inline void
jalon_test_assessed_day_free (JalonTestAssessedDay *self)
{
  jalon_facts_free (self->facts);
  jalon_rules_unref (self->rules);
  g_object_unref (self->rulebook);
  g_object_unref (self->household);
  g_free (self);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonTestAssessedDay, jalon_test_assessed_day_free)

/* A sample household of data/samples. */
G_GNUC_UNUSED static inline JalonHousehold *
jalon_test_load_sample (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", name, NULL);
  g_autofree char   *text = NULL;
  gsize              length;
  JalonHousehold    *household;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  household = jalon_profile_parse (text, length, NULL, &error);
  g_assert_no_error (error);

  return household;
}
