/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-questions.h"
#include "jalon-view.h"

#define JALON_TYPE_QUESTION_PAGE (jalon_question_page_get_type ())
G_DECLARE_FINAL_TYPE (JalonQuestionPage, jalon_question_page, JALON, QUESTION_PAGE, JalonView)

/* The screen of a question: its words, and the rows that take the answer. */
GtkWidget *jalon_question_page_new (JalonSession *session, const JalonQuestion *question);
GtkWidget *jalon_program_row_new (JalonProgramReport *report);
