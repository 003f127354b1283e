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

static Topic
get_topic (JalonCriterionId id)
{
  switch (id)
    {
    case JALON_CRITERION_FSW_WORK:
    case JALON_CRITERION_CEC_WORK:
    case JALON_CRITERION_FST_WORK:
      return TOPIC_WORK;

    case JALON_CRITERION_FSW_LANGUAGE:
    case JALON_CRITERION_CEC_LANGUAGE:
    case JALON_CRITERION_FST_LANGUAGE:
      return TOPIC_LANGUAGE;

    case JALON_CRITERION_FSW_EDUCATION:
      return TOPIC_EDUCATION;

    case JALON_CRITERION_FSW_FUNDS:
    case JALON_CRITERION_FST_FUNDS:
      return TOPIC_FUNDS;

    case JALON_CRITERION_FSW_POINTS:
      return TOPIC_POINTS;

    case JALON_CRITERION_FSW_DESTINATION:
    case JALON_CRITERION_CEC_DESTINATION:
    case JALON_CRITERION_FST_DESTINATION:
      return TOPIC_DESTINATION;

    case JALON_CRITERION_FST_OFFER:
      return TOPIC_OFFER;

    case JALON_CRITERION_NOMINEE_NOMINATION:
      return TOPIC_NOMINATION;

    case JALON_CRITERION_NOMINEE_PROGRAM:
      return TOPIC_PROGRAM;

    case JALON_CRITERION_NOMINEE_DESTINATION:
      return TOPIC_NOMINEE_DESTINATION;

    default:
      g_return_val_if_reached (TOPIC_PROGRAM);
    }
}

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

/* Levels of the trades differ by ability. */
static int
get_level_needed (const JalonSituation *situation,
                  const JalonCriterion *criterion,
                  guint                 ability)
{
  if (criterion->id == JALON_CRITERION_FST_LANGUAGE)
    return jalon_rules_lookup (situation->rules, JALON_RULE_FST_LANGUAGE_LEVEL, (gint32) ability, 0);

  return (int) criterion->need;
}

static char *
name_language (const JalonSituation *situation,
               const JalonCriterion *criterion)
{
  if (criterion->id == JALON_CRITERION_FST_LANGUAGE)
    /* Translators: levels in listening, reading, writing, speaking. */
    return g_strdup_printf (_ ("Level %1$d in listening, %2$d in reading, %3$d in writing, %4$d in speaking"),
                            get_level_needed (situation, criterion, JALON_ABILITY_LISTENING), get_level_needed (situation, criterion, JALON_ABILITY_READING),
                            get_level_needed (situation, criterion, JALON_ABILITY_WRITING), get_level_needed (situation, criterion, JALON_ABILITY_SPEAKING));

  if (criterion->need == JALON_UNANSWERED)
    return g_strdup (_ ("The level that the occupation asks for, in all four abilities"));

  return g_strdup_printf (_ ("Level %d in all four abilities"), (int) criterion->need);
}

static char *
name_points (const JalonSituation *situation,
             const JalonCriterion *criterion)
{
  int maximum = 0;

  for (guint factor = 0; factor < JALON_N_FSW_FACTORS; factor++)
    maximum += jalon_fsw_factor_get_maximum (factor, situation->rules);

  /* Translators: the pass mark and the highest number of points. */
  return g_strdup_printf (_ ("%1$d points or more of %2$d"), (int) criterion->need, maximum);
}

/**
 * jalon_criterion_words_dup_title:
 * @situation: the day
 * @criterion: a criterion of a program on that day
 *
 * Returns: (transfer full): what is asked
 */
