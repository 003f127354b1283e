/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-labels.h"

#include "jalon-occupation-words.h"
#include "jalon-rulebook.h"
#include "jalon-test-household.h"
#include "jalon-test-texts.h"
#include "jalon-test.h"

/* Labels with the names of people, of answers and of results, in both languages. */

typedef char *(*MakeFunc) (JalonHousehold *household);

static char *
label_field_of (JalonHousehold *household,
                const char     *name)
{
  return jalon_label_dup_field_of (JALON_RECORD (household), jalon_record_find_field (JALON_RECORD (household), name));
}

static char *
label_accompanies (JalonHousehold *household)
{
  return label_field_of (household, "partner-accompanies");
}

static char *
label_is_canadian (JalonHousehold *household)
{
  return label_field_of (household, "partner-is-canadian");
}

static char *
label_funds (JalonHousehold *household)
{
  return label_field_of (household, "funds");
}

static char *
label_noc (JalonHousehold *household)
{
  g_autoptr (JalonJob) job = g_object_new (JALON_TYPE_JOB, NULL);

  return jalon_label_dup_field_of (JALON_RECORD (job), jalon_record_find_field (JALON_RECORD (job), "noc"));
}

static char *
label_of (JalonRecord *record,
          const char  *name,
          guint        choice)
{
  return jalon_label_dup_choice_of (record, jalon_record_find_field (record, name), choice);
}

static char *
label_whose_candidate (JalonHousehold *household)
{
  return label_of (jalon_record_list_get (household->relatives, 0), "of", JALON_WHOSE_CANDIDATE);
}

static char *
label_whose_partner (JalonHousehold *household)
{
  return label_of (jalon_record_list_get (household->relatives, 0), "of", JALON_WHOSE_PARTNER);
}

static char *
label_whose_nobody (JalonHousehold *household)
{
  return label_of (jalon_record_list_get (household->relatives, 0), "of", 0);
}

static char *
label_whose_of_no_household (JalonHousehold *household)
{
  g_autoptr (JalonRelative) relative = g_object_new (JALON_TYPE_RELATIVE, NULL);

  return label_of (JALON_RECORD (relative), "of", JALON_WHOSE_CANDIDATE);
}

static char *
label_relation (JalonHousehold *household)
{
  return label_of (jalon_record_list_get (household->relatives, 0), "relation", JALON_RELATION_SIBLING);
}

static char *
label_yes (JalonHousehold *household)
{
  return label_of (jalon_record_list_get (household->relatives, 0), "adult", JALON_ANSWER_YES);
}

static char *
label_no (JalonHousehold *household)
{
  return label_of (jalon_record_list_get (household->relatives, 0), "adult", JALON_ANSWER_NO);
}

static char *
label_no_answer (JalonHousehold *household)
{
  return label_of (jalon_record_list_get (household->relatives, 0), "adult", JALON_ANSWER_UNANSWERED);
}

static char *
label_stranger (JalonHousehold *household)
{
  return jalon_label_person (household, "c9");
}

static char *
label_missing_job (JalonHousehold *household)
{
  g_autoptr (JalonJob) job = g_object_new (JALON_TYPE_JOB, NULL);

  return jalon_label_dup_missing (JALON_RECORD (job));
}

static char *
label_missing_stay (JalonHousehold *household)
{
  g_autoptr (JalonStay) stay = g_object_new (JALON_TYPE_STAY, NULL);

  return jalon_label_dup_missing (JALON_RECORD (stay));
}

static char *
label_missing_union (JalonHousehold *household)
{
  g_autoptr (JalonPreviousUnion) ended = g_object_new (JALON_TYPE_PREVIOUS_UNION, NULL);

  return jalon_label_dup_missing (JALON_RECORD (ended));
}

static char *
label_missing_nothing (JalonHousehold *household)
{
  return jalon_label_dup_missing (JALON_RECORD (household));
}

static char *
label_hint (JalonHousehold *household)
{
  return g_strdup (jalon_label_field_hint (JALON_TYPE_JOB, "hours-per-week"));
}

static char *
label_no_hint (JalonHousehold *household)
{
  return g_strdup (jalon_label_field_hint (JALON_TYPE_JOB, "employer"));
}

static char *
label_verdicts (JalonHousehold *household)
{
  return g_strjoin (", ", jalon_label_verdict (JALON_VERDICT_MET), jalon_label_verdict (JALON_VERDICT_NOT_MET), jalon_label_verdict (JALON_VERDICT_UNANSWERED), NULL);
}

static char *
label_open (JalonHousehold *household)
{
  return g_strjoin (", ", jalon_label_open (JALON_VERDICT_MET), jalon_label_open (JALON_VERDICT_NOT_MET), jalon_label_open (JALON_VERDICT_UNANSWERED), NULL);
}

