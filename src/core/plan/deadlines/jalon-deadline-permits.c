/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-walk.h"

#include "jalon-issues.h"

/* Permits to be in Canada, and the one that bridges the time until the decision. */

static gboolean
is_work_permit (const JalonPermit *permit)
{
  return permit->kind == JALON_PERMIT_KIND_POST_GRADUATION_WORK || permit->kind == JALON_PERMIT_KIND_OPEN_WORK ||
         permit->kind == JALON_PERMIT_KIND_EMPLOYER_WORK;
}

/* One that ends before it begins counts nothing until it is corrected: neither does it end, nor does it replace another. */
static gboolean
counts (const JalonDeadlineWalk *walk,
        JalonPermit             *permit)
{
  return jalon_record_counts (JALON_RECORD (permit), walk->assessed->rules);
}

/* What makes up for the end of a permit: a later one, or status kept while a renewal is decided. */
typedef struct
{
  JalonDate last; /* of all ends */
  guint     n_kept;
} Successors;

static gboolean
is_kept (const JalonPermit *permit)
{
  return permit->kind == JALON_PERMIT_KIND_MAINTAINED && !jalon_date_is_set (permit->expires);
}

static Successors
find_successors (const JalonDeadlineWalk *walk,
                 JalonRecordList         *permits)
{
  Successors successors = { JALON_DATE_UNSET, 0 };

  for (guint i = 0; i < jalon_record_list_get_length (permits); i++)
    {
      JalonPermit *permit = jalon_record_list_get (permits, i);

      if (!counts (walk, permit))
        continue;

      successors.last = jalon_date_max (successors.last, permit->expires);
      successors.n_kept += is_kept (permit) ? 1 : 0;
    }

  return successors;
}

static gboolean
is_replaced (const JalonPermit *permit,
             const Successors  *successors)
{
  return jalon_date_compare (successors->last, permit->expires) > 0 || successors->n_kept > (is_kept (permit) ? 1 : 0);
}

static void
add_permits (JalonDeadlineWalk       *walk,
             const JalonDeadlineRule *rule,
             const char              *who,
             JalonRecordList         *permits)
{
  const Successors successors = find_successors (walk, permits);

  for (guint i = 0; i < jalon_record_list_get_length (permits); i++)
    {
      JalonPermit   *permit = jalon_record_list_get (permits, i);
      JalonDeadline *deadline;

      if (!counts (walk, permit))
        continue;

      deadline = jalon_deadline_begin (walk, rule, who, permit->id, permit);
      deadline->trigger = permit->expires;
      jalon_deadline_print (deadline, permit->expires);
      deadline->done = is_replaced (permit, &successors);
      jalon_deadline_end (walk, deadline);
    }
}

/* From so many months before the permit ends, not before the application was made; none if it had ended by then. */
static JalonDate
get_first_day (const JalonDeadlineRule *rule,
               const JalonPermit       *permit,
               JalonDate                applied)
{
  const JalonDeadlineLength *length = jalon_deadline_rule_get_length (rule, applied);

  if (length == NULL || !jalon_date_is_set (permit->expires) || jalon_date_compare (permit->expires, applied) < 0)
    return JALON_DATE_UNSET;

  return jalon_date_max (applied, jalon_date_add_months (permit->expires, -length->length, JALON_ROUNDING_UP));
}

/**
 * jalon_deadline_find_permits:
 * @walk: a walk
 * @rule: the end of a permit
 *
 * For the candidate and a partner who is not Canadian. One that a later permit
 * or maintained status makes up for is done with.
 */
void
jalon_deadline_find_permits (JalonDeadlineWalk       *walk,
                             const JalonDeadlineRule *rule)
{
  add_permits (walk, rule, "candidate", walk->household->candidate->permits);

  if (jalon_deadline_walk_has_partner (walk))
    add_permits (walk, rule, "partner", walk->household->partner->permits);
}

/**
 * jalon_deadline_find_bridging:
 * @walk: a walk
 * @rule: the bridging open work permit
 *
 * The day from which the candidate can ask for it, once the application has
 * been made, on a work permit that still runs then. The months are the rule's.
 */
void
jalon_deadline_find_bridging (JalonDeadlineWalk       *walk,
                              const JalonDeadlineRule *rule)
{
  JalonRecordList *permits = walk->household->candidate->permits;
  JalonDate        applied = walk->household->milestones->applied;
  Successors       successors;

  if (!jalon_date_is_set (applied))
    return;

  successors = find_successors (walk, permits);

  for (guint i = 0; i < jalon_record_list_get_length (permits); i++)
    {
      JalonPermit   *permit = jalon_record_list_get (permits, i);
      JalonDeadline *deadline;

      if (!counts (walk, permit) || !is_work_permit (permit) || is_replaced (permit, &successors))
        continue;

      deadline = jalon_deadline_begin (walk, rule, "candidate", permit->id, permit);
      deadline->trigger = applied;
      jalon_deadline_print (deadline, get_first_day (rule, permit, applied));
      jalon_deadline_end (walk, deadline);
    }
}
