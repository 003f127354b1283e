/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-application-day.h"
#include "jalon-deadline-walk.h"

#include <string.h>

/* Deadlines that begin with a step on the way or with a letter. */

#define INVITATION_ID "ita"
#define CONFIRMATION_ID "copr"

static JalonDate
get_milestone (JalonDeadlineWalk       *walk,
               const JalonDeadlineRule *rule)
{
  JalonMilestones  *milestones = walk->household->milestones;
  const JalonField *field = jalon_record_find_field (JALON_RECORD (milestones), rule->part);

  g_return_val_if_fail (field != NULL, JALON_DATE_UNSET);

  return G_STRUCT_MEMBER (JalonDate, milestones, field->offset);
}

static const JalonDeadlineRule *
find_rule (JalonDeadlineWalk *walk,
           const char        *id)
{
  for (guint i = 0; i < walk->rules->len; i++)
    {
      const JalonDeadlineRule *rule = g_ptr_array_index (walk->rules, i);

      if (g_str_equal (rule->id, id))
        return rule;
    }

  return NULL;
}

/* What a letter prints wins, then what the account shows, then what is counted. */
static void
add_letter (JalonDeadlineWalk       *walk,
            const JalonDeadlineRule *rule,
            JalonLetter             *letter)
{
  JalonDeadline *deadline = jalon_deadline_begin (walk, rule, NULL, letter->id, letter);

  jalon_deadline_count (deadline, walk, rule, letter->dated);

  if (jalon_date_is_set (letter->due))
    jalon_deadline_print (deadline, letter->due);
  else
    jalon_deadline_take_account_date (deadline, walk, rule->id);

  jalon_deadline_end (walk, deadline);
}

static void
add_letters (JalonDeadlineWalk       *walk,
             const JalonDeadlineRule *rule,
             const char              *kind)
{
  guint n = jalon_record_list_get_length (walk->household->letters);

  for (guint i = 0; i < n; i++)
    {
      JalonLetter      *letter = jalon_record_list_get (walk->household->letters, i);
      const JalonField *field = jalon_record_find_field (JALON_RECORD (letter), "kind");

      if (letter->kind != JALON_LETTER_KIND_UNANSWERED && g_strcmp0 (jalon_field_get_word (field, letter->kind), kind) == 0)
        add_letter (walk, rule, letter);
    }
}

/**
 * jalon_deadline_find_milestone:
 * @walk: a walk
 * @rule: an entry that starts with a milestone
 */
void
jalon_deadline_find_milestone (JalonDeadlineWalk       *walk,
                               const JalonDeadlineRule *rule)
{
  JalonDeadline *deadline = jalon_deadline_begin (walk, rule, NULL, NULL, NULL);

  jalon_deadline_count (deadline, walk, rule, get_milestone (walk, rule));
  jalon_deadline_take_account_date (deadline, walk, rule->id);
  jalon_deadline_end (walk, deadline);
}

/* What goes with the application must be there when it is made, also where an earlier day
 * than the invitation's binds (decision 16). The account's own date for it wins. */
static void
bind (JalonDeadlineWalk *walk,
      JalonDeadline     *deadline)
{
  JalonApplicationDay application;

  if (!deadline->rule->with_application || !jalon_date_is_set (deadline->due) ||
      jalon_date_is_set (jalon_household_get_account_date (walk->household, deadline->rule->id)))
    return;

  jalon_application_day_find (walk->assessed, &application);

  if (application.applied || !jalon_application_day_is_bound (&application) || jalon_date_compare (application.due_by, deadline->due) >= 0)
    return;

  jalon_deadline_print (deadline, application.due_by);
  deadline->account_date = FALSE;
  deadline->bound_by = application.reason;
  deadline->bound_whom = g_strdup (application.whom);
}

/**
 * jalon_deadline_find_invitation:
 * @walk: a walk
 * @rule: an entry that starts with the invitation: to apply, to decline, to be examined
 *
 * All end together, with the days of the invitation (decision 6) or the date of
 * the account; what goes with the application ends with an earlier day that
 * binds. An entry that began later than the invitations holds if the
 * application is made, or due, on or after its first day.
 */
