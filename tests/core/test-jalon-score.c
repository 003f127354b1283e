/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score.h"
#include "jalon-test-assessed-day.h"
#include "jalon-test.h"
#include "jalon-words.h"

#include <string.h>

#define NBSP "\xc2\xa0"
#define COUPLE "couple-morocco.jalon"
#define TODAY "2026-11-23"

static JalonScoreLine *
find_line (JalonScore *score,
           const char *id)
{
  GListModel *lines = jalon_score_get_lines (score);

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JalonScoreLine) line = g_list_model_get_item (lines, i);

      if (strcmp (line->id, id) == 0)
        return line; /* the score keeps it alive */
    }

  g_assert_not_reached ();
}

static const char *
find_warning (JalonScore *score,
              const char *id)
{
  GPtrArray *warnings = jalon_score_get_warnings (score);

  for (guint i = 0; i < warnings->len; i++)
    {
      const JalonScoreWarning *warning = g_ptr_array_index (warnings, i);

      if (strcmp (warning->id, id) == 0)
        return warning->text;
    }

  return NULL;
}

/* Lines -------------------------------------------------------------------- */

typedef struct
{
  const char *name;
  const char *id;
  int         points;
  int         maximum;
  const char *title[JALON_N_LANGUAGES];
  const char *reason[JALON_N_LANGUAGES];
  const char *next[JALON_N_LANGUAGES]; /* NULL: there is none */
} LineRow;

/* The couple of the pictures, 473 points. */
static const LineRow line_rows[] = {
  { "age", "core.age", 75, 100, { "Age", "Âge" }, { "34 years old, with a partner", "34 ans, avec conjoint" }, { NULL, NULL } },
  { "education", "core.education", 112, 140, { "Level of education", "Niveau de scolarité" }, { "Three-year diploma, assessed by WES on 1 June 2025", "Diplôme de trois ans, évalué par WES le 1er juin 2025" }, { "Master’s degree, Computer science, with an assessment (ECA): +14 here, +25 in C", "Maîtrise, Computer science, avec une évaluation (EDE)" NBSP ": +14" NBSP "ici, +25" NBSP "en" NBSP "C" } },
  { "first-language", "core.first-language", 122, 128, { "First official language: French", "Première langue officielle" NBSP ": français" }, { "TCF Canada of 14 March 2026: NCLC" NBSP "10," NBSP "9," NBSP "9," NBSP "10", "TCF Canada du 14 mars 2026" NBSP ": NCLC" NBSP "10," NBSP "9," NBSP "9," NBSP "10" }, { "NCLC" NBSP "10 in reading: +3 here", "NCLC" NBSP "10 en compréhension de l’écrit" NBSP ": +3" NBSP "ici" } },
  { "second-language", "core.second-language", 21, 22, { "Second official language: English", "Deuxième langue officielle" NBSP ": anglais" }, { "IELTS General Training of 21 February 2025: CLB" NBSP "9," NBSP "9," NBSP "8," NBSP "9", "IELTS General Training du 21 février 2025" NBSP ": CLB" NBSP "9," NBSP "9," NBSP "8," NBSP "9" }, { "CLB" NBSP "9 in writing: +1 here", "CLB" NBSP "9 en expression écrite" NBSP ": +1" NBSP "ici" } },
  { "canadian-work", "core.canadian-work", 0, 70, { "Work in Canada", "Travail au Canada" }, { "No hours of skilled work in Canada", "Aucune heure de travail qualifié au Canada" }, { "1 full year of work in Canada: +35 here, +13 in C", "1 année complète de travail au Canada" NBSP ": +35" NBSP "ici, +13" NBSP "en" NBSP "C" } },
  { "spouse-language", "spouse.language", 10, 20, { "Karim’s language", "Langue de Karim" }, { "IELTS General Training of 21 February 2025: CLB" NBSP "7," NBSP "7," NBSP "6," NBSP "7", "IELTS General Training du 21 février 2025" NBSP ": CLB" NBSP "7," NBSP "7," NBSP "6," NBSP "7" }, { "CLB" NBSP "9 in listening: +2 here", "CLB" NBSP "9 en compréhension de l’oral" NBSP ": +2" NBSP "ici" } },
  { "transferability", "transferability.education-language", 25, 50, { "Education and language", "Scolarité et langue" }, { "Three-year diploma; NCLC" NBSP "9 or more in all four abilities", "Diplôme de trois ans; NCLC" NBSP "9 ou plus dans les quatre habiletés" }, { "Master’s degree, Computer science, with an assessment (ECA): +25 here, +14 in A", "Maîtrise, Computer science, avec une évaluation (EDE)" NBSP ": +25" NBSP "ici, +14" NBSP "en" NBSP "A" } },
  { "caps", "transferability.foreign-work-canadian-work", 0, 50, { "Work abroad and work in Canada", "Travail à l’étranger et travail au Canada" }, { "8 full years of work abroad; 0 full years of work in Canada", "8 années complètes de travail à l’étranger; 0 année complète de travail au Canada" }, { "1 full year of work in Canada: +25 here, of which none counts (maximum of these lines reached), +13 in other lines of C, +35 in A, +48 in all", "1 année complète de travail au Canada" NBSP ": +25" NBSP "ici, dont aucun ne compte (maximum de ces lignes atteint), +13 sur d’autres lignes de" NBSP "C, +35" NBSP "en" NBSP "A, +48" NBSP "en" NBSP "tout" } },
  { "offer-repealed", "additional.job-offer", 0, 0, { "Job offer", "Offre d’emploi" }, { "Job offers have brought no points since 25 March 2025", "Les offres d’emploi ne rapportent plus de points depuis le 25 mars 2025" }, { NULL, NULL } },
  { "nomination-capped", "additional.nomination", 0, 600, { "Provincial nomination", "Désignation par une province" }, { "None is entered", "Aucune n’est saisie" }, { "A provincial nomination: +600 here, of which 550 count (maximum reached)", "Une désignation par une province" NBSP ": +600" NBSP "ici, dont 550 comptent (maximum atteint)" } },
};

