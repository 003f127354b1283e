/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-frozen-words.h"
#include "jalon-plan-words.h"

#include "jalon-test-plan.h"
#include "jalon-test-texts.h"
#include "jalon-test.h"

/* What is said once above a list: the day that decides, what was frozen, stays that nearly ask for a certificate. */

typedef struct
{
  const char *name;
  const char *household;
  const char *on;
  const char *texts[JALON_N_LANGUAGES];
} DayRow;

#define IELTS(taken) "{ 'id': 't1', 'test': 'ielts-general', 'taken': '" taken "', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 }"
#define ANA(taken, more)                                                                                                 \
  "'destination': 'ON', 'candidate': { 'given-name': 'Ana', 'birth-date': '1992-03-04', 'tests': [ " IELTS (taken) " ]," \
                                                                                                                   " 'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '2020-01-01', 'hours-per-week': 40 } ]" more " }"

/* The day of the application ------------------------------------------------- */

static const DayRow day_rows[] = {
  { "no-day", ANA ("2026-02-01", ""), "2026-11-23", { "No day is chosen: the documents of the application are due within 60 calendar days after the invitation", "Aucun jour n’est choisi" NBSP ": les documents de la demande sont à fournir dans les 60 jours civils suivant l’invitation" } },
  { "planned", ANA ("2026-02-01", "") ", 'milestones': { 'planned-submission': '2027-02-01' }", "2026-11-23", { "Planned back from Monday 1 February 2027, the day that you have chosen", "Planifié à rebours à partir du lundi 1er février 2027, le jour que vous avez choisi" } },
  { "invited", ANA ("2026-02-01", "") ", 'milestones': { 'invited': '2026-11-01' }", "2026-11-23", { "Apply by Thursday 31 December 2026, the last day of the invitation", "Présentez la demande d’ici le jeudi 31 décembre 2026, dernier jour de l’invitation" } },
  { "applied", ANA ("2026-02-01", "") ", 'milestones': { 'invited': '2026-11-01', 'applied': '2026-11-20' }", "2026-11-23", { "Applied on Friday 20 November 2026", "Demande présentée le vendredi 20 novembre 2026" } },
  { "test-binds", ANA ("2024-12-10", "") ", 'milestones': { 'invited': '2026-11-01' }", "2026-11-23", { "Apply by Wednesday 9 December 2026: after that day, the language test of Ana no longer counts", "Présentez la demande d’ici le mercredi 9 décembre 2026" NBSP ": après ce jour, l’examen linguistique d’Ana ne compte plus" } },
  { "test-binds-the-planned-day", ANA ("2024-12-10", "") ", 'milestones': { 'planned-submission': '2027-02-01' }", "2026-11-23", { "Apply by Wednesday 9 December 2026: after that day, the language test of Ana no longer counts", "Présentez la demande d’ici le mercredi 9 décembre 2026" NBSP ": après ce jour, l’examen linguistique d’Ana ne compte plus" } },
  { "assessment-binds", ANA ("2026-02-01", ", 'credentials': [ { 'id': 'e1', 'level': 'master', 'country': 'FRA', 'completed': '2014-06-30', 'assessment': { 'issued': '2021-12-15' } } ]") ", 'milestones': { 'invited': '2026-11-01' }", "2026-11-23", { "Apply by Monday 14 December 2026: after that day, the educational credential assessment of Ana no longer counts", "Présentez la demande d’ici le lundi 14 décembre 2026" NBSP ": après ce jour, l’évaluation des diplômes d’études d’Ana ne compte plus" } },
  { "nomination-binds", ANA ("2026-02-01", "") ", 'nomination': { 'province': 'ON', 'issued': '2026-06-20', 'expires': '2026-12-20' }, 'milestones': { 'invited': '2026-11-01' }", "2026-11-23", { "Apply by Sunday 20 December 2026: the nomination ends that day", "Présentez la demande d’ici le dimanche 20 décembre 2026" NBSP ": la désignation prend fin ce jour-là" } },
  { "permit-binds", ANA ("2026-02-01", ", 'residence': 'CAN', 'permits': [ { 'id': 'p1', 'kind': 'open-work', 'issued': '2024-01-01', 'expires': '2026-12-20' } ]") ", 'milestones': { 'invited': '2026-11-01' }", "2026-11-23", { "Apply by Sunday 20 December 2026: the permit of Ana ends that day", "Présentez la demande d’ici le dimanche 20 décembre 2026" NBSP ": le permis d’Ana prend fin ce jour-là" } },
  { "child-binds", ANA ("2026-02-01", "") ", 'children': [ { 'id': 'c1', 'given-name': 'Lina', 'birth-date': '2004-12-20' } ], 'milestones': { 'invited': '2026-11-01' }", "2026-11-23", { "Apply by Saturday 19 December 2026, or Lina cannot be included", "Présentez la demande d’ici le samedi 19 décembre 2026, sinon Lina ne peut pas en faire partie" } },
};

