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
 * JalonDocumentRule:
 * @id: as in the facts: police_past
 * @name: in both languages
 * @stage: the first stage that needs it
 * @stages: a bit for each #JalonStage
 * @necessity: required, recommended or only on request
 * @when: name of a predicate of this room
 * @validity: name of a validity rule of this room: none, language-test, assessment, passport, police-current, police-past, medical, medical-reuse, nomination, relative-residence, photo …
 * @validity_length, @validity_unit: of it, by the data; 0 where there is none
 * @lead_min, @lead_max: days that it usually takes, 0 where there is none (estimates)
 * @form: IMM 5409, or NULL
 * @contents: what the paper must show, a #JalonText each
 * @notes: (nullable): one sentence more
 * @source: of all this
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
} JalonDocumentRule;

/**
 * JalonFee: an amount by date, in Canadian dollars.
 */
typedef struct
{
  char       *id;
  JalonText   name;
  GArray     *history; /* of { JalonDate from; int amount; int family_maximum } */
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
const JalonDocumentRule *jalon_checklist_data_find (const JalonChecklistData *self, const char *id);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonChecklistData, jalon_checklist_data_free)

G_END_DECLS
