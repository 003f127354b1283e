/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-suggestion.h"

/**
 * jalon_suggestion_new:
 * @code: what is kept
 * @title: what is read
 * @detail: (nullable): a dim line below
 *
 * Returns: (transfer full): a suggestion
 */
JalonSuggestion *
jalon_suggestion_new (const char *code,
                      const char *title,
                      const char *detail)
{
  JalonSuggestion *suggestion = g_new0 (JalonSuggestion, 1);

  suggestion->code = g_strdup (code);
  suggestion->title = g_strdup (title);
  suggestion->detail = g_strdup (detail);
  return suggestion;
}

void
jalon_suggestion_free (JalonSuggestion *suggestion)
{
  g_free (suggestion->code);
  g_free (suggestion->title);
  g_free (suggestion->detail);
  g_free (suggestion);
}
