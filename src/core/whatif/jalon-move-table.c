/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-table.h"

#include <string.h>

#include "jalon-move-groups.h"
#include "jalon-swap.h"

typedef struct
{
  JalonMoveTable *table;
  JalonHousehold *household;
  JalonScorer     scorer;
} Builder;

/**
 * jalon_move_table_get_move:
 * @self: a table
 * @index: position of a move
 *
 * Returns: (transfer none): the move
 */
const JalonMove *
jalon_move_table_get_move (const JalonMoveTable *self,
                           guint                 index)
{
  return self->moves->pdata[index];
}

/**
 * jalon_move_table_get_group:
 * @self: a table
 * @index: position of a group
 *
 * Returns: (transfer none): the group
 */
JalonMoveGroup *
jalon_move_table_get_group (const JalonMoveTable *self,
                            guint                 index)
{
  return &g_array_index (self->groups, JalonMoveGroup, index);
}

/**
 * jalon_move_group_get_option:
 * @self: a group
 * @index: position of an option
 *
 * Returns: (transfer none): the option
 */
JalonOption *
jalon_move_group_get_option (const JalonMoveGroup *self,
                             int                   index)
{
  return &g_array_index (self->options, JalonOption, index);
}

/* Facts -------------------------------------------------------------------- */

static void
take_test (JalonOptionFacts       *out,
           const JalonPersonFacts *person)
{
  JalonRecordList *list = person->record->tests;
  gpointer         added = jalon_record_list_get (list, jalon_record_list_get_length (list) - 1);

  for (guint i = 0; i < person->n_tests; i++)
    if (person->tests[i].record == added)
      {
        out->has_test = TRUE;
        out->test = person->tests[i];
        out->test.record = NULL;
      }
}

static void
take_facts (JalonOptionFacts     *out,
            const JalonMoveGroup *group,
            const JalonFacts     *facts)
{
  const JalonPersonFacts *person = group->of == JALON_WHOSE_PARTNER ? &facts->partner : &facts->candidate;

  switch (group->aspect)
    {
    case JALON_ASPECT_TEST:
      take_test (out, person);
      return;

    case JALON_ASPECT_LIFE:
      out->education = (gint8) person->education;
      out->study = (gint8) person->canadian_study;
      out->canadian_years = (gint8) person->canadian_years;
      out->foreign_years = (gint8) person->foreign_years;
      return;

    case JALON_ASPECT_CERTIFICATE:
      out->yes = person->certificate;
      return;

    case JALON_ASPECT_NOMINATION:
      out->yes = facts->nomination == JALON_TRI_YES;
      return;

    case JALON_ASPECT_RELATIVE:
      out->yes = facts->sibling;
      return;

    case JALON_ASPECT_WAIT:
      return;

    default:
      g_return_if_reached ();
    }
}

static void
derive_option (Builder              *builder,
               const JalonMoveGroup *group,
               JalonOption          *option)
{
  JalonMoveTable            *self = builder->table;
  const JalonMove           *moves[JALON_MOST_MOVES_AN_OPTION];
  g_autoptr (JalonHousehold) copy = NULL;

  for (guint i = 0; i < option->n_moves; i++)
    moves[i] = jalon_move_table_get_move (self, option->moves[i]);

  copy = jalon_moves_apply (builder->household, moves, option->n_moves, NULL);
  option->facts = g_new0 (JalonOptionFacts, self->days->len);

  for (guint day = option->day; day < self->days->len; day++)
    if (jalon_scorer_derive (&builder->scorer, copy, g_array_index (self->days, JalonDate, day), NULL))
      take_facts (&option->facts[day], group, &builder->scorer.facts);
}

static gboolean
is_same_life (const JalonOptionFacts *a,
              const JalonOptionFacts *b)
{
  return a->education == b->education && a->study == b->study && a->canadian_years == b->canadian_years && a->foreign_years == b->foreign_years;
}

static gboolean
is_useless (const JalonMoveTable *self,
            const JalonMoveGroup *group,
            int                   index,
            guint                 day)
{
  const JalonOption      *option = jalon_move_group_get_option (group, index);
  const JalonPersonFacts *base = group->of == JALON_WHOSE_PARTNER ? &self->bases[0][day].partner : &self->bases[0][day].candidate;
  JalonOptionFacts        nothing = { .education = (gint8) base->education, .study = (gint8) base->canadian_study, .canadian_years = (gint8) base->canadian_years, .foreign_years = (gint8) base->foreign_years };

  if (group->aspect != JALON_ASPECT_LIFE)
    return FALSE;

  for (guint i = 0; i < option->n_moves; i++)
    {
      int without = jalon_move_group_find_without (group, index, option->moves[i]);

      if (is_same_life (&option->facts[day], without == JALON_NO_OPTION ? &nothing : &jalon_move_group_get_option (group, without)->facts[day]))
        return TRUE;
    }

  return FALSE;
}

