/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-medical-exam.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonMedicalExam, member)

static const JalonField fields[] = {
  { "taken", JALON_FIELD_DATE, FIELD (taken) },
  { "low-risk", JALON_FIELD_ANSWER, FIELD (low_risk) },
};

JALON_DEFINE_RECORD (JalonMedicalExam, jalon_medical_exam, fields)
