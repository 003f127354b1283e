/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-overview-next.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-overview.h"
#include "jalon-places.h"
#include "jalon-questions.h"
#include "jalon-words.h"

#define PROFILE_STEP 2     /* its place among the steps of the overview */
#define APPLICATION_STEP 3 /* likewise */
#define DOCUMENTS_STEP 1   /* likewise */

void
jalon_overview_next_free (JalonOverviewNext *next)
{
  g_free (next->sentence);
  g_free (next->key);
  g_free (next->place);
  g_free (next);
}

static guint
count_questions (void)
{
  guint n;

  jalon_questions_get (&n);
  return n;
}

/* A question is asked by the answer that it is for. */
static JalonOverviewNext *
ask (JalonHousehold *household,
     guint           position)
{
  const JalonQuestion *question = &jalon_questions_get (&(guint){ 0 })[position];
  JalonOverviewNext   *next = g_new0 (JalonOverviewNext, 1);
  JalonRecord         *record;
  const JalonField    *field;
  g_autofree char     *small = NULL;

  if (jalon_place_find (household, question->key, &record, &field) && field != NULL)
    small = jalon_words_after_colon (jalon_label_field (G_OBJECT_TYPE (record), field->name));
  /* Translators: %s is the label of a question: "Not answered yet: date of birth". */
  next->sentence = g_strdup_printf (_ ("Not answered yet: %s"), small != NULL ? small : "");
  next->button = _ ("_Answer this question");
  next->question = position;
  next->place = g_strdup (question->key);
  return next;
}

static gboolean
is_answered (JalonHousehold *household,
             const char     *place)
{
  JalonRecord      *record;
  const JalonField *field = NULL;

  return !jalon_place_find (household, place, &record, &field) || field == NULL || jalon_record_is_answered (record, field);
}

/* Takes over both texts. */
static JalonOverviewNext *
look_at (JalonHousehold *household,
         char           *sentence,
         char           *place)
{
  JalonOverviewNext *next = g_new0 (JalonOverviewNext, 1);

  next->sentence = sentence;
  next->button = place == NULL || is_answered (household, place) ? _ ("_Go to this answer") : _ ("_Answer this question");
  next->question = count_questions ();
  next->place = place;
  next->page = "profile";
  return next;
}

/* Below a line that says what it is, "Renew the passport: Karim (expired 11 days ago)". */
static JalonOverviewNext *
do_next (const char *what,
         const char *when,
         const char *key,
         const char *place,
         const char *page)
{
  JalonOverviewNext *next = g_new0 (JalonOverviewNext, 1);

  next->sentence = when != NULL && when[0] != '\0' ? g_strdup_printf ("%s\n%s (%s)", _ ("What to do next"), what, when) : g_strdup_printf ("%s\n%s", _ ("What to do next"), what);
  next->button = _ ("_Go there");
  next->question = count_questions ();
  next->key = g_strdup (key);
  next->place = g_strdup (place);
  next->page = page;
  return next;
}

/* What is late comes before the way; of the way the account before the papers, which it takes less time to do. */
static JalonOverviewNext *
find_step (JalonSession *session)
{
  static const guint    order[] = { PROFILE_STEP, APPLICATION_STEP, DOCUMENTS_STEP };
  g_autoptr (GPtrArray) tasks = jalon_overview_tasks_new (session);
  g_autoptr (GPtrArray) steps = jalon_overview_steps_new (session);
  const JalonTask      *first = tasks->len > 0 ? tasks->pdata[0] : NULL;

  if (first != NULL && first->urgency == JALON_TASK_LATE)
    return do_next (first->title, first->distance, first->key, first->place, first->page);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      const JalonOverviewStep *step = steps->pdata[order[i]];

      if (step->status == JALON_STEP_OPEN)
        return do_next (step->title, step->limit, step->key, step->place, step->page);
    }

  return NULL;
}

/**
 * jalon_overview_next_new:
 * @session: an open profile
 *
 * Names the one thing that is next: what is not understood; while no program is met the first
 * question that is open, then what keeps a program closed; else what the overview calls late or next.
 *
 * Returns: (transfer full) (nullable): it; %NULL if nothing is
 */
JalonOverviewNext *
jalon_overview_next_new (JalonSession *session)
{
  const JalonResults *plan = jalon_session_get_plan (session);
  JalonHousehold     *household = jalon_session_get_household (session);
  g_autofree char    *sentence = NULL;
  g_autofree char    *place = NULL;
  guint               open;

  if (plan == NULL)
    return NULL;

  open = jalon_questions_find_open (household, NULL);
  if (plan->issues->len == 0 && !jalon_results_is_program_met (plan) && open < count_questions ())
    return ask (household, open);

  sentence = jalon_overview_dup_missing (session, &place);
  if (sentence != NULL)
    return look_at (household, g_steal_pointer (&sentence), g_steal_pointer (&place));
  return jalon_results_is_program_met (plan) ? find_step (session) : NULL;
}

/**
 * jalon_overview_has_score:
 * @session: an open profile
 *
 * Returns: whether enough is answered for a score that says something: nothing yet is no score of 0
 */
gboolean
jalon_overview_has_score (JalonSession *session)
{
  JalonScore *score = jalon_session_get_score (session);

  return score != NULL && (score->crs.total > 0 || jalon_questions_find_open (jalon_session_get_household (session), NULL) == count_questions ());
}
