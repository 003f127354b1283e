/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The short run, without libFuzzer: fuzz-x COUNT FILE|FOLDER... gives each input
 * to the target as it is, then COUNT times one of them changed, always alike. */

#define SEED 20261123
#define MAX_SIZE (256 * 1024)
#define MAX_CHANGES 8

static gint
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
add_input (GPtrArray  *inputs,
           const char *path)
{
  g_autoptr (GDir)      dir = g_dir_open (path, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char           *name;
  char                 *data;
  gsize                 size;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_build_filename (path, name, NULL));

  /* The order of a folder is nobody's promise. */
  g_ptr_array_sort (names, compare_names);

  for (guint i = 0; i < names->len; i++)
    add_input (inputs, g_ptr_array_index (names, i));

  if (dir == NULL && g_file_get_contents (path, &data, &size, NULL))
    g_ptr_array_add (inputs, g_bytes_new_take (data, size));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GPtrArray) inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GRand)     random = g_rand_new_with_seed (SEED);
  g_autofree uint8_t   *data = g_malloc (MAX_SIZE);
  int                   count = argc > 1 ? atoi (argv[1]) : 0;

  for (int i = 2; i < argc; i++)
    add_input (inputs, argv[i]);

  if (inputs->len == 0)
    {
      fprintf (stderr, "usage: %s COUNT FILE|FOLDER...\n", argv[0]);
      return 2;
    }

  LLVMFuzzerInitialize (&argc, &argv);

  for (guint i = 0; i < inputs->len; i++)
    {
      gsize       size;
      const char *bytes = g_bytes_get_data (inputs->pdata[i], &size);

      LLVMFuzzerTestOneInput ((const uint8_t *) bytes, size);
    }

  for (int i = 0; i < count; i++)
    {
      gsize       length;
      const char *bytes = g_bytes_get_data (inputs->pdata[g_rand_int_range (random, 0, (gint32) inputs->len)], &length);
      size_t      size = MIN (length, MAX_SIZE);

      memcpy (data, bytes, size);

      for (gint32 n = g_rand_int_range (random, 1, MAX_CHANGES + 1); n > 0; n--)
        size = LLVMFuzzerCustomMutator (data, size, MAX_SIZE, g_rand_int (random));

      LLVMFuzzerTestOneInput (data, size);
    }

  printf ("1..1\nok 1 - %u inputs and %d changed ones\n", inputs->len, count);
  return 0;
}
