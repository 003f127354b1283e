/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <string.h>

#include "jalon-calendar.h"
#include "jalon-profile-file.h"
#include "jalon-report.h"
#include "jalon-words.h"

/* Everything is made of a household: facts, score, verdicts, documents, dates, calendar, report. */

static const JalonDate days[] = { { 2016, 6, 1 }, { 2026, 11, 23 }, { 2028, 2, 29 } };

static JalonKnowledge *knowledge;

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  jalon_words_init ("en");
  knowledge = jalon_knowledge_new (NULL, NULL);
  g_assert_nonnull (knowledge);

  return 0;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  static const int           alarms[] = { 30, 7, 1 };
  const JalonCalendarOptions options = { alarms, G_N_ELEMENTS (alarms), TRUE, 1795392000, 0 };
  g_autoptr (JalonHousehold) household = jalon_profile_parse ((const char *) data, size, NULL, NULL);

  for (guint i = 0; household != NULL && i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GError)       error = NULL;
      g_autoptr (JalonResults) results = jalon_results_new (knowledge, household, days[i], &error);
      g_autoptr (JalonReport)  report = NULL;
      g_autofree char         *calendar = NULL;

      g_assert_no_error (error);
      g_assert_cmpint (results->crs.total, >=, 0);
      g_assert_cmpint (results->crs.total, <=, 1200);
      g_assert_cmpint (results->eligibility.grid.total, <=, 100);
      calendar = jalon_calendar_write (results, &options);
      g_assert_true (g_utf8_validate (calendar, -1, NULL));
      g_assert_true (g_str_has_suffix (calendar, "END:VCALENDAR\r\n"));
      report = jalon_report_new (results, JALON_REPORT_CHECKLIST | JALON_REPORT_DATES | JALON_REPORT_SCORE);
      g_assert_nonnull (report);
    }

  return 0;
}
