/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-program-report.h"
#include "jalon-test-assessed-day.h"
#include "jalon-test.h"
#include "jalon-words.h"

#include <string.h>

#define NBSP "\xc2\xa0"

static JalonCriterionReport *
find_criterion (JalonProgramReport *report,
                const char         *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report->criteria)); i++)
    {
      g_autoptr (JalonCriterionReport) criterion = g_list_model_get_item (G_LIST_MODEL (report->criteria), i);

      if (strcmp (criterion->id, id) == 0)
        return criterion; /* the report keeps it alive */
    }

  g_assert_not_reached ();
}

/* Criteria ----------------------------------------------------------------- */

typedef struct
{
  const char  *name;
  const char  *json;
  const char  *on;
  JalonProgram program;
  const char  *id;
  JalonVerdict verdict;
  const char  *title[JALON_N_LANGUAGES];
  const char  *reason[JALON_N_LANGUAGES];
  const char  *change[JALON_N_LANGUAGES]; /* NULL: nothing */
} CriterionRow;

#define ENGLISH "'tests': [ { 'test': 'celpip-general', 'taken': '2026-03-14', 'listening': 8, 'reading': 7, 'writing': 6, 'speaking': 6 } ]"
#define CANADIAN_JOB(more) "'jobs': [ { 'noc': '21231', 'country': 'CAN', 'started': '2025-12-29', 'hours-per-week': 30" more " } ]"
#define FRENCH_JOB "'jobs': [ { 'noc': '21232', 'country': 'FRA', 'started': '2018-09-03', 'ended': '2020-09-01', 'hours-per-week': 30 } ]"

