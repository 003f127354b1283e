/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-session-private.h"

#include "jalon-labels.h"

enum
{
  PROP_0,
  PROP_HOUSEHOLD,
  PROP_STORE,
  PROP_TODAY,
  PROP_DAY,
  PROP_SCORE,
  PROP_PROGRAMS,
  PROP_CATEGORIES,
  PROP_CHECKLIST,
  PROP_DEADLINES,
  PROP_ISSUES_COUNT,
  PROP_N_ITEMS,
  PROP_N_READY,
  PROP_N_LATE,
  PROP_ERROR,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_READ_ONLY,
  PROP_TITLE,
  N_PROPS,
};

enum
{
  RECOMPUTED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JalonSession, jalon_session, G_TYPE_OBJECT)

/* Recomputing -------------------------------------------------------------- */

static void
set_error (JalonSession *self,
           const GError *error)
{
  g_free (self->error);
  self->error = error != NULL ? g_strdup (error->message) : NULL;
}

static void
count_items (JalonSession *self)
{
  self->n_ready = self->plan != NULL ? jalon_item_count_obtained (self->plan->items) : 0;
  self->n_late = 0;

  for (guint i = 0; self->plan != NULL && i < self->plan->deadlines->len; i++)
    {
      JalonDeadline *deadline = self->plan->deadlines->pdata[i];

      if (jalon_deadline_is_late (deadline, self->today))
        self->n_late++;
    }
}

static guint
count_issues (JalonSession *self)
{
  guint n = self->plan != NULL ? self->plan->issues->len : 0;

  for (guint i = 0; i < self->lapses->len; i++)
    n += ((const JalonLapse *) self->lapses->pdata[i])->ended ? 1 : 0;
  return n;
}

static void
tell_number (JalonSession *self,
             guint        *told,
             guint         number,
             int           property)
{
  if (*told != number)
    g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
  *told = number;
}

static void
tell_text (JalonSession *self,
           char        **told,
           char         *text,
           int           property)
{
  if (g_strcmp0 (*told, text) != 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
  g_free (*told);
  *told = text;
}

/* What is as it was is not told: each word of it would be made again wherever it is shown. "score" comes last. */
static void
notify_results (JalonSession *self)
{
  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCORE]);
  tell_number (self, &self->told.n_issues, count_issues (self), PROP_ISSUES_COUNT);
  tell_number (self, &self->told.n_items, g_list_model_get_n_items (G_LIST_MODEL (self->checklist)), PROP_N_ITEMS);
  tell_number (self, &self->told.n_ready, self->n_ready, PROP_N_READY);
  tell_number (self, &self->told.n_late, self->n_late, PROP_N_LATE);
  tell_text (self, &self->told.error, g_strdup (self->error), PROP_ERROR);
  tell_text (self, &self->told.title, jalon_label_household (self->household), PROP_TITLE);
  g_object_thaw_notify (G_OBJECT (self));
  g_signal_emit (self, signals[RECOMPUTED], 0);
}

static void
close_score (JalonSession *self)
{
  if (self->score != NULL)
    jalon_score_close (self->score);
  g_clear_object (&self->score);
}

static void
recompute (JalonSession *self)
{
  g_autoptr (GError)       error = NULL;
  g_autoptr (JalonResults) old_plan = g_steal_pointer (&self->plan);
  g_autoptr (JalonResults) old_results = g_steal_pointer (&self->results);
  const JalonResults      *asked;

  if (self->frozen > 0)
    {
      self->plan = g_steal_pointer (&old_plan);
      self->results = g_steal_pointer (&old_results);
      self->pending = TRUE;
      return;
    }

  self->pending = FALSE;
  g_ptr_array_set_size (self->others, 0);
  self->plan = jalon_results_new (self->knowledge, self->household, self->today, &error);
  if (self->plan != NULL && jalon_date_is_set (self->day))
    self->results = jalon_results_new_verdicts (self->knowledge, self->household, self->day, &error);

  set_error (self, error);
  asked = error == NULL ? jalon_session_get_results (self) : NULL;
  close_score (self);
  self->score = asked != NULL ? jalon_score_new_later (&asked->assessed) : NULL;
  count_items (self);
  jalon_session_update_lists (self);
  g_ptr_array_unref (self->lapses);
  self->lapses = jalon_lapses_find (self->plan, self->household, G_LIST_MODEL (self->checklist));
  notify_results (self);
}

