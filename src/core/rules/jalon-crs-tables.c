/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-crs-tables.h"

#include "jalon-rules-private.h"

/* Columns of crs.additional.job-offer. */
#define SENIOR_MANAGER 0
#define OTHER_OFFER 1
/* And of crs.additional.french. */
#define ENGLISH_BELOW 0
#define ENGLISH_ENOUGH 1

/* Rows of a table by an input that starts at 0. */
#define FILL(cells, id, column)                                                           \
  G_STMT_START                                                                            \
  {                                                                                       \
    for (gsize i_ = 0; i_ < G_N_ELEMENTS (cells); i_++)                                   \
      (cells)[i_] = jalon_rules_lookup (rules, JALON_RULE_CRS_##id, column, (gint32) i_); \
  }                                                                                       \
  G_STMT_END

static void
fill_core (JalonCrsCore     *self,
           const JalonRules *rules,
           gint32            column)
{
  FILL (self->age, CORE_AGE, column);
  FILL (self->education, CORE_EDUCATION, column);
  FILL (self->canadian_work, CORE_CANADIAN_WORK, column);

  for (gint32 level = 0; level < JALON_CRS_N_LEVELS; level++)
    self->languages[level] = (guint32) jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_FIRST_LANGUAGE, column, level) << 16 |
                             (guint32) jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_SECOND_LANGUAGE, column, level);

  self->second_language_cap = jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_SECOND_LANGUAGE_CAP, column, 0);
  self->cap = jalon_rules_lookup (rules, JALON_RULE_CRS_CORE_CAP, column, 0);
}

static void
fill_spouse (JalonCrsTables   *self,
             const JalonRules *rules)
{
  FILL (self->spouse_education, SPOUSE_EDUCATION, 0);
  FILL (self->spouse_language, SPOUSE_LANGUAGE, 0);
  FILL (self->spouse_canadian_work, SPOUSE_CANADIAN_WORK, 0);
  self->spouse_cap = jalon_rules_value (rules, JALON_RULE_CRS_SPOUSE_CAP);
}

static void
fill_transferability_lines (JalonCrsTables   *self,
                            const JalonRules *rules)
{
  FILL (self->education_tier, TRANSFERABILITY_EDUCATION_TIER, 0);
  FILL (self->foreign_work_tier, TRANSFERABILITY_FOREIGN_WORK_TIER, 0);
  FILL (self->certificate_language[TRUE], TRANSFERABILITY_CERTIFICATE_LANGUAGE, 0);
  self->certificate_language[TRUE][0] = 0;

  for (gint32 tier = 0; tier < JALON_CRS_N_TIERS; tier++)
    {
      FILL (self->education_language[tier], TRANSFERABILITY_EDUCATION_LANGUAGE, tier);
      FILL (self->education_canadian_work[tier], TRANSFERABILITY_EDUCATION_CANADIAN_WORK, tier);
      FILL (self->foreign_work_language[tier], TRANSFERABILITY_FOREIGN_WORK_LANGUAGE, tier);
      FILL (self->foreign_work_canadian_work[tier], TRANSFERABILITY_FOREIGN_WORK_CANADIAN_WORK, tier);
      self->education_language[tier][0] = self->foreign_work_language[tier][0] = 0;
    }
}

/* Two lines make a pair, which has a cap; the certificate is a pair of its own. */
static void
fill_transferability (JalonCrsTables   *self,
                      const JalonRules *rules)
{
  const int pair_cap = jalon_rules_value (rules, JALON_RULE_CRS_TRANSFERABILITY_PAIR_CAP);
  const int cap = jalon_rules_value (rules, JALON_RULE_CRS_TRANSFERABILITY_CAP);

  for (int education = 0; education < JALON_CRS_N_TIERS; education++)
    for (int foreign_work = 0; foreign_work < JALON_CRS_N_TIERS; foreign_work++)
      for (int years = 0; years < JALON_CRS_N_YEARS; years++)
        for (int level = 0; level < JALON_CRS_N_LEVELS; level++)
          {
            int pairs = MIN (self->education_language[education][level] + self->education_canadian_work[education][years], pair_cap) +
                        MIN (self->foreign_work_language[foreign_work][level] + self->foreign_work_canadian_work[foreign_work][years], pair_cap);

            for (int certificate = 0; certificate < 2; certificate++)
              {
                int sum = pairs + MIN (self->certificate_language[certificate][level], pair_cap);

                self->transferability[certificate][education][foreign_work][years][level] = (gint16) MIN (sum, cap);
              }
          }
}

static void
fill_additional (JalonCrsTables   *self,
                 const JalonRules *rules)
{
  const int below = jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH, ENGLISH_BELOW, 0);
  const int enough = jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH, ENGLISH_ENOUGH, 0);

  FILL (self->canadian_study, ADDITIONAL_CANADIAN_STUDY, 0);
  self->sibling = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_SIBLING);
  self->nomination = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_NOMINATION);
  self->senior_offer = jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_JOB_OFFER, SENIOR_MANAGER, 0);
  self->other_offer = jalon_rules_lookup (rules, JALON_RULE_CRS_ADDITIONAL_JOB_OFFER, OTHER_OFFER, 0);
  self->french_levels[JALON_LANGUAGE_EN] = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH_ENGLISH_LEVEL);
  self->french_levels[JALON_LANGUAGE_FR] = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_FRENCH_LEVEL);
  self->french[JALON_LANGUAGE_EN][FALSE][TRUE] = self->french[JALON_LANGUAGE_FR][TRUE][FALSE] = below;
  self->french[JALON_LANGUAGE_EN][TRUE][TRUE] = self->french[JALON_LANGUAGE_FR][TRUE][TRUE] = enough;
  self->additional_cap = jalon_rules_value (rules, JALON_RULE_CRS_ADDITIONAL_CAP);
}

/**
 * jalon_rules_fill_crs:
 * @self: rules of a day with their tables
 *
 * Makes of them the tables of a score.
 */
void
jalon_rules_fill_crs (JalonRules *self)
{
  fill_core (&self->crs.core[FALSE], self, 0);
  fill_core (&self->crs.core[TRUE], self, 1);
  fill_spouse (&self->crs, self);
  fill_transferability_lines (&self->crs, self);
  fill_transferability (&self->crs, self);
  fill_additional (&self->crs, self);
  self->crs.cap = jalon_rules_value (self, JALON_RULE_CRS_CAP);

  for (guint id = JALON_RULE_CRS_CORE_AGE; id <= JALON_RULE_CRS_CAP; id++)
    {
      if (id == JALON_RULE_CRS_ADDITIONAL_HIGH_WAGE)
        self->crs.high_wage_unknown = self->tables[id].unknown;
      else
        self->crs.others_unknown |= self->tables[id].unknown;
    }
}
