/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * JalonSuggestion:
 * @code: what is kept
 * @title: what is read
 * @detail: (nullable): a dim line below
 */
typedef struct
{
  char *code;
  char *title;
  char *detail;
} JalonSuggestion;

JalonSuggestion *jalon_suggestion_new (const char *code, const char *title, const char *detail);
void             jalon_suggestion_free (JalonSuggestion *suggestion);
