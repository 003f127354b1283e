/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

#define JALON_TYPE_DEADLINE_DONE (jalon_deadline_done_get_type ())
G_DECLARE_FINAL_TYPE (JalonDeadlineDone, jalon_deadline_done, JALON, DEADLINE_DONE, GtkBox)

/* Where a person says that a time limit is dealt with: the letter answered, the invitation
 * declined, the nomination accepted; of any other, the day on which it was done. */
gboolean jalon_deadline_done_offers (JalonDeadline *deadline);
void     jalon_deadline_done_set (JalonDeadlineDone *self, JalonSession *session, JalonDeadline *deadline);
