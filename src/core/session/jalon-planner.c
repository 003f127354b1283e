/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-planner.h"
#include "jalon-background.h"

struct _JalonPlanner
{
  GObject parent_instance;

  JalonMoveRules *kinds;
  JalonProspect  *prospect;
  JalonGoal       goal;
  JalonRounds    *rounds; /* in which the round of the goal is */

  JalonSession *waiting; /* asked about while another answer is made */
  int           target;
  gboolean      busy;
};

/* A question: a copy of everything that could change meanwhile. */
typedef struct
{
  JalonKnowledge       *knowledge;
  JalonHousehold       *household;
  const JalonMoveRules *kinds;
  JalonDate             on;
  JalonRounds          *rounds;
  JalonGoal             goal;
} Question;

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* clang-format off */
G_DEFINE_FINAL_TYPE (JalonPlanner, jalon_planner, G_TYPE_OBJECT)
/* clang-format on */

static void
question_free (Question *question)
{
  g_object_unref (question->knowledge);
  g_object_unref (question->household);
  jalon_rounds_unref (question->rounds);
  g_free (question);
}

static void
answer (GTask        *task,
        gpointer      source,
        gpointer      data,
        GCancellable *cancellable)
{
  const Question *question = data;
  GError         *error = NULL;
  JalonProspect  *prospect = jalon_prospect_new (question->household, question->knowledge->rulebook, question->kinds, question->on,
                                                 jalon_forecast_get_usual_end (question->on), question->goal.points, &error);

  if (prospect != NULL)
    g_task_return_pointer (task, prospect, (GDestroyNotify) jalon_prospect_free);
  else
    g_task_return_error (task, error);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  JalonPlanner             *self = JALON_PLANNER (source);
  const Question           *question = g_task_get_task_data (G_TASK (result));
  g_autoptr (JalonProspect) prospect = g_task_propagate_pointer (G_TASK (result), NULL);

  self->busy = FALSE;
  if (self->waiting != NULL)
    {
      g_autoptr (JalonSession) session = g_steal_pointer (&self->waiting);

      jalon_planner_ask (self, session, self->target);
      return;
    }

  g_clear_pointer (&self->prospect, jalon_prospect_free);
  self->prospect = g_steal_pointer (&prospect);
  g_clear_pointer (&self->rounds, jalon_rounds_unref);
  self->rounds = jalon_rounds_ref (question->rounds);
  self->goal = question->goal;
  g_signal_emit (self, signals[CHANGED], 0);
}

static Question *
make_question (JalonPlanner *self,
               JalonSession *session,
               int           target)
{
  JalonKnowledge *knowledge = jalon_session_get_knowledge (session);
  Question       *question = g_new0 (Question, 1);

  question->knowledge = g_object_ref (knowledge);
  question->household = JALON_HOUSEHOLD (jalon_record_duplicate (JALON_RECORD (jalon_session_get_household (session))));
  question->kinds = self->kinds;
  question->on = jalon_session_get_today (session);
  question->rounds = jalon_rounds_ref (jalon_rounds_store_get_rounds (knowledge->rounds));
  question->goal = (JalonGoal){ .points = 1, .median = -1 };
  jalon_goal_find (question->household, knowledge->rulebook, question->rounds, jalon_knowledge_get_categories (knowledge), question->on, &question->goal);

  if (target != 0)
    {
      question->goal.points = target;
      question->goal.round = NULL;
    }

  return question;
}

/**
 * jalon_planner_ask:
 * @self: a planner
 * @session: whose household
 * @target: points to reach; 0: the latest cut-off of a kind that fits
 *
 * Asks for another answer, as of the session's today. It is made in another
 * thread, and "changed" says that it is there.
 */
void
jalon_planner_ask (JalonPlanner *self,
                   JalonSession *session,
                   int           target)
{
  self->target = target;
  if (self->busy)
    {
      g_set_object (&self->waiting, session);
      return;
    }

  self->busy = TRUE;
  jalon_background_run (self, answer, make_question (self, session, target), (GDestroyNotify) question_free, answered_cb, NULL);
}

/**
 * jalon_planner_get_prospect:
 * @self: a planner
 *
 * Returns: (transfer none) (nullable): the latest answer, until "changed"; %NULL if there is none
 */
const JalonProspect *
jalon_planner_get_prospect (JalonPlanner *self)
{
  return self->prospect;
}

/**
 * jalon_planner_get_goal:
 * @self: a planner
 *
 * Returns: (transfer none) (nullable): what the latest answer is to reach
 */
const JalonGoal *
jalon_planner_get_goal (JalonPlanner *self)
{
  return self->prospect != NULL ? &self->goal : NULL;
}

/**
 * jalon_planner_is_busy:
 * @self: a planner
 *
 * Returns: whether another answer is being made
 */
gboolean
jalon_planner_is_busy (JalonPlanner *self)
{
  return self->busy;
}

static void
jalon_planner_finalize (GObject *object)
{
  JalonPlanner *self = JALON_PLANNER (object);

  g_clear_pointer (&self->prospect, jalon_prospect_free);
  g_clear_pointer (&self->kinds, jalon_move_rules_free);
  g_clear_pointer (&self->rounds, jalon_rounds_unref);
  g_clear_object (&self->waiting);

  G_OBJECT_CLASS (jalon_planner_parent_class)->finalize (object);
}

static void
jalon_planner_class_init (JalonPlannerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_planner_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jalon_planner_init (JalonPlanner *self)
{
  g_autoptr (GError) error = NULL;

  self->kinds = jalon_move_rules_load (&error);
  /* The data are the program's own: the checks find a broken file long before. */
  g_assert_no_error (error);
}

/**
 * jalon_planner_new:
 *
 * Returns: (transfer full): a planner without an answer
 */
JalonPlanner *
jalon_planner_new (void)
{
  return g_object_new (JALON_TYPE_PLANNER, NULL);
}
