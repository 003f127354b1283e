/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-words.h"

#include "jalon-test-deadlines.h"
#include "jalon-test-plan.h"
#include "jalon-test-texts.h"

/* A date in words: title | in a calendar | how it is counted | what happens when it is missed | what starts it | how far it is. */

typedef struct
{
  const char *name;
  const char *household;
  const char *key;
  const char *texts[JALON_N_LANGUAGES];
} DateRow;

#define ANA(members) "'candidate': { 'given-name': 'Ana', 'birth-date': '1992-03-04', " members " }"
#define REACHED(name, day) ANA ("'residence': 'FRA'") ", 'milestones': { '" name "': '" day "' }"
#define IELTS(taken) "'tests': [ { 'id': 't1', 'test': 'ielts-general', 'taken': '" taken "', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 } ]"
#define WORK(from, more) "'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '" from "', 'hours-per-week': 40 " more " } ]"

static const DateRow date_rows[] = {
  { "profile", REACHED ("profile-started", "2026-10-05"), "profile_complete", { "Complete and submit the profile | Last day to submit the Express Entry profile | 60 calendar days after the day the profile is begun in the account (Monday 5 October 2026). | The unfinished profile is erased and has to be begun again. | The day the profile is begun in the account: 5 October 2026 | in 11 days", "Remplir et soumettre le profil | Dernier jour pour soumettre le profil Entrée express | 60 jours civils après le jour où le profil est commencé dans le compte (lundi 5 octobre 2026). | Le profil inachevé est effacé et doit être recommencé. | Le jour où le profil est commencé dans le compte" NBSP ": 5 octobre 2026 | dans 11 jours" } },
  { "profile-late", REACHED ("profile-started", "2026-09-01"), "profile_complete", { "Complete and submit the profile | Last day to submit the Express Entry profile | 60 calendar days after the day the profile is begun in the account (Tuesday 1 September 2026). | The unfinished profile is erased and has to be begun again. | The day the profile is begun in the account: 1 September 2026 | 23 days late", "Remplir et soumettre le profil | Dernier jour pour soumettre le profil Entrée express | 60 jours civils après le jour où le profil est commencé dans le compte (mardi 1er septembre 2026). | Le profil inachevé est effacé et doit être recommencé. | Le jour où le profil est commencé dans le compte" NBSP ": 1er septembre 2026 | en retard de 23 jours" } },
  { "profile-done", ANA ("'residence': 'FRA'") ", 'milestones': { 'profile-started': '2026-10-05', 'profile-submitted': '2026-10-20' }", "profile_complete", { "Complete and submit the profile | Last day to submit the Express Entry profile | 60 calendar days after the day the profile is begun in the account (Monday 5 October 2026). | The unfinished profile is erased and has to be begun again. | The day the profile is begun in the account: 5 October 2026 | No longer applies", "Remplir et soumettre le profil | Dernier jour pour soumettre le profil Entrée express | 60 jours civils après le jour où le profil est commencé dans le compte (lundi 5 octobre 2026). | Le profil inachevé est effacé et doit être recommencé. | Le jour où le profil est commencé dans le compte" NBSP ": 5 octobre 2026 | Ne s’applique plus" } },
  { "decision-11-sunday", REACHED ("invited", "2026-10-21"), "ita", { "Apply for permanent residence after the invitation (ITA) | Last day to apply for permanent residence | 60 calendar days after the day the invitation appears in the account (Wednesday 21 October 2026). The day is a Sunday. | The invitation lapses and the profile leaves the pool; only a new profile can be invited again. | The day the invitation appears in the account: 21 October 2026 | in 27 days", "Présenter la demande de résidence permanente après l’invitation (IPD) | Dernier jour pour présenter la demande de résidence permanente | 60 jours civils après le jour où l’invitation paraît dans le compte (mercredi 21 octobre 2026). C’est un dimanche. | L’invitation devient caduque et le profil quitte le bassin; seul un nouveau profil peut être invité. | Le jour où l’invitation paraît dans le compte" NBSP ": 21 octobre 2026 | dans 27 jours" } },
  { "decision-11-holiday", REACHED ("invited", "2026-10-26"), "ita", { "Apply for permanent residence after the invitation (ITA) | Last day to apply for permanent residence | 60 calendar days after the day the invitation appears in the account (Monday 26 October 2026). The day is a federal holiday. | The invitation lapses and the profile leaves the pool; only a new profile can be invited again. | The day the invitation appears in the account: 26 October 2026 | in 32 days", "Présenter la demande de résidence permanente après l’invitation (IPD) | Dernier jour pour présenter la demande de résidence permanente | 60 jours civils après le jour où l’invitation paraît dans le compte (lundi 26 octobre 2026). C’est un jour férié fédéral. | L’invitation devient caduque et le profil quitte le bassin; seul un nouveau profil peut être invité. | Le jour où l’invitation paraît dans le compte" NBSP ": 26 octobre 2026 | dans 32 jours" } },
  { "decision-6-account-wins", REACHED ("invited", "2026-10-22") ", 'account-dates': { 'ita': '2026-12-20' }", "ita", { "Apply for permanent residence after the invitation (ITA) | Last day to apply for permanent residence | 60 calendar days after the day the invitation appears in the account (Thursday 22 October 2026). The date in your account wins; counted, it would be 21 December 2026. The day is a Sunday. | The invitation lapses and the profile leaves the pool; only a new profile can be invited again. | The day the invitation appears in the account: 22 October 2026 | in 27 days", "Présenter la demande de résidence permanente après l’invitation (IPD) | Dernier jour pour présenter la demande de résidence permanente | 60 jours civils après le jour où l’invitation paraît dans le compte (jeudi 22 octobre 2026). La date de votre compte l’emporte; d’après le calcul, ce serait le 21 décembre 2026. C’est un dimanche. | L’invitation devient caduque et le profil quitte le bassin; seul un nouveau profil peut être invité. | Le jour où l’invitation paraît dans le compte" NBSP ": 22 octobre 2026 | dans 27 jours" } },
  { "decision-6-account-says-the-same", REACHED ("invited", "2026-10-22") ", 'account-dates': { 'ita': '2026-12-21' }", "ita", { "Apply for permanent residence after the invitation (ITA) | Last day to apply for permanent residence | 60 calendar days after the day the invitation appears in the account (Thursday 22 October 2026). This is the date in your account. | The invitation lapses and the profile leaves the pool; only a new profile can be invited again. | The day the invitation appears in the account: 22 October 2026 | in 28 days", "Présenter la demande de résidence permanente après l’invitation (IPD) | Dernier jour pour présenter la demande de résidence permanente | 60 jours civils après le jour où l’invitation paraît dans le compte (jeudi 22 octobre 2026). C’est la date de votre compte. | L’invitation devient caduque et le profil quitte le bassin; seul un nouveau profil peut être invité. | Le jour où l’invitation paraît dans le compte" NBSP ": 22 octobre 2026 | dans 28 jours" } },
  { "decision-16-test-binds", ANA (IELTS ("2024-12-10") ", " WORK ("2020-01-01", "")) ", 'destination': 'ON', 'milestones': { 'invited': '2026-10-22' }", "ita", { "Apply for permanent residence after the invitation (ITA) | Last day to apply for permanent residence | 60 calendar days after the day the invitation appears in the account (Thursday 22 October 2026). | The invitation lapses and the profile leaves the pool; only a new profile can be invited again. | The day the invitation appears in the account: 22 October 2026 | in 28 days", "Présenter la demande de résidence permanente après l’invitation (IPD) | Dernier jour pour présenter la demande de résidence permanente | 60 jours civils après le jour où l’invitation paraît dans le compte (jeudi 22 octobre 2026). | L’invitation devient caduque et le profil quitte le bassin; seul un nouveau profil peut être invité. | Le jour où l’invitation paraît dans le compte" NBSP ": 22 octobre 2026 | dans 28 jours" } },
  { "decision-16-child-binds", ANA ("'residence': 'FRA'") ", 'children': [ { 'id': 'c1', 'given-name': 'Lina', 'birth-date': '2004-12-10' } ], 'milestones': { 'invited': '2026-10-22' }", "age_lockin/c1", { "Last day to include Lina | Last day to include Lina | The child must be under 22 on that day: the last good day is the one before the 22nd birthday. | After that day the child cannot be included, unless dependent because of a condition of health. | The day of the application; for a provincial nominee, the day the province was asked for the nomination: 10 December 2026 | in 16 days", "Dernier jour pour inclure Lina | Dernier jour pour inclure Lina | L’enfant doit avoir moins de 22 ans ce jour-là" NBSP ": le dernier jour valable est la veille de ses 22 ans. | Après ce jour, l’enfant ne peut être inclus, sauf s’il est à charge en raison de son état de santé. | Le jour de la demande; pour un candidat d’une province, le jour où la désignation a été demandée à la province" NBSP ": 10 décembre 2026 | dans 16 jours" } },
  { "birthday", ANA ("'residence': 'FRA'"), "crs_age/candidate/35", { "Ana turns 35 | Ana turns 35 | The age on the day of the round counts. A birthday after the invitation does not by itself make the application fail. | Points for age go from 83 to 77. | The candidate’s birthday: 4 March 2027 | in 101 days", "Ana" NBSP ": 35 ans | Ana" NBSP ": 35 ans | C’est l’âge le jour de la ronde qui compte. Un anniversaire après l’invitation ne fait pas, à lui seul, échouer la demande. | Les points d’âge passent de 83 à 77. | L’anniversaire du candidat ou de la candidate" NBSP ": 4 mars 2027 | dans 101 jours" } },
  { "test-ends", ANA (IELTS ("2025-02-21")), "language_validity/candidate/t1", { "Last day of the language test results: IELTS General Training, Ana | Language test of Ana ends (IELTS General Training) | Less than 2 years after the date of the test (Friday 21 February 2025). | The points of this test stop. If your program rests on it, the profile leaves the pool, and an application would be refused. | The date of the test: 21 February 2025 | in 89 days", "Dernier jour de validité des résultats d’examen linguistique" NBSP ": IELTS General Training, Ana | Fin des résultats d’examen linguistique" NBSP ": Ana (IELTS General Training) | Moins de 2 ans après la date de l’examen (vendredi 21 février 2025). | Les points de cet examen cessent. Si votre programme en dépend, le profil quitte le bassin et une demande serait refusée. | La date de l’examen" NBSP ": 21 février 2025 | dans 89 jours" } },
  { "test-ended", ANA (IELTS ("2024-11-20")), "language_validity/candidate/t1", { "Last day of the language test results: IELTS General Training, Ana | Language test of Ana ends (IELTS General Training) | Less than 2 years after the date of the test (Wednesday 20 November 2024). | The points of this test stop. If your program rests on it, the profile leaves the pool, and an application would be refused. | The date of the test: 20 November 2024 | expired 4 days ago", "Dernier jour de validité des résultats d’examen linguistique" NBSP ": IELTS General Training, Ana | Fin des résultats d’examen linguistique" NBSP ": Ana (IELTS General Training) | Moins de 2 ans après la date de l’examen (mercredi 20 novembre 2024). | Les points de cet examen cessent. Si votre programme en dépend, le profil quitte le bassin et une demande serait refusée. | La date de l’examen" NBSP ": 20 novembre 2024 | expiré depuis 4 jours" } },
  { "passport", ANA ("'passport-expires': '2027-05-01'"), "passport_margin/candidate", { "Renew the passport: Ana | Passport of Ana ends | The date printed in the passport. IRCC advises renewing one that ends within six months of applying. | Without a valid passport you can neither submit the profile nor apply; a visa ends with the passport. | The expiry date in the passport | in 159 days", "Renouveler le passeport" NBSP ": Ana | Fin du passeport" NBSP ": Ana | La date inscrite dans le passeport. IRCC conseille de renouveler un passeport qui expire moins de six mois après la demande. | Sans passeport valide, vous ne pouvez ni soumettre le profil ni présenter la demande; un visa prend fin avec le passeport. | La date d’expiration du passeport | dans 159 jours" } },
  { "decision-7-nomination", ANA ("'residence': 'FRA'") ", 'nomination': { 'province': 'ON', 'issued': '2026-06-30' }", "nomination_validity", { "Use the nomination before it ends | Nomination of the province ends | 6 months after the date of the nomination certificate (Tuesday 30 June 2026). The expiry date printed on the certificate. While none is entered, six months after its date: no federal rule fixes the time, provinces commonly give six months. The complete application must be in by then; after an invitation its own days run too. | The person is no longer a nominee. Ask the province for more time before the certificate ends. | The date of the nomination certificate: 30 June 2026 | in 37 days", "Utiliser la désignation avant son expiration | Fin de la désignation de la province | 6 mois après la date du certificat de désignation (mardi 30 juin 2026). La date d’expiration inscrite sur le certificat. Sans cette date, six mois après sa date" NBSP ": aucune règle fédérale ne fixe la durée, les provinces accordent couramment six mois. La demande complète doit être présentée d’ici là; après une invitation, ses propres jours courent aussi. | La personne n’est plus candidate d’une province. Demandez une prolongation à la province avant la fin du certificat. | La date du certificat de désignation" NBSP ": 30 juin 2026 | dans 37 jours" } },
  { "nomination-with-an-end", ANA ("'residence': 'FRA'") ", 'nomination': { 'province': 'ON', 'issued': '2026-06-30', 'expires': '2026-12-01' }", "nomination_validity", { "Use the nomination before it ends | Nomination of the province ends | The expiry date printed on the certificate. While none is entered, six months after its date: no federal rule fixes the time, provinces commonly give six months. The complete application must be in by then; after an invitation its own days run too. | The person is no longer a nominee. Ask the province for more time before the certificate ends. | The date of the nomination certificate: 30 June 2026 | in 8 days", "Utiliser la désignation avant son expiration | Fin de la désignation de la province | La date d’expiration inscrite sur le certificat. Sans cette date, six mois après sa date" NBSP ": aucune règle fédérale ne fixe la durée, les provinces accordent couramment six mois. La demande complète doit être présentée d’ici là; après une invitation, ses propres jours courent aussi. | La personne n’est plus candidate d’une province. Demandez une prolongation à la province avant la fin du certificat. | La date du certificat de désignation" NBSP ": 30 juin 2026 | dans 8 jours" } },
  { "work-reached", ANA (WORK ("2026-01-01", "")), "experience_windows/cec.work/opens", { "Canadian Experience Class: enough work is reached | Canadian Experience Class: enough work is reached | Counted back from that day: one continuous year in the last ten years (Federal Skilled Worker), one year in Canada in the last three (Canadian Experience Class), two years in the last five (Federal Skilled Trades). The day supposes that the present job goes on. | Until then the requirement is not met. | The day of the application, or of the profile or round | in 37 days", "Expérience canadienne" NBSP ": l’expérience de travail suffit | Expérience canadienne" NBSP ": l’expérience de travail suffit | Comptée à rebours de ce jour" NBSP ": une année continue dans les dix dernières années (travailleurs qualifiés), une année au Canada dans les trois dernières (catégorie de l’expérience canadienne), deux années dans les cinq dernières (métiers spécialisés). Le jour suppose que l’emploi actuel continue. | D’ici là, l’exigence n’est pas remplie. | Le jour de la demande, ou du profil ou de la ronde | dans 37 jours" } },
  { "work-leaves", ANA (WORK ("2023-12-01", ", 'ended': '2024-12-31'")), "experience_windows/cec.work/closes", { "Canadian Experience Class: last day with enough work | Canadian Experience Class: last day with enough work | Counted back from that day: one continuous year in the last ten years (Federal Skilled Worker), one year in Canada in the last three (Canadian Experience Class), two years in the last five (Federal Skilled Trades). The day supposes that the present job goes on. | The requirement is no longer met. | The day of the application, or of the profile or round | in 40 days", "Expérience canadienne" NBSP ": dernier jour où l’expérience de travail suffit | Expérience canadienne" NBSP ": dernier jour où l’expérience de travail suffit | Comptée à rebours de ce jour" NBSP ": une année continue dans les dix dernières années (travailleurs qualifiés), une année au Canada dans les trois dernières (catégorie de l’expérience canadienne), deux années dans les cinq dernières (métiers spécialisés). Le jour suppose que l’emploi actuel continue. | L’exigence n’est plus remplie. | Le jour de la demande, ou du profil ou de la ronde | dans 40 jours" } },
  { "trade-reached", ANA ("'jobs': [ { 'id': 'j1', 'noc': '72200', 'country': 'CAN', 'started': '2025-11-01', 'hours-per-week': 40 } ]"), "experience_windows/fst.work/opens", { "Federal Skilled Trades: enough work is reached | Federal Skilled Trades: enough work is reached | Counted back from that day: one continuous year in the last ten years (Federal Skilled Worker), one year in Canada in the last three (Canadian Experience Class), two years in the last five (Federal Skilled Trades). The day supposes that the present job goes on. | Until then the requirement is not met. | The day of the application, or of the profile or round | in 340 days", "Métiers spécialisés (fédéral)" NBSP ": l’expérience de travail suffit | Métiers spécialisés (fédéral)" NBSP ": l’expérience de travail suffit | Comptée à rebours de ce jour" NBSP ": une année continue dans les dix dernières années (travailleurs qualifiés), une année au Canada dans les trois dernières (catégorie de l’expérience canadienne), deux années dans les cinq dernières (métiers spécialisés). Le jour suppose que l’emploi actuel continue. | D’ici là, l’exigence n’est pas remplie. | Le jour de la demande, ou du profil ou de la ronde | dans 340 jours" } },
  { "run-reached", ANA ("'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'FRA', 'started': '2026-06-01', 'hours-per-week': 40 } ]"), "experience_windows/fsw.work/opens", { "Federal Skilled Worker: enough work is reached | Federal Skilled Worker: enough work is reached | Counted back from that day: one continuous year in the last ten years (Federal Skilled Worker), one year in Canada in the last three (Canadian Experience Class), two years in the last five (Federal Skilled Trades). The day supposes that the present job goes on. | Until then the requirement is not met. | The day of the application, or of the profile or round | in 188 days", "Travailleurs qualifiés (fédéral)" NBSP ": l’expérience de travail suffit | Travailleurs qualifiés (fédéral)" NBSP ": l’expérience de travail suffit | Comptée à rebours de ce jour" NBSP ": une année continue dans les dix dernières années (travailleurs qualifiés), une année au Canada dans les trois dernières (catégorie de l’expérience canadienne), deux années dans les cinq dernières (métiers spécialisés). Le jour suppose que l’emploi actuel continue. | D’ici là, l’exigence n’est pas remplie. | Le jour de la demande, ou du profil ou de la ronde | dans 188 jours" } },
  { "fees", ANA ("'residence': 'FRA'"), "fee_change", { "IRCC’s fees change | IRCC’s fees change | 30 April of even years, 09:00 Eastern time: the amount in force when the application is received is owed. | IRCC asks for the difference. | The day the application is received | in more than 1 year", "Les frais d’IRCC changent | Les frais d’IRCC changent | Le 30 avril des années paires, 9 h, heure de l’Est" NBSP ": le montant en vigueur à la réception de la demande est dû. | IRCC réclame la différence. | Le jour de réception de la demande | dans plus de 1" NBSP "an" } },
  { "letter", ANA ("'residence': 'FRA'") ", 'letters': [ { 'id': 'l1', 'kind': 'additional-documents', 'dated': '2026-11-10' } ]", "additional_documents/l1", { "Answer a request for more documents | Last day to send IRCC more documents | 30 calendar days after the date of the letter in the account (Tuesday 10 November 2026). | The officer decides with the documents on file. | The date of the letter in the account: 10 November 2026 | in 17 days", "Répondre à une demande de documents | Dernier jour pour envoyer d’autres documents à IRCC | 30 jours civils après la date de la lettre dans le compte (mardi 10 novembre 2026). | L’agent décide d’après les documents au dossier. | La date de la lettre dans le compte" NBSP ": 10 novembre 2026 | dans 17 jours" } },
  { "letter-of-a-printed-day", ANA ("'residence': 'FRA'") ", 'letters': [ { 'id': 'l1', 'kind': 'procedural-fairness', 'dated': '2026-11-10', 'due': '2026-11-30' } ]", "procedural_fairness/l1", { "Answer a procedural fairness letter | Last day to answer IRCC’s procedural fairness letter | Only the date written in the letter counts, commonly 7 to 30 days after it. | The decision is taken without the answer: a refusal, or five years’ bar for misrepresentation, may follow. | The date of the letter: 10 November 2026 | in 7 days", "Répondre à une lettre d’équité procédurale | Dernier jour pour répondre à la lettre d’équité procédurale d’IRCC | Seule compte la date indiquée dans la lettre, couramment de 7 à 30 jours après celle-ci. | La décision est prise sans la réponse" NBSP ": un refus, ou une interdiction de cinq ans pour fausses déclarations, peut suivre. | La date de la lettre" NBSP ": 10 novembre 2026 | dans 7 jours" } },
};

