/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-labels.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-label-tables.h"
#include "jalon-plain.h"
#include "jalon-words.h"

/* Fields and choices ------------------------------------------------------- */

/**
 * jalon_label_field:
 * @record_type: the type of a record
 * @field: a member of it
 *
 * Returns: its label; the member's own name if there is none
 */
const char *
jalon_label_field (GType       record_type,
                   const char *field)
{
  const JalonFieldLabel *label = jalon_label_tables_find_field (record_type, field);

  return label != NULL ? _ (label->label) : field;
}

/**
 * jalon_label_field_hint:
 * @record_type: the type of a record
 * @field: a member of it
 *
 * Returns: (nullable): one line that says what it counts for
 */
const char *
jalon_label_field_hint (GType       record_type,
                        const char *field)
{
  const JalonFieldLabel *label = jalon_label_tables_find_field (record_type, field);

  return label != NULL && label->hint != NULL ? _ (label->hint) : NULL;
}

/**
 * jalon_label_choice:
 * @field: a field that is a choice, or a yes or no
 * @choice: 0 for not answered, or 1 + the index of a word, or a #JalonAnswer
 *
 * Returns: the word for people
 */
const char *
jalon_label_choice (const JalonField *field,
                    guint             choice)
{
  const char *word = choice > 0 && field->kind == JALON_FIELD_CHOICE ? jalon_field_get_word (field, choice) : NULL;
  const char *label = word != NULL ? jalon_label_tables_find_choice (field->name, word) : NULL;

  if (field->kind == JALON_FIELD_ANSWER && choice == JALON_ANSWER_NO)
    return C_ ("answer", "No");
  if (field->kind == JALON_FIELD_ANSWER && choice == JALON_ANSWER_YES)
    return C_ ("answer", "Yes");
  if (word == NULL)
    return _ ("Not answered");

  return label != NULL ? _ (label) : word;
}

/**
 * jalon_label_choice_of:
 * @record_type: the type of a record
 * @field: a member of it that is a choice
 * @choice: 0 for not answered, or 1 + the index of a word
 *
 * Returns: the word for people
 */
const char *
jalon_label_choice_of (GType       record_type,
                       const char *field,
                       guint       choice)
{
  g_autoptr (JalonRecordClass) klass = g_type_class_ref (record_type);

  for (guint i = 0; i < klass->n_fields; i++)
    if (strcmp (klass->fields[i].name, field) == 0)
      return jalon_label_choice (&klass->fields[i], choice);

  g_return_val_if_reached (field);
}

/* Results ------------------------------------------------------------------ */

/**
 * jalon_label_stage:
 * @stage: a stage of the way
 *
 * Returns: the heading of its documents
 */