static char *
make_day (gconstpointer data)
{
  const DayRow          *row = data;
  g_auto (JalonTestPlan) plan = { 0 };
  JalonApplicationDay    application;

  jalon_test_plan_open (&plan, row->household, row->on);
  jalon_application_day_find (&plan.assessed, &application);
  return jalon_application_day_dup_sentence (&application, plan.day.household);
}

static void
test_day (gconstpointer data)
{
  jalon_test_texts (make_day, data, ((const DayRow *) data)->texts);
}

/* No program ----------------------------------------------------------------- */

static const DayRow program_rows[] = {
  { "no-program-met", ANA ("2026-02-01", ""), "2026-11-23", { NULL, NULL } },
  { "no-program-answers-missing", "'candidate': { 'birth-date': '1992-03-04' }", "2026-11-23", { "No program is met yet: answers are missing. The list is what may be asked for.", "Aucun programme ne vous est encore ouvert" NBSP ": il manque des réponses. La liste montre ce qui peut être exigé." } },
  { "no-program-at-all", "'destination': 'QC', 'nomination': { 'held': false }", "2026-11-23", { "No program is met today. The list is what would be asked for.", "Aucun programme ne vous est ouvert aujourd’hui. La liste montre ce qui serait exigé." } },
  { "no-program-but-invited", "'destination': 'QC', 'nomination': { 'held': false }, 'milestones': { 'invited': '2026-11-01' }", "2026-11-23", { NULL, NULL } },
  { "no-program-but-applied", "'destination': 'QC', 'nomination': { 'held': false }, 'milestones': { 'applied': '2026-11-01' }", "2026-11-23", { NULL, NULL } },
};

static char *
make_program (gconstpointer data)
{
  const DayRow          *row = data;
  g_auto (JalonTestPlan) plan = { 0 };
  JalonApplicationDay    application;

  jalon_test_plan_open (&plan, row->household, row->on);
  jalon_application_day_find (&plan.assessed, &application);
  return jalon_application_day_dup_no_program (&application, &plan.eligibility);
}

static void
test_program (gconstpointer data)
{
  jalon_test_texts (make_program, data, ((const DayRow *) data)->texts);
}

/* DECISION 24: what was frozen, and on which day --------------------------------- */

static const DayRow frozen_rows[] = {
  { "nothing-frozen", ANA ("2026-02-01", ""), "2026-11-23", { NULL, NULL } },
  { "invitation-frozen", ANA ("2026-02-01", "") ", 'milestones': { 'invited': '2026-11-01' }", "2026-11-23", { "When you were invited, on 1 November 2026: Canadian Experience Class met, 287 points.", "Lors de l’invitation, le 1er novembre 2026" NBSP ": Expérience canadienne (programme ouvert), 287 points." } },
  { "on-the-day-before", ANA ("2026-02-01", "") ", 'milestones': { 'invited': '2026-11-01' }", "2026-10-31", { NULL, NULL } },
  { "same-on-both-days", ANA ("2026-02-01", "") ", 'milestones': { 'invited': '2026-11-01', 'applied': '2026-11-20' }", "2026-11-23", { "When you applied, on 20 November 2026: Canadian Experience Class met, 287 points.", "Lors de la demande, le 20 novembre 2026" NBSP ": Expérience canadienne (programme ouvert), 287 points." } },
  { "birthday-between", "'destination': 'ON', 'candidate': { 'birth-date': '1994-11-10', 'tests': [ " IELTS ("2026-02-01") " ], 'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '2020-01-01', 'hours-per-week': 40 } ] }, 'milestones': { 'invited': '2026-11-01', 'applied': '2026-11-20' }", "2026-11-23", { "When you were invited, on 1 November 2026: Canadian Experience Class met, 303 points. When you applied, on 20 November 2026: Canadian Experience Class met, 298 points.", "Lors de l’invitation, le 1er novembre 2026" NBSP ": Expérience canadienne (programme ouvert), 303 points. Lors de la demande, le 20 novembre 2026" NBSP ": Expérience canadienne (programme ouvert), 298 points." } },
  { "program-lost-between", ANA ("2024-11-10", "") ", 'milestones': { 'invited': '2026-11-01', 'applied': '2026-11-20' }", "2026-11-23", { "When you were invited, on 1 November 2026: Canadian Experience Class met, 287 points. When you applied, on 20 November 2026: no program met, 163 points.", "Lors de l’invitation, le 1er novembre 2026" NBSP ": Expérience canadienne (programme ouvert), 287 points. Lors de la demande, le 20 novembre 2026" NBSP ": aucun programme ouvert, 163 points." } },
  { "applied-without-an-invitation", ANA ("2026-02-01", "") ", 'milestones': { 'applied': '2026-11-20' }", "2026-11-23", { "When you applied, on 20 November 2026: Canadian Experience Class met, 287 points.", "Lors de la demande, le 20 novembre 2026" NBSP ": Expérience canadienne (programme ouvert), 287 points." } },
  { "one-point", "'destination': 'ON', 'candidate': { 'birth-date': '1981-03-04' }, 'milestones': { 'invited': '2026-11-01' }", "2026-11-23", { "When you were invited, on 1 November 2026: no program met, 0 points.", "Lors de l’invitation, le 1er novembre 2026" NBSP ": aucun programme ouvert, 0 point." } },
};