static JalonDeadline *
find_deadline (Plan       *plan,
               const char *key)
{
  for (guint i = 0; i < plan->deadlines->len; i++)
    if (g_strcmp0 (((JalonDeadline *) plan->deadlines->pdata[i])->key, key) == 0)
      return plan->deadlines->pdata[i];
  for (guint i = 0; i < plan->deadlines->len; i++)
    g_test_message ("%s", ((JalonDeadline *) plan->deadlines->pdata[i])->key);
  g_assert_not_reached ();
}

static char *
make_date (gconstpointer data)
{
  const DateRow   *row = data;
  g_autoptr (Plan) plan = make_plan (row->household, "2026-11-23");
  JalonDeadline   *deadline = find_deadline (plan, row->key);
  g_autofree char *title = NULL;
  g_autofree char *event = NULL;
  g_autofree char *how = NULL;
  g_autofree char *missed = NULL;
  g_autofree char *trigger = NULL;
  g_autofree char *distance = NULL;

  title = jalon_deadline_dup_title (deadline, plan->household);
  event = jalon_deadline_dup_event (deadline, plan->household);
  how = jalon_deadline_dup_how_counted (deadline, plan->household);
  missed = jalon_deadline_dup_if_missed (deadline, plan->household);
  trigger = jalon_deadline_dup_trigger (deadline, plan->household);
  distance = jalon_deadline_dup_distance (deadline, parse ("2026-11-23"));

  return g_strjoin (" | ", title, event, how, missed != NULL ? missed : "-", trigger != NULL ? trigger : "-", distance, NULL);
}

