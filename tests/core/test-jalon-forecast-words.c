/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-forecast-words.h"

#include "jalon-test-day.h"
#include "jalon-test-texts.h"
#include "jalon-test.h"

typedef struct
{
  const char *name;
  const char *household;
  const char *on;
  const char *until;
  const char *texts[JALON_N_LANGUAGES];
} ForecastRow;

#define IELTS(taken) "'tests': [ { 'id': 't1', 'test': 'ielts-general', 'taken': '" taken "', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 } ]"
#define WORK "'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'hours-per-week': 30, 'started': '2025-12-01' } ]"

/* What it says of the fall, of a lower one later, of the best time, of figures that are missing, and of each day on which something changes. */
static const ForecastRow forecast_rows[] = {
  { "birthday", "'candidate': { 'birth-date': '1996-12-24' }", "2026-11-23", "2027-02-01", { "110 until 23 December 2026, then 105. | The best time to be in the pool: from 23 November 2026 to 23 December 2026, with 110. | The scores here are without the points for a high-wage occupation: Jalon does not know how many Canada gives. Your account shows them. | From 23 November 2026: 110 | From 24 December 2026: 105; age 30 on 24 December 2026", "110 jusqu’au 23 décembre 2026, puis 105. | Le meilleur moment pour être dans le bassin" NBSP ": du 23 novembre 2026 au 23 décembre 2026, avec 110. | Ces notes ne comptent pas les points pour une profession à salaire élevé" NBSP ": Jalon ne sait pas combien le Canada en accorde. Votre compte les affiche. | À partir du 23 novembre 2026" NBSP ": 110 | À partir du 24 décembre 2026" NBSP ": 105; 30 ans le 24 décembre 2026" } },
  { "falls-twice-far-apart", "'candidate': { 'birth-date': '1996-12-24' }", "2026-11-23", "2028-02-01", { "110 until 23 December 2026, then 105. | The lowest score in this time: 99, from 24 December 2027. | The best time to be in the pool: from 23 November 2026 to 23 December 2026, with 110. | The scores here are without the points for a high-wage occupation: Jalon does not know how many Canada gives. Your account shows them. | From 23 November 2026: 110 | From 24 December 2026: 105; age 30 on 24 December 2026 | From 24 December 2027: 99; age 31 on 24 December 2027", "110 jusqu’au 23 décembre 2026, puis 105. | La note la plus basse de cette période" NBSP ": 99, à partir du 24 décembre 2027. | Le meilleur moment pour être dans le bassin" NBSP ": du 23 novembre 2026 au 23 décembre 2026, avec 110. | Ces notes ne comptent pas les points pour une profession à salaire élevé" NBSP ": Jalon ne sait pas combien le Canada en accorde. Votre compte les affiche. | À partir du 23 novembre 2026" NBSP ": 110 | À partir du 24 décembre 2026" NBSP ": 105; 30 ans le 24 décembre 2026 | À partir du 24 décembre 2027" NBSP ": 99; 31 ans le 24 décembre 2027" } },
  { "no-fall", "'candidate': { 'birth-date': '1996-01-24' }", "2026-11-23", "2026-12-31", { "The score does not fall in this time. | The best time to be in the pool: from 23 November 2026 to 31 December 2026, with 105. | The scores here are without the points for a high-wage occupation: Jalon does not know how many Canada gives. Your account shows them. | From 23 November 2026: 105", "La note ne baisse pas pendant ce temps. | Le meilleur moment pour être dans le bassin" NBSP ": du 23 novembre 2026 au 31 décembre 2026, avec 105. | Ces notes ne comptent pas les points pour une profession à salaire élevé" NBSP ": Jalon ne sait pas combien le Canada en accorde. Votre compte les affiche. | À partir du 23 novembre 2026" NBSP ": 105" } },
  { "figures-known", "'candidate': { 'birth-date': '1990-06-24' }", "2026-06-01", "2026-07-01", { "77 until 23 June 2026, then 72. | The best time to be in the pool: from 1 June 2026 to 23 June 2026, with 77. | - | From 1 June 2026: 77 | From 24 June 2026: 72; age 36 on 24 June 2026", "77 jusqu’au 23 juin 2026, puis 72. | Le meilleur moment pour être dans le bassin" NBSP ": du 1er juin 2026 au 23 juin 2026, avec 77. | - | À partir du 1er juin 2026" NBSP ": 77 | À partir du 24 juin 2026" NBSP ": 72; 36 ans le 24 juin 2026" } },
  { "figures-missing-later", "'candidate': { 'birth-date': '1990-06-24' }", "2026-10-01", "2026-12-01", { "The score does not fall in this time. | The best time to be in the pool: from 1 October 2026 to 1 December 2026, with 72. | From 3 November 2026 Canada also gives points for a high-wage occupation. Jalon does not know how many: the scores from then on are without them. | From 1 October 2026: 72", "La note ne baisse pas pendant ce temps. | Le meilleur moment pour être dans le bassin" NBSP ": du 1er octobre 2026 au 1er décembre 2026, avec 72. | À partir du 3 novembre 2026, le Canada accorde aussi des points pour une profession à salaire élevé. Jalon ne sait pas combien" NBSP ": les notes à partir de ce jour sont sans eux. | À partir du 1er octobre 2026" NBSP ": 72" } },
  { "year-of-work-and-program", "'destination': 'ON', 'candidate': { 'birth-date': '2000-01-24', " IELTS ("2026-06-01") ", " WORK " }", "2026-11-23", "2026-12-31", { "The score does not fall in this time. | The best time to be in the pool: from 29 November 2026 to 31 December 2026, with 274. | The scores here are without the points for a high-wage occupation: Jalon does not know how many Canada gives. Your account shows them. | From 23 November 2026: 234 | From 29 November 2026: 274; one more full year of work in Canada: 1 year; Canadian Experience Class: Met", "La note ne baisse pas pendant ce temps. | Le meilleur moment pour être dans le bassin" NBSP ": du 29 novembre 2026 au 31 décembre 2026, avec 274. | Ces notes ne comptent pas les points pour une profession à salaire élevé" NBSP ": Jalon ne sait pas combien le Canada en accorde. Votre compte les affiche. | À partir du 23 novembre 2026" NBSP ": 234 | À partir du 29 novembre 2026" NBSP ": 274; une année complète de travail au Canada de plus" NBSP ": 1 an; Expérience canadienne" NBSP ": admissible" } },
  { "test-ends-and-program-closes", "'destination': 'ON', 'candidate': { 'birth-date': '2000-01-24', " IELTS ("2024-12-10") ", 'jobs': [ { 'noc': '21231', 'country': 'CAN', 'hours-per-week': 30, 'started': '2024-01-01' } ] }", "2026-11-23", "2026-12-31", { "287 until 9 December 2026, then 163, and 174 from 27 December 2026. | The best time to be in the pool: from 23 November 2026 to 9 December 2026, with 287. | The scores here are without the points for a high-wage occupation: Jalon does not know how many Canada gives. Your account shows them. | From 23 November 2026: 287 | From 10 December 2026: 163; the IELTS General Training result of 10 December 2024 is 2 years old; Canadian Experience Class: Not met | From 27 December 2026: 174; one more full year of work in Canada: 3 years", "287 jusqu’au 9 décembre 2026, puis 163, et 174 à partir du 27 décembre 2026. | Le meilleur moment pour être dans le bassin" NBSP ": du 23 novembre 2026 au 9 décembre 2026, avec 287. | Ces notes ne comptent pas les points pour une profession à salaire élevé" NBSP ": Jalon ne sait pas combien le Canada en accorde. Votre compte les affiche. | À partir du 23 novembre 2026" NBSP ": 287 | À partir du 10 décembre 2026" NBSP ": 163; le résultat IELTS General Training du 10 décembre 2024 a 2 ans; Expérience canadienne" NBSP ": non admissible | À partir du 27 décembre 2026" NBSP ": 174; une année complète de travail au Canada de plus" NBSP ": 3 ans" } },
};

