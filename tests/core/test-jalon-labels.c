/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-labels.h"
#include "jalon-test-household.h"
#include "jalon-test.h"
#include "jalon-words.h"

#define NBSP "\xc2\xa0"

/* Every record type, and so every member of the file. */
static GType (*const TYPES[]) (void) = {
  jalon_household_get_type,
  jalon_person_get_type,
  jalon_child_get_type,
  jalon_test_result_get_type,
  jalon_credential_get_type,
  jalon_assessment_get_type,
  jalon_job_get_type,
  jalon_trade_certificate_get_type,
  jalon_leave_get_type,
  jalon_permit_get_type,
  jalon_done_get_type,
  jalon_stay_get_type,
  jalon_medical_exam_get_type,
  jalon_previous_union_get_type,
  jalon_relative_get_type,
  jalon_job_offer_get_type,
  jalon_nomination_get_type,
  jalon_official_score_get_type,
  jalon_letter_get_type,
  jalon_account_date_get_type,
  jalon_document_get_type,
  jalon_milestones_get_type,
};

static void
check_choice (GType             type,
              const JalonField *field)
{
  for (guint i = 0; field->words[i] != NULL; i++)
    {
      const char *label = jalon_label_choice (field, i + 1);

      g_test_message ("%s.%s: %s: %s", g_type_name (type), field->name, field->words[i], label);
      g_assert_cmpstr (label, !=, field->words[i]);
      g_assert_cmpstr (label, ==, jalon_label_choice_of (type, field->name, i + 1));
    }

  g_assert_cmpstr (jalon_label_choice (field, 0), ==, jalon_words_get_language () == JALON_LANGUAGE_FR ? "Sans réponse" : "Not answered");
}

static void
check_types (const char *language)
{
  jalon_words_init (language);

  for (guint t = 0; t < G_N_ELEMENTS (TYPES); t++)
    {
      GType                        type = TYPES[t]();
      g_autoptr (JalonRecordClass) klass = g_type_class_ref (type);

      g_assert_cmpuint (klass->n_fields, >, 0);

      for (guint i = 0; i < klass->n_fields; i++)
        {
          const char *label = jalon_label_field (type, klass->fields[i].name);

          g_test_message ("%s.%s: %s", g_type_name (type), klass->fields[i].name, label);
          g_assert_cmpstr (label, !=, klass->fields[i].name);

          if (klass->fields[i].kind == JALON_FIELD_CHOICE)
            check_choice (type, &klass->fields[i]);
        }
    }
}

static void
test_every_field_in_english (void)
{
  check_types ("en");
}

static void
test_every_field_in_french (void)
{
  check_types ("fr");
}

/* Each French label differs from the English one, unless it is a name. */
static void
test_languages_differ (void)
{
  const char *english;
  const char *french;

  for (guint t = 0; t < G_N_ELEMENTS (TYPES); t++)
    {
      GType                        type = TYPES[t]();
      g_autoptr (JalonRecordClass) klass = g_type_class_ref (type);

      for (guint i = 0; i < klass->n_fields; i++)
        {
          jalon_words_init ("en");
          english = jalon_label_field_hint (type, klass->fields[i].name);
          jalon_words_init ("fr");
          french = jalon_label_field_hint (type, klass->fields[i].name);

          g_assert_cmpint (english != NULL, ==, french != NULL);
          if (english != NULL)
            g_assert_cmpstr (english, !=, french);
        }
    }
}

