/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-program-report.h"

#include <glib/gi18n.h>

#include "jalon-explain-private.h"
#include "jalon-labels.h"
#include "jalon-places.h"
#include "jalon-words.h"

/* Criteria ----------------------------------------------------------------- */

G_DEFINE_FINAL_TYPE (JalonCriterionReport, jalon_criterion_report, G_TYPE_OBJECT)

static void
jalon_criterion_report_finalize (GObject *object)
{
  JalonCriterionReport *self = JALON_CRITERION_REPORT (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->reason);
  g_free (self->change);
  g_free (self->place);
  g_free (self->source_title);
  g_free (self->source_url);

  G_OBJECT_CLASS (jalon_criterion_report_parent_class)->finalize (object);
}

static void
jalon_criterion_report_class_init (JalonCriterionReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_criterion_report_finalize;
}

static void
jalon_criterion_report_init (JalonCriterionReport *self)
{
}

/* Programs ----------------------------------------------------------------- */

G_DEFINE_FINAL_TYPE (JalonProgramReport, jalon_program_report, G_TYPE_OBJECT)

static void
jalon_program_report_finalize (GObject *object)
{
  JalonProgramReport *self = JALON_PROGRAM_REPORT (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  g_free (self->source_title);
  g_free (self->source_url);
  g_clear_object (&self->criteria);

  G_OBJECT_CLASS (jalon_program_report_parent_class)->finalize (object);
}

static void
jalon_program_report_class_init (JalonProgramReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_program_report_finalize;
}

static void
jalon_program_report_init (JalonProgramReport *self)
{
  self->criteria = g_list_store_new (JALON_TYPE_CRITERION_REPORT);
}

/* Making them -------------------------------------------------------------- */

/* The rule that stands for a program where a criterion has none of its own. */
static JalonRuleId
get_program_rule (JalonProgram program)
{
  switch (program)
    {
    case JALON_PROGRAM_FSW:
      return JALON_RULE_FSW_WORK_HOURS;

    case JALON_PROGRAM_CEC:
      return JALON_RULE_CEC_WORK_HOURS;

    case JALON_PROGRAM_FST:
      return JALON_RULE_FST_WORK_HOURS;

    case JALON_PROGRAM_NOMINEE:
      return JALON_RULE_FACTS_NOMINATION_PROVINCES;

    default:
      g_return_val_if_reached (JALON_RULE_FSW_WORK_HOURS);
    }
}

/* "Immigration and Refugee Protection Regulations, s. 75" */
static void
take_source (const JalonSource *source,
             char             **out_title,
             char             **out_url)
{
  JalonLanguage language = jalon_words_get_language ();
  const char   *title = jalon_text_get (&source->title, language);

  if (source->section != NULL)
    {
      g_autofree char *section = jalon_words_section (source->section);

      *out_title = g_strconcat (title, ", ", section, NULL);
    }
  else
    *out_title = g_strdup (title);
  *out_url = g_strdup (jalon_text_get (&source->url, language));
}

static void
take_rule_source (const JalonAssessedDay *assessed,
                  JalonRuleId             id,
                  char                  **out_title,
                  char                  **out_url)
{
  const JalonRule        *rule = jalon_rulebook_get (assessed->rulebook, id);
  const JalonRuleVersion *version = jalon_rule_get_version (rule, assessed->facts->day);

  if (version == NULL)
    version = g_ptr_array_index (rule->versions, 0);

  take_source (&version->source, out_title, out_url);
}

static JalonCriterionReport *
make_criterion (const JalonAssessedDay *assessed,
                JalonCriterionId        id)
{
  const JalonCriterion *criterion = &assessed->eligibility->criteria[id];
  JalonCriterionReport *self = g_object_new (JALON_TYPE_CRITERION_REPORT, NULL);
  JalonRuleId           rule = jalon_criterion_id_get_rule (id);

  self->id = g_strdup (jalon_criterion_id_to_string (id));
  self->title = jalon_criterion_words_dup_title (assessed, criterion);
  self->reason = jalon_criterion_words_dup_reason (assessed, criterion);
  self->change = jalon_criterion_words_dup_change (assessed, criterion);
  self->place = g_strdup (jalon_criterion_find_place (assessed, id));
  self->verdict = criterion->verdict;
  take_rule_source (assessed, rule < JALON_N_RULES ? rule : get_program_rule (jalon_criterion_id_get_program (id)), &self->source_title, &self->source_url);

  return self;
}

/* "1 criterion not met, 1 not answered" */
static char *
summarize (JalonProgramReport *self)
{
  guint            n_not_met = 0;
  guint            n_unanswered = 0;
  g_autofree char *not_met = NULL;
  g_autofree char *unanswered = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->criteria)); i++)
    {
      g_autoptr (JalonCriterionReport) criterion = g_list_model_get_item (G_LIST_MODEL (self->criteria), i);

      n_not_met += criterion->verdict == JALON_VERDICT_NOT_MET;
      n_unanswered += criterion->verdict == JALON_VERDICT_UNANSWERED;
    }

  if (n_not_met == 0 && n_unanswered == 0)
    return g_strdup (_ ("All criteria are met"));

  if (n_not_met == 0)
    return g_strdup_printf (ngettext ("%u criterion not answered", "%u criteria not answered", n_unanswered), n_unanswered);

  not_met = g_strdup_printf (ngettext ("%u criterion not met", "%u criteria not met", n_not_met), n_not_met);
  if (n_unanswered == 0)
    return g_steal_pointer (&not_met);

  /* Translators: criteria of a program, behind "1 criterion not met, ". */
  unanswered = g_strdup_printf (ngettext ("%u not answered", "%u not answered", n_unanswered), n_unanswered);
  return g_strconcat (not_met, ", ", unanswered, NULL);
}

