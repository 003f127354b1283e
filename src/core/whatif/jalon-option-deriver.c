/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-option-deriver.h"

#include <string.h>

#include "jalon-person-facts.h"

/*
 * There are many sets of diplomas, and each is looked at on many days. Diplomas
 * change nothing but what education counts as, a job nothing but the years of
 * work, a test nothing but its own levels: so each is derived by itself, and
 * sets of diplomas are tried on one copy.
 */

/**
 * jalon_option_deriver_init:
 * @self: (out caller-allocates): a deriver, to be cleared
 * @table: with its moves, its groups and the rules of its days; must outlive it
 * @scorer: a scorer; must outlive it
 *
 * Prepares the deriving of options.
 */
void
jalon_option_deriver_init (JalonOptionDeriver   *self,
                           const JalonMoveTable *table,
                           JalonScorer          *scorer)
{
  memset (self, 0, sizeof *self);
  self->table = table;
  self->scorer = scorer;
  self->scratch = JALON_HOUSEHOLD (jalon_record_duplicate (JALON_RECORD (table->household)));
}

/**
 * jalon_option_deriver_clear:
 * @self: a deriver
 *
 * Gives its memory back.
 */
void
jalon_option_deriver_clear (JalonOptionDeriver *self)
{
  jalon_person_facts_clear (&self->person);
  g_clear_object (&self->scratch);
}

static JalonDate
get_day (const JalonOptionDeriver *self,
         guint                     day)
{
  return g_array_index (self->table->days, JalonDate, day);
}

/* One result of a test ------------------------------------------------------ */

static void
derive_test (JalonOptionDeriver   *self,
             const JalonMoveGroup *group,
             JalonOption          *option)
{
  const JalonMove *move = jalon_move_table_get_move (self->table, option->moves[0]);
  JalonPerson     *person = group->of == JALON_WHOSE_PARTNER ? self->scratch->partner : self->scratch->candidate;

  for (guint day = option->day; day < self->table->days->len; day++)
    {
      JalonOptionFacts *facts = &option->facts[day];

      facts->has_test = jalon_person_facts_derive_test (&facts->test, JALON_TEST_RESULT (move->item), self->table->rules[day], get_day (self, day));
      facts->test.index = jalon_record_list_get_length (person->tests);
      facts->test.record = NULL;
    }
}

/* Diplomas, studies, work --------------------------------------------------- */

static gboolean
is_job (const JalonMove *move)
{
  return move->rule->kind == JALON_MOVE_CANADIAN_WORK || move->rule->kind == JALON_MOVE_CANADIAN_WORK_WITH_PERMIT;
}

/* Returns: the job of an option, or NULL */
static const JalonMove *
find_job (const JalonOptionDeriver *self,
          const JalonOption        *option)
{
  for (guint i = 0; i < option->n_moves; i++)
    {
      const JalonMove *move = jalon_move_table_get_move (self->table, option->moves[i]);

      if (is_job (move))
        return move;
    }

  return NULL;
}

/* The option of a job alone comes before all that have it beside diplomas. */
static const JalonOption *
find_alone (const JalonOptionDeriver *self,
            const JalonMoveGroup     *group,
            const JalonMove          *move)
{
  for (guint i = 0; i < group->options->len; i++)
    {
      const JalonOption *option = jalon_move_group_get_option (group, (int) i);

      if (option->n_moves == 1 && jalon_move_table_get_move (self->table, option->moves[0]) == move)
        return option;
    }

  g_return_val_if_reached (NULL);
}

static void
take_years (JalonOptionFacts *facts,
            int               canadian_years,
            int               foreign_years)
{
  facts->canadian_years = (gint8) canadian_years;
  facts->foreign_years = (gint8) foreign_years;
}

static void
derive_job (JalonOptionDeriver *self,
            JalonPerson        *person,
            const JalonMove    *move,
            JalonOption        *option)
{
  g_autoptr (JalonRecord) job = jalon_record_duplicate (move->item);

  jalon_record_list_append (person->jobs, job);
  for (guint day = option->day; day < self->table->days->len; day++)
    {
      jalon_person_facts_derive (&self->person, person, self->table->rules[day], get_day (self, day));
      take_years (&option->facts[day], self->person.canadian_years, self->person.foreign_years);
    }
  jalon_record_list_remove (person->jobs, jalon_record_list_get_length (person->jobs) - 1);
}

static void
derive_years (JalonOptionDeriver   *self,
              JalonPerson          *person,
              const JalonMoveGroup *group,
              JalonOption          *option)
{
  const JalonMove   *job = find_job (self, option);
  const JalonOption *alone;

  if (job != NULL && option->n_moves == 1)
    {
      derive_job (self, person, job, option);
      return;
    }

  alone = job != NULL ? find_alone (self, group, job) : NULL;
  for (guint day = option->day; day < self->table->days->len; day++)
    {
      const JalonFacts       *base = &self->table->bases[0][day];
      const JalonPersonFacts *facts = group->of == JALON_WHOSE_PARTNER ? &base->partner : &base->candidate;

      if (alone != NULL)
        take_years (&option->facts[day], alone->facts[day].canadian_years, alone->facts[day].foreign_years);
      else
        take_years (&option->facts[day], facts->canadian_years, facts->foreign_years);
    }
}

