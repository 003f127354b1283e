/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-noc.h"

#define CODE_DIGITS 5

/**
 * jalon_noc_parse:
 * @code: (nullable): a NOC 2021 code as written in a profile
 * @out_noc: (out): the code as a number; set only on success
 *
 * Returns: whether @code is five digits
 */
gboolean
jalon_noc_parse (const char *code,
                 gint32     *out_noc)
{
  gint32 noc = 0;
  guint  i;

  if (code == NULL)
    return FALSE;

  for (i = 0; i < CODE_DIGITS; i++)
    {
      if (!g_ascii_isdigit (code[i]))
        return FALSE;

      noc = noc * 10 + (code[i] - '0');
    }

  if (code[i] != '\0')
    return FALSE;

  *out_noc = noc;
  return TRUE;
}
