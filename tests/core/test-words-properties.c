/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-results.h"

#include "jalon-frozen-words.h"
#include "jalon-plan-words.h"
#include "jalon-profile-file.h"
#include "jalon-report.h"
#include "jalon-test-random.h"
#include "jalon-words.h"

/*
 * Whatever household: both languages say the same figures and days, no sentence is
 * empty, none has a place that was not filled, and none stands in the other language.
 */

#define N_HOUSEHOLDS 240

static const char *const days[] = { "2026-11-23", "2026-11-02", "2025-03-24", "2023-04-24", "2017-06-05", "2028-02-29" };

/* What is said, in order: a place and a sentence, in turns. */
typedef GPtrArray Said;

static void
say (Said       *said,
     const char *place,
     char       *text)
{
  if (text == NULL)
    return;

  g_ptr_array_add (said, g_strdup (place));
  g_ptr_array_add (said, text);
}

static char *
pick_day (GRand    *random,
          JalonDate on)
{
  return jalon_date_to_string (jalon_date_add_days (on, g_rand_int_range (random, -400, 120)));
}

/* The steps of an application, children, letters, an offer, a nomination and stays, beside what random households have. */
static JalonHousehold *
make_household (guint32   seed,
                JalonDate on)
{
  static const char *const   steps[] = { "profile-started", "profile-submitted", "planned-submission", "invited", "applied", "confirmed" };
  static const char *const   kinds[] = { "additional-documents", "procedural-fairness", "visa-ready", "fees", "other" };
  g_autoptr (JalonHousehold) plain = jalon_test_random_household (seed, on, FALSE);
  g_autofree char           *text = jalon_profile_serialize (plain, FALSE);
  g_autoptr (GString)        out = g_string_new (NULL);
  g_autoptr (GError)         error = NULL;
  GRand                     *random = g_rand_new_with_seed (seed + 1);
  JalonHousehold            *household;
  gboolean                   first = TRUE;

  *strrchr (text, '}') = '\0';
  g_string_append (out, text);
  g_string_append (out, strstr (text, "\"destination\"") == NULL ? ", \"destination\": \"ON\"" : "");
  g_string_append (out, ", \"milestones\": {");
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (jalon_test_maybe (random, 30))
      {
        g_autofree char *day = pick_day (random, on);

        g_string_append_printf (out, "%s\"%s\": \"%s\"", first ? "" : ", ", steps[i], day);
        first = FALSE;
      }
  g_string_append (out, "}");

  if (jalon_test_maybe (random, 60))
    {
      g_autofree char *born = jalon_date_to_string (jalon_date_add_days (on, -g_rand_int_range (random, 100, 8300)));

      g_string_append_printf (out, ", \"children\": [ { \"given-name\": \"Lina\", \"birth-date\": \"%s\", \"accompanies\": %s }, {} ]", born, jalon_test_maybe (random, 70) ? "true" : "false");
    }
  if (jalon_test_maybe (random, 50))
    {
      g_autofree char *day = pick_day (random, on);

      g_string_append_printf (out, ", \"letters\": [ { \"kind\": \"%s\", \"dated\": \"%s\" } ]", kinds[g_rand_int_range (random, 0, G_N_ELEMENTS (kinds))], day);
    }
  if (strstr (text, "\"job-offer\"") == NULL)
    g_string_append_printf (out, ", \"job-offer\": { \"noc\": \"72200\", \"employer\": \"Acme\", \"months\": %d, \"support\": \"lmia\" }", g_rand_int_range (random, 6, 20));
  if (strstr (text, "\"nomination\"") == NULL && jalon_test_maybe (random, 40))
    {
      g_autofree char *issued = pick_day (random, on);

      g_string_append_printf (out, ", \"nomination\": { \"province\": \"ON\", \"issued\": \"%s\" }", issued);
    }
  if (strstr (text, "\"funds\"") == NULL)
    g_string_append_printf (out, ", \"funds\": %d", g_rand_int_range (random, 0, 40000));
  if (jalon_test_maybe (random, 30))
    g_string_append (out, ", \"representative\": true, \"funds-gift\": true, \"authorized-to-work\": true");
  g_string_append (out, "}");

  household = jalon_profile_parse (out->str, out->len, NULL, &error);
  g_assert_no_error (error);
  g_rand_free (random);
  return household;
}

static void
say_items (Said               *said,
           const JalonResults *results,
           JalonHousehold     *household)
{
  for (guint i = 0; i < results->items->len; i++)
    {
      JalonItem  *item = results->items->pdata[i];
      const char *place = item->id;

      say (said, place, jalon_item_dup_title (item, household));
      say (said, place, jalon_item_dup_reason (item, household));
      say (said, place, jalon_item_dup_status (item, results->day));
      say (said, place, jalon_item_dup_validity (item, results->day));
      say (said, place, jalon_item_dup_warning (item, results->day));
      say (said, place, jalon_item_dup_when (item, results->day));
      say (said, place, jalon_item_dup_shares (item, household));
    }
}

