/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-conditions.h"

#include "jalon-issues.h"
#include "jalon-uses.h"

/*
 * Documents of work: one set for each employer (decision 26).
 */

/* Work that counts for a score or a program, some of it in the years that are looked at. */
static gboolean
is_counted (const JalonChecklistBuilder *builder,
            const JalonFamilyMember     *member,
            const JalonWorkSpan         *span)
{
  const JalonRules *rules = builder->assessed->rules;
  const JalonDate   day = builder->assessed->facts->day;
  const gboolean    of_candidate = (member->who & JALON_WHO_CANDIDATE) != 0;
  const gint32      first = jalon_work_window_start (day, jalon_rules_value (rules, JALON_RULE_FACTS_WORK_WINDOW));
  const guint       filter = of_candidate ? JALON_WORK_COUNTING | JALON_WORK_CANADIAN | JALON_WORK_FOREIGN : JALON_WORK_CANADIAN;

  if (jalon_work_add_up (span, 1, (JalonWorkFilter) filter, JALON_WORK_ANY_NOC, first, jalon_date_to_serial (day), jalon_work_get_cap (rules)) <= 0)
    return FALSE;

  return of_candidate || member->unsure || jalon_uses_spouse_work (builder);
}

typedef gboolean (*JobFilter) (const JalonJob *job);

static gboolean
is_in_canada (const JalonJob *job)
{
  return g_strcmp0 (job->country, "CAN") == 0;
}

static gboolean
is_for_employer_abroad (const JalonJob *job)
{
  return job->employer_country != NULL && !g_str_equal (job->employer_country, "CAN");
}

/* Nobody employs the self-employed: there is neither who could write the letter nor a pay stub,
 * and other documents stand in. */
static gboolean
has_employer (const JalonJob *job)
{
  return !job->self_employed;
}

static gboolean
is_employed_in_canada (const JalonJob *job)
{
  return has_employer (job) && (is_in_canada (job) || job->country == NULL);
}

/* Abroad, or in Canada for clients abroad (decision 20): what of it counts is work abroad. */
static gboolean
is_self_employed_abroad (const JalonJob *job)
{
  return job->self_employed && (!is_in_canada (job) || is_for_employer_abroad (job));
}

static gboolean
is_publicly_funded (const JalonJob *job)
{
  return job->self_employed && is_in_canada (job) && !is_for_employer_abroad (job) && job->publicly_funded;
}

/* Whether two names are one, whatever the case and the blanks around them. Nearly all are plain
 * ASCII: those are compared where they are, because every job is compared with every other one. */
static gboolean
is_same_name (const char *name,
              const char *other)
{
  g_autofree char *folded = NULL;
  g_autofree char *other_folded = NULL;
  gsize            length;
  gsize            other_length;

  while (g_ascii_isspace (*name))
    name++;
  while (g_ascii_isspace (*other))
    other++;
  for (length = strlen (name); length > 0 && g_ascii_isspace (name[length - 1]);)
    length--;
  for (other_length = strlen (other); other_length > 0 && g_ascii_isspace (other[other_length - 1]);)
    other_length--;

  if (length == 0 || other_length == 0)
    return FALSE;

  if (g_str_is_ascii (name) && g_str_is_ascii (other))
    return length == other_length && g_ascii_strncasecmp (name, other, length) == 0;

  folded = g_utf8_casefold (name, (gssize) length);
  other_folded = g_utf8_casefold (other, (gssize) other_length);

  return g_str_equal (folded, other_folded);
}

/* Without a name, every job is one of its own. */
static gboolean
is_same_employer (const JalonJob *job,
                  const JalonJob *other)
{
  if (job == other)
    return TRUE;

  if (job->employer == NULL || other->employer == NULL || job->self_employed != other->self_employed || g_strcmp0 (job->country, other->country) != 0)
    return FALSE;

  return is_same_name (job->employer, other->employer);
}

/* What the first member is that keeps a job from counting; NULL for none. */
static const char *
find_missing_of_job (const JalonJob *job)
{
  if (job->noc == NULL)
    return "noc";

  if (job->country == NULL)
    return "country";

  if (!jalon_date_is_set (job->started))
    return "started";

  return job->hours_per_week == JALON_UNANSWERED ? "hours-per-week" : NULL;
}

static gboolean
may_be_skilled (const JalonChecklistBuilder *builder,
                const JalonJob              *job)
{
  return job->noc == NULL || strlen (job->noc) != 5 || job->noc[1] - '0' <= jalon_rules_value (builder->assessed->rules, JALON_RULE_FACTS_SKILLED_TEER);
}

static gboolean
ended_before_window (const JalonChecklistBuilder *builder,
                     const JalonJob              *job)
{
  int years = jalon_rules_value (builder->assessed->rules, JALON_RULE_FACTS_WORK_WINDOW);

  return jalon_date_is_set (job->ended) && jalon_date_to_serial (job->ended) < jalon_work_window_start (builder->assessed->facts->day, years);
}

