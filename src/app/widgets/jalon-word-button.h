/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#define JALON_TYPE_WORD_BUTTON (jalon_word_button_get_type ())
G_DECLARE_FINAL_TYPE (JalonWordButton, jalon_word_button, JALON, WORD_BUTTON, AdwBin)

/* The words of the field that stand in a part of a page, underlined with dots; a press says what they mean, as the Help
 * does. Hidden while there is none: jalon_page_words_refresh() fills the buttons of a page. Property: part (GtkWidget),
 * in which the button stands. */
GtkWidget *jalon_word_button_new (GtkWidget *part);

void jalon_word_button_set_words (JalonWordButton *self, GPtrArray *forms);
void jalon_word_button_clear (JalonWordButton *self);
void jalon_word_button_add_text (JalonWordButton *self, const char *text);

GtkWidget *jalon_word_button_find (GtkWidget *part); /* (transfer none) (nullable) */
void       jalon_word_button_give_up (GtkWidget *part);
