/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-explain-private.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-words.h"

/* The criteria of the programs: what is asked, and the person's own figures. */

/* What kind of sentence a criterion needs. */
typedef enum
{
  TOPIC_WORK,
  TOPIC_LANGUAGE,
  TOPIC_EDUCATION,
  TOPIC_FUNDS,
  TOPIC_POINTS,
  TOPIC_DESTINATION,
  TOPIC_OFFER,
  TOPIC_NOMINATION,
  TOPIC_PROGRAM,
  TOPIC_NOMINEE_DESTINATION,
} Topic;

static const Topic topics[JALON_N_CRITERIA] = {
  [JALON_CRITERION_FSW_WORK] = TOPIC_WORK,
  [JALON_CRITERION_CEC_WORK] = TOPIC_WORK,
  [JALON_CRITERION_FST_WORK] = TOPIC_WORK,
  [JALON_CRITERION_FSW_LANGUAGE] = TOPIC_LANGUAGE,
  [JALON_CRITERION_CEC_LANGUAGE] = TOPIC_LANGUAGE,
  [JALON_CRITERION_FST_LANGUAGE] = TOPIC_LANGUAGE,
  [JALON_CRITERION_FSW_EDUCATION] = TOPIC_EDUCATION,
  [JALON_CRITERION_FSW_FUNDS] = TOPIC_FUNDS,
  [JALON_CRITERION_FST_FUNDS] = TOPIC_FUNDS,
  [JALON_CRITERION_FSW_POINTS] = TOPIC_POINTS,
  [JALON_CRITERION_FSW_DESTINATION] = TOPIC_DESTINATION,
  [JALON_CRITERION_CEC_DESTINATION] = TOPIC_DESTINATION,
  [JALON_CRITERION_FST_DESTINATION] = TOPIC_DESTINATION,
  [JALON_CRITERION_FST_OFFER] = TOPIC_OFFER,
  [JALON_CRITERION_NOMINEE_NOMINATION] = TOPIC_NOMINATION,
  [JALON_CRITERION_NOMINEE_PROGRAM] = TOPIC_PROGRAM,
  [JALON_CRITERION_NOMINEE_DESTINATION] = TOPIC_NOMINEE_DESTINATION,
};

/* Titles ------------------------------------------------------------------- */

static char *
name_work (JalonCriterionId id)
{
  if (id == JALON_CRITERION_FSW_WORK)
    return g_strdup (_ ("One year of skilled work without a gap"));
  if (id == JALON_CRITERION_CEC_WORK)
    return g_strdup (_ ("One year of skilled work in Canada"));

  return g_strdup (_ ("Two years of work in a listed trade"));
}

static char *
name_points (const JalonAssessedDay *assessed,
             const JalonCriterion   *criterion)
{
  int maximum = 0;

  for (guint factor = 0; factor < JALON_N_FSW_FACTORS; factor++)
    maximum += jalon_fsw_factor_get_maximum (factor, assessed->rules);

  /* Translators: the pass mark and the highest number of points. */
  return g_strdup_printf (_ ("%1$d points or more of %2$d"), (int) criterion->need, maximum);
}

/**
 * jalon_criterion_words_dup_title:
 * @assessed: the day
 * @criterion: a criterion of a program on that day
 *
 * Returns: (transfer full): what is asked
 */
char *
jalon_criterion_words_dup_title (const JalonAssessedDay *assessed,
                                 const JalonCriterion   *criterion)
{
  switch (topics[criterion->id])
    {
    case TOPIC_WORK:
      return name_work (criterion->id);

    case TOPIC_LANGUAGE:
      return jalon_criterion_words_name_language (assessed, criterion);

    case TOPIC_EDUCATION:
      return g_strdup (_ ("A diploma, assessed if foreign"));

    case TOPIC_FUNDS:
      return g_strdup (_ ("Settlement funds"));

    case TOPIC_POINTS:
      return name_points (assessed, criterion);

    case TOPIC_DESTINATION:
      return g_strdup (_ ("Plans to live outside Quebec"));

    case TOPIC_OFFER:
      return g_strdup (_ ("A job offer or a trade certificate"));

    case TOPIC_NOMINATION:
      return g_strdup (_ ("A valid nomination from a province"));

    case TOPIC_PROGRAM:
      return g_strdup (_ ("One of the three other programs"));

    case TOPIC_NOMINEE_DESTINATION:
      return g_strdup (_ ("Plans to live in the province that nominates"));

    default:
      g_return_val_if_reached (NULL);
    }
}

/* The others --------------------------------------------------------------- */

static char *
explain_points (const JalonCriterion *criterion)
{
  return g_strdup_printf (ngettext ("%d point", "%d points", (gulong) criterion->have), (int) criterion->have);
}