static void
test_line (gconstpointer data)
{
  const LineRow                   *row = data;
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_load_sample (COUPLE), TODAY);

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autoptr (JalonScore) score = NULL;
      JalonScoreLine        *line;

      jalon_words_init (jalon_language_to_string (language));
      score = jalon_score_new (&test->assessed);
      line = find_line (score, row->id);

      g_assert_cmpint (line->points, ==, row->points);
      g_assert_cmpint (line->maximum, ==, row->maximum);
      g_assert_cmpstr (line->title, ==, row->title[language]);
      g_assert_cmpstr (line->reason, ==, row->reason[language]);
      g_assert_cmpstr (line->next, ==, row->next[language]);
    }
}

typedef struct
{
  const char *name;
  const char *id;
  const char *on;
  const char *reason;
} EarlyRow;

/* RULE: crs.additional.sibling, crs.additional.french, crs.additional.canadian-study: before their first day, whatever is entered */
static const EarlyRow early_rows[] = {
  { "sibling", "additional.sibling", "2017-06-05", "Brings no points before 6 June 2017" },
  { "sibling-from-the-day", "additional.sibling", "2017-06-06", "A brother or sister of age who lives in Canada: Canadian citizen" },
  { "french", "additional.french", "2017-06-05", "Brings no points before 6 June 2017" },
  { "study", "additional.canadian-study", "2016-11-18", "Brings no points before 19 November 2016" },
  { "study-from-the-day", "additional.canadian-study", "2016-11-19", "Three-year diploma, completed in Canada on 15 June 2010" },
};

static void
test_early (gconstpointer data)
{
  const EarlyRow                  *row = data;
  JalonHousehold                  *household = jalon_test_household ("'candidate': {'credentials': [{'level': 'three-year', 'country': 'CAN', 'completed': '2010-06-15'}]},"
                                                                                      "'relatives': [{'relation': 'sibling', 'of': 'candidate', 'status': 'citizen', 'birth-date': '1990-01-01'}]");
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (household, row->on);
  g_autoptr (JalonScore)           score = NULL;

  jalon_words_init ("en");
  score = jalon_score_new (&test->assessed);
  g_assert_cmpstr (find_line (score, row->id)->reason, ==, row->reason);
}

#define FRENCH(level) "{ 'test': 'tcf-canada', 'taken': '2026-03-14', " level " }"
#define NCLC_7 "'listening': 458, 'reading': 453, 'writing': 10, 'speaking': 10"
#define NCLC_6 "'listening': 458, 'reading': 453, 'writing': 10, 'speaking': 9"
#define ENGLISH(band) "{ 'test': 'celpip-general', 'taken': '2026-03-14', 'listening': " #band ", 'reading': " #band ", 'writing': " #band ", 'speaking': " #band " }"
#define NOMINATED(more) "'nomination': { 'province': 'ON', 'issued': '2026-01-10', 'enhanced': true" more " }"

