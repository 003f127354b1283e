/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * JalonRuleId:
 *
 * The rules that C code reads, one for each file of data/rules, named as the
 * file is: crs.core.age is in crs-core-age.json. jalon_rule_id_to_string() gives
 * the id. Order is that of a report.
 */
#define JALON_RULES(X)                                                                                                                              \
  /* CRS, section A; columns: alone, with-spouse */                                                                                                 \
  X (CRS_CORE_AGE, "crs.core.age")                         /* whole years */                                                                        \
  X (CRS_CORE_EDUCATION, "crs.core.education")             /* JalonEducation */                                                                     \
  X (CRS_CORE_FIRST_LANGUAGE, "crs.core.first-language")   /* level, an ability */                                                                  \
  X (CRS_CORE_SECOND_LANGUAGE, "crs.core.second-language") /* level, an ability */                                                                  \
  X (CRS_CORE_SECOND_LANGUAGE_CAP, "crs.core.second-language-cap")                                                                                  \
  X (CRS_CORE_CANADIAN_WORK, "crs.core.canadian-work") /* whole years */                                                                            \
  X (CRS_CORE_CAP, "crs.core.cap")                                                                                                                  \
  /* B; column: points */                                                                                                                           \
  X (CRS_SPOUSE_EDUCATION, "crs.spouse.education")                                                                                                  \
  X (CRS_SPOUSE_LANGUAGE, "crs.spouse.language")                                                                                                    \
  X (CRS_SPOUSE_CANADIAN_WORK, "crs.spouse.canadian-work")                                                                                          \
  X (CRS_SPOUSE_CAP, "crs.spouse.cap")                                                                                                              \
  /* C; the first rule: input JalonEducation, value 0, 1, 2 (tier) */                                                                               \
  X (CRS_TRANSFERABILITY_EDUCATION_TIER, "crs.transferability.education-tier")                                                                      \
  /* input whole years of foreign work, value 0 (none), 1 (1 or 2), 2 (3 or more) */                                                                \
  X (CRS_TRANSFERABILITY_FOREIGN_WORK_TIER, "crs.transferability.foreign-work-tier")                                                                \
  /* columns tier-0, tier-1, tier-2; input lowest first-language level, or Canadian years */                                                        \
  X (CRS_TRANSFERABILITY_EDUCATION_LANGUAGE, "crs.transferability.education-language")                                                              \
  X (CRS_TRANSFERABILITY_EDUCATION_CANADIAN_WORK, "crs.transferability.education-canadian-work")                                                    \
  X (CRS_TRANSFERABILITY_FOREIGN_WORK_LANGUAGE, "crs.transferability.foreign-work-language")                                                        \
  X (CRS_TRANSFERABILITY_FOREIGN_WORK_CANADIAN_WORK, "crs.transferability.foreign-work-canadian-work")                                              \
  X (CRS_TRANSFERABILITY_CERTIFICATE_LANGUAGE, "crs.transferability.certificate-language") /* column points */                                      \
  X (CRS_TRANSFERABILITY_PAIR_CAP, "crs.transferability.pair-cap")                                                                                  \
  X (CRS_TRANSFERABILITY_CAP, "crs.transferability.cap")                                                                                            \
  /* D */                                                                                                                                           \
  X (CRS_ADDITIONAL_SIBLING, "crs.additional.sibling")                               /* value */                                                    \
  X (CRS_ADDITIONAL_FRENCH, "crs.additional.french")                                 /* columns english-below-5, english-5 */                       \
  X (CRS_ADDITIONAL_FRENCH_LEVEL, "crs.additional.french-level")                     /* value 7: lowest NCLC */                                     \
  X (CRS_ADDITIONAL_FRENCH_ENGLISH_LEVEL, "crs.additional.french-english-level")     /* value 5 */                                                  \
  X (CRS_ADDITIONAL_CANADIAN_STUDY, "crs.additional.canadian-study")                 /* JalonEducation */                                           \
  X (CRS_ADDITIONAL_JOB_OFFER, "crs.additional.job-offer")                           /* columns senior-manager (NOC 00), other */                   \
  X (CRS_ADDITIONAL_JOB_OFFER_LMIA_ONLY, "crs.additional.job-offer-lmia-only")       /* value 1 to 2016-11-18, then 0 */                            \
  X (CRS_ADDITIONAL_JOB_OFFER_SENIOR_CODES, "crs.additional.job-offer-senior-codes") /* list 00010 to 00015 */                                      \
  X (CRS_ADDITIONAL_NOMINATION, "crs.additional.nomination")                         /* value */                                                    \
  X (CRS_ADDITIONAL_HIGH_WAGE, "crs.additional.high-wage")                           /* unknown from 2026-11-03 */                                  \
  X (CRS_ADDITIONAL_CAP, "crs.additional.cap")                                                                                                      \
  X (CRS_CAP, "crs.cap")                                                                                                                            \
  /* What makes facts of records; values */                                                                                                         \
  X (FACTS_LANGUAGE_VALIDITY, "facts.language-validity")               /* years: 2 */                                                               \
  X (FACTS_ASSESSMENT_VALIDITY, "facts.assessment-validity")           /* years: 5 */                                                               \
  X (FACTS_WORK_YEAR, "facts.work-year")                               /* hours: 1560 */                                                            \
  X (FACTS_WORK_WEEK_CAP, "facts.work-week-cap")                       /* hours: 30 */                                                              \
  X (FACTS_WORK_WINDOW, "facts.work-window")                           /* years: 10 */                                                              \
  X (FACTS_SKILLED_TEER, "facts.skilled-teer")                         /* highest TEER: 3 */                                                        \
  X (FACTS_SELF_EMPLOYED_PHYSICIANS, "facts.self-employed-physicians") /* list from 2023-04-25 */                                                   \
  X (FACTS_ADULT_AGE, "facts.adult-age")                               /* years: 18 */                                                              \
  X (FACTS_JOB_OFFER_MONTHS, "facts.job-offer-months")                 /* months: 12 */                                                             \
  X (FACTS_DEPENDENT_AGE, "facts.dependent-age")                       /* years: 22; 19 from 2014-08-01 to 2017-10-23 only if the facts say so */   \
  X (FACTS_OCCUPATIONS, "facts.occupations")                           /* list: the 516 unit groups of NOC 2021 */                                  \
  X (FACTS_NOMINATION_PROVINCES, "facts.nomination-provinces")         /* list */                                                                   \
  /* Federal Skilled Worker */                                                                                                                      \
  X (FSW_WORK_HOURS, "fsw.work-hours")         /* hours: 1560 */                                                                                    \
  X (FSW_WORK_WINDOW, "fsw.work-window")       /* years: 10 */                                                                                      \
  X (FSW_LANGUAGE_LEVEL, "fsw.language-level") /* value 7 */                                                                                        \
  X (FSW_PASS_MARK, "fsw.pass-mark")                                                                                                                \
  X (FSW_GRID_LANGUAGE, "fsw.grid.language")               /* level, an ability */                                                                  \
  X (FSW_GRID_SECOND_LANGUAGE, "fsw.grid.second-language") /* lowest level; 4 points at 5 */                                                        \
  X (FSW_GRID_EDUCATION, "fsw.grid.education")                                                                                                      \
  X (FSW_GRID_WORK, "fsw.grid.work") /* whole years */                                                                                              \
  X (FSW_GRID_AGE, "fsw.grid.age")                                                                                                                  \
  X (FSW_GRID_OFFER, "fsw.grid.offer")               /* value 10 */                                                                                 \
  X (FSW_GRID_ADAPTABILITY, "fsw.grid.adaptability") /* columns spouse-language, own-study, spouse-study, own-work, spouse-work, relative, offer */ \
  X (FSW_GRID_ADAPTABILITY_CAP, "fsw.grid.adaptability-cap")                                                                                        \
  X (FSW_GRID_SPOUSE_LEVEL, "fsw.grid.spouse-level") /* value 4 */                                                                                  \
  /* Canadian Experience Class */                                                                                                                   \
  X (CEC_WORK_HOURS, "cec.work-hours")                                                                                                              \
  X (CEC_WORK_WINDOW, "cec.work-window")       /* years: 3 */                                                                                       \
  X (CEC_LANGUAGE_LEVEL, "cec.language-level") /* input TEER 0 to 3: 7 7 5 5 */                                                                     \
  /* Federal Skilled Trades */                                                                                                                      \
  X (FST_WORK_HOURS, "fst.work-hours")         /* hours: 3120 */                                                                                    \
  X (FST_WORK_WINDOW, "fst.work-window")       /* years: 5 */                                                                                       \
  X (FST_LANGUAGE_LEVEL, "fst.language-level") /* columns listening, reading, writing, speaking: 5 4 4 5 */                                         \
  X (FST_OCCUPATIONS, "fst.occupations")       /* list of 96 */                                                                                     \
  /* Settlement funds: input family size 1 to 7, dollars; each further person */                                                                    \
  X (FUNDS_TABLE, "funds.table")                                                                                                                    \
  X (FUNDS_FURTHER_PERSON, "funds.further-person")

#define JALON_RULE_ENUM_(name, id) JALON_RULE_##name,
typedef enum
{
  JALON_RULES (JALON_RULE_ENUM_)
    JALON_N_RULES
} JalonRuleId;

const char *jalon_rule_id_to_string (JalonRuleId id);
gboolean    jalon_rule_id_from_string (const char *text, JalonRuleId *out_id);