static void
test_date (gconstpointer data)
{
  jalon_test_texts (make_date, data, ((const DateRow *) data)->texts);
}

/* Below a date it must not be read as what is so already; of a birthday nothing is missed. */
static const DateRow consequence_rows[] = {
  { "limit", REACHED ("profile-started", "2026-10-05"), "profile_complete", { "If missed: the unfinished profile is erased and has to be begun again.", "Sinon" NBSP ": le profil inachevé est effacé et doit être recommencé." } },
  { "limit-on-its-last-day", REACHED ("profile-started", "2026-09-24"), "profile_complete", { "If missed: the unfinished profile is erased and has to be begun again.", "Sinon" NBSP ": le profil inachevé est effacé et doit être recommencé." } },
  { "limit-that-is-past", REACHED ("profile-started", "2026-09-23"), "profile_complete", { "The unfinished profile is erased and has to be begun again.", "Le profil inachevé est effacé et doit être recommencé." } },
  { "birthday", ANA ("'residence': 'FRA'"), "crs_age/candidate/35", { "Points for age go from 83 to 77.", "Les points d’âge passent de 83 à 77." } },
};

static char *
make_consequence (gconstpointer data)
{
  const DateRow   *row = data;
  g_autoptr (Plan) plan = make_plan (row->household, "2026-11-23");

  return jalon_deadline_dup_consequence (find_deadline (plan, row->key), plan->household, jalon_test_date ("2026-11-23"));
}