static void
test_results (void)
{
  jalon_words_init ("fr");
  g_assert_cmpstr (jalon_label_program (JALON_PROGRAM_FSW), ==, "Programme des travailleurs qualifiés (fédéral)");
  g_assert_cmpstr (jalon_label_program_short (JALON_PROGRAM_NOMINEE), ==, "Candidats des provinces");
  g_assert_cmpstr (jalon_label_verdict (JALON_VERDICT_MET), ==, "Rempli");
  g_assert_cmpstr (jalon_label_open (JALON_VERDICT_MET), ==, "Admissible");
  g_assert_cmpstr (jalon_label_stage (JALON_STAGE_PROFILE), ==, "Pour soumettre le profil");
  g_assert_cmpstr (jalon_label_state (JALON_DOCUMENT_STATE_UNANSWERED), ==, "À préparer");
  g_assert_cmpstr (jalon_label_state (JALON_DOCUMENT_STATE_NOT_NEEDED), ==, "Non requis");
  g_assert_cmpstr (jalon_label_section (JALON_CRS_SECTION_TRANSFERABILITY), ==, "Transfert des compétences");
  g_assert_cmpstr (jalon_label_ability (JALON_ABILITY_WRITING), ==, "Expression écrite");
  g_assert_cmpstr (jalon_label_education (JALON_EDUCATION_MASTER), ==, "Maîtrise ou diplôme professionnel");
  g_assert_cmpstr (jalon_label_deadline_kind (JALON_DEADLINE_EXPIRY), ==, "Expiration");

  jalon_words_init ("en");
  g_assert_cmpstr (jalon_label_education (JALON_EDUCATION_THREE_YEAR), ==, "Three-year diploma");
  g_assert_cmpstr (jalon_label_deadline_kind (JALON_DEADLINE_BIRTHDAY), ==, "Birthday");
}

static void
test_people (void)
{
  g_autoptr (JalonHousehold) named = jalon_test_household ("'relationship': 'married', 'candidate': { 'given-name': 'Amina' }, 'partner': { 'given-name': 'Karim' },"
                                                           "'children': [ { 'given-name': 'Lina' }, { } ]");
  g_autoptr (JalonHousehold) unnamed = jalon_test_household ("'title': ''");
  const char                *second = ((JalonChild *) jalon_record_list_get (named->children, 1))->id;
  g_autofree char           *title = NULL;
  g_autofree char           *child = NULL;
  g_autofree char           *nobody = NULL;
  g_autofree char           *partner = NULL;
  g_autofree char           *fresh = NULL;

  jalon_words_init ("fr");
  title = jalon_label_household (named);
  partner = jalon_label_person (unnamed, "partner");
  nobody = jalon_label_person (named, NULL);

  jalon_words_init ("en");
  child = jalon_label_person (named, second);
  fresh = jalon_label_household (unnamed);

  g_assert_cmpstr (title, ==, "Amina et Karim");
  g_assert_cmpstr (partner, ==, "Conjoint(e)");
  g_assert_cmpstr (nobody, ==, "Famille");
  g_assert_cmpstr (child, ==, "Child 2");
  g_assert_cmpstr (fresh, ==, "New household");
}

/* Records ------------------------------------------------------------------ */

#define CANDIDATE                                                                                                                                                                \
  "'candidate': { 'tests': [ { 'test': 'ielts-general', 'taken': '2026-02-01' }, { } ],"                                                                                         \
  " 'credentials': [ { 'level': 'three-year', 'field': 'Mathematics', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': { 'body': 'wes', 'issued': '2025-06-01' } } ]," \
  " 'jobs': [ { 'title': 'Developer', 'employer': 'Rhône Data', 'noc': '21232', 'country': 'FRA', 'started': '2018-09-03', 'hours-per-week': 37.5 }, { 'noc': '21232' } ],"     \
  " 'stays': [ { 'country': 'FRA', 'from': '2014-09-01', 'to': '2015-01-01' } ] }"

typedef struct
{
  const char *name;
  const char *list;
  guint       position;
  const char *title[JALON_N_LANGUAGES];
  const char *summary[JALON_N_LANGUAGES];
} RecordRow;