static char *
explain_destination (const JalonAssessedDay *assessed)
{
  guint destination = assessed->facts->household->destination;

  if (destination == JALON_PROVINCE_UNANSWERED)
    return g_strdup (_ ("The destination is not entered"));

  if (destination == JALON_PROVINCE_QC)
    return g_strdup (_ ("Destination: Quebec, which selects its own immigrants"));

  return g_strdup_printf (_ ("Destination: %s"), jalon_label_choice_of (JALON_TYPE_HOUSEHOLD, "destination", destination));
}

static char *
explain_nominee_destination (const JalonAssessedDay *assessed)
{
  const JalonHousehold *household = assessed->facts->household;
  g_autofree char      *province = jalon_label_dup_province (household->nomination->province);

  if (province == NULL && household->destination != JALON_PROVINCE_UNANSWERED && household->destination != JALON_PROVINCE_QC)
    /* Translators: a province; nobody has nominated the person yet. */
    return g_strdup_printf (_ ("Destination: %s, as long as no other province nominates you"), jalon_label_choice_of (JALON_TYPE_HOUSEHOLD, "destination", household->destination));
  if (province == NULL || household->destination == JALON_PROVINCE_UNANSWERED)
    return explain_destination (assessed);

  /* Translators: two provinces. */
  return g_strdup_printf (_ ("Destination: %1$s; the nomination is of %2$s"),
                          jalon_label_choice_of (JALON_TYPE_HOUSEHOLD, "destination", household->destination),
                          province);
}

static gboolean
is_nothing_said_of_offers (const JalonAssessedDay *assessed)
{
  return jalon_record_is_empty (JALON_RECORD (assessed->facts->household->candidate->trade_certificate)) &&
         jalon_record_is_empty (JALON_RECORD (assessed->facts->household->job_offer));
}

static char *
explain_offer (const JalonAssessedDay *assessed,
               const JalonCriterion   *criterion)
{
  const JalonFacts            *facts = assessed->facts;
  const JalonTradeCertificate *certificate = facts->household->candidate->trade_certificate;

  if (criterion->verdict == JALON_VERDICT_MET)
    for (guint i = 0; i < JALON_N_OFFERS; i++)
      if (facts->offers[i].valid == JALON_TRI_YES && facts->offers[i].noc == criterion->noc)
        return g_strdup_printf (_ ("A valid offer, NOC %s"), facts->offers[i].record->noc);

  if (criterion->verdict == JALON_VERDICT_MET && facts->offer_pair == JALON_TRI_YES &&
      (facts->offers[0].noc == criterion->noc || facts->offers[1].noc == criterion->noc))
    /* Translators: two codes of occupations. */
    return g_strdup_printf (_ ("Two offers that together make the year that is asked for, NOC %1$s and %2$s"), facts->offers[0].record->noc, facts->offers[1].record->noc);

  if (criterion->verdict == JALON_VERDICT_MET)
    {
      g_autofree char *day = jalon_words_date (certificate->issued);

      return g_strdup_printf (_ ("A certificate of qualification issued on %s"), day);
    }

  if (criterion->verdict == JALON_VERDICT_NOT_MET)
    return g_strdup (_ ("Neither of them is valid for the trade of your work"));

  if (is_nothing_said_of_offers (assessed))
    return g_strdup (_ ("Neither is entered"));

  return g_strdup (_ ("An answer about the offer or the certificate is missing"));
}

/* What the total would gain by it on the day, as the score says: its section may hold points already, and ends at its maximum. */
static char *
format_nomination_gain (const JalonAssessedDay *assessed)
{
  const int  points = jalon_rules_value (assessed->rules, JALON_RULE_CRS_ADDITIONAL_NOMINATION);
  JalonFacts facts = *assessed->facts; /* shares its memory */
  JalonCrs   crs;
  int        gain;

  facts.nomination = JALON_TRI_YES;
  jalon_crs_score (&facts, assessed->rules, &crs);
  gain = crs.total - assessed->crs->total;
  if (gain >= points)
    return g_strdup_printf (ngettext ("It would add %d point", "It would add %d points", (gulong) gain), gain);

  /* Translators: the points of a nomination, and by how many the score would rise. */
  return g_strdup_printf (_ ("It brings %1$d points and would add %2$d: section D then reaches its maximum"), points, gain);
}

static char *
explain_nomination (const JalonAssessedDay *assessed)
{
  JalonNomination *nomination = assessed->facts->household->nomination;
  g_autofree char *gain = NULL;

  if (nomination->held && !jalon_record_is_empty (JALON_RECORD (nomination)))
    return jalon_score_words_dup_reason (assessed, JALON_CRS_NOMINATION);

  gain = format_nomination_gain (assessed);
  return g_strdup_printf ("%s. %s", nomination->held ? _ ("None is entered") : _ ("You have none"), gain);
}

static char *
explain_program (const JalonAssessedDay *assessed)
{
  const char      *names[JALON_N_PROGRAMS + 1] = { NULL };
  g_autofree char *list = NULL;
  guint            n = 0;

  for (guint program = JALON_PROGRAM_FSW; program <= JALON_PROGRAM_FST; program++)
    if (assessed->eligibility->programs[program] == JALON_VERDICT_MET)
      names[n++] = jalon_label_program_short (program);

  if (n == 0)
    return g_strdup (_ ("None of them is met"));

  list = jalon_words_list (names);

  return g_strdup_printf (_ ("Met: %s"), list);
}

