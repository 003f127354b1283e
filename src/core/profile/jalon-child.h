/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-medical-exam.h"
#include "jalon-record-list.h"
#include "jalon-stay.h"

#define JALON_TYPE_CHILD (jalon_child_get_type ())
G_DECLARE_FINAL_TYPE (JalonChild, jalon_child, JALON, CHILD, JalonRecord)

/**
 * JalonChild:
 *
 * A child of the candidate or of the partner.
 * Read the members directly; write them as properties.
 */
struct _JalonChild
{
  JalonRecord parent_instance;

  char             *id;
  char             *given_name;
  JalonDate         birth_date;
  gboolean          accompanies; /* TRUE if absent */
  gboolean          is_canadian;
  gboolean          adopted;
  gboolean          married;
  guint             other_parent_stays; /* JalonAnswer */
  gboolean          dependent_by_condition;
  JalonDate         passport_expires;
  JalonRecordList  *stays;     /* of JalonStay */
  char             *residence; /* alpha-3 */
  JalonMedicalExam *medical_exam;
  gboolean          other_names;
  gboolean          papers_need_translation;
};
