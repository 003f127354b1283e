/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-program-report.h"

#define JALON_TYPE_VERDICT_CARD (jalon_verdict_card_get_type ())
G_DECLARE_FINAL_TYPE (JalonVerdictCard, jalon_verdict_card, JALON, VERDICT_CARD, AdwBin)

/* A card of the programs: a header, and rows below it. Properties: title, summary
 * (as markup, may be empty), figure (as markup: points), verdict (string: met, not-met, unanswered, or NULL). */
void       jalon_verdict_card_add (JalonVerdictCard *self, GtkWidget *row);
GtkWidget *jalon_verdict_card_find (JalonVerdictCard *self, const char *name); /* (transfer none) (nullable) */
void       jalon_verdict_card_show_program (JalonVerdictCard *self, JalonProgramReport *report);
void       jalon_verdict_card_show_categories (JalonVerdictCard *self, GListModel *categories, const char *said);
