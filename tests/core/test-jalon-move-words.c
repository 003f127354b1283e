/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-words.h"
#include "jalon-places.h"

#include "jalon-test-assessed-day.h"
#include "jalon-test-texts.h"
#include "jalon-test.h"

#define ON ((JalonDate){ 2026, 11, 23 })
#define UNKNOWN JALON_UNANSWERED

static JalonRulebook *
get_rulebook (void)
{
  static JalonRulebook *rulebook = NULL;

  if (rulebook == NULL)
    rulebook = jalon_rulebook_new_builtin (NULL);
  return rulebook;
}

static const JalonMoveRules *
get_kinds (void)
{
  static JalonMoveRules *kinds = NULL;

  if (kinds == NULL)
    kinds = jalon_move_rules_load (NULL);
  g_assert_nonnull (kinds);
  return kinds;
}

/* Moves: what each is called, brings and takes, when it counts, and what it writes ---------------- */

typedef struct
{
  const char *name;
  const char *household;
  const char *id;
  const char *texts[JALON_N_LANGUAGES];
} MoveRow;

#define PERSON(members) "'candidate': { 'birth-date': '1992-03-04', " members " }"
#define IELTS(id, taken) "{ 'id': '" id "', 'test': 'ielts-general', 'taken': '" taken "', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 }"
#define DEGREE(more) "{ 'id': 'e1', 'level': 'three-year', 'country': 'MAR', 'completed': '2014-06-30'" more " }"
#define COUPLE                                                                                                                                \
  "'relationship': 'married', 'candidate': { 'given-name': 'Ana', 'birth-date': '1992-03-04', 'tests': [ " IELTS ("t1", "2026-02-01") " ] }," \
                                                                                                                                      "'partner': { 'given-name': 'Ben', 'birth-date': '1996-01-01', 'tests': [ " IELTS ("t2", "2026-03-01") " ], 'credentials': [ " DEGREE ("") " ] }"