typedef struct
{
  const char *name;
  const char *json;
  const char *id;
  const char *reason; /* how it begins */
} ReasonRow;

/* Reasons on both sides of what they hang on. */
static const ReasonRow reason_rows[] = {
  /* RULE: crs.additional.french-level, crs.additional.french-english-level */
  { "french-6", "'candidate': { 'tests': [" FRENCH (NCLC_6) "] }", "additional.french", "Asks for NCLC" NBSP "7 in all four abilities of French" },
  { "french-7", "'candidate': { 'tests': [" FRENCH (NCLC_7) "] }", "additional.french", "NCLC" NBSP "7 or more in all four abilities of French, and not CLB" NBSP "5 in all four of English" },
  { "french-7-english-4", "'candidate': { 'tests': [" FRENCH (NCLC_7) "," ENGLISH (4) "] }", "additional.french", "NCLC" NBSP "7 or more in all four abilities of French, and not CLB" NBSP "5 in all four of English" },
  { "french-7-english-5", "'candidate': { 'tests': [" FRENCH (NCLC_7) "," ENGLISH (5) "] }", "additional.french", "NCLC" NBSP "7 or more in all four abilities of French, and CLB" NBSP "5 or more in English" },
  { "second-stands-first", "'candidate': { 'tests': [" ENGLISH (5) "," FRENCH (NCLC_7) "] }", "core.second-language", "CELPIP General of 14 March 2026: CLB" NBSP "5," NBSP "5," NBSP "5," NBSP "5" },
  { "second-stands-last", "'candidate': { 'tests': [" FRENCH (NCLC_7) "," ENGLISH (5) "] }", "core.second-language", "CELPIP General of 14 March 2026: CLB" NBSP "5," NBSP "5," NBSP "5," NBSP "5" },
  { "no-second", "'candidate': { 'tests': [" FRENCH (NCLC_7) "] }", "core.second-language", "No result for this line is valid on this day" },
  { "a-day-of-work", "'candidate': { 'jobs': [ { 'noc': '21231', 'country': 'CAN', 'started': '2026-11-23', 'hours-per-week': 30 } ] }", "core.canadian-work", "4 hours in the last 10 years: not a full year yet" },
  { "self-employed-only", "'candidate': { 'jobs': [ { 'noc': '21231', 'country': 'CAN', 'started': '2025-11-23', 'hours-per-week': 30, 'self-employed': true } ] }", "core.canadian-work", "The only skilled work in Canada is self-employed, which does not count" },
  { "nomination-on-its-last-day", NOMINATED (", 'expires': '2026-11-23'"), "additional.nomination", "Issued on 10 January 2026: Ontario" },
  { "nomination-a-day-later", NOMINATED (", 'expires': '2026-11-22'"), "additional.nomination", "The nomination expired on 22 November 2026" },
  { "nomination-to-come", "'nomination': { 'province': 'ON', 'issued': '2026-11-24', 'enhanced': true }", "additional.nomination", "The nomination is issued on 24 November 2026 only" },
};

static void
test_reason (gconstpointer data)
{
  const ReasonRow                 *row = data;
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household (row->json), TODAY);
  g_autoptr (JalonScore)           score = NULL;
  const char                      *reason;

  jalon_words_init ("en");
  score = jalon_score_new (&test->assessed);
  reason = find_line (score, row->id)->reason;

  if (!g_str_has_prefix (reason, row->reason))
    g_assert_cmpstr (reason, ==, row->reason);
}

/* Of a rule of the person's own, the line says so. */
static void
test_own_rule (void)
{
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_load_sample (COUPLE), TODAY);
  g_autoptr (JalonScore)           score = NULL;
  JalonRule                       *rule = (JalonRule *) jalon_rulebook_get (test->rulebook, JALON_RULE_CRS_CORE_AGE);

  jalon_words_init ("en");
  rule->own = TRUE;
  score = jalon_score_new (&test->assessed);
  g_assert_true (find_line (score, "core.age")->own);
  g_assert_false (find_line (score, "core.education")->own);
}

