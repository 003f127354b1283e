/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-error.h"

#include "jalon-rulebook.h"

/**
 * jalon_rule_fail:
 * @error: return location for an error %JALON_RULES_ERROR_SHAPE
 * @format: what is wrong, where it is known
 *
 * Returns: %FALSE, so that a check can say no in one line
 */
gboolean
jalon_rule_fail (GError    **error,
                 const char *format,
                 ...)
{
  va_list args;

  va_start (args, format);
  g_propagate_error (error, g_error_new_valist (JALON_RULES_ERROR, JALON_RULES_ERROR_SHAPE, format, args));
  va_end (args);

  return FALSE;
}

/**
 * jalon_rule_finish_error:
 * @error: return location for an error %JALON_RULES_ERROR_SHAPE
 * @cause: (transfer full): what was wrong in the file
 * @file_name: its name
 *
 * Puts the file's name before an error, and makes it one of this room.
 */
void
jalon_rule_finish_error (GError    **error,
                         GError     *cause,
                         const char *file_name)
{
  jalon_rule_fail (error, "%s: %s", file_name, cause->message);
  g_error_free (cause);
}
