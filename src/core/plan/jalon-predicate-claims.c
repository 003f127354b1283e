/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-predicate.h"

#include "jalon-claims.h"

/*
 * Papers for points that are claimed and for what a program demands (decision 17).
 */

static JalonItem *
add_claim (JalonPlanning           *planning,
           const JalonDocumentRule *rule,
           const JalonMember       *member,
           const JalonClaim        *claim)
{
  JalonItem *item = jalon_planning_add (planning, rule, member, NULL, claim->reason);

  item->line = claim->line;
  item->programs = claim->programs;
  item->programs_open = claim->programs != 0 && planning->programs_open;
  return item;
}

/**
 * jalon_predicate_ask_second_language: (skip)
 */
void
jalon_predicate_ask_second_language (JalonPlanning           *planning,
                                     const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    JalonClaim claim;

    if (jalon_claims_second_language (planning, &claim))
      add_claim (planning, rule, member, &claim);
  }
}

/**
 * jalon_predicate_ask_spouse_language: (skip)
 */
void
jalon_predicate_ask_spouse_language (JalonPlanning           *planning,
                                     const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    JalonClaim claim;

    if (jalon_claims_spouse_language (planning, &claim))
      add_claim (planning, rule, member, &claim);
  }
}

/**
 * jalon_predicate_ask_foreign_education: (skip)
 */
void
jalon_predicate_ask_foreign_education (JalonPlanning           *planning,
                                       const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    JalonClaim claim;

    if (jalon_claims_foreign_education (planning, member, &claim))
      add_claim (planning, rule, member, &claim);
  }
}

/**
 * jalon_predicate_ask_canadian_education: (skip)
 */
void
jalon_predicate_ask_canadian_education (JalonPlanning           *planning,
                                        const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    JalonClaim claim;

    if (jalon_claims_canadian_education (planning, member, &claim))
      add_claim (planning, rule, member, &claim);
  }
}

/**
 * jalon_predicate_ask_certificate: (skip)
 */
void
jalon_predicate_ask_certificate (JalonPlanning           *planning,
                                 const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    JalonClaim claim;

    if (jalon_claims_certificate (planning, &claim))
      add_claim (planning, rule, member, &claim);
  }
}

/**
 * jalon_predicate_ask_canadian_status: (skip)
 */
void
jalon_predicate_ask_canadian_status (JalonPlanning           *planning,
                                     const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    JalonClaim claim;

    if (jalon_claims_canadian_stay (planning, &claim))
      add_claim (planning, rule, member, &claim);
  }
}

static void
add_relative (JalonPlanning           *planning,
              const JalonDocumentRule *rule,
              const JalonRelative     *relative,
              const JalonClaim        *claim)
{
  const JalonMember *member = jalon_planning_find_member (planning, relative->of == JALON_WHOSE_PARTNER ? "partner" : "candidate");
  JalonItem         *item;

  if (member == NULL || !jalon_planning_concerns (planning, rule, member))
    return;

  item = add_claim (planning, rule, member, claim);
  item->reason_record = JALON_RECORD (g_object_ref ((gpointer) relative));
}

/**
 * jalon_predicate_ask_relative: (skip)
 *
 * The relative who earns the points of a sibling, else the one whom the grid uses.
 */
void
jalon_predicate_ask_relative (JalonPlanning           *planning,
                              const JalonDocumentRule *rule)
{
  const JalonSituation *situation = planning->situation;
  const JalonClaim      points = { JALON_ITEM_REASON_POINTS, JALON_CRS_SIBLING, 0 };
  const JalonClaim      grid = { JALON_ITEM_REASON_GRID, 0, 1u << JALON_PROGRAM_FSW };

  if (situation->crs->points[JALON_CRS_SIBLING] > 0 && situation->facts->sibling_record != NULL)
    add_relative (planning, rule, situation->facts->sibling_record, &points);
  else if (jalon_planning_has_program (planning, JALON_PROGRAM_FSW) && situation->facts->relative_record != NULL &&
           situation->eligibility->grid.adaptability[JALON_ADAPTABILITY_RELATIVE] > 0)
    add_relative (planning, rule, situation->facts->relative_record, &grid);
}

/* Work that counts for a score or a program, at least a day of it in the years that are looked at. */
static gboolean
is_counted (const JalonPlanning *planning,
            const JalonMember   *member,
            const JalonWorkSpan *span)
{
  int years = jalon_rules_value (planning->situation->rules, JALON_RULE_FACTS_WORK_WINDOW);

  if (span->tenths <= 0 || span->last < jalon_work_window_start (planning->situation->facts->day, years))
    return FALSE;

  if ((member->who & JALON_WHO_CANDIDATE) != 0)
    return span->counting || span->canadian || span->foreign;

  return span->canadian && jalon_claims_spouse_work (planning);
}

typedef gboolean (*SpanFilter) (const JalonWorkSpan *span);

static void
ask_of_jobs (JalonPlanning           *planning,
             const JalonDocumentRule *rule,
             SpanFilter               filter)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    for (guint i = 0; member->facts != NULL && i < member->facts->n_spans; i++)
      {
        const JalonWorkSpan *span = &member->facts->spans[i];
        JalonItem           *item;

        if (!is_counted (planning, member, span) || !filter (span))
          continue;

        item = jalon_planning_add (planning, rule, member, span->record->id, JALON_ITEM_REASON_JOB);
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
 * jalon_predicate_ask_jobs_that_count: (skip)
 *
 * Each job of the candidate that counts; the partner's only when their work earns.
 */
void
jalon_predicate_ask_jobs_that_count (JalonPlanning           *planning,
                                     const JalonDocumentRule *rule)
{
  ask_of_jobs (planning, rule, has_employer);
}

/**
 * jalon_predicate_ask_work_support: (skip)
 */
void
jalon_predicate_ask_work_support (JalonPlanning           *planning,
                                  const JalonDocumentRule *rule)
{
  ask_of_jobs (planning, rule, is_any);
}

/**
 * jalon_predicate_ask_work_in_canada: (skip)
 */
void
jalon_predicate_ask_work_in_canada (JalonPlanning           *planning,
                                    const JalonDocumentRule *rule)
{
  ask_of_jobs (planning, rule, is_in_canada);
}

/**
 * jalon_predicate_ask_self_employed_abroad: (skip)
 */
void
jalon_predicate_ask_self_employed_abroad (JalonPlanning           *planning,
                                          const JalonDocumentRule *rule)
{
  ask_of_jobs (planning, rule, is_self_employed_abroad);
}
