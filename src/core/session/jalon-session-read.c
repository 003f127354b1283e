/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-session-private.h"

/* What is asked of a session. */

/**
 * jalon_session_get_knowledge:
 * @self: a session
 *
 * Returns: (transfer none): the data it works with
 */
JalonKnowledge *
jalon_session_get_knowledge (JalonSession *self)
{
  return self->knowledge;
}

JalonHousehold *
jalon_session_get_household (JalonSession *self)
{
  return self->household;
}

/**
 * jalon_session_get_store:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the file of the profile
 */
JalonStore *
jalon_session_get_store (JalonSession *self)
{
  return self->store;
}

/**
 * jalon_session_get_today:
 * @self: a session
 *
 * Returns: the day of the clock when it was last asked
 */
JalonDate
jalon_session_get_today (JalonSession *self)
{
  return self->today;
}

/**
 * jalon_session_get_day:
 * @self: a session
 *
 * Returns: the day that score and verdicts are for
 */
JalonDate
jalon_session_get_day (JalonSession *self)
{
  return jalon_date_is_set (self->day) ? self->day : self->today;
}

/**
 * jalon_session_get_results:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the results of the day asked, until the next change; those of a day
 *   beside today hold score and verdicts alone. %NULL with an error: the day has no rules
 */
const JalonResults *
jalon_session_get_results (JalonSession *self)
{
  return jalon_date_is_set (self->day) ? self->results : self->plan;
}

/**
 * jalon_session_results_on:
 * @self: a session
 * @day: any day, such as that of the invitation
 *
 * Asks for score and verdicts of a day beside the one that is shown. They are made once
 * and kept until the next change.
 *
 * Returns: (transfer none) (nullable): the results; %NULL if the day has no rules
 */
const JalonResults *
jalon_session_results_on (JalonSession *self,
                          JalonDate     day)
{
  JalonResults *made;

  if (jalon_date_equal (day, self->today))
    return self->plan;
  if (jalon_date_equal (day, self->day))
    return self->results;

  for (guint i = 0; i < self->others->len; i++)
    if (jalon_date_equal (((JalonResults *) self->others->pdata[i])->day, day))
      return self->others->pdata[i];

  made = jalon_results_new_verdicts (self->knowledge, self->household, day, NULL);
  if (made != NULL)
    g_ptr_array_add (self->others, made);
  return made;
}

/**
 * jalon_session_get_plan:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the results of today, until the next change
 */
const JalonResults *
jalon_session_get_plan (JalonSession *self)
{
  return self->plan;
}

/**
 * jalon_session_get_score:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the score of the day asked; %NULL with an error
 */
JalonScore *
jalon_session_get_score (JalonSession *self)
{
  return self->score;
}

/**
 * jalon_session_get_programs:
 * @self: a session
 *
 * Returns: (transfer none): a list of #JalonProgramReport, of the day asked, right until the next change
 */
GListModel *
jalon_session_get_programs (JalonSession *self)
{
  jalon_session_update_reports (self);
  return G_LIST_MODEL (self->programs);
}

/**
 * jalon_session_get_categories:
 * @self: a session
 *
 * Returns: (transfer none): a list of #JalonCriterionReport, of the day asked, right until the next change
 */
GListModel *
jalon_session_get_categories (JalonSession *self)
{
  jalon_session_update_reports (self);
  return G_LIST_MODEL (self->categories);
}

/**
 * jalon_session_get_checklist:
 * @self: a session
 *
 * Returns: (transfer none): a list of #JalonItem, of today
 */
GListModel *
jalon_session_get_checklist (JalonSession *self)
{
  return G_LIST_MODEL (self->checklist);
}

/**
 * jalon_session_get_deadlines:
 * @self: a session
 *
 * Returns: (transfer none): a list of #JalonDeadline, of today
 */
GListModel *
jalon_session_get_deadlines (JalonSession *self)
{
  return G_LIST_MODEL (self->deadlines);
}

static gboolean
is_in (JalonRecord *record,
       JalonRecord *whole)
{
  for (; record != NULL; record = jalon_record_get_owner (record))
    if (record == whole)
      return TRUE;

  return FALSE;
}

/**
 * jalon_session_find_issue:
 * @self: a session
 * @record: a record of the profile
 * @field: (nullable): one of its members; %NULL: any, also of the records below it
 *
 * Returns: (transfer none) (nullable): the first issue there, until the next change
 */
const JalonIssue *
jalon_session_find_issue (JalonSession *self,
                          JalonRecord  *record,
                          const char   *field)
{
  for (guint i = 0; self->plan != NULL && i < self->plan->issues->len; i++)
    {
      const JalonIssue *issue = self->plan->issues->pdata[i];

      if (field == NULL ? is_in (issue->record, record)
                        : issue->record == record && issue->field != NULL && g_str_equal (issue->field->name, field))
        return issue;
    }

  return NULL;
}

/**
 * jalon_session_find_lapse:
 * @self: a session
 * @record: a record of the profile
 * @field: (nullable): one of its members; %NULL: any, also of the records below it, that has ended
 *
 * Returns: (transfer none) (nullable): what is said of its time, until the next change
 */
const JalonLapse *
jalon_session_find_lapse (JalonSession *self,
                          JalonRecord  *record,
                          const char   *field)
{
  for (guint i = 0; i < self->lapses->len; i++)
    {
      const JalonLapse *lapse = self->lapses->pdata[i];

      if (field == NULL ? lapse->ended && is_in (lapse->record, record)
                        : lapse->record == record && g_str_equal (lapse->field->name, field))
        return lapse;
    }

  return NULL;
}

/**
 * jalon_session_is_amiss:
 * @self: a session
 * @record: a record of the profile
 * @field: (nullable): one of its members; %NULL: any, also of the records below it
 *
 * Returns: whether something there is to be corrected, or its time is over
 */
gboolean
jalon_session_is_amiss (JalonSession *self,
                        JalonRecord  *record,
                        const char   *field)
{
  const JalonLapse *lapse = jalon_session_find_lapse (self, record, field);

  return jalon_session_find_issue (self, record, field) != NULL || (lapse != NULL && lapse->ended);
}
