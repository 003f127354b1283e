/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-conditions.h"

#include "jalon-uses.h"

/*
 * Papers for points that are claimed and for what a program demands (decision 17).
 */

static JalonItem *
add_use (JalonChecklistBuilder   *builder,
         const JalonDocumentRule *rule,
         const JalonFamilyMember *member,
         const JalonUse          *use)
{
  JalonItem *item = jalon_checklist_builder_add (builder, rule, member, NULL, use->reason);

  item->line = use->line;
  item->programs = use->programs;
  item->programs_open = use->programs != 0 && builder->programs_open;
  return item;
}

/**
 * jalon_condition_ask_second_language: (skip)
 */
void
jalon_condition_ask_second_language (JalonChecklistBuilder   *builder,
                                     const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonUse use;

    if (jalon_uses_second_language (builder, &use))
      add_use (builder, rule, member, &use);
  }
}

/**
 * jalon_condition_ask_spouse_language: (skip)
 */
void
jalon_condition_ask_spouse_language (JalonChecklistBuilder   *builder,
                                     const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonUse use;

    if (jalon_uses_spouse_language (builder, &use))
      add_use (builder, rule, member, &use);
  }
}

/**
 * jalon_condition_ask_foreign_education: (skip)
 */
void
jalon_condition_ask_foreign_education (JalonChecklistBuilder   *builder,
                                       const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonUse use;

    if (jalon_uses_foreign_education (builder, member, &use))
      add_use (builder, rule, member, &use);
  }
}

/**
 * jalon_condition_ask_canadian_education: (skip)
 */
void
jalon_condition_ask_canadian_education (JalonChecklistBuilder   *builder,
                                        const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonUse use;

    if (jalon_uses_canadian_education (builder, member, &use))
      add_use (builder, rule, member, &use);
  }
}

/**
 * jalon_condition_ask_certificate: (skip)
 */
void
jalon_condition_ask_certificate (JalonChecklistBuilder   *builder,
                                 const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonUse use;

    if (jalon_uses_certificate (builder, &use))
      add_use (builder, rule, member, &use);
  }
}

/**
 * jalon_condition_ask_canadian_status: (skip)
 */
void
jalon_condition_ask_canadian_status (JalonChecklistBuilder   *builder,
                                     const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonUse use;

    if (jalon_uses_canadian_stay (builder, &use))
      add_use (builder, rule, member, &use);
  }
}

static void
add_relative (JalonChecklistBuilder   *builder,
              const JalonDocumentRule *rule,
              const JalonRelative     *relative,
              const JalonUse          *use)
{
  const JalonFamilyMember *member = jalon_checklist_builder_find_member (builder, relative->of == JALON_WHOSE_PARTNER ? "partner" : "candidate");
  JalonItem               *item;

  if (member == NULL || !jalon_checklist_builder_concerns (builder, rule, member))
    return;

  item = add_use (builder, rule, member, use);
  item->reason_record = JALON_RECORD (g_object_ref ((gpointer) relative));
}

/**
 * jalon_condition_ask_relative: (skip)
 *
 * The relative who earns the points of a sibling, else the one whom the grid uses.
 */
void
jalon_condition_ask_relative (JalonChecklistBuilder   *builder,
                              const JalonDocumentRule *rule)
{
  const JalonAssessedDay *situation = builder->situation;
  const JalonUse          points = { JALON_ITEM_REASON_POINTS, JALON_CRS_SIBLING, 0 };
  const JalonUse          grid = { JALON_ITEM_REASON_GRID, 0, 1u << JALON_PROGRAM_FSW };

  if (situation->crs->points[JALON_CRS_SIBLING] > 0 && situation->facts->sibling_record != NULL)
    add_relative (builder, rule, situation->facts->sibling_record, &points);
  else if (jalon_checklist_builder_has_program (builder, JALON_PROGRAM_FSW) && situation->facts->relative_record != NULL &&
           situation->eligibility->grid.adaptability[JALON_ADAPTABILITY_RELATIVE] > 0)
    add_relative (builder, rule, situation->facts->relative_record, &grid);
}

/* Work that counts for a score or a program, at least a day of it in the years that are looked at. */
static gboolean
is_counted (const JalonChecklistBuilder *builder,
            const JalonFamilyMember     *member,
            const JalonWorkSpan         *span)
{
  int years = jalon_rules_value (builder->situation->rules, JALON_RULE_FACTS_WORK_WINDOW);

  if (span->hundredths <= 0 || span->last < jalon_work_window_start (builder->situation->facts->day, years))
    return FALSE;

  if ((member->who & JALON_WHO_CANDIDATE) != 0)
    return span->counting || span->canadian || span->foreign;

  return span->canadian && jalon_uses_spouse_work (builder);
}

typedef gboolean (*SpanFilter) (const JalonWorkSpan *span);

static void
ask_of_jobs (JalonChecklistBuilder   *builder,
             const JalonDocumentRule *rule,
             SpanFilter               filter)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    for (guint i = 0; member->facts != NULL && i < member->facts->n_spans; i++)
      {
        const JalonWorkSpan *span = &member->facts->spans[i];
        JalonItem           *item;

        if (!is_counted (builder, member, span) || !filter (span))
          continue;

        item = jalon_checklist_builder_add (builder, rule, member, span->record->id, JALON_ITEM_REASON_JOB);
        item->reason_record = JALON_RECORD (g_object_ref ((gpointer) span->record));
      }
  }
}

/* Nobody employs the self-employed abroad: other papers stand in. In Canada, those
 * who pay a physician can write. */
static gboolean
has_employer (const JalonWorkSpan *span)
{
  return !span->self_employed || span->in_canada;
}

static gboolean
is_any (const JalonWorkSpan *span)
{
  return TRUE;
}

static gboolean
is_in_canada (const JalonWorkSpan *span)
{
  return span->in_canada;
}

static gboolean
is_self_employed_abroad (const JalonWorkSpan *span)
{
  return span->self_employed && !span->in_canada;
}

/**
 * jalon_condition_ask_jobs_that_count: (skip)
 *
 * Each job of the candidate that counts; the partner's only when their work earns.
 */
void
jalon_condition_ask_jobs_that_count (JalonChecklistBuilder   *builder,
                                     const JalonDocumentRule *rule)
{
  ask_of_jobs (builder, rule, has_employer);
}

/**
 * jalon_condition_ask_work_support: (skip)
 */
void
jalon_condition_ask_work_support (JalonChecklistBuilder   *builder,
                                  const JalonDocumentRule *rule)
{
  ask_of_jobs (builder, rule, is_any);
}

/**
 * jalon_condition_ask_work_in_canada: (skip)
 */
void
jalon_condition_ask_work_in_canada (JalonChecklistBuilder   *builder,
                                    const JalonDocumentRule *rule)
{
  ask_of_jobs (builder, rule, is_in_canada);
}

/**
 * jalon_condition_ask_self_employed_abroad: (skip)
 */
void
jalon_condition_ask_self_employed_abroad (JalonChecklistBuilder   *builder,
                                          const JalonDocumentRule *rule)
{
  ask_of_jobs (builder, rule, is_self_employed_abroad);
}
