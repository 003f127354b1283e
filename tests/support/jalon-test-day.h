/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-facts.h"
#include "jalon-rulebook.h"
#include "jalon-test-household.h"

/**
 * JalonTestDay:
 * @household: who
 * @rules: the built-in rules of the day
 * @facts: what they ask
 *
 * A household on a day, from texts: what most tables of tests begin with.
 */
typedef struct
{
  JalonHousehold *household;
  JalonRules     *rules;
  JalonFacts     *facts;
} JalonTestDay;

G_GNUC_UNUSED static inline JalonDate
jalon_test_date (const char *text)
{
  g_autoptr (GError) error = NULL;
  JalonDate          date = JALON_DATE_UNSET;

  jalon_date_parse (text, &date, &error);
  g_assert_no_error (error);

  return date;
}

G_GNUC_UNUSED static inline JalonRules *
jalon_test_rules (const char *on)
{
  static JalonRulebook *rulebook = NULL;
  g_autoptr (GError)    error = NULL;
  JalonRules           *rules;

  if (rulebook == NULL)
    rulebook = jalon_rulebook_new_builtin (&error);

  g_assert_no_error (error);
  rules = jalon_rulebook_resolve (rulebook, jalon_test_date (on), &error);
  g_assert_no_error (error);

  return rules;
}

G_GNUC_UNUSED static inline void
jalon_test_day_open (JalonTestDay *self,
                     const char   *json,
                     const char   *on)
{
  self->household = jalon_test_household (json);
  self->rules = jalon_test_rules (on);
  self->facts = jalon_facts_derive (self->household, self->rules);
}

G_GNUC_UNUSED static inline void
jalon_test_day_close (JalonTestDay *self)
{
  jalon_facts_free (self->facts);
  jalon_rules_unref (self->rules);
  g_object_unref (self->household);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JalonTestDay, jalon_test_day_close)