static const MoveRow move_rows[] = {
  { "hours-of-a-job", PERSON ("'jobs': [ { 'id': 'j1', 'title': 'Nurse', 'country': 'CAN', 'noc': '31301', 'started': '2023-01-01' } ]"), "answer-job.candidate.j1", { "Candidate: entering what is missing of a job (Nurse: hours a week) | up to +64 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/0/hours-per-week','value':30.0}]", "Candidat(e)" NBSP ": indiquer ce qui manque d’un emploi (Nurse" NBSP ": heures par semaine) | jusqu’à +64 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/0/hours-per-week','value':30.0}]" } },
  { "occupation-of-a-physician", PERSON ("'jobs': [ { 'id': 'j1', 'country': 'CAN', 'hours-per-week': 40, 'started': '2020-01-01', 'self-employed': true, 'publicly-funded': true } ]"), "answer-job.candidate.j1", { "Candidate: entering what is missing of a job (Job: occupation (NOC)) | up to +80 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/0/noc','value':'31102'}]", "Candidat(e)" NBSP ": indiquer ce qui manque d’un emploi (Emploi" NBSP ": profession (CNP)) | jusqu’à +80 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/0/noc','value':'31102'}]" } },
  { "occupation-and-hours", PERSON ("'jobs': [ { 'id': 'j1', 'employer': 'Acme', 'country': 'CAN', 'started': '2023-01-01' } ]"), "answer-job.candidate.j1", { "Candidate: entering what is missing of a job (Job, Acme: occupation (NOC) and hours a week) | up to +64 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/0/noc','value':'21231'},{'op':'add','path':'/candidate/jobs/0/hours-per-week','value':30.0}]", "Candidat(e)" NBSP ": indiquer ce qui manque d’un emploi (Emploi, Acme" NBSP ": profession (CNP) et heures par semaine) | jusqu’à +64 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/0/noc','value':'21231'},{'op':'add','path':'/candidate/jobs/0/hours-per-week','value':30.0}]" } },
  { "occupation-like-the-other", PERSON ("'jobs': [ { 'id': 'j1', 'noc': '72200', 'country': 'CAN', 'hours-per-week': 40, 'started': '2025-01-01' }, { 'id': 'j2', 'country': 'CAN', 'started': '2020-01-01', 'ended': '2024-12-31', 'hours-per-week': 40 } ]"), "answer-job.candidate.j2", { "Candidate: entering what is missing of a job (Job: occupation (NOC)) | up to +40 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/1/noc','value':'72200'}]", "Candidat(e)" NBSP ": indiquer ce qui manque d’un emploi (Emploi" NBSP ": profession (CNP)) | jusqu’à +40 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/1/noc','value':'72200'}]" } },
  { "start-of-a-job", PERSON ("'jobs': [ { 'id': 'j1', 'employer': 'Acme', 'country': 'CAN', 'hours-per-week': 40, 'noc': '21231', 'ended': '2024-01-01' } ]"), "answer-job.candidate.j1", { "Candidate: entering what is missing of a job (Software engineers and designers, Acme: start date) | up to +80 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/0/started','value':'2014-01-01'}]", "Candidat(e)" NBSP ": indiquer ce qui manque d’un emploi (Ingénieurs/ingénieures et concepteurs/conceptrices en logiciel, Acme" NBSP ": date de début) | jusqu’à +80 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/0/started','value':'2014-01-01'}]" } },
  { "start-of-a-job-of-somebody-young", "'candidate': { 'birth-date': '2006-05-05', 'jobs': [ { 'id': 'j1', 'country': 'CAN', 'hours-per-week': 40, 'noc': '21231' } ] }", "answer-job.candidate.j1", { "Candidate: entering what is missing of a job (Software engineers and designers: start date) | up to +72 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/0/started','value':'2022-05-05'}]", "Candidat(e)" NBSP ": indiquer ce qui manque d’un emploi (Ingénieurs/ingénieures et concepteurs/conceptrices en logiciel" NBSP ": date de début) | jusqu’à +72 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/0/started','value':'2022-05-05'}]" } },
  { "start-before-sixteen", "'candidate': { 'birth-date': '2000-05-05', 'jobs': [ { 'id': 'j1', 'country': 'CAN', 'hours-per-week': 40, 'noc': '21231', 'ended': '2016-05-04' } ] }", "answer-job.candidate.j1", { "Candidate: entering what is missing of a job (Software engineers and designers: start date) | up to +0 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/0/started','value':'2016-05-04'}]", "Candidat(e)" NBSP ": indiquer ce qui manque d’un emploi (Ingénieurs/ingénieures et concepteurs/conceptrices en logiciel" NBSP ": date de début) | jusqu’à +0 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate/jobs/0/started','value':'2016-05-04'}]" } },
  { "level-of-a-diploma", PERSON ("'credentials': [ { 'id': 'e1', 'country': 'CAN', 'completed': '2014-06-30' } ]"), "answer-diploma.candidate.e1", { "Candidate: entering what is missing of a diploma (Diploma: level of education) | up to +180 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate/credentials/0/level','value':'doctorate'}]", "Candidat(e)" NBSP ": indiquer ce qui manque d’un diplôme (Diplôme" NBSP ": niveau de scolarité) | jusqu’à +180 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate/credentials/0/level','value':'doctorate'}]" } },
  { "country-of-a-diploma-assessed", PERSON ("'residence': 'MAR', 'credentials': [ { 'id': 'e1', 'level': 'master', 'completed': '2014-06-30', 'assessment': { 'issued': '2025-06-01' } } ]"), "answer-diploma.candidate.e1", { "Candidate: entering what is missing of a diploma (Master’s degree: country of study) | up to +135 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate/credentials/0/country','value':'MAR'}]", "Candidat(e)" NBSP ": indiquer ce qui manque d’un diplôme (Maîtrise" NBSP ": pays d’études) | jusqu’à +135 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate/credentials/0/country','value':'MAR'}]" } },
  { "country-of-a-diploma-of-somebody-in-canada", PERSON ("'residence': 'CAN', 'citizenship': 'IND', 'credentials': [ { 'id': 'e1', 'level': 'master', 'completed': '2014-06-30', 'assessment': { 'issued': '2025-06-01' } } ]"), "answer-diploma.candidate.e1", { "Candidate: entering what is missing of a diploma (Master’s degree: country of study) | up to +135 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate/credentials/0/country','value':'IND'}]", "Candidat(e)" NBSP ": indiquer ce qui manque d’un diplôme (Maîtrise" NBSP ": pays d’études) | jusqu’à +135 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate/credentials/0/country','value':'IND'}]" } },
  { "country-of-a-diploma-of-nobody-knows-where", PERSON ("'credentials': [ { 'id': 'e1', 'level': 'master', 'completed': '2014-06-30', 'assessment': { 'issued': '2025-06-01' } } ]"), "answer-diploma.candidate.e1", { "Candidate: entering what is missing of a diploma (Master’s degree: country of study) | up to +135 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate/credentials/0/country','value':'USA'}]", "Candidat(e)" NBSP ": indiquer ce qui manque d’un diplôme (Maîtrise" NBSP ": pays d’études) | jusqu’à +135 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate/credentials/0/country','value':'USA'}]" } },
  { "level-and-country-of-a-diploma", PERSON ("'credentials': [ { 'id': 'e1', 'completed': '2014-06-30' } ]"), "answer-diploma.candidate.e1", { "Candidate: entering what is missing of a diploma (Diploma: level of education and country of study) | up to +180 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate/credentials/0/level','value':'doctorate'},{'op':'add','path':'/candidate/credentials/0/country','value':'CAN'}]", "Candidat(e)" NBSP ": indiquer ce qui manque d’un diplôme (Diplôme" NBSP ": niveau de scolarité et pays d’études) | jusqu’à +180 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate/credentials/0/level','value':'doctorate'},{'op':'add','path':'/candidate/credentials/0/country','value':'CAN'}]" } },
  { "abilities-of-a-test", PERSON ("'tests': [ { 'id': 't1', 'test': 'tef-canada', 'taken': '2026-02-01', 'listening': 300, 'reading': 250 } ]"), "answer-test.candidate.t1", { "Candidate: entering what is missing of a test (TEF Canada: writing and speaking) | up to +93 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate/tests/0/writing','value':393.0},{'op':'add','path':'/candidate/tests/0/speaking','value':393.0}]", "Candidat(e)" NBSP ": indiquer ce qui manque d’un examen (TEF Canada" NBSP ": expression écrite et expression orale) | jusqu’à +93 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate/tests/0/writing','value':393.0},{'op':'add','path':'/candidate/tests/0/speaking','value':393.0}]" } },
  { "adult-relative", PERSON ("'tests': [ " IELTS ("t1", "2026-02-01") " ]") ", 'relatives': [ { 'id': 'r1', 'relation': 'sibling', 'of': 'candidate' } ]", "relative-adult.r1", { "Brother or sister in Canada: entering that they are 18 or over, and a citizen or permanent resident | up to +15 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/relatives/0/adult','value':true},{'op':'add','path':'/relatives/0/status','value':'permanent-resident'}]", "Frère ou sœur au Canada" NBSP ": indiquer l’âge de 18 ans ou plus, et la citoyenneté ou la résidence permanente | jusqu’à +15 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/relatives/0/adult','value':true},{'op':'add','path':'/relatives/0/status','value':'permanent-resident'}]" } },
  { "assessment", PERSON ("'tests': [ " IELTS ("t1", "2026-02-01") " ], 'credentials': [ " DEGREE (", 'field': 'Physics'") " ]"), "assessment.candidate.e1", { "Candidate: an assessment of a diploma (Three years or more (bachelor’s; licence), Physics) | +145 | about 8 weeks and $250 CAD | 2027-01-18 | [{'op':'add','path':'/candidate/credentials/0/assessment','value':{'issued':'2027-01-18'}}]", "Candidat(e)" NBSP ": une évaluation (EDE) d’un diplôme (Trois ans ou plus (baccalauréat universitaire, licence), Physics) | +145 | environ 8 semaines et 250" NBSP "$" NBSP "CA | 2027-01-18 | [{'op':'add','path':'/candidate/credentials/0/assessment','value':{'issued':'2027-01-18'}}]" } },
  { "assessment-of-partner", COUPLE, "assessment.partner.e1", { "Ben: an assessment of a diploma (Three years or more (bachelor’s; licence)) | +8 | about 8 weeks and $250 CAD | 2027-01-18 | [{'op':'add','path':'/partner/credentials/0/assessment','value':{'issued':'2027-01-18'}}]", "Ben" NBSP ": une évaluation (EDE) d’un diplôme (Trois ans ou plus (baccalauréat universitaire, licence)) | +8 | environ 8 semaines et 250" NBSP "$" NBSP "CA | 2027-01-18 | [{'op':'add','path':'/partner/credentials/0/assessment','value':{'issued':'2027-01-18'}}]" } },
  { "second-diploma", PERSON ("'residence': 'MAR', 'credentials': [ " DEGREE (", 'assessment': { 'issued': '2026-06-01' }") " ]"), "second-diploma.candidate", { "Candidate: a second diploma of one year where you live, with its assessment | +8 | about 78 weeks and $5,000 CAD | 2028-05-22 | [{'op':'add','path':'/candidate/credentials/-','value':{'id':'e2','level':'one-year','country':'MAR','completed':'2028-05-22','assessment':{'issued':'2028-05-22'}}}]", "Candidat(e)" NBSP ": un deuxième diplôme d’un an là où vous vivez, avec son évaluation | +8 | environ 78 semaines et 5" NBSP "000" NBSP "$" NBSP "CA | 2028-05-22 | [{'op':'add','path':'/candidate/credentials/-','value':{'id':'e2','level':'one-year','country':'MAR','completed':'2028-05-22','assessment':{'issued':'2028-05-22'}}}]" } },
  { "test-all-abilities", PERSON ("'tests': [ " IELTS ("t1", "2026-02-01") " ]"), "language-test.candidate.en.10", { "Candidate: IELTS General Training, to reach CLB" NBSP "10 in all four abilities | +12 | about 8 weeks and $330 CAD | 2027-01-18 | [{'op':'add','path':'/candidate/tests/-','value':{'id':'t2','test':'ielts-general','taken':'2027-01-18','listening':8.5,'reading':8.0,'writing':7.5,'speaking':7.5}}]", "Candidat(e)" NBSP ": IELTS General Training, pour atteindre CLB" NBSP "10 dans les quatre habiletés | +12 | environ 8 semaines et 330" NBSP "$" NBSP "CA | 2027-01-18 | [{'op':'add','path':'/candidate/tests/-','value':{'id':'t2','test':'ielts-general','taken':'2027-01-18','listening':8.5,'reading':8.0,'writing':7.5,'speaking':7.5}}]" } },
  { "test-one-ability", PERSON ("'tests': [ { 'id': 't1', 'test': 'tef-canada', 'taken': '2026-02-01', 'listening': 300, 'reading': 250 } ]"), "language-test.candidate.fr.speaking-4", { "Candidate: TEF Canada, to reach NCLC" NBSP "4, Speaking | +6 | about 8 weeks and $330 CAD | 2027-01-18 | [{'op':'add','path':'/candidate/tests/-','value':{'id':'t2','test':'tef-canada','taken':'2027-01-18','listening':300.0,'reading':250.0,'speaking':181.0}}]", "Candidat(e)" NBSP ": TEF Canada, pour atteindre NCLC" NBSP "4, Expression orale | +6 | environ 8 semaines et 330" NBSP "$" NBSP "CA | 2027-01-18 | [{'op':'add','path':'/candidate/tests/-','value':{'id':'t2','test':'tef-canada','taken':'2027-01-18','listening':300.0,'reading':250.0,'speaking':181.0}}]" } },
  { "test-again", PERSON ("'tests': [ " IELTS ("t1", "2024-12-20") " ]"), "language-test.candidate.en.again", { "Candidate: take the IELTS General Training again, so that these levels go on counting | +124 | about 8 weeks and $330 CAD | 2027-01-18 | [{'op':'add','path':'/candidate/tests/-','value':{'id':'t2','test':'ielts-general','taken':'2027-01-18','listening':8.0,'reading':7.0,'writing':7.0,'speaking':7.0}}]", "Candidat(e)" NBSP ": IELTS General Training à repasser, pour que ces niveaux continuent de compter | +124 | environ 8 semaines et 330" NBSP "$" NBSP "CA | 2027-01-18 | [{'op':'add','path':'/candidate/tests/-','value':{'id':'t2','test':'ielts-general','taken':'2027-01-18','listening':8.0,'reading':7.0,'writing':7.0,'speaking':7.0}}]" } },
  { "test-that-has-ended", PERSON ("'tests': [ " IELTS ("t1", "2024-06-01") " ]"), "language-test.candidate.en.again", { "Candidate: take the IELTS General Training again, as the last result no longer counts | +124 | about 8 weeks and $330 CAD | 2027-01-18 | [{'op':'add','path':'/candidate/tests/-','value':{'id':'t2','test':'ielts-general','taken':'2027-01-18','listening':8.0,'reading':7.0,'writing':7.0,'speaking':7.0}}]", "Candidat(e)" NBSP ": IELTS General Training à repasser, car le dernier résultat ne compte plus | +124 | environ 8 semaines et 330" NBSP "$" NBSP "CA | 2027-01-18 | [{'op':'add','path':'/candidate/tests/-','value':{'id':'t2','test':'ielts-general','taken':'2027-01-18','listening':8.0,'reading':7.0,'writing':7.0,'speaking':7.0}}]" } },
  { "test-of-partner", COUPLE, "language-test.partner.en.10", { "Ben: IELTS General Training, to reach CLB" NBSP "10 in all four abilities | +0 | about 8 weeks and $330 CAD | 2027-01-18 | [{'op':'add','path':'/partner/tests/-','value':{'id':'t3','test':'ielts-general','taken':'2027-01-18','listening':8.5,'reading':8.0,'writing':7.5,'speaking':7.5}}]", "Ben" NBSP ": IELTS General Training, pour atteindre CLB" NBSP "10 dans les quatre habiletés | +0 | environ 8 semaines et 330" NBSP "$" NBSP "CA | 2027-01-18 | [{'op':'add','path':'/partner/tests/-','value':{'id':'t3','test':'ielts-general','taken':'2027-01-18','listening':8.5,'reading':8.0,'writing':7.5,'speaking':7.5}}]" } },
  { "work-in-canada", PERSON ("'residence': 'FRA', 'jobs': [ { 'id': 'j1', 'noc': '72200', 'country': 'FRA', 'hours-per-week': 40, 'started': '2020-01-01' } ]"), "canadian-work.candidate.1", { "Candidate: work in Canada, to 1 full year, in the occupation “Electricians (except industrial and power system)” | +65 | about 26 weeks and $400 CAD | 2028-05-21 | [{'op':'add','path':'/candidate/jobs/-','value':{'id':'j2','noc':'72200','country':'CAN','started':'2027-05-24','hours-per-week':30.0}}]", "Candidat(e)" NBSP ": travail au Canada, jusqu’à 1 année complète, dans la profession «" NBSP "Électriciens/électriciennes (sauf électriciens industriels/électriciennes industrielles et de réseaux électriques)" NBSP "» | +65 | environ 26 semaines et 400" NBSP "$" NBSP "CA | 2028-05-21 | [{'op':'add','path':'/candidate/jobs/-','value':{'id':'j2','noc':'72200','country':'CAN','started':'2027-05-24','hours-per-week':30.0}}]" } },
  { "nomination", PERSON ("'tests': [ " IELTS ("t1", "2026-02-01") " ]"), "nomination", { "A nomination by a province in Express Entry | +600 | about 26 weeks and $1,500 CAD | 2027-05-24 | [{'op':'add','path':'/nomination','value':{'issued':'2027-05-24'}}]", "Une désignation par une province dans Entrée express | +600 | environ 26 semaines et 1" NBSP "500" NBSP "$" NBSP "CA | 2027-05-24 | [{'op':'add','path':'/nomination','value':{'issued':'2027-05-24'}}]" } },
  { "study-one-year", PERSON ("'tests': [ " IELTS ("t1", "2026-02-01") " ]"), "study-one-year.candidate", { "Candidate: a Canadian diploma of one year | +105 | about 78 weeks and $20,000 CAD | 2028-05-22 | [{'op':'add','path':'/candidate/credentials','value':[{'id':'e1','level':'one-year','country':'CAN','completed':'2028-05-22'}]}]", "Candidat(e)" NBSP ": un diplôme canadien d’un an | +105 | environ 78 semaines et 20" NBSP "000" NBSP "$" NBSP "CA | 2028-05-22 | [{'op':'add','path':'/candidate/credentials','value':[{'id':'e1','level':'one-year','country':'CAN','completed':'2028-05-22'}]}]" } },
  { "study-master", PERSON ("'credentials': [ " DEGREE (", 'assessment': { 'issued': '2026-06-01' }") " ]"), "study-master.candidate", { "Candidate: a Canadian master’s degree, sixteen months | +45 | about 98 weeks and $35,000 CAD | 2028-10-09 | [{'op':'add','path':'/candidate/credentials/-','value':{'id':'e2','level':'master','country':'CAN','completed':'2028-10-09'}}]", "Candidat(e)" NBSP ": une maîtrise canadienne, seize mois | +45 | environ 98 semaines et 35" NBSP "000" NBSP "$" NBSP "CA | 2028-10-09 | [{'op':'add','path':'/candidate/credentials/-','value':{'id':'e2','level':'master','country':'CAN','completed':'2028-10-09'}}]" } },
  { "work-in-canada-with-a-permit", PERSON ("'residence': 'CAN', 'permits': [ { 'id': 'p1', 'kind': 'open-work', 'issued': '2026-01-01', 'expires': '2029-12-31' } ], 'jobs': [ { 'id': 'j1', 'noc': '72200', 'country': 'FRA', 'hours-per-week': 40, 'started': '2020-01-01', 'ended': '2025-12-31' } ]"), "canadian-work.candidate.1", { "Candidate: work in Canada, to 1 full year, in the occupation “Electricians (except industrial and power system)” | +65 | about 8 weeks and $0 CAD | 2028-01-16 | [{'op':'add','path':'/candidate/jobs/-','value':{'id':'j2','noc':'72200','country':'CAN','started':'2027-01-18','hours-per-week':30.0}}]", "Candidat(e)" NBSP ": travail au Canada, jusqu’à 1 année complète, dans la profession «" NBSP "Électriciens/électriciennes (sauf électriciens industriels/électriciennes industrielles et de réseaux électriques)" NBSP "» | +65 | environ 8 semaines et 0" NBSP "$" NBSP "CA | 2028-01-16 | [{'op':'add','path':'/candidate/jobs/-','value':{'id':'j2','noc':'72200','country':'CAN','started':'2027-01-18','hours-per-week':30.0}}]" } },
  { "work-in-canada-with-a-permit-that-has-ended", PERSON ("'residence': 'CAN', 'permits': [ { 'id': 'p1', 'kind': 'open-work', 'issued': '2024-01-01', 'expires': '2026-11-22' }, { 'id': 'p2', 'kind': 'visitor', 'issued': '2026-11-01', 'expires': '2029-01-01' } ], 'jobs': [ { 'id': 'j1', 'noc': '72200', 'country': 'FRA', 'hours-per-week': 40, 'started': '2020-01-01', 'ended': '2025-12-31' } ]"), "canadian-work.candidate.1", { "Candidate: work in Canada, to 1 full year, in the occupation “Electricians (except industrial and power system)” | +65 | about 26 weeks and $400 CAD | 2028-05-21 | [{'op':'add','path':'/candidate/jobs/-','value':{'id':'j2','noc':'72200','country':'CAN','started':'2027-05-24','hours-per-week':30.0}}]", "Candidat(e)" NBSP ": travail au Canada, jusqu’à 1 année complète, dans la profession «" NBSP "Électriciens/électriciennes (sauf électriciens industriels/électriciennes industrielles et de réseaux électriques)" NBSP "» | +65 | environ 26 semaines et 400" NBSP "$" NBSP "CA | 2028-05-21 | [{'op':'add','path':'/candidate/jobs/-','value':{'id':'j2','noc':'72200','country':'CAN','started':'2027-05-24','hours-per-week':30.0}}]" } },
  { "decision-27-work-in-canada-of-the-second-offer", PERSON ("'residence': 'FRA', 'jobs': []") ", 'further-job-offer': { 'noc': '21231', 'months': 12, 'support': 'lmia' }", "canadian-work.candidate.1", { "Candidate: work in Canada, to 1 full year, in the occupation “Software engineers and designers” | +40 | about 26 weeks and $400 CAD | 2028-05-21 | [{'op':'add','path':'/candidate/jobs','value':[{'id':'j1','noc':'21231','country':'CAN','started':'2027-05-24','hours-per-week':30.0}]}]", "Candidat(e)" NBSP ": travail au Canada, jusqu’à 1 année complète, dans la profession «" NBSP "Ingénieurs/ingénieures et concepteurs/conceptrices en logiciel" NBSP "» | +40 | environ 26 semaines et 400" NBSP "$" NBSP "CA | 2028-05-21 | [{'op':'add','path':'/candidate/jobs','value':[{'id':'j1','noc':'21231','country':'CAN','started':'2027-05-24','hours-per-week':30.0}]}]" } },
  { "swap-with-all-that-is-of-one", COUPLE ", 'authorized-to-work': true, 'high-wage-points': 15, 'relatives': [ { 'id': 'r1', 'relation': 'sibling', 'of': 'candidate' }, { 'id': 'r2', 'relation': 'parent', 'of': 'partner' } ], 'previous-unions': [ { 'id': 'u1', 'of': 'candidate', 'ended-by': 'divorce' } ], 'job-offer': { 'noc': '21231' }, 'nomination': { 'province': 'ON', 'issued': '2026-05-01' }", "swap", { "Ben as the candidate, Ana as the partner | −580 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate','value':{'given-name':'Ben','birth-date':'1996-01-01','tests':[{'id':'t2','test':'ielts-general','taken':'2026-03-01','listening':8.0,'reading':7.0,'writing':7.0,'speaking':7.0}],'credentials':[{'id':'e1','level':'three-year','country':'MAR','completed':'2014-06-30'}]}},{'op':'add','path':'/partner','value':{'given-name':'Ana','birth-date':'1992-03-04','tests':[{'id':'t1','test':'ielts-general','taken':'2026-02-01','listening':8.0,'reading':7.0,'writing':7.0,'speaking':7.0}]}},{'op':'add','path':'/relatives/0/of','value':'partner'},{'op':'add','path':'/relatives/1/of','value':'candidate'},{'op':'add','path':'/previous-unions/0/of','value':'partner'},{'op':'remove','path':'/job-offer'},{'op':'remove','path':'/nomination'},{'op':'remove','path':'/high-wage-points'},{'op':'add','path':'/authorized-to-work','value':false}]", "Ben présente la candidature, Ana accompagne | −580 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate','value':{'given-name':'Ben','birth-date':'1996-01-01','tests':[{'id':'t2','test':'ielts-general','taken':'2026-03-01','listening':8.0,'reading':7.0,'writing':7.0,'speaking':7.0}],'credentials':[{'id':'e1','level':'three-year','country':'MAR','completed':'2014-06-30'}]}},{'op':'add','path':'/partner','value':{'given-name':'Ana','birth-date':'1992-03-04','tests':[{'id':'t1','test':'ielts-general','taken':'2026-02-01','listening':8.0,'reading':7.0,'writing':7.0,'speaking':7.0}]}},{'op':'add','path':'/relatives/0/of','value':'partner'},{'op':'add','path':'/relatives/1/of','value':'candidate'},{'op':'add','path':'/previous-unions/0/of','value':'partner'},{'op':'remove','path':'/job-offer'},{'op':'remove','path':'/nomination'},{'op':'remove','path':'/high-wage-points'},{'op':'add','path':'/authorized-to-work','value':false}]" } },
  { "swap", COUPLE, "swap", { "Ben as the candidate, Ana as the partner | +20 | no preparation, no cost | 2026-11-23 | [{'op':'add','path':'/candidate','value':{'given-name':'Ben','birth-date':'1996-01-01','tests':[{'id':'t2','test':'ielts-general','taken':'2026-03-01','listening':8.0,'reading':7.0,'writing':7.0,'speaking':7.0}],'credentials':[{'id':'e1','level':'three-year','country':'MAR','completed':'2014-06-30'}]}},{'op':'add','path':'/partner','value':{'given-name':'Ana','birth-date':'1992-03-04','tests':[{'id':'t1','test':'ielts-general','taken':'2026-02-01','listening':8.0,'reading':7.0,'writing':7.0,'speaking':7.0}]}}]", "Ben présente la candidature, Ana accompagne | +20 | sans préparation, sans frais | 2026-11-23 | [{'op':'add','path':'/candidate','value':{'given-name':'Ben','birth-date':'1996-01-01','tests':[{'id':'t2','test':'ielts-general','taken':'2026-03-01','listening':8.0,'reading':7.0,'writing':7.0,'speaking':7.0}],'credentials':[{'id':'e1','level':'three-year','country':'MAR','completed':'2014-06-30'}]}},{'op':'add','path':'/partner','value':{'given-name':'Ana','birth-date':'1992-03-04','tests':[{'id':'t1','test':'ielts-general','taken':'2026-02-01','listening':8.0,'reading':7.0,'writing':7.0,'speaking':7.0}]}}]" } },
};