static const RecordRow record_rows[] = {
  { "test", "tests", 0, { "IELTS General Training", "IELTS General Training" }, { "Taken on 1 February 2026", "Passé le 1er février 2026" } },
  { "empty-test", "tests", 1, { "Language test", "Examen linguistique" }, { NULL, NULL } },
  { "credential", "credentials", 0, { "Three years or more (bachelor’s; licence), Mathematics", "Trois ans ou plus (baccalauréat universitaire, licence), Mathematics" }, { "Morocco, completed on 30 June 2014. Assessed by WES on 1 June 2025", "Maroc, obtenu le 30 juin 2014. Évalué par WES le 1er juin 2025" } },
  { "job", "jobs", 0, { "Developer, Rhône Data", "Developer, Rhône Data" }, { "France, since 3 September 2018, 37.5 hours a week. NOC" NBSP "21232, TEER" NBSP "1", "France, depuis le 3 septembre 2018, 37,5 heures par semaine. CNP" NBSP "21232, FEER" NBSP "1" } },
  { "job-without-title", "jobs", 1, { "Software developers and programmers", "Développeurs/développeuses et programmeurs/programmeuses de logiciels" }, { "NOC" NBSP "21232, TEER" NBSP "1", "CNP" NBSP "21232, FEER" NBSP "1" } },
  { "stay", "stays", 0, { "France", "France" }, { "1 September 2014 to 1 January 2015", "du 1er septembre 2014 au 1er janvier 2015" } },
};

static void
test_record (gconstpointer data)
{
  const RecordRow            *row = data;
  g_autoptr (JalonHousehold)  household = jalon_test_household (CANDIDATE);
  g_autoptr (JalonRecordList) list = NULL;

  g_object_get (household->candidate, row->list, &list, NULL);

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autofree char *title = NULL;
      g_autofree char *summary = NULL;

      jalon_words_init (jalon_language_to_string (language));
      title = jalon_label_record (jalon_record_list_get (list, row->position));
      summary = jalon_label_record_summary (jalon_record_list_get (list, row->position));
      g_assert_cmpstr (title, ==, row->title[language]);
      g_assert_cmpstr (summary, ==, row->summary[language]);
    }
}

/* Names in the place of "candidate" and "partner", where they are known. */
static void
test_names (void)
{
  g_autofree char           *hint = NULL;
  g_autofree char           *other = NULL;
  g_autoptr (JalonHousehold) household = jalon_test_household ("'relationship': 'married', 'candidate': { 'given-name': 'Amina' }, 'relatives': [ { } ]");
  JalonRecord               *relative = jalon_record_list_get (household->relatives, 0);
  const JalonField          *of = jalon_record_find_field (relative, "of");
  const JalonField          *comes = jalon_record_find_field (JALON_RECORD (household), "partner-accompanies");
  g_autofree char           *candidate = NULL;
  g_autofree char           *partner = NULL;
  g_autofree char           *unnamed = NULL;
  g_autofree char           *named = NULL;

  jalon_words_init ("en");
  candidate = jalon_label_dup_choice_of (relative, of, JALON_WHOSE_CANDIDATE);
  partner = jalon_label_dup_choice_of (relative, of, JALON_WHOSE_PARTNER);
  unnamed = jalon_label_dup_field_of (JALON_RECORD (household), comes);
  g_object_set (household->partner, "given-name", "Karim", NULL);
  named = jalon_label_dup_field_of (JALON_RECORD (household), comes);

  g_assert_cmpstr (candidate, ==, "Amina");
  g_assert_cmpstr (partner, ==, "Partner");
  g_assert_cmpstr (unnamed, ==, "The partner is coming to Canada");
  g_assert_cmpstr (named, ==, "Karim is coming to Canada");

  hint = jalon_label_dup_hint_of (JALON_RECORD (household), comes);
  g_assert_cmpstr (hint, ==, "If not, Karim counts for the size of the family, and must be declared and pass the medical exam all the same.");
  other = jalon_label_dup_hint_of (JALON_RECORD (household), jalon_record_find_field (JALON_RECORD (household), "title"));
  g_assert_cmpstr (other, ==, jalon_label_field_hint (JALON_TYPE_HOUSEHOLD, "title"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/labels/every-field/english", test_every_field_in_english);
  g_test_add_func ("/labels/every-field/french", test_every_field_in_french);
  g_test_add_func ("/labels/languages-differ", test_languages_differ);
  g_test_add_func ("/labels/names", test_names);
  g_test_add_func ("/labels/results", test_results);
  g_test_add_func ("/labels/people", test_people);
  JALON_TEST_ADD_ROWS ("/labels/record", record_rows, test_record);

  return g_test_run ();
}
