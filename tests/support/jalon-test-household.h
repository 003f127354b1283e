/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "jalon-profile-file.h"

/**
 * jalon_test_household:
 * @json: the members of a profile as in a file, without "format", with ' in the
 *   place of " and with or without the outer braces: `'candidate': { }`
 *
 * Makes a household for a test; stops the test if the text is refused.
 *
 * Returns: (transfer full): the household
 */
G_GNUC_UNUSED static inline JalonHousehold *
jalon_test_household (const char *json)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *members = g_strstrip (g_strdup (json));
  g_autofree char   *text = NULL;
  JalonHousehold    *household;
  char              *begin = members;
  size_t             length = strlen (members);

  if (length >= 2 && begin[0] == '{' && begin[length - 1] == '}')
    {
      begin[length - 1] = '\0';
      begin = g_strstrip (begin + 1);
    }

  text = g_strdup_printf ("{'format': '" JALON_PROFILE_FORMAT "'%s%s}", *begin != '\0' ? ", " : "", begin);
  g_strdelimit (text, "'", '"');
  household = jalon_profile_parse (text, strlen (text), NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (household);

  return household;
}
