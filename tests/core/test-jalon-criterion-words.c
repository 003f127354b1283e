/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-program-report.h"
#include "jalon-record-worth.h"

#include "jalon-test-assessed-day.h"
#include "jalon-test-texts.h"
#include "jalon-test.h"

/* Criteria and parts of the 67-point grid in words: title, verdict, reason, and what would change it. */

typedef struct
{
  const char  *name;
  const char  *household;
  JalonProgram program;
  const char  *id;
  const char  *texts[JALON_N_LANGUAGES];
} CriterionRow;

#define TRADE "'jobs': [ { 'noc': '72200', 'country': 'CAN', 'started': '2022-01-01', 'hours-per-week': 40 } ]"
#define BORN "'birth-date': '1992-03-04'"
#define CANDIDATE(members) "'candidate': { " BORN ", " members " }"
#define OFFER(noc, months) "{ 'noc': '" noc "', 'full-time': true, 'months': " months ", 'support': 'lmia', 'received': '2026-04-01' }"
#define JOB(noc, country, from, more) "{ 'noc': '" noc "', 'country': '" country "', 'started': '" from "', 'hours-per-week': 40 " more " }"
#define FST JALON_PROGRAM_FST, "fst.offer"
#define FUNDS JALON_PROGRAM_FSW, "fsw.funds"

