/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-explain-private.h"

#include <glib/gi18n.h>

#include "jalon-checklist.h"
#include "jalon-frozen-words.h"
#include "jalon-issues.h"
#include "jalon-labels.h"
#include "jalon-score.h"
#include "jalon-work-months.h"
#include "jalon-words.h"

/* What a person must know beside a score: the choices that the program made
 * where the texts leave one open, and what may change the score unnoticed. */

static void
free_warning (JalonScoreWarning *warning)
{
  g_free (warning->id);
  g_free (warning->text);
  g_free (warning);
}

/* Takes over @text. */
static void
add (GPtrArray  *warnings,
     const char *id,
     char       *text)
{
  JalonScoreWarning *warning = g_new (JalonScoreWarning, 1);

  warning->id = g_strdup (id);
  warning->text = text;
  g_ptr_array_add (warnings, warning);
}

/* The note that a rule carries on the day. */
static const char *
get_note (const JalonAssessedDay *assessed,
          JalonRuleId             id)
{
  const JalonRuleVersion *version = jalon_rule_get_version (jalon_rulebook_get (assessed->rulebook, id), assessed->facts->day);

  return version != NULL ? jalon_text_get (&version->note, jalon_words_get_language ()) : NULL;
}

/* Decision 1 */
static void
warn_of_unknown_figures (const JalonAssessedDay *assessed,
                         GPtrArray              *warnings)
{
  const JalonRuleVersion *version = jalon_rule_get_version (jalon_rulebook_get (assessed->rulebook, JALON_RULE_CRS_ADDITIONAL_HIGH_WAGE), assessed->facts->day);
  const char             *note = get_note (assessed, JALON_RULE_CRS_ADDITIONAL_HIGH_WAGE);

  if (version == NULL || !version->unknown || note == NULL)
    return;

  if (assessed->crs->high_wage)
    {
      /* Translators: %s is the address of the official page. */
      add (warnings, "high-wage", g_strdup_printf (_ ("The points for a high-wage occupation are those that your account shows. Other tables may have changed on the same day (work in Canada, job offers). Official criteria: %s"), jalon_text_get (&version->source.url, jalon_words_get_language ())));
      return;
    }

  /* Translators: a sentence, and the address of the official page. */
  add (warnings, "high-wage", g_strdup_printf (_ ("%1$s The score in your account decides. Official criteria: %2$s"), note, jalon_text_get (&version->source.url, jalon_words_get_language ())));
}

static void
warn_of_official_gap (const JalonAssessedDay *assessed,
                      GPtrArray              *warnings)
{
  JalonHousehold  *household = assessed->facts->household;
  int              gap = jalon_official_gap_find (household, assessed->rulebook);
  g_autofree char *day = NULL;

  if (gap == 0)
    return;

  day = jalon_words_date (household->official_score->seen);
  /* Translators: a day, a score, and by how many points it is higher. */
  add (warnings, "official-score", g_strdup_printf (ngettext ("On %1$s your account showed %2$d, %3$d point more than here. If that is the point for a high-wage occupation, enter it as such: it then counts here too.", "On %1$s your account showed %2$d, %3$d points more than here. If those are the points for a high-wage occupation, enter them as such: they then count here too.", (gulong) gap), day, (int) household->official_score->points, gap));
}

/* Decision 3 */
static void
warn_of_several_occupations (const JalonAssessedDay *assessed,
                             GPtrArray              *warnings)
{
  const JalonPersonFacts *person = &assessed->facts->candidate;
  const JalonRules       *rules = assessed->rules;
  gint32                  first = jalon_work_window_start (assessed->facts->day, jalon_rules_value (rules, JALON_RULE_FACTS_WORK_WINDOW));
  gint32                  last = jalon_date_to_serial (assessed->facts->day);
  gint32                  cap = jalon_work_get_cap (rules);
  gint64                  year = (gint64) jalon_rules_value (rules, JALON_RULE_FACTS_WORK_YEAR) * JALON_WORK_UNITS_PER_HOUR;
  gint64                  most = 0;

  for (guint i = 0; i < person->n_spans; i++)
    if (person->spans[i].first_of_code)
      most = MAX (most, jalon_work_add_up_code (&person->spans[i], JALON_WORK_FOREIGN, first, last, cap));

  if (year <= 0 ||
      jalon_rules_lookup (rules, JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_TIER, 0, (gint32) (most / year)) ==
        jalon_rules_lookup (rules, JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_TIER, 0, person->foreign_years))
    return;

  add (warnings, "foreign-occupations", g_strdup (_ ("Work abroad in several occupations is added up here, as the Ministerial Instructions allow. No single occupation reaches the same step, and the questionnaire in the account asks for one only: the account may show fewer points.")));
}

