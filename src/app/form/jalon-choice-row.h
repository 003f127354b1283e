/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

/* A choice of a record, from its words: the first of the list is "not answered". */
GtkWidget *jalon_choice_row_new (JalonRecord *record, const JalonField *field);

/* A text of a record that is one of some codes: provinces, time limits, categories.
 * A code that is not among them stays, as it was written.
 * @codes, @labels: (array zero-terminated=1), as many of both */
GtkWidget *jalon_code_row_new (JalonRecord *record, const JalonField *field, const char *const *codes, const char *const *labels);

/* For a row of choices that is made elsewhere: its value is shown whole, in lines where it is long. */
void jalon_choice_row_show_whole (AdwComboRow *row);

/* A yes or no of a record. */
GtkWidget *jalon_switch_row_new (JalonRecord *record, const JalonField *field);