static const JalonMove *
find_move (const JalonProspect *prospect,
           const char          *id)
{
  if (prospect->swap != NULL && g_str_equal (prospect->swap->id, id))
    return prospect->swap;

  for (guint i = 0; i < prospect->moves->len; i++)
    {
      const JalonMove *move = prospect->moves->pdata[i];

      if (g_str_equal (move->id, id))
        return move;
    }

  for (guint i = 0; i < prospect->moves->len; i++)
    g_test_message ("%s", ((const JalonMove *) prospect->moves->pdata[i])->id);
  g_error ("no move %s", id);
}

/* What is only entered has a place, and that is the first which the move writes: candidate.jobs[0].noc, /candidate/jobs/0/noc. */
static void
check_place (JalonHousehold  *household,
             const JalonMove *move,
             const char      *patch)
{
  g_autofree char    *place = jalon_move_dup_place (household, move);
  g_autoptr (GString) path = g_string_new (place);
  JalonRecord        *record;
  const JalonField   *field = NULL;

  g_assert_true ((place != NULL) == jalon_move_kind_is_answer (move->rule->kind));
  if (place == NULL)
    return;

  g_assert_true (jalon_place_find (household, place, &record, &field));
  g_assert_nonnull (field);
  g_assert_false (jalon_record_is_answered (record, field));
  if (move->rule->kind == JALON_MOVE_RELATIVE_ADULT)
    return;

  g_string_replace (path, "[", "/", 0);
  g_string_replace (path, "].", "/", 0);
  g_string_replace (path, ".", "/", 0);
  g_string_prepend (path, "'path':'/");
  g_string_append (path, "'");
  g_assert_true (g_strstr_len (patch, -1, path->str) == g_strstr_len (patch, -1, "'path'"));
}