/* What was in the place of each assessment, to be put back. */
typedef struct
{
  JalonAssessment *assessments[JALON_MOST_MOVES_AN_OPTION];
  guint            n_studies;
} Before;

static void
put_on (JalonOptionDeriver *self,
        JalonPerson        *person,
        const JalonOption  *option,
        Before             *out_before)
{
  out_before->n_studies = 0;

  for (guint i = 0; i < option->n_moves; i++)
    {
      const JalonMove *move = jalon_move_table_get_move (self->table, option->moves[i]);

      if (move->rule->kind == JALON_MOVE_ASSESSMENT)
        {
          JalonCredential *credential = jalon_record_list_get (person->credentials, move->position);

          out_before->assessments[i] = credential->assessment;
          credential->assessment = JALON_ASSESSMENT (move->item);
        }
      else if (!is_job (move))
        {
          g_autoptr (JalonRecord) study = jalon_record_duplicate (move->item);

          jalon_record_list_append (person->credentials, study);
          out_before->n_studies++;
        }
    }
}

static void
take_off (JalonOptionDeriver *self,
          JalonPerson        *person,
          const JalonOption  *option,
          const Before       *before)
{
  for (guint i = 0; i < before->n_studies; i++)
    jalon_record_list_remove (person->credentials, jalon_record_list_get_length (person->credentials) - 1);

  for (guint i = 0; i < option->n_moves; i++)
    {
      const JalonMove *move = jalon_move_table_get_move (self->table, option->moves[i]);

      if (move->rule->kind == JALON_MOVE_ASSESSMENT)
        ((JalonCredential *) jalon_record_list_get (person->credentials, move->position))->assessment = before->assessments[i];
    }
}

static void
derive_life (JalonOptionDeriver   *self,
             const JalonMoveGroup *group,
             JalonOption          *option)
{
  JalonPerson *person = group->of == JALON_WHOSE_PARTNER ? self->scratch->partner : self->scratch->candidate;
  Before       before;

  put_on (self, person, option, &before);
  for (guint day = option->day; day < self->table->days->len; day++)
    {
      jalon_person_facts_derive_education (&self->person, person, self->table->rules[day], get_day (self, day));
      option->facts[day].education = (gint8) self->person.education;
      option->facts[day].study = (gint8) self->person.canadian_study;
    }
  take_off (self, person, option, &before);

  derive_years (self, person, group, option);
}

/* What touches the household ------------------------------------------------ */

static gboolean
is_so (JalonAspect       aspect,
       const JalonFacts *facts)
{
  switch (aspect)
    {
    case JALON_ASPECT_CERTIFICATE:
      return facts->candidate.certificate;

    case JALON_ASPECT_NOMINATION:
      return facts->nomination == JALON_TRI_YES;

    case JALON_ASPECT_RELATIVE:
      return facts->sibling;

    case JALON_ASPECT_WAIT:
    case JALON_ASPECT_TEST:
    case JALON_ASPECT_LIFE:
    default:
      g_return_val_if_reached (FALSE);
    }
}

static void
derive_answer (JalonOptionDeriver   *self,
               const JalonMoveGroup *group,
               JalonOption          *option)
{
  const JalonMove           *move = jalon_move_table_get_move (self->table, option->moves[0]);
  g_autoptr (JalonHousehold) copy = jalon_moves_apply (self->table->household, &move, 1, NULL);

  for (guint day = option->day; day < self->table->days->len; day++)
    if (jalon_scorer_derive (self->scorer, copy, get_day (self, day), NULL))
      option->facts[day].yes = is_so (group->aspect, &self->scorer->facts);
}

/**
 * jalon_option_deriver_derive:
 * @self: a deriver
 * @group: the option's; options with fewer moves are derived before
 * @option: an option without facts
 *
 * Derives what an option makes of its aspect on each day from its own on.
 */
void
jalon_option_deriver_derive (JalonOptionDeriver   *self,
                             const JalonMoveGroup *group,
                             JalonOption          *option)
{
  option->facts = g_new0 (JalonOptionFacts, self->table->days->len);

  switch (group->aspect)
    {
    case JALON_ASPECT_TEST:
      derive_test (self, group, option);
      return;

    case JALON_ASPECT_LIFE:
      derive_life (self, group, option);
      return;

    case JALON_ASPECT_CERTIFICATE:
    case JALON_ASPECT_NOMINATION:
    case JALON_ASPECT_RELATIVE:
      derive_answer (self, group, option);
      return;

    case JALON_ASPECT_WAIT:
      return;

    default:
      g_return_if_reached ();
    }
}
