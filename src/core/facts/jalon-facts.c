/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-facts.h"

#include "jalon-frozen.h"
#include "jalon-issues.h"
#include "jalon-offer-facts.h"
#include "jalon-person-facts.h"

#include <string.h>

/*
 * The only way from the file to the facts of a day: "From the file to the facts
 * of a day" in the description of the profile file, points 1 to 9.
 */

static gboolean
is_of_somebody_who_counts (const JalonFacts    *facts,
                           const JalonRelative *relative)
{
  switch ((JalonWhose) relative->of)
    {
    case JALON_WHOSE_UNANSWERED:
      return FALSE;

    case JALON_WHOSE_CANDIDATE:
      return TRUE;

    case JALON_WHOSE_PARTNER:
      return facts->with_spouse;

    default:
      g_return_val_if_reached (FALSE);
    }
}

/* Point 7, for any relation. */
static gboolean
is_adult_in_canada (const JalonFacts    *facts,
                    const JalonRelative *relative,
                    const JalonRules    *rules)
{
  if (relative->relation == JALON_RELATION_UNANSWERED || relative->status == JALON_RELATIVE_STATUS_UNANSWERED ||
      !relative->lives_in_canada || (jalon_date_is_set (relative->status_since) && jalon_date_compare (facts->day, relative->status_since) < 0) ||
      !is_of_somebody_who_counts (facts, relative) || !jalon_record_counts (relative, NULL))
    return FALSE;

  if (!jalon_date_is_set (relative->birth_date))
    return relative->adult == JALON_ANSWER_YES;

  return jalon_date_completed_years (relative->birth_date, facts->day) >= jalon_rules_value (rules, JALON_RULE_FACTS_ADULT_AGE);
}

static void
derive_relatives (JalonFacts       *facts,
                  const JalonRules *rules)
{
  JalonRecordList *list = facts->household->relatives;
  guint            n = jalon_record_list_get_length (list);
  guint            i;

  for (i = 0; i < n; i++)
    {
      const JalonRelative *relative = jalon_record_list_get (list, i);

      if (!is_adult_in_canada (facts, relative, rules))
        continue;

      if (facts->relative_record == NULL)
        facts->relative_record = relative;

      if (facts->sibling_record == NULL && relative->relation == JALON_RELATION_SIBLING)
        facts->sibling_record = relative;
    }

  facts->relative = facts->relative_record != NULL;
  facts->sibling = facts->sibling_record != NULL;
}

/* Point 9. The day on which a nomination expires is its last good one (decision 16). */
static JalonTri
derive_nomination (const JalonFacts *facts,
                   const JalonRules *rules)
{
  const JalonNomination *nomination = facts->household->nomination;

  if (!nomination->held || !nomination->enhanced ||
      (jalon_date_is_set (nomination->issued) && jalon_date_compare (facts->day, nomination->issued) < 0) ||
      (jalon_date_is_set (nomination->expires) && jalon_date_compare (facts->day, nomination->expires) > 0))
    return JALON_TRI_NO;

  if (!jalon_date_is_set (nomination->issued) || !jalon_record_counts (nomination, rules))
    return JALON_TRI_UNANSWERED;

  return JALON_TRI_YES;
}

static gboolean
is_family_member (const JalonChild *child,
                  const JalonRules *rules,
                  JalonDate         on)
{
  int age;

  if (child->married)
    return FALSE;

  /* A birth date that is not answered cannot rule the child out. */
  if (!jalon_date_is_set (child->birth_date))
    return TRUE;

  age = jalon_date_completed_years (child->birth_date, on);

  return age >= 0 && (child->dependent_by_condition || age < jalon_rules_value (rules, JALON_RULE_FACTS_DEPENDENT_AGE));
}

static void
derive_family (JalonFacts       *facts,
               const JalonRules *rules)
{
  JalonRecordList *children = facts->household->children;
  guint            n = jalon_record_list_get_length (children);
  JalonDate        day = jalon_frozen_get_child_day (facts->household, facts->day);
  guint            i;

  facts->family_size = facts->has_union ? 2 : 1;
  facts->family_unsure = 0;

  for (i = 0; i < n; i++)
    {
      const JalonChild *child = jalon_record_list_get (children, i);

      if (!is_family_member (child, rules, day))
        continue;

      facts->family_size++;

      if (!jalon_date_is_set (child->birth_date) && !child->dependent_by_condition)
        facts->family_unsure++;
    }
}

/* More than any account can give is an issue, and no answer. */
static int
get_high_wage_points (const JalonHousehold *household)
{
  return household->high_wage_points <= JALON_MOST_HIGH_WAGE_POINTS ? (int) household->high_wage_points : JALON_UNANSWERED;
}

/**
 * jalon_facts_init:
 * @facts: (out caller-allocates): facts to be derived later
 *
 * Prepares the memory for jalon_facts_rederive().
 */
void
jalon_facts_init (JalonFacts *facts)
{
  memset (facts, 0, sizeof *facts);
}

/**
 * jalon_facts_rederive:
 * @facts: facts after jalon_facts_init() or an earlier derivation; its memory is used again
 * @household: who; must outlive the facts, and must not change while they are read
 * @rules: the rules in force on @on
 * @on: the day asked, within the span of @rules
 *
 * Derives the facts of a day, as jalon_facts_derive() does.
 */
void
jalon_facts_rederive (JalonFacts       *facts,
                      JalonHousehold   *household,
                      const JalonRules *rules,
                      JalonDate         on)
{
  facts->day = on;
  facts->household = household;
  facts->has_union = jalon_household_has_union (household);
  facts->with_spouse = facts->has_union && household->partner_accompanies && !household->partner_is_canadian;

  jalon_person_facts_derive (&facts->candidate, household->candidate, rules, on);
  jalon_person_facts_derive (&facts->partner, household->partner, rules, on);

  facts->relative_record = NULL;
  facts->sibling_record = NULL;
  derive_relatives (facts, rules);
  jalon_offer_facts_derive (facts, rules);
  facts->high_wage_points = get_high_wage_points (household);
  facts->nomination = derive_nomination (facts, rules);
  derive_family (facts, rules);
}

/**
 * jalon_facts_derive:
 * @household: who; must outlive the facts, and must not change while they are read
 * @rules: the rules of the day asked
 *
 * Derives everything that the rules may ask of a household on the day of
 * @rules. Records with an error count nothing, and what is unanswered earns
 * nothing; no error is possible.
 *
 * Returns: (transfer full): the facts
 */
JalonFacts *
jalon_facts_derive (JalonHousehold   *household,
                    const JalonRules *rules)
{
  JalonFacts *facts = g_new (JalonFacts, 1);

  jalon_facts_init (facts);
  jalon_facts_rederive (facts, household, rules, rules->day);

  return facts;
}

/**
 * jalon_facts_clear:
 * @facts: facts
 *
 * Gives the memory below @facts back, which may then be derived again.
 */
void
jalon_facts_clear (JalonFacts *facts)
{
  jalon_person_facts_clear (&facts->candidate);
  jalon_person_facts_clear (&facts->partner);
  jalon_facts_init (facts);
}

/**
 * jalon_facts_free:
 * @facts: (transfer full) (nullable): facts
 *
 * Frees facts made by jalon_facts_derive().
 */
void
jalon_facts_free (JalonFacts *facts)
{
  if (facts == NULL)
    return;

  jalon_facts_clear (facts);
  g_free (facts);
}
