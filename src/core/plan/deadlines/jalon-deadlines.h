/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "jalon-checklist.h"

typedef enum
{
  JALON_DEADLINE_DEADLINE,
  JALON_DEADLINE_EXPIRY,
  JALON_DEADLINE_WINDOW,
  JALON_DEADLINE_BIRTHDAY,
} JalonDeadlineKind;

const char *jalon_deadline_kind_to_string (JalonDeadlineKind kind); /* deadline, expiry, window, birthday */

/**
 * JalonDeadlineTrigger:
 * @JALON_TRIGGER_NONE: no member of the profile: only text, under "Good to know"
 * @JALON_TRIGGER_MILESTONE: a day of the household's milestones, such as milestones.applied
 * @JALON_TRIGGER_LETTER: a kind of letter, such as letters.fees
 * @JALON_TRIGGER_YEARLY: a day of every even year, such as yearly.even.04-30
 *
 * What starts an entry of the data. The others are named for the one member
 * that they stand for.
 */
typedef enum
{
  JALON_TRIGGER_NONE,
  JALON_TRIGGER_MILESTONE,
  JALON_TRIGGER_INVITATION,
  JALON_TRIGGER_NOTICE,
  JALON_TRIGGER_CONFIRMATION,
  JALON_TRIGGER_LETTER,
  JALON_TRIGGER_NOMINATION,
  JALON_TRIGGER_TESTS,
  JALON_TRIGGER_ASSESSMENTS,
  JALON_TRIGGER_POLICE,
  JALON_TRIGGER_CARDS,
  JALON_TRIGGER_EXAMS,
  JALON_TRIGGER_PASSPORTS,
  JALON_TRIGGER_PERMITS,
  JALON_TRIGGER_BRIDGING,
  JALON_TRIGGER_CHILDREN,
  JALON_TRIGGER_BIRTHDAYS,
  JALON_TRIGGER_WINDOWS,
  JALON_TRIGGER_YEARLY,
  JALON_N_TRIGGERS,
} JalonDeadlineTrigger;

/**
 * JalonDeadlineRule: an entry of data/deadlines.
 * @id, @name, @kind, @trigger_text, @how_counted, @if_missed: as in the facts, in both languages
 * @event: its title where it stands alone, as in a calendar, with {person} and {record} in their places; no text: @name does
 * @trigger: the member of the profile that starts it: "milestones.invited", "letters.additional-documents", "tests.taken" …;
 *   "yearly.even.04-30" for a day of the calendar in every even year; NULL: only text
 * @starts_with: the same, as a value
 * @part: (nullable) borrowed from @trigger: which milestone, kind of letter or day of the year
 * @lengths: (element-type JalonDeadlineLength): by date of the trigger, rising; empty where only a printed date counts
 * @done_by: (array zero-terminated=1): what shows that it was kept, one is enough: a milestone ("applied"), and of everybody
 *   documents that are there ("documents.biometrics") or an exam on or after the trigger ("medical-exam")
 * @alarm_months: a calendar rings so many months before as well; 0 for most
 * @received_after: a notice counts as received so many days after it was sent; 0 where nothing is said
 *
 * Days and months count the last day; years give the day before the anniversary ("less than two years old").
 */
typedef struct
{
  JalonDate from; /* unset: always */
  int       length;
  char      unit;             /* d, m, y */
  int       length_in_canada; /* for a candidate who lives there; 0: the same */
  int       length_low_risk;  /* of an exam in Canada with little or no risk, which serves again; 0: none */
  JalonDate low_risk_to;      /* the last day on which such an exam serves beyond its length; unset: no end is known */
} JalonDeadlineLength;

typedef struct
{
  char                *id;
  JalonText            name;
  JalonText            event;
  JalonDeadlineKind    kind;
  JalonText            trigger_text;
  JalonText            how_counted;
  JalonText            if_missed;
  char                *trigger;
  JalonDeadlineTrigger starts_with;
  const char          *part;
  GArray              *lengths;
  char               **done_by;
  int                  received_after;
  int                  alarm_months;
  gboolean             candidates_duty;  /* FALSE: employer's or IRCC's, shown as information */
  gboolean             hand_in;          /* something is handed in, or somebody goes somewhere, by that day: an office may be closed */
  gboolean             with_application; /* what it asks for goes with the application, and so must be there on its day */
  JalonSource          source;
} JalonDeadlineRule;

GPtrArray                 *jalon_deadline_rules_load (GError **error); /* (element-type JalonDeadlineRule) */
const JalonDeadlineLength *jalon_deadline_rule_get_length (const JalonDeadlineRule *rule, JalonDate trigger);

#define JALON_TYPE_DEADLINE (jalon_deadline_get_type ())
G_DECLARE_FINAL_TYPE (JalonDeadline, jalon_deadline, JALON, DEADLINE, GObject)

/**
 * JalonDeadline:
 * @rule: borrowed from the data
 * @key: stable: id, and what it is about: "language_validity/candidate/t1"; windows end in "opens" or "closes": "experience_windows/cec.work/closes"
 * @kind: of this one
 * @trigger: day of the trigger; unset for a day that is printed (passport)
 * @due: last good day; the day itself of a birthday that changes points, of fees that change and of a window that opens
 * @length, @unit: how it was counted; 0 where the day is printed
 * @account_date: the date of the account won over the counted one
 * @counted: the counted day where @account_date won; else the same as @due
 * @not_business: @due, by which something is handed in, is a Sunday or a federal holiday
 * @bound_by, @bound_whom: (nullable): what the application is bound to, by a day before the counted one
 *   (see #JalonApplicationDay): then @due is that day
 * @person: candidate, partner or a child's id; NULL: household
 * @record: (nullable) the record it hangs on (test, credential, job, letter), owned
 * @before, @after: points before and after, for birthdays and windows; else JALON_UNANSWERED
 * @number: age reached, for a birthday; else JALON_UNANSWERED
 * @points_only: with a result or an assessment that ends, only points are lost: no program rests on it
 * @done: what it asks for has happened (a later milestone is entered, or the person says so): shown as kept
 * @done_on: the day that the person has said; unset where @done follows from something else
 */
struct _JalonDeadline
{
  GObject parent_instance;

  const JalonDeadlineRule *rule;
  char                    *key;
  JalonDeadlineKind        kind;
  JalonDate                trigger;
  JalonDate                due;
  int                      length;
  char                     unit;
  gboolean                 account_date;
  JalonDate                counted;
  gboolean                 not_business;
  const char              *bound_by; /* static */
  char                    *bound_whom;
  char                    *person;
  JalonRecord             *record;
  int                      before;
  int                      after;
  int                      number;
  gboolean                 points_only;
  gboolean                 done;
  JalonDate                done_on;
};

JalonDeadline *jalon_deadline_copy_for (JalonDeadline *self, JalonRecord *record);

gboolean   jalon_deadline_is_late (JalonDeadline *self, JalonDate today);
gboolean   jalon_deadline_is_over (JalonDeadline *self, JalonDate today);
gboolean   jalon_deadline_takes_account_date (JalonDeadline *self);
JalonItem *jalon_deadline_find_item (JalonDeadline *self, GListModel *items);
GPtrArray *jalon_deadlines_find (GPtrArray *rules, const JalonAssessedDay *assessed); /* (element-type JalonDeadline), by due day */
