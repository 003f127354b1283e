/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

#define JALON_TYPE_LEAVE (jalon_leave_get_type ())
G_DECLARE_FINAL_TYPE (JalonLeave, jalon_leave, JALON, LEAVE, JalonRecord)

/**
 * JalonLeave:
 *
 * Time away from a job that goes on meanwhile, such as a parental leave.
 * Read the members directly; write them as properties.
 */
struct _JalonLeave
{
  JalonRecord parent_instance;

  JalonDate from;
  JalonDate to; /* the last day; unset: goes on */
};
