/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "jalon-store.h"

/*
 * Saves a household again and again until it is killed: save-again FILE. The
 * title is the number of the save; what has been saved is said on stdout.
 */
int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError)     error = NULL;
  g_autoptr (JalonStore) store = argc == 2 ? jalon_store_load (argv[1], &error) : NULL;

  if (store == NULL)
    {
      fprintf (stderr, "%s\n", error != NULL ? error->message : "save-again FILE");
      return 2;
    }

  for (guint64 number = g_ascii_strtoull (jalon_store_get_household (store)->title, NULL, 10) + 1;; number++)
    {
      g_autofree char *title = g_strdup_printf ("%" G_GUINT64_FORMAT, number);

      g_object_set (jalon_store_get_household (store), "title", title, NULL);

      if (!jalon_store_save (store, &error))
        {
          fprintf (stderr, "%s\n", error->message);
          return 1;
        }

      printf ("%s\n", title);
      fflush (stdout);
    }
}
