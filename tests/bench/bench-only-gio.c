/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>

/* The least that a program on a terminal is which links GLib and GIO: it asks whether a file is there. */

int
main (int    argc,
      char **argv)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (argc > 1 ? argv[1] : "/");

  return g_file_query_exists (file, NULL) ? 0 : 1;
}
