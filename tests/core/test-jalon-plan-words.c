/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-words.h"
#include "jalon-test-assessed-day.h"
#include "jalon-test.h"
#include "jalon-words.h"

#include <string.h>

#define NBSP "\xc2\xa0"
#define TODAY "2026-11-23"

/* Dates -------------------------------------------------------------------- */

typedef struct
{
  const char *name;
  const char *json; /* NULL: the couple */
  const char *key;
  const char *title[JALON_N_LANGUAGES];
  const char *how[JALON_N_LANGUAGES];
} DeadlineRow;

static const DeadlineRow deadline_rows[] = {
  { "profile", NULL, "profile_complete", { "Complete and submit the profile", "Remplir et soumettre le profil" }, { "60 calendar days after the day the profile is begun in the account (Monday 5 October 2026).", "60 jours civils après le jour où le profil est commencé dans le compte (lundi 5 octobre 2026)." } },
  { "passport", NULL, "passport_margin/partner", { "Renew the passport: Karim", "Renouveler le passeport" NBSP ": Karim" }, { "The date printed in the passport. IRCC advises", "La date inscrite dans le passeport. IRCC conseille" } },
  { "birthday", NULL, "crs_age/candidate/35", { "Amina turns 35", "Amina" NBSP ": 35 ans" }, { "The age on the day of the round counts.", "C’est l’âge le jour de la ronde qui compte." } },
  { "test", NULL, "language_validity/candidate/t2", { "Last day of the language test results: IELTS General Training, Amina", "Dernier jour de validité des résultats d’examen linguistique" NBSP ": IELTS General Training, Amina" }, { "Less than 2 years after the date of the test (Friday 21 February 2025).", "Moins de 2 ans après la date de l’examen (vendredi 21 février 2025)." } },
  { "invitation-on-a-sunday", "'milestones': { 'invited': '2026-11-18' }", "ita", { "Apply for permanent residence after the invitation (ITA)", "Présenter la demande de résidence permanente après l’invitation (IPD)" }, { "60 calendar days after the day the invitation appears in the account (Wednesday 18 November 2026). The day is a Sunday.", "60 jours civils après le jour où l’invitation paraît dans le compte (mercredi 18 novembre 2026). C’est un dimanche." } },                                                                                                                                             /* decision 11 */
  { "account-date", "'milestones': { 'invited': '2026-11-17' }, 'account-dates': { 'ita': '2027-01-15' }", "ita", { "Apply for permanent residence after the invitation (ITA)", "Présenter la demande de résidence permanente après l’invitation (IPD)" }, { "60 calendar days after the day the invitation appears in the account (Tuesday 17 November 2026). The date in your account wins; counted, it would be 16 January 2027.", "60 jours civils après le jour où l’invitation paraît dans le compte (mardi 17 novembre 2026). La date de votre compte l’emporte; d’après le calcul, ce serait le 16 janvier 2027." } }, /* decision 6 */
  { "nominee", "'nomination': { 'province': 'ON', 'issued': '2026-11-02' }", "nomination_validity", { "Use the nomination before it ends", "Utiliser la désignation avant son expiration" }, { "6 months after the date of the nomination certificate (Monday 2 November 2026). The expiry date printed on the certificate. While none is entered, six months", "6 mois après la date du certificat de désignation (lundi 2 novembre 2026). La date d’expiration inscrite sur le certificat. Sans cette date, six mois" } },                                                                                                   /* decision 7 */
};

static JalonDeadline *
find_deadline (GPtrArray  *deadlines,
               const char *key)
{
  for (guint i = 0; i < deadlines->len; i++)
    if (strcmp (JALON_DEADLINE (g_ptr_array_index (deadlines, i))->key, key) == 0)
      return g_ptr_array_index (deadlines, i);

  g_assert_not_reached ();
}

static void
test_deadline (gconstpointer data)
{
  const DeadlineRow               *row = data;
  g_autoptr (GError)               error = NULL;
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (row->json != NULL ? jalon_test_household (row->json) : jalon_test_load_sample ("couple-morocco.jalon"), TODAY);
  g_autoptr (GPtrArray)            rules = jalon_deadline_rules_load (&error);
  g_autoptr (GPtrArray)            deadlines = NULL;

  g_assert_no_error (error);
  deadlines = jalon_deadlines_find (rules, &test->assessed);

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autofree char *title = NULL;
      g_autofree char *how = NULL;

      jalon_words_init (jalon_language_to_string (language));
      title = jalon_deadline_dup_title (find_deadline (deadlines, row->key), test->household);
      how = jalon_deadline_dup_how_counted (find_deadline (deadlines, row->key), test->household);
      g_test_message ("%s", how);
      g_assert_cmpstr (title, ==, row->title[language]);
      g_assert_true (g_str_has_prefix (how, row->how[language]));
    }
}

