/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "jalon-fold.h"
#include "jalon-labels.h"
#include "jalon-overview.h"
#include "jalon-places.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

#define SOON_DAYS 30

static void
free_task (gpointer data)
{
  JalonTask *task = data;

  g_free (task->title);
  g_free (task->reason);
  g_free (task->distance);
  g_free (task->place);
  g_free (task->key);
  g_free (task);
}

static JalonUrgency
find_urgency (JalonDate today,
              JalonDate day)
{
  const int days = jalon_date_days_between (today, day);

  if (days < 0)
    return JALON_TASK_LATE;
  if (days == 0)
    return JALON_TASK_TODAY;

  return days <= SOON_DAYS ? JALON_TASK_SOON : JALON_TASK_LATER;
}

static gboolean
is_far (JalonDate today,
        JalonDate day)
{
  return jalon_date_compare (day, jalon_date_add_months (today, 12, JALON_ROUNDING_DOWN)) > 0;
}

/* Beyond twelve months days say nothing: the day itself, with its year. Of today the word of the group says all. */
static char *
dup_distance (JalonDate today,
              JalonDate day)
{
  if (jalon_date_equal (day, today))
    return g_strdup ("");
  return is_far (today, day) ? jalon_words_date_short (day) : jalon_words_distance (jalon_date_days_between (today, day));
}

static JalonTask *
add_task (GPtrArray  *tasks,
          JalonDate   today,
          JalonDate   day,
          const char *page)
{
  JalonTask *task = g_new0 (JalonTask, 1);

  task->urgency = find_urgency (today, day);
  task->day = day;
  task->distance = dup_distance (today, day);
  task->page = page;
  g_ptr_array_add (tasks, task);
  return task;
}

/* What to do about a document that cannot come in time; nothing of any other. */
static char *
dup_hopeless (JalonItem *item,
              JalonDate  today)
{
  g_autofree char *too_short = item != NULL ? jalon_item_dup_too_short (item, today) : NULL;

  return too_short != NULL ? jalon_item_dup_advice (item, today) : NULL;
}

/* How a day to come was found; of what has ended, when, and what follows for whoever it is. */
static char *
dup_reason (JalonDeadline  *deadline,
            JalonItem      *item,
            JalonHousehold *household,
            JalonDate       today)
{
  g_autofree char *day = NULL;
  g_autofree char *then = NULL;

  if (deadline->kind != JALON_DEADLINE_EXPIRY || jalon_date_compare (deadline->due, today) >= 0)
    return jalon_deadline_dup_how_counted (deadline, household);

  day = jalon_words_date (deadline->due);
  then = dup_hopeless (item, today);
  if (then == NULL)
    then = jalon_deadline_dup_if_missed (deadline, household);
  /* Translators: the last day of a passport or a result, and what follows, as a sentence. */
  return g_strdup_printf (_ ("Ended on %1$s. %2$s"), day, then);
}

/* Dates; the documents that they are about are put into @told. */
static void
add_deadlines (GPtrArray    *tasks,
               JalonSession *session,
               GHashTable   *told)
{
  const JalonDate today = jalon_session_get_today (session);
  GListModel     *deadlines = jalon_session_get_deadlines (session);

  for (guint i = 0; i < g_list_model_get_n_items (deadlines); i++)
    {
      g_autoptr (JalonDeadline) deadline = g_list_model_get_item (deadlines, i);
      g_autoptr (JalonItem)     item = NULL;
      JalonTask                *task;

      if (jalon_deadline_is_over (deadline, today) || !deadline->rule->candidates_duty)
        continue;

      item = jalon_deadline_find_item (deadline, jalon_session_get_checklist (session));
      task = add_task (tasks, today, deadline->due, item != NULL ? "documents" : "dates");
      if (!is_far (today, deadline->due) && task->urgency != JALON_TASK_TODAY)
        {
          g_free (task->distance);
          task->distance = jalon_deadline_dup_distance (deadline, today);
        }
      task->title = jalon_deadline_dup_title (deadline, jalon_session_get_household (session));
      task->reason = dup_reason (deadline, item, jalon_session_get_household (session), today);
      if (item == NULL)
        task->place = jalon_deadline_dup_place (deadline, jalon_session_get_household (session));
      else
        {
          task->key = jalon_item_dup_key (item);
          /* A date to come does not hide that the document is late. */
          if (jalon_deadline_is_late (deadline, today) || !jalon_item_is_late (item))
            g_hash_table_add (told, g_strdup (task->key));
        }
    }
}

/* What is wrong with it, and what to do where it cannot come in time. */
static char *
dup_item_reason (JalonItem *item,
                 JalonDate  today)
{
  g_autofree char *warning = jalon_item_dup_warning (item, today);
  g_autofree char *hopeless = dup_hopeless (item, today);

  if (warning != NULL && hopeless != NULL)
    return g_strdup_printf ("%s. %s", warning, hopeless);

  return warning != NULL ? g_steal_pointer (&warning) : jalon_item_dup_status (item, today);
}

