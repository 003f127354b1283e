/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-session.h"

#define JALON_TYPE_ISSUE_BOX (jalon_issue_box_get_type ())
G_DECLARE_FINAL_TYPE (JalonIssueBox, jalon_issue_box, JALON, ISSUE_BOX, GtkBox)

/* What is wrong with a member, and what happens meanwhile; hidden while it is well. */
void        jalon_issue_box_follow (JalonIssueBox *self, JalonSession *session, JalonRecord *record, const JalonField *field);
void        jalon_issue_box_set_problem (JalonIssueBox *self, const char *problem); /* of a text that reached no record; NULL: none */
const char *jalon_issue_box_get_message (JalonIssueBox *self);
