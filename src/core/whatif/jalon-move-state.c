/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-state.h"

#include <string.h>

/* Beside the results that there are: one more in each language, and once more for a bound. */
#define MOST_MORE_TESTS 4

static guint
count_tests (const JalonMoveTable *table)
{
  guint most = 0;

  for (guint day = 0; day < table->days->len; day++)
    most = MAX (most, MAX (table->bases[0][day].candidate.n_tests, table->bases[0][day].partner.n_tests));

  return most;
}

/**
 * jalon_move_state_init:
 * @self: (out caller-allocates): a state, to be cleared
 * @table: all moves and what they change; must outlive it
 *
 * Makes room for the facts of one day after another.
 */
void
jalon_move_state_init (JalonMoveState       *self,
                       const JalonMoveTable *table)
{
  self->table = table;
  self->n_scored = 0;
  for (guint i = 0; i < G_N_ELEMENTS (self->tests); i++)
    self->tests[i] = g_new0 (JalonTestFact, count_tests (table) + MOST_MORE_TESTS);
}

/**
 * jalon_move_state_clear:
 * @self: a state
 *
 * Gives the room back.
 */
void
jalon_move_state_clear (JalonMoveState *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->tests); i++)
    g_clear_pointer (&self->tests[i], g_free);
}

static void
take_tests (JalonTestFact    *room,
            JalonPersonFacts *person)
{
  if (person->n_tests > 0)
    memcpy (room, person->tests, person->n_tests * sizeof *room);

  person->tests = room;
}

/**
 * jalon_move_state_begin:
 * @self: a state
 * @swapped: whether with the partners swapped
 * @day: position of the day in the table
 *
 * Begins with the facts of a day without any other move.
 */
void
jalon_move_state_begin (JalonMoveState *self,
                        gboolean        swapped,
                        guint           day)
{
  self->day = day;
  self->swapped = swapped;
  self->facts = self->table->bases[swapped ? 1 : 0][day];
  take_tests (self->tests[0], &self->facts.candidate);
  take_tests (self->tests[1], &self->facts.partner);
}

static JalonPersonFacts *
get_person (JalonMoveState *self,
            JalonWhose      of)
{
  return (of == JALON_WHOSE_PARTNER) != self->swapped ? &self->facts.partner : &self->facts.candidate;
}

/**
 * jalon_move_state_put_on:
 * @self: a state
 * @group: whose and which aspect
 * @facts: what it is to be
 * @out_plate: (out caller-allocates): what to give to jalon_move_state_take_off()
 *
 * Changes an aspect of the facts.
 */
void
jalon_move_state_put_on (JalonMoveState         *self,
                         const JalonMoveGroup   *group,
                         const JalonOptionFacts *facts,
                         JalonMovePlate         *out_plate)
{
  JalonPersonFacts *person = get_person (self, group->of);

  *out_plate = (JalonMovePlate){
    .n_tests = { self->facts.candidate.n_tests, self->facts.partner.n_tests },
    .education = (gint8) person->education,
    .study = (gint8) person->canadian_study,
    .canadian_years = (gint8) person->canadian_years,
    .foreign_years = (gint8) person->foreign_years,
    .certificate = person->certificate,
    .sibling = self->facts.sibling,
    .nomination = self->facts.nomination,
  };

  switch (group->aspect)
    {
    case JALON_ASPECT_TEST:
      if (facts->has_test)
        person->tests[person->n_tests++] = facts->test;
      return;

    case JALON_ASPECT_LIFE:
      person->education = (JalonEducation) facts->education;
      person->canadian_study = (JalonEducation) facts->study;
      person->canadian_years = facts->canadian_years;
      person->foreign_years = facts->foreign_years;
      return;

    case JALON_ASPECT_CERTIFICATE:
      person->certificate |= facts->yes;
      return;

    case JALON_ASPECT_NOMINATION:
      if (facts->yes)
        self->facts.nomination = JALON_TRI_YES;
      return;

    case JALON_ASPECT_RELATIVE:
      self->facts.sibling |= facts->yes;
      return;

    case JALON_ASPECT_WAIT:
      return;

    default:
      g_return_if_reached ();
    }
}

/**
 * jalon_move_state_take_off:
 * @self: a state
 * @group: the group put on last
 * @plate: what was covered
 *
 * Undoes jalon_move_state_put_on(), the last one first.
 */
void
jalon_move_state_take_off (JalonMoveState       *self,
                           const JalonMoveGroup *group,
                           const JalonMovePlate *plate)
{
  JalonPersonFacts *person = get_person (self, group->of);

  self->facts.candidate.n_tests = plate->n_tests[0];
  self->facts.partner.n_tests = plate->n_tests[1];
  person->education = (JalonEducation) plate->education;
  person->canadian_study = (JalonEducation) plate->study;
  person->canadian_years = plate->canadian_years;
  person->foreign_years = plate->foreign_years;
  person->certificate = plate->certificate;
  self->facts.sibling = plate->sibling;
  self->facts.nomination = plate->nomination;
}

/**
 * jalon_move_state_score:
 * @self: a state
 *
 * Returns: the total of the CRS by the facts as they are now
 */
int
jalon_move_state_score (JalonMoveState *self)
{
  JalonCrs crs;

  self->n_scored++;
  jalon_crs_score (&self->facts, self->table->rules[self->day], &crs);

  return crs.total;
}

/**
 * jalon_move_state_score_choice:
 * @self: a state; whatever it was before
 * @choice: some moves
 * @day: position of a day on which all of them are ready
 *
 * Returns: the total of the CRS on that day with these moves
 */
int
jalon_move_state_score_choice (JalonMoveState    *self,
                               const JalonChoice *choice,
                               guint              day)
{
  JalonMovePlate plate;

  jalon_move_state_begin (self, choice->swapped, day);

  for (guint i = 0; i < self->table->groups->len; i++)
    {
      const JalonMoveGroup *group = jalon_move_table_get_group (self->table, i);

      if (choice->options[i] != JALON_NO_OPTION)
        jalon_move_state_put_on (self, group, &jalon_move_group_get_option (group, choice->options[i])->facts[day], &plate);
    }

  return jalon_move_state_score (self);
}

/**
 * jalon_choice_init:
 * @self: (out caller-allocates): a choice
 *
 * Chooses nothing.
 */
void
jalon_choice_init (JalonChoice *self)
{
  self->swapped = FALSE;
  for (guint i = 0; i < JALON_MOST_GROUPS; i++)
    self->options[i] = JALON_NO_OPTION;
}

static int
find_swap_day (const JalonMoveTable *table)
{
  for (guint i = 0; i < table->days->len; i++)
    if (jalon_date_equal (g_array_index (table->days, JalonDate, i), jalon_move_table_get_move (table, (guint) table->swap)->ready))
      return (int) i;

  g_return_val_if_reached (0);
}

/**
 * jalon_choice_get_day:
 * @self: a choice
 * @table: of which
 *
 * Returns: position of the first day on which all chosen moves are ready; -1 if
 *   nothing is chosen
 */
int
jalon_choice_get_day (const JalonChoice    *self,
                      const JalonMoveTable *table)
{
  int day = self->swapped ? find_swap_day (table) : -1;

  for (guint i = 0; i < table->groups->len; i++)
    if (self->options[i] != JALON_NO_OPTION)
      day = MAX (day, (int) jalon_move_group_get_option (jalon_move_table_get_group (table, i), self->options[i])->day);

  return day;
}
