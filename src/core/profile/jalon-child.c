/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-child.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonChild, member)

static const JalonField fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (id) },
  { "given-name", JALON_FIELD_TEXT, FIELD (given_name) },
  { "birth-date", JALON_FIELD_DATE, FIELD (birth_date) },
  { "accompanies", JALON_FIELD_BOOLEAN, FIELD (accompanies), NULL, TRUE },
  { "is-canadian", JALON_FIELD_BOOLEAN, FIELD (is_canadian) },
  { "adopted", JALON_FIELD_BOOLEAN, FIELD (adopted) },
  { "married", JALON_FIELD_BOOLEAN, FIELD (married) },
  { "other-parent-stays", JALON_FIELD_ANSWER, FIELD (other_parent_stays) },
  { "dependent-by-condition", JALON_FIELD_BOOLEAN, FIELD (dependent_by_condition) },
  { "passport-expires", JALON_FIELD_DATE, FIELD (passport_expires) },
  { "stays", JALON_FIELD_LIST, FIELD (stays), NULL, FALSE, jalon_stay_get_type },
  { "residence", JALON_FIELD_TEXT, FIELD (residence) },
  { "medical-exam", JALON_FIELD_RECORD, FIELD (medical_exam), NULL, FALSE, jalon_medical_exam_get_type },
  { "other-names", JALON_FIELD_BOOLEAN, FIELD (other_names) },
  { "papers-need-translation", JALON_FIELD_BOOLEAN, FIELD (papers_need_translation) },
};

JALON_DEFINE_RECORD (JalonChild, jalon_child, fields)
