/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-issue-checks.h"

/*
 * Days of what has happened: one that is still to come was mistyped, or was
 * entered early. Ends, plans and limits may lie ahead, and are not here.
 */

#define MOST_DAYS 11         /* members of a record */
#define COMMON_LAW_MONTHS 12 /* Regulations, s. 1(1): one year of living together */

static const struct
{
  GType (*get_type) (void);
  JalonIssueSeverity severity;
  const char        *members[MOST_DAYS + 1];
} PAST[] = {
  /* Nobody who is not born belongs to a household. */
  { jalon_person_get_type, JALON_ISSUE_ERROR, { "birth-date" } },
  { jalon_child_get_type, JALON_ISSUE_ERROR, { "birth-date" } },
  { jalon_relative_get_type, JALON_ISSUE_ERROR, { "birth-date" } },
  { jalon_test_result_get_type, JALON_ISSUE_WARNING, { "taken" } },
  { jalon_credential_get_type, JALON_ISSUE_WARNING, { "completed" } },
  { jalon_assessment_get_type, JALON_ISSUE_WARNING, { "issued" } },
  { jalon_job_get_type, JALON_ISSUE_WARNING, { "started" } },
  { jalon_stay_get_type, JALON_ISSUE_WARNING, { "from" } },
  { jalon_permit_get_type, JALON_ISSUE_WARNING, { "issued" } },
  { jalon_trade_certificate_get_type, JALON_ISSUE_WARNING, { "issued" } },
  { jalon_medical_exam_get_type, JALON_ISSUE_WARNING, { "taken" } },
  { jalon_previous_union_get_type, JALON_ISSUE_WARNING, { "ended" } },
  { jalon_job_offer_get_type, JALON_ISSUE_WARNING, { "received" } },
  { jalon_nomination_get_type, JALON_ISSUE_WARNING, { "asked", "issued" } },
  { jalon_official_score_get_type, JALON_ISSUE_WARNING, { "seen" } },
  { jalon_letter_get_type, JALON_ISSUE_WARNING, { "dated", "answered" } },
  { jalon_document_get_type, JALON_ISSUE_WARNING, { "requested", "issued" } },
  { jalon_done_get_type, JALON_ISSUE_WARNING, { "on" } },
  { jalon_milestones_get_type, JALON_ISSUE_WARNING, { "profile-started", "profile-submitted", "nomination-notified", "invited", "declined", "nomination-accepted", "applied", "refused", "confirmed", "landed" } },
};

static void
check_day (JalonIssueChecks  *self,
           JalonIssueSeverity severity,
           const char        *member,
           JalonDate          today)
{
  const JalonField *field = jalon_record_find_field (self->record, member);
  JalonDate         day = G_STRUCT_MEMBER (JalonDate, self->record, field->offset);

  if (jalon_date_is_set (day) && jalon_date_compare (day, today) > 0)
    jalon_issue_checks_report (self, &(JalonIssue){ .severity = severity, .code = JALON_ISSUE_STILL_AHEAD, .date = day }, member);
}

/* A marriage is one from its day on, a common-law union when its months of living together are complete. */
static void
check_union (JalonIssueChecks     *self,
             const JalonHousehold *household,
             JalonDate             today)
{
  const gboolean  common_law = household->relationship == JALON_RELATIONSHIP_COMMON_LAW;
  const JalonDate started = household->union_started;
  JalonIssue      issue = { .severity = JALON_ISSUE_WARNING, .code = JALON_ISSUE_UNION_AHEAD };

  if (!jalon_date_is_set (started) || (!common_law && household->relationship != JALON_RELATIONSHIP_MARRIED))
    return;

  issue.date = common_law ? jalon_date_add_months (started, COMMON_LAW_MONTHS, JALON_ROUNDING_UP) : started;
  if (jalon_date_compare (issue.date, today) > 0)
    jalon_issue_checks_report (self, &issue, "union-started");
}

/**
 * jalon_issue_checks_run_ahead:
 * @self: the checks of a record of any type
 * @today: the last day on which something can have happened
 *
 * Takes note of each day of what has happened that is after @today. Nothing hangs on
 * it: on each day the facts have what has happened by then.
 */
void
jalon_issue_checks_run_ahead (JalonIssueChecks *self,
                              JalonDate         today)
{
  const GType type = G_OBJECT_TYPE (self->record);

  if (type == JALON_TYPE_HOUSEHOLD)
    check_union (self, (gpointer) self->record, today);

  for (guint i = 0; i < G_N_ELEMENTS (PAST); i++)
    if (PAST[i].get_type () == type)
      for (guint m = 0; PAST[i].members[m] != NULL; m++)
        check_day (self, PAST[i].severity, PAST[i].members[m], today);
}
