/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-words.h"

#include "jalon-test-day.h"
#include "jalon-test-texts.h"
#include "jalon-test.h"

/* What is wrong with what was typed: where, what, and what happens meanwhile. */

typedef struct
{
  const char *name;
  const char *household;
  const char *texts[JALON_N_LANGUAGES];
} IssueRow;

#define BORN "'birth-date': '1992-03-04'"
#define CANDIDATE(members) "'candidate': { " BORN ", 'residence': 'CAN', " members " }"
#define TEST(test, more) CANDIDATE ("'tests': [ { 'id': 't1', 'test': '" test "', 'taken': '2026-02-01', " more " } ]")
#define JOB(more) CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '2020-01-01', " more " } ]")

static const IssueRow issue_rows[] = {
  { "day-of-a-short-month", "'candidate': { 'birth-date': '1992-06-31' }", { "candidate.birth-date: June 1992 has 30 days. Kept as typed. This answer cannot count until it is corrected.", "candidate.birth-date: En juin 1992, il y a 30 jours. Gardé tel que saisi. Tant qu’elle n’est pas corrigée, cette réponse ne compte pas." } },
  { "day-of-february", "'candidate': { 'birth-date': '1991-02-29' }", { "candidate.birth-date: February 1991 has 28 days. Kept as typed. This answer cannot count until it is corrected.", "candidate.birth-date: En février 1991, il y a 28 jours. Gardé tel que saisi. Tant qu’elle n’est pas corrigée, cette réponse ne compte pas." } },
  { "month-that-is-none", "'candidate': { 'birth-date': '1992-13-01' }", { "candidate.birth-date: “1992-13-01” is not a day of the calendar. Kept as typed. This answer cannot count until it is corrected.", "candidate.birth-date: «" NBSP "1992-13-01" NBSP "» n’est pas un jour du calendrier. Gardé tel que saisi. Tant qu’elle n’est pas corrigée, cette réponse ne compte pas." } },
  { "month-0", "'candidate': { 'birth-date': '1992-00-30' }", { "candidate.birth-date: “1992-00-30” is not a day of the calendar. Kept as typed. This answer cannot count until it is corrected.", "candidate.birth-date: «" NBSP "1992-00-30" NBSP "» n’est pas un jour du calendrier. Gardé tel que saisi. Tant qu’elle n’est pas corrigée, cette réponse ne compte pas." } },
  { "year-0", "'candidate': { 'birth-date': '0000-01-30' }", { "candidate.birth-date: “0000-01-30” is not a day of the calendar. Kept as typed. This answer cannot count until it is corrected.", "candidate.birth-date: «" NBSP "0000-01-30" NBSP "» n’est pas un jour du calendrier. Gardé tel que saisi. Tant qu’elle n’est pas corrigée, cette réponse ne compte pas." } },
  { "day-0", "'candidate': { 'birth-date': '1992-01-00' }", { "candidate.birth-date: “1992-01-00” is not a day of the calendar. Kept as typed. This answer cannot count until it is corrected.", "candidate.birth-date: «" NBSP "1992-01-00" NBSP "» n’est pas un jour du calendrier. Gardé tel que saisi. Tant qu’elle n’est pas corrigée, cette réponse ne compte pas." } },
  { "day-and-more", "'candidate': { 'birth-date': '1992-06-31x' }", { "candidate.birth-date: “1992-06-31x” is not a day of the calendar. Kept as typed. This answer cannot count until it is corrected.", "candidate.birth-date: «" NBSP "1992-06-31x" NBSP "» n’est pas un jour du calendrier. Gardé tel que saisi. Tant qu’elle n’est pas corrigée, cette réponse ne compte pas." } },
  { "no-day", "'candidate': { 'birth-date': 'in spring' }", { "candidate.birth-date: “in spring” is not a day of the calendar. Kept as typed. This answer cannot count until it is corrected.", "candidate.birth-date: «" NBSP "in spring" NBSP "» n’est pas un jour du calendrier. Gardé tel que saisi. Tant qu’elle n’est pas corrigée, cette réponse ne compte pas." } },
  { "empty-day", "'candidate': { 'birth-date': '' }", { "candidate.birth-date: “” is not a day of the calendar. Kept as typed. This answer cannot count until it is corrected.", "candidate.birth-date: «" NBSP NBSP "» n’est pas un jour du calendrier. Gardé tel que saisi. Tant qu’elle n’est pas corrigée, cette réponse ne compte pas." } },
  { "whole-number", "'funds': 12000.5", { "funds: “12000.5” is not a number that fits here: a whole number is asked. Kept as typed. This answer cannot count until it is corrected.", "funds: «" NBSP "12000.5" NBSP "» n’est pas un nombre admis ici" NBSP ": un nombre entier est demandé. Gardé tel que saisi. Tant qu’elle n’est pas corrigée, cette réponse ne compte pas." } },
  { "one-decimal", TEST ("ielts-general", "'listening': 8.25"), { "candidate.tests[0].listening: “8.25” is not a number that fits here: one decimal at most. Kept as typed. No part of the result can count until this is corrected.", "candidate.tests[0].listening: «" NBSP "8.25" NBSP "» n’est pas un nombre admis ici" NBSP ": une décimale au plus. Gardé tel que saisi. Tant que ce n’est pas corrigé, aucune partie du résultat ne compte." } },
  { "two-decimals", JOB ("'hours-per-week': 37.125"), { "candidate.jobs[0].hours-per-week: “37.125” is not a number that fits here: two decimals at most. Kept as typed. The job cannot count until this is corrected.", "candidate.jobs[0].hours-per-week: «" NBSP "37.125" NBSP "» n’est pas un nombre admis ici" NBSP ": deux décimales au plus. Gardé tel que saisi. Tant que ce n’est pas corrigé, l’emploi ne compte pas." } },
  { "negative", JOB ("'hours-per-week': -1"), { "candidate.jobs[0].hours-per-week: “-1” is not a number that fits here: it is below 0. Kept as typed. The job cannot count until this is corrected.", "candidate.jobs[0].hours-per-week: «" NBSP "-1" NBSP "» n’est pas un nombre admis ici" NBSP ": il est inférieur à 0. Gardé tel que saisi. Tant que ce n’est pas corrigé, l’emploi ne compte pas." } },
  { "negative-score", TEST ("ielts-general", "'listening': -0.5"), { "candidate.tests[0].listening: “-0.5” is not a number that fits here: it is below 0. Kept as typed. No part of the result can count until this is corrected.", "candidate.tests[0].listening: «" NBSP "-0.5" NBSP "» n’est pas un nombre admis ici" NBSP ": il est inférieur à 0. Gardé tel que saisi. Tant que ce n’est pas corrigé, aucune partie du résultat ne compte." } },
  { "score-of-the-older-column", TEST ("tef-canada", "'scale': '699', 'speaking': 700"), { "candidate.tests[0].speaking: TEF Canada, Speaking: scores go from 0 to 699; 700 is outside. Kept as typed. No part of the result can count until this is corrected.", "candidate.tests[0].speaking: TEF Canada, Expression orale" NBSP ": les scores vont de 0 à 699; 700 est en dehors. Gardé tel que saisi. Tant que ce n’est pas corrigé, aucune partie du résultat ne compte." } },
  { "unknown-occupation", CANDIDATE ("'jobs': [ { 'id': 'j1', 'noc': '12345', 'country': 'CAN' } ]"), { "candidate.jobs[0].noc: “12345” is not an occupation of the National Occupational Classification 2021. Kept as typed. The job cannot count until this is corrected.", "candidate.jobs[0].noc: «" NBSP "12345" NBSP "» n’est pas une profession de la Classification nationale des professions 2021. Gardé tel que saisi. Tant que ce n’est pas corrigé, l’emploi ne compte pas." } },
  { "country-that-is-none", CANDIDATE ("'jobs': [ { 'id': 'j1', 'country': 'France' } ]"), { "candidate.jobs[0].country: “France” is not a country. Kept as typed. The job cannot count until this is corrected.", "candidate.jobs[0].country: «" NBSP "France" NBSP "» n’est pas un pays. Gardé tel que saisi. Tant que ce n’est pas corrigé, l’emploi ne compte pas." } },
  { "country-that-is-not-in-the-table", CANDIDATE ("'jobs': [ { 'id': 'j1', 'country': 'QQQ' } ]"), { "candidate.jobs[0].country: “QQQ” is not a country. It counts meanwhile; please look again.", "candidate.jobs[0].country: «" NBSP "QQQ" NBSP "» n’est pas un pays. Cette réponse compte en attendant; vérifiez-la." } },
  { "province-that-does-not-nominate", "'nomination': { 'province': 'QC', 'issued': '2026-05-01' }", { "nomination.province: “QC” is not a province or territory that nominates within Express Entry. It counts meanwhile; please look again.", "nomination.province: «" NBSP "QC" NBSP "» n’est pas une province ou un territoire qui désigne des candidats dans Entrée express. Cette réponse compte en attendant; vérifiez-la." } },
  { "score-above", TEST ("ielts-general", "'listening': 9.5"), { "candidate.tests[0].listening: IELTS General Training, Listening: scores go from 0 to 9; 9.5 is outside. Kept as typed. No part of the result can count until this is corrected.", "candidate.tests[0].listening: IELTS General Training, Compréhension de l’oral" NBSP ": les scores vont de 0 à 9; 9,5 est en dehors. Gardé tel que saisi. Tant que ce n’est pas corrigé, aucune partie du résultat ne compte." } },
  { "score-of-the-other-column", TEST ("tef-canada", "'listening': 500"), { "candidate.tests[0].listening: TEF Canada, Listening: scores go from 0 to 360; 500 is outside. Kept as typed. No part of the result can count until this is corrected. | candidate.tests[0].listening: This score fits the other column of the result only. Please look again which column it is from.", "candidate.tests[0].listening: TEF Canada, Compréhension de l’oral" NBSP ": les scores vont de 0 à 360; 500 est en dehors. Gardé tel que saisi. Tant que ce n’est pas corrigé, aucune partie du résultat ne compte. | candidate.tests[0].listening: Ce score ne correspond qu’à l’autre colonne du résultat. Vérifiez de quelle colonne il vient." } },
  { "score-of-no-column", TEST ("tef-canada", "'listening': 700"), { "candidate.tests[0].listening: TEF Canada, Listening: scores go from 0 to 360; 700 is outside. Kept as typed. No part of the result can count until this is corrected.", "candidate.tests[0].listening: TEF Canada, Compréhension de l’oral" NBSP ": les scores vont de 0 à 360; 700 est en dehors. Gardé tel que saisi. Tant que ce n’est pas corrigé, aucune partie du résultat ne compte." } },
  { "score-between-steps", TEST ("ielts-general", "'listening': 7.2"), { "candidate.tests[0].listening: IELTS General Training: scores go in steps of 0.5; 7.2 is between two of them. Kept as typed. No part of the result can count until this is corrected.", "candidate.tests[0].listening: IELTS General Training" NBSP ": les scores avancent par pas de 0,5; 7,2 tombe entre deux. Gardé tel que saisi. Tant que ce n’est pas corrigé, aucune partie du résultat ne compte." } },
  { "hours-168", JOB ("'hours-per-week': 168"), { "", "" } },
  { "hours-169", JOB ("'hours-per-week': 169"), { "candidate.jobs[0].hours-per-week: A week has no more than 168 hours. Kept as typed. The job cannot count until this is corrected.", "candidate.jobs[0].hours-per-week: Une semaine n’a pas plus de 168 heures. Gardé tel que saisi. Tant que ce n’est pas corrigé, l’emploi ne compte pas." } },
  { "end-before-start", JOB ("'ended': '2019-12-31'"), { "candidate.jobs[0].ended: The end is before the start, 1 January 2020. Kept as typed. The job cannot count until this is corrected.", "candidate.jobs[0].ended: La fin précède le début, le 1er janvier 2020. Gardé tel que saisi. Tant que ce n’est pas corrigé, l’emploi ne compte pas." } },
  { "end-on-the-start", JOB ("'ended': '2020-01-01'"), { "", "" } },
  { "leave-outside", JOB ("'leaves': [ { 'from': '2019-12-31', 'to': '2020-02-01' } ]"), { "candidate.jobs[0].leaves[0].from: This day of the leave is outside the job. It counts meanwhile; please look again.", "candidate.jobs[0].leaves[0].from: Ce jour du congé est en dehors de l’emploi. Cette réponse compte en attendant; vérifiez-la." } },
  { "leave-backwards", JOB ("'leaves': [ { 'from': '2020-03-01', 'to': '2020-02-01' } ]"), { "candidate.jobs[0].leaves[0].to: The end is before the start, 1 March 2020. Kept as typed. The leave cannot count until this is corrected.", "candidate.jobs[0].leaves[0].to: La fin précède le début, le 1er mars 2020. Gardé tel que saisi. Tant que ce n’est pas corrigé, le congé ne compte pas." } },
  { "permit-backwards", CANDIDATE ("'permits': [ { 'kind': 'study', 'issued': '2025-01-01', 'expires': '2024-12-31' } ]"), { "candidate.permits[0].expires: The end is before the start, 1 January 2025. Kept as typed. The permit cannot count until this is corrected.", "candidate.permits[0].expires: La fin précède le début, le 1er janvier 2025. Gardé tel que saisi. Tant que ce n’est pas corrigé, le permis ne compte pas." } },
  { "stay-backwards", "'candidate': { 'stays': [ { 'country': 'FRA', 'from': '2010-01-01', 'to': '2009-12-31' } ] }", { "candidate.stays[0].to: The end is before the start, 1 January 2010. Kept as typed. The stay cannot count until this is corrected.", "candidate.stays[0].to: La fin précède le début, le 1er janvier 2010. Gardé tel que saisi. Tant que ce n’est pas corrigé, le séjour ne compte pas." } },
  { "born-ahead", "'candidate': { 'birth-date': '2097-05-01' }", { "candidate.birth-date: 1 May 2097 is still to come. Kept as typed. This answer cannot count until it is corrected.", "candidate.birth-date: Le 1er mai 2097 est encore à venir. Gardé tel que saisi. Tant qu’elle n’est pas corrigée, cette réponse ne compte pas." } },
  { "test-ahead", CANDIDATE ("'tests': [ { 'taken': '2026-11-24' } ]"), { "candidate.tests[0].taken: 24 November 2026 is still to come. Before that day it does not count; please look again.", "candidate.tests[0].taken: Le 24 novembre 2026 est encore à venir. Avant ce jour, cette réponse ne compte pas; vérifiez-la." } },
  { "gap-in-stays", "'milestones': { 'planned-submission': '2026-12-01' }, 'candidate': { " BORN ", 'stays': [ { 'country': 'FRA', 'from': '1992-03-04', 'to': '2020-05-31' }, { 'country': 'CAN', 'from': '2020-08-01' } ] }", { "candidate.stays: Nothing is entered from 1 June 2020 to 31 July 2020: the application asks where everybody lived in each month of the last ten years. It counts meanwhile; please look again.", "candidate.stays: Rien n’est inscrit du 1er juin 2020 au 31 juillet 2020" NBSP ": la demande veut savoir où chaque personne a vécu, mois par mois, pendant les dix dernières années. Cette réponse compte en attendant; vérifiez-la." } },
  { "diploma-before-birth", CANDIDATE ("'credentials': [ { 'id': 'e1', 'level': 'master', 'country': 'CAN', 'completed': '1991-01-01' } ]"), { "candidate.credentials[0].completed: This day is before 4 March 1992, which should come first. It counts meanwhile; please look again.", "candidate.credentials[0].completed: Ce jour précède le 4 mars 1992, qui devrait venir d’abord. Cette réponse compte en attendant; vérifiez-la." } },
  { "diploma-of-an-impossible-day", CANDIDATE ("'credentials': [ { 'id': 'e1', 'level': 'master', 'country': 'CAN', 'completed': '2014-06-31' } ]"), { "candidate.credentials[0].completed: June 2014 has 30 days. Kept as typed. The diploma cannot count until this is corrected.", "candidate.credentials[0].completed: En juin 2014, il y a 30 jours. Gardé tel que saisi. Tant que ce n’est pas corrigé, le diplôme ne compte pas." } },
  { "assessment-before-the-diploma", CANDIDATE ("'credentials': [ { 'id': 'e1', 'level': 'master', 'country': 'FRA', 'completed': '2014-06-30', 'assessment': { 'issued': '2014-06-29' } } ]"), { "candidate.credentials[0].assessment.issued: This day is before 30 June 2014, which should come first. It counts meanwhile; please look again.", "candidate.credentials[0].assessment.issued: Ce jour précède le 30 juin 2014, qui devrait venir d’abord. Cette réponse compte en attendant; vérifiez-la." } },
  { "assessment-of-an-impossible-day", CANDIDATE ("'credentials': [ { 'id': 'e1', 'level': 'master', 'country': 'FRA', 'completed': '2014-06-30', 'assessment': { 'issued': '2014-06-31' } } ]"), { "candidate.credentials[0].assessment.issued: June 2014 has 30 days. Kept as typed. The assessment cannot count until this is corrected.", "candidate.credentials[0].assessment.issued: En juin 2014, il y a 30 jours. Gardé tel que saisi. Tant que ce n’est pas corrigé, l’évaluation ne compte pas." } },
  { "relative-of-an-impossible-day", "'relatives': [ { 'id': 'r1', 'relation': 'sibling', 'of': 'candidate', 'birth-date': '1990-02-30' } ]", { "relatives[0].birth-date: February 1990 has 28 days. Kept as typed. The relative cannot count until this is corrected.", "relatives[0].birth-date: En février 1990, il y a 28 jours. Gardé tel que saisi. Tant que ce n’est pas corrigé, ce membre de la parenté ne compte pas." } },
  { "offer-revoked-before", "'job-offer': { 'noc': '21231', 'received': '2026-04-01', 'revoked': '2026-03-31' }", { "job-offer.revoked: This day is before 1 April 2026, which should come first. It counts meanwhile; please look again.", "job-offer.revoked: Ce jour précède le 1er avril 2026, qui devrait venir d’abord. Cette réponse compte en attendant; vérifiez-la." } },
  { "offer-of-an-unknown-occupation", "'job-offer': { 'noc': '99999' }", { "job-offer.noc: “99999” is not an occupation of the National Occupational Classification 2021. Kept as typed. The offer cannot count until this is corrected.", "job-offer.noc: «" NBSP "99999" NBSP "» n’est pas une profession de la Classification nationale des professions 2021. Gardé tel que saisi. Tant que ce n’est pas corrigé, l’offre ne compte pas." } },
  { "decision-27-offers-of-two-groups", "'job-offer': { 'noc': '72200' }, 'further-job-offer': { 'noc': '63200' }", { "further-job-offer.noc: The other offer is for 72200, of another group of occupations: the two do not add up for the trades program. It counts meanwhile; please look again.", "further-job-offer.noc: L’autre offre est pour 72200, d’un autre groupe de professions" NBSP ": les deux ne s’additionnent pas pour le programme des métiers. Cette réponse compte en attendant; vérifiez-la." } },
  { "decision-27-offers-of-one-group", "'job-offer': { 'noc': '72200' }, 'further-job-offer': { 'noc': '72201' }", { "", "" } },
  { "decision-27-offers-of-one-minor-group-less", "'job-offer': { 'noc': '72200' }, 'further-job-offer': { 'noc': '72210' }", { "further-job-offer.noc: “72210” is not an occupation of the National Occupational Classification 2021. Kept as typed. The offer cannot count until this is corrected. | further-job-offer.noc: The other offer is for 72200, of another group of occupations: the two do not add up for the trades program. It counts meanwhile; please look again.", "further-job-offer.noc: «" NBSP "72210" NBSP "» n’est pas une profession de la Classification nationale des professions 2021. Gardé tel que saisi. Tant que ce n’est pas corrigé, l’offre ne compte pas. | further-job-offer.noc: L’autre offre est pour 72200, d’un autre groupe de professions" NBSP ": les deux ne s’additionnent pas pour le programme des métiers. Cette réponse compte en attendant; vérifiez-la." } },
  { "nomination-backwards", "'nomination': { 'province': 'ON', 'issued': '2026-05-01', 'expires': '2026-04-30' }", { "nomination.expires: The end is before the start, 1 May 2026. Kept as typed. The nomination cannot count until this is corrected.", "nomination.expires: La fin précède le début, le 1er mai 2026. Gardé tel que saisi. Tant que ce n’est pas corrigé, la désignation ne compte pas." } },
  { "nomination-asked-later", "'nomination': { 'province': 'ON', 'asked': '2026-05-02', 'issued': '2026-05-01' }", { "nomination.issued: This day is before 2 May 2026, which should come first. It counts meanwhile; please look again.", "nomination.issued: Ce jour précède le 2 mai 2026, qui devrait venir d’abord. Cette réponse compte en attendant; vérifiez-la." } },
  { "applied-before-the-invitation", "'milestones': { 'invited': '2026-05-02', 'applied': '2026-05-01' }", { "milestones.applied: This day is before 2 May 2026, which should come first. It counts meanwhile; please look again.", "milestones.applied: Ce jour précède le 2 mai 2026, qui devrait venir d’abord. Cette réponse compte en attendant; vérifiez-la." } },
  { "certificate-backwards", CANDIDATE ("'trade-certificate': { 'trade': '72200', 'issued': '2026-05-01', 'expires': '2026-04-30' }"), { "candidate.trade-certificate.expires: The end is before the start, 1 May 2026. Kept as typed. The certificate cannot count until this is corrected.", "candidate.trade-certificate.expires: La fin précède le début, le 1er mai 2026. Gardé tel que saisi. Tant que ce n’est pas corrigé, le certificat ne compte pas." } },
  { "high-wage-points-600", "'high-wage-points': 600", { "", "" } },
  { "high-wage-points-601", "'high-wage-points': 601", { "high-wage-points: The points go from 0 to 600. Kept as typed. This answer cannot count until it is corrected.", "high-wage-points: Les points vont de 0 à 600. Gardé tel que saisi. Tant qu’elle n’est pas corrigée, cette réponse ne compte pas." } },
  { "two-of-one-id", CANDIDATE ("'jobs': [ { 'id': 'j1' }, { 'id': 'j1' } ]"), { "candidate.jobs[1].id: “j1” names two entries. It counts meanwhile; please look again.", "candidate.jobs[1].id: «" NBSP "j1" NBSP "» désigne deux entrées. Cette réponse compte en attendant; vérifiez-la." } },
  { "document-of-nobody", "'documents': [ { 'id': 'passport', 'for': 'c9', 'state': 'ready' } ]", { "documents[0].for: “c9” is nobody of this household. It counts meanwhile; please look again.", "documents[0].for: «" NBSP "c9" NBSP "» n’est personne de ce ménage. Cette réponse compte en attendant; vérifiez-la." } },
  { "date-of-nobody", "'done': [ { 'deadline': 'crs_age', 'for': 'c9', 'on': '2026-01-01' } ]", { "done[0].for: “c9” is nobody of this household. It counts meanwhile; please look again.", "done[0].for: «" NBSP "c9" NBSP "» n’est personne de ce ménage. Cette réponse compte en attendant; vérifiez-la." } },
};

static char *
make_issues (gconstpointer data)
{
  const IssueRow       *row = data;
  g_auto (JalonTestDay) day = { 0 };
  g_autoptr (GPtrArray) issues = NULL;
  g_autoptr (GString)   out = g_string_new (NULL);

  jalon_test_day_open (&day, row->household, "2026-11-23");
  issues = jalon_issues_find (day.household, day.rules);
  for (guint i = 0; i < issues->len; i++)
    {
      g_autofree char *message = jalon_issue_dup_message (issues->pdata[i]);
      g_autofree char *meanwhile = jalon_issue_dup_meanwhile (issues->pdata[i]);

      g_string_append_printf (out, "%s%s: %s %s", i > 0 ? " | " : "", ((const JalonIssue *) issues->pdata[i])->path, message, meanwhile);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
test_issues (gconstpointer data)
{
  jalon_test_texts (make_issues, data, ((const IssueRow *) data)->texts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/issue-words", issue_rows, test_issues);

  return g_test_run ();
}
