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

  if (jalon_work_add_up (span, 1, (JalonWorkFilter) filter, first, jalon_date_to_serial (day), jalon_work_get_cap (rules)) <= 0)
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

/* What two jobs of one employer have in common: the name, whatever the case and the blanks
 * around it, and the country. Without a name, every job is one of its own. */
static char *
make_employer (const JalonJob *job)
{
  g_autofree char *name = g_strdup (job->employer != NULL ? job->employer : "");
  g_autofree char *folded = g_utf8_casefold (g_strstrip (name), -1);

  if (*name == '\0')
    return g_strdup_printf ("%p", (gconstpointer) job);

  return g_strdup_printf ("%s %s %s", job->self_employed ? "self" : "employed", job->country != NULL ? job->country : "-", folded);
}

/* The jobs of a person, by employer. */
static GHashTable *
group_jobs (JalonRecordList *jobs)
{
  GHashTable *employers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < jalon_record_list_get_length (jobs); i++)
    {
      JalonJob        *job = jalon_record_list_get (jobs, i);
      g_autofree char *employer = make_employer (job);
      GPtrArray       *group = g_hash_table_lookup (employers, employer);

      if (group == NULL)
        {
          group = g_ptr_array_new ();
          g_hash_table_insert (employers, g_steal_pointer (&employer), group);
        }

      g_ptr_array_add (group, job);
    }

  return employers;
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

/* The entry of the person may stand with any job of the employer. */
static JalonDocument *
find_record_of_employer (const JalonChecklistBuilder *builder,
                         const JalonItem             *item,
                         const GPtrArray             *jobs)
{
  for (guint i = 0; i < jobs->len; i++)
    {
      const JalonJob *job = jobs->pdata[i];
      JalonDocument  *record = jalon_household_find_document (builder->household, item->id, item->for_whom, job->id);

      if (record != NULL)
        return record;
    }

  return NULL;
}

/* The first job of an employer takes the employer out of @employers. */
static void
add_job (JalonChecklistBuilder   *builder,
         const JalonDocumentRule *rule,
         const JalonFamilyMember *member,
         GHashTable              *employers,
         guint                    position,
         const char              *missing)
{
  JalonJob        *job = jalon_record_list_get (member->facts->record->jobs, position);
  g_autofree char *employer = make_employer (job);
  const GPtrArray *jobs = g_hash_table_lookup (employers, employer);
  JalonItem       *item;

  if (jobs == NULL)
    return;

  item = jalon_checklist_builder_add (builder, rule, member, job->id, JALON_ITEM_REASON_JOB);
  item->reason_record = JALON_RECORD (g_object_ref (job));

  if (item->record == NULL)
    item->record = find_record_of_employer (builder, item, jobs);

  if (missing != NULL)
    jalon_checklist_builder_set_question (item, JALON_TYPE_JOB, missing, "%s.jobs[%u].%s", member->path, position, missing);

  g_hash_table_remove (employers, employer);
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
 * that count come first: their documents are wanted, those of the others are questions. The
 * spans of work are those of some of the jobs, in the same order.
 */
void
jalon_condition_add_jobs (JalonChecklistBuilder   *builder,
                          const JalonDocumentRule *rule)
{
  const JobFilter filter = get_filter (rule->when);

  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    const JalonPersonFacts *facts = member->facts;
    JalonRecordList        *jobs = facts->record->jobs;
    guint                   n = jalon_record_list_get_length (jobs);
    guint                   n_spans = 0;
    g_autoptr (GHashTable)  employers = group_jobs (jobs);

    for (guint i = 0; i < n; i++)
      {
        const JalonJob      *job = jalon_record_list_get (jobs, i);
        const JalonWorkSpan *span = n_spans < facts->n_spans && facts->spans[n_spans].record == job ? &facts->spans[n_spans++] : NULL;

        if (span != NULL && filter (job) && is_counted (builder, member, span))
          add_job (builder, rule, member, employers, i, NULL);
      }

    for (guint i = 0; i < n; i++)
      {
        const JalonJob *job = jalon_record_list_get (jobs, i);
        const char     *missing = filter (job) ? find_question_of_job (builder, member, job) : NULL;

        if (missing != NULL)
          add_job (builder, rule, member, employers, i, missing);
      }
  }

  if (rule->when == JALON_DOCUMENT_CONDITION_JOBS_THAT_COUNT)
    add_question_of_work (builder, rule);
}
