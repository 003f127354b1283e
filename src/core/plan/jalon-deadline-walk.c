/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-walk.h"

#include <string.h>

#include "jalon-holidays.h"
#include "jalon-term.h"

/* How a deadline is made, whatever it is about. */

static gboolean
is_paper_finished (const JalonDocument *document)
{
  return document->state == JALON_DOCUMENT_STATE_RECEIVED || document->state == JALON_DOCUMENT_STATE_TRANSLATED ||
         document->state == JALON_DOCUMENT_STATE_READY || document->state == JALON_DOCUMENT_STATE_NOT_NEEDED;
}

/* The adults' papers must be there; a child may not need one, so only what is entered for it counts. */
static gboolean
has_papers (JalonDeadlineWalk *walk,
            const char        *id)
{
  gboolean candidate = FALSE;
  gboolean partner = !jalon_deadline_walk_has_partner (walk);
  guint    n = jalon_record_list_get_length (walk->household->documents);

  for (guint i = 0; i < n; i++)
    {
      const JalonDocument *document = jalon_record_list_get (walk->household->documents, i);

      if (g_strcmp0 (document->id, id) != 0)
        continue;

      if (!is_paper_finished (document))
        return FALSE;

      candidate = candidate || g_strcmp0 (document->for_whom, "candidate") == 0;
      partner = partner || g_strcmp0 (document->for_whom, "partner") == 0;
    }

  return candidate && partner;
}

static gboolean
was_examined (const JalonPerson *person,
              JalonDate          from)
{
  return jalon_date_is_set (person->medical_exam->taken) && jalon_date_compare (person->medical_exam->taken, from) >= 0;
}

static gboolean
is_done_by (JalonDeadlineWalk *walk,
            const char        *word,
            JalonDate          trigger)
{
  JalonMilestones  *milestones = walk->household->milestones;
  const JalonField *field;

  if (g_str_has_prefix (word, "documents."))
    return has_papers (walk, word + strlen ("documents."));

  if (g_str_equal (word, "medical-exam"))
    return was_examined (walk->household->candidate, trigger) &&
           (!jalon_deadline_walk_has_partner (walk) || was_examined (walk->household->partner, trigger));

  field = jalon_record_find_field (JALON_RECORD (milestones), word);
  g_return_val_if_fail (field != NULL, FALSE);

  return jalon_date_is_set (G_STRUCT_MEMBER (JalonDate, milestones, field->offset));
}

static gboolean
has_key (JalonDeadlineWalk *walk,
         const char        *key)
{
  for (guint i = 0; i < walk->deadlines->len; i++)
    {
      if (g_str_equal (JALON_DEADLINE (g_ptr_array_index (walk->deadlines, i))->key, key))
        return TRUE;
    }

  return FALSE;
}

/* A key is an identity, for a calendar's UID too: papers entered twice must not share one. */
static void
make_key_unique (JalonDeadlineWalk *walk,
                 JalonDeadline     *deadline)
{
  g_autofree char *key = g_steal_pointer (&deadline->key);

  deadline->key = g_strdup (key);

  for (guint i = 2; has_key (walk, deadline->key); i++)
    {
      g_free (deadline->key);
      deadline->key = g_strdup_printf ("%s/%u", key, i);
    }
}

/**
 * jalon_deadline_begin: (skip)
 * @walk: a walk
 * @rule: an entry of the data
 * @person: (nullable): candidate, partner or a child's id
 * @part: (nullable): what tells it from others of the same rule and person
 * @record: (nullable): the record it hangs on
 *
 * Returns: (transfer full): a deadline without a day, for jalon_deadline_end()
 */
JalonDeadline *
jalon_deadline_begin (JalonDeadlineWalk       *walk,
                      const JalonDeadlineRule *rule,
                      const char              *person,
                      const char              *part,
                      gpointer                 record)
{
  JalonDeadline *deadline = g_object_new (JALON_TYPE_DEADLINE, NULL);

  deadline->rule = rule;
  deadline->kind = rule->kind;
  deadline->key = g_strconcat (rule->id,
                               person != NULL ? "/" : "", person != NULL ? person : "",
                               part != NULL ? "/" : "", part != NULL ? part : "", NULL);
  deadline->person = g_strdup (person);
  g_set_object (&deadline->record, record);

  return deadline;
}

