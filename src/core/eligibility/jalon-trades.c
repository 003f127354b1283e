/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-criterion.h"

#include "jalon-missing.h"
#include "jalon-work-codes.h"

/* One listed code X: the hours in it, and whether the offer or the certificate is for it. */
typedef struct
{
  gint32       noc;
  gint64       units;
  JalonVerdict work;
  JalonVerdict offer;
} Trade;

static gint32
parse_code (const char *code)
{
  return (gint32) g_ascii_strtoll (code, NULL, 10);
}

/* One that is not of the day, or that holds what cannot be read, whatever its trade is. */
static gboolean
is_ruled_out (const JalonTradeCertificate *certificate,
              JalonDate                    on)
{
  return !certificate->held || jalon_record_has_raw (JALON_RECORD ((gpointer) certificate)) ||
         (jalon_date_is_set (certificate->issued) && jalon_date_compare (on, certificate->issued) < 0) ||
         (jalon_date_is_set (certificate->expires) && jalon_date_compare (on, certificate->expires) > 0);
}

/* Whether the certificate, or the offer, is for @noc: each is answered or not by itself. What is not answered rules nothing out. */
static JalonTri
has_certificate (const JalonFacts *facts,
                 gint32            noc)
{
  JalonTradeCertificate *certificate = facts->candidate.record->trade_certificate;
  gboolean               has_trade = certificate->trade != NULL && certificate->trade[0] != '\0';

  if (is_ruled_out (certificate, facts->day) || (has_trade && parse_code (certificate->trade) != noc))
    return JALON_TRI_NO;

  if (!has_trade || !jalon_date_is_set (certificate->issued))
    return JALON_TRI_UNANSWERED;

  return facts->candidate.certificate ? JALON_TRI_YES : JALON_TRI_NO;
}

/* Which of two answers is worth more to the person. */
static JalonTri
get_better (JalonTri a,
            JalonTri b)
{
  if (a == JALON_TRI_YES || b == JALON_TRI_YES)
    return JALON_TRI_YES;

  return a == JALON_TRI_UNANSWERED || b == JALON_TRI_UNANSWERED ? JALON_TRI_UNANSWERED : JALON_TRI_NO;
}

/* Each offer alone, and both together (decision 27). A second offer that is not entered asks nothing. */
static JalonTri
has_offer (const JalonFacts *facts,
           gint32            noc)
{
  JalonTri best = JALON_TRI_NO;

  for (guint i = 0; i < JALON_N_OFFERS; i++)
    {
      const JalonOfferFact *offer = &facts->offers[i];

      if (i > 0 && jalon_record_is_empty (JALON_RECORD ((gpointer) offer->record)))
        continue;

      if (offer->noc == JALON_UNANSWERED || offer->noc == noc)
        best = get_better (best, offer->valid);

      if (offer->noc == noc)
        best = get_better (best, facts->offer_pair);
    }

  return best;
}

/* "I have none" settles the question of the certificate, and an offer that is not entered is none then. */
static gboolean
has_neither (const JalonFacts *facts)
{
  if (facts->candidate.record->trade_certificate->held)
    return FALSE;

  for (guint i = 0; i < JALON_N_OFFERS; i++)
    if (!jalon_record_is_empty (JALON_RECORD ((gpointer) facts->offers[i].record)))
      return FALSE;

  return TRUE;
}

static JalonVerdict
judge_offer (const JalonFacts *facts,
             gint32            noc)
{
  JalonTri offer = has_offer (facts, noc);
  JalonTri certificate = has_certificate (facts, noc);

  if (offer == JALON_TRI_YES || certificate == JALON_TRI_YES)
    return JALON_VERDICT_MET;

  if (!has_neither (facts) && (offer == JALON_TRI_UNANSWERED || certificate == JALON_TRI_UNANSWERED))
    return JALON_VERDICT_UNANSWERED;

  return JALON_VERDICT_NOT_MET;
}

static int
rank (JalonVerdict verdict)
{
  switch (verdict)
    {
    case JALON_VERDICT_MET:
      return 2;

    case JALON_VERDICT_UNANSWERED:
      return 1;

    case JALON_VERDICT_NOT_MET:
      return 0;

    default:
      g_return_val_if_reached (0);
    }
}

/* One code must fulfil both, so the best one is that which comes nearest to
 * both; then that which fulfils more of the two; then that with more hours. */
static gboolean
is_better (const Trade *a,
           const Trade *b)
{
  int both = rank (jalon_verdict_and (a->work, a->offer)) - rank (jalon_verdict_and (b->work, b->offer));
  int sum = rank (a->work) + rank (a->offer) - rank (b->work) - rank (b->offer);

  if (both != 0)
    return both > 0;

  return sum != 0 ? sum > 0 : a->units > b->units;
}

