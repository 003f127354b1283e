/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-category.h"
#include "jalon-countries.h"
#include "jalon-coverage.h"
#include "jalon-deadline-data.h"
#include "jalon-document-rule.h"
#include "jalon-fee.h"
#include "jalon-holidays.h"
#include "jalon-move-rule.h"
#include "jalon-round-kind.h"
#include "jalon-rounds-set.h"
#include "jalon-rule-set.h"

/* Every part of the data that is packed, for what goes over all of them. */
static const JalonDataSet *const jalon_data_sets[] = {
  &jalon_category_set,
  &jalon_country_set,
  &jalon_coverage_set,
  &jalon_deadline_rule_set,
  &jalon_document_rule_set,
  &jalon_fee_set,
  &jalon_holiday_set,
  &jalon_move_rule_set,
  &jalon_round_kind_set,
  &jalon_rounds_set,
  &jalon_rule_set,
};

static inline const JalonDataSet *
jalon_data_sets_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (jalon_data_sets); i++)
    if (g_str_equal (jalon_data_sets[i]->name, name))
      return jalon_data_sets[i];

  return NULL;
}