static const CriterionRow criterion_rows[] = {
  { "work-met", "'candidate': { " FRENCH_JOB " }", "2026-11-23", JALON_PROGRAM_FSW, "fsw.work", JALON_VERDICT_MET, { "One year of skilled work without a gap", "Un an de travail qualifié sans interruption" }, { "3,128 hours since 3 September 2018, 1,560 needed", "3" NBSP "128 heures depuis le 3 septembre 2018, il en faut 1" NBSP "560" }, { "From 4 September 2029 on, too few hours would count if nothing is added", "À partir du 4 septembre 2029, trop peu d’heures compteraient si rien ne s’ajoute" } },
  { "work-reached", "'candidate': { " CANADIAN_JOB ("") " }", "2026-11-23", JALON_PROGRAM_CEC, "cec.work", JALON_VERDICT_NOT_MET, { "One year of skilled work in Canada", "Un an de travail qualifié au Canada" }, { "1,414.2 hours of 1,560 by 23 November 2026; reached on 27 December 2026 if you go on working", "1" NBSP "414,2 heures sur 1" NBSP "560 au 23 novembre 2026; atteint le 27 décembre 2026 si vous continuez de travailler" }, { "Another 145.8 hours of skilled work in Canada, authorized and not self-employed", "145,8 heures de plus de travail qualifié au Canada, autorisé et hors travail autonome" } },
  { "work-self-employed", "'candidate': { " CANADIAN_JOB (", 'self-employed': true") " }", "2026-11-23", JALON_PROGRAM_CEC, "cec.work", JALON_VERDICT_NOT_MET, { "One year of skilled work in Canada", "Un an de travail qualifié au Canada" }, { "The only skilled work in Canada is self-employed, which does not count", "Le seul travail qualifié au Canada est un travail autonome, qui ne compte pas" }, { "Another 1,560 hours of skilled work in Canada, authorized and not self-employed", "1" NBSP "560 heures de plus de travail qualifié au Canada, autorisé et hors travail autonome" } },
  { "work-none", "'candidate': { 'jobs': [] }", "2026-11-23", JALON_PROGRAM_FST, "fst.work", JALON_VERDICT_NOT_MET, { "Two years of work in a listed trade", "Deux ans de travail dans un métier de la liste" }, { "No hours in the last 5 years, 3,120 needed", "Aucune heure dans les 5 dernières années, il en faut 3" NBSP "120" }, { "Another 3,120 hours in one of the listed trades", "3" NBSP "120 heures de plus dans l’un des métiers de la liste" } },
  { "work-unanswered", "", "2026-11-23", JALON_PROGRAM_FSW, "fsw.work", JALON_VERDICT_UNANSWERED, { "One year of skilled work without a gap", "Un an de travail qualifié sans interruption" }, { "No work is entered yet, 1,560 hours needed", "Aucun travail n’est encore saisi, il faut 1" NBSP "560 heures" }, { "Complete the answers about your work", "Complétez les réponses sur votre travail" } },
  { "language", "'candidate': { " ENGLISH " }", "2026-11-23", JALON_PROGRAM_FSW, "fsw.language", JALON_VERDICT_NOT_MET, { "Level 7 in all four abilities", "Niveau 7 dans les quatre habiletés" }, { "CELPIP General of 14 March 2026: CLB" NBSP "8," NBSP "7," NBSP "6," NBSP "6", "CELPIP General du 14 mars 2026" NBSP ": CLB" NBSP "8," NBSP "7," NBSP "6," NBSP "6" }, { "Still missing: CLB" NBSP "7 in writing and CLB" NBSP "7 in speaking", "Il manque encore" NBSP ": CLB" NBSP "7 en expression écrite et CLB" NBSP "7 en expression orale" } },
  { "language-of-trades", "'candidate': { " ENGLISH " }", "2026-11-23", JALON_PROGRAM_FST, "fst.language", JALON_VERDICT_MET, { "Level 5 in listening, 4 in reading, 4 in writing, 5 in speaking", "Niveau 5 en compréhension de l’oral, 4 en compréhension de l’écrit, 4 en expression écrite, 5 en expression orale" }, { "CELPIP General of 14 March 2026: CLB" NBSP "8," NBSP "7," NBSP "6," NBSP "6", "CELPIP General du 14 mars 2026" NBSP ": CLB" NBSP "8," NBSP "7," NBSP "6," NBSP "6" }, { "The result counts until 13 March 2028", "Le résultat compte jusqu’au 13 mars 2028" } },
  { "funds-met", "'funds': 25000, 'relationship': 'married', 'children': [ { 'birth-date': '2019-05-02' } ]", "2025-11-23", JALON_PROGRAM_FSW, "fsw.funds", JALON_VERDICT_MET, { "Settlement funds", "Fonds d’établissement" }, { "$25,000 CAD; a family of three needs $23,360 CAD", "25" NBSP "000" NBSP "$" NBSP "CA; une famille de trois a besoin de 23" NBSP "360" NBSP "$" NBSP "CA" }, { NULL, NULL } },
  { "funds-exempt", "'authorized-to-work': true, 'job-offer': { 'noc': '21231', 'months': 12, 'support': 'lmia' }", "2026-11-23", JALON_PROGRAM_FSW, "fsw.funds", JALON_VERDICT_MET, { "Settlement funds", "Fonds d’établissement" }, { "Not asked: you are authorized to work in Canada and have a valid job offer", "Non exigés" NBSP ": vous avez l’autorisation de travailler au Canada et une offre d’emploi valide" }, { NULL, NULL } },
  { "destination-quebec", "'destination': 'QC'", "2026-11-23", JALON_PROGRAM_CEC, "cec.destination", JALON_VERDICT_NOT_MET, { "Plans to live outside Quebec", "Intention de vivre hors du Québec" }, { "Destination: Quebec, which selects its own immigrants", "Destination" NBSP ": Québec, qui sélectionne lui-même ses immigrants" }, { "Another destination", "Une autre destination" } }, /* decision 9 */
  { "nomination-none", "", "2026-11-23", JALON_PROGRAM_NOMINEE, "nominee.nomination", JALON_VERDICT_UNANSWERED, { "A valid nomination from a province", "Une désignation valide d’une province" }, { "None is entered. It would add 600 points", "Aucune n’est saisie. Elle ajouterait 600 points" }, { "Answer whether a province or territory has nominated you within Express Entry, or that there is none", "Indiquez si vous avez ou non une désignation d’une province ou d’un territoire dans Entrée express" } },
  { "nomination-issued", "'nomination': { 'province': 'ON', 'issued': '2026-05-01', 'expires': '2026-12-01' }", "2026-11-23", JALON_PROGRAM_NOMINEE, "nominee.nomination", JALON_VERDICT_MET, { "A valid nomination from a province", "Une désignation valide d’une province" }, { "Issued on 1 May 2026: Ontario", "Délivrée le 1er mai 2026" NBSP ": Ontario" }, { "The nomination is valid until 1 December 2026", "La désignation est valide jusqu’au 1er décembre 2026" } },
};

