/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <gtk/gtk.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Preloaded into a program with a window, so that every program is measured in the same way: when the first frame
 * of its first window has been drawn, it prints the microseconds since T0_NS, a moment of the monotonic clock just
 * before the program began, and the memory that is resident, in kB, and ends. */

static long
read_kilobytes (const char *name)
{
  FILE *file = fopen ("/proc/self/smaps_rollup", "r");
  char  line[256];
  long  kilobytes = 0;

  while (file != NULL && fgets (line, sizeof line, file) != NULL)
    if (strncmp (line, name, strlen (name)) == 0)
      kilobytes = atol (line + strlen (name));

  if (file != NULL)
    fclose (file);
  return kilobytes;
}

static void
after_paint_cb (void)
{
  const gint64 now = g_get_monotonic_time ();
  const char  *begin = g_getenv ("T0_NS");

  printf ("%" G_GINT64_FORMAT " %ld %ld\n", now - (begin != NULL ? g_ascii_strtoll (begin, NULL, 10) / 1000 : 0), read_kilobytes ("Rss:"),
          read_kilobytes ("Private_Dirty:"));
  fflush (stdout);
  _exit (0);
}

G_MODULE_EXPORT void
gtk_window_present (GtkWindow *window)
{
  static void (*present) (GtkWindow *) = NULL;

  if (present == NULL)
    {
      *(void **) &present = dlsym (RTLD_NEXT, "gtk_window_present");
      gtk_widget_realize (GTK_WIDGET (window));
      g_signal_connect_after (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint", G_CALLBACK (after_paint_cb), NULL);
    }

  present (window);
}
