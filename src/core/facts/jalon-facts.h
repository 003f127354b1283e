/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-work.h"

/**
 * JalonEducation: the order of counted education, lowest first; the input of the education tables.
 */
typedef enum
{
  JALON_EDUCATION_NONE,
  JALON_EDUCATION_SECONDARY,
  JALON_EDUCATION_ONE_YEAR,
  JALON_EDUCATION_TWO_YEAR,
  JALON_EDUCATION_THREE_YEAR,
  JALON_EDUCATION_TWO_OR_MORE,
  JALON_EDUCATION_MASTER, /* and professional degrees */
  JALON_EDUCATION_DOCTORATE,
} JalonEducation;

/**
 * JalonTestFact:
 * @record: the result; borrowed from the household
 * @index: its place in the person's list
 * @language: English or French
 * @taken: day of the test
 * @last_day: last day on which it counts
 * @levels: CLB or NCLC, by #JalonAbility; JALON_LEVEL_LOWEST where there is no score
 * @lowest: the least of the four
 *
 * A language test result that is valid on the day asked.
 */
typedef struct
{
  const JalonTestResult *record;
  guint                  index;
  JalonLanguage          language;
  JalonDate              taken;
  JalonDate              last_day;
  gint8                  levels[JALON_N_ABILITIES];
  gint8                  lowest;
} JalonTestFact;

/**
 * JalonCredentialFact:
 * @record: the credential; borrowed from the household
 * @level: what it counts as: a foreign one by its assessment, and as
 *   JALON_EDUCATION_NONE without one that is valid on the day
 * @canadian: it is from Canada
 *
 * A credential that is completed on the day asked.
 */
typedef struct
{
  const JalonCredential *record;
  JalonEducation         level;
  gboolean               canadian;
} JalonCredentialFact;

/**
 * JalonPersonFacts:
 * @record: the person; borrowed
 * @age: completed years, or JALON_UNANSWERED
 * @tests: (array length=n_tests): valid results, in list order
 * @tests_answered: whether the list of tests was answered at all
 * @credentials: (array length=n_credentials): completed ones, in list order
 * @education: of counted credentials
 * @education_answered: whether the list of credentials was answered
 * @best_credential: the one that decides, or %NULL
 * @canadian_study: the highest counted credential of Canada, in person, or NONE
 * @best_canadian: that credential
 * @spans: (array length=n_spans): jobs
 * @leaves: those of all jobs that count; @spans point into it
 * @work_answered: whether the list of jobs was answered
 * @canadian_units, @foreign_units: work of the last ten years, see JALON_WORK_UNITS_PER_HOUR
 * @canadian_years, @foreign_years: completed years of it
 * @certificate: a certificate of qualification in a trade, issued on or before the day and not expired
 * @tests_size, @credentials_size, @spans_size, @leaves_size: for how many there is memory; of no meaning to readers
 *
 * What the rules ask of one person on one day.
 */
typedef struct
{
  const JalonPerson     *record;
  int                    age;
  JalonTestFact         *tests;
  guint                  n_tests;
  gboolean               tests_answered;
  JalonCredentialFact   *credentials;
  guint                  n_credentials;
  JalonEducation         education;
  gboolean               education_answered;
  const JalonCredential *best_credential;
  JalonEducation         canadian_study;
  const JalonCredential *best_canadian;
  JalonWorkSpan         *spans;
  guint                  n_spans;
  JalonDaysOff          *leaves;
  gboolean               work_answered;
  gint64                 canadian_units;
  gint64                 foreign_units;
  int                    canadian_years;
  int                    foreign_years;
  gboolean               certificate;
  guint                  tests_size;
  guint                  credentials_size;
  guint                  spans_size;
  guint                  leaves_size;
} JalonPersonFacts;

/**
 * JalonTri: an answer that may be missing.
 */
typedef enum
{
  JALON_TRI_UNANSWERED,
  JALON_TRI_NO,
  JALON_TRI_YES,
} JalonTri;

/**
 * JalonOfferFact:
 * @record: the offer; borrowed from the household
 * @valid: full-time, 12 months, TEER 0 to 3, support not none, not withdrawn on the day.
 *   Unanswered while one of those members is missing and none says no.
 * @noc: its code, or JALON_UNANSWERED
 * @scores: it earns CRS points on the day (LMIA only to 2016-11-18)
 * @senior: its code is of major group 00
 *
 * A job offer, alone.
 */
typedef struct
{
  const JalonJobOffer *record;
  JalonTri             valid;
  gint32               noc;
  gboolean             scores;
  gboolean             senior;
} JalonOfferFact;

#define JALON_N_OFFERS 2

/**
 * JalonFacts:
 * @day: the day asked
 * @household: borrowed: facts are to be thrown away when it changes
 * @has_union: married or common-law
 * @with_spouse: the partner counts (columns "with spouse", section B)
 * @candidate, @partner: the two people; the partner's are derived also when they do not count
 * @sibling: somebody earns the sibling points
 * @sibling_record: who
 * @relative: somebody fulfils the adaptability relative of FSW (any relation)
 * @relative_record: who
 * @offers: the two job offers, each judged alone
 * @offer, @offer_record, @offer_noc, @offer_scores, @offer_senior: the one that is worth more
 * @offer_pair: whether the two together are what the trades program asks (decision 27). No if
 *   one of them is not entered.
 * @high_wage_points: those that the account gives (decision 1), or JALON_UNANSWERED
 * @nomination: enhanced, issued and not expired on the day. Unanswered while the day of issue
 *   is missing, or a member cannot be read, and none of the others says no.
 * @family_size: for settlement funds: the candidate, the partner of a union, and every child
 *   listed who is under 22 or dependent by condition. A child whose birth date is unanswered
 *   cannot be ruled out and is counted; one who is not born yet on the day is not. Ages are those
 *   of the day on which they are frozen (decisions 23 and 24); who is married is no dependant.
 * @family_unsure: how many of them are children whose birth date is unanswered
 *
 * Everything the rules may ask on one day. Made by jalon_facts_derive(), never changed.
 */
typedef struct
{
  JalonDate            day;
  JalonHousehold      *household;
  gboolean             has_union;
  gboolean             with_spouse;
  JalonPersonFacts     candidate;
  JalonPersonFacts     partner;
  gboolean             sibling;
  const JalonRelative *sibling_record;
  gboolean             relative;
  const JalonRelative *relative_record;
  JalonOfferFact       offers[JALON_N_OFFERS];
  JalonTri             offer;
  const JalonJobOffer *offer_record;
  gint32               offer_noc;
  gboolean             offer_scores;
  gboolean             offer_senior;
  JalonTri             offer_pair;
  int                  high_wage_points;
  JalonTri             nomination;
  int                  family_size;
  int                  family_unsure;
} JalonFacts;

JalonEducation jalon_education_from_level (guint level);
JalonDate      jalon_assessment_get_last_day (const JalonAssessment *assessment, const JalonRules *rules);

JalonFacts *jalon_facts_derive (JalonHousehold *household, const JalonRules *rules);
void        jalon_facts_free (JalonFacts *facts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonFacts, jalon_facts_free)

/* For a batch or a walk over days: the same memory again. */
void jalon_facts_init (JalonFacts *facts);
void jalon_facts_rederive (JalonFacts *facts, JalonHousehold *household, const JalonRules *rules, JalonDate on);
void jalon_facts_clear (JalonFacts *facts);
