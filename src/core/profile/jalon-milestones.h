/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

#define JALON_TYPE_MILESTONES (jalon_milestones_get_type ())
G_DECLARE_FINAL_TYPE (JalonMilestones, jalon_milestones, JALON, MILESTONES, JalonRecord)

/**
 * JalonMilestones:
 *
 * Days on which something happened on the way.
 * Read the members directly; write them as properties.
 */
struct _JalonMilestones
{
  JalonRecord parent_instance;

  JalonDate profile_started;
  JalonDate profile_submitted;
  JalonDate nomination_notified;
  JalonDate planned_submission;
  JalonDate invited;
  JalonDate declined; /* the invitation */
  JalonDate nomination_accepted;
  JalonDate applied;
  JalonDate employer_notice_sent;
  JalonDate biometrics_letter;
  JalonDate medical_letter;
  JalonDate refused;
  JalonDate confirmed;
  JalonDate landed;
  JalonDate employer_notice;
};