static void
test_consequence (gconstpointer data)
{
  jalon_test_texts (make_consequence, data, ((const DateRow *) data)->texts);
}

/* What can be done about it; what is lost by who it is. */
#define TEF(taken) "{ 'id': 't2', 'test': 'tef-canada', 'taken': '" taken "', 'listening': 300, 'reading': 250, 'writing': 380, 'speaking': 380 }"
#define TWO_TESTS "'tests': [ { 'id': 't1', 'test': 'ielts-general', 'taken': '2026-10-01', 'listening': 8.0, 'reading': 7.5, 'writing': 7.5, 'speaking': 7.5 }, " TEF ("2026-06-01") " ]"
#define BEN "'relationship': 'married', 'partner': { 'given-name': 'Ben', 'birth-date': '1990-10-21', 'residence': 'FRA', " IELTS ("2025-02-21") " }"

static const DateRow to_do_rows[] = {
  { "to-do-first-test", ANA (IELTS ("2026-10-01")), "language_validity/candidate/t1", { "Book a new test by 2 July 2028: with its result it usually takes 21 to 90 days. | The points of this test stop. If your program rests on it, the profile leaves the pool, and an application would be refused.", "Réservez un nouvel examen au plus tard le 2 juillet 2028" NBSP ": résultat compris, il faut d’habitude de 21 à 90 jours. | Les points de cet examen cessent. Si votre programme en dépend, le profil quitte le bassin et une demande serait refusée." } },
  { "to-do-second-language", ANA (TWO_TESTS), "language_validity/candidate/t2", { "Book a new test by 2 March 2028: with its result it usually takes 21 to 90 days. | The points of this test stop; nothing else hangs on it.", "Réservez un nouvel examen au plus tard le 2 mars 2028" NBSP ": résultat compris, il faut d’habitude de 21 à 90 jours. | Les points de cet examen cessent; rien d’autre n’en dépend." } },
  { "to-do-partner", ANA ("'residence': 'FRA'") ", " BEN, "language_validity/partner/t1", { "Book a new test now: with its result it usually takes 21 to 90 days. | The points of this test stop; nothing else hangs on it.", "Réservez dès maintenant un nouvel examen" NBSP ": résultat compris, il faut d’habitude de 21 à 90 jours. | Les points de cet examen cessent; rien d’autre n’en dépend." } },
  { "to-do-passport", ANA ("'passport-expires': '2026-12-20'"), "passport_margin/candidate", { "Ask for a new one now: it usually takes 14 to 90 days. | Without a valid passport you can neither submit the profile nor apply; a visa ends with the passport.", "Demandez-en un nouveau dès maintenant" NBSP ": il faut d’habitude de 14 à 90 jours. | Sans passeport valide, vous ne pouvez ni soumettre le profil ni présenter la demande; un visa prend fin avec le passeport." } },
  { "to-do-passport-whose-shortest-time-fits-just", ANA ("'passport-expires': '2026-12-07'"), "passport_margin/candidate", { "Ask for a new one now: it usually takes 14 to 90 days. | Without a valid passport you can neither submit the profile nor apply; a visa ends with the passport.", "Demandez-en un nouveau dès maintenant" NBSP ": il faut d’habitude de 14 à 90 jours. | Sans passeport valide, vous ne pouvez ni soumettre le profil ni présenter la demande; un visa prend fin avec le passeport." } },
  { "to-do-passport-a-day-too-late", ANA ("'passport-expires': '2026-12-06'"), "passport_margin/candidate", { "Ask for a new one now: it usually takes 14 to 90 days. That is longer than what is left until 6 December 2026. | Without a valid passport you can neither submit the profile nor apply; a visa ends with the passport.", "Demandez-en un nouveau dès maintenant" NBSP ": il faut d’habitude de 14 à 90 jours. C’est plus que ce qui reste jusqu’au 6 décembre 2026. | Sans passeport valide, vous ne pouvez ni soumettre le profil ni présenter la demande; un visa prend fin avec le passeport." } },
  { "to-do-passport-that-has-ended", ANA ("'passport-expires': '2026-11-12'") ", 'milestones': { 'profile-started': '2026-10-07' }", "passport_margin/candidate", { "Ask for a new one now: it usually takes 14 to 90 days. That is longer than what is left until 6 December 2026. | Without a valid passport you can neither submit the profile nor apply; a visa ends with the passport.", "Demandez-en un nouveau dès maintenant" NBSP ": il faut d’habitude de 14 à 90 jours. C’est plus que ce qui reste jusqu’au 6 décembre 2026. | Sans passeport valide, vous ne pouvez ni soumettre le profil ni présenter la demande; un visa prend fin avec le passeport." } },
  { "to-do-passport-that-has-ended-and-fits-just", ANA ("'passport-expires': '2026-11-12'") ", 'milestones': { 'profile-started': '2026-10-08' }", "passport_margin/candidate", { "Ask for a new one now: it usually takes 14 to 90 days. | Without a valid passport you can neither submit the profile nor apply; a visa ends with the passport.", "Demandez-en un nouveau dès maintenant" NBSP ": il faut d’habitude de 14 à 90 jours. | Sans passeport valide, vous ne pouvez ni soumettre le profil ni présenter la demande; un visa prend fin avec le passeport." } },
  { "to-do-birthday", ANA ("'residence': 'FRA'"), "crs_age/candidate/35", { "Nothing stops a birthday: an invitation before that day keeps the points; Plan shows what can make up for them. | Points for age go from 83 to 77.", "Un anniversaire ne s’arrête pas" NBSP ": une invitation avant ce jour garde les points; la page Plan montre ce qui peut les compenser. | Les points d’âge passent de 83 à 77." } },
};