static void
test_source (void)
{
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_load_sample (COUPLE), TODAY);
  g_autoptr (JalonScore)           score = NULL;
  JalonScoreLine                  *line;
  g_autofree char                 *since = NULL;

  jalon_words_init ("fr");
  score = jalon_score_new (&test->assessed);
  line = find_line (score, "additional.french");
  since = jalon_date_to_string (line->since);

  g_assert_cmpstr (line->rule, ==, "crs.additional.french");
  g_assert_cmpstr (since, ==, "2020-10-20");
  g_assert_true (g_str_has_prefix (line->source_url, "https://www.canada.ca/fr/"));
  g_assert_cmpstr (line->source_title, ==, "Entrée express" NBSP ": Critères du Système de classement global (SCG) (IRCC)");
  g_assert_cmpstr (line->source_section, ==, "D");
  g_assert_false (line->own);
}

static void
test_total (void)
{
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_load_sample (COUPLE), TODAY);
  g_autoptr (JalonScore)           score = NULL;
  g_autofree char                 *description = NULL;
  g_autofree char                 *notice = NULL;

  jalon_words_init ("fr");
  score = jalon_score_new (&test->assessed);
  g_object_get (score, "description", &description, "notice", &notice, NULL);

  g_assert_cmpint (score->crs.total, ==, 473);
  g_assert_cmpint (score->crs.sections[JALON_CRS_SECTION_CORE], ==, 330);
  g_assert_cmpint (score->section_maxima[JALON_CRS_SECTION_CORE], ==, 460);
  g_assert_cmpint (score->maximum, ==, 1200);
  g_assert_false (score->crs.complete);
  g_assert_cmpint (score->section_maxima[JALON_CRS_SECTION_SPOUSE], ==, 40);
  g_assert_cmpstr (((const char *const *) score->missing->pdata)[0], ==, "crs.additional.high-wage");
  g_assert_null (((const char *const *) score->missing->pdata)[1]);
  g_assert_nonnull (strstr (notice, "186 professions"));
  g_assert_true (g_str_has_prefix (description, "473 points sur 1" NBSP "200; Facteurs de base" NBSP ": 330 sur 460"));
}

/* Who is alone has no lines of a partner, and the day before has all figures. */
static void
test_alone (void)
{
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household ("'candidate': { 'birth-date': '1992-03-04' }"), "2026-11-02");
  g_autoptr (JalonScore)           score = NULL;

  jalon_words_init ("en");
  score = jalon_score_new (&test->assessed);

  g_assert_cmpuint (g_list_model_get_n_items (jalon_score_get_lines (score)), ==, JALON_N_CRS_LINES - 4); /* without the spouse's three and the points of the account */
  g_assert_null (((const char *const *) score->missing->pdata)[0]);
  g_assert_null (find_warning (score, "high-wage"));
  g_assert_cmpstr (find_line (score, "core.age")->reason, ==, "34 years old, without a partner");
  g_assert_cmpstr (find_line (score, "core.first-language")->reason, ==, "No test is entered");
  g_assert_cmpstr (find_line (score, "core.education")->reason, ==, "No diploma is entered");
}

/* A nomination that has everything but its day is entered. */
static void
test_nomination_without_its_day (void)
{
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household ("'nomination': { 'province': 'ON' }"), "2026-11-02");
  g_autoptr (JalonScore)           score = NULL;

  jalon_words_init ("en");
  score = jalon_score_new (&test->assessed);
  g_assert_cmpstr (find_line (score, "additional.nomination")->reason, ==, "The day of issue of the nomination is not entered");
}

/* Warnings ----------------------------------------------------------------- */

typedef struct
{
  const char *name;
  const char *json;
  const char *on;
  const char *id;
  const char *part; /* of the English text; NULL: no such warning */
} WarningRow;

#define JOB(noc, country, from, to, more) "{ 'noc': '" noc "', 'country': '" country "', 'started': '" from "', 'ended': '" to "', 'hours-per-week': 30" more " }"