/* Decision 28 */
static void
warn_of_months (const JalonAssessedDay *assessed,
                const JalonPersonFacts *person,
                JalonWorkFilter         filter,
                const char             *id,
                const char             *kind,
                GPtrArray              *warnings)
{
  JalonWorkMonths  months;
  g_autofree char *safe = NULL;
  g_autofree char *counts = NULL;

  if (!jalon_work_months_differ (person, filter, assessed->rules, assessed->facts->day, &months))
    return;

  /* Translators: %1$s is "Work in Canada"; years. */
  counts = g_strdup_printf (_ ("%1$s: %2$d by hours, %3$d by calendar months, as the account counts."), kind, months.by_hours, months.by_months);

  if (jalon_date_is_set (months.safe))
    {
      safe = jalon_words_date (months.safe);
      /* Translators: a sentence about two ways of counting, and a day. */
      add (warnings, id, g_strdup_printf (_ ("%1$s Both agree from %2$s on, if you go on working: from then on an invitation is safe."), counts, safe));
    }
  else
    /* Translators: %s is a sentence about two ways of counting. */
    add (warnings, id, g_strdup_printf (_ ("%s The score goes by hours: an invitation that rests on months could be refused."), counts));
}

static void
warn_of_all_months (const JalonAssessedDay *assessed,
                    GPtrArray              *warnings)
{
  const JalonFacts *facts = assessed->facts;
  g_autofree char  *years = jalon_label_dup_named (facts->household, "partner", N_ ("Years of work of %s in Canada"), N_ ("Partner’s years of work in Canada"));

  warn_of_months (assessed, &facts->candidate, JALON_WORK_CANADIAN, "canadian-work-by-months", _ ("Years of work in Canada"), warnings);
  warn_of_months (assessed, &facts->candidate, JALON_WORK_FOREIGN, "foreign-work-by-months", _ ("Years of work abroad"), warnings);
  if (facts->with_spouse)
    warn_of_months (assessed, &facts->partner, JALON_WORK_CANADIAN, "spouse-work-by-months", years, warnings);
}

/* Decision 2 */
static void
warn_of_tef_scale (const JalonAssessedDay *assessed,
                   GPtrArray              *warnings)
{
  g_autoptr (GPtrArray) issues = jalon_issues_find (assessed->facts->household, assessed->rules);

  for (guint i = 0; i < issues->len; i++)
    {
      const JalonIssue *issue = g_ptr_array_index (issues, i);

      if (issue->code == JALON_ISSUE_SCORE_OTHER_SCALE)
        {
          add (warnings, "tef-scale", g_strdup (_ ("A score of TEF Canada does not fit the column chosen, but the other one. Express Entry asks for the column “Équivalence ancien score”.")));
          return;
        }
    }
}

static void
warn_of_frozen_score (const JalonAssessedDay *assessed,
                      GPtrArray              *warnings)
{
  JalonDate        invited = jalon_frozen_get_invited (assessed->facts->household, assessed->facts->day);
  g_autofree char *day = NULL;

  if (!jalon_date_is_set (invited) || jalon_date_compare (assessed->facts->day, invited) <= 0)
    return;

  day = jalon_words_date (invited);
  add (warnings, "frozen-at-invitation", g_strdup_printf (_ ("Your score counts as on the day of the invitation, %s: a birthday after it costs nothing."), day));
}

/* The last day of a test that the score uses, before a day to come. */
static void
warn_of_test (const JalonTestFact *test,
              JalonDate            day,
              const char          *id,
              const char          *format,
              GPtrArray           *warnings)
{
  g_autofree char *name = jalon_label_record (JALON_RECORD ((gpointer) test->record));
  g_autofree char *last = jalon_words_date (test->last_day);
  g_autofree char *then = jalon_words_date (day);

  if (jalon_date_compare (test->last_day, day) < 0)
    add (warnings, id, g_strdup_printf (format, name, last, then));
}

