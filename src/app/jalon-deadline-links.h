/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-session.h"

G_BEGIN_DECLS

/* Where a date leads to, and how it is drawn. */
gboolean    jalon_deadline_is_over (JalonDeadline *deadline, JalonDate today); /* kept, or past without being anybody's duty here */
const char *jalon_deadline_get_icon_name (JalonDeadline *deadline, JalonDate today);
JalonItem  *jalon_deadline_find_item (JalonDeadline *deadline, JalonSession *session);
gboolean    jalon_deadline_takes_account_date (JalonDeadline *deadline);

G_END_DECLS
