/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-source.h"

#define JALON_PLAN_ERROR (jalon_plan_error_quark ())

/**
 * JalonPlanError:
 * @JALON_PLAN_ERROR_SHAPE: a file of data/checklist or data/deadlines is not what it should be
 */
typedef enum
{
  JALON_PLAN_ERROR_SHAPE,
} JalonPlanError;

GQuark jalon_plan_error_quark (void);