static void
test_birthday_costs (void)
{
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_load_sample ("couple-morocco.jalon"), TODAY);
  g_autoptr (GPtrArray)            rules = jalon_deadline_rules_load (NULL);
  g_autoptr (GPtrArray)            deadlines = jalon_deadlines_find (rules, &test->assessed);
  g_autofree char                 *missed = NULL;
  g_autofree char                 *trigger = NULL;

  jalon_words_init ("fr");
  missed = jalon_deadline_dup_if_missed (find_deadline (deadlines, "crs_age/candidate/35"), test->household);
  trigger = jalon_deadline_dup_trigger (find_deadline (deadlines, "profile_complete"), test->household);

  g_assert_cmpstr (missed, ==, "Les points d’âge passent de 75 à 70.");
  g_assert_cmpstr (trigger, ==, "Le jour où le profil est commencé dans le compte" NBSP ": 5 octobre 2026");
}

/* Papers ------------------------------------------------------------------- */

typedef struct
{
  const char *name;
  const char *id;
  const char *for_whom;
  const char *title[JALON_N_LANGUAGES];
  const char *reason[JALON_N_LANGUAGES];
  const char *status[JALON_N_LANGUAGES];
  const char *warning[JALON_N_LANGUAGES];
  const char *when[JALON_N_LANGUAGES];
} ItemRow;

static const ItemRow item_rows[] = {
  { "police", "police_past", "partner", { "Police certificate, Morocco", "Certificat de police, Maroc" }, { "A long stay: Morocco, 21 October 1990 to 20 January 2019", "Un long séjour" NBSP ": Maroc, du 21 octobre 1990 au 20 janvier 2019" }, { "Requested on 2 September 2026. Usual time: 14 to 180 days", "Demande faite le 2 septembre 2026. Délai habituel" NBSP ": 14 à 180 jours" }, { NULL, NULL }, { "to hand in after the invitation", "à fournir après l’invitation" } },
  { "late-passport", "passport", "partner", { "Passport or travel document", "Passeport ou titre de voyage" }, { "Required for everyone", "Exigé de tous" }, { "Usual time: 14 to 90 days", "Délai habituel" NBSP ": 14 à 90 jours" }, { "Expired on 12 November 2026", "Expiré le 12 novembre 2026" }, { "by 4 Dec 2026", "d’ici le 4 déc. 2026" } },
  { "ready-passport", "passport", "candidate", { "Passport or travel document", "Passeport ou titre de voyage" }, { "Required for everyone", "Exigé de tous" }, { NULL, NULL }, { NULL, NULL }, { "until 1 May 2029", "jusqu’au 1er mai 2029" } },
  { "letter", "reference_letter", "candidate", { "Employer reference letter, Rhône Data", "Lettre de recommandation de l’employeur, Rhône Data" }, { "Proves the work: Software developer, Rhône Data", "Prouve le travail" NBSP ": Software developer, Rhône Data" }, { "Issued on 16 November 2026. The yearly salary is missing", "Date de délivrance" NBSP ": 16 novembre 2026. The yearly salary is missing" }, { NULL, NULL }, { "to hand in after the invitation", "à fournir après l’invitation" } },
  { "program", "proof_of_funds", "household", { "Proof of funds: official letters from financial institutions", "Preuve de fonds" NBSP ": lettres officielles d’institutions financières" }, { "Asked by: Federal Skilled Worker", "Exigé par" NBSP ": Travailleurs qualifiés (fédéral)" }, { "Funds needed: $28,362 CAD. Usual time: 3 to 21 days", "Fonds exigés" NBSP ": 28" NBSP "362" NBSP "$" NBSP "CA. Délai habituel" NBSP ": 3 à 21 jours" }, { NULL, NULL }, { "to hand in after the invitation", "à fournir après l’invitation" } },
};

static JalonItem *
find_item (GPtrArray  *items,
           const char *id,
           const char *for_whom)
{
  for (guint i = 0; i < items->len; i++)
    {
      JalonItem *item = g_ptr_array_index (items, i);

      if (strcmp (item->id, id) == 0 && strcmp (item->for_whom, for_whom) == 0)
        return item;
    }

  g_assert_not_reached ();
}