/* No day is chosen, and the list of documents says that this one takes longer than an invitation leaves. */
static gboolean
is_to_be_ordered_now (JalonItem *item)
{
  return !jalon_date_is_set (item->due) && item->urgency == JALON_ITEM_URGENCY_ORDER_NOW && item->need != JALON_ITEM_NEED_IF_ASKED;
}

/* A document whose day to order it by is past is not late yet: it is to be ordered today.
 * It is late since the day on which its shortest usual time fitted for the last time. */
static JalonDate
find_day (JalonItem *item,
          JalonDate  today)
{
  if (jalon_item_is_late (item) && jalon_date_compare (item->due, today) >= 0)
    return jalon_date_add_days (item->due, -item->rule->lead_min);
  if (item->warning == JALON_ITEM_WARNING_EXPIRED)
    return item->valid_until;
  if (is_to_be_ordered_now (item))
    return today;
  if (item->state > JALON_DOCUMENT_STATE_TO_DO || !jalon_date_is_set (item->order_by))
    return item->due;

  return jalon_date_compare (item->due, today) < 0 ? item->due : jalon_date_max (item->order_by, today);
}

static void
add_items (GPtrArray    *tasks,
           JalonSession *session,
           GHashTable   *told)
{
  JalonHousehold     *household = jalon_session_get_household (session);
  const JalonDate     today = jalon_session_get_today (session);
  const JalonResults *plan = jalon_session_get_plan (session);
  GListModel         *items = jalon_session_get_checklist (session);
  const gboolean      is_open = plan != NULL && jalon_results_is_program_met (plan);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (JalonItem) item = g_list_model_get_item (items, i);
      g_autofree char      *key = jalon_item_dup_key (item);
      g_autofree char      *title = NULL;
      g_autofree char      *person = NULL;
      JalonDate             day = find_day (item, today);
      JalonTask            *task;

      if (jalon_item_is_done (item) || !jalon_date_is_set (day) || g_hash_table_contains (told, key))
        continue;
      /* Until a program is met nobody needs to pay for more than what leads there. */
      if (is_to_be_ordered_now (item) && item->stage != JALON_STAGE_PROFILE && !is_open)
        continue;
      /* Nothing more can be done: the application that it goes with was made. */
      if (jalon_date_compare (day, today) < 0 && !jalon_item_is_late (item))
        continue;

      title = jalon_item_dup_title (item, household);
      person = jalon_label_person (household, item->for_whom);
      task = add_task (tasks, today, day, "documents");
      /* Translators: a document and for whom it is: "Police certificate, Morocco, Karim". */
      task->title = g_strdup_printf (_ ("%1$s, %2$s"), title, person);
      task->reason = dup_item_reason (item, today);
      task->key = g_steal_pointer (&key);
    }
}

static void
add_issues (GPtrArray    *tasks,
            JalonSession *session)
{
  const JalonResults *plan = jalon_session_get_plan (session);
  const JalonDate     today = jalon_session_get_today (session);

  for (guint i = 0; plan != NULL && i < plan->issues->len; i++)
    {
      JalonTask *task = add_task (tasks, today, today, "profile");

      task->title = jalon_issue_dup_message (plan->issues->pdata[i]);
      task->reason = jalon_issue_dup_meanwhile (plan->issues->pdata[i]);
      task->place = g_strdup (((const JalonIssue *) plan->issues->pdata[i])->path);
    }
}

static int
compare_tasks (gconstpointer a,
               gconstpointer b)
{
  const JalonTask *task_a = *(const JalonTask *const *) a;
  const JalonTask *task_b = *(const JalonTask *const *) b;
  int              order = jalon_date_compare (task_a->day, task_b->day);

  /* On the same day dates stand before documents, and documents in the order of the alphabet. */
  if (order == 0)
    order = g_strcmp0 (task_a->page, task_b->page);

  return order != 0 ? order : jalon_fold_compare (task_a->title, task_b->title);
}

/**
 * jalon_overview_tasks_new:
 * @session: an open profile
 *
 * Lists what is to be done: limits, documents, and answers to correct, each once.
 *
 * Returns: (transfer full) (element-type JalonTask): late, today, soon, later
 */
GPtrArray *
jalon_overview_tasks_new (JalonSession *session)
{
  GPtrArray             *tasks = g_ptr_array_new_with_free_func (free_task);
  g_autoptr (GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  add_issues (tasks, session);
  add_deadlines (tasks, session, told);
  add_items (tasks, session, told);
  g_ptr_array_sort (tasks, compare_tasks);
  return tasks;
}

/**
 * jalon_urgency_get_label:
 * @urgency: how urgent
 *
 * Returns: it in a word
 */
const char *
jalon_urgency_get_label (JalonUrgency urgency)
{
  switch (urgency)
    {
    case JALON_TASK_LATE:
      return C_ ("urgency", "Late");

    case JALON_TASK_TODAY:
      return C_ ("urgency", "Today");

    case JALON_TASK_SOON:
      return C_ ("urgency", "Soon");

    case JALON_TASK_LATER:
      return C_ ("urgency", "Later");

    default:
      g_return_val_if_reached (NULL);
    }
}
