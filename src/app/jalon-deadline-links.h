/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-session.h"

G_BEGIN_DECLS

/* How a date is drawn. */
const char *jalon_deadline_get_icon_name (JalonDeadline *deadline, JalonDate today);

G_END_DECLS