static char *
make_forecast (gconstpointer data)
{
  const ForecastRow         *row = data;
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->household);
  g_autoptr (JalonRulebook)  rulebook = jalon_rulebook_new_builtin (&error);
  g_autoptr (JalonForecast)  forecast = jalon_forecast_make (household, rulebook, jalon_test_date (row->on), jalon_test_date (row->until), &error);
  g_autofree char           *fall = NULL;
  g_autofree char           *lowest = NULL;
  g_autofree char           *best = NULL;
  g_autofree char           *unknown = NULL;
  g_autoptr (GString)        out = NULL;

  g_assert_no_error (error);
  fall = jalon_forecast_words_dup_fall (forecast);
  lowest = jalon_forecast_words_dup_lowest (forecast);
  best = jalon_forecast_words_dup_best (forecast);
  unknown = jalon_forecast_words_dup_unknown (forecast);
  out = g_string_new (NULL);
  g_string_append_printf (out, "%s | %s%s%s | %s", fall, lowest != NULL ? lowest : "", lowest != NULL ? " | " : "", best, unknown != NULL ? unknown : "-");

  for (guint i = 0; i < forecast->steps->len; i++)
    {
      g_autofree char *step = jalon_forecast_words_dup_step (household, rulebook, forecast, i);

      g_string_append_printf (out, " | %s", step);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
test_forecast (gconstpointer data)
{
  jalon_test_texts (make_forecast, data, ((const ForecastRow *) data)->texts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/forecast-words", forecast_rows, test_forecast);

  return g_test_run ();
}
