/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

#define JALON_TYPE_MEDICAL_EXAM (jalon_medical_exam_get_type ())
G_DECLARE_FINAL_TYPE (JalonMedicalExam, jalon_medical_exam, JALON, MEDICAL_EXAM, JalonRecord)

/**
 * JalonMedicalExam:
 *
 * An immigration medical exam.
 * Read the members directly; write them as properties.
 */
struct _JalonMedicalExam
{
  JalonRecord parent_instance;

  JalonDate taken;
  guint     low_risk; /* JalonAnswer */
};
