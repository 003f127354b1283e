/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-questions.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-places.h"

/* The questions that decide about the programs, in the order in which one knows the answers. */
static const JalonQuestion questions[] = {
  { "birth", JALON_ASKED_ALWAYS, "candidate.birth-date", N_ ("Who are you?"), NULL, N_ ("Age counts in the score and in the 67-point grid of the Federal Skilled Worker Program."), { { "candidate", "given-name birth-date", NULL, NULL, NULL, NULL, NULL } } },

  { "family", JALON_ASKED_ALWAYS, "relationship", N_ ("Who belongs to your family?"), NULL, N_ ("A partner who comes with you changes the points. Partner and children decide how much money you need."), { { "", "relationship partner-accompanies partner-is-canadian", NULL, NULL, NULL, NULL, NULL }, { "", NULL, "children", N_ ("Children"), NULL, N_ ("Add a child"), N_ ("Not answered yet") } } },

  { "destination", JALON_ASKED_ALWAYS, "destination", N_ ("Where in Canada do you want to live?"), NULL, N_ ("The province or territory that you intend to live in. You can change it at any time."), { { "", "destination", NULL, NULL, NULL, NULL, NULL } } },

  { "language", JALON_ASKED_ALWAYS, "candidate.tests", N_ ("Which language tests have you taken?"), NULL, N_ ("Every program asks for a test. Enter the scores as they are printed on the result."), { { "candidate", NULL, "tests", N_ ("Language tests"), N_ ("%s’s language tests"), N_ ("Add a test"), N_ ("Not answered yet") } }, N_ ("CLB") },

  { "education", JALON_ASKED_ALWAYS, "candidate.credentials", N_ ("What have you studied?"), NULL, N_ ("A diploma from outside Canada counts only with an assessment (ECA)."), { { "candidate", NULL, "credentials", N_ ("Diplomas"), N_ ("%s’s diplomas"), N_ ("Add a diploma"), N_ ("Not answered yet") } } },

  { "work", JALON_ASKED_ALWAYS, "candidate.jobs", N_ ("Where have you worked?"), NULL, N_ ("Enter each job with its occupation, its hours and its first and last day. Leave the last day of your present job empty."), { { "candidate", NULL, "jobs", N_ ("Jobs"), N_ ("%s’s jobs"), N_ ("Add a job"), N_ ("Not answered yet") } }, N_ ("NOC, TEER") },

  { "partner", JALON_ASKED_WITH_PARTNER, NULL, N_ ("Who is your partner?"), NULL, N_ ("The next questions call your partner by name. The application asks for the date of birth."), { { "partner", "given-name birth-date", NULL, NULL, NULL, NULL, NULL } } },

  { "partner-studies", JALON_ASKED_WITH_PARTNER, "partner.tests", N_ ("What are your partner’s languages and studies?"), N_ ("What are %s’s languages and studies?"), N_ ("A language test and a diploma bring points here too."), { { "partner", NULL, "tests", N_ ("Language tests of the partner"), N_ ("%s’s language tests"), N_ ("Add a test"), N_ ("Not answered yet") }, { "partner", NULL, "credentials", N_ ("Diplomas of the partner"), N_ ("%s’s diplomas"), N_ ("Add a diploma"), N_ ("Not answered yet") } }, N_ ("CLB, ECA") },

  { "partner-work", JALON_ASKED_WITH_PARTNER, NULL, N_ ("Where has your partner worked?"), N_ ("Where has %s worked?"), N_ ("Work in Canada brings points; the application asks for every job."), { { "partner", NULL, "jobs", N_ ("Jobs of the partner"), N_ ("%s’s jobs"), N_ ("Add a job"), N_ ("Not answered yet") } }, N_ ("NOC, TEER") },

  { "stays", JALON_ASKED_WITH_PARTNER, NULL, N_ ("Where have you and your partner lived?"), N_ ("Where have you and %s lived?"), N_ ("For each country where one of you has lived six months in a row or more in the last ten years, since the age of 18, a police certificate is needed."), { { "candidate", NULL, "stays", N_ ("Your stays"), N_ ("%s’s stays"), N_ ("Add a stay"), N_ ("Not answered yet") }, { "partner", NULL, "stays", N_ ("Stays of the partner"), N_ ("%s’s stays"), N_ ("Add a stay"), N_ ("Not answered yet") } } },

  { "own-stays", JALON_ASKED_ALONE, NULL, N_ ("Where have you lived?"), NULL, N_ ("For each country where you have lived six months in a row or more in the last ten years, since the age of 18, a police certificate is needed."), { { "candidate", NULL, "stays", N_ ("Your stays"), NULL, N_ ("Add a stay"), N_ ("Not answered yet") } } },

  { "offer", JALON_ASKED_ALWAYS, NULL, N_ ("Has an employer in Canada offered you a job?"), NULL, N_ ("An offer counts when it is full-time and lasts a year or more. Without an offer, say so below."), { { "job-offer", "held noc full-time months support", NULL, NULL, NULL, NULL, NULL }, { "", "authorized-to-work", NULL, N_ ("Right to work"), NULL, NULL, NULL } } },

  { "nomination", JALON_ASKED_ALWAYS, NULL, N_ ("Has a province nominated you, or certified your trade?"), NULL, N_ ("A nomination by the Express Entry stream of a province brings the most points of all. Without one, say so below."), { { "nomination", "held province issued expires enhanced", NULL, N_ ("Nomination"), NULL, NULL, NULL }, { "candidate/trade-certificate", "held issued-by trade issued expires", NULL, N_ ("Certificate of qualification"), NULL, NULL, NULL } } },

  { "relatives", JALON_ASKED_ALWAYS, NULL, N_ ("Do relatives live in Canada?"), NULL, N_ ("Brothers and sisters count in the score, other relatives in the 67-point grid, when they are citizens or permanent residents."), { { "", NULL, "relatives", N_ ("Relatives"), NULL, N_ ("Add a relative"), N_ ("Not answered yet") } } },

  { "funds", JALON_ASKED_ALWAYS, "funds", N_ ("How much money can you bring?"), NULL, N_ ("Money that is yours, free of debts. How much you need depends on the size of the family."), { { "", "funds", NULL, NULL, NULL, NULL, NULL } } },
};

