/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist-builder.h"

#include <string.h>

/* For which programs documents are asked (decisions 17, 21 and 25). */

#define CANDIDATE "candidate."
#define BIT(program) (1u << (program))

/* The order in which invitations go. */
static const JalonProgram invitation_order[] = { JALON_PROGRAM_CEC, JALON_PROGRAM_FSW, JALON_PROGRAM_FST };

static guint
get_invited_under (const JalonChecklistBuilder *self)
{
  if (self->application.declined)
    return 0;

  switch ((JalonInvitedUnder) self->household->invited_under)
    {
    case JALON_INVITED_UNDER_CEC:
      return BIT (JALON_PROGRAM_CEC);

    case JALON_INVITED_UNDER_FSW:
      return BIT (JALON_PROGRAM_FSW);

    case JALON_INVITED_UNDER_FST:
      return BIT (JALON_PROGRAM_FST);

    case JALON_INVITED_UNDER_NOMINEE:
      return BIT (JALON_PROGRAM_NOMINEE);

    case JALON_INVITED_UNDER_UNANSWERED:
    default:
      return 0;
    }
}

static guint
get_programs (const JalonEligibility *eligibility,
              JalonVerdict            verdict)
{
  guint programs = 0;

  for (guint i = 0; i < JALON_N_PROGRAMS; i++)
    if (eligibility->programs[i] == verdict)
      programs |= BIT (i);

  return programs;
}

static int
count_failures (const JalonEligibility *eligibility,
                JalonProgram            program,
                gboolean                without_funds)
{
  int n = 0;

  for (guint i = 0; i < JALON_N_CRITERIA; i++)
    {
      gboolean is_funds = i == JALON_CRITERION_FSW_FUNDS || i == JALON_CRITERION_FST_FUNDS;

      if (jalon_criterion_id_get_program (i) == program && eligibility->criteria[i].verdict == JALON_VERDICT_NOT_MET && !(without_funds && is_funds))
        n++;
    }

  return n;
}

/* Money can be found: documents of a program that fails by the funds alone stay on the list. */
static guint
get_lacking_funds (const JalonEligibility *eligibility)
{
  guint programs = 0;

  if (eligibility->programs[JALON_PROGRAM_FSW] == JALON_VERDICT_NOT_MET && count_failures (eligibility, JALON_PROGRAM_FSW, TRUE) == 0)
    programs |= BIT (JALON_PROGRAM_FSW);

  if (eligibility->programs[JALON_PROGRAM_FST] == JALON_VERDICT_NOT_MET && count_failures (eligibility, JALON_PROGRAM_FST, TRUE) == 0)
    programs |= BIT (JALON_PROGRAM_FST);

  return programs;
}

/* While no program is possible, the one that lacks least, so that the list hides nothing.
 * Quebec bars them all. */
static guint
get_nearest (const JalonEligibility *eligibility)
{
  guint programs = 0;
  int   least = G_MAXINT;

  if (eligibility->criteria[JALON_CRITERION_FSW_DESTINATION].verdict == JALON_VERDICT_NOT_MET)
    return 0;

  for (guint i = 0; i < G_N_ELEMENTS (invitation_order); i++)
    {
      int n = count_failures (eligibility, invitation_order[i], FALSE);

      if (n < least)
        programs = 0;

      if (n <= least)
        programs |= BIT (invitation_order[i]);

      least = MIN (least, n);
    }

  return programs;
}

/**
 * jalon_checklist_builder_choose_programs:
 * @self: a checklist being made
 *
 * Finds the programs that documents are asked for: that of the invitation, else
 * every one that is met. Those that are not ruled out yet stand beside them:
 * their documents are questions.
 */
