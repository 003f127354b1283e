/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist-data.h"
#include "jalon-assessed-day.h"

/**
 * JalonItemReason: why a document is on the list; the sentence is made in the room "explain".
 */
typedef enum
{
  JALON_ITEM_REASON_ALWAYS,
  JALON_ITEM_REASON_PROGRAM,            /* programs: which */
  JALON_ITEM_REASON_POINTS,             /* line: a CRS line earns points with it */
  JALON_ITEM_REASON_GRID,               /* a part of the 67-point grid uses it */
  JALON_ITEM_REASON_JOB,                /* record: the job */
  JALON_ITEM_REASON_STAY,               /* country; first, last: the stay that asks for it */
  JALON_ITEM_REASON_AGE,                /* number: age on the day of the application */
  JALON_ITEM_REASON_DAY_OF_APPLICATION, /* first, last: the days of applications that the rule is for; record: the exam that serves again */
  JALON_ITEM_REASON_RELATIONSHIP,
  JALON_ITEM_REASON_CHILD,  /* record: the child */
  JALON_ITEM_REASON_ANSWER, /* answer: a yes in the profile: representative, other-names … */
  JALON_ITEM_REASON_OFFER,
  JALON_ITEM_REASON_NOMINATION,
  JALON_ITEM_REASON_FUNDS_EXEMPT,
  JALON_ITEM_REASON_CATEGORY,
  JALON_ITEM_REASON_LATE, /* another document will come late */
  JALON_ITEM_REASON_LETTER,
  JALON_ITEM_REASON_OWN,      /* the person's own item */
  JALON_ITEM_REASON_ADVICE,   /* recommended to everybody */
  JALON_ITEM_REASON_CANADA,   /* works, studies or lives in Canada */
  JALON_ITEM_REASON_QUESTION, /* question: nothing but the missing answer */
} JalonItemReason;

/**
 * JalonItemWarning: what is wrong with a document in hand.
 */
typedef enum
{
  JALON_ITEM_WARNING_NONE,
  JALON_ITEM_WARNING_EXPIRED,            /* it has ended already */
  JALON_ITEM_WARNING_EXPIRES_BEFORE_DUE, /* it would be too old, or ended, on the day of the application */
  JALON_ITEM_WARNING_ENDS_SOON,          /* no day is chosen, and it ends within the days that an invitation of today would leave */
  JALON_ITEM_WARNING_EXPIRES_BEFORE_DECISION,
  JALON_ITEM_WARNING_ISSUED_TOO_EARLY, /* before the end of the stay, … */
  JALON_ITEM_WARNING_LATE,             /* due is past and it is not ready */
  JALON_ITEM_WARNING_TOO_LATE,         /* not even the shortest usual time fits before due */
  JALON_ITEM_WARNING_ORDER_NOW,        /* the longest usual time may not fit any more */
} JalonItemWarning;

/**
 * JalonItemUrgency: how a document that is not there yet stands in time (decision 19).
 * @JALON_ITEM_URGENCY_ORDER_NOW: the longest usual time may not fit any more; without a due
 *   day: it may take longer than the time after an invitation
 * @JALON_ITEM_URGENCY_LATE: not even the shortest usual time fits, or its day is past
 */
typedef enum
{
  JALON_ITEM_URGENCY_NONE,
  JALON_ITEM_URGENCY_ORDER_NOW,
  JALON_ITEM_URGENCY_LATE,
} JalonItemUrgency;

const char *jalon_item_urgency_to_string (JalonItemUrgency urgency); /* none, order-now, late */

/**
 * JalonItemNeed: how much a document is needed.
 * @JALON_ITEM_NEED_IF_ASKED: only if the account lists it or an officer asks
 * @JALON_ITEM_NEED_UNANSWERED: an answer is missing that decides whether it is needed (decision 21)
 */
typedef enum
{
  JALON_ITEM_NEED_REQUIRED,
  JALON_ITEM_NEED_ADVISED,
  JALON_ITEM_NEED_IF_ASKED,
  JALON_ITEM_NEED_UNANSWERED,
} JalonItemNeed;

const char *jalon_item_need_to_string (JalonItemNeed need); /* required, advised, if-asked, unanswered */

/**
 * JalonFeeShare: what one person pays of the fees.
 * @for_whom: candidate, partner or a child's id; borrowed from the household
 * @amount: dollars
 */
typedef struct
{
  const char *for_whom;
  int         amount;
} JalonFeeShare;