static void
test_item (gconstpointer data)
{
  const ItemRow                   *row = data;
  g_autoptr (GError)               error = NULL;
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_load_sample ("couple-morocco.jalon"), TODAY);
  g_autoptr (JalonChecklistData)   checklist = jalon_checklist_data_load (&error);
  g_autoptr (GPtrArray)            items = NULL;
  JalonDate                        today = jalon_test_date (TODAY);
  JalonItem                       *item;

  g_assert_no_error (error);
  items = jalon_checklist_make (checklist, &test->assessed);
  item = find_item (items, row->id, row->for_whom);

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autofree char *title = NULL;
      g_autofree char *reason = NULL;
      g_autofree char *status = NULL;
      g_autofree char *warning = NULL;
      g_autofree char *when = NULL;
      g_auto (GStrv)   contents = NULL;

      jalon_words_init (jalon_language_to_string (language));
      title = jalon_item_dup_title (item, test->household);
      reason = jalon_item_dup_reason (item, test->household);
      status = jalon_item_dup_status (item, today);
      warning = jalon_item_dup_warning (item, today);
      when = jalon_item_dup_when (item, today);
      contents = jalon_item_dup_contents (item);

      g_assert_cmpstr (title, ==, row->title[language]);
      g_assert_cmpstr (reason, ==, row->reason[language]);
      g_assert_cmpstr (status, ==, row->status[language]);
      g_assert_cmpstr (warning, ==, row->warning[language]);
      g_assert_cmpstr (when, ==, row->when[language]);
      g_assert_cmpuint (g_strv_length (contents), ==, item->rule->contents->len);
    }
}

/* Reasons ------------------------------------------------------------------ */

typedef struct
{
  const char *name;
  const char *json;
  const char *on;
  const char *id;
  const char *for_whom;
  const char *reason[JALON_N_LANGUAGES];
} ReasonRow;

#define LINA(rest) "'children': [ { 'given-name': 'Lina', 'birth-date': '2019-05-02', " rest " } ]"

