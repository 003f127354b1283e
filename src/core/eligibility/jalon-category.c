/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-category.h"

#include <string.h>

#include "jalon-criterion.h"
#include "jalon-issues.h"
#include "jalon-missing.h"

/**
 * jalon_categories_load:
 * @error: return location for an error; there is none: what is carried was checked
 *
 * Loads the categories of rounds that the program carries, which were checked when
 * it was built.
 *
 * Returns: (transfer container) (element-type JalonCategory): the categories, by id
 */
GPtrArray *
jalon_categories_load (GError **error)
{
  return jalon_data_set_load (&jalon_category_set);
}

/**
 * jalon_category_get_version:
 * @category: a category of rounds
 * @on: a day
 *
 * Returns: (nullable): what it asks on that day, or %NULL if it is not offered
 */
const JalonCategoryVersion *
jalon_category_get_version (const JalonCategory *category,
                            JalonDate            on)
{
  guint i;

  for (i = 0; i < category->versions->len; i++)
    {
      const JalonCategoryVersion *version = g_ptr_array_index (category->versions, i);

      if (jalon_date_compare (version->from, on) <= 0 && (!jalon_date_is_set (version->to) || jalon_date_compare (on, version->to) <= 0))
        return version;
    }

  return NULL;
}

static void
judge_french (JalonCategoryVerdict   *self,
              const JalonPersonFacts *person)
{
  guint i;

  self->need = self->version->level;

  for (i = 0; i < person->n_tests; i++)
    if (person->tests[i].language == JALON_LANGUAGE_FR)
      self->have = MAX (self->have, person->tests[i].lowest);

  self->verdict = jalon_criterion_judge_amount (self->have, self->need, 0, person->tests_answered);
}

static gboolean
is_listed (const JalonCategoryVersion *version,
           const char                 *code)
{
  return g_strv_contains ((const char *const *) version->codes, code);
}

/* Which kind of work counts. */
static JalonWorkFilter
get_filter (const JalonCategoryVersion *version)
{
  return version->canada_only ? JALON_WORK_CANADIAN : JALON_WORK_COUNTING;
}

static gint64
add_up_code (const JalonCategoryVersion *version,
             const JalonFacts           *facts,
             const JalonRules           *rules,
             const JalonWorkSpan        *first)
{
  JalonWorkFilter filter = get_filter (version);
  gint32          window = jalon_work_window_start (facts->day, version->window_years);
  gint32          today = jalon_date_to_serial (facts->day);
  gint32          cap = jalon_work_get_cap (rules);

  if (version->continuous)
    return jalon_work_longest_run (first, filter, window, today, cap, NULL, NULL);

  return jalon_work_add_up_code (first, filter, window, today, cap);
}

/* One listed occupation must have all the hours; the best one is reported. */
static void
judge_work (JalonCategoryVerdict *self,
            const JalonFacts     *facts,
            const JalonRules     *rules)
{
  const JalonCategoryVersion *version = self->version;
  const JalonPersonFacts     *person = &facts->candidate;
  JalonWorkAsked              asked = { get_filter (version), version->window_years, JALON_N_RULES, (const char *const *) version->codes };
  guint                       i;

  self->need = version->units;
  self->have = 0;

  for (i = 0; i < person->n_spans; i++)
    {
      const JalonWorkSpan *span = &person->spans[i];
      gint64               units;

      if (!span->first_of_code || !is_listed (version, span->record->noc))
        continue;

      units = add_up_code (version, facts, rules, span);

      if (units <= self->have)
        continue;

      self->have = units;
      self->noc = span->noc;
    }

  self->verdict = jalon_criterion_judge_amount (self->have, self->need, jalon_missing_work (facts, person, rules, &asked), person->work_answered);
}

/**
 * jalon_category_find_earlier_work:
 * @version: what a category asks: work in an occupation of its list
 * @facts: of a day
 *
 * Returns: (transfer none) (nullable): the job of a listed occupation and of the kind that counts which was the last to end
 *   before the years that count; %NULL if none did
 */
const JalonWorkSpan *
jalon_category_find_earlier_work (const JalonCategoryVersion *version,
                                  const JalonFacts           *facts)
{
  const JalonPersonFacts *person = &facts->candidate;
  const gint32            window = jalon_work_window_start (facts->day, version->window_years);
  const JalonWorkSpan    *latest = NULL;

  for (guint i = 0; i < person->n_spans; i++)
    {
      const JalonWorkSpan *span = &person->spans[i];
      const gboolean       counts = version->canada_only ? span->canadian : span->counting;

      if (counts && span->last < window && is_listed (version, span->record->noc) && (latest == NULL || span->last > latest->last))
        latest = span;
    }

  return latest;
}

static JalonVerdict
judge_military_offer (const JalonCategoryVersion *version,
                      const JalonJobOffer        *offer,
                      const JalonRules           *rules)
{
  gboolean has_code = offer->noc != NULL && offer->noc[0] != '\0';
  gboolean has_months = offer->months != JALON_UNANSWERED;

  if (!offer->military || !offer->full_time || (has_code && !is_listed (version, offer->noc)) || (has_months && offer->months < version->months))
    return JALON_VERDICT_NOT_MET;

  return has_code && has_months && jalon_record_counts (offer, rules) ? JALON_VERDICT_MET : JALON_VERDICT_UNANSWERED;
}

/* The years of service in a foreign military are not in the profile, see the note of the data. */
static void
judge_military (JalonCategoryVerdict *self,
                const JalonFacts     *facts,
                const JalonRules     *rules)
{
  const JalonJobOffer *offer = facts->household->job_offer;
  JalonVerdict         education;

  self->have = offer->military ? offer->months : JALON_UNANSWERED;
  self->need = self->version->months;
  self->noc = offer->military ? facts->offers[0].noc : JALON_UNANSWERED;

  education = jalon_criterion_judge_amount (facts->candidate.education, self->version->education, 0, facts->candidate.education_answered);
  self->verdict = jalon_verdict_and (judge_military_offer (self->version, offer, rules), education);
}

/**
 * jalon_categories_judge:
 * @categories: (element-type JalonCategory): from jalon_categories_load(); must outlive the result
 * @facts: of a day
 * @rules: of the same day
 *
 * Judges which of the categories of rounds that are offered on the day the
 * candidate fits. Work in Canada is that of the CRS, with the exception for
 * physicians; elsewhere all counting work. Whether the candidate may be in the
 * pool at all is not asked here.
 *
 * Returns: (transfer full) (element-type JalonCategoryVerdict): in the order of @categories
 */
GArray *
jalon_categories_judge (GPtrArray        *categories,
                        const JalonFacts *facts,
                        const JalonRules *rules)
{
  GArray *verdicts = g_array_new (FALSE, FALSE, sizeof (JalonCategoryVerdict));
  guint   i;

  for (i = 0; i < categories->len; i++)
    {
      JalonCategoryVerdict verdict = { .category = g_ptr_array_index (categories, i), .have = JALON_UNANSWERED, .noc = JALON_UNANSWERED };

      verdict.version = jalon_category_get_version (verdict.category, facts->day);

      if (verdict.version == NULL)
        continue;

      if (verdict.version->level > 0)
        judge_french (&verdict, &facts->candidate);
      else if (verdict.version->military)
        judge_military (&verdict, facts, rules);
      else
        judge_work (&verdict, facts, rules);

      g_array_append_val (verdicts, verdict);
    }

  return verdicts;
}
