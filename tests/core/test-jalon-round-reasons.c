/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-round-words.h"

#include "jalon-test-rounds.h"
#include "jalon-test-texts.h"
#include "jalon-test.h"

/* Why a household could not have been in a round, or why that cannot be told, with its own figures of
 * the day of the round. */

typedef struct
{
  const char *name;
  const char *household;
  const char *date;
  const char *round;
  const char *place; /* of the answer that decides */
  const char *texts[JALON_N_LANGUAGES];
} ReasonRow;

#define NOBODY "'candidate': { 'birth-date': '1999-05-10' }"
#define WORKER(months) \
  "'candidate': { 'birth-date': '1999-05-10', 'tests': [], 'credentials': [], 'jobs': [ { 'noc': '21232', 'country': 'CAN', 'started': '" months "', 'hours-per-week': 37.5 } ] }"

static const ReasonRow reason_rows[] = {
  { "fits", GRADUATE, "2026-10-01", "Canadian Experience Class", NULL, { NULL, NULL } },
  { "program-not-met", GRADUATE, "2026-10-01", "Federal Skilled Trades", "candidate.jobs", { "Federal Skilled Trades Program was not met on that day. Two years of work in a listed trade: No hours in the last 5 years, 3,120 needed", "Programme des travailleurs de métiers spécialisés (fédéral)" NBSP ": conditions non remplies ce jour-là. Deux ans de travail dans un métier de la liste" NBSP ": aucune heure dans les 5 dernières années, il en faut 3" NBSP "120" } },
  { "program-cannot-be-told", GRADUATE, "2026-10-01", "Provincial Nominee Program", "nomination", { "Whether Provincial Nominee Program was met on that day cannot be told. A valid nomination from a province: None is entered. It brings 600 points and would add 570: section D then reaches its maximum", "Programme des candidats des provinces" NBSP ": on ne peut pas dire si les conditions étaient remplies ce jour-là. Une désignation valide d’une province" NBSP ": aucune n’est saisie. Elle rapporte 600 points et en ajouterait 570" NBSP ": la section D atteint alors son maximum" } },
  { "program-by-work", WORKER ("2026-01-05"), "2026-10-01", "Canadian Experience Class", "candidate.jobs", { "Canadian Experience Class was not met on that day. One year of skilled work in Canada: 1,157.1 hours of 1,560 by 1 October 2026", "Catégorie de l’expérience canadienne" NBSP ": conditions non remplies ce jour-là. Un an de travail qualifié au Canada" NBSP ": 1" NBSP "157,1 heures sur 1" NBSP "560 au 1er octobre 2026" } },
  { "program-by-language", WORKER ("2023-01-05"), "2026-10-01", "Canadian Experience Class", "candidate.tests", { "Canadian Experience Class was not met on that day. Level 7 in all four abilities: No test is entered", "Catégorie de l’expérience canadienne" NBSP ": conditions non remplies ce jour-là. Niveau 7 dans les quatre habiletés" NBSP ": aucun examen linguistique n’est saisi" } },
  { "pool-not-met", WORKER ("2026-01-05"), "2026-10-01", "General", NULL, { "No program was met on that day: Federal Skilled Worker (One year of skilled work without a gap), Canadian Experience Class (One year of skilled work in Canada) and Federal Skilled Trades (Two years of work in a listed trade)", "Les conditions d’aucun programme n’étaient remplies ce jour-là" NBSP ": Travailleurs qualifiés (fédéral) (Un an de travail qualifié sans interruption), Expérience canadienne (Un an de travail qualifié au Canada) et Métiers spécialisés (fédéral) (Deux ans de travail dans un métier de la liste)" } },
  { "pool-cannot-be-told", NOBODY, "2026-10-01", "General", NULL, { "Whether a program was met on that day cannot be told: Federal Skilled Worker (One year of skilled work without a gap), Canadian Experience Class (One year of skilled work in Canada) and Federal Skilled Trades (Two years of work in a listed trade)", "On ne peut pas dire si les conditions d’un programme étaient remplies ce jour-là" NBSP ": Travailleurs qualifiés (fédéral) (Un an de travail qualifié sans interruption), Expérience canadienne (Un an de travail qualifié au Canada) et Métiers spécialisés (fédéral) (Deux ans de travail dans un métier de la liste)" } },
  { "category-not-met", GRADUATE, "2026-10-01", "Trades Occupations, 2026-Version 3", "candidate.jobs", { "Trade occupations: No hours in a listed occupation in the last 3 years, 1,560 needed", "Métiers spécialisés" NBSP ": aucune heure dans une profession de la liste dans les 3 dernières années, il en faut 1" NBSP "560" } },
  { "category-french", GRADUATE, "2026-10-01", "French-Language proficiency 2026-Version 2", "candidate.tests", { "French-language proficiency: No valid French result; NCLC" NBSP "7 in all four abilities is needed", "Compétence linguistique en français" NBSP ": aucun résultat de français valide; il faut NCLC" NBSP "7 dans les quatre habiletés" } },
  { "category-not-offered", GRADUATE, "2026-10-01", "Agriculture and agri-food occupations (Version 1)", NULL, { "What this category asked on that day is not known", "Ce que cette catégorie demandait ce jour-là n’est pas connu" } },
  { "unknown-kind", GRADUATE, "2026-10-01", "Astronauts", NULL, { "It is not known who could be invited in this round", "On ne sait pas qui pouvait être invité dans cette ronde" } },
  { "no-birth-date", "'candidate': { }", "2026-10-01", "Canadian Experience Class", "candidate.birth-date", { "Without a birth date there is no score to compare", "Sans date de naissance, il n’y a pas de note à comparer" } },
};

static char *
make_reason (gconstpointer data)
{
  const ReasonRow            *row = data;
  g_autoptr (GError)          error = NULL;
  g_autoptr (JalonHousehold)  household = jalon_test_household (row->household);
  g_autoptr (JalonRulebook)   rulebook = jalon_rulebook_new_builtin (&error);
  g_autoptr (GPtrArray)       categories = jalon_categories_load (&error);
  g_autoptr (JalonRounds)     rounds = jalon_test_round ("448", row->date, row->round, 400, "");
  g_autofree char            *place = NULL;
  g_autofree char            *why = NULL;
  g_autoptr (JalonComparison) comparison = jalon_comparison_new (rounds, rulebook, categories, household, jalon_test_date ("2026-10-01"), &error);

  g_assert_no_error (error);
  why = jalon_round_words_dup_why (jalon_comparison_get (comparison, 0), rulebook, categories, household, &place);
  g_assert_cmpstr (place, ==, row->place);
  return g_steal_pointer (&why);
}

static void
test_reason (gconstpointer data)
{
  jalon_test_texts (make_reason, data, ((const ReasonRow *) data)->texts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/round-reasons", reason_rows, test_reason);

  return g_test_run ();
}
