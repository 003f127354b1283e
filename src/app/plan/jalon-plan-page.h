/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_PLAN_PAGE (jalon_plan_page_get_type ())
G_DECLARE_FINAL_TYPE (JalonPlanPage, jalon_plan_page, JALON, PLAN_PAGE, JalonView)