/* Each names the person's own fact. */
static const ReasonRow reason_rows[] = {
  { "representative", "'representative': true", TODAY, "imm5476", "candidate", { "Your answer: A representative acts for you", "Votre réponse" NBSP ": un représentant agit pour vous" } },
  { "gift", "'funds-gift': true, 'funds-large-deposit': true", TODAY, "gift_deed", "household", { "Your answer: A part of the funds is a gift", "Votre réponse" NBSP ": une partie des fonds est un don" } },
  { "deposit", "'funds-large-deposit': true", TODAY, "gift_deed", "household", { "Your answer: A large deposit was made recently", "Votre réponse" NBSP ": un dépôt important a été fait récemment" } },
  { "translation", "'candidate': { 'given-name': 'Amina', 'papers-need-translation': true }", TODAY, "translation", "candidate", { "Your answer for Amina: Documents are neither in English nor in French", "Votre réponse pour Amina" NBSP ": les documents ne sont ni en français ni en anglais" } },
  { "birth-certificate", LINA ("'accompanies': true"), TODAY, "birth_certificate_children", "c1", { "Dependent child: Lina, born on 2 May 2019", "Enfant à charge" NBSP ": Lina, naissance le 2 mai 2019" } },
  { "birth-date-not-answered", "'children': [ { 'accompanies': true } ]", TODAY, "birth_certificate_children", "c1", { "Dependent child: Child 1", "Enfant à charge" NBSP ": Enfant 1" } },
  { "adopted", LINA ("'adopted': true"), TODAY, "adoption", "c1", { "Your answer for Lina: Was adopted", "Votre réponse pour Lina" NBSP ": a été adopté(e)" } },
  { "custody", LINA ("'other-parent-stays': true"), TODAY, "custody", "c1", { "Your answer for Lina: The other parent does not come; 7 years old on the day of the application", "Votre réponse pour Lina" NBSP ": l’autre parent ne vient pas; 7 ans le jour de la demande" } },
  { "canadian-child", LINA ("'is-canadian': true"), TODAY, "non_accompanying_status", "c1", { "Your answer for Lina: Is a Canadian citizen or permanent resident", "Votre réponse pour Lina" NBSP ": a la citoyenneté canadienne ou la résidence permanente" } },
  { "canadian-partner", "'relationship': 'married', 'partner-is-canadian': true", TODAY, "non_accompanying_status", "partner", { "Your answer: The partner is a Canadian citizen or permanent resident", "Votre réponse" NBSP ": le conjoint a la citoyenneté canadienne ou la résidence permanente" } },
  { "divorce", "'previous-unions': [ { 'of': 'candidate', 'ended-by': 'divorce', 'ended': '2015-01-01' } ]", TODAY, "divorce_certificate", "candidate", { "End of an earlier relationship: Divorce, 1 January 2015", "Fin d’une union antérieure" NBSP ": divorce, 1er janvier 2015" } },
  { "medical-first-rule", "'milestones': { 'applied': '2023-09-30' }", TODAY, "medical_upfront", "candidate", { "Applications up to 30 September 2023 need the exam first", "Les demandes présentées jusqu’au 30 septembre 2023 exigent d’abord l’examen" } },
  { "medical-rule-of-today", "'milestones': { 'applied': '2025-08-21' }", TODAY, "medical_upfront", "candidate", { "Applications from 21 August 2025 on need the exam first", "Les demandes présentées à compter du 21 août 2025 exigent d’abord l’examen" } },
  { "medical-reuse", "'candidate': { 'residence': 'CAN', 'medical-exam': { 'taken': '2023-05-02', 'low-risk': true } }", TODAY, "medical_reuse", "candidate", { "Lives in Canada, and the exam of 2 May 2023 found nothing to follow up", "Vit au Canada, et l’examen du 2 mai 2023 n’a rien révélé à suivre" } },
  { "biometrics", "'candidate': { 'birth-date': '1992-03-04' }", TODAY, "biometrics", "candidate", { "Asked at ages 14 to 79: 34 years old on the day of the application", "Exigé de 14 à 79 ans" NBSP ": 34 ans le jour de la demande" } },
  { "nomination", "'nomination': { 'province': 'ON', 'issued': '2026-11-02' }", TODAY, "provincial_nomination", "candidate", { "Provincial nomination, Ontario, issued on 2 November 2026", "Désignation par une province, Ontario, délivrée le 2 novembre 2026" } },
  { "offer", "'job-offer': { 'noc': '21231', 'employer': 'Harbour', 'months': 12, 'support': 'lmia' }", TODAY, "job_offer", "candidate", { "A valid offer is entered: Job offer, Harbour", "Une offre valide est saisie" NBSP ": offre d’emploi, Harbour" } },
  { "approved", "'milestones': { 'confirmed': '2026-11-02' }", TODAY, "copr", "candidate", { "Your answer: Confirmation of permanent residence", "Votre réponse" NBSP ": confirmation de résidence permanente" } },
  { "landed", "'milestones': { 'confirmed': '2026-11-02', 'landed': '2026-11-12' }", TODAY, "pr_card", "candidate", { "Your answer: Became a permanent resident", "Votre réponse" NBSP ": obtention de la résidence permanente" } },
  { "lmia", "'job-offer': { 'noc': '21231', 'months': 12, 'support': 'lmia' }", TODAY, "lmia", "candidate", { "The offer rests on a labour market impact assessment: Job offer", "L’offre repose sur une étude d’impact sur le marché du travail" NBSP ": offre d’emploi" } },
};

static void
test_reason (gconstpointer data)
{
  const ReasonRow                 *row = data;
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household (row->json), row->on);
  g_autoptr (JalonChecklistData)   checklist = jalon_checklist_data_load (NULL);
  g_autoptr (GPtrArray)            items = jalon_checklist_make (checklist, &test->assessed);

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autofree char *reason = NULL;

      jalon_words_init (jalon_language_to_string (language));
      reason = jalon_item_dup_reason (find_item (items, row->id, row->for_whom), test->household);
      g_assert_cmpstr (reason, ==, row->reason[language]);
    }
}