/**
 * jalon_program_report_new:
 * @assessed: facts, rules and verdicts of the day; read now and not kept
 * @program: which
 *
 * Returns: (transfer full): the program and its criteria in words
 */
JalonProgramReport *
jalon_program_report_new (const JalonAssessedDay *assessed,
                          JalonProgram            program)
{
  JalonProgramReport *self = g_object_new (JALON_TYPE_PROGRAM_REPORT, NULL);

  self->program = program;
  self->id = g_strdup (jalon_program_to_string (program));
  self->title = g_strdup (jalon_label_program (program));
  self->verdict = assessed->eligibility->programs[program];
  take_rule_source (assessed, get_program_rule (program), &self->source_title, &self->source_url);

  for (guint id = 0; id < JALON_N_CRITERIA; id++)
    if (jalon_criterion_id_get_program (id) == program)
      {
        g_autoptr (JalonCriterionReport) criterion = make_criterion (assessed, id);

        g_list_store_append (self->criteria, criterion);
      }

  self->summary = summarize (self);

  return self;
}

/* Categories --------------------------------------------------------------- */

static char *
explain_no_category_work (const JalonAssessedDay     *assessed,
                          const JalonCategoryVersion *version,
                          gint64                      needed)
{
  const JalonWorkSpan *earlier = jalon_category_find_earlier_work (version, assessed->facts);
  const gulong         years = (gulong) version->window_years;
  g_autofree char     *need = jalon_words_hours (needed);
  g_autofree char     *need_hours = jalon_words_hours_noun (needed);
  g_autofree char     *ended = earlier != NULL ? jalon_words_date (jalon_date_from_serial (earlier->last)) : NULL;

  if (!assessed->facts->candidate.work_answered)
    return g_strdup_printf (_ ("No work is entered yet, %s needed"), need_hours);

  if (ended != NULL)
    /* Translators: an occupation's code, a day, a number of years, hours: "1,560 hours". */
    return g_strdup_printf (ngettext ("NOC %1$05d: the work ended on %2$s, before the last %3$d year, which counts; %4$s needed in it",
                                      "NOC %1$05d: the work ended on %2$s, before the last %3$d years, which count; %4$s needed in them", years),
                            earlier->noc, ended, version->window_years, need_hours);

  if (version->canada_only)
    /* Translators: a number of years, and of hours. */
    return g_strdup_printf (ngettext ("No hours in a listed occupation in Canada in the last %1$d year, %2$s needed",
                                      "No hours in a listed occupation in Canada in the last %1$d years, %2$s needed", years),
                            version->window_years, need);

  /* Translators: a number of years, and of hours. */
  return g_strdup_printf (ngettext ("No hours in a listed occupation in the last %1$d year, %2$s needed",
                                    "No hours in a listed occupation in the last %1$d years, %2$s needed", years),
                          version->window_years, need);
}