static void
warn_of_old_tests (const JalonAssessedDay *assessed,
                   GPtrArray              *warnings)
{
  const JalonFacts    *facts = assessed->facts;
  const JalonCrs      *crs = assessed->crs;
  const JalonTestFact *tests[3] = { NULL };
  JalonDate            invited = facts->household->milestones->invited;
  JalonApplicationDay  application;

  jalon_application_day_find (assessed, &application);

  if (crs->first >= 0)
    tests[0] = &facts->candidate.tests[crs->first];
  if (crs->second >= 0)
    tests[1] = &facts->candidate.tests[crs->second];
  if (crs->partner_test >= 0)
    tests[2] = &facts->partner.tests[crs->partner_test];

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      if (tests[i] == NULL)
        continue;

      if (jalon_date_is_set (invited) && jalon_date_compare (tests[i]->last_day, invited) < 0)
        /* Translators: name of a test, its last good day, the day of the invitation. */
        warn_of_test (tests[i], invited, "test-too-old-at-invitation", _ ("%1$s counts until %2$s, and will be too old on the day of the invitation, %3$s."), warnings);
      else if (jalon_date_is_set (application.unbound))
        /* Translators: name of a test, its last good day, the day of the application. */
        warn_of_test (tests[i], application.unbound, "test-too-old-at-application", _ ("%1$s counts until %2$s, and will be too old on the day planned for the application, %3$s."), warnings);
    }
}

/* Decision 8 */
static void
warn_of_self_employment (const JalonAssessedDay *assessed,
                         GPtrArray              *warnings)
{
  g_autofree char *name = NULL;

  if (!assessed->eligibility->criteria[JALON_CRITERION_CEC_WORK].self_employed_only)
    return;

  name = jalon_label_person (assessed->facts->household, "candidate");
  /* Translators: %s is a first name. */
  add (warnings, "self-employed", g_strdup_printf (_ ("%s: self-employed work in Canada brings no points here and does not count for the Canadian Experience Class. Physicians with publicly funded services are the exception."), name));
}

/* Decision 14: the notes of the rules for days that older lists ruled. */
static void
warn_of_older_rules (const JalonAssessedDay *assessed,
                     GPtrArray              *warnings)
{
  const char *noc = get_note (assessed, JALON_RULE_FACTS_OCCUPATIONS);
  const char *continuity = get_note (assessed, JALON_RULE_FACTS_WORK_YEAR);

  if (noc != NULL)
    add (warnings, "noc-2016", g_strdup (noc));

  if (continuity != NULL)
    add (warnings, "continuity", g_strdup (continuity));
}

static void
warn_of_own_rules (const JalonAssessedDay *assessed,
                   GPtrArray              *warnings)
{
  for (guint id = JALON_RULE_CRS_CORE_AGE; id <= JALON_RULE_CRS_CAP; id++)
    {
      const JalonRule *rule = jalon_rulebook_get (assessed->rulebook, id);

      if (rule != NULL && rule->own)
        /* Translators: %s is the name of a rule. */
        add (warnings, "own-rule", g_strdup_printf (_ ("Your own rule is used: %s."), jalon_text_get (&rule->title, jalon_words_get_language ())));
    }
}

static void
warn_of_cap (const JalonAssessedDay *assessed,
             GPtrArray              *warnings)
{
  int sum = 0;
  int cap = jalon_crs_section_get_maximum (JALON_CRS_SECTION_ADDITIONAL, assessed->facts, assessed->rules);

  for (guint line = JALON_CRS_SIBLING; line <= JALON_CRS_HIGH_WAGE; line++)
    sum += assessed->crs->points[line];

  if (sum > cap)
    add (warnings, "additional-cap", g_strdup_printf (_ ("The additional points come to %1$d, but %2$d at most count."), sum, cap));
}

/**
 * jalon_score_warnings_find:
 * @assessed: the day
 *
 * Returns: (transfer full) (element-type JalonScoreWarning): what a person must
 *   know beside the score of the day
 */
GPtrArray *
jalon_score_warnings_find (const JalonAssessedDay *assessed)
{
  GPtrArray *warnings = g_ptr_array_new_with_free_func ((GDestroyNotify) free_warning);

  warn_of_unknown_figures (assessed, warnings);
  warn_of_official_gap (assessed, warnings);
  warn_of_frozen_score (assessed, warnings);
  warn_of_old_tests (assessed, warnings);
  warn_of_several_occupations (assessed, warnings);
  warn_of_all_months (assessed, warnings);
  warn_of_self_employment (assessed, warnings);
  warn_of_tef_scale (assessed, warnings);
  warn_of_cap (assessed, warnings);
  warn_of_own_rules (assessed, warnings);
  warn_of_older_rules (assessed, warnings);

  return warnings;
}