static const CriterionRow criterion_rows[] = {
  { "offer-of-the-trade", CANDIDATE (TRADE) ", 'job-offer': " OFFER ("72200", "12"), FST, { "A job offer or a trade certificate [met] A valid offer, NOC" NBSP "72200", "Une offre d’emploi ou un certificat de compétence [met] Une offre valide, CNP" NBSP "72200" } },
  { "decision-27-two-offers", CANDIDATE (TRADE) ", 'job-offer': " OFFER ("72200", "6") ", 'further-job-offer': " OFFER ("72200", "6"), FST, { "A job offer or a trade certificate [met] Two offers that together make the year that is asked for, NOC" NBSP "72200 and 72200", "Une offre d’emploi ou un certificat de compétence [met] Deux offres qui donnent ensemble l’année exigée, CNP" NBSP "72200 et 72200" } },
  { "decision-27-two-offers-of-which-the-second-is-the-trade", CANDIDATE ("'jobs': [ { 'noc': '72201', 'country': 'CAN', 'started': '2022-01-01', 'hours-per-week': 40 } ]") ", 'job-offer': " OFFER ("72200", "6") ", 'further-job-offer': " OFFER ("72201", "6"), FST, { "A job offer or a trade certificate [met] Two offers that together make the year that is asked for, NOC" NBSP "72200 and 72201", "Une offre d’emploi ou un certificat de compétence [met] Deux offres qui donnent ensemble l’année exigée, CNP" NBSP "72200 et 72201" } },
  { "decision-27-two-offers-of-another-trade-and-a-certificate", CANDIDATE (TRADE ", 'trade-certificate': { 'trade': '72200', 'issued': '2024-01-15' }") ", 'job-offer': " OFFER ("63200", "6") ", 'further-job-offer': " OFFER ("63200", "6"), FST, { "A job offer or a trade certificate [met] A certificate of qualification issued on 15 January 2024", "Une offre d’emploi ou un certificat de compétence [met] Un certificat de compétence délivré le 15 janvier 2024" } },
  { "certificate-without-its-day", CANDIDATE (TRADE ", 'trade-certificate': { 'trade': '72200' }") ", 'job-offer': { 'held': false }", FST, { "A job offer or a trade certificate [unanswered] An answer about the offer or the certificate is missing | A valid job offer, or a certificate of qualification in the trade of your work", "Une offre d’emploi ou un certificat de compétence [unanswered] Il manque une réponse sur l’offre ou le certificat | Une offre valide ou un certificat de compétence dans le métier exercé" } },
  { "decision-27-two-offers-a-month-short", CANDIDATE (TRADE) ", 'job-offer': " OFFER ("72200", "6") ", 'further-job-offer': " OFFER ("72200", "5"), FST, { "A job offer or a trade certificate [unanswered] An answer about the offer or the certificate is missing | A valid job offer, or a certificate of qualification in the trade of your work", "Une offre d’emploi ou un certificat de compétence [unanswered] Il manque une réponse sur l’offre ou le certificat | Une offre valide ou un certificat de compétence dans le métier exercé" } },
  { "decision-27-the-second-alone", CANDIDATE (TRADE) ", 'job-offer': " OFFER ("63200", "12") ", 'further-job-offer': " OFFER ("72200", "12"), FST, { "A job offer or a trade certificate [met] A valid offer, NOC" NBSP "72200", "Une offre d’emploi ou un certificat de compétence [met] Une offre valide, CNP" NBSP "72200" } },
  { "certificate-of-the-trade", CANDIDATE (TRADE ", 'trade-certificate': { 'trade': '72200', 'issued': '2024-01-15' }"), FST, { "A job offer or a trade certificate [met] A certificate of qualification issued on 15 January 2024", "Une offre d’emploi ou un certificat de compétence [met] Un certificat de compétence délivré le 15 janvier 2024" } },
  { "neither-of-the-trade", CANDIDATE (TRADE ", 'trade-certificate': { 'held': false }") ", 'job-offer': " OFFER ("63200", "12"), FST, { "A job offer or a trade certificate [not-met] Neither of them is valid for the trade of your work | A valid job offer, or a certificate of qualification in the trade of your work", "Une offre d’emploi ou un certificat de compétence [not-met] Ni l’offre ni le certificat ne valent pour le métier exercé | Une offre valide ou un certificat de compétence dans le métier exercé" } },
  { "neither-entered", CANDIDATE (TRADE), FST, { "A job offer or a trade certificate [unanswered] Neither is entered | Answer whether you have a job offer or a certificate of qualification, or that there is none", "Une offre d’emploi ou un certificat de compétence [unanswered] Ni l’offre ni le certificat ne sont saisis | Indiquez si vous avez ou non une offre d’emploi ou un certificat de compétence" } },
  { "support-missing", CANDIDATE (TRADE ", 'trade-certificate': { 'held': false }") ", 'job-offer': { 'noc': '72200', 'months': 12 }", FST, { "A job offer or a trade certificate [unanswered] An answer about the offer or the certificate is missing | A valid job offer, or a certificate of qualification in the trade of your work", "Une offre d’emploi ou un certificat de compétence [unanswered] Il manque une réponse sur l’offre ou le certificat | Une offre valide ou un certificat de compétence dans le métier exercé" } },
  { "work-a-job-lacks-an-answer", CANDIDATE ("'jobs': [ " JOB ("21231", "CAN", "2026-06-01", "") ", { 'noc': '21231', 'country': 'CAN', 'started': '2024-01-01', 'ended': '2025-12-31' } ]"), JALON_PROGRAM_CEC, "cec.work", { "One year of skilled work in Canada [unanswered] 754.2 hours of 1,560 by 23 November 2026; a job that may count lacks an answer | Complete the answers about your work", "Un an de travail qualifié au Canada [unanswered] 754,2 heures sur 1" NBSP "560 au 23 novembre 2026; il manque une réponse à un emploi qui pourrait compter | Complétez les réponses sur votre travail" } },
  { "work-that-ended", CANDIDATE ("'jobs': [ " JOB ("21231", "CAN", "2025-01-01", ", 'ended': '2025-03-31'") " ]"), JALON_PROGRAM_CEC, "cec.work", { "One year of skilled work in Canada [not-met] 385.7 hours of 1,560 by 23 November 2026 | Another 1,174.3 hours of skilled work in Canada, authorized and not self-employed", "Un an de travail qualifié au Canada [not-met] 385,7 heures sur 1" NBSP "560 au 23 novembre 2026 | 1" NBSP "174,3 heures de plus de travail qualifié au Canada, autorisé et hors travail autonome" } },
  { "work-that-leaves-the-window", CANDIDATE ("'jobs': [ " JOB ("21231", "CAN", "2023-12-01", ", 'ended': '2024-12-31'") " ]"), JALON_PROGRAM_CEC, "cec.work", { "One year of skilled work in Canada [met] 1,701 hours in the last 3 years, 1,560 needed | From 3 January 2027 on, too few hours would count if nothing is added", "Un an de travail qualifié au Canada [met] 1" NBSP "701 heures dans les 3 dernières années, il en faut 1" NBSP "560 | À partir du 3 janvier 2027, trop peu d’heures compteraient si rien ne s’ajoute" } },
  { "work-in-a-trade", CANDIDATE ("'jobs': [ " JOB ("72200", "CAN", "2025-11-01", "") " ]"), JALON_PROGRAM_FST, "fst.work", { "Two years of work in a listed trade [not-met] 1,662.8 hours of 3,120 by 23 November 2026; reached on 29 October 2027 if you go on working | Another 1,457.2 hours in one of the listed trades", "Deux ans de travail dans un métier de la liste [not-met] 1" NBSP "662,8 heures sur 3" NBSP "120 au 23 novembre 2026; atteint le 29 octobre 2027 si vous continuez de travailler | 1" NBSP "457,2 heures de plus dans l’un des métiers de la liste" } },
  { "work-of-one-run", CANDIDATE ("'jobs': [ " JOB ("21231", "FRA", "2018-01-01", "") " ]"), JALON_PROGRAM_FSW, "fsw.work", { "One year of skilled work without a gap [met] 13,924 hours since 1 January 2018, 1,560 needed", "Un an de travail qualifié sans interruption [met] 13" NBSP "924 heures depuis le 1er janvier 2018, il en faut 1" NBSP "560" } },
  { "funds-of-a-person-alone", "'funds': 15262, " CANDIDATE ("'tests': []"), FUNDS, { "Settlement funds [not-met] $15,262 CAD; a person alone needs $15,263 CAD | $1 CAD more, or the authorization to work in Canada together with a valid job offer", "Fonds d’établissement [not-met] 15" NBSP "262" NBSP "$" NBSP "CA; une personne seule a besoin de 15" NBSP "263" NBSP "$" NBSP "CA | 1" NBSP "$" NBSP "CA de plus, ou l’autorisation de travailler au Canada avec une offre d’emploi valide" } },
  { "funds-enough", "'funds': 15263, " CANDIDATE ("'tests': []"), FUNDS, { "Settlement funds [met] $15,263 CAD; a person alone needs $15,263 CAD", "Fonds d’établissement [met] 15" NBSP "263" NBSP "$" NBSP "CA; une personne seule a besoin de 15" NBSP "263" NBSP "$" NBSP "CA" } },
  { "funds-not-entered", CANDIDATE ("'tests': []"), FUNDS, { "Settlement funds [unanswered] The amount is not entered; a person alone needs $15,263 CAD | Enter the funds that you can show", "Fonds d’établissement [unanswered] Le montant n’est pas saisi; une personne seule a besoin de 15" NBSP "263" NBSP "$" NBSP "CA | Saisissez les fonds que vous pouvez prouver" } },
  { "funds-of-a-family", "'relationship': 'married', 'funds': 1000, 'children': [ { 'birth-date': '2019-05-02' } ], " CANDIDATE ("'tests': []"), FUNDS, { "Settlement funds [not-met] $1,000 CAD; a family of three needs $23,360 CAD | $22,360 CAD more, or the authorization to work in Canada together with a valid job offer", "Fonds d’établissement [not-met] 1" NBSP "000" NBSP "$" NBSP "CA; une famille de trois a besoin de 23" NBSP "360" NBSP "$" NBSP "CA | 22" NBSP "360" NBSP "$" NBSP "CA de plus, ou l’autorisation de travailler au Canada avec une offre d’emploi valide" } },
  { "funds-of-a-family-not-entered", "'relationship': 'married', " CANDIDATE ("'tests': []"), FUNDS, { "Settlement funds [unanswered] The amount is not entered; a family of two needs $19,001 CAD | Enter the funds that you can show", "Fonds d’établissement [unanswered] Le montant n’est pas saisi; une famille de deux a besoin de 19" NBSP "001" NBSP "$" NBSP "CA | Saisissez les fonds que vous pouvez prouver" } },
  { "funds-of-eight", "'relationship': 'married', 'funds': 1000, 'children': [ {'birth-date': '2010-05-02'}, {'birth-date': '2011-05-02'}, {'birth-date': '2012-05-02'}, {'birth-date': '2013-05-02'}, {'birth-date': '2014-05-02'}, {'birth-date': '2015-05-02'} ], " CANDIDATE ("'tests': []"), FUNDS, { "Settlement funds [not-met] $1,000 CAD; a family of 8 needs $44,504 CAD | $43,504 CAD more, or the authorization to work in Canada together with a valid job offer", "Fonds d’établissement [not-met] 1" NBSP "000" NBSP "$" NBSP "CA; une famille de 8 a besoin de 44" NBSP "504" NBSP "$" NBSP "CA | 43" NBSP "504" NBSP "$" NBSP "CA de plus, ou l’autorisation de travailler au Canada avec une offre d’emploi valide" } },
  { "funds-with-a-child-of-no-age", "'funds': 16000, 'children': [ { } ], " CANDIDATE ("'tests': []"), FUNDS, { "Settlement funds [unanswered] $16,000 CAD; a family of two needs $19,001 CAD | $3,001 CAD more, or the birth date of every child", "Fonds d’établissement [unanswered] 16" NBSP "000" NBSP "$" NBSP "CA; une famille de deux a besoin de 19" NBSP "001" NBSP "$" NBSP "CA | 3" NBSP "001" NBSP "$" NBSP "CA de plus, ou la date de naissance de chaque enfant" } },
  { "funds-with-an-offer-half-told", "'funds': 1000, 'authorized-to-work': true, 'job-offer': { 'noc': '21231' }, " CANDIDATE ("'tests': []"), FUNDS, { "Settlement funds [unanswered] $1,000 CAD; a person alone needs $15,263 CAD | $14,263 CAD more, or the missing answers about the job offer", "Fonds d’établissement [unanswered] 1" NBSP "000" NBSP "$" NBSP "CA; une personne seule a besoin de 15" NBSP "263" NBSP "$" NBSP "CA | 14" NBSP "263" NBSP "$" NBSP "CA de plus, ou les réponses qui manquent sur l’offre d’emploi" } },
  { "funds-exempt", "'authorized-to-work': true, " CANDIDATE ("'tests': []") ", 'job-offer': " OFFER ("21231", "12"), FUNDS, { "Settlement funds [met] Not asked: you are authorized to work in Canada and have a valid job offer", "Fonds d’établissement [met] Non exigés" NBSP ": vous avez l’autorisation de travailler au Canada et une offre d’emploi valide" } },
  { "nomination", "'destination': 'ON', " CANDIDATE ("'tests': []") ", 'nomination': { 'province': 'ON', 'issued': '2026-05-01', 'expires': '2027-05-01' }", JALON_PROGRAM_NOMINEE, "nominee.nomination", { "A valid nomination from a province [met] Issued on 1 May 2026: Ontario | The nomination is valid until 1 May 2027", "Une désignation valide d’une province [met] Délivrée le 1er mai 2026" NBSP ": Ontario | La désignation est valide jusqu’au 1er mai 2027" } },
  { "nomination-none", CANDIDATE ("'tests': []"), JALON_PROGRAM_NOMINEE, "nominee.nomination", { "A valid nomination from a province [unanswered] None is entered. It would add 600 points | Answer whether a province or territory has nominated you within Express Entry, or that there is none", "Une désignation valide d’une province [unanswered] Aucune n’est saisie. Elle ajouterait 600 points | Indiquez si vous avez ou non une désignation d’une province ou d’un territoire dans Entrée express" } },
  { "nomination-without-its-day", "'destination': 'ON', " CANDIDATE ("'tests': []") ", 'nomination': { 'province': 'ON' }", JALON_PROGRAM_NOMINEE, "nominee.nomination", { "A valid nomination from a province [unanswered] The day of issue of the nomination is not entered | The day of issue, as it stands on the nomination certificate", "Une désignation valide d’une province [unanswered] Le jour de délivrance de la désignation n’est pas saisi | Le jour de délivrance qu’indique le certificat de désignation" } },
  { "destination-without-a-nomination", "'destination': 'BC', " CANDIDATE ("'tests': []"), JALON_PROGRAM_NOMINEE, "nominee.destination", { "Plans to live in the province that nominates [met] Destination: British Columbia, as long as no other province nominates you", "Intention de vivre dans la province qui désigne [met] Destination" NBSP ": Colombie-Britannique, tant qu’aucune autre province ne vous désigne" } },
  { "destination-of-another-province", "'destination': 'BC', " CANDIDATE ("'tests': []") ", 'nomination': { 'province': 'ON', 'issued': '2026-05-01' }", JALON_PROGRAM_NOMINEE, "nominee.destination", { "Plans to live in the province that nominates [not-met] Destination: British Columbia; the nomination is of Ontario | Another destination", "Intention de vivre dans la province qui désigne [not-met] Destination" NBSP ": Colombie-Britannique; province de la désignation" NBSP ": Ontario | Une autre destination" } },
  { "destination-quebec", "'destination': 'QC', " CANDIDATE ("'tests': []"), JALON_PROGRAM_CEC, "cec.destination", { "Plans to live outside Quebec [not-met] Destination: Quebec, which selects its own immigrants | Another destination", "Intention de vivre hors du Québec [not-met] Destination" NBSP ": Québec, qui sélectionne lui-même ses immigrants | Une autre destination" } },
  { "points-short-by-many", CANDIDATE ("'tests': [], 'credentials': [], 'jobs': []"), JALON_PROGRAM_FSW, "fsw.points", { "67 points or more of 100 [not-met] 12 points | 55 points more; parts that are not answered yet may bring them", "67 points ou plus sur 100 [not-met] 12 points | 55 points de plus; des parties encore sans réponse peuvent les apporter" } },
};

