/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <string.h>

#include "jalon-profile-file.h"

/* What is read is written, and read again it is the same. */

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
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonHousehold) household = NULL;
  g_autoptr (JalonHousehold) again = NULL;
  g_autofree char           *text = NULL;
  g_autofree char           *text_again = NULL;
  gboolean                   read_only = FALSE;

  household = jalon_profile_parse ((const char *) data, size, &read_only, &error);
  g_assert_cmpint (household != NULL, ==, error == NULL);

  if (household == NULL)
    {
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return 0;
    }

  text = jalon_profile_serialize (household, TRUE);
  again = jalon_profile_parse (text, strlen (text), NULL, &error);
  g_assert_no_error (error);
  text_again = jalon_profile_serialize (again, TRUE);
  g_assert_cmpstr (text, ==, text_again);

  return 0;
}
