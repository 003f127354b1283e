/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-deadlines.h"

G_BEGIN_DECLS

const char *jalon_deadline_get_icon_name (JalonDeadline *deadline, JalonDate today); /* how it is drawn */

G_END_DECLS
