/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-session.h"

typedef enum
{
  JALON_STEP_WAITING, /* its turn has not come */
  JALON_STEP_OPEN,
  JALON_STEP_DONE,
} JalonOverviewStepStatus;

/**
 * JalonOverviewStep: one of the four steps of the way, in words.
 * @line: how far it is
 * @next: (nullable): what is to be done next
 * @state: done, in progress, to come
 * @limit: (nullable): how much is left, or by when
 * @page: of the window, where it is done
 * @place: (nullable): of the answer that is next, see jalon_place_find()
 * @key: (nullable): of the document that is next
 */
typedef struct
{
  guint                   number;
  JalonOverviewStepStatus status;
  const char             *title;
  char                   *line;
  char                   *next;
  const char             *state;
  char                   *limit;
  const char             *page;
  char                   *place;
  char                   *key;
} JalonOverviewStep;

#define JALON_N_OVERVIEW_STEPS 4

char      *jalon_overview_dup_last_round (JalonSession *session); /* what the last round of one's kinds asked; NULL where none is open */
GPtrArray *jalon_overview_steps_new (JalonSession *session);      /* (element-type JalonOverviewStep) */
char      *jalon_overview_dup_programs (const JalonResults *results, JalonVerdict verdict);
char      *jalon_overview_dup_missing (JalonSession *session, char **out_place);

typedef enum
{
  JALON_TASK_LATE,
  JALON_TASK_TODAY,
  JALON_TASK_SOON,
  JALON_TASK_LATER,
} JalonUrgency;

/**
 * JalonTask: something to do, in words.
 * @day: when; for order
 * @reason: (nullable): why, or how it was counted
 * @distance: how far it is; empty for today
 * @page: of the window, where it is done
 * @place: (nullable): of the answer that it is about, see jalon_place_find()
 * @key: (nullable): of the document that it is about
 */
typedef struct
{
  JalonUrgency urgency;
  JalonDate    day;
  char        *title;
  char        *reason;
  char        *distance;
  const char  *page;
  char        *place;
  char        *key;
} JalonTask;

GPtrArray  *jalon_overview_tasks_new (JalonSession *session); /* (element-type JalonTask), the most urgent first */
const char *jalon_urgency_get_label (JalonUrgency urgency);
