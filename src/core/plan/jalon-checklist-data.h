/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-source.h"

G_BEGIN_DECLS

#define JALON_PLAN_ERROR (jalon_plan_error_quark ())

/**
 * JalonPlanError:
 * @JALON_PLAN_ERROR_SHAPE: a file of data/checklist or data/deadlines is not what it should be
 */
typedef enum
{
  JALON_PLAN_ERROR_SHAPE,
} JalonPlanError;

GQuark jalon_plan_error_quark (void);

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
 * JalonWho: for whom a paper is asked; a bit for each, and for each bit an item a person.
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
 * JalonDueKind: which day a paper must be ready by.
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
 * JalonInForce: days of application for which a paper is asked; unset is without end.
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
 * @stage: the first stage by which the paper must be there
 * @stages: a bit for each #JalonStage
 * @necessity: required, recommended or only on request
 * @when: name of a predicate of this room
 * @validity: name of a validity rule of this room: none, entered, issued, language-test, assessment, passport, police-current, police-past, medical, medical-reuse, nomination
 * @validity_length, @validity_unit: of it, by the data; 0 where there is none
 * @lead_min, @lead_max: days that it usually takes, 0 where there is none (estimates)
 * @form: IMM 5409, or NULL
 * @contents: (element-type JalonText): what the paper must show
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
  char          *id;
  JalonText      name;
  JalonStage     stage;
  guint          stages;
  JalonNecessity necessity;
  char          *when;
  char          *validity;
  int            validity_length;
  char           validity_unit; /* d, m, y */
  int            lead_min;
  int            lead_max;
  char          *form;
  GPtrArray     *contents;
  JalonText      notes;
  JalonSource    source;
  int            position;
  guint          who;
  JalonDueKind   due;
  int            age_min;
  int            age_max;
  char         **one_more_in;
  int            stay_months;
  int            stay_years;
  GArray        *in_force;
} JalonDocumentRule;

/**
 * JalonFee: an amount by date, in Canadian dollars.
 */
typedef struct
{
  char       *id;
  JalonText   name;
  GArray     *history; /* of JalonFeeAmount, rising */
  JalonSource source;
} JalonFee;

typedef struct
{
  JalonDate from;
  int       amount;
  int       family_maximum; /* 0: none */
} JalonFeeAmount;

typedef struct
{
  GPtrArray *documents; /* (element-type JalonDocumentRule), in order of the list */
  GPtrArray *fees;      /* (element-type JalonFee) */
} JalonChecklistData;

JalonChecklistData      *jalon_checklist_data_load (GError **error); /* from the resource, checked */
void                     jalon_checklist_data_free (JalonChecklistData *self);
const JalonFee          *jalon_checklist_data_find_fee (const JalonChecklistData *self, const char *id);
const JalonFeeAmount    *jalon_fee_get_amount (const JalonFee *fee, JalonDate on); /* NULL: not known that early */
const JalonDocumentRule *jalon_checklist_data_find (const JalonChecklistData *self, const char *id);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonChecklistData, jalon_checklist_data_free)

G_END_DECLS