static char *
label_stages (JalonHousehold *household)
{
  return g_strjoin (" | ", jalon_label_stage (JALON_STAGE_PROFILE), jalon_label_stage (JALON_STAGE_APPLICATION), jalon_label_stage (JALON_STAGE_LANDING), NULL);
}

static char *
label_abilities (JalonHousehold *household)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < 4; i++)
    g_string_append_printf (out, "%s%s (%s)", i > 0 ? ", " : "", jalon_label_ability (i), jalon_label_ability_short (i));

  return g_string_free (out, FALSE);
}

static char *
label_occupations (JalonHousehold *household)
{
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  g_autoptr (JalonRules)    rules = jalon_rulebook_resolve (rulebook, (JalonDate){ 2026, 11, 23 }, NULL);
  g_autofree char          *skilled = jalon_occupation_dup_qualifies (rules, "21231");
  g_autofree char          *trade = jalon_occupation_dup_qualifies (rules, "72200");
  g_autofree char          *other = jalon_occupation_dup_qualifies (rules, "64100");
  g_autofree char          *half = jalon_occupation_dup_qualifies (rules, "642");

  return g_strjoin (" | ", skilled, trade, other, half, NULL);
}

typedef struct
{
  const char *name;
  MakeFunc    make;
  const char *texts[JALON_N_LANGUAGES];
} NameRow;

static const NameRow name_rows[] = {
  { "partner-comes", label_accompanies, { "Karim is coming to Canada", "Karim vient au Canada" } },
  { "partner-is-canadian", label_is_canadian, { "Karim is a Canadian citizen or permanent resident", "Karim a la citoyenneté canadienne ou la résidence permanente" } },
  { "member-of-nobody", label_funds, { "Settlement funds", "Fonds d’établissement" } },
  { "member-of-a-record", label_noc, { "Occupation (NOC)", "Profession (CNP)" } },
  { "of-the-candidate", label_whose_candidate, { "Amina", "Amina" } },
  { "of-the-partner", label_whose_partner, { "Karim", "Karim" } },
  { "of-nobody-yet", label_whose_nobody, { "Not answered", "Sans réponse" } },
  { "of-no-household", label_whose_of_no_household, { "Candidate", "Candidat(e)" } },
  { "another-choice", label_relation, { "Brother or sister", "Frère ou sœur" } },
  { "yes", label_yes, { "Yes", "Oui" } },
  { "no", label_no, { "No", "Non" } },
  { "no-answer", label_no_answer, { "Not answered", "Sans réponse" } },
  { "stranger", label_stranger, { "c9", "c9" } },
  { "missing-of-a-job", label_missing_job, { "Missing: occupation (NOC), country of work, start date and hours a week", "Il manque" NBSP ": profession (CNP), pays de travail, date de début et heures par semaine" } },
  { "missing-of-a-stay", label_missing_stay, { "Missing: country and first day", "Il manque" NBSP ": pays et premier jour" } },
  { "missing-of-a-union", label_missing_union, { "Missing: how it ended and day of its end", "Il manque" NBSP ": cause de la fin et date de fin de l’union" } },
  { "missing-nothing", label_missing_nothing, { NULL, NULL } },
  { "hint", label_hint, { "Hours above full time bring no more points.", "Les heures au-delà du temps plein n’ajoutent rien." } },
  { "no-hint", label_no_hint, { NULL, NULL } },
  { "verdicts", label_verdicts, { "Met, Not met, Not answered", "Rempli, Non rempli, Sans réponse" } },
  { "verdicts-of-programs", label_open, { "Met, Not met, Not answered", "Admissible, Non admissible, Sans réponse" } },
  { "stages", label_stages, { "To submit the profile | For the application | To become a permanent resident", "Pour soumettre le profil | Pour la demande | Pour la résidence permanente" } },
  { "occupations", label_occupations, { "TEER" NBSP "1: skilled work | TEER" NBSP "2: skilled work, listed trade | TEER" NBSP "4: does not count | ", "FEER" NBSP "1" NBSP ": travail qualifié | FEER" NBSP "2" NBSP ": travail qualifié, métier de la liste | FEER" NBSP "4" NBSP ": ne compte pas | " } },
  { "abilities", label_abilities, { "Listening (Listening), Reading (Reading), Writing (Writing), Speaking (Speaking)", "Compréhension de l’oral (Écouter), Compréhension de l’écrit (Lire), Expression écrite (Écrire), Expression orale (Parler)" } },
};

static char *
make_name (gconstpointer data)
{
  g_autoptr (JalonHousehold) household = jalon_test_household ("'relationship': 'married', 'candidate': { 'given-name': 'Amina' }, 'partner': { 'given-name': 'Karim' }, 'relatives': [ { } ]");

  return ((const NameRow *) data)->make (household);
}

static void
test_name (gconstpointer data)
{
  jalon_test_texts (make_name, data, ((const NameRow *) data)->texts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/label-names", name_rows, test_name);

  return g_test_run ();
}
