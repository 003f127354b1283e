/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-set.h"
#include "jalon-plan-error.h"

typedef enum
{
  JALON_STAGE_PROFILE,
  JALON_STAGE_APPLICATION,
  JALON_STAGE_AFTER,
  JALON_STAGE_LANDING,
} JalonStage;

#define JALON_N_STAGES 4

const char *jalon_stage_to_string (JalonStage stage); /* profile, application, after-submission, landing */

/**
 * JalonNecessity: whether the application fails without it.
 */
typedef enum
{
  JALON_NECESSITY_REQUIRED,
  JALON_NECESSITY_RECOMMENDED,
  JALON_NECESSITY_ON_REQUEST,
} JalonNecessity;

/**
 * JalonWho: for whom a document is asked; a bit for each, and for each bit an item a person.
 * @JALON_WHO_PARTNER: of a union, not Canadian, coming or not
 * @JALON_WHO_CHILD: dependent on the day of the application, not Canadian, coming or not
 */
typedef enum
{
  JALON_WHO_CANDIDATE = 1 << 0,
  JALON_WHO_PARTNER = 1 << 1,
  JALON_WHO_ACCOMPANYING_PARTNER = 1 << 2,
  JALON_WHO_CANADIAN_PARTNER = 1 << 3,
  JALON_WHO_CHILD = 1 << 4,
  JALON_WHO_ACCOMPANYING_CHILD = 1 << 5,
  JALON_WHO_CANADIAN_CHILD = 1 << 6,
  JALON_WHO_HOUSEHOLD = 1 << 7,
} JalonWho;

/**
 * JalonDueKind: which day a document must be ready by.
 * @JALON_DUE_PROFILE: the end of the profile's period while it is being filled in; else as for the application
 * @JALON_DUE_APPLICATION: the day that everything is planned back from
 * @JALON_DUE_BIOMETRICS: the end of the period after the letter
 * @JALON_DUE_REQUEST: none: an officer says
 * @JALON_DUE_LETTER: the date of a letter in the profile
 * @JALON_DUE_COPR: the end of the confirmation of permanent residence
 * @JALON_DUE_LANDING: the end of the period after landing
 */
typedef enum
{
  JALON_DUE_PROFILE,
  JALON_DUE_APPLICATION,
  JALON_DUE_BIOMETRICS,
  JALON_DUE_REQUEST,
  JALON_DUE_LETTER,
  JALON_DUE_COPR,
  JALON_DUE_LANDING,
} JalonDueKind;

/**
 * JalonDocumentCondition: when a document is asked for; the word of "when" in its file.
 */
typedef enum
{
  JALON_DOCUMENT_CONDITION_ADOPTED,
  JALON_DOCUMENT_CONDITION_ADVICE,
  JALON_DOCUMENT_CONDITION_ALWAYS,
  JALON_DOCUMENT_CONDITION_APPROVED,
  JALON_DOCUMENT_CONDITION_CANADIAN_EDUCATION,
  JALON_DOCUMENT_CONDITION_CANADIAN_FAMILY,
  JALON_DOCUMENT_CONDITION_CANADIAN_STATUS,
  JALON_DOCUMENT_CONDITION_CERTIFICATE,
  JALON_DOCUMENT_CONDITION_CHILDREN,
  JALON_DOCUMENT_CONDITION_COMMON_LAW,
  JALON_DOCUMENT_CONDITION_CUSTODY,
  JALON_DOCUMENT_CONDITION_DEATH,
  JALON_DOCUMENT_CONDITION_DEPENDENT_BY_CONDITION,
  JALON_DOCUMENT_CONDITION_DESIGNATED_PERSON,
  JALON_DOCUMENT_CONDITION_DIVORCE,
  JALON_DOCUMENT_CONDITION_FEES,
  JALON_DOCUMENT_CONDITION_FOREIGN_EDUCATION,
  JALON_DOCUMENT_CONDITION_FUNDS,
  JALON_DOCUMENT_CONDITION_FUNDS_EXEMPTION,
  JALON_DOCUMENT_CONDITION_JOB_OFFER,
  JALON_DOCUMENT_CONDITION_JOBS_THAT_COUNT,
  JALON_DOCUMENT_CONDITION_LARGE_DEPOSITS,
  JALON_DOCUMENT_CONDITION_LETTER_DOCUMENTS,
  JALON_DOCUMENT_CONDITION_LETTER_VISA,
  JALON_DOCUMENT_CONDITION_LMIA,
  JALON_DOCUMENT_CONDITION_MARRIED,
  JALON_DOCUMENT_CONDITION_MEDICAL_REUSE,
  JALON_DOCUMENT_CONDITION_MEDICAL_UPFRONT,
  JALON_DOCUMENT_CONDITION_MILITARY,
  JALON_DOCUMENT_CONDITION_NOMINATION,
  JALON_DOCUMENT_CONDITION_ON_REQUEST,
  JALON_DOCUMENT_CONDITION_OTHER_NAMES,
  JALON_DOCUMENT_CONDITION_POLICE_CURRENT,
  JALON_DOCUMENT_CONDITION_POLICE_LATE,
  JALON_DOCUMENT_CONDITION_POLICE_PAST,
  JALON_DOCUMENT_CONDITION_PUBLICLY_FUNDED,
  JALON_DOCUMENT_CONDITION_RELATIVE,
  JALON_DOCUMENT_CONDITION_REPRESENTATIVE,
  JALON_DOCUMENT_CONDITION_SECOND_LANGUAGE,
  JALON_DOCUMENT_CONDITION_SELF_EMPLOYED_ABROAD,
  JALON_DOCUMENT_CONDITION_SPOUSE_LANGUAGE,
  JALON_DOCUMENT_CONDITION_TRANSLATION,
  JALON_DOCUMENT_CONDITION_WORK_IN_CANADA,
  JALON_DOCUMENT_CONDITION_WORK_SUPPORT,
  JALON_N_DOCUMENT_CONDITIONS,
} JalonDocumentCondition;