static char *
make_criterion (gconstpointer data)
{
  const CriterionRow            *row = data;
  JalonTestAssessedDay          *made = jalon_test_assessed_day_new (jalon_test_household (row->household), "2026-11-23");
  g_autoptr (JalonProgramReport) report = jalon_program_report_new (&made->assessed, row->program);
  char                          *text = NULL;

  for (guint i = 0; text == NULL && i < g_list_model_get_n_items (G_LIST_MODEL (report->criteria)); i++)
    {
      g_autoptr (JalonCriterionReport) one = g_list_model_get_item (G_LIST_MODEL (report->criteria), i);

      if (g_str_equal (one->id, row->id))
        text = g_strdup_printf ("%s [%s] %s%s%s", one->title, jalon_verdict_to_string (one->verdict), one->reason, one->change != NULL ? " | " : "", one->change != NULL ? one->change : "");
    }

  g_assert_nonnull (text);
  jalon_test_assessed_day_free (made);
  return text;
}

static void
test_criterion (gconstpointer data)
{
  jalon_test_texts (make_criterion, data, ((const CriterionRow *) data)->texts);
}

/* The grid -------------------------------------------------------------------- */

typedef struct
{
  const char    *name;
  const char    *household;
  JalonFswFactor factor;
  const char    *texts[JALON_N_LANGUAGES];
} FactorRow;