static char *
make_move (gconstpointer data)
{
  const MoveRow             *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->household);
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonProspect)  prospect = jalon_prospect_new (household, get_rulebook (), get_kinds (), ON, jalon_forecast_get_usual_end (ON), 60, &error);
  const JalonMove           *move = prospect != NULL ? find_move (prospect, row->id) : NULL;
  g_autofree char           *title = NULL;
  g_autofree char           *brings = NULL;
  g_autofree char           *effort = NULL;
  g_autofree char           *ready = NULL;
  g_autofree char           *patch = NULL;

  g_assert_no_error (error);
  title = jalon_move_words_dup_title (household, move);
  brings = jalon_move_words_dup_brings (move);
  effort = jalon_move_words_dup_effort (move->weeks, move->cost, move->rule->estimate);
  ready = jalon_date_to_string (move->ready);
  patch = jalon_moves_dup_patch (household, &move, 1);
  g_strdelimit (patch, "\"", '\'');
  check_place (household, move, patch);

  return g_strjoin (" | ", title, brings, effort, ready, patch, NULL);
}

static void
test_move (gconstpointer data)
{
  jalon_test_texts (make_move, data, ((const MoveRow *) data)->texts);
}

/* When it counts and what for; of a test again that brings nothing what it saves: Amina's English and Karim's end on one day,
 * with 56 points of both. */
