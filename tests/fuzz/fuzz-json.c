/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "jalon-json.h"

/* A text that the strict check passes is read by json-glib too, and nothing else is. */

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  return 0;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (GError)   error = NULL;
  g_autoptr (JsonNode) root = NULL;
  gboolean             is_right = jalon_json_check ((const char *) data, size, &error);

  g_assert_cmpint (is_right, ==, error == NULL);

  if (!is_right)
    {
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return 0;
    }

  root = jalon_json_parse ((const char *) data, size, &error);
  g_assert_no_error (error);
  g_assert_nonnull (root);

  return 0;
}