static void
household_changed_cb (JalonSession      *self,
                      const JalonChange *change)
{
  jalon_session_note_change (self, change);
  recompute (self);
}

/**
 * jalon_session_thaw:
 * @self: a session whose computing was put off
 *
 * Computes again, if something has changed since and nobody else puts it off.
 */
void
jalon_session_thaw (JalonSession *self)
{
  if (--self->frozen == 0 && self->pending)
    recompute (self);
}

static void
tell_whether (JalonSession *self,
              gboolean     *told,
              gboolean      whether,
              int           property)
{
  const gboolean differs = *told != whether;

  *told = whether;
  if (differs)
    g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
history_changed_cb (JalonSession *self)
{
  tell_whether (self, &self->told.can_undo, jalon_history_can_undo (self->history), PROP_CAN_UNDO);
  tell_whether (self, &self->told.can_redo, jalon_history_can_redo (self->history), PROP_CAN_REDO);
}

/* GObject ------------------------------------------------------------------ */

static void
jalon_session_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  JalonSession *self = JALON_SESSION (object);
  JalonDate     day = jalon_session_get_day (self);

  switch (property_id)
    {
    case PROP_HOUSEHOLD:
      g_value_set_object (value, self->household);
      break;
    case PROP_STORE:
      g_value_set_object (value, self->store);
      break;
    case PROP_TODAY:
      g_value_set_boxed (value, &self->today);
      break;
    case PROP_DAY:
      g_value_set_boxed (value, &day);
      break;
    case PROP_SCORE:
      g_value_set_object (value, self->score);
      break;
    case PROP_PROGRAMS:
      g_value_set_object (value, jalon_session_get_programs (self));
      break;
    case PROP_CATEGORIES:
      g_value_set_object (value, jalon_session_get_categories (self));
      break;
    case PROP_CHECKLIST:
      g_value_set_object (value, self->checklist);
      break;
    case PROP_DEADLINES:
      g_value_set_object (value, self->deadlines);
      break;
    case PROP_ISSUES_COUNT:
      g_value_set_uint (value, count_issues (self));
      break;
    case PROP_N_ITEMS:
      g_value_set_uint (value, g_list_model_get_n_items (G_LIST_MODEL (self->checklist)));
      break;
    case PROP_N_READY:
      g_value_set_uint (value, self->n_ready);
      break;
    case PROP_N_LATE:
      g_value_set_uint (value, self->n_late);
      break;
    case PROP_ERROR:
      g_value_set_string (value, self->error);
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, jalon_history_can_undo (self->history));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, jalon_history_can_redo (self->history));
      break;
    case PROP_READ_ONLY:
      g_value_set_boolean (value, self->store != NULL && jalon_store_is_read_only (self->store));
      break;
    case PROP_TITLE:
      g_value_take_string (value, jalon_label_household (self->household));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_session_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  JalonSession    *self = JALON_SESSION (object);
  const JalonDate *day;

  switch (property_id)
    {
    case PROP_DAY:
      day = g_value_get_boxed (value);
      jalon_session_set_day (self, day != NULL ? *day : JALON_DATE_UNSET);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_session_dispose (GObject *object)
{
  JalonSession *self = JALON_SESSION (object);

  close_score (self);
  g_clear_object (&self->programs);
  g_clear_object (&self->categories);
  g_clear_object (&self->checklist);
  g_clear_object (&self->deadlines);
  g_clear_pointer (&self->lapses, g_ptr_array_unref);
  g_clear_pointer (&self->others, g_ptr_array_unref);
  g_clear_pointer (&self->results, jalon_results_free);
  g_clear_pointer (&self->plan, jalon_results_free);
  g_clear_object (&self->history);
  g_clear_object (&self->store);
  g_clear_object (&self->household);
  g_clear_object (&self->clock);
  g_clear_object (&self->knowledge);
  g_clear_pointer (&self->changed, g_hash_table_unref);
  g_clear_pointer (&self->error, g_free);
  g_clear_pointer (&self->told.error, g_free);
  g_clear_pointer (&self->told.title, g_free);

  G_OBJECT_CLASS (jalon_session_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  properties[PROP_HOUSEHOLD] = g_param_spec_object ("household", NULL, NULL, JALON_TYPE_HOUSEHOLD, read);
  properties[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, JALON_TYPE_STORE, read);
  properties[PROP_TODAY] = g_param_spec_boxed ("today", NULL, NULL, JALON_TYPE_DATE, read);
  properties[PROP_DAY] = g_param_spec_boxed ("day", NULL, NULL, JALON_TYPE_DATE, read | G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SCORE] = g_param_spec_object ("score", NULL, NULL, JALON_TYPE_SCORE, read);
  properties[PROP_PROGRAMS] = g_param_spec_object ("programs", NULL, NULL, G_TYPE_LIST_MODEL, read);
  properties[PROP_CATEGORIES] = g_param_spec_object ("categories", NULL, NULL, G_TYPE_LIST_MODEL, read);
  properties[PROP_CHECKLIST] = g_param_spec_object ("checklist", NULL, NULL, G_TYPE_LIST_MODEL, read);
  properties[PROP_DEADLINES] = g_param_spec_object ("deadlines", NULL, NULL, G_TYPE_LIST_MODEL, read);
  properties[PROP_ISSUES_COUNT] = g_param_spec_uint ("issues-count", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_N_READY] = g_param_spec_uint ("n-ready", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_N_LATE] = g_param_spec_uint ("n-late", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_ERROR] = g_param_spec_string ("error", NULL, NULL, NULL, read);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, read);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, read);
  properties[PROP_READ_ONLY] = g_param_spec_boolean ("read-only", NULL, NULL, FALSE, read);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, read);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jalon_session_class_init (JalonSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = jalon_session_get_property;
  object_class->set_property = jalon_session_set_property;
  object_class->dispose = jalon_session_dispose;
  install_properties (object_class);

  signals[RECOMPUTED] = g_signal_new ("recomputed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jalon_session_init (JalonSession *self)
{
  self->lapses = g_ptr_array_new ();
  self->others = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_results_free);
  self->changed = g_hash_table_new (NULL, NULL);
  self->programs = g_list_store_new (JALON_TYPE_PROGRAM_REPORT);
  self->categories = g_list_store_new (JALON_TYPE_CRITERION_REPORT);
  self->checklist = g_list_store_new (JALON_TYPE_ITEM);
  self->deadlines = g_list_store_new (JALON_TYPE_DEADLINE);
}

/* Public ------------------------------------------------------------------- */

/**
 * jalon_session_new:
 * @knowledge: all data
 * @clock: what day it is
 * @household: what the person has answered
 * @store: (nullable): its file
 *
 * Returns: (transfer full): a session, computed for the clock's day
 */
JalonSession *
jalon_session_new (JalonKnowledge *knowledge,
                   JalonClock     *clock,
                   JalonHousehold *household,
                   JalonStore     *store)
{
  JalonSession *self = g_object_new (JALON_TYPE_SESSION, NULL);

  self->knowledge = g_object_ref (knowledge);
  self->clock = g_object_ref (clock);
  self->household = g_object_ref (household);
  g_set_object (&self->store, store);
  self->today = jalon_clock_get_today (clock);
  self->history = jalon_history_new (household);

  g_signal_connect_object (self->history, "changed", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (household, "changed", G_CALLBACK (household_changed_cb), self, G_CONNECT_SWAPPED);
  recompute (self);
  return self;
}

/**
 * jalon_session_set_day:
 * @self: a session
 * @day: the day that score and verdicts are to be for; unset or today: today's, and
 *   they go on with the clock
 *
 * A day without rules sets the property "error".
 */
void
jalon_session_set_day (JalonSession *self,
                       JalonDate     day)
{
  if (jalon_date_equal (day, self->today))
    day = JALON_DATE_UNSET;
  if (jalon_date_equal (day, self->day))
    return;

  self->day = day;
  recompute (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}

/**
 * jalon_session_refresh_today:
 * @self: a session
 *
 * Asks the clock again: after midnight, after sleep.
 */
void
jalon_session_refresh_today (JalonSession *self)
{
  JalonDate today = jalon_clock_get_today (self->clock);

  if (jalon_date_equal (today, self->today))
    return;

  self->today = today;
  if (jalon_date_equal (self->day, today))
    self->day = JALON_DATE_UNSET; /* the day that was chosen has come */
  self->texts_changed = TRUE;     /* "5 days left" */
  recompute (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TODAY]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}
