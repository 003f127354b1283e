/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

/**
 * JalonLanguage:
 * @JALON_LANGUAGE_EN: English
 * @JALON_LANGUAGE_FR: French
 *
 * The two official languages: of a text, and of a language test.
 */
typedef enum
{
  JALON_LANGUAGE_EN,
  JALON_LANGUAGE_FR,
} JalonLanguage;

#define JALON_N_LANGUAGES 2

const char *jalon_language_to_string (JalonLanguage language);
gboolean    jalon_language_from_string (const char *text, JalonLanguage *out_language);

/**
 * JalonText:
 * @words: (array fixed-size=2): the text, by #JalonLanguage; owned
 *
 * An official term or name in both languages. Comes from data files only.
 */
typedef struct
{
  char *words[JALON_N_LANGUAGES];
} JalonText;

const char *jalon_text_get (const JalonText *text, JalonLanguage language);
void        jalon_text_clear (JalonText *text);
