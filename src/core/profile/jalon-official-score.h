/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

#define JALON_TYPE_OFFICIAL_SCORE (jalon_official_score_get_type ())
G_DECLARE_FINAL_TYPE (JalonOfficialScore, jalon_official_score, JALON, OFFICIAL_SCORE, JalonRecord)

/**
 * JalonOfficialScore:
 *
 * The score that the person's account shows.
 * Read the members directly; write them as properties.
 */
struct _JalonOfficialScore
{
  JalonRecord parent_instance;

  gint64    points;
  JalonDate seen;
};
