/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-offer-facts.h"

#include "jalon-issues.h"
#include "jalon-noc.h"
#include "jalon-person-facts.h"

#include <string.h>

#define FIRST_OFFER 0
#define FURTHER_OFFER 1

/* An offer that was withdrawn, or of which the person says that there is none. */
static gboolean
is_gone (const JalonJobOffer *offer,
         JalonDate            on)
{
  return !offer->held || (jalon_date_is_set (offer->revoked) && jalon_date_compare (on, offer->revoked) >= 0);
}

static gboolean
is_skilled (const JalonOfferFact *fact,
            const JalonRules     *rules)
{
  return fact->noc != JALON_UNANSWERED && (fact->record->noc[1] - '0') <= jalon_rules_value (rules, JALON_RULE_FACTS_SKILLED_TEER);
}

/* What is asked of each offer, also of one of two: everything but its length. */
static JalonTri
judge_kind (const JalonOfferFact *fact,
            const JalonRules     *rules,
            JalonDate             on)
{
  const JalonJobOffer *offer = fact->record;

  if (is_gone (offer, on) || !offer->full_time || offer->support == JALON_OFFER_SUPPORT_NONE ||
      (fact->noc != JALON_UNANSWERED && !is_skilled (fact, rules)))
    return JALON_TRI_NO;

  if (fact->noc == JALON_UNANSWERED || offer->support == JALON_OFFER_SUPPORT_UNANSWERED ||
      !jalon_record_counts (offer, rules))
    return JALON_TRI_UNANSWERED;

  return JALON_TRI_YES;
}

static JalonTri
judge_length (gint64            months,
              const JalonRules *rules)
{
  if (months == JALON_UNANSWERED)
    return JALON_TRI_UNANSWERED;

  return months >= jalon_rules_value (rules, JALON_RULE_FACTS_JOB_OFFER_MONTHS) ? JALON_TRI_YES : JALON_TRI_NO;
}

static JalonTri
both (JalonTri a,
      JalonTri b)
{
  if (a == JALON_TRI_NO || b == JALON_TRI_NO)
    return JALON_TRI_NO;

  return a == JALON_TRI_YES && b == JALON_TRI_YES ? JALON_TRI_YES : JALON_TRI_UNANSWERED;
}

static void
derive_offer (JalonOfferFact   *fact,
              JalonJobOffer    *offer,
              const JalonRules *rules,
              JalonDate         on)
{
  gboolean lmia_only = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_JOB_OFFER_LMIA_ONLY) != 0;

  fact->record = offer;
  fact->noc = JALON_UNANSWERED;

  if (offer->noc != NULL && jalon_rules_list_has (rules, JALON_RULE_FACTS_OCCUPATIONS, offer->noc))
    jalon_noc_parse (offer->noc, &fact->noc);

  fact->valid = both (judge_kind (fact, rules, on), judge_length (offer->months, rules));
  fact->senior = fact->noc != JALON_UNANSWERED &&
                 jalon_rules_list_has (rules, JALON_RULE_CRS_ADDITIONAL_JOB_OFFER_SENIOR_CODES, offer->noc);
  fact->scores = fact->valid == JALON_TRI_YES &&
                 rules->tables[JALON_RULE_CRS_ADDITIONAL_JOB_OFFER].in_force &&
                 (!lmia_only || offer->support == JALON_OFFER_SUPPORT_LMIA);
}

/* Decision 27: received and not withdrawn, both full-time, of one minor group; their months add up. */
static JalonTri
judge_pair (const JalonOfferFact *offers,
            const JalonRules     *rules,
            JalonDate             on)
{
  JalonTri kind = both (judge_kind (&offers[FIRST_OFFER], rules, on), judge_kind (&offers[FURTHER_OFFER], rules, on));
  gint64   months = 0;
  gboolean all_months = TRUE;

  for (guint i = 0; i < JALON_N_OFFERS; i++)
    {
      const JalonJobOffer *offer = offers[i].record;

      if (jalon_date_is_set (offer->received) && jalon_date_compare (on, offer->received) < 0)
        return JALON_TRI_NO;

      if (offer->months != JALON_UNANSWERED)
        months += MIN (offer->months, G_MAXINT32);
      else
        all_months = FALSE;
    }

  if (offers[FIRST_OFFER].noc != JALON_UNANSWERED && offers[FURTHER_OFFER].noc != JALON_UNANSWERED &&
      !jalon_offers_are_of_one_group (offers[FIRST_OFFER].record, offers[FURTHER_OFFER].record))
    return JALON_TRI_NO;

  if (!all_months && judge_length (months, rules) == JALON_TRI_NO)
    return both (kind, JALON_TRI_UNANSWERED);

  return both (kind, judge_length (months, rules));
}

static int
rank (const JalonOfferFact *fact)
{
  if (fact->valid == JALON_TRI_NO)
    return 0;
  if (fact->valid == JALON_TRI_UNANSWERED)
    return 1;

  return 2 + fact->scores + (fact->scores && fact->senior);
}

/**
 * jalon_offer_facts_derive:
 * @facts: (inout): with day and household; the facts of the offers are set
 * @rules: the rules of the day
 *
 * Judges each offer alone, and finds the better one; an offer that is not
 * entered is not a question where the other one is.
 */
void
jalon_offer_facts_derive (JalonFacts       *facts,
                          const JalonRules *rules)
{
  JalonHousehold *household = facts->household;
  JalonOfferFact *first = &facts->offers[FIRST_OFFER];
  JalonOfferFact *further = &facts->offers[FURTHER_OFFER];
  JalonOfferFact *best;
  gboolean        has_first = !jalon_record_is_empty (JALON_RECORD (household->job_offer));
  gboolean        has_further = !jalon_record_is_empty (JALON_RECORD (household->further_job_offer));

  derive_offer (first, household->job_offer, rules, facts->day);
  derive_offer (further, household->further_job_offer, rules, facts->day);

  best = has_further && (!has_first || rank (further) > rank (first)) ? further : first;
  facts->offer = best->valid;
  facts->offer_record = best->record;
  facts->offer_noc = best->noc;
  facts->offer_scores = best->scores;
  facts->offer_senior = best->senior;
  facts->offer_pair = has_first && has_further ? judge_pair (facts->offers, rules, facts->day) : JALON_TRI_NO;
}