char *
jalon_criterion_words_dup_title (const JalonSituation *situation,
                                 const JalonCriterion *criterion)
{
  switch (get_topic (criterion->id))
    {
    case TOPIC_WORK:
      return name_work (criterion->id);

    case TOPIC_LANGUAGE:
      return name_language (situation, criterion);

    case TOPIC_EDUCATION:
      return g_strdup (_ ("A diploma, assessed if foreign"));

    case TOPIC_FUNDS:
      return g_strdup (_ ("Settlement funds"));

    case TOPIC_POINTS:
      return name_points (situation, criterion);

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

/* Work --------------------------------------------------------------------- */

static int
get_window (const JalonSituation *situation,
            JalonCriterionId      id)
{
  JalonRuleId rule = id == JALON_CRITERION_FSW_WORK ? JALON_RULE_FSW_WORK_WINDOW : id == JALON_CRITERION_CEC_WORK ? JALON_RULE_CEC_WORK_WINDOW
                                                                                                                  : JALON_RULE_FST_WORK_WINDOW;

  return jalon_rules_value (situation->rules, rule);
}

static char *
explain_no_work (const JalonSituation *situation,
                 const JalonCriterion *criterion)
{
  g_autofree char *need = jalon_words_hours (criterion->need);
  int              window = get_window (situation, criterion->id);

  if (!situation->facts->candidate.work_answered)
    /* Translators: %s is a number of hours. */
    return g_strdup_printf (_ ("No work is entered yet, %s hours needed"), need);

  if (criterion->self_employed_only)
    return g_strdup (_ ("The only skilled work in Canada is self-employed, which does not count"));

  /* Translators: a number of years, and of hours. */
  return g_strdup_printf (ngettext ("No hours in the last %1$d year, %2$s needed", "No hours in the last %1$d years, %2$s needed", (gulong) window), window, need);
}

static char *
explain_work (const JalonSituation *situation,
              const JalonCriterion *criterion)
{
  gboolean         met = criterion->verdict == JALON_VERDICT_MET;
  g_autofree char *have = met ? jalon_words_number (criterion->have / JALON_WORK_UNITS_PER_HOUR) : jalon_words_hours (criterion->have);
  g_autofree char *need = jalon_words_hours (criterion->need);
  g_autofree char *day = jalon_words_date (situation->facts->day);
  g_autofree char *since = jalon_date_is_set (criterion->first) ? jalon_words_date (criterion->first) : NULL;
  g_autofree char *reached = jalon_date_is_set (criterion->reached) ? jalon_words_date (criterion->reached) : NULL;
  int              window = get_window (situation, criterion->id);

  if (criterion->have <= 0)
    return explain_no_work (situation, criterion);

  if (met && criterion->id == JALON_CRITERION_FSW_WORK && since != NULL)
    /* Translators: hours worked, the first day of work, hours needed. */
    return g_strdup_printf (_ ("%1$s hours since %2$s, %3$s needed"), have, since, need);

  if (met)
    /* Translators: hours worked, in how many years, hours needed. */
    return g_strdup_printf (ngettext ("%1$s hours in the last %2$d year, %3$s needed", "%1$s hours in the last %2$d years, %3$s needed", (gulong) window), have, window, need);

  if (reached != NULL)
    /* Translators: hours worked, hours needed, a day, and the day on which they will be reached. */
    return g_strdup_printf (_ ("%1$s of %2$s hours by %3$s; reached on %4$s if you go on working"), have, need, day, reached);

  if (criterion->verdict == JALON_VERDICT_UNANSWERED)
    return g_strdup_printf (_ ("%1$s of %2$s hours by %3$s; a job that may count lacks an answer"), have, need, day);

  return g_strdup_printf (_ ("%1$s of %2$s hours by %3$s"), have, need, day);
}

static char *
change_work (const JalonCriterion *criterion)
{
  g_autofree char *lacking = criterion->have < criterion->need ? jalon_words_hours (criterion->need - MAX (criterion->have, 0)) : NULL;
  g_autofree char *lost = jalon_date_is_set (criterion->lost) ? jalon_words_date (criterion->lost) : NULL;

  if (lost != NULL)
    return g_strdup_printf (_ ("From %s on, too few hours would count if nothing is added"), lost);

  if (lacking == NULL)
    return NULL;

  if (criterion->verdict == JALON_VERDICT_UNANSWERED)
    return g_strdup (_ ("Complete the answers about your work"));

  if (criterion->id == JALON_CRITERION_FSW_WORK)
    return g_strdup_printf (_ ("%s hours more in the same occupation, without a gap"), lacking);
  if (criterion->id == JALON_CRITERION_CEC_WORK)
    return g_strdup_printf (_ ("%s hours more of skilled work in Canada, authorized and not self-employed"), lacking);

  return g_strdup_printf (_ ("%s hours more in one of the listed trades"), lacking);
}

/* Language ----------------------------------------------------------------- */

static char *
explain_language (const JalonSituation *situation,
                  const JalonCriterion *criterion)
{
  const JalonPersonFacts *person = &situation->facts->candidate;

  if (criterion->test >= 0)
    return jalon_explain_dup_test (&person->tests[criterion->test]);

  if (jalon_record_list_get_length (person->record->tests) == 0)
    return g_strdup (_ ("No test is entered"));

  return g_strdup (_ ("No result is valid on this day"));
}

/* "NCLC 7 is missing in writing and speaking" */
static char *
list_missing_abilities (const JalonSituation *situation,
                        const JalonCriterion *criterion)
{
  const JalonTestFact *test = &situation->facts->candidate.tests[criterion->test];
  g_auto (GStrv)       words = g_new0 (char *, JALON_N_ABILITIES + 1);
  g_autofree char     *list = NULL;
  guint                n = 0;

  for (guint ability = 0; ability < JALON_N_ABILITIES; ability++)
    {
      int              level = get_level_needed (situation, criterion, ability);
      g_autofree char *scale = NULL;
      g_autofree char *name = NULL;

      if (test->levels[ability] >= level)
        continue;

      scale = jalon_explain_dup_level (test->language, level);
      name = g_utf8_strdown (jalon_label_ability (ability), -1);
      words[n++] = g_strdup_printf (_ ("%1$s in %2$s"), scale, name);
    }

  if (n == 0)
    return NULL;

  list = jalon_words_list ((const char *const *) words);

  /* Translators: a list such as "NCLC 7 in writing and NCLC 7 in speaking". */
  return g_strdup_printf (_ ("Still missing: %s"), list);
}

static char *
change_language (const JalonSituation *situation,
                 const JalonCriterion *criterion)
{
  g_autofree char *last = NULL;

  if (jalon_date_is_set (criterion->lost))
    {
      last = jalon_words_date (jalon_date_add_days (criterion->lost, -1));
      return g_strdup_printf (_ ("The result counts until %s"), last);
    }

  if (criterion->verdict == JALON_VERDICT_MET)
    return NULL;

  if (criterion->test < 0)
    return g_strdup (_ ("Enter a result, or plan a test"));

  if (criterion->need == JALON_UNANSWERED)
    return g_strdup (_ ("Enter the work in Canada: its occupation decides the level"));

  return list_missing_abilities (situation, criterion);
}

/* Funds -------------------------------------------------------------------- */

static char *
name_family (int size)
{
  static const char *const SIZES[] = {
    NC_ ("family size", "two"),
    NC_ ("family size", "three"),
    NC_ ("family size", "four"),
    NC_ ("family size", "five"),
    NC_ ("family size", "six"),
    NC_ ("family size", "seven"),
  };

  if (size >= 2 && size < 2 + (int) G_N_ELEMENTS (SIZES))
    return g_strdup (g_dpgettext2 (NULL, "family size", SIZES[size - 2]));

  return jalon_words_number (size);
}

static char *
explain_funds (const JalonSituation *situation,
               const JalonCriterion *criterion)
{
  g_autofree char *need = jalon_words_money (criterion->need);
  g_autofree char *have = criterion->have != JALON_UNANSWERED ? jalon_words_money (criterion->have) : NULL;
  g_autofree char *family = name_family (situation->facts->family_size);

  if (criterion->exempt)
    return g_strdup (_ ("Not asked: you are authorized to work in Canada and have a valid job offer"));

  if (have == NULL && situation->facts->family_size == 1)
    return g_strdup_printf (_ ("The amount is not entered; a person alone needs %s"), need);

  if (have == NULL)
    /* Translators: size of the family in words, amount of money. */
    return g_strdup_printf (_ ("The amount is not entered; a family of %1$s needs %2$s"), family, need);

  if (situation->facts->family_size == 1)
    return g_strdup_printf (_ ("%1$s; a person alone needs %2$s"), have, need);

  /* Translators: amount that somebody has, size of the family in words, amount needed. */
  return g_strdup_printf (_ ("%1$s; a family of %2$s needs %3$s"), have, family, need);
}

static char *
change_funds (const JalonCriterion *criterion)
{
  g_autofree char *lacking = NULL;

  if (criterion->verdict == JALON_VERDICT_MET)
    return NULL;

  if (criterion->have == JALON_UNANSWERED)
    return g_strdup (_ ("Enter the funds that you can show"));

  lacking = jalon_words_money (MAX (criterion->need - criterion->have, 0));

  if (criterion->verdict == JALON_VERDICT_UNANSWERED)
    return g_strdup_printf (_ ("%s more, or the missing answers about the job offer"), lacking);

  return g_strdup_printf (_ ("%s more, or the authorization to work in Canada together with a valid job offer"), lacking);
}

/* The others --------------------------------------------------------------- */

static char *
explain_points (const JalonCriterion *criterion)
{
  return g_strdup_printf (ngettext ("%d point", "%d points", (gulong) criterion->have), (int) criterion->have);
}

static char *
explain_destination (const JalonSituation *situation)
{
  guint destination = situation->facts->household->destination;

  if (destination == JALON_PROVINCE_UNANSWERED)
    return g_strdup (_ ("The destination is not entered"));

  if (destination == JALON_PROVINCE_QC)
    return g_strdup (_ ("Destination: Quebec, which chooses its immigrants itself"));

  return g_strdup_printf (_ ("Destination: %s"), jalon_label_choice_of (JALON_TYPE_HOUSEHOLD, "destination", destination));
}

static char *
explain_nominee_destination (const JalonSituation *situation)
{
  const JalonHousehold *household = situation->facts->household;
  const char           *province = household->nomination->province;

  if (province == NULL || household->destination == JALON_PROVINCE_UNANSWERED)
    return explain_destination (situation);

  /* Translators: two provinces. */
  return g_strdup_printf (_ ("Destination: %1$s; the nomination is of %2$s"),
                          jalon_label_choice_of (JALON_TYPE_HOUSEHOLD, "destination", household->destination),
                          jalon_explain_get_province (province));
}

static char *
explain_offer (const JalonSituation *situation,
               const JalonCriterion *criterion)
{
  const JalonFacts            *facts = situation->facts;
  const JalonTradeCertificate *certificate = facts->household->candidate->trade_certificate;
  g_autofree char             *day = jalon_date_is_set (certificate->issued) ? jalon_words_date (certificate->issued) : NULL;

  if (criterion->verdict == JALON_VERDICT_MET && facts->offer == JALON_TRI_YES && facts->offer_noc == criterion->noc)
    return g_strdup_printf (_ ("A valid offer, NOC %s"), facts->household->job_offer->noc);

  if (criterion->verdict == JALON_VERDICT_MET && day != NULL)
    return g_strdup_printf (_ ("A certificate of qualification issued on %s"), day);

  if (criterion->verdict == JALON_VERDICT_NOT_MET)
    return g_strdup (_ ("Neither of them is valid for the trade of the work"));

  if (jalon_record_is_empty (JALON_RECORD ((gpointer) certificate)) && jalon_record_is_empty (JALON_RECORD (facts->household->job_offer)))
    return g_strdup (_ ("Neither is entered"));

  return g_strdup (_ ("An answer about the offer or the certificate is missing"));
}

static char *
explain_nomination (const JalonSituation *situation)
{
  int points = jalon_rules_value (situation->rules, JALON_RULE_CRS_ADDITIONAL_NOMINATION);

  if (jalon_date_is_set (situation->facts->household->nomination->issued))
    return jalon_score_words_dup_reason (situation, JALON_CRS_NOMINATION);

  return g_strdup_printf (ngettext ("None is entered. It would add %d point", "None is entered. It would add %d points", (gulong) points), points);
}

static char *
explain_program (const JalonSituation *situation)
{
  const char      *names[JALON_N_PROGRAMS + 1] = { NULL };
  g_autofree char *list = NULL;
  guint            n = 0;

  for (guint program = JALON_PROGRAM_FSW; program <= JALON_PROGRAM_FST; program++)
    if (situation->eligibility->programs[program] == JALON_VERDICT_MET)
      names[n++] = jalon_label_program_short (program);

  if (n == 0)
    return g_strdup (_ ("None of them is met"));

  list = jalon_words_list (names);

  return g_strdup_printf (_ ("Met: %s"), list);
}

/**
 * jalon_criterion_words_dup_reason:
 * @situation: the day
 * @criterion: a criterion of a program on that day
 *
 * Returns: (transfer full): the person's own figures beside what is needed
 */
char *
jalon_criterion_words_dup_reason (const JalonSituation *situation,
                                  const JalonCriterion *criterion)
{
  switch (get_topic (criterion->id))
    {
    case TOPIC_WORK:
      return explain_work (situation, criterion);

    case TOPIC_LANGUAGE:
      return explain_language (situation, criterion);

    case TOPIC_EDUCATION:
      return jalon_explain_dup_education (&situation->facts->candidate, situation->facts->day);

    case TOPIC_FUNDS:
      return explain_funds (situation, criterion);

    case TOPIC_POINTS:
      return explain_points (criterion);

    case TOPIC_DESTINATION:
      return explain_destination (situation);

    case TOPIC_OFFER:
      return explain_offer (situation, criterion);

    case TOPIC_NOMINATION:
      return explain_nomination (situation);

    case TOPIC_PROGRAM:
      return explain_program (situation);

    case TOPIC_NOMINEE_DESTINATION:
      return explain_nominee_destination (situation);

    default:
      g_return_val_if_reached (NULL);
    }
}

/* What would change it ----------------------------------------------------- */

static char *
change_points (const JalonSituation *situation,
               const JalonCriterion *criterion)
{
  int lacking = (int) (criterion->need - criterion->have);

  if (criterion->verdict == JALON_VERDICT_MET)
    return NULL;

  if (situation->eligibility->grid.open)
    return g_strdup_printf (ngettext ("%d point more; parts that are not answered yet may bring it", "%d points more; parts that are not answered yet may bring them", (gulong) lacking), lacking);

  return g_strdup_printf (ngettext ("%d point more in the grid", "%d points more in the grid", (gulong) lacking), lacking);
}

static char *
change_nomination (const JalonCriterion *criterion)
{
  g_autofree char *last = jalon_date_is_set (criterion->lost) ? jalon_words_date (jalon_date_add_days (criterion->lost, -1)) : NULL;

  if (last != NULL)
    return g_strdup_printf (_ ("The nomination is valid until %s"), last);

  return criterion->verdict == JALON_VERDICT_MET ? NULL : g_strdup (_ ("A nomination by a province or territory within Express Entry"));
}

/**
 * jalon_criterion_words_dup_change:
 * @situation: the day
 * @criterion: a criterion of a program on that day
 *
 * Returns: (transfer full) (nullable): what would change the verdict
 */
char *
jalon_criterion_words_dup_change (const JalonSituation *situation,
                                  const JalonCriterion *criterion)
{
  gboolean met = criterion->verdict == JALON_VERDICT_MET;

  switch (get_topic (criterion->id))
    {
    case TOPIC_WORK:
      return change_work (criterion);

    case TOPIC_LANGUAGE:
      return change_language (situation, criterion);

    case TOPIC_EDUCATION:
      return met ? NULL : g_strdup (_ ("A diploma of secondary school or more, from Canada or with a valid assessment"));

    case TOPIC_FUNDS:
      return change_funds (criterion);

    case TOPIC_POINTS:
      return change_points (situation, criterion);

    case TOPIC_DESTINATION:
    case TOPIC_NOMINEE_DESTINATION:
      return met ? NULL : g_strdup (_ ("Another destination"));

    case TOPIC_OFFER:
      return met ? NULL : g_strdup (_ ("A valid offer or a certificate of qualification in the trade of the work"));

    case TOPIC_NOMINATION:
      return change_nomination (criterion);

    case TOPIC_PROGRAM:
      return met ? NULL : g_strdup (_ ("One of the other programs must be met too"));

    default:
      g_return_val_if_reached (NULL);
    }
}
