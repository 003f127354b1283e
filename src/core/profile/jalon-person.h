/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-credential.h"
#include "jalon-job.h"
#include "jalon-medical-exam.h"
#include "jalon-permit.h"
#include "jalon-record-list.h"
#include "jalon-stay.h"
#include "jalon-test-result.h"
#include "jalon-trade-certificate.h"

#define JALON_TYPE_PERSON (jalon_person_get_type ())
G_DECLARE_FINAL_TYPE (JalonPerson, jalon_person, JALON, PERSON, JalonRecord)

/**
 * JalonPerson:
 *
 * The candidate or the partner.
 * Read the members directly; write them as properties.
 */
struct _JalonPerson
{
  JalonRecord parent_instance;

  char                  *given_name;
  char                  *family_name;
  JalonDate              birth_date;
  char                  *citizenship; /* alpha-3 */
  char                  *residence;   /* alpha-3 */
  JalonRecordList       *tests;       /* of JalonTestResult */
  JalonRecordList       *credentials; /* of JalonCredential */
  JalonRecordList       *jobs;        /* of JalonJob */
  JalonTradeCertificate *trade_certificate;
  JalonRecordList       *permits; /* of JalonPermit */
  JalonRecordList       *stays;   /* of JalonStay */
  gboolean               other_names;
  gboolean               papers_need_translation;
  JalonDate              passport_expires;
  JalonMedicalExam      *medical_exam;
};