#define RICH                                                                                                                                                                                                                                       \
  "'relationship': 'married', 'candidate': { " BORN ", 'credentials': [ { 'level': 'two-year', 'country': 'CAN', 'completed': '2022-06-30' } ], " TRADE " },"                                                                                      \
  "'partner': { 'credentials': [ { 'level': 'two-year', 'country': 'CAN', 'completed': '2022-06-30' } ], " TRADE ", 'tests': [ { 'test': 'ielts-general', 'taken': '2026-02-01', 'listening': 5, 'reading': 5, 'writing': 5, 'speaking': 5 } ] }," \
  "'relatives': [ { 'relation': 'sibling', 'of': 'candidate', 'status': 'citizen', 'birth-date': '1990-01-01' } ], 'job-offer': " OFFER ("72200", "12")

static const FactorRow factor_rows[] = {
  { "language-none", CANDIDATE ("'tests': []"), JALON_FSW_GRID_LANGUAGE, { "Language | No result is valid on this day", "Langue | Aucun résultat n’est valide ce jour-là" } },
  { "education-none", CANDIDATE ("'credentials': []"), JALON_FSW_GRID_EDUCATION, { "Education | No diploma is entered", "Études | Aucun diplôme n’est saisi" } },
  { "work-less-than-a-year", CANDIDATE ("'jobs': [ " JOB ("21231", "FRA", "2026-10-01", "") " ]"), JALON_FSW_GRID_WORK, { "Work experience | 231 hours in the last 10 years: not a full year yet", "Expérience de travail | 231 heures dans les 10 dernières années" NBSP ": pas encore une année complète" } },
  { "age-not-answered", "'candidate': { 'tests': [] }", JALON_FSW_GRID_AGE, { "Age | The date of birth is not answered", "Âge | La date de naissance n’est pas saisie" } },
  { "offer", RICH, JALON_FSW_GRID_OFFER, { "Job offer | A valid offer, NOC" NBSP "72200", "Offre d’emploi | Une offre valide, CNP" NBSP "72200" } },
  { "offer-none", CANDIDATE ("'tests': []"), JALON_FSW_GRID_OFFER, { "Job offer | No valid job offer is entered", "Offre d’emploi | Aucune offre d’emploi valide n’est saisie" } },
  { "adaptability-of-all", RICH, JALON_FSW_GRID_ADAPTABILITY, { "Adaptability | Language of the partner (5), study in Canada (5), study of the partner in Canada (5), work in Canada (10), work of the partner in Canada (5), relative in Canada (5) and job offer (5)", "Capacité d’adaptation | Langue du conjoint (5), études au Canada (5), études du conjoint au Canada (5), travail au Canada (10), travail du conjoint au Canada (5), membre de la parenté au Canada (5) et offre d’emploi (5)" } },
  { "adaptability-none", CANDIDATE ("'tests': []"), JALON_FSW_GRID_ADAPTABILITY, { "Adaptability | Nothing that is entered counts", "Capacité d’adaptation | Rien de ce qui est saisi ne compte" } },
};