static void
say_dates (Said               *said,
           const JalonResults *results,
           JalonHousehold     *household)
{
  for (guint i = 0; i < results->deadlines->len; i++)
    {
      JalonDeadline *deadline = results->deadlines->pdata[i];

      say (said, deadline->key, jalon_deadline_dup_title (deadline, household));
      say (said, deadline->key, jalon_deadline_dup_event (deadline, household));
      say (said, deadline->key, jalon_deadline_dup_if_missed (deadline, household));
      say (said, deadline->key, jalon_deadline_dup_trigger (deadline, household));
      say (said, deadline->key, jalon_deadline_dup_distance (deadline, results->day));
    }
}

static void
say_results (Said               *said,
             const JalonResults *results)
{
  g_autoptr (JalonScore) score = jalon_score_new (&results->assessed);
  GListModel            *lines = jalon_score_get_lines (score);

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JalonScoreLine) line = g_list_model_get_item (lines, i);

      say (said, line->id, g_strdup (line->title));
      say (said, line->id, g_strdup (line->reason));
      say (said, line->id, g_strdup (line->next));
    }

  for (guint program = 0; program < JALON_N_PROGRAMS; program++)
    {
      g_autoptr (JalonProgramReport) report = jalon_program_report_new (&results->assessed, (JalonProgram) program);

      say (said, report->id, g_strdup (report->summary));
      for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report->criteria)); i++)
        {
          g_autoptr (JalonCriterionReport) criterion = g_list_model_get_item (G_LIST_MODEL (report->criteria), i);

          say (said, criterion->id, g_strdup (criterion->title));
          say (said, criterion->id, g_strdup (criterion->reason));
          say (said, criterion->id, g_strdup (criterion->change));
        }
    }
}

static Said *
say_all (JalonKnowledge *knowledge,
         JalonHousehold *household,
         JalonDate       on,
         JalonLanguage   language)
{
  Said                    *said = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError)       error = NULL;
  g_autoptr (JalonReport)  report = NULL;
  g_autoptr (JalonResults) results = NULL;

  jalon_words_init (jalon_language_to_string (language));
  results = jalon_results_new (knowledge, household, on, &error);
  g_assert_no_error (error);
  say_items (said, results, household);
  say_dates (said, results, household);
  say_results (said, results);
  say (said, "application", jalon_application_day_dup_sentence (&results->application, household));
  say (said, "program", jalon_application_day_dup_no_program (&results->application, &results->eligibility));
  say (said, "frozen", jalon_frozen_dup_line (household, knowledge->rulebook, on));

  /* On paper: only that it can be made and that nothing of it is empty. */
  report = jalon_report_new (results, JALON_REPORT_USUAL | JALON_REPORT_SCORE);
  g_assert_cmpuint (report->blocks->len, >, 5);

  return said;
}

/* The digits of a text, in their order from 0 to 9: two languages may name two figures the other way round. */
static char *
dup_digits (const char *text)
{
  GString *digits = g_string_new (NULL);

  for (char digit = '0'; digit <= '9'; digit++)
    for (const char *at = text; *at != '\0'; at++)
      if (*at == digit)
        g_string_append_c (digits, digit);

  return g_string_free (digits, FALSE);
}

static gboolean
has_empty_place (const char *text)
{
  return strstr (text, "%1$") != NULL || strstr (text, "%s") != NULL || strstr (text, "%d") != NULL || strchr (text, '{') != NULL || strstr (text, "(null)") != NULL;
}

static void
test_households (gconstpointer data)
{
  JalonDate                  on = jalon_test_date (data);
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonKnowledge) knowledge = jalon_knowledge_new (NULL, &error);

  g_assert_no_error (error);
  for (guint32 seed = 0; seed < N_HOUSEHOLDS / G_N_ELEMENTS (days); seed++)
    {
      g_autoptr (JalonHousehold) household = make_household (seed + 1000 * (guint32) on.year, on);
      g_autoptr (GPtrArray)      english = say_all (knowledge, household, on, JALON_LANGUAGE_EN);
      g_autoptr (GPtrArray)      french = say_all (knowledge, household, on, JALON_LANGUAGE_FR);

      g_assert_cmpuint (english->len, ==, french->len);
      for (guint i = 0; i < english->len; i += 2)
        {
          const char      *one = english->pdata[i + 1];
          const char      *other = french->pdata[i + 1];
          g_autofree char *digits = dup_digits (one);
          g_autofree char *digits_of_other = dup_digits (other);

          g_assert_cmpstr (english->pdata[i], ==, french->pdata[i]);
          if (!g_str_equal (digits, digits_of_other) || has_empty_place (one) || has_empty_place (other) || *one == '\0' || *other == '\0')
            g_error ("seed %u, %s: “%s” and “%s”", seed, (const char *) english->pdata[i], one, other);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *path = g_strconcat ("/words-properties/", days[i], NULL);

      g_test_add_data_func (path, days[i], test_households);
    }

  return g_test_run ();
}