void
jalon_checklist_builder_choose_programs (JalonChecklistBuilder *self)
{
  const JalonEligibility *eligibility = self->assessed->eligibility;

  self->programs = get_invited_under (self);
  self->is_any_met = self->programs != 0;

  if (self->is_any_met)
    return;

  self->programs = get_programs (eligibility, JALON_VERDICT_MET);
  self->is_any_met = self->programs != 0;
  self->programs |= get_lacking_funds (eligibility);
  self->programs_open = get_programs (eligibility, JALON_VERDICT_UNANSWERED) & ~self->programs;

  if (self->programs == 0 && self->programs_open == 0)
    self->programs = get_nearest (eligibility);
}

/**
 * jalon_checklist_builder_has_program:
 * @self: a checklist being made
 * @program: a program
 *
 * Returns: whether documents are, or may be, asked for that program
 */
gboolean
jalon_checklist_builder_has_program (const JalonChecklistBuilder *self,
                                     JalonProgram                 program)
{
  return ((self->programs | self->programs_open) & BIT (program)) != 0;
}

/* The answers that programs wait for; else it is work. */
static const char *const answers[JALON_N_CRITERIA] = {
  [JALON_CRITERION_FSW_FUNDS] = "funds",
  [JALON_CRITERION_FST_FUNDS] = "funds",
  [JALON_CRITERION_FSW_DESTINATION] = "destination",
  [JALON_CRITERION_CEC_DESTINATION] = "destination",
  [JALON_CRITERION_FST_DESTINATION] = "destination",
  [JALON_CRITERION_NOMINEE_DESTINATION] = "destination",
  [JALON_CRITERION_FST_OFFER] = "job-offer",
  [JALON_CRITERION_NOMINEE_NOMINATION] = "nomination",
  [JALON_CRITERION_FSW_LANGUAGE] = CANDIDATE "tests",
  [JALON_CRITERION_CEC_LANGUAGE] = CANDIDATE "tests",
  [JALON_CRITERION_FST_LANGUAGE] = CANDIDATE "tests",
  [JALON_CRITERION_FSW_EDUCATION] = CANDIDATE "credentials",
  [JALON_CRITERION_FSW_POINTS] = CANDIDATE "birth-date",
};

static void
add_criterion (JalonItem       *item,
               JalonCriterionId id)
{
  const char *answer = answers[id] != NULL ? answers[id] : CANDIDATE "jobs";

  if (g_str_has_prefix (answer, CANDIDATE))
    jalon_checklist_builder_set_question (item, JALON_TYPE_PERSON, answer + strlen (CANDIDATE), "%s", answer);
  else
    jalon_checklist_builder_set_question (item, JALON_TYPE_HOUSEHOLD, answer, "%s", answer);
}

static void
add_programs (const JalonChecklistBuilder *self,
              JalonItem                   *item)
{
  for (guint i = 0; i < JALON_N_CRITERIA; i++)
    if ((item->programs & BIT (jalon_criterion_id_get_program (i))) != 0 && self->assessed->eligibility->criteria[i].verdict == JALON_VERDICT_UNANSWERED)
      {
        add_criterion (item, i);
        return;
      }
}

/* Decision 25 */
static gboolean
is_invited_earlier (const JalonChecklistBuilder *self,
                    guint                        programs)
{
  if (get_invited_under (self) != 0)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (invitation_order); i++)
    if (self->assessed->eligibility->programs[invitation_order[i]] == JALON_VERDICT_MET)
      return (programs & BIT (invitation_order[i])) == 0;

  return FALSE;
}

/**
 * jalon_checklist_builder_set_programs:
 * @self: a checklist being made
 * @item: an item
 * @programs: a bit for each program that asks for it, one of which documents are asked for at least
 *
 * Says which programs an item is for. If none of them is met yet, it is a
 * question; if the account would invite under an earlier one, that is said.
 */
void
jalon_checklist_builder_set_programs (const JalonChecklistBuilder *self,
                                      JalonItem                   *item,
                                      guint                        programs)
{
  item->programs_open = (programs & self->programs) == 0;
  item->programs = programs & (item->programs_open ? self->programs_open : self->programs);
  item->only_if_invited = is_invited_earlier (self, programs);

  if (item->programs_open)
    add_programs (self, item);
}