/* Both are no longer good on 22 January 2027: one ends, the other gets too old. */
static void
test_ends_or_too_old (void)
{
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (
    jalon_test_household ("'candidate': { 'passport-expires': '2027-01-21' }, 'documents': [ { 'id': 'digital_photo', 'for': 'candidate', 'issued': '2026-07-21' } ], 'milestones': { 'planned-submission': '2027-01-22' }"), TODAY);
  g_autoptr (JalonChecklistData) checklist = jalon_checklist_data_load (NULL);
  g_autoptr (GPtrArray)          items = jalon_checklist_make (checklist, &test->assessed);
  g_autofree char               *passport = NULL;
  g_autofree char               *photo = NULL;

  jalon_words_init ("en");
  passport = jalon_item_dup_warning (find_item (items, "passport", "candidate"), jalon_test_date (TODAY));
  photo = jalon_item_dup_warning (find_item (items, "digital_photo", "candidate"), jalon_test_date (TODAY));

  g_assert_cmpstr (passport, ==, "Ends before the day of the application");
  g_assert_cmpstr (photo, ==, "Would be too old on the day of the application");
}

/* The number of a form comes first, once: a line of custody names it already. */
static void
test_form (void)
{
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (
    jalon_test_household ("'relationship': 'common-law', 'children': [ { 'birth-date': '2019-05-02', 'other-parent-stays': true } ]"), TODAY);
  g_autoptr (JalonChecklistData) checklist = jalon_checklist_data_load (NULL);
  g_autoptr (GPtrArray)          items = jalon_checklist_make (checklist, &test->assessed);
  g_auto (GStrv)                 union_of_two = NULL;
  g_auto (GStrv)                 custody = NULL;
  g_auto (GStrv)                 french = NULL;

  jalon_words_init ("en");
  union_of_two = jalon_item_dup_contents (find_item (items, "common_law", "household"));
  custody = jalon_item_dup_contents (find_item (items, "custody", "c1"));
  jalon_words_init ("fr");
  french = jalon_item_dup_contents (find_item (items, "common_law", "household"));

  g_assert_cmpstr (union_of_two[0], ==, "form IMM 5409");
  g_assert_cmpstr (french[0], ==, "formulaire IMM 5409");
  g_assert_true (g_str_has_prefix (custody[0], "form IMM 5604, one a child"));
}

typedef struct
{
  const char *name;
  const char *milestones;
  const char *when;
  const char *status;
} WhenRow;

/* The photo goes with the application: behind once that is made, late only if it is not. */
static const WhenRow when_rows[] = {
  { "applied", "'milestones': { 'invited': '2026-09-01', 'applied': '2026-10-01' }", NULL, "Sent with the application, or no longer needed" },
  { "not-applied", "'milestones': { 'invited': '2026-09-01' }", "23 days late", "Usual time: 1 to 3 days" },
  { "due-today", "'milestones': { 'invited': '2026-09-24' }", "today", "Usual time: 1 to 3 days" },
};

static void
test_when (gconstpointer data)
{
  const WhenRow                   *row = data;
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household (row->milestones), TODAY);
  g_autoptr (JalonChecklistData)   checklist = jalon_checklist_data_load (NULL);
  g_autoptr (GPtrArray)            items = jalon_checklist_make (checklist, &test->assessed);
  g_autofree char                 *when = NULL;
  g_autofree char                 *status = NULL;

  jalon_words_init ("en");
  when = jalon_item_dup_when (find_item (items, "digital_photo", "candidate"), jalon_test_date (TODAY));
  status = jalon_item_dup_status (find_item (items, "digital_photo", "candidate"), jalon_test_date (TODAY));
  g_assert_cmpstr (when, ==, row->when);
  g_assert_cmpstr (status, ==, row->status);
}

static const char CHILD_OF_21[] = "'relationship': 'never-married', 'candidate': { 'given-name': 'Ngozi', 'birth-date': '1980-05-05', 'citizenship': 'NGA', 'residence': 'NGA' },"
                                  " 'children': [ { 'id': 'c1', 'given-name': 'Chidi', 'birth-date': '2004-12-20', 'residence': 'NGA' } ], 'milestones': { 'invited': '2026-11-13' }";