const char *
jalon_label_stage (JalonStage stage)
{
  switch (stage)
    {
    case JALON_STAGE_PROFILE:
      return _ ("To submit the profile");

    case JALON_STAGE_APPLICATION:
      return _ ("For the application");

    case JALON_STAGE_AFTER:
      return _ ("After the application");

    case JALON_STAGE_LANDING:
      return _ ("To become a permanent resident");

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_label_state:
 * @state: the state of a document; not answered is to do
 *
 * Returns: it in a word
 */
const char *
jalon_label_state (JalonDocumentState state)
{
  return jalon_label_choice_of (JALON_TYPE_DOCUMENT, "state", state == JALON_DOCUMENT_STATE_UNANSWERED ? JALON_DOCUMENT_STATE_TO_DO : state);
}

/**
 * jalon_label_verdict:
 * @verdict: of a criterion
 *
 * Returns: it in a word
 */
const char *
jalon_label_verdict (JalonVerdict verdict)
{
  switch (verdict)
    {
    case JALON_VERDICT_UNANSWERED:
      return C_ ("verdict", "Not answered");

    case JALON_VERDICT_NOT_MET:
      return C_ ("verdict", "Not met");

    case JALON_VERDICT_MET:
      return C_ ("verdict", "Met");

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_label_open:
 * @verdict: of a program or a category of rounds
 *
 * Returns: it in a word
 */
const char *
jalon_label_open (JalonVerdict verdict)
{
  switch (verdict)
    {
    case JALON_VERDICT_UNANSWERED:
      return C_ ("verdict on a program", "Not answered");

    case JALON_VERDICT_NOT_MET:
      return C_ ("verdict on a program", "Not met");

    case JALON_VERDICT_MET:
      return C_ ("verdict on a program", "Met");

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_label_program:
 * @program: a program
 *
 * Returns: its official name
 */
const char *
jalon_label_program (JalonProgram program)
{
  switch (program)
    {
    case JALON_PROGRAM_FSW:
      return _ ("Federal Skilled Worker Program");

    case JALON_PROGRAM_CEC:
      return _ ("Canadian Experience Class");

    case JALON_PROGRAM_FST:
      return _ ("Federal Skilled Trades Program");

    case JALON_PROGRAM_NOMINEE:
      return _ ("Provincial Nominee Program");

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_label_program_short:
 * @program: a program
 *
 * Returns: its name where there is little room
 */
const char *
jalon_label_program_short (JalonProgram program)
{
  switch (program)
    {
    case JALON_PROGRAM_FSW:
      return C_ ("program", "Federal Skilled Worker");

    case JALON_PROGRAM_CEC:
      return C_ ("program", "Canadian Experience Class");

    case JALON_PROGRAM_FST:
      return C_ ("program", "Federal Skilled Trades");

    case JALON_PROGRAM_NOMINEE:
      return C_ ("program", "Provincial nominee");

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_label_section:
 * @section: a section of the score, A to D
 *
 * Returns: its name
 */
const char *
jalon_label_section (JalonCrsSection section)
{
  switch (section)
    {
    case JALON_CRS_SECTION_CORE:
      return _ ("Core factors");

    case JALON_CRS_SECTION_SPOUSE:
      return _ ("Spouse or partner");

    case JALON_CRS_SECTION_TRANSFERABILITY:
      return _ ("Skill transferability");

    case JALON_CRS_SECTION_ADDITIONAL:
      return _ ("Additional points");

    default:
      g_return_val_if_reached (NULL);
    }
}

const char *
jalon_label_ability (guint ability)
{
  static const char *const ABILITIES[JALON_N_ABILITIES] = {
    [JALON_ABILITY_LISTENING] = "listening",
    [JALON_ABILITY_READING] = "reading",
    [JALON_ABILITY_WRITING] = "writing",
    [JALON_ABILITY_SPEAKING] = "speaking",
  };

  g_return_val_if_fail (ability < JALON_N_ABILITIES, NULL);

  return jalon_label_field (JALON_TYPE_TEST_RESULT, ABILITIES[ability]);
}

/**
 * jalon_label_ability_short:
 * @ability: a #JalonAbility
 *
 * Returns: one word for it
 */
const char *
jalon_label_ability_short (guint ability)
{
  static const char *const names[] = {
    /* Translators: above a narrow column of levels; one short word. */
    NC_ ("column of levels", "Listening"),
    NC_ ("column of levels", "Reading"),
    NC_ ("column of levels", "Writing"),
    NC_ ("column of levels", "Speaking"),
  };

  g_return_val_if_fail (ability < G_N_ELEMENTS (names), "");

  return g_dpgettext2 (NULL, "column of levels", names[ability]);
}

/**
 * jalon_label_education:
 * @education: counted education
 *
 * Returns: its name
 */
const char *
jalon_label_education (JalonEducation education)
{
  static const char *const names[] = {
    [JALON_EDUCATION_NONE] = N_ ("No diploma that counts"),
    [JALON_EDUCATION_SECONDARY] = N_ ("Secondary school diploma"),
    [JALON_EDUCATION_ONE_YEAR] = N_ ("One-year diploma"),
    [JALON_EDUCATION_TWO_YEAR] = N_ ("Two-year diploma"),
    [JALON_EDUCATION_THREE_YEAR] = N_ ("Three-year diploma"),
    [JALON_EDUCATION_TWO_OR_MORE] = N_ ("Two diplomas or more, one of three years"),
    [JALON_EDUCATION_MASTER] = N_ ("Master’s or professional degree"),
    [JALON_EDUCATION_DOCTORATE] = N_ ("Doctoral degree (PhD)"),
  };

  g_return_val_if_fail ((guint) education < G_N_ELEMENTS (names), NULL);

  return _ (names[education]);
}

/**
 * jalon_label_deadline_kind:
 * @kind: the kind of a date
 *
 * Returns: it in a word
 */
const char *
jalon_label_deadline_kind (JalonDeadlineKind kind)
{
  switch (kind)
    {
    case JALON_DEADLINE_DEADLINE:
      return C_ ("kind of date", "Deadline");

    case JALON_DEADLINE_EXPIRY:
      return C_ ("kind of date", "Expiry");

    case JALON_DEADLINE_WINDOW:
      return C_ ("kind of date", "Change");

    case JALON_DEADLINE_BIRTHDAY:
      return C_ ("kind of date", "Birthday");

    default:
      g_return_val_if_reached (NULL);
    }
}

/* "ON" to Ontario. Private to the room. */
char *
jalon_label_dup_province (const char *province)
{
  const char *label = province != NULL ? jalon_label_tables_find_choice ("destination", province) : NULL;

  return label != NULL ? g_strdup (_ (label)) : jalon_plain_dup_name (province);
}
