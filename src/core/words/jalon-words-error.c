/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>
#include <string.h>

#include "jalon-json.h"
#include "jalon-profile-file.h"
#include "jalon-words.h"

static const char *
translate (const char *english)
{
  return _ (english);
}

/**
 * jalon_words_dup_error:
 * @error: an error of the core, or another one
 *
 * Says in the language of the program what is wrong in a file, and where. What
 * stands before it in the message of the error, such as the name of the file,
 * stays. The words of other errors are their own.
 *
 * Returns: (transfer full): a message
 */
char *
jalon_words_dup_error (const GError *error)
{
  const JalonFault *fault;
  g_autofree char  *english = NULL;
  g_autofree char  *words = NULL;
  g_autofree char  *before = NULL;

  g_return_val_if_fail (error != NULL, NULL);

  fault = jalon_profile_error_get_fault (error);

  if (fault == NULL)
    fault = jalon_json_error_get_fault (error);

  if (fault == NULL)
    return g_strdup (error->message);

  english = jalon_fault_dup_message (fault, NULL);
  words = jalon_fault_dup_message (fault, translate);

  if (!g_str_has_suffix (error->message, english))
    return g_steal_pointer (&words);

  before = g_strndup (error->message, strlen (error->message) - strlen (english));

  return g_strconcat (before, words, NULL);
}
