/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-person.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonPerson, member)

static const JalonField fields[] = {
  { "given-name", JALON_FIELD_TEXT, FIELD (given_name) },
  { "family-name", JALON_FIELD_TEXT, FIELD (family_name) },
  { "birth-date", JALON_FIELD_DATE, FIELD (birth_date) },
  { "citizenship", JALON_FIELD_TEXT, FIELD (citizenship) },
  { "residence", JALON_FIELD_TEXT, FIELD (residence) },
  { "tests", JALON_FIELD_LIST, FIELD (tests), NULL, FALSE, jalon_test_result_get_type },
  { "credentials", JALON_FIELD_LIST, FIELD (credentials), NULL, FALSE, jalon_credential_get_type },
  { "jobs", JALON_FIELD_LIST, FIELD (jobs), NULL, FALSE, jalon_job_get_type },
  { "trade-certificate", JALON_FIELD_RECORD, FIELD (trade_certificate), NULL, FALSE, jalon_trade_certificate_get_type },
  { "permits", JALON_FIELD_LIST, FIELD (permits), NULL, FALSE, jalon_permit_get_type },
  { "stays", JALON_FIELD_LIST, FIELD (stays), NULL, FALSE, jalon_stay_get_type },
  { "other-names", JALON_FIELD_BOOLEAN, FIELD (other_names) },
  { "papers-need-translation", JALON_FIELD_BOOLEAN, FIELD (papers_need_translation) },
  { "passport-expires", JALON_FIELD_DATE, FIELD (passport_expires) },
  { "medical-exam", JALON_FIELD_RECORD, FIELD (medical_exam), NULL, FALSE, jalon_medical_exam_get_type },
};

JALON_DEFINE_RECORD (JalonPerson, jalon_person, fields)