void
jalon_deadline_find_invitation (JalonDeadlineWalk       *walk,
                                const JalonDeadlineRule *rule)
{
  const JalonDeadlineRule *invitation = find_rule (walk, INVITATION_ID);
  JalonDeadline           *deadline = jalon_deadline_begin (walk, rule, NULL, NULL, NULL);
  JalonDate                application;

  jalon_deadline_count (deadline, walk, invitation != NULL ? invitation : rule, get_milestone (walk, rule));
  jalon_deadline_take_account_date (deadline, walk, INVITATION_ID);
  jalon_deadline_take_account_date (deadline, walk, rule->id);

  application = walk->household->milestones->applied;

  if (!jalon_date_is_set (application))
    application = deadline->due;

  if (jalon_deadline_rule_get_length (rule, application) == NULL)
    deadline->due = JALON_DATE_UNSET;

  bind (walk, deadline);
  jalon_deadline_end (walk, deadline);
}

/**
 * jalon_deadline_find_notice:
 * @walk: a walk
 * @rule: the employer's days to answer
 *
 * Decision 10: from receipt; where only the day of sending is known, receipt is
 * some days later (Regulations 209.994).
 */
void
jalon_deadline_find_notice (JalonDeadlineWalk       *walk,
                            const JalonDeadlineRule *rule)
{
  JalonMilestones *milestones = walk->household->milestones;
  JalonDeadline   *deadline = jalon_deadline_begin (walk, rule, NULL, NULL, NULL);
  JalonDate        received = milestones->employer_notice;

  if (!jalon_date_is_set (received))
    received = jalon_date_add_days (milestones->employer_notice_sent, rule->received_after);

  jalon_deadline_count (deadline, walk, rule, received);
  jalon_deadline_take_account_date (deadline, walk, rule->id);
  jalon_deadline_end (walk, deadline);
}

/**
 * jalon_deadline_find_confirmation:
 * @walk: a walk
 * @rule: the end of the confirmation of permanent residence
 *
 * Only printed dates count: that of the account, or else that of each person's
 * document; and that of a letter, for a candidate who lives abroad.
 */
void
jalon_deadline_find_confirmation (JalonDeadlineWalk       *walk,
                                  const JalonDeadlineRule *rule)
{
  JalonDate      confirmed = get_milestone (walk, rule);
  JalonDeadline *deadline = jalon_deadline_begin (walk, rule, NULL, NULL, NULL);
  gboolean       account_date;
  guint          n = jalon_record_list_get_length (walk->household->documents);

  jalon_deadline_count (deadline, walk, rule, confirmed);
  jalon_deadline_take_account_date (deadline, walk, rule->id);
  account_date = deadline->account_date;
  jalon_deadline_end (walk, deadline);

  for (guint i = 0; i < n && !account_date; i++)
    {
      JalonDocument *document = jalon_record_list_get (walk->household->documents, i);

      if (g_strcmp0 (document->id, CONFIRMATION_ID) != 0)
        continue;

      deadline = jalon_deadline_begin (walk, rule, document->for_whom, NULL, document);
      deadline->trigger = confirmed;
      jalon_deadline_print (deadline, document->expires);
      jalon_deadline_end (walk, deadline);
    }

  if (!account_date && !jalon_deadline_walk_lives_in_canada (walk))
    add_letters (walk, rule, "confirmation");
}

/**
 * jalon_deadline_find_letters:
 * @walk: a walk
 * @rule: an entry that starts with a kind of letter
 *
 * A confirmation is answered in the portal only by who lives in Canada; for the
 * others it is the confirmation's own end.
 */
void
jalon_deadline_find_letters (JalonDeadlineWalk       *walk,
                             const JalonDeadlineRule *rule)
{
  if (g_str_equal (rule->part, "confirmation") && !jalon_deadline_walk_lives_in_canada (walk))
    return;

  add_letters (walk, rule, rule->part);
}