static char *
make_frozen (gconstpointer data)
{
  const DayRow              *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->household);
  g_autoptr (JalonRulebook)  rulebook = jalon_rulebook_new_builtin (NULL);

  return jalon_frozen_dup_line (household, rulebook, jalon_test_date (row->on));
}

static void
test_frozen (gconstpointer data)
{
  jalon_test_texts (make_frozen, data, ((const DayRow *) data)->texts);
}

/* DECISION 1: what the account shows more ------------------------------------------ */

typedef struct
{
  const char *name;
  const char *official;
  int         gap;
} GapRow;

/* On 12 November 2026 the score here is 110: 29 years of age, and nothing else. */
static const GapRow gap_rows[] = {
  { "more", "'official-score': { 'points': 125, 'seen': '2026-11-12' }", 15 },
  { "one-more", "'official-score': { 'points': 111, 'seen': '2026-11-12' }", 1 },
  { "the-same", "'official-score': { 'points': 110, 'seen': '2026-11-12' }", 0 },
  { "less", "'official-score': { 'points': 100, 'seen': '2026-11-12' }", 0 },
  { "600-more", "'official-score': { 'points': 710, 'seen': '2026-11-12' }", 600 },
  { "601-more", "'official-score': { 'points': 711, 'seen': '2026-11-12' }", 0 },
  { "before-the-rule", "'official-score': { 'points': 125, 'seen': '2026-11-02' }", 0 },
  { "no-day", "'official-score': { 'points': 125 }", 0 },
  { "no-points", "'official-score': { 'seen': '2026-11-12' }", 0 },
  { "points-entered", "'official-score': { 'points': 125, 'seen': '2026-11-12' }, 'high-wage-points': 15", 0 },
};

static void
test_gap (gconstpointer data)
{
  const GapRow              *row = data;
  g_autofree char           *text = g_strconcat ("'candidate': { 'birth-date': '1997-03-04' }, ", row->official, NULL);
  g_autoptr (JalonHousehold) household = jalon_test_household (text);
  g_autoptr (JalonRulebook)  rulebook = jalon_rulebook_new_builtin (NULL);

  g_assert_cmpint (jalon_official_gap_find (household, rulebook), ==, row->gap);
}

/* DECISION 21: near misses of the six months ------------------------------------------ */

#define LIVED(from, to) \
  "'candidate': { 'given-name': 'Ana', 'birth-date': '1992-03-04', 'residence': 'CAN', 'stays': [ { 'country': 'FRA', 'from': '" from "', 'to': '" to "' } ] }, 'milestones': { 'planned-submission': '2026-12-01' }"

static const DayRow stay_rows[] = {
  { "six-months", LIVED ("2026-01-01", "2026-06-30"), "2026-11-23", { "", "" } },
  { "a-day-short", LIVED ("2026-01-01", "2026-06-29"), "2026-11-23", { "Ana, France: 1 day short of six months. Look at the dates again: a police certificate may be asked for.", "Ana, France" NBSP ": il manque 1 jour pour six mois. Vérifiez les dates" NBSP ": un certificat de police peut être exigé." } },
  { "fourteen-days-short", LIVED ("2026-01-01", "2026-06-16"), "2026-11-23", { "Ana, France: 14 days short of six months. Look at the dates again: a police certificate may be asked for.", "Ana, France" NBSP ": il manque 14 jours pour six mois. Vérifiez les dates" NBSP ": un certificat de police peut être exigé." } },
  { "fifteen-days-short", LIVED ("2026-01-01", "2026-06-15"), "2026-11-23", { "", "" } },
};

static char *
make_stays (gconstpointer data)
{
  const DayRow          *row = data;
  g_auto (JalonTestPlan) plan = { 0 };
  g_auto (GStrv)         stays = NULL;

  jalon_test_plan_open (&plan, row->household, row->on);
  stays = jalon_near_stays_dup (plan.data, &plan.assessed);
  return g_strjoinv (" | ", stays);
}

static void
test_stays (gconstpointer data)
{
  jalon_test_texts (make_stays, data, ((const DayRow *) data)->texts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/day-words/application", day_rows, test_day);
  JALON_TEST_ADD_ROWS ("/day-words/program", program_rows, test_program);
  JALON_TEST_ADD_ROWS ("/day-words/decision-24-frozen", frozen_rows, test_frozen);
  JALON_TEST_ADD_ROWS ("/day-words/decision-1-official-gap", gap_rows, test_gap);
  JALON_TEST_ADD_ROWS ("/day-words/decision-21-stays", stay_rows, test_stays);

  return g_test_run ();
}