static void
test_criterion (gconstpointer data)
{
  const CriterionRow              *row = data;
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household (row->json), row->on);

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autoptr (JalonProgramReport) report = NULL;
      JalonCriterionReport          *criterion;

      jalon_words_init (jalon_language_to_string (language));
      report = jalon_program_report_new (&test->assessed, row->program);
      criterion = find_criterion (report, row->id);

      g_assert_cmpint (criterion->verdict, ==, row->verdict);
      g_assert_cmpstr (criterion->title, ==, row->title[language]);
      g_assert_cmpstr (criterion->reason, ==, row->reason[language]);
      g_assert_cmpstr (criterion->change, ==, row->change[language]);
    }
}

/* Programs ----------------------------------------------------------------- */

typedef struct
{
  const char  *name;
  JalonProgram program;
  const char  *title[JALON_N_LANGUAGES];
  const char  *summary[JALON_N_LANGUAGES];
} ProgramRow;

static const ProgramRow program_rows[] = {
  { "fsw", JALON_PROGRAM_FSW, { "Federal Skilled Worker Program", "Programme des travailleurs qualifiés (fédéral)" }, { "All criteria are met", "Tous les critères sont remplis" } },
  { "cec", JALON_PROGRAM_CEC, { "Canadian Experience Class", "Catégorie de l’expérience canadienne" }, { "1 criterion not met", "1 critère non rempli" } },
  { "fst", JALON_PROGRAM_FST, { "Federal Skilled Trades Program", "Programme des travailleurs de métiers spécialisés (fédéral)" }, { "1 criterion not met, 1 not answered", "1 critère non rempli, 1 sans réponse" } },
  { "nominee", JALON_PROGRAM_NOMINEE, { "Provincial Nominee Program", "Programme des candidats des provinces" }, { "1 criterion not answered", "1 critère sans réponse" } },
};

static void
test_program (gconstpointer data)
{
  const ProgramRow                *row = data;
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_load_sample ("couple-morocco.jalon"), "2026-11-23");

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autoptr (JalonProgramReport) report = NULL;

      jalon_words_init (jalon_language_to_string (language));
      report = jalon_program_report_new (&test->assessed, row->program);

      g_assert_cmpstr (report->title, ==, row->title[language]);
      g_assert_cmpstr (report->summary, ==, row->summary[language]);
      g_assert_true (g_str_has_prefix (report->source_url, "https://"));
    }
}

/* The grid and the rest ------------------------------------------------------ */

static void
test_factors (void)
{
  static const char *const EXPECTED[JALON_N_FSW_FACTORS] = {
    [JALON_FSW_GRID_LANGUAGE] = "TCF Canada of 14 March 2026: NCLC" NBSP "10," NBSP "9," NBSP "9," NBSP "10. IELTS General Training of 21 February 2025: CLB" NBSP "9," NBSP "9," NBSP "8," NBSP "9",
    [JALON_FSW_GRID_EDUCATION] = "Three-year diploma, assessed by WES on 1 June 2025",
    [JALON_FSW_GRID_WORK] = "12,874 hours in the last 10 years: 8 full years",
    [JALON_FSW_GRID_AGE] = "34 years old",
    [JALON_FSW_GRID_OFFER] = "No valid job offer is entered",
    [JALON_FSW_GRID_ADAPTABILITY] = "Language of Karim (5)",
  };
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_load_sample ("couple-morocco.jalon"), "2026-11-23");

  jalon_words_init ("en");

  for (guint factor = 0; factor < JALON_N_FSW_FACTORS; factor++)
    {
      g_autofree char *title = jalon_fsw_factor_dup_title (factor);
      g_autofree char *reason = jalon_fsw_factor_dup_reason (&test->assessed, factor);

      g_assert_cmpstr (title, !=, "");
      g_assert_cmpstr (reason, ==, EXPECTED[factor]);
    }
}

