/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-groups.h"

/* Two to this power of sets of assessments are looked at for one person. */
#define MOST_ASSESSMENTS 6

/* Days --------------------------------------------------------------------- */

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  return jalon_date_compare (*(const JalonDate *) a, *(const JalonDate *) b);
}

static void
collect_days (JalonMoveTable *self)
{
  guint n = 0;

  for (guint i = 0; i < self->moves->len; i++)
    g_array_append_val (self->days, jalon_move_table_get_move (self, i)->ready);

  g_array_sort (self->days, compare_days);

  for (guint i = 0; i < self->days->len; i++)
    if (n == 0 || compare_days (&g_array_index (self->days, JalonDate, n - 1), &g_array_index (self->days, JalonDate, i)) != 0)
      g_array_index (self->days, JalonDate, n++) = g_array_index (self->days, JalonDate, i);

  g_array_set_size (self->days, n);
}

static guint
find_day (const JalonMoveTable *self,
          JalonDate             day)
{
  guint i = 0;

  while (!jalon_date_equal (g_array_index (self->days, JalonDate, i), day))
    i++;

  return i;
}

/* Groups ------------------------------------------------------------------- */

static JalonMoveGroup *
add_group (JalonMoveTable *self,
           JalonAspect     aspect,
           JalonWhose      of,
           JalonLanguage   language)
{
  JalonMoveGroup group = { aspect, of, language, g_array_new (FALSE, FALSE, sizeof (JalonOption)) };

  g_array_append_val (self->groups, group);

  return jalon_move_table_get_group (self, self->groups->len - 1);
}

static void
add_to_option (const JalonMoveTable *self,
               JalonOption          *option,
               guint                 index)
{
  const JalonMove *move = jalon_move_table_get_move (self, index);

  option->moves[option->n_moves++] = (guint16) index;
  option->weeks += move->weeks;
  option->cost += move->cost;
  option->day = MAX (option->day, find_day (self, move->ready));
}

static void
add_single (const JalonMoveTable *self,
            JalonMoveGroup       *group,
            guint                 index)
{
  JalonOption option = { .n_moves = 0 };

  add_to_option (self, &option, index);
  g_array_append_val (group->options, option);
}

static void
add_tests (JalonMoveTable *self,
           JalonWhose      of,
           JalonLanguage   language)
{
  JalonMoveGroup *group = add_group (self, JALON_ASPECT_TEST, of, language);

  for (guint i = 0; i < self->moves->len; i++)
    {
      const JalonMove *move = jalon_move_table_get_move (self, i);

      if (move->rule->kind == JALON_MOVE_LANGUAGE_TEST && move->of == of && move->language == language)
        add_single (self, group, i);
    }
}

static gboolean
is_life (const JalonMove *move,
         JalonWhose       of)
{
  switch (move->rule->kind)
    {
    case JALON_MOVE_CANADIAN_WORK:
    case JALON_MOVE_CANADIAN_WORK_WITH_PERMIT:
    case JALON_MOVE_SECOND_DIPLOMA:
    case JALON_MOVE_STUDY_MASTER:
    case JALON_MOVE_STUDY_ONE_YEAR:
    case JALON_MOVE_STUDY_THREE_YEAR:
    case JALON_MOVE_STUDY_TWO_YEAR:
      return move->of == of;

    case JALON_MOVE_ANSWER_DIPLOMA:
    case JALON_MOVE_ANSWER_JOB:
    case JALON_MOVE_ANSWER_TEST:
    case JALON_MOVE_ASSESSMENT:
    case JALON_MOVE_CERTIFICATE:
    case JALON_MOVE_LANGUAGE_TEST:
    case JALON_MOVE_NOMINATION:
    case JALON_MOVE_RELATIVE_ADULT:
    case JALON_MOVE_SWAP:
    case JALON_MOVE_WAIT:
      return FALSE;

    default:
      g_return_val_if_reached (FALSE);
    }
}

/* Every set of assessments, each beside nothing or one way to spend the time. */
static void
add_life (JalonMoveTable *self,
          JalonWhose      of)
{
  JalonMoveGroup *group = add_group (self, JALON_ASPECT_LIFE, of, JALON_LANGUAGE_EN);
  guint           assessments[MOST_ASSESSMENTS];
  guint           n = 0;

  for (guint i = 0; i < self->moves->len && n < MOST_ASSESSMENTS; i++)
    {
      const JalonMove *move = jalon_move_table_get_move (self, i);

      if (move->rule->kind == JALON_MOVE_ASSESSMENT && move->of == of)
        assessments[n++] = i;
    }

  for (guint mask = 0; mask < 1u << n; mask++)
    for (int with = -1; with < (int) self->moves->len; with++)
      {
        JalonOption option = { .n_moves = 0 };

        if (with >= 0 && !is_life (jalon_move_table_get_move (self, (guint) with), of))
          continue;

        for (guint i = 0; i < n; i++)
          if (mask & (1u << i))
            add_to_option (self, &option, assessments[i]);

        if (with >= 0)
          add_to_option (self, &option, (guint) with);

        if (option.n_moves > 0)
          g_array_append_val (group->options, option);
      }
}