#define JALON_TYPE_ITEM (jalon_item_get_type ())
G_DECLARE_FINAL_TYPE (JalonItem, jalon_item, JALON, ITEM, GObject)

/**
 * JalonItem:
 * @rule: what the facts say of the document; NULL for an own item
 * @record: (nullable): the person's own entry of its state, borrowed from the household
 * @id, @for_whom, @of: its identity; @of NULL for most
 * @stage: where it stands in the list
 * @state: as entered; to-do without an entry
 * @need: how much it is needed
 * @question: (nullable): path of the member of the profile whose answer is missing, where @need is unanswered: children[0].birth-date
 * @question_type, @question_field: the type of its record, and its name
 * @in_hand: the profile shows it to exist, good on the day of the application: never to be ordered
 * @sent: the application that it goes with has been made: sent, or no longer needed
 * @urgency: how it stands in time
 * @due: day by which it must be ready, unset if nobody has chosen one
 * @order_by: @due minus the longest usual lead time, not before the day it makes sense; unset if no lead time
 * @valid_until: last good day of the document in hand, unset if not known or without end
 * @earliest: first day on which it makes sense to order it (a police certificate would be too old before), unset if any
 * @reason, @programs, @line, @reason_record, @first, @last, @number, @country: why, see #JalonItemReason
 * @warning: the worst of what is wrong
 * @decision: the expected decision day that @warning speaks of
 * @shares: (nullable) (element-type JalonFeeShare): of @amount, person by person
 * @amount: dollars, for fees, and what the family needs, for funds; else 0, also where an amount is not known for the day
 * @answer: (nullable): the member of the profile whose answer asks for it; of the person or child it is for, else of the household or its milestones
 * @programs_open: @programs are not met, but not ruled out
 * @only_if_invited: the account may invite under an earlier program, which does not ask it (decision 25)
 * @waits_for_pool: slow enough to be ordered before an invitation, but not before the profile is in the pool (decision 19)
 * @with_profile: @due is the day on which the unfinished profile is erased
 * @coming: (nullable): id of the child who is the next to reach the age from which it is asked; while no day of the application
 *   is chosen
 * @coming_from: the day on which that is
 * @origin: (nullable): the record of the profile that holds the day of this document
 * @origin_field: its member: passport-expires, taken, issued
 * @origin_day: what stands there, unset if nothing
 *
 * A line of a personal checklist. Immutable.
 */
struct _JalonItem
{
  GObject parent_instance;

  const JalonDocumentRule *rule;
  JalonDocument           *record;
  char                    *id;
  char                    *for_whom;
  char                    *of;
  JalonStage               stage;
  JalonDocumentState       state;
  JalonItemNeed            need;
  char                    *question;
  GType                    question_type;
  const char              *question_field; /* static */
  gboolean                 in_hand;
  gboolean                 sent;
  JalonItemUrgency         urgency;
  JalonDate                due;
  JalonDate                order_by;
  JalonDate                valid_until;
  JalonDate                earliest;
  JalonItemReason          reason;
  guint                    programs; /* a bit for each JalonProgram */
  JalonCrsLine             line;
  JalonRecord             *reason_record; /* owned */
  JalonDate                first;
  JalonDate                last;
  int                      number;
  char                    *country;
  JalonItemWarning         warning;
  JalonDate                decision;
  GArray                  *shares;
  int                      amount;
  gboolean                 programs_open;
  gboolean                 only_if_invited;
  gboolean                 waits_for_pool;
  gboolean                 with_profile;
  const char              *coming; /* borrowed from the household */
  JalonDate                coming_from;
  JalonRecord             *origin;       /* owned */
  const char              *origin_field; /* static */
  JalonDate                origin_day;
  const char              *answer; /* static */
};

JalonItem *jalon_item_copy_for (JalonItem *self, JalonDocument *record, JalonRecord *reason_record);

gboolean jalon_item_is_done (JalonItem *self);     /* ready, or not needed */
gboolean jalon_item_is_obtained (JalonItem *self); /* done, or shown by the profile to be there */
guint    jalon_item_count_obtained (GPtrArray *items);
gboolean jalon_item_is_late (JalonItem *self);
gboolean jalon_item_is_from_profile (JalonItem *self);     /* there because the profile says so, not because somebody ticked it */
gboolean jalon_item_is_by_oneself (const JalonItem *self); /* done, not ordered: a photo, a form, an exam */
char    *jalon_item_dup_key (JalonItem *self);             /* id/for/of: stable, for UIDs and selection */
