/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-clock.h"
#include "jalon-session.h"
#include "jalon-test-household.h"

/* (transfer full): the rules and lists that the program carries */
G_GNUC_UNUSED static inline JalonKnowledge *
jalon_test_knowledge (void)
{
  g_autoptr (GError) error = NULL;
  JalonKnowledge    *knowledge = jalon_knowledge_new (NULL, &error);

  g_assert_no_error (error);
  return knowledge;
}

/**
 * jalon_test_session:
 * @household: a household
 * @store: (nullable): where it is kept
 * @day: the day that it is
 *
 * Returns: (transfer full): a session of it
 */
G_GNUC_UNUSED static inline JalonSession *
jalon_test_session (JalonHousehold *household,
                    JalonStore     *store,
                    JalonDate       day)
{
  g_autoptr (JalonKnowledge) knowledge = jalon_test_knowledge ();
  g_autoptr (JalonClock)     clock = jalon_fixed_clock_new (day);

  return jalon_session_new (knowledge, clock, household, store);
}

/* (transfer full): a session of a household without a file, given as jalon_test_household() wants it */
G_GNUC_UNUSED static inline JalonSession *
jalon_test_session_of (const char *json,
                       JalonDate   day)
{
  g_autoptr (JalonHousehold) household = jalon_test_household (json);

  return jalon_test_session (household, NULL, day);
}