/**
 * JalonValidity: how long a document is good; the word of "validity" in its file.
 */
typedef enum
{
  JALON_VALIDITY_ASSESSMENT,
  JALON_VALIDITY_CERTIFICATE,
  JALON_VALIDITY_ENTERED,
  JALON_VALIDITY_ISSUED,
  JALON_VALIDITY_LANGUAGE_TEST,
  JALON_VALIDITY_MEDICAL,
  JALON_VALIDITY_MEDICAL_REUSE,
  JALON_VALIDITY_NOMINATION,
  JALON_VALIDITY_NONE,
  JALON_VALIDITY_PASSPORT,
  JALON_VALIDITY_PERMITS,
  JALON_VALIDITY_POLICE_CURRENT,
  JALON_VALIDITY_POLICE_PAST,
  JALON_N_VALIDITIES,
} JalonValidity;

/**
 * JalonInForce: days of application for which a document is asked; unset is without end.
 */
typedef struct
{
  JalonDate from;
  JalonDate to;
} JalonInForce;

/**
 * JalonDocumentRule:
 * @id: as in the facts: police_past
 * @name: in both languages
 * @short_name: of it, where a line of a calendar has no room for the whole; unset: @name does
 * @stage: the first stage by which the document must be there
 * @stages: a bit for each #JalonStage
 * @necessity: required, recommended or only on request
 * @when: the condition on which it is asked for
 * @validity: how its last good day is found
 * @validity_length, @validity_unit: of it, by the data; 0 where there is none
 * @lead_min, @lead_max: days that it usually takes, 0 where there is none (estimates)
 * @by_oneself: made, typed or given by the person: nobody is asked for it
 * @form: IMM 5409, or NULL
 * @contents: (element-type JalonText): what the document must show
 * @notes: (nullable): one sentence more
 * @source: of all this
 * @position: its place in the list
 * @who: a bit for each #JalonWho
 * @due: which day it must be ready by
 * @age_min, @age_max: ages on the day of the application for which it is asked; G_MAXINT: no end
 * @one_more_in: (array zero-terminated=1): provinces where @age_max is a year more
 * @stay_months, @stay_years: months in a row, in how many years, that ask for a police certificate
 * @in_force: of #JalonInForce; empty: on every day
 */
typedef struct
{
  char                  *id;
  JalonText              name;
  JalonText              short_name;
  JalonStage             stage;
  guint                  stages;
  JalonNecessity         necessity;
  JalonDocumentCondition when;
  JalonValidity          validity;
  int                    validity_length;
  char                   validity_unit; /* d, m, y */
  int                    lead_min;
  int                    lead_max;
  gboolean               by_oneself;
  char                  *form;
  GPtrArray             *contents;
  JalonText              notes;
  JalonSource            source;
  int                    position;
  guint                  who;
  JalonDueKind           due;
  int                    age_min;
  int                    age_max;
  char                 **one_more_in;
  int                    stay_months;
  int                    stay_years;
  GArray                *in_force;
} JalonDocumentRule;

extern const JalonDataSet jalon_document_rule_set;
