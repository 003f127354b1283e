/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-csv.h"

#include <string.h>

/**
 * jalon_csv_read_field:
 * @text: (inout): where to read; behind the field and its comma or line end afterwards
 * @end: of the text
 * @field: (out): the field, without its quotes
 * @length: (out): its length in bytes
 *
 * Reads a field of a line of comma-separated values; the data have no doubled quotes.
 *
 * Returns: whether there is a field
 */
gboolean
jalon_csv_read_field (const char **text,
                      const char  *end,
                      const char **field,
                      gsize       *length)
{
  const char *p = *text;
  const char *stop;

  if (p >= end)
    return FALSE;

  if (*p == '"')
    {
      *field = ++p;
      stop = memchr (p, '"', (gsize) (end - p));
      if (stop == NULL)
        return FALSE;
      *length = (gsize) (stop - p);
      stop++;
    }
  else
    {
      for (stop = p; stop < end && *stop != ',' && *stop != '\n' && *stop != '\r'; stop++)
        ;
      *field = p;
      *length = (gsize) (stop - p);
    }

  while (stop < end && *stop == '\r')
    stop++;
  *text = stop < end ? stop + 1 : stop;
  return TRUE;
}

/**
 * jalon_csv_skip_heading:
 * @bytes: a text of which the first line names the columns
 * @end: (out): its end
 *
 * Returns: where the second line begins
 */
const char *
jalon_csv_skip_heading (GBytes      *bytes,
                        const char **end)
{
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);
  const char *text = data != NULL ? data : ""; /* no bytes may be nowhere */
  const char *line = memchr (text, '\n', length);

  *end = text + length;
  return line != NULL ? line + 1 : *end;
}