static char *
make_factor (gconstpointer data)
{
  const FactorRow      *row = data;
  JalonTestAssessedDay *made = jalon_test_assessed_day_new (jalon_test_household (row->household), "2026-11-23");
  g_autofree char      *title = jalon_fsw_factor_dup_title (row->factor);
  g_autofree char      *reason = jalon_fsw_factor_dup_reason (&made->assessed, row->factor);

  jalon_test_assessed_day_free (made);
  return g_strdup_printf ("%s | %s", title, reason);
}

static void
test_factor (gconstpointer data)
{
  jalon_test_texts (make_factor, data, ((const FactorRow *) data)->texts);
}

/* Beside the funds -------------------------------------------------------------- */

typedef struct
{
  const char *name;
  const char *household;
  const char *texts[JALON_N_LANGUAGES];
} NeededRow;

static const NeededRow needed_rows[] = {
  { "alone", "'relationship': 'never-married', 'children': [], " CANDIDATE ("'tests': []"), { "Needed: $15,263 CAD for a person alone", "Il faut" NBSP ": 15" NBSP "263" NBSP "$" NBSP "CA pour une personne seule" } },
  { "nobody-told", CANDIDATE ("'tests': []"), { "Needed: $15,263 CAD for one person, more for a family", "Il faut" NBSP ": 15" NBSP "263" NBSP "$" NBSP "CA pour une personne, davantage pour une famille" } },
  { "children-not-told", "'relationship': 'never-married', " CANDIDATE ("'tests': []"), { "Needed: $15,263 CAD for one person, more for a family", "Il faut" NBSP ": 15" NBSP "263" NBSP "$" NBSP "CA pour une personne, davantage pour une famille" } },
  { "three", "'relationship': 'married', 'children': [ { 'birth-date': '2019-05-02' } ], " CANDIDATE ("'tests': []"), { "Needed: $23,360 CAD for a family of 3", "Il faut" NBSP ": 23" NBSP "360" NBSP "$" NBSP "CA pour une famille de 3 personnes" } },
  { "exempt", "'authorized-to-work': true, " CANDIDATE ("'tests': []") ", 'job-offer': " OFFER ("21231", "12"), { NULL, NULL } },
};

static char *
make_needed (gconstpointer data)
{
  JalonTestAssessedDay *made = jalon_test_assessed_day_new (jalon_test_household (((const NeededRow *) data)->household), "2026-11-23");
  char                 *text = jalon_funds_dup_needed (&made->assessed);

  jalon_test_assessed_day_free (made);
  return text;
}

static void
test_needed (gconstpointer data)
{
  jalon_test_texts (make_needed, data, ((const NeededRow *) data)->texts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/criterion-words/criterion", criterion_rows, test_criterion);
  JALON_TEST_ADD_ROWS ("/criterion-words/factor", factor_rows, test_factor);
  JALON_TEST_ADD_ROWS ("/criterion-words/needed", needed_rows, test_needed);

  return g_test_run ();
}
