/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-set.h"
#include "jalon-rulebook.h"
#include "jalon-verdict.h"

/**
 * JalonCategoryVersion: what a category of rounds asked from a day on.
 * @from, @to: days, @to unset while it goes on; a category has no version on days when it was not offered
 * @label: what the rounds call it, such as 2023 (Version 1)
 * @level: lowest NCLC in four French abilities, or 0 where French is not asked
 * @months: months of work in one listed occupation (6 or 12), or 0; of the military, of the offer
 * @hours: of that work, or 0
 * @units: the same in work units. Of six months the source gives no hours: they are
 *   taken as half of those of a year, 780, in work without a gap; @note says so.
 * @continuous: without a day's gap
 * @window_years: 3
 * @canada_only: work in Canada only
 * @military: the offer of the Canadian Armed Forces decides
 * @education: lowest counted education of the military category, else NONE
 * @codes: (nullable) (array zero-terminated=1): NOC 2021, rising
 * @note: what the source leaves open, in both languages; or empty
 */
typedef struct
{
  JalonDate   from;
  JalonDate   to;
  char       *label;
  JalonSource source;
  int         level;
  int         months;
  int         hours;
  gint64      units;
  gboolean    continuous;
  int         window_years;
  gboolean    canada_only;
  gboolean    military;
  int         education; /* JalonEducation */
  char      **codes;
  JalonText   note;
} JalonCategoryVersion;

/**
 * JalonCategory:
 * @id: french, healthcare, stem, trades, transport, agriculture, education,
 *   physicians, senior_managers, researchers, military
 * @name: in both languages
 * @versions: (element-type JalonCategoryVersion): in rising order, without overlap
 */
typedef struct
{
  char      *id;
  JalonText  name;
  GPtrArray *versions;
} JalonCategory;

/**
 * JalonCategoryVerdict:
 * @category: which; borrowed
 * @version: of the day; borrowed
 * @verdict: of the category alone; whether somebody may be in the pool is asked elsewhere
 * @have, @need: work units, a level, or months of the military offer
 * @noc: the code that counts, or JALON_UNANSWERED
 */
typedef struct
{
  const JalonCategory        *category;
  const JalonCategoryVersion *version;
  JalonVerdict                verdict;
  gint64                      have;
  gint64                      need;
  gint32                      noc;
} JalonCategoryVerdict;

extern const JalonDataSet jalon_category_set;

const JalonCategoryVersion *jalon_category_get_version (const JalonCategory *category, JalonDate on);

GPtrArray *jalon_categories_load (GError **error);                                                           /* (element-type JalonCategory), from the resource */
GArray    *jalon_categories_judge (GPtrArray *categories, const JalonFacts *facts, const JalonRules *rules); /* of JalonCategoryVerdict: those offered on the day */

const JalonWorkSpan *jalon_category_find_earlier_work (const JalonCategoryVersion *version, const JalonFacts *facts);
