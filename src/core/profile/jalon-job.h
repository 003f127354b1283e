/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-leave.h"
#include "jalon-record-list.h"

#define JALON_TYPE_JOB (jalon_job_get_type ())
G_DECLARE_FINAL_TYPE (JalonJob, jalon_job, JALON, JOB, JalonRecord)

/**
 * JalonJob:
 *
 * A job anywhere.
 * Read the members directly; write them as properties.
 */
struct _JalonJob
{
  JalonRecord parent_instance;

  char            *id;
  char            *noc; /* five digits */
  char            *title;
  char            *employer;
  char            *country; /* alpha-3 */
  JalonDate        started;
  JalonDate        ended;            /* unset: goes on */
  gint             hours_per_week;   /* in hundredths */
  char            *employer_country; /* alpha-3; NULL: that of the work */
  gboolean         paid;             /* TRUE if absent */
  JalonRecordList *leaves;           /* of JalonLeave */
  gboolean         self_employed;
  gboolean         student;    /* during full-time study */
  gboolean         authorized; /* TRUE if absent */
  gboolean         publicly_funded;
};
