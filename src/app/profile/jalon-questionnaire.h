/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

#define JALON_TYPE_QUESTIONNAIRE (jalon_questionnaire_get_type ())
G_DECLARE_FINAL_TYPE (JalonQuestionnaire, jalon_questionnaire, JALON, QUESTIONNAIRE, AdwWindow)

/* About ten questions, one a screen, that fill the same profile, and the verdicts
 * at the end. Going back, or closing the window, loses nothing. Property: position
 * (uint, from 0; the last one is the verdicts). Actions: question.back,
 * question.next, question.reasons, win.undo, win.redo, win.take-back, win.deleted. */
GtkWidget *jalon_questionnaire_new (GtkWindow *parent, JalonSession *session);
guint      jalon_questionnaire_get_n_questions (void);
