/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

#define JALON_TYPE_RECORD_GROUP (jalon_record_group_get_type ())
G_DECLARE_FINAL_TYPE (JalonRecordGroup, jalon_record_group, JALON, RECORD_GROUP, AdwPreferencesGroup)

/* A list of records, with a button to add one. Properties: session; path (of the
 * record that has the list, below the household); list (name of the member);
 * add-label, empty-text. Action: group.add. */
GtkWidget *jalon_record_group_new (JalonSession *session, JalonRecord *owner, const JalonField *list);
gboolean   jalon_record_group_is_of (JalonRecordGroup *self, JalonRecord *owner, const char *list);
void       jalon_record_group_focus_near (JalonRecordGroup *self, guint position);
void       jalon_record_group_show_worth (JalonRecordGroup *self); /* behind its description, by the results of today */