/**
 * jalon_criterion_words_dup_reason:
 * @assessed: the day
 * @criterion: a criterion of a program on that day
 *
 * Returns: (transfer full): the person's own figures beside what is needed
 */
char *
jalon_criterion_words_dup_reason (const JalonAssessedDay *assessed,
                                  const JalonCriterion   *criterion)
{
  switch (topics[criterion->id])
    {
    case TOPIC_WORK:
      return jalon_criterion_words_explain_work (assessed, criterion);

    case TOPIC_LANGUAGE:
      return jalon_criterion_words_explain_language (assessed, criterion);

    case TOPIC_EDUCATION:
      return jalon_explain_dup_education (&assessed->facts->candidate, assessed->facts->day);

    case TOPIC_FUNDS:
      return jalon_criterion_words_explain_funds (assessed, criterion);

    case TOPIC_POINTS:
      return explain_points (criterion);

    case TOPIC_DESTINATION:
      return explain_destination (assessed);

    case TOPIC_OFFER:
      return explain_offer (assessed, criterion);

    case TOPIC_NOMINATION:
      return explain_nomination (assessed);

    case TOPIC_PROGRAM:
      return explain_program (assessed);

    case TOPIC_NOMINEE_DESTINATION:
      return explain_nominee_destination (assessed);

    default:
      g_return_val_if_reached (NULL);
    }
}

/* What would change it ----------------------------------------------------- */

static char *
change_points (const JalonAssessedDay *assessed,
               const JalonCriterion   *criterion)
{
  int lacking = (int) (criterion->need - criterion->have);

  if (criterion->verdict == JALON_VERDICT_MET)
    return NULL;

  if (assessed->eligibility->grid.open)
    return g_strdup_printf (ngettext ("%d point more; parts that are not answered yet may bring it", "%d points more; parts that are not answered yet may bring them", (gulong) lacking), lacking);

  return g_strdup_printf (ngettext ("%d point more in the grid", "%d points more in the grid", (gulong) lacking), lacking);
}

static char *
change_nomination (const JalonAssessedDay *assessed,
                   const JalonCriterion   *criterion)
{
  g_autofree char *last = jalon_date_is_set (criterion->lost) ? jalon_words_date (jalon_date_add_days (criterion->lost, -1)) : NULL;

  if (last != NULL)
    return g_strdup_printf (_ ("The nomination is valid until %s"), last);

  if (criterion->verdict == JALON_VERDICT_MET)
    return NULL;
  if (criterion->verdict == JALON_VERDICT_UNANSWERED && jalon_record_is_empty (JALON_RECORD (assessed->facts->household->nomination)))
    return g_strdup (_ ("Answer whether a province or territory has nominated you within Express Entry, or that there is none"));
  if (criterion->verdict == JALON_VERDICT_NOT_MET)
    return g_strdup (_ ("A nomination by a province or territory within Express Entry"));

  return g_strdup (_ ("The day of issue, as it stands on the nomination certificate"));
}

/**
 * jalon_criterion_words_dup_change:
 * @assessed: the day
 * @criterion: a criterion of a program on that day
 *
 * Returns: (transfer full) (nullable): what would change the verdict
 */
char *
jalon_criterion_words_dup_change (const JalonAssessedDay *assessed,
                                  const JalonCriterion   *criterion)
{
  gboolean met = criterion->verdict == JALON_VERDICT_MET;

  switch (topics[criterion->id])
    {
    case TOPIC_WORK:
      return jalon_criterion_words_change_work (criterion);

    case TOPIC_LANGUAGE:
      return jalon_criterion_words_change_language (assessed, criterion);

    case TOPIC_EDUCATION:
      return met ? NULL : g_strdup (_ ("A diploma of secondary school or more, from Canada or with a valid assessment"));

    case TOPIC_FUNDS:
      return jalon_criterion_words_change_funds (assessed, criterion);

    case TOPIC_POINTS:
      return change_points (assessed, criterion);

    case TOPIC_DESTINATION:
    case TOPIC_NOMINEE_DESTINATION:
      return met ? NULL : g_strdup (_ ("Another destination"));

    case TOPIC_OFFER:
      if (criterion->verdict == JALON_VERDICT_UNANSWERED && is_nothing_said_of_offers (assessed))
        return g_strdup (_ ("Answer whether you have a job offer or a certificate of qualification, or that there is none"));
      return met ? NULL : g_strdup (_ ("A valid job offer, or a certificate of qualification in the trade of your work"));

    case TOPIC_NOMINATION:
      return change_nomination (assessed, criterion);

    case TOPIC_PROGRAM:
      return met ? NULL : g_strdup (_ ("One of the other programs must be met too"));

    default:
      g_return_val_if_reached (NULL);
    }
}
