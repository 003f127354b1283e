/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <time.h>

#include "jalon-test-ui.h"
#include "jalon-window.h"

/* How long it takes until a page of the window is drawn, for the first time and after it, and how long an edit takes while
 * it is shown: bench-window HOUSEHOLD [MILLISECONDS [PAGE]]. Under a display; figures are of this machine.
 *
 * The first time is twice said: in a window that was left alone until it had nothing to do, and at once after the window's
 * first frame, when nothing of the page has been made but what fitted before that frame. */

#define TIMES 5
#define EDITS 400
#define REST_MICROSECONDS 400000 /* in which a thread of the plan has its answer, and what waits for an idle moment is done */

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

/* Of this thread: a plan is made in another one, for which nobody waits. */
static double
get_thread_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1000 + (double) now.tv_nsec / 1000000;
}

/* Returns: the longest time for which what is typed waits, until all is shown */
static double
follow (void)
{
  const gint64 end = g_get_monotonic_time () + REST_MICROSECONDS;
  double       longest = 0;

  while (g_get_monotonic_time () < end)
    {
      const double begin = get_thread_milliseconds ();

      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (500);
      longest = MAX (longest, get_thread_milliseconds () - begin);
    }

  return longest;
}

/* Milliseconds of the processor that the setter takes, with all results and what is shown of them. The funds change no
 * point; the birthday changes the score of every day. */
static void
measure_edits (GtkWidget  *window,
               const char *page,
               const char *most)
{
  JalonHousehold *household = jalon_session_get_household (jalon_window_get_session (JALON_WINDOW (window)));
  JalonDate       birth_date = household->candidate->birth_date;
  double          number = G_MAXDOUBLE;
  double          day = G_MAXDOUBLE;
  double          after = G_MAXDOUBLE;

  jalon_window_show_page (JALON_WINDOW (window), page);
  rest (window);
  follow ();
  for (int n = 0; n < EDITS; n++)
    {
      const double begin = get_thread_milliseconds ();

      g_object_set (household, "funds", 20000 + n, NULL);
      number = MIN (number, get_thread_milliseconds () - begin);
    }
  for (int n = 0; n < TIMES; n++)
    {
      JalonDate other = { birth_date.year + (n % 2 == 0 ? 10 : 0), birth_date.month, birth_date.day };
      double    begin;

      follow ();
      begin = get_thread_milliseconds ();
      g_object_set (household->candidate, "birth-date", &other, NULL);
      day = MIN (day, get_thread_milliseconds () - begin);
      after = MIN (after, follow ());
    }
  g_object_set (household->candidate, "birth-date", &birth_date, NULL);
  g_print ("page %s: %.2f ms an edit (at most %s); %.2f ms one that changes the score, and then %.0f ms at a time\n", page, number, most, day, after);
}

int
main (int    argc,
      char **argv)
{
  static const char *const pages[] = { "score", "eligibility", "documents", "dates", "profile" };
  static const char *const edited[] = { "overview", "score", "eligibility", "documents", "dates", "profile", "plan", "rounds" };
  g_autoptr (JalonClock)   clock = NULL;
  GtkWidget               *window;
  double                   at_once[G_N_ELEMENTS (pages)];

  jalon_test_ui_init (&argc, &argv);
  clock = jalon_fixed_clock_new (JALON_TEST_TODAY);
  if (argc > 3)
    {
      window = open_window (clock, argv[1]);
      rest (window);
      measure_edits (window, argv[3], argv[2]);
      gtk_window_destroy (GTK_WINDOW (window));
      return 0;
    }
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
    measure_edits (window, edited[i], argc > 2 ? argv[2] : "1");
  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
