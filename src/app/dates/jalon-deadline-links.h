/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-deadlines.h"

const char *jalon_deadline_get_icon_name (JalonDeadline *deadline, JalonDate today); /* how it is drawn */