/* One relative is enough, and one day to wait for. */
static void
add_kind (JalonMoveTable *self,
          JalonAspect     aspect,
          JalonMoveKind   kind)
{
  JalonMoveGroup *group = add_group (self, aspect, JALON_WHOSE_UNANSWERED, JALON_LANGUAGE_EN);

  for (guint i = 0; i < self->moves->len; i++)
    if (jalon_move_table_get_move (self, i)->rule->kind == kind)
      add_single (self, group, i);
}

static void
add_singles (JalonMoveTable *self)
{

  for (guint i = 0; i < self->moves->len; i++)
    switch (jalon_move_table_get_move (self, i)->rule->kind)
      {
      case JALON_MOVE_CERTIFICATE:
        add_single (self, add_group (self, JALON_ASPECT_CERTIFICATE, JALON_WHOSE_CANDIDATE, JALON_LANGUAGE_EN), i);
        break;

      case JALON_MOVE_NOMINATION:
        add_single (self, add_group (self, JALON_ASPECT_NOMINATION, JALON_WHOSE_UNANSWERED, JALON_LANGUAGE_EN), i);
        break;

      case JALON_MOVE_SWAP:
        self->swap = (int) i;
        break;

      /* No way rests on what nobody knows: it would beat all that can be done. */
      case JALON_MOVE_ANSWER_DIPLOMA:
      case JALON_MOVE_ANSWER_JOB:
      case JALON_MOVE_ANSWER_TEST:
      case JALON_MOVE_ASSESSMENT:
      case JALON_MOVE_CANADIAN_WORK:
      case JALON_MOVE_CANADIAN_WORK_WITH_PERMIT:
      case JALON_MOVE_LANGUAGE_TEST:
      case JALON_MOVE_RELATIVE_ADULT:
      case JALON_MOVE_SECOND_DIPLOMA:
      case JALON_MOVE_STUDY_MASTER:
      case JALON_MOVE_STUDY_ONE_YEAR:
      case JALON_MOVE_STUDY_THREE_YEAR:
      case JALON_MOVE_STUDY_TWO_YEAR:
      case JALON_MOVE_WAIT:
      default:
        break;
      }

  add_kind (self, JALON_ASPECT_RELATIVE, JALON_MOVE_RELATIVE_ADULT);
  add_kind (self, JALON_ASPECT_WAIT, JALON_MOVE_WAIT);
}

/**
 * jalon_move_groups_fill:
 * @self: a table with its moves, without groups
 *
 * Puts the days on which moves are ready into the table, and the moves into groups
 * of which one option at most is chosen.
 */
void
jalon_move_groups_fill (JalonMoveTable *self)
{
  collect_days (self);

  for (JalonWhose of = JALON_WHOSE_CANDIDATE; of <= JALON_WHOSE_PARTNER; of++)
    {
      for (guint language = 0; language < JALON_N_LANGUAGES; language++)
        add_tests (self, of, (JalonLanguage) language);

      add_life (self, of);
    }

  add_singles (self);
}

/* Bounds ------------------------------------------------------------------- */

static void
raise_test (JalonOptionFacts    *limit,
            const JalonTestFact *test)
{
  if (!limit->has_test)
    limit->test = *test;

  limit->has_test = TRUE;
  limit->test.lowest = G_MAXINT8;
  for (guint i = 0; i < JALON_N_ABILITIES; i++)
    {
      limit->test.levels[i] = MAX (limit->test.levels[i], test->levels[i]);
      limit->test.lowest = MIN (limit->test.lowest, limit->test.levels[i]);
    }
}

/**
 * jalon_option_facts_raise:
 * @limit: the best so far
 * @facts: others
 *
 * Takes the better of each fact.
 */
void
jalon_option_facts_raise (JalonOptionFacts       *limit,
                          const JalonOptionFacts *facts)
{
  if (facts->has_test)
    raise_test (limit, &facts->test);

  limit->education = MAX (limit->education, facts->education);
  limit->study = MAX (limit->study, facts->study);
  limit->canadian_years = MAX (limit->canadian_years, facts->canadian_years);
  limit->foreign_years = MAX (limit->foreign_years, facts->foreign_years);
  limit->yes |= facts->yes;
}
