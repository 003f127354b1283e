/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-overview.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-places.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

#define PROFILE_SUBMITTED "profile-submitted"

static void
free_step (gpointer data)
{
  JalonOverviewStep *step = data;

  g_free (step->line);
  g_free (step->next);
  g_free (step->limit);
  g_free (step->place);
  g_free (step->key);
  g_free (step);
}

static void
set_status (JalonOverviewStep      *step,
            JalonOverviewStepStatus status)
{
  step->status = status;

  switch (status)
    {
    case JALON_STEP_WAITING:
      step->state = C_ ("step", "To come");
      break;

    case JALON_STEP_OPEN:
      step->state = C_ ("step", "In progress");
      break;

    case JALON_STEP_DONE:
      step->state = C_ ("step", "Done");
      break;

    default:
      g_return_if_reached ();
    }
}

static char *
dup_sentence_with_day (const char *format,
                       JalonDate   day)
{
  g_autofree char *words = jalon_words_date_weekday (day);

  return g_strdup_printf (format, words);
}

/* 1: the programs ----------------------------------------------------------- */

/**
 * jalon_overview_dup_programs:
 * @results: (nullable): of a household on a day
 * @verdict: what the programs must be
 *
 * Returns: (transfer full) (nullable): their short names, as a list; %NULL if there is none
 */
char *
jalon_overview_dup_programs (const JalonResults *results,
                             JalonVerdict        verdict)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();

  for (JalonProgram program = 0; results != NULL && program < JALON_N_PROGRAMS; program++)
    if (results->eligibility.programs[program] == verdict)
      g_ptr_array_add (titles, (gpointer) jalon_label_program_short (program));

  if (titles->len == 0)
    return NULL;

  g_ptr_array_add (titles, NULL);
  return jalon_words_list ((const char *const *) titles->pdata);
}

/* Whether only a day is missing: then its reason names it. */
static gboolean
is_one_day (JalonHousehold *household,
            const char     *place)
{
  JalonRecord      *record;
  const JalonField *field = NULL;

  return jalon_place_find (household, place, &record, &field) && field != NULL && field->kind == JALON_FIELD_DATE;
}

/* Where the first answer stands that keeps a program closed: one that is missing before one that says no. */
static char *
dup_open_place (JalonHousehold *household,
                GListModel     *programs,
                char          **out_title)
{
  static const JalonVerdict verdicts[] = { JALON_VERDICT_UNANSWERED, JALON_VERDICT_NOT_MET };

  for (guint v = 0; v < G_N_ELEMENTS (verdicts); v++)
    for (guint i = 0; i < g_list_model_get_n_items (programs); i++)
      {
        g_autoptr (JalonProgramReport) report = g_list_model_get_item (programs, i);

        for (guint c = 0; c < g_list_model_get_n_items (G_LIST_MODEL (report->criteria)); c++)
          {
            g_autoptr (JalonCriterionReport) criterion = g_list_model_get_item (G_LIST_MODEL (report->criteria), c);

            if (criterion->verdict != verdicts[v] || criterion->place == NULL)
              continue;
            if (out_title != NULL)
              *out_title = g_strdup (is_one_day (household, criterion->place) ? criterion->reason : criterion->title);
            return g_strdup (criterion->place);
          }
      }

  return NULL;
}

static void
fill_programs (JalonOverviewStep *step,
               JalonSession      *session)
{
  const JalonResults *results = jalon_session_get_results (session);
  g_autofree char    *met = jalon_overview_dup_programs (results, JALON_VERDICT_MET);
  g_autofree char    *open = jalon_overview_dup_programs (results, JALON_VERDICT_UNANSWERED);

  step->title = _ ("Find out if you are eligible");
  step->page = "eligibility";
  set_status (step, met != NULL ? JALON_STEP_DONE : JALON_STEP_OPEN);

  if (met != NULL)
    step->line = g_strdup_printf (_ ("Open to you: %s"), met);
  else if (open != NULL)
    {
      step->line = g_strdup_printf (_ ("Answers are missing for: %s"), open);
      step->next = g_strdup (_ ("Next: answer the questions that are left."));
      step->place = dup_open_place (jalon_session_get_household (session), jalon_session_get_programs (session), NULL);
    }
  else
    {
      step->line = g_strdup (_ ("No program is met yet."));
      step->next = g_strdup (_ ("Next: see what is missing."));
    }
}

/* 2: the documents --------------------------------------------------------- */

/* What is wrong already comes first, the worst of it before the rest. */
static int
rank_item (JalonItem *item)
{
  return item->warning == JALON_ITEM_WARNING_NONE ? G_MAXINT : (int) item->warning;
}

