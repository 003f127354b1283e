/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

typedef enum
{
  JALON_DEADLINE_ENTRY_ACCOUNT, /* the day that the account prints: entered, it wins */
  JALON_DEADLINE_ENTRY_DONE,    /* the day on which the person dealt with it */
} JalonDeadlineEntryKind;

#define JALON_TYPE_DEADLINE_ENTRY (jalon_deadline_entry_get_type ())
G_DECLARE_FINAL_TYPE (JalonDeadlineEntry, jalon_deadline_entry, JALON, DEADLINE_ENTRY, AdwBin)

/* A day that the person enters for a time limit, as a field. */
void jalon_deadline_entry_set (JalonDeadlineEntry *self, JalonSession *session, JalonDeadlineEntryKind kind, const char *deadline, const char *person);