/**
 * jalon_questions_get:
 * @out_n: (out): how many
 *
 * Returns: (array length=out_n): the questions
 */
const JalonQuestion *
jalon_questions_get (guint *out_n)
{
  *out_n = G_N_ELEMENTS (questions);
  return questions;
}

static gboolean
has_partner (JalonHousehold *household)
{
  return jalon_household_has_union (household) && household->partner_accompanies && !household->partner_is_canadian;
}

/* Whether the answers so far make it matter. */
static gboolean
is_shown (const JalonQuestion *question,
          JalonHousehold      *household)
{
  switch (question->asked)
    {
    case JALON_ASKED_ALWAYS:
      return TRUE;

    case JALON_ASKED_WITH_PARTNER:
      return has_partner (household);

    case JALON_ASKED_ALONE:
      return !has_partner (household);

    default:
      g_return_val_if_reached (TRUE);
    }
}

/* What may stay empty for good is not left open by being empty. */
static gboolean
is_open (const JalonQuestion *question,
         JalonHousehold      *household)
{
  JalonRecord      *record;
  const JalonField *field;

  return question->key != NULL && is_shown (question, household) &&
         jalon_place_find (household, question->key, &record, &field) && field != NULL && !jalon_record_is_answered (record, field);
}

/**
 * jalon_questions_find_open:
 * @household: who is asked
 * @out_n_open: (out) (optional): how many questions are open
 *
 * Finds where somebody stopped.
 *
 * Returns: the position of the first question that is asked, decides something and is
 *   not answered; the number of questions if there is none
 */
guint
jalon_questions_find_open (JalonHousehold *household,
                           guint          *out_n_open)
{
  guint first = G_N_ELEMENTS (questions);
  guint n_open = 0;

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    if (is_open (&questions[i], household))
      {
        first = MIN (first, i);
        n_open++;
      }

  if (out_n_open != NULL)
    *out_n_open = n_open;
  return first;
}

/**
 * jalon_questions_find_shown:
 * @household: who is asked
 * @position: where to begin
 * @step: 1 or -1: in which direction; the first question is always asked
 *
 * Returns: the position of the nearest question that is asked; the number of questions behind the last
 */
guint
jalon_questions_find_shown (JalonHousehold *household,
                            guint           position,
                            int             step)
{
  while (position < G_N_ELEMENTS (questions) && !is_shown (&questions[position], household))
    position += (guint) step;

  return MIN (position, (guint) G_N_ELEMENTS (questions));
}

/**
 * jalon_questions_count_shown:
 * @household: (nullable): who is asked; %NULL: all are
 * @position: of a question, or the number of questions
 *
 * Returns: how many questions are asked before @position
 */
guint
jalon_questions_count_shown (JalonHousehold *household,
                             guint           position)
{
  guint n = 0;

  for (guint i = 0; i < MIN (position, G_N_ELEMENTS (questions)); i++)
    n += household == NULL || is_shown (&questions[i], household) ? 1 : 0;
  return n;
}

/**
 * jalon_question_dup_title:
 * @question: a question
 * @household: who is asked
 *
 * Returns: (transfer full): the question, with the name of the partner once it is known
 */
char *
jalon_question_dup_title (const JalonQuestion *question,
                          JalonHousehold      *household)
{
  return question->named != NULL ? jalon_label_dup_named (household, "partner", question->named, question->title) : g_strdup (_ (question->title));
}

/**
 * jalon_question_part_dup_title:
 * @part: of a question
 * @household: who is asked
 *
 * Returns: (transfer full) (nullable): what stands above the part: of two people, whose it is
 */
char *
jalon_question_part_dup_title (const JalonQuestionPart *part,
                               JalonHousehold          *household)
{
  if (part->title == NULL)
    return NULL;
  return part->named != NULL && has_partner (household) ? jalon_label_dup_named (household, part->path, part->named, part->title) : g_strdup (_ (part->title));
}