/* DECISION 19: an exam is done, not ordered, and a question is never late: no day that is past is given to order its paper by. */
static void
test_pressing (void)
{
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household (CHILD_OF_21), TODAY);
  g_autoptr (JalonTestAssessedDay) nobody = jalon_test_assessed_day_new (jalon_test_household ("'destination': 'ON'"), TODAY);
  g_autoptr (JalonChecklistData)   checklist = jalon_checklist_data_load (NULL);
  g_autoptr (GPtrArray)            items = jalon_checklist_make (checklist, &test->assessed);
  g_autoptr (GPtrArray)            of_nobody = jalon_checklist_make (checklist, &nobody->assessed);
  JalonDate                        today = jalon_test_date (TODAY);
  g_autofree char                 *exam = NULL;
  g_autofree char                 *passport = NULL;
  g_autofree char                 *language = NULL;
  g_autofree char                 *police = NULL;

  jalon_words_init ("en");
  exam = jalon_item_dup_warning (find_item (items, "medical_upfront", "c1"), today);
  passport = jalon_item_dup_warning (find_item (items, "passport", "c1"), today);
  language = jalon_item_dup_warning (find_item (of_nobody, "language_test_principal", "candidate"), today);
  police = jalon_item_dup_status (find_item (items, "police_current", "c1"), today);

  g_assert_cmpstr (exam, ==, "Do it now: 26 days left");
  g_assert_cmpstr (passport, ==, "Order it now: 26 days left");
  g_assert_cmpstr (language, ==, "Do it now: it may take longer than the time that an invitation gives");
  g_assert_cmpstr (police, ==, "Usual time: 7 to 120 days");
}

/* Until when a paper in hand is good is said once, beside it. */
static void
test_in_hand (void)
{
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household ("'candidate': { 'passport-expires': '2030-01-21' }"), TODAY);
  g_autoptr (JalonChecklistData)   checklist = jalon_checklist_data_load (NULL);
  g_autoptr (GPtrArray)            items = jalon_checklist_make (checklist, &test->assessed);
  JalonItem                       *passport = find_item (items, "passport", "candidate");
  g_autofree char                 *status = jalon_item_dup_status (passport, jalon_test_date (TODAY));
  g_autofree char                 *when = NULL;

  jalon_words_init ("en");
  when = jalon_item_dup_when (passport, jalon_test_date (TODAY));
  g_assert_null (strstr (status, "2030"));
  g_assert_cmpstr (when, ==, "until 21 Jan 2030");
}

/* DECISION 21: an exam of which nobody said what it showed is a question, not a paper that is there. */
static void
test_doubtful_exam (void)
{
  static const char *const       answers[] = { "", ", 'low-risk': true" };
  g_autoptr (JalonChecklistData) checklist = jalon_checklist_data_load (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autofree char                 *exam = g_strdup_printf ("'candidate': { 'residence': 'CAN', 'medical-exam': { 'taken': '2024-05-01'%s } }", answers[i]);
      g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household (exam), TODAY);
      g_autoptr (GPtrArray)            items = jalon_checklist_make (checklist, &test->assessed);

      g_assert_cmpint (jalon_item_is_obtained (find_item (items, "medical_reuse", "candidate")), ==, i == 1);
    }
}

/* Every paper of every sample has a title and a reason in both languages. */
static void
test_every_item (void)
{
  static const char *const       SAMPLES[] = { "cook-trades.jalon", "couple-morocco.jalon", "graduate-canada.jalon", "physician-self-employed.jalon", "researcher-44.jalon" };
  g_autoptr (JalonChecklistData) checklist = jalon_checklist_data_load (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (SAMPLES); i++)
    {
      g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_load_sample (SAMPLES[i]), TODAY);
      g_autoptr (GPtrArray)            items = jalon_checklist_make (checklist, &test->assessed);

      for (guint j = 0; j < items->len; j++)
        {
          g_autofree char *english = NULL;
          g_autofree char *french = NULL;

          jalon_words_init ("en");
          english = jalon_item_dup_reason (g_ptr_array_index (items, j), test->household);
          jalon_words_init ("fr");
          french = jalon_item_dup_reason (g_ptr_array_index (items, j), test->household);
          g_assert_cmpstr (english, !=, french);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/plan-words/deadline", deadline_rows, test_deadline);
  JALON_TEST_ADD_ROWS ("/plan-words/item", item_rows, test_item);
  JALON_TEST_ADD_ROWS ("/plan-words/reason", reason_rows, test_reason);
  g_test_add_func ("/plan-words/birthday-costs", test_birthday_costs);
  JALON_TEST_ADD_ROWS ("/plan-words/when", when_rows, test_when);
  g_test_add_func ("/plan-words/form", test_form);
  g_test_add_func ("/plan-words/ends-or-too-old", test_ends_or_too_old);
  g_test_add_func ("/plan-words/pressing", test_pressing);
  g_test_add_func ("/plan-words/in-hand", test_in_hand);
  g_test_add_func ("/plan-words/doubtful-exam", test_doubtful_exam);
  g_test_add_func ("/plan-words/every-item", test_every_item);

  return g_test_run ();
}
