/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* The keyboard in the questions: where it begins, and what Return does. */

gboolean jalon_question_keys_enter (GtkWidget *page);
void     jalon_question_keys_add (GtkWidget *page);
void     jalon_question_keys_confirm (GtkWidget *questionnaire);
void     jalon_question_keys_follow (GtkWindow *questionnaire);