/* Decision 15 */
static void
test_base_nomination (void)
{
  g_autoptr (JalonTestAssessedDay) outside = jalon_test_assessed_day_new (jalon_test_household ("'nomination': { 'province': 'MB', 'issued': '2026-05-01', 'enhanced': false }"), "2026-11-23");
  g_autoptr (JalonTestAssessedDay) inside = jalon_test_assessed_day_new (jalon_test_household ("'nomination': { 'province': 'MB', 'issued': '2026-05-01' }"), "2026-11-23");
  g_autoptr (JalonTestAssessedDay) nowhere = jalon_test_assessed_day_new (jalon_test_household ("'nomination': { 'issued': '2026-05-01', 'enhanced': false }"), "2026-11-23");
  g_autofree char                 *text = NULL;
  g_autofree char                 *unnamed = NULL;

  jalon_words_init ("fr");
  text = jalon_base_nomination_dup_text (&outside->assessed);
  unnamed = jalon_base_nomination_dup_text (&nowhere->assessed);

  g_assert_true (g_str_has_prefix (text, "La désignation hors d’Entrée express (Manitoba) est une deuxième voie"));
  g_assert_null (jalon_base_nomination_dup_text (&inside->assessed));
  g_assert_true (g_str_has_prefix (unnamed, "La désignation hors d’Entrée express est une deuxième voie"));
}

static void
test_categories (void)
{
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_load_sample ("couple-morocco.jalon"), "2026-11-23");
  g_autoptr (GError)               error = NULL;
  g_autoptr (GPtrArray)            categories = jalon_categories_load (&error);
  g_autoptr (GArray)               verdicts = NULL;
  gboolean                         found = FALSE;

  g_assert_no_error (error);
  verdicts = jalon_categories_judge (categories, test->facts, test->rules);
  jalon_words_init ("fr");

  for (guint i = 0; i < verdicts->len; i++)
    {
      g_autoptr (JalonCriterionReport) report = jalon_criterion_report_new_category (&test->assessed, &g_array_index (verdicts, JalonCategoryVerdict, i));

      g_assert_cmpstr (report->reason, !=, "");
      if (strcmp (report->id, "french") != 0)
        continue;

      found = TRUE;
      g_assert_cmpint (report->verdict, ==, JALON_VERDICT_MET);
      g_assert_cmpstr (report->reason, ==, "NCLC" NBSP "9 ou plus dans les quatre habiletés, il faut NCLC" NBSP "7");
    }

  g_assert_true (found);
}

/* What a category of rounds says of work, and which years it looks at. RULE: the categories */
typedef struct
{
  const char  *name;
  const char  *json; /* the candidate's jobs */
  const char  *id;
  JalonVerdict verdict;
  const char  *reason[JALON_N_LANGUAGES];
} CategoryRow;

#define JOB(noc, country, started, ended) "'jobs': [ { 'noc': '" noc "', 'country': '" country "', 'started': '" started "', 'ended': '" ended "', 'hours-per-week': 30 } ]"