/**
 * jalon_deadline_count: (skip)
 * @deadline: a deadline that is being made
 * @walk: a walk
 * @rule: the entry whose length holds
 * @trigger: the day that starts it, or unset
 *
 * Counts as jalon_term_add() (decision 11). Nothing is moved for a Sunday or a
 * holiday.
 */
void
jalon_deadline_count (JalonDeadline           *deadline,
                      JalonDeadlineWalk       *walk,
                      const JalonDeadlineRule *rule,
                      JalonDate                trigger)
{
  const JalonDeadlineLength *length;

  deadline->trigger = trigger;
  length = jalon_date_is_set (trigger) ? jalon_deadline_rule_get_length (rule, trigger) : NULL;

  if (length == NULL)
    return;

  deadline->unit = length->unit;
  deadline->length = length->length_in_canada != 0 && jalon_deadline_walk_lives_in_canada (walk) ? length->length_in_canada : length->length;

  deadline->due = jalon_term_add (trigger, deadline->length, length->unit);
  deadline->counted = deadline->due;
}

/**
 * jalon_deadline_print: (skip)
 * @deadline: a deadline that is being made
 * @due: a day that a paper or letter prints, or unset
 *
 * Lets a printed day stand for the counted one.
 */
void
jalon_deadline_print (JalonDeadline *deadline,
                      JalonDate      due)
{
  if (!jalon_date_is_set (due))
    return;

  deadline->due = due;
  deadline->counted = due;
  deadline->length = 0;
  deadline->unit = '\0';
}

/**
 * jalon_deadline_take_account_date: (skip)
 * @deadline: a deadline that is being made
 * @walk: a walk
 * @id: of the deadline in account-dates
 *
 * Lets the date that the account shows win over the counted one, which is kept
 * beside it. The account's date stands also while its trigger is not entered.
 */
void
jalon_deadline_take_account_date (JalonDeadline     *deadline,
                                  JalonDeadlineWalk *walk,
                                  const char        *id)
{
  JalonDate date = jalon_household_get_account_date (walk->household, id);

  if (!jalon_date_is_set (date))
    return;

  deadline->account_date = TRUE;
  deadline->due = date;

  if (!jalon_date_is_set (deadline->counted))
    deadline->counted = date;
}

/**
 * jalon_deadline_end: (skip)
 * @walk: a walk
 * @deadline: (transfer full): a deadline
 *
 * Adds a deadline to the list; one that got no day is dropped.
 */
void
jalon_deadline_end (JalonDeadlineWalk *walk,
                    JalonDeadline     *deadline)
{
  if (!jalon_date_is_set (deadline->due))
    {
      g_object_unref (deadline);
      return;
    }

  for (guint i = 0; deadline->rule->done_by[i] != NULL; i++)
    deadline->done = deadline->done || is_done_by (walk, deadline->rule->done_by[i], deadline->trigger);

  deadline->not_business = !jalon_holidays_is_business (deadline->due);
  make_key_unique (walk, deadline);
  g_ptr_array_add (walk->deadlines, deadline);
}

/**
 * jalon_deadline_walk_has_partner: (skip)
 * @walk: a walk
 *
 * Returns: whether there is a partner who is part of the application: not one
 *   who is Canadian already
 */
gboolean
jalon_deadline_walk_has_partner (JalonDeadlineWalk *walk)
{
  return jalon_household_has_union (walk->household) && !walk->household->partner_is_canadian;
}

/**
 * jalon_deadline_walk_lives_in_canada: (skip)
 * @walk: a walk
 *
 * Returns: whether the candidate is known to live in Canada
 */
gboolean
jalon_deadline_walk_lives_in_canada (JalonDeadlineWalk *walk)
{
  return g_strcmp0 (walk->household->candidate->residence, "CAN") == 0;
}
