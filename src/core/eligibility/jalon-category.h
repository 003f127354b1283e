/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-rulebook.h"
#include "jalon-verdict.h"

G_BEGIN_DECLS

/**
 * JalonCategoryVersion: what a category of rounds asked from a day on.
 * @from, @to: days, @to unset while it goes on; a category has no version on days when it was not offered
 * @level: lowest NCLC in four French abilities, or 0 where French is not asked
 * @months: months of work in one listed occupation (6 or 12), or 0
 * @units: the same in work units
 * @continuous: without a day's gap
 * @window_years: 3
 * @canada_only: work in Canada only
 * @military: the offer of the Canadian Armed Forces decides
 * @codes: (array zero-terminated=1): NOC 2021
 */
typedef struct
{
  JalonDate   from;
  JalonDate   to;
  char       *label;
  JalonSource source;
  int         level;
  int         months;
  gint64      units;
  gboolean    continuous;
  int         window_years;
  gboolean    canada_only;
  gboolean    military;
  char      **codes;
} JalonCategoryVersion;

typedef struct
{
  char      *id; /* french, healthcare, stem, trades, transport, agriculture, education, physicians, senior-managers, researchers, military */
  JalonText  name;
  GPtrArray *versions; /* (element-type JalonCategoryVersion) */
} JalonCategory;

/**
 * JalonCategoryVerdict:
 * @category: which; borrowed
 * @version: of the day; borrowed
 * @verdict: met only if one of the three programs is met too? No: the category alone; the pool is asked elsewhere
 * @have, @need: work units or level
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

GPtrArray *jalon_categories_load (GError **error);                                                           /* (element-type JalonCategory), from the resource */
GArray    *jalon_categories_judge (GPtrArray *categories, const JalonFacts *facts, const JalonRules *rules); /* of JalonCategoryVerdict: those offered on the day */

G_END_DECLS
