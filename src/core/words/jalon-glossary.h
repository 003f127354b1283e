/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* The words of the field that a newcomer cannot know: what Help explains, and what a button beside a text that holds
 * such a word explains. */

guint         jalon_glossary_get_length (void);
const GArray *jalon_glossary_list (void);
const char   *jalon_glossary_get_title (guint word); /* "CLB, NCLC", in the language of the program */
const char   *jalon_glossary_get_text (guint word);  /* what it means */
const char   *jalon_glossary_find (guint word, const char *text);