/* The member that is missing of a job that may count once it is told (decision 21). */
static const char *
find_question_of_job (const JalonChecklistBuilder *builder,
                      const JalonFamilyMember     *member,
                      const JalonJob              *job)
{
  const char *missing = find_missing_of_job (job);

  if (missing == NULL || !job->paid || !jalon_record_counts (job, builder->assessed->rules) || !may_be_skilled (builder, job) || ended_before_window (builder, job))
    return NULL;

  return (member->who & JALON_WHO_CANDIDATE) != 0 || job->country == NULL || is_in_canada (job) ? missing : NULL;
}

static gboolean
counts (const JalonChecklistBuilder *builder,
        const JalonFamilyMember     *member,
        const JalonJob              *job)
{
  for (guint i = 0; i < member->facts->n_spans; i++)
    if (member->facts->spans[i].record == job)
      return is_counted (builder, member, &member->facts->spans[i]);

  return FALSE;
}

/* The entry of the person may stand with any job of the employer. */
static JalonDocument *
find_record_of_employer (const JalonChecklistBuilder *builder,
                         const JalonItem             *item,
                         JalonRecordList             *jobs,
                         const JalonJob              *first)
{
  for (guint i = 0; i < jalon_record_list_get_length (jobs); i++)
    {
      const JalonJob *job = jalon_record_list_get (jobs, i);
      JalonDocument  *record = is_same_employer (first, job) ? jalon_household_find_document (builder->household, item->id, item->for_whom, job->id) : NULL;

      if (record != NULL)
        return record;
    }

  return NULL;
}

static gboolean
has_earlier_of_employer (const JalonChecklistBuilder *builder,
                         const JalonDocumentRule     *rule,
                         const JalonFamilyMember     *member,
                         const JalonJob              *job)
{
  for (guint i = 0; i < builder->items->len; i++)
    {
      const JalonItem *item = g_ptr_array_index (builder->items, i);

      if (item->rule == rule && g_str_equal (item->for_whom, member->id) && item->reason_record != NULL && JALON_IS_JOB (item->reason_record) &&
          is_same_employer (JALON_JOB (item->reason_record), job))
        return TRUE;
    }

  return FALSE;
}

static void
add_job (JalonChecklistBuilder   *builder,
         const JalonDocumentRule *rule,
         const JalonFamilyMember *member,
         const JalonJob          *job,
         guint                    position,
         const char              *missing)
{
  JalonRecordList *jobs = member->facts->record->jobs;
  JalonItem       *item;

  if (has_earlier_of_employer (builder, rule, member, job))
    return;

  item = jalon_checklist_builder_add (builder, rule, member, job->id, JALON_ITEM_REASON_JOB);
  item->reason_record = JALON_RECORD (g_object_ref ((gpointer) job));

  if (item->record == NULL)
    item->record = find_record_of_employer (builder, item, jobs, job);

  if (missing != NULL)
    jalon_checklist_builder_set_question (item, JALON_TYPE_JOB, missing, "%s.jobs[%u].%s", member->path, position, missing);
}

/* Every program wants work: without a word of any, its letter is a question (decision 21).
 * A list that is empty says that there is none. */
static void
add_question_of_work (JalonChecklistBuilder   *builder,
                      const JalonDocumentRule *rule)
{
  const JalonFamilyMember *candidate = jalon_checklist_builder_find_member (builder, "candidate");
  JalonItem               *item;

  if ((builder->programs | builder->programs_open) == 0 || jalon_record_list_is_answered (candidate->facts->record->jobs))
    return;

  item = jalon_checklist_builder_add_question (builder, rule, candidate, NULL);
  jalon_checklist_builder_set_question (item, JALON_TYPE_PERSON, "jobs", "%s.jobs", candidate->path);
}

/* Which jobs a document is about; those in Canada give the slips for the taxes, and who pays
 * physicians who work for themselves in Canada can write. */
static JobFilter
get_filter (JalonDocumentCondition condition)
{
  if (condition == JALON_DOCUMENT_CONDITION_WORK_IN_CANADA)
    return is_employed_in_canada;

  if (condition == JALON_DOCUMENT_CONDITION_SELF_EMPLOYED_ABROAD)
    return is_self_employed_abroad;

  return condition == JALON_DOCUMENT_CONDITION_PUBLICLY_FUNDED ? is_publicly_funded : has_employer;
}

/**
 * jalon_condition_add_jobs:
 *
 * Each employer of the candidate whose work counts; the partner's only when it earns. Jobs
 * that count come first: their documents are wanted, those of the others are questions.
 */
void
jalon_condition_add_jobs (JalonChecklistBuilder   *builder,
                          const JalonDocumentRule *rule)
{
  const JobFilter filter = get_filter (rule->when);

  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonRecordList *jobs = member->facts->record->jobs;
    guint            n = jalon_record_list_get_length (jobs);

    for (guint i = 0; i < n; i++)
      {
        const JalonJob *job = jalon_record_list_get (jobs, i);

        if (filter (job) && counts (builder, member, job))
          add_job (builder, rule, member, job, i, NULL);
      }

    for (guint i = 0; i < n; i++)
      {
        const JalonJob *job = jalon_record_list_get (jobs, i);
        const char     *missing = filter (job) ? find_question_of_job (builder, member, job) : NULL;

        if (missing != NULL)
          add_job (builder, rule, member, job, i, missing);
      }
  }

  if (rule->when == JALON_DOCUMENT_CONDITION_JOBS_THAT_COUNT)
    add_question_of_work (builder, rule);
}