static char *
make_to_do (gconstpointer data)
{
  const DateRow   *row = data;
  g_autoptr (Plan) plan = make_plan (row->household, "2026-11-23");
  JalonDeadline   *deadline = find_deadline (plan, row->key);

  g_auto (JalonTestPlan) list = { 0 };
  g_autoptr (GListStore) items = g_list_store_new (JALON_TYPE_ITEM);
  g_autofree char       *to_do = NULL;
  g_autofree char       *missed = jalon_deadline_dup_if_missed (deadline, plan->household);

  jalon_test_plan_open (&list, row->household, "2026-11-23");
  g_list_store_splice (items, 0, 0, list.items->pdata, list.items->len);
  to_do = jalon_deadline_dup_to_do (deadline, G_LIST_MODEL (items), parse ("2026-11-23"));

  return g_strjoin (" | ", to_do, missed, NULL);
}

static void
test_to_do (gconstpointer data)
{
  jalon_test_texts (make_to_do, data, ((const DateRow *) data)->texts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/deadline-words", date_rows, test_date);
  JALON_TEST_ADD_ROWS ("/deadline-consequence", consequence_rows, test_consequence);

  JALON_TEST_ADD_ROWS ("/deadline-to-do", to_do_rows, test_to_do);

  return g_test_run ();
}