static const CategoryRow category_rows[] = {
  { "eight-years-ago", JOB ("41220", "FRA", "2015-09-01", "2018-08-31"), "education", JALON_VERDICT_NOT_MET, { "NOC" NBSP "41220: the work ended on 31 August 2018, before the last 3 years, which count; 1,560 hours needed in them", "CNP" NBSP "41220" NBSP ": le travail a pris fin le 31 août 2018, avant les 3 dernières années, les seules qui comptent; il y faut 1" NBSP "560 heures" } },
  { "last-day-outside", JOB ("41220", "FRA", "2015-09-01", "2023-11-23"), "education", JALON_VERDICT_NOT_MET, { "NOC" NBSP "41220: the work ended on 23 November 2023, before the last 3 years, which count; 1,560 hours needed in them", "CNP" NBSP "41220" NBSP ": le travail a pris fin le 23 novembre 2023, avant les 3 dernières années, les seules qui comptent; il y faut 1" NBSP "560 heures" } },
  { "first-day-inside", JOB ("41220", "FRA", "2015-09-01", "2023-11-30"), "education", JALON_VERDICT_NOT_MET, { "NOC" NBSP "41220: 30 hours in the last 3 years, 1,560 needed", "CNP" NBSP "41220" NBSP ": 30 heures dans les 3 dernières années, il en faut 1" NBSP "560" } },
  { "met", JOB ("41220", "FRA", "2023-11-24", "2025-11-23"), "education", JALON_VERDICT_MET, { "NOC" NBSP "41220: 3,132.8 hours in the last 3 years, 1,560 needed", "CNP" NBSP "41220" NBSP ": 3" NBSP "132,8 heures dans les 3 dernières années, il en faut 1" NBSP "560" } },
  { "another-occupation", JOB ("21231", "FRA", "2015-09-01", "2018-08-31"), "education", JALON_VERDICT_NOT_MET, { "No hours in a listed occupation in the last 3 years, 1,560 needed", "Aucune heure dans une profession de la liste dans les 3 dernières années, il en faut 1" NBSP "560" } },
  { "earlier-in-canada", JOB ("31102", "CAN", "2015-09-01", "2018-08-31"), "physicians", JALON_VERDICT_NOT_MET, { "NOC" NBSP "31102: the work ended on 31 August 2018, before the last 3 years, which count; 1,560 hours needed in them", "CNP" NBSP "31102" NBSP ": le travail a pris fin le 31 août 2018, avant les 3 dernières années, les seules qui comptent; il y faut 1" NBSP "560 heures" } },
  { "earlier-abroad", JOB ("31102", "FRA", "2015-09-01", "2018-08-31"), "physicians", JALON_VERDICT_NOT_MET, { "No hours in a listed occupation in Canada in the last 3 years, 1,560 needed", "Aucune heure au Canada dans une profession de la liste dans les 3 dernières années, il en faut 1" NBSP "560" } },
  { "nothing-entered", "'given-name': 'Ana'", "education", JALON_VERDICT_UNANSWERED, { "No work is entered yet, 1,560 hours needed", "Aucun travail n’est encore saisi, il faut 1" NBSP "560 heures" } },
};

static void
test_category (gconstpointer data)
{
  const CategoryRow               *row = data;
  g_autofree char                 *json = g_strdup_printf ("'candidate': { %s }", row->json);
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household (json), "2026-11-23");
  g_autoptr (GError)               error = NULL;
  g_autoptr (GPtrArray)            categories = jalon_categories_load (&error);
  g_autoptr (GArray)               verdicts = NULL;

  g_assert_no_error (error);
  verdicts = jalon_categories_judge (categories, test->facts, test->rules);

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    for (guint i = 0; i < verdicts->len; i++)
      {
        g_autoptr (JalonCriterionReport) report = NULL;

        jalon_words_init (jalon_language_to_string (language));
        report = jalon_criterion_report_new_category (&test->assessed, &g_array_index (verdicts, JalonCategoryVerdict, i));
        if (strcmp (report->id, row->id) != 0)
          continue;

        g_assert_cmpint (report->verdict, ==, row->verdict);
        g_assert_cmpstr (report->reason, ==, row->reason[language]);
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/program-report/criterion", criterion_rows, test_criterion);
  JALON_TEST_ADD_ROWS ("/program-report/program", program_rows, test_program);
  g_test_add_func ("/program-report/factors", test_factors);
  g_test_add_func ("/program-report/base-nomination", test_base_nomination);
  g_test_add_func ("/program-report/categories", test_categories);
  JALON_TEST_ADD_ROWS ("/program-report/category", category_rows, test_category);

  return g_test_run ();
}