static JalonItem *
find_next_item (const JalonResults *plan)
{
  JalonItem *best = NULL;

  for (guint i = 0; i < plan->items->len; i++)
    {
      JalonItem *item = plan->items->pdata[i];

      if (jalon_item_is_done (item) || !jalon_date_is_set (item->due))
        continue;
      if (best == NULL || rank_item (item) < rank_item (best) || (rank_item (item) == rank_item (best) && jalon_date_compare (item->due, best->due) < 0))
        best = item;
    }

  return best;
}

static void
fill_documents (JalonOverviewStep  *step,
                JalonSession       *session,
                const JalonResults *plan)
{
  JalonItem *next = find_next_item (plan);
  guint      n_items;
  guint      n_ready;

  g_object_get (session, "n-items", &n_items, "n-ready", &n_ready, NULL);
  step->title = _ ("Prepare the documents");
  step->page = "documents";
  set_status (step, n_items > 0 && n_ready == n_items ? JALON_STEP_DONE : JALON_STEP_OPEN);

  /* Translators: of the documents on the list: "10 of 29 documents are ready." */
  step->line = g_strdup_printf (ngettext ("%1$u of %2$u documents is ready.", "%1$u of %2$u documents are ready.", n_ready), n_ready, n_items);
  if (next != NULL)
    {
      g_autofree char *title = jalon_item_dup_title (next, jalon_session_get_household (session));
      g_autofree char *person = jalon_label_person (jalon_session_get_household (session), next->for_whom);
      g_autofree char *small = jalon_words_after_colon (title);

      /* Translators: a document and for whom it is. */
      step->next = g_strdup_printf (_ ("Next to prepare: %1$s, %2$s"), small, person);
      step->key = jalon_item_dup_key (next);
    }
}

/* 3: the profile in the account --------------------------------------------- */

static JalonDeadline *
find_limit (const JalonResults *plan,
            const char         *milestone)
{
  for (guint i = 0; i < plan->deadlines->len; i++)
    {
      JalonDeadline *deadline = plan->deadlines->pdata[i];

      if (!deadline->done && deadline->rule->candidates_duty &&
          g_strv_contains ((const char *const *) deadline->rule->done_by, milestone))
        return deadline;
    }

  return NULL;
}

/* Without a valid passport no profile can be submitted, whatever it says. */
static void
lead_to_account (JalonOverviewStep  *step,
                 JalonSession       *session,
                 const JalonResults *plan)
{
  JalonHousehold *household = jalon_session_get_household (session);

  for (guint i = 0; i < plan->items->len; i++)
    {
      JalonItem *item = plan->items->pdata[i];

      if (item->stage == JALON_STAGE_PROFILE && item->warning == JALON_ITEM_WARNING_EXPIRED && !jalon_item_is_done (item))
        {
          g_autofree char *title = jalon_item_dup_title (item, household);
          g_autofree char *person = jalon_label_person (household, item->for_whom);
          g_autofree char *small = jalon_words_after_colon (title);

          /* Translators: a document that has expired, and for whom it is. */
          step->next = g_strdup_printf (_ ("To renew first: %1$s, %2$s"), small, person);
          step->key = jalon_item_dup_key (item);
          step->line = g_strdup (_ ("A document that the profile needs has expired."));
          return;
        }
    }

  step->line = g_strdup (_ ("No answer needs correcting."));
  step->next = g_strdup (_ ("Next: copy your answers into the account, and enter the day here."));
  step->place = g_strdup ("milestones." PROFILE_SUBMITTED);
}

static void
fill_profile (JalonOverviewStep  *step,
              JalonSession       *session,
              const JalonResults *plan)
{
  const JalonMilestones *milestones = jalon_session_get_household (session)->milestones;
  JalonDeadline         *limit = find_limit (plan, PROFILE_SUBMITTED);
  const guint            n_issues = plan->issues->len;

  step->title = _ ("Submit the profile");
  step->page = "profile";
  set_status (step, jalon_date_is_set (milestones->profile_submitted) ? JALON_STEP_DONE : JALON_STEP_OPEN);

  if (step->status == JALON_STEP_DONE)
    {
      step->line = dup_sentence_with_day (_ ("Submitted on %s."), milestones->profile_submitted);
      return;
    }

  if (n_issues > 0)
    {
      g_autofree char *message = jalon_issue_dup_message (plan->issues->pdata[0]);
      g_autofree char *small = jalon_words_after_colon (message);

      step->line = g_strdup_printf (ngettext ("%u answer has to be corrected.", "%u answers have to be corrected.", n_issues), n_issues);
      step->next = g_strdup_printf (_ ("Next: %s"), small);
      step->place = g_strdup (((const JalonIssue *) plan->issues->pdata[0])->path);
    }
  else if (!jalon_results_is_program_met (plan) && !jalon_date_is_set (milestones->profile_started))
    {
      set_status (step, JALON_STEP_WAITING);
      step->line = g_strdup (_ ("Nothing to submit yet: no program is met."));
    }
  else
    {
      lead_to_account (step, session, plan);
    }
  if (limit != NULL)
    {
      g_autofree char *day = jalon_words_date_day_month (limit->due);

      step->limit = g_strdup_printf (_ ("by %s"), day);
    }
}