static const WarningRow warning_rows[] = {
  { "high-wage", "", "2026-11-03", "high-wage", "https://" },  /* decision 1; RULE: crs.additional.high-wage */
  { "before-high-wage", "", "2026-11-02", "high-wage", NULL }, /* RULE: crs.additional.high-wage */
  { "decision-1-high-wage-entered", "'high-wage-points': 50", "2026-11-03", "high-wage", "your account shows. Other tables may have changed" },
  /* DECISION 1: alone at 34 and without anything else, 83 points. */
  { "decision-1-official-score-above", "'candidate': { 'birth-date': '1992-03-04' }, 'official-score': { 'points': 133, 'seen': '2026-11-03' }", "2026-11-23", "official-score", "133, 50 points more" },
  { "decision-1-official-score-equal", "'candidate': { 'birth-date': '1992-03-04' }, 'official-score': { 'points': 83, 'seen': '2026-11-03' }", "2026-11-23", "official-score", NULL },
  { "decision-1-official-score-seen-before", "'candidate': { 'birth-date': '1992-03-04' }, 'official-score': { 'points': 133, 'seen': '2026-11-02' }", "2026-11-23", "official-score", NULL },
  { "decision-1-official-score-beside-the-points", "'candidate': { 'birth-date': '1992-03-04' }, 'high-wage-points': 40, 'official-score': { 'points': 133, 'seen': '2026-11-03' }", "2026-11-23", "official-score", NULL },
  { "decision-1-official-score-601-above", "'candidate': { 'birth-date': '1992-03-04' }, 'official-score': { 'points': 684, 'seen': '2026-11-03' }", "2026-11-23", "official-score", NULL },
  { "frozen-but-declined", "'milestones': { 'invited': '2026-01-10', 'declined': '2026-01-11' }", "2026-01-11", "frozen-at-invitation", NULL },
  /* DECISION 28: twelve calendar months are begun on 2026-11-01, a year of hours is over on 2026-12-13. */
  { "decision-28-months-before-hours", "'candidate': { 'jobs': [ { 'noc': '21231', 'country': 'CAN', 'started': '2025-12-15', 'hours-per-week': 30 } ] }", "2026-11-23", "canadian-work-by-months", "0 by hours, 1 by calendar months, as the account counts. Both agree from 13 December 2026 on" },
  { "decision-28-eleven-months", "'candidate': { 'jobs': [ { 'noc': '21231', 'country': 'CAN', 'started': '2025-12-15', 'hours-per-week': 30 } ] }", "2026-10-31", "canadian-work-by-months", NULL },
  { "decision-28-both-agree", "'candidate': { 'jobs': [ { 'noc': '21231', 'country': 'CAN', 'started': '2025-12-15', 'hours-per-week': 30 } ] }", "2026-12-13", "canadian-work-by-months", NULL },
  { "decision-28-half-time", "'candidate': { 'jobs': [ { 'noc': '21231', 'country': 'CAN', 'started': '2025-12-15', 'hours-per-week': 15 } ] }", "2026-11-23", "canadian-work-by-months", NULL },
  { "decision-28-the-work-is-over", "'candidate': { 'jobs': [ { 'noc': '21231', 'country': 'FRA', 'started': '2020-01-31', 'ended': '2020-12-01', 'hours-per-week': 30 } ] }", "2026-11-23", "foreign-work-by-months", "0 by hours, 1 by calendar months" },
  { "one-occupation", "'candidate': { 'jobs': [ " JOB ("21231", "FRA", "2020-01-01", "2023-12-31", "") " ] }", "2026-01-01", "foreign-occupations", NULL },
  { "two-occupations", "'candidate': { 'jobs': [ " JOB ("21231", "FRA", "2020-01-01", "2021-06-30", "") ", " JOB ("21232", "FRA", "2021-07-01", "2023-12-31", "") " ] }", "2026-01-01", "foreign-occupations", "several occupations" }, /* decision 3 */
  { "tef-fits", "'candidate': { 'tests': [ { 'test': 'tef-canada', 'taken': '2025-05-01', 'listening': 300 } ] }", "2026-01-01", "tef-scale", NULL },
  { "tef-other-scale", "'candidate': { 'tests': [ { 'test': 'tef-canada', 'taken': '2025-05-01', 'listening': 500 } ] }", "2026-01-01", "tef-scale", "Équivalence ancien score" }, /* decision 2 */
  { "frozen", "'milestones': { 'invited': '2026-01-10' }", "2026-01-11", "frozen-at-invitation", "10 January 2026" },
  { "on-the-day-of-the-invitation", "'milestones': { 'invited': '2026-01-10' }", "2026-01-10", "frozen-at-invitation", NULL },
  { "self-employed", "'candidate': { 'given-name': 'Noor', 'jobs': [ " JOB ("21231", "CAN", "2023-01-01", "2025-01-01", ", 'self-employed': true") " ] }", "2026-01-01", "self-employed", "Noor: self-employed" }, /* decision 8 */
  { "employed", "'candidate': { 'jobs': [ " JOB ("21231", "CAN", "2023-01-01", "2025-01-01", "") " ] }", "2026-01-01", "self-employed", NULL },
  { "noc-2016", "", "2022-11-15", "noc-2016", "16 November 2022" }, /* decision 14; RULE: facts.occupations */
  { "noc-2021", "", "2022-11-16", "noc-2016", NULL },               /* RULE: facts.occupations */
  { "continuity", "", "2015-05-29", "continuity", "30 May 2015" },  /* decision 14; RULE: facts.work-year */
  { "no-continuity", "", "2015-05-30", "continuity", NULL },        /* RULE: facts.work-year */
  { "old-test", "'candidate': { 'tests': [ { 'test': 'celpip-general', 'taken': '2024-03-01', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 } ] }, 'milestones': { 'planned-submission': '2026-03-01' }", "2026-01-01", "test-too-old-at-application", "28 February 2026" },
  { "test-good-to-the-day", "'candidate': { 'tests': [ { 'test': 'celpip-general', 'taken': '2024-03-01', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 } ] }, 'milestones': { 'planned-submission': '2026-02-28' }", "2026-01-01", "test-too-old-at-application", NULL },
  { "old-at-invitation", "'candidate': { 'tests': [ { 'test': 'celpip-general', 'taken': '2024-03-01', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 } ] }, 'milestones': { 'invited': '2026-03-01' }", "2026-01-01", "test-too-old-at-invitation", "1 March 2026" },
};