static char *
explain_category_work (const JalonAssessedDay     *assessed,
                       const JalonCategoryVersion *version,
                       const JalonCategoryVerdict *verdict)
{
  g_autofree char *have = jalon_words_hours_noun (MAX (verdict->have, 0));
  g_autofree char *need = jalon_words_hours (verdict->need);

  if (verdict->have <= 0)
    return explain_no_category_work (assessed, version, verdict->need);

  /* Translators: an occupation's code, hours worked, in how many years, hours needed. */
  return g_strdup_printf (ngettext ("NOC %1$05d: %2$s in the last %3$d year, %4$s needed", "NOC %1$05d: %2$s in the last %3$d years, %4$s needed", (gulong) version->window_years),
                          verdict->noc, have, version->window_years, need);
}

static char *
explain_category (const JalonAssessedDay     *assessed,
                  const JalonCategoryVerdict *verdict)
{
  const JalonCategoryVersion *version = verdict->version;
  g_autofree char            *need = NULL;
  g_autofree char            *have = NULL;

  if (version->military)
    return g_strdup (assessed->facts->household->job_offer->military ? _ ("The offer of the Canadian Armed Forces decides") : _ ("No offer of the Canadian Armed Forces is entered"));

  if (version->level == 0)
    return explain_category_work (assessed, version, verdict);

  need = jalon_explain_dup_level (JALON_LANGUAGE_FR, version->level);

  if (verdict->have <= 0)
    return g_strdup_printf (_ ("No valid French result; %s in all four abilities is needed"), need);

  have = jalon_explain_dup_level (JALON_LANGUAGE_FR, (int) verdict->have);

  /* Translators: two levels: the lowest that somebody has, and the one needed. */
  return g_strdup_printf (_ ("%1$s or more in all four abilities, %2$s needed"), have, need);
}

/**
 * jalon_criterion_report_new_category:
 * @assessed: the day
 * @verdict: a category of rounds on that day
 *
 * Returns: (transfer full): the category in words
 */
JalonCriterionReport *
jalon_criterion_report_new_category (const JalonAssessedDay     *assessed,
                                     const JalonCategoryVerdict *verdict)
{
  JalonCriterionReport *self = g_object_new (JALON_TYPE_CRITERION_REPORT, NULL);

  self->id = g_strdup (verdict->category->id);
  self->title = g_strdup (jalon_text_get (&verdict->category->name, jalon_words_get_language ()));
  self->reason = explain_category (assessed, verdict);
  self->change = g_strdup (jalon_text_get (&verdict->version->note, jalon_words_get_language ()));
  self->place = g_strdup (verdict->version->military ? "job-offer" : verdict->version->level > 0 ? "candidate.tests"
                                                                                                 : "candidate.jobs");
  self->verdict = verdict->verdict;
  take_source (&verdict->version->source, &self->source_title, &self->source_url);

  return self;
}

/**
 * jalon_base_nomination_dup_text:
 * @assessed: the day
 *
 * Returns: (transfer full) (nullable): what a nomination outside Express Entry
 *   opens (decision 15); %NULL without one
 */
char *
jalon_base_nomination_dup_text (const JalonAssessedDay *assessed)
{
  g_autofree char *province = jalon_label_dup_province (assessed->facts->household->nomination->province);

  if (!assessed->eligibility->base_nomination)
    return NULL;

  if (province == NULL)
    return g_strdup (_ ("The nomination outside Express Entry is a second way to permanent residence. Both ways may be open at the same time; it changes neither the score nor the programs here."));

  /* Translators: %s is a province. */
  return g_strdup_printf (_ ("The nomination outside Express Entry (%s) is a second way to permanent residence. Both ways may be open at the same time; it changes neither the score nor the programs here."), province);
}
