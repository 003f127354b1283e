/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-questions.h"
#include "jalon-session.h"

G_BEGIN_DECLS

/* The screen of a question: its words, and the rows that take the answer. */
GtkWidget *jalon_question_page_new (JalonSession *session, const JalonQuestion *question);
GtkWidget *jalon_program_row_new (JalonProgramReport *report);

G_END_DECLS
