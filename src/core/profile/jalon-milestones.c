/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-milestones.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonMilestones, member)

static const JalonField fields[] = {
  { "profile-started", JALON_FIELD_DATE, FIELD (profile_started) },
  { "profile-submitted", JALON_FIELD_DATE, FIELD (profile_submitted) },
  { "nomination-notified", JALON_FIELD_DATE, FIELD (nomination_notified) },
  { "planned-submission", JALON_FIELD_DATE, FIELD (planned_submission) },
  { "invited", JALON_FIELD_DATE, FIELD (invited) },
  { "declined", JALON_FIELD_DATE, FIELD (declined) },
  { "nomination-accepted", JALON_FIELD_DATE, FIELD (nomination_accepted) },
  { "applied", JALON_FIELD_DATE, FIELD (applied) },
  { "employer-notice-sent", JALON_FIELD_DATE, FIELD (employer_notice_sent) },
  { "biometrics-letter", JALON_FIELD_DATE, FIELD (biometrics_letter) },
  { "medical-letter", JALON_FIELD_DATE, FIELD (medical_letter) },
  { "refused", JALON_FIELD_DATE, FIELD (refused) },
  { "confirmed", JALON_FIELD_DATE, FIELD (confirmed) },
  { "landed", JALON_FIELD_DATE, FIELD (landed) },
  { "employer-notice", JALON_FIELD_DATE, FIELD (employer_notice) },
};

JALON_DEFINE_RECORD (JalonMilestones, jalon_milestones, fields)