static char *
make_lines (gconstpointer data)
{
  g_autoptr (JalonHousehold) household = jalon_test_load_sample ("couple-morocco.jalon");
  g_autoptr (JalonProspect)  prospect = jalon_prospect_new (household, get_rulebook (), get_kinds (), ON, jalon_forecast_get_usual_end (ON), 500, NULL);
  const JalonMove           *assessment = find_move (prospect, data);
  g_autofree char           *brings = jalon_move_words_dup_brings (assessment);
  g_autofree char           *line = jalon_move_words_dup_line (assessment);

  return g_strjoin (" | ", brings, line, NULL);
}

typedef struct
{
  const char *id;
  const char *texts[JALON_N_LANGUAGES];
} LineRow;

static void
test_lines (void)
{
  static const LineRow rows[] = {
    { "language-test.candidate.en.again", { "keeps 46 | Keeps 46 points that would be lost on 21 February 2027; about 8 weeks and $330 CAD", "garde 46 | Garde 46 points qui seraient perdus le 21 février 2027; environ 8 semaines et 330" NBSP "$" NBSP "CA" } },
    { "language-test.partner.en.again", { "keeps 10 | Keeps 10 points that would be lost on 21 February 2027; about 8 weeks and $330 CAD", "garde 10 | Garde 10 points qui seraient perdus le 21 février 2027; environ 8 semaines et 330" NBSP "$" NBSP "CA" } },
    { "language-test.partner.fr.9", { "+20 | 427 points instead of 407 on 13 March 2028, 205 instead of 185 from 14 March 2028; about 68 weeks and $330 CAD", "+20 | 427 points au lieu de 407 le 13 mars 2028, 205 au lieu de 185 dès le 14 mars 2028; environ 68 semaines et 330" NBSP "$" NBSP "CA" } },
    /* A level that brings nothing in the second language does in the first. */
    { "language-test.candidate.en.10", { "+7 | 480 points instead of 473 on 8 February 2027, 470 instead of 417 from 21 February 2027; about 11 weeks and $330 CAD. English is then the first official language", "+7 | 480 points au lieu de 473 le 8 février 2027, 470 au lieu de 417 dès le 21 février 2027; environ 11 semaines et 330" NBSP "$" NBSP "CA. L’anglais est alors la première langue officielle" } },
    { "assessment.candidate.e2", { "+39 | 512 points instead of 473 on 18 January 2027; about 8 weeks and $250 CAD", "+39 | 512 points au lieu de 473 le 18 janvier 2027; environ 8 semaines et 250" NBSP "$" NBSP "CA" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    jalon_test_texts (make_lines, rows[i].id, rows[i].texts);
}

/* What is about to be lost comes first, by its day; then what gains most. */
static void
test_order (void)
{
  static const char *const   FIRST[] = { "language-test.candidate.en.again", "language-test.partner.en.again", "language-test.candidate.fr.again", "assessment.candidate.e2" };
  g_autoptr (JalonHousehold) household = jalon_test_load_sample ("couple-morocco.jalon");
  g_autoptr (JalonProspect)  prospect = jalon_prospect_new (household, get_rulebook (), get_kinds (), ON, jalon_forecast_get_usual_end (ON), 500, NULL);
  g_autoptr (GPtrArray)      own = jalon_prospect_list_shown (prospect, TRUE);
  g_autoptr (GPtrArray)      others = jalon_prospect_list_shown (prospect, FALSE);

  g_assert_cmpuint (own->len + others->len, ==, prospect->shown->len);
  for (guint i = 0; i < G_N_ELEMENTS (FIRST); i++)
    g_assert_cmpstr (((const JalonMove *) own->pdata[i])->id, ==, FIRST[i]);
  for (guint i = G_N_ELEMENTS (FIRST); i < own->len; i++)
    g_assert_cmpint (((const JalonMove *) own->pdata[i])->gain, <=, ((const JalonMove *) own->pdata[i - 1])->gain);
}

/* Every kind of move says what it is good for, in the language of the program, and is in one of them. */
static void
test_hints (void)
{
  for (guint kind = 0; kind < JALON_N_MOVE_KINDS; kind++)
    {
      const JalonMove move = { .rule = get_kinds ()->rules[kind] };
      const char     *english;
      const char     *french;

      jalon_words_init ("en");
      english = jalon_move_words_get_hint (&move);
      jalon_words_init ("fr");
      french = jalon_move_words_get_hint (&move);
      g_assert_cmpuint (strlen (english), >, 20);
      g_assert_cmpuint (strlen (french), >, 20);
      g_assert_cmpstr (english, !=, french);
    }
}

/* Effort ------------------------------------------------------------------- */

typedef struct
{
  const char *name;
  int         weeks;
  int         cost;
  gboolean    estimate;
  const char *texts[JALON_N_LANGUAGES];
} EffortRow;

static const EffortRow effort_rows[] = {
  { "nothing", 0, 0, TRUE, { "no preparation, no cost", "sans préparation, sans frais" } },
  { "one-week-estimate", 1, 250, TRUE, { "about 1 week and $250 CAD", "environ 1 semaine et 250" NBSP "$" NBSP "CA" } },
  { "weeks-estimate", 8, 1250, TRUE, { "about 8 weeks and $1,250 CAD", "environ 8 semaines et 1" NBSP "250" NBSP "$" NBSP "CA" } },
  { "one-week", 1, 250, FALSE, { "1 week, $250 CAD", "1 semaine, 250" NBSP "$" NBSP "CA" } },
  { "weeks-only", 8, 0, FALSE, { "8 weeks, $0 CAD", "8 semaines, 0" NBSP "$" NBSP "CA" } },
  { "money-only", 0, 250, FALSE, { "0 weeks, $250 CAD", "0 semaine, 250" NBSP "$" NBSP "CA" } },
};

static char *
make_effort (gconstpointer data)
{
  const EffortRow *row = data;

  return jalon_move_words_dup_effort (row->weeks, row->cost, row->estimate);
}

static void
test_effort (gconstpointer data)
{
  jalon_test_texts (make_effort, data, ((const EffortRow *) data)->texts);
}

static void
test_gain (void)
{
  g_autofree char *more = jalon_move_words_dup_gain (39);
  g_autofree char *less = jalon_move_words_dup_gain (-4);
  g_autofree char *none = jalon_move_words_dup_gain (0);

  g_assert_cmpstr (more, ==, "+39");
  g_assert_cmpstr (less, ==, "−4");
  g_assert_cmpstr (none, ==, "+0");
}

/* The target --------------------------------------------------------------- */

typedef struct
{
  const char *name;
  const char *kind;
  gboolean    fits;
  const char *texts[JALON_N_LANGUAGES];
} GoalRow;

/* A round is named as its kind is, without the version that the official list adds; one of a kind that is not known keeps its name. */

static const GoalRow goal_rows[] = {
  { "chosen", NULL, FALSE, { "as chosen", "selon votre choix" } },
  { "fits", "cec", TRUE, { "the cut-off score of the latest round open to you: Canadian Experience Class, 29 September 2026; at least half of the last six of that kind asked for 520 or less", "la note minimale de la dernière ronde qui vous était ouverte" NBSP ": Catégorie de l’expérience canadienne, 29 septembre 2026; au moins la moitié des six dernières de ce type demandaient 520 ou moins" } },
  { "none-fits", "cec", FALSE, { "no round is open to you yet; this is the cut-off score of the latest one: Canadian Experience Class, 29 September 2026; at least half of the last six of that kind asked for 520 or less", "aucune ronde ne vous est encore ouverte; c’est la note minimale de la dernière" NBSP ": Catégorie de l’expérience canadienne, 29 septembre 2026; au moins la moitié des six dernières de ce type demandaient 520 ou moins" } },
  { "unknown", "other", TRUE, { "the cut-off score of the latest round open to you: Chefs 2026-Version 2, 29 September 2026; at least half of the last six of that kind asked for 520 or less", "la note minimale de la dernière ronde qui vous était ouverte" NBSP ": Cuisiniers 2026-Version 2, 29 septembre 2026; au moins la moitié des six dernières de ce type demandaient 520 ou moins" } },
};

static char *
make_goal (gconstpointer data)
{
  const GoalRow   *row = data;
  const JalonRound round = { .date = { 2026, 9, 29 }, .kind = row->kind != NULL ? jalon_round_kinds_find (row->kind) : NULL, .cut_off = 518, .name.words = { (char *) "Chefs 2026-Version 2", (char *) "Cuisiniers 2026-Version 2" } };
  const JalonGoal  goal = { .points = 518, .median = 520, .round = row->kind != NULL ? &round : NULL, .fits = row->fits };

  return jalon_goal_words_dup_why (&goal);
}

static void
test_goal (gconstpointer data)
{
  jalon_test_texts (make_goal, data, ((const GoalRow *) data)->texts);
}

/* The answer: is there a way? ----------------------------------------------- */

typedef struct
{
  const char *name;
  gboolean    reached;
  guint       n_ways;
  int         best; /* 0: none */
  const char *texts[JALON_N_LANGUAGES];
} AnswerRow;

static const AnswerRow answer_rows[] = {
  { "reached", TRUE, 0, 0, { "The target of 509 is reached already, with 511.", "La cible de 509 est déjà atteinte, avec 511." } },
  { "one-way", FALSE, 1, 0, { "1 way to 509, the earliest on 18 January 2027.", "1 chemin vers 509, le 18 janvier 2027." } },
  { "two-ways", FALSE, 2, 0, { "2 ways to 509, the earliest on 18 January 2027.", "2 chemins vers 509, le premier le 18 janvier 2027." } },
  { "no-way", FALSE, 0, 498, { "No way to 509 by 23 November 2028. The best that can be had is 498, on 22 May 2028.", "Aucun chemin vers 509 d’ici le 23 novembre 2028. Le mieux possible est 498, le 22 mai 2028." } },
  { "no-way-at-all", FALSE, 0, 0, { "No way to 509 by 23 November 2028, and nothing brings more than today’s score.", "Aucun chemin vers 509 d’ici le 23 novembre 2028, et rien n’apporte plus que la note d’aujourd’hui." } },
};

static char *
make_answer (gconstpointer data)
{
  const AnswerRow    *row = data;
  JalonWay            first = { .ready = { 2027, 1, 18 }, .score = 510 };
  JalonWay            second = { .ready = { 2027, 3, 1 }, .score = 530 };
  JalonWay            best = { .ready = { 2028, 5, 22 }, .score = row->best };
  gpointer            all[] = { &first, &second };
  GPtrArray           found = { all, row->n_ways };
  JalonWays           ways = { &found, row->best != 0 ? &best : NULL, row->reached, 0 };
  const JalonProspect prospect = { .target = 509, .until = { 2028, 11, 23 }, .crs = { .total = 511 }, .ways = &ways };

  return jalon_prospect_words_dup_answer (&prospect);
}

static void
test_answer (gconstpointer data)
{
  jalon_test_texts (make_answer, data, ((const AnswerRow *) data)->texts);
}

/* Without the partner: a fact, never a choice -------------------------------- */

typedef struct
{
  const char *name;
  int         alone;
  const char *texts[JALON_N_LANGUAGES];
} AloneRow;

static const AloneRow alone_rows[] = {
  { "no-partner", UNKNOWN, { NULL, NULL } },
  { "higher-alone", 230, { "If Ben really stays behind, the score is 230 (+19). Say so only if it is true, never for the points: a false statement bars you for five years. Who stays behind must pass the medical exam all the same, and can be sponsored later only if declared now.", "Si Ben ne vous accompagne réellement pas, la note est de 230 (+19). Ne le déclarez que si c’est vrai, jamais pour les points" NBSP ": une fausse déclaration exclut pour cinq ans. La personne qui reste doit passer l’examen médical quand même, et ne peut être parrainée plus tard que si elle est déclarée maintenant." } },
  { "lower-alone", 200, { "If Ben really stays behind, the score is 200 (−11). Say so only if it is true, never for the points: a false statement bars you for five years. Who stays behind must pass the medical exam all the same, and can be sponsored later only if declared now.", "Si Ben ne vous accompagne réellement pas, la note est de 200 (−11). Ne le déclarez que si c’est vrai, jamais pour les points" NBSP ": une fausse déclaration exclut pour cinq ans. La personne qui reste doit passer l’examen médical quand même, et ne peut être parrainée plus tard que si elle est déclarée maintenant." } },
};

static char *
make_alone (gconstpointer data)
{
  const AloneRow            *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (COUPLE);
  const JalonProspect        prospect = { .household = household, .crs = { .total = 211 }, .alone = row->alone };

  return jalon_prospect_words_dup_alone (&prospect);
}

static void
test_alone (gconstpointer data)
{
  jalon_test_texts (make_alone, data, ((const AloneRow *) data)->texts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/move-words/move", move_rows, test_move);
  g_test_add_func ("/move-words/lines", test_lines);
  g_test_add_func ("/move-words/order", test_order);
  g_test_add_func ("/move-words/hints", test_hints);
  JALON_TEST_ADD_ROWS ("/move-words/effort", effort_rows, test_effort);
  g_test_add_func ("/move-words/gain", test_gain);
  JALON_TEST_ADD_ROWS ("/move-words/goal", goal_rows, test_goal);
  JALON_TEST_ADD_ROWS ("/move-words/answer", answer_rows, test_answer);
  JALON_TEST_ADD_ROWS ("/move-words/alone", alone_rows, test_alone);

  return g_test_run ();
}
