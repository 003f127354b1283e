/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a batch is measured against: json-glib alone, parsing the same lines. */
#include <stdio.h>
#include <stdlib.h>

#include <json-glib/json-glib.h>

int
main (void)
{
  char   *line = NULL;
  size_t  size = 0;
  ssize_t length;
  guint64 n = 0;

  while ((length = getline (&line, &size, stdin)) > 0)
    {
      g_autoptr (JsonParser) parser = json_parser_new_immutable ();
      g_autoptr (GError)     error = NULL;

      if (!json_parser_load_from_data (parser, line, length, &error))
        {
          fprintf (stderr, "%s\n", error->message);
          return 1;
        }
      n++;
    }

  free (line);
  printf ("%" G_GUINT64_FORMAT " lines\n", n);
  return 0;
}
