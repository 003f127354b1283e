/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <time.h>

#include "jalon-test-ui.h"
#include "jalon-window.h"

/* How long it takes until a page of the window is drawn, for the first time and after it, and how long an edit takes while
 * it is shown: bench-window HOUSEHOLD [MILLISECONDS]. Under a display; figures are of this machine.
 *
 * The first time is twice said: in a window that was left alone until it had nothing to do, and at once after the window's
 * first frame, when nothing of the page has been made but what fitted before that frame. */

#define TIMES 5
#define EDITS 50

static void
idle_cb (gpointer done)
{
  *(gboolean *) done = TRUE;
}

/* Until what waits for an idle moment has had one. */
static void
rest (GtkWidget *window)
{
  gboolean done = FALSE;

  gtk_test_widget_wait_for_draw (window);
  g_idle_add_once ((GSourceOnceFunc) idle_cb, &done);
  while (!done || g_main_context_pending (NULL))
    g_main_context_iteration (NULL, TRUE);
}

static double
measure (GtkWidget  *window,
         const char *page)
{
  const clock_t begin = clock (); /* of the processor: what else runs does not count */

  jalon_window_show_page (JALON_WINDOW (window), page);
  gtk_test_widget_wait_for_draw (window);
  return (double) (clock () - begin) * 1000 / CLOCKS_PER_SEC;
}

static GtkWidget *
open_window (JalonClock *clock,
             const char *path)
{
  GtkWidget *window = GTK_WIDGET (jalon_window_new (NULL, jalon_test_ui_get_knowledge (), clock));

  gtk_window_present (GTK_WINDOW (window));
  if (path == NULL || !jalon_window_open (JALON_WINDOW (window), path))
    g_error ("bench-window HOUSEHOLD");
  return window;
}

/* In a window of its own. */
static double
measure_at_once (JalonClock *clock,
                 const char *path,
                 const char *page)
{
  GtkWidget *window = open_window (clock, path);
  double     taken;

  gtk_test_widget_wait_for_draw (window);
  taken = measure (window, page);
  gtk_window_destroy (GTK_WINDOW (window));
  return taken;
}

/* Returns: milliseconds of the processor that the setter takes, with all results and what is shown of them */
static double
measure_edits (GtkWidget  *window,
               const char *page)
{
  JalonHousehold *household = jalon_session_get_household (jalon_window_get_session (JALON_WINDOW (window)));
  double          best = G_MAXDOUBLE;

  jalon_window_show_page (JALON_WINDOW (window), page);
  rest (window);
  for (int n = 0; n < EDITS; n++)
    {
      const clock_t begin = clock ();

      g_object_set (household, "funds", 20000 + n, NULL);
      best = MIN (best, (double) (clock () - begin) * 1000 / CLOCKS_PER_SEC);
    }

  return best;
}

int
main (int    argc,
      char **argv)
{
  static const char *const pages[] = { "score", "eligibility", "documents", "dates", "profile" };
  static const char *const edited[] = { "overview", "score", "eligibility", "documents", "dates", "profile" };
  g_autoptr (JalonClock)   clock = NULL;
  GtkWidget               *window;
  double                   at_once[G_N_ELEMENTS (pages)];

  jalon_test_ui_init (&argc, &argv);
  clock = jalon_fixed_clock_new (JALON_TEST_TODAY);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    at_once[i] = measure_at_once (clock, argv[1], pages[i]);
  window = open_window (clock, argv[1]);
  rest (window);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      double first = measure (window, pages[i]);
      double again = G_MAXDOUBLE;

      for (guint n = 0; n < TIMES; n++)
        {
          measure (window, "overview");
          rest (window);
          again = MIN (again, measure (window, pages[i]));
        }
      g_print ("page %s: %.0f ms the first time, %.0f ms at once (at most 150), %.1f ms after it (at most 16)\n", pages[i], first, at_once[i], again);
    }
  for (guint i = 0; i < G_N_ELEMENTS (edited); i++)
    g_print ("page %s: %.2f ms an edit (at most %s)\n", edited[i], measure_edits (window, edited[i]), argc > 2 ? argv[2] : "1");
  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