static void
consider (Trade            *best,
          gint32            noc,
          const JalonFacts *facts,
          const JalonRules *rules,
          gint64            missing)
{
  const JalonPersonFacts *person = &facts->candidate;
  const JalonWorkSpan    *first = jalon_work_find_code (person->spans, person->n_spans, noc);
  gint64                  need = jalon_rules_get_units (rules, JALON_RULE_FST_WORK_HOURS);
  gint32                  window = jalon_work_window_start (facts->day, jalon_rules_value (rules, JALON_RULE_FST_WORK_WINDOW));
  Trade                   trade = { .noc = noc };

  trade.units = jalon_work_add_up_code (first, JALON_WORK_COUNTING, window, jalon_date_to_serial (facts->day), jalon_work_get_cap (rules));
  trade.work = jalon_criterion_judge_amount (trade.units, need, missing, person->work_answered);
  trade.offer = judge_offer (facts, noc);

  if (best->noc == JALON_UNANSWERED || is_better (&trade, best))
    *best = trade;
}

static Trade
find_best_trade (const JalonFacts *facts,
                 const JalonRules *rules,
                 gint64            missing)
{
  const JalonPersonFacts *person = &facts->candidate;
  const char             *certified = person->record->trade_certificate->trade;
  Trade                   best = { .noc = JALON_UNANSWERED };
  guint                   i;

  for (i = 0; i < person->n_spans; i++)
    {
      const JalonWorkSpan *span = &person->spans[i];

      if (span->first_counting &&
          jalon_rules_list_has (rules, JALON_RULE_FST_OCCUPATIONS, span->record->noc))
        consider (&best, span->noc, facts, rules, missing);
    }

  if (certified != NULL && jalon_rules_list_has (rules, JALON_RULE_FST_OCCUPATIONS, certified) &&
      has_certificate (facts, parse_code (certified)) != JALON_TRI_NO)
    consider (&best, parse_code (certified), facts, rules, missing);

  for (i = 0; i < JALON_N_OFFERS; i++)
    {
      const JalonOfferFact *offer = &facts->offers[i];

      if (offer->noc != JALON_UNANSWERED && has_offer (facts, offer->noc) != JALON_TRI_NO &&
          jalon_rules_list_has (rules, JALON_RULE_FST_OCCUPATIONS, offer->record->noc))
        consider (&best, offer->noc, facts, rules, missing);
    }

  return best;
}

/* The levels differ by ability, so the test is taken whose tightest ability is
 * best, and `have` and `need` are of that ability. */
static void
judge_language (JalonCriterion   *self,
                const JalonFacts *facts,
                const JalonRules *rules)
{
  const JalonPersonFacts *person = &facts->candidate;
  int                     best = G_MININT;
  guint                   i;
  int                     ability;

  for (i = 0; i < person->n_tests; i++)
    {
      int tightest = JALON_ABILITY_LISTENING;
      int margin = G_MAXINT;

      for (ability = 0; ability < JALON_N_ABILITIES; ability++)
        {
          int over = person->tests[i].levels[ability] - jalon_rules_lookup (rules, JALON_RULE_FST_LANGUAGE_LEVEL, ability, 0);

          if (over >= margin)
            continue;

          margin = over;
          tightest = ability;
        }

      if (margin < best || (margin == best && jalon_date_compare (person->tests[i].taken, person->tests[self->test].taken) <= 0))
        continue;

      best = margin;
      self->test = (int) i;
      self->have = person->tests[i].levels[tightest];
      self->need = jalon_rules_lookup (rules, JALON_RULE_FST_LANGUAGE_LEVEL, tightest, 0);
    }

  self->verdict = jalon_criterion_judge_amount (best, 0, 0, person->tests_answered);
}

/**
 * jalon_trades_judge:
 * @facts: of a day
 * @rules: of the same day
 * @criteria: (array fixed-size=17): where to write, by #JalonCriterionId
 *
 * Judges the requirements of the Federal Skilled Trades Program. Work and
 * offer are those of one listed code; the best one is reported. The time
 * since the person qualified in the trade is not asked.
 *
 * Source: Regulations, 87.2.
 */
void
jalon_trades_judge (const JalonFacts *facts,
                    const JalonRules *rules,
                    JalonCriterion   *criteria)
{
  const JalonPersonFacts *person = &facts->candidate;
  JalonCriterion         *work = &criteria[JALON_CRITERION_FST_WORK];
  JalonCriterion         *offer = &criteria[JALON_CRITERION_FST_OFFER];
  int                     years = jalon_rules_value (rules, JALON_RULE_FST_WORK_WINDOW);
  JalonWorkAsked          asked = { JALON_WORK_COUNTING, years, JALON_RULE_FST_OCCUPATIONS, NULL };
  gint64                  missing = jalon_missing_work (facts, person, rules, &asked);
  Trade                   trade = find_best_trade (facts, rules, missing);

  work->noc = offer->noc = trade.noc;
  work->have = trade.units;
  work->need = jalon_rules_get_units (rules, JALON_RULE_FST_WORK_HOURS);
  work->first = jalon_date_from_serial (jalon_work_window_start (facts->day, years));
  work->verdict = jalon_criterion_judge_amount (work->have, work->need, missing, person->work_answered);
  work->self_employed_only = work->have == 0 && jalon_spans_only_self_employed (person);
  offer->verdict = judge_offer (facts, trade.noc);

  judge_language (&criteria[JALON_CRITERION_FST_LANGUAGE], facts, rules);
  jalon_criterion_judge_funds (&criteria[JALON_CRITERION_FST_FUNDS], facts, rules);
  jalon_criterion_judge_destination (&criteria[JALON_CRITERION_FST_DESTINATION], facts);
}