/* 4: invitation and application --------------------------------------------- */

static void
fill_application (JalonOverviewStep  *step,
                  JalonSession       *session,
                  const JalonResults *plan)
{
  const JalonMilestones *milestones = jalon_session_get_household (session)->milestones;

  step->title = _ ("Receive the invitation, and apply");
  step->page = "dates";

  if (jalon_date_is_set (milestones->applied))
    {
      set_status (step, JALON_STEP_DONE);
      step->line = dup_sentence_with_day (_ ("Applied on %s."), milestones->applied);
    }
  else if (jalon_date_is_set (milestones->invited))
    {
      g_autofree char *day = jalon_words_date_day_month (plan->application.due_by);

      set_status (step, JALON_STEP_OPEN);
      step->line = dup_sentence_with_day (_ ("Invited on %s."), milestones->invited);
      step->next = g_strdup (_ ("Next: apply in the account, and enter the day here."));
      step->place = g_strdup ("milestones.applied");
      step->limit = g_strdup_printf (_ ("by %s"), day);
    }
  else
    {
      set_status (step, JALON_STEP_WAITING);
      step->line = g_strdup_printf (ngettext ("Nothing to do yet. After the invitation, you have %d calendar day.", "Nothing to do yet. After the invitation, you have %d calendar days.", (gulong) plan->application.days), plan->application.days);
    }
}

/* Nothing is in progress of which nothing has been told, and there is nothing to copy. */
static void
put_off (GPtrArray *steps)
{
  JalonOverviewStep *profile = steps->pdata[2];

  for (guint i = 0; i < steps->len; i++)
    {
      JalonOverviewStep *step = steps->pdata[i];

      if (step->status == JALON_STEP_DONE || step->number == JALON_N_OVERVIEW_STEPS)
        continue;

      set_status (step, JALON_STEP_WAITING);
      step->state = C_ ("step", "Not begun");
    }

  g_free (profile->line);
  profile->line = g_strdup (_ ("There are no answers yet."));
  g_clear_pointer (&profile->next, g_free);
  g_clear_pointer (&profile->place, g_free);
}

/**
 * jalon_overview_steps_new:
 * @session: an open profile
 *
 * Tells where a household stands on its way, today.
 *
 * Returns: (transfer full) (element-type JalonOverviewStep): four steps; none without rules for the day
 */
GPtrArray *
jalon_overview_steps_new (JalonSession *session)
{
  const JalonResults *plan = jalon_session_get_plan (session);
  GPtrArray          *steps = g_ptr_array_new_with_free_func (free_step);

  for (guint i = 0; plan != NULL && i < JALON_N_OVERVIEW_STEPS; i++)
    {
      JalonOverviewStep *step = g_new0 (JalonOverviewStep, 1);

      step->number = i + 1;
      g_ptr_array_add (steps, step);
    }
  if (plan == NULL)
    return steps;

  fill_programs (steps->pdata[0], session);
  fill_documents (steps->pdata[1], session, plan);
  fill_profile (steps->pdata[2], session, plan);
  fill_application (steps->pdata[3], session, plan);

  if (!jalon_household_is_told (jalon_session_get_household (session)))
    put_off (steps);

  return steps;
}

/**
 * jalon_overview_dup_missing:
 * @session: an open profile
 * @out_place: (out) (transfer full) (nullable): where its answer stands
 *
 * Names the one answer to look at next: what is not understood; while no program is met
 * what is missing, before what says no.
 *
 * Returns: (transfer full) (nullable): it as a sentence; %NULL if there is none
 */
char *
jalon_overview_dup_missing (JalonSession *session,
                            char        **out_place)
{
  const JalonResults *plan = jalon_session_get_plan (session);
  g_autofree char    *title = NULL;
  g_autofree char    *small = NULL;

  *out_place = NULL;
  if (plan == NULL)
    return NULL;

  if (plan->issues->len > 0)
    {
      *out_place = g_strdup (((const JalonIssue *) plan->issues->pdata[0])->path);
      return jalon_issue_dup_message (plan->issues->pdata[0]);
    }

  if (jalon_results_is_program_met (plan))
    return NULL;

  *out_place = dup_open_place (jalon_session_get_household (session), jalon_session_get_programs (session), &title);
  small = title != NULL ? jalon_words_after_colon (title) : NULL;
  /* Translators: %s is a criterion of a program: "A diploma, assessed if foreign". */
  return small != NULL ? g_strdup_printf (_ ("Look at this next: %s"), small) : NULL;
}