static void
test_warning (gconstpointer data)
{
  const WarningRow                *row = data;
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household (row->json), row->on);
  g_autoptr (JalonScore)           score = NULL;
  const char                      *text;

  jalon_words_init ("en");
  score = jalon_score_new (&test->assessed);
  text = find_warning (score, row->id);

  g_test_message ("%s", text != NULL ? text : "no warning");
  g_assert_cmpint (text != NULL, ==, row->part != NULL);
  if (row->part != NULL)
    g_assert_nonnull (strstr (text, row->part));
}

/* The same numbers and titles, and no more. */
static void
test_brief (void)
{
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_load_sample (COUPLE), TODAY);
  g_autoptr (JalonScore)           score = NULL;
  g_autoptr (JalonScore)           brief = NULL;
  GListModel                      *lines;

  jalon_words_init ("en");
  score = jalon_score_new (&test->assessed);
  brief = jalon_score_new_brief (&test->assessed);
  lines = jalon_score_get_lines (score);

  g_assert_cmpint (brief->crs.total, ==, score->crs.total);
  g_assert_cmpint (brief->maximum, ==, score->maximum);
  g_assert_cmpuint (jalon_score_get_warnings (brief)->len, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (jalon_score_get_lines (brief)), ==, g_list_model_get_n_items (lines));

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JalonScoreLine) line = g_list_model_get_item (lines, i);
      g_autoptr (JalonScoreLine) bare = g_list_model_get_item (jalon_score_get_lines (brief), i);

      g_assert_cmpstr (bare->id, ==, line->id);
      g_assert_cmpstr (bare->title, ==, line->title);
      g_assert_cmpint (bare->points, ==, line->points);
      g_assert_cmpint (bare->maximum, ==, line->maximum);
      g_assert_null (bare->reason);
      g_assert_null (bare->source_url);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/score/line", line_rows, test_line);
  JALON_TEST_ADD_ROWS ("/score/reason", reason_rows, test_reason);
  g_test_add_func ("/score/own-rule", test_own_rule);
  JALON_TEST_ADD_ROWS ("/score/early", early_rows, test_early);
  JALON_TEST_ADD_ROWS ("/score/warning", warning_rows, test_warning);
  g_test_add_func ("/score/source", test_source);
  g_test_add_func ("/score/total", test_total);
  g_test_add_func ("/score/alone", test_alone);
  g_test_add_func ("/score/nomination-without-its-day", test_nomination_without_its_day);
  g_test_add_func ("/score/brief", test_brief);

  return g_test_run ();
}
