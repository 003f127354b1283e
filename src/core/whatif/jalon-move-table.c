/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-table.h"

#include <string.h>

#include "jalon-move-groups.h"
#include "jalon-option-deriver.h"
#include "jalon-swap.h"

/* What an option is compared with: the same with one of its moves less. */
typedef struct
{
  int   without[JALON_MOST_MOVES_AN_OPTION];
  guint n;
} Rivals;

const JalonMove *
jalon_move_table_get_move (const JalonMoveTable *self,
                           guint                 index)
{
  return self->moves->pdata[index];
}

JalonMoveGroup *
jalon_move_table_get_group (const JalonMoveTable *self,
                            guint                 index)
{
  return &g_array_index (self->groups, JalonMoveGroup, index);
}

JalonOption *
jalon_move_group_get_option (const JalonMoveGroup *self,
                             int                   index)
{
  return &g_array_index (self->options, JalonOption, index);
}

static gboolean
is_same_life (const JalonOptionFacts *a,
              const JalonOptionFacts *b)
{
  return a->education == b->education && a->study == b->study && a->canadian_years == b->canadian_years && a->foreign_years == b->foreign_years;
}

static void
find_rivals (const JalonMoveGroup *group,
             int                   index,
             Rivals               *out_rivals)
{
  const JalonOption *option = jalon_move_group_get_option (group, index);

  out_rivals->n = option->n_moves;
  for (guint i = 0; i < option->n_moves; i++)
    out_rivals->without[i] = jalon_move_group_find_without (group, index, option->moves[i]);
}

static gboolean
is_useless (const JalonMoveTable *self,
            const JalonMoveGroup *group,
            int                   index,
            const Rivals         *rivals,
            guint                 day)
{
  const JalonOption      *option = jalon_move_group_get_option (group, index);
  const JalonPersonFacts *base = group->of == JALON_WHOSE_PARTNER ? &self->bases[0][day].partner : &self->bases[0][day].candidate;
  JalonOptionFacts        nothing = { .education = (gint8) base->education, .study = (gint8) base->canadian_study, .canadian_years = (gint8) base->canadian_years, .foreign_years = (gint8) base->foreign_years };

  for (guint i = 0; i < rivals->n; i++)
    if (is_same_life (&option->facts[day], rivals->without[i] == JALON_NO_OPTION ? &nothing : &jalon_move_group_get_option (group, rivals->without[i])->facts[day]))
      return TRUE;

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
mark_useless (JalonMoveTable *self,
              JalonMoveGroup *group)
{
  for (guint i = 0; i < group->options->len; i++)
    {
      JalonOption *option = jalon_move_group_get_option (group, (int) i);
      Rivals       rivals;

      find_rivals (group, (int) i, &rivals);
      for (guint day = option->day; day < self->days->len; day++)
        option->facts[day].useless = is_useless (self, group, (int) i, &rivals, day);
    }
}

static void
derive_groups (JalonMoveTable *self,
               JalonScorer    *scorer)
{
  g_auto (JalonOptionDeriver) deriver;

  jalon_option_deriver_init (&deriver, self, scorer);

  for (guint i = 0; i < self->groups->len; i++)
    {
      JalonMoveGroup *group = jalon_move_table_get_group (self, i);

      for (guint j = 0; j < group->options->len; j++)
        jalon_option_deriver_derive (&deriver, group, jalon_move_group_get_option (group, (int) j));

      if (group->aspect == JALON_ASPECT_LIFE)
        mark_useless (self, group);
    }
}

static void
derive_bases (JalonMoveTable *self,
              JalonScorer    *scorer)
{
  guint n_contexts = self->swap >= 0 ? 2 : 1;

  if (self->swap >= 0)
    {
      self->swapped = JALON_HOUSEHOLD (jalon_record_duplicate (JALON_RECORD (self->household)));
      jalon_swap_partners (self->swapped, NULL);
    }

  for (guint context = 0; context < n_contexts; context++)
    self->bases[context] = g_new0 (JalonFacts, self->days->len);

  self->rules = g_new0 (JalonRules *, self->days->len);

  for (guint day = 0; day < self->days->len; day++)
    {
      JalonDate date = g_array_index (self->days, JalonDate, day);

      jalon_scorer_derive (scorer, self->household, date, NULL);
      self->rules[day] = jalon_rules_ref (scorer->rules);

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
  JalonMoveTable      *self = g_new0 (JalonMoveTable, 1);
  g_auto (JalonScorer) scorer;

  self->household = g_object_ref (household);
  self->moves = moves;
  self->days = g_array_new (FALSE, FALSE, sizeof (JalonDate));
  self->groups = g_array_new (FALSE, FALSE, sizeof (JalonMoveGroup));
  self->swap = -1;
  jalon_scorer_init (&scorer, rulebook);
  jalon_move_groups_fill (self);
  derive_bases (self, &scorer);
  derive_groups (self, &scorer);

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
