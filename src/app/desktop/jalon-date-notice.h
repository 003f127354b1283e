/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-session.h"

/**
 * JalonDateNotice: what the desktop is told at the start of the program.
 * @title: how many dates
 * @body: the first of them, a line each
 */
typedef struct
{
  char *title;
  char *body;
} JalonDateNotice;

JalonDateNotice *jalon_date_notice_new (JalonSession *session); /* (nullable) */
void             jalon_date_notice_free (JalonDateNotice *self);
void             jalon_date_notice_send (GApplication *application, JalonSession *session);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonDateNotice, jalon_date_notice_free)
