/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-issue-checks.h"

/*
 * Records of which only the order of their days can be wrong.
 */

typedef struct
{
  const char *name;
  JalonDate   date;
} DatedMember;

/**
 * jalon_issue_checks_order:
 * @self: the checks of a record
 * @severity, @code: of the issue
 * @first: a day, or unset
 * @member: the member that has the second
 * @second: a day, or unset
 *
 * Takes note if the second day is before the first. Both may be the same.
 */
void
jalon_issue_checks_order (JalonIssueChecks  *self,
                          JalonIssueSeverity severity,
                          JalonIssueCode     code,
                          JalonDate          first,
                          const char        *member,
                          JalonDate          second)
{
  if (jalon_date_is_set (first) && jalon_date_is_set (second) && jalon_date_compare (second, first) < 0)
    jalon_issue_checks_report (self, &(JalonIssue){ .severity = severity, .code = code, .date = first }, member);
}

/* Days of a leave outside its job take nothing away: it counts, but one of the two dates is wrong. */
static void
check_leave (JalonIssueChecks *self,
             const JalonLeave *leave)
{
  JalonRecord    *owner = jalon_record_get_owner (self->record);
  const JalonJob *job = owner != NULL && JALON_IS_JOB (owner) ? (gpointer) owner : NULL;
  JalonIssue      issue = { .severity = JALON_ISSUE_WARNING, .code = JALON_ISSUE_LEAVE_OUTSIDE_JOB };

  jalon_issue_checks_order (self, JALON_ISSUE_ERROR, JALON_ISSUE_END_BEFORE_START, leave->from, "to", leave->to);

  if (self->issues == NULL || job == NULL)
    return;

  if (jalon_date_is_set (leave->from) &&
      ((jalon_date_is_set (job->started) && jalon_date_compare (leave->from, job->started) < 0) ||
       (jalon_date_is_set (job->ended) && jalon_date_compare (leave->from, job->ended) > 0)))
    jalon_issue_checks_report (self, &issue, "from");
  else if (jalon_date_is_set (leave->to) && jalon_date_is_set (job->ended) && jalon_date_compare (leave->to, job->ended) > 0)
    jalon_issue_checks_report (self, &issue, "to");
}

static void
check_permit (JalonIssueChecks  *self,
              const JalonPermit *permit)
{
  jalon_issue_checks_order (self, JALON_ISSUE_ERROR, JALON_ISSUE_END_BEFORE_START, permit->issued, "expires", permit->expires);
}

static void
check_relative (JalonIssueChecks    *self,
                const JalonRelative *relative)
{
  jalon_issue_checks_order (self, JALON_ISSUE_WARNING, JALON_ISSUE_DATES_OUT_OF_ORDER, relative->birth_date, "status-since", relative->status_since);
}

/* Each of them is compared with the nearest one before it that is entered. */
static void
check_chain (JalonIssueChecks  *self,
             const DatedMember *members,
             guint              n_members)
{
  JalonDate before = JALON_DATE_UNSET;
  guint     i;

  for (i = 0; i < n_members; i++)
    {
      jalon_issue_checks_order (self, JALON_ISSUE_WARNING, JALON_ISSUE_DATES_OUT_OF_ORDER, before, members[i].name, members[i].date);

      if (jalon_date_is_set (members[i].date))
        before = members[i].date;
    }
}

static void
check_milestones (JalonIssueChecks      *self,
                  const JalonMilestones *milestones)
{
  const DatedMember way[] = {
    { "profile-started", milestones->profile_started },
    { "profile-submitted", milestones->profile_submitted },
    { "invited", milestones->invited },
    { "applied", milestones->applied },
    { "confirmed", milestones->confirmed },
    { "landed", milestones->landed },
  };
  const DatedMember refusal[] = {
    { "applied", milestones->applied },
    { "refused", milestones->refused },
  };
  const DatedMember refused_invitation[] = {
    { "invited", milestones->invited },
    { "declined", milestones->declined },
  };
  const DatedMember nomination[] = {
    { "nomination-notified", milestones->nomination_notified },
    { "nomination-accepted", milestones->nomination_accepted },
  };
  const DatedMember notice[] = {
    { "employer-notice-sent", milestones->employer_notice_sent },
    { "employer-notice", milestones->employer_notice },
  };

  check_chain (self, way, G_N_ELEMENTS (way));
  check_chain (self, refusal, G_N_ELEMENTS (refusal));
  check_chain (self, refused_invitation, G_N_ELEMENTS (refused_invitation));
  check_chain (self, nomination, G_N_ELEMENTS (nomination));
  check_chain (self, notice, G_N_ELEMENTS (notice));
}

static void
check_document (JalonIssueChecks    *self,
                const JalonDocument *document)
{
  const DatedMember days[] = {
    { "requested", document->requested },
    { "issued", document->issued },
    { "expires", document->expires },
  };

  check_chain (self, days, G_N_ELEMENTS (days));
}

static void
check_letter (JalonIssueChecks  *self,
              const JalonLetter *letter)
{
  jalon_issue_checks_order (self, JALON_ISSUE_WARNING, JALON_ISSUE_DATES_OUT_OF_ORDER, letter->dated, "due", letter->due);
  jalon_issue_checks_order (self, JALON_ISSUE_WARNING, JALON_ISSUE_DATES_OUT_OF_ORDER, letter->dated, "answered", letter->answered);
}

/**
 * jalon_issue_checks_run_days:
 * @self: the checks of a record of any type
 *
 * Checks the order of the days of a record that has nothing else to check.
 */
void
jalon_issue_checks_run_days (JalonIssueChecks *self)
{
  GType    type = G_OBJECT_TYPE (self->record);
  gpointer record = self->record;

  if (type == JALON_TYPE_LEAVE)
    check_leave (self, record);
  else if (type == JALON_TYPE_PERMIT)
    check_permit (self, record);
  else if (type == JALON_TYPE_RELATIVE)
    check_relative (self, record);
  else if (type == JALON_TYPE_MILESTONES)
    check_milestones (self, record);
  else if (type == JALON_TYPE_DOCUMENT)
    check_document (self, record);
  else if (type == JALON_TYPE_LETTER)
    check_letter (self, record);
}