/**
 * jalon_move_group_find_without:
 * @self: a group
 * @option: position of an option
 * @move: position of one of its moves
 *
 * Returns: position of the option that has all its other moves; %JALON_NO_OPTION
 *   if there are none
 */
int
jalon_move_group_find_without (const JalonMoveGroup *self,
                               int                   option,
                               guint                 move)
{
  const JalonOption *whole = jalon_move_group_get_option (self, option);

  for (int i = 0; i < (int) self->options->len; i++)
    {
      const JalonOption *part = jalon_move_group_get_option (self, i);
      guint              n = 0;

      if (part->n_moves + 1 != whole->n_moves)
        continue;

      for (guint j = 0; j < whole->n_moves; j++)
        if (whole->moves[j] != move && n < part->n_moves && part->moves[n] == whole->moves[j])
          n++;

      if (n == part->n_moves)
        return i;
    }

  return JALON_NO_OPTION;
}

static void
derive_groups (Builder *builder)
{
  JalonMoveTable *self = builder->table;

  for (guint i = 0; i < self->groups->len; i++)
    {
      JalonMoveGroup *group = jalon_move_table_get_group (self, i);

      for (guint j = 0; j < group->options->len; j++)
        derive_option (builder, group, jalon_move_group_get_option (group, (int) j));

      for (guint j = 0; j < group->options->len; j++)
        {
          JalonOption *option = jalon_move_group_get_option (group, (int) j);

          for (guint day = option->day; day < self->days->len; day++)
            option->facts[day].useless = is_useless (self, group, (int) j, day);
        }
    }
}

static void
derive_bases (Builder *builder)
{
  JalonMoveTable *self = builder->table;
  guint           n_contexts = self->swap >= 0 ? 2 : 1;

  if (self->swap >= 0)
    {
      self->swapped = JALON_HOUSEHOLD (jalon_record_duplicate (JALON_RECORD (builder->household)));
      jalon_swap_partners (self->swapped, NULL);
    }

  for (guint context = 0; context < n_contexts; context++)
    self->bases[context] = g_new0 (JalonFacts, self->days->len);

  self->rules = g_new0 (JalonRules *, self->days->len);

  for (guint day = 0; day < self->days->len; day++)
    {
      JalonDate date = g_array_index (self->days, JalonDate, day);

      jalon_scorer_derive (&builder->scorer, builder->household, date, NULL);
      self->rules[day] = jalon_rules_ref (builder->scorer.rules);

      for (guint context = 0; context < n_contexts; context++)
        {
          jalon_facts_init (&self->bases[context][day]);
          jalon_facts_rederive (&self->bases[context][day], context == 0 ? self->household : self->swapped, self->rules[day], date);
        }
    }
}

/**
 * jalon_move_table_new:
 * @household: who; must not change meanwhile
 * @rulebook: the rules of every date
 * @moves: (element-type JalonMove): what jalon_moves_find() found for @household; must outlive the table
 *
 * Derives what each move changes on each day on which some move is ready.
 *
 * Returns: (transfer full): the table
 */
JalonMoveTable *
jalon_move_table_new (JalonHousehold *household,
                      JalonRulebook  *rulebook,
                      GPtrArray      *moves)
{
  JalonMoveTable *self = g_new0 (JalonMoveTable, 1);
  Builder         builder = { self, household, { NULL } };

  self->household = g_object_ref (household);
  self->moves = moves;
  self->days = g_array_new (FALSE, FALSE, sizeof (JalonDate));
  self->groups = g_array_new (FALSE, FALSE, sizeof (JalonMoveGroup));
  self->swap = -1;
  jalon_scorer_init (&builder.scorer, rulebook);
  jalon_move_groups_fill (self);
  derive_bases (&builder);
  derive_groups (&builder);
  jalon_scorer_clear (&builder.scorer);

  return self;
}

/**
 * jalon_move_table_free:
 * @self: (transfer full) (nullable): a table
 *
 * Frees a table, not its moves.
 */
void
jalon_move_table_free (JalonMoveTable *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < self->groups->len; i++)
    {
      JalonMoveGroup *group = jalon_move_table_get_group (self, i);

      for (guint j = 0; j < group->options->len; j++)
        g_free (jalon_move_group_get_option (group, (int) j)->facts);

      g_array_unref (group->options);
    }

  for (guint day = 0; day < self->days->len; day++)
    {
      for (guint context = 0; context < G_N_ELEMENTS (self->bases); context++)
        if (self->bases[context] != NULL)
          jalon_facts_clear (&self->bases[context][day]);

      jalon_rules_unref (self->rules[day]);
    }

  g_clear_object (&self->household);
  g_clear_object (&self->swapped);
  g_free (self->bases[0]);
  g_free (self->bases[1]);
  g_free (self->rules);
  g_array_unref (self->groups);
  g_array_unref (self->days);
  g_free (self);
}
