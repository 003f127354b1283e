/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <time.h>

#include <adwaita.h>
#include <glib/gi18n.h>

#include "jalon-clock.h"
#include "jalon-profile-file.h"
#include "jalon-rounds-list.h"
#include "jalon-rounds-page.h"
#include "jalon-session.h"
#include "jalon-ui-resource.h"
#include "jalon-words.h"

/*
 * What the list of rounds costs on the screen. First what is the program's own:
 * filtering and sorting 447 rounds. Then the work of a whole frame between its
 * beginning and its drawing, after the list was scrolled, filtered or sorted
 * anew: nearly all of it is GTK's, which keeps some 200 rows of widgets around
 * those that are seen. Beside it the same number of rows and columns in a bare
 * GtkColumnView of plain labels: what no program with that widget can go below.
 * Time of the processor; the middle of all frames, and the longest.
 */

#define N_TIMES 40
#define WIDTH 1120
#define HEIGHT 760

typedef struct
{
  GtkWidget     *page;
  GtkWindow     *window;
  GtkAdjustment *adjustment;
  GtkWidget     *search;
  GtkFilter     *filter; /* of the bare view */
  GtkWidget     *view;
  double         begin;
  double         laid_out;
  double         drawn;
  gboolean       done;
} Bench;

static const char *const QUERIES[] = { "c", "ca", "", "french", "9", "44" };

static double
get_milliseconds (void)
{
  return (double) clock () * 1000 / CLOCKS_PER_SEC;
}

static void
layout_cb (Bench *bench)
{
  bench->laid_out = get_milliseconds () - bench->begin;
}

static void
after_paint_cb (Bench *bench)
{
  bench->drawn = get_milliseconds () - bench->begin;
  bench->done = TRUE;
}

static GtkWidget *
find (GtkWidget  *widget,
      const char *id)
{
  GtkWidget *found = NULL;

  if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find (child, id);

  return found;
}

static void
scroll (Bench *bench,
        guint  i)
{
  const double page = gtk_adjustment_get_page_size (bench->adjustment);
  const double end = gtk_adjustment_get_upper (bench->adjustment) - page;

  gtk_adjustment_set_value (bench->adjustment, i % 2 == 0 ? MIN (page * (i / 2 % 20), end) : MAX (end - page * (i / 2 % 20), 0));
}

static void
filter (Bench *bench,
        guint  i)
{
  gtk_editable_set_text (GTK_EDITABLE (bench->search), QUERIES[i % G_N_ELEMENTS (QUERIES)]);
  g_signal_emit_by_name (bench->search, "search-changed");
}

static void
sort (Bench *bench,
      guint  i)
{
  GListModel                     *columns = gtk_column_view_get_columns (GTK_COLUMN_VIEW (bench->view));
  g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i % g_list_model_get_n_items (columns));

  gtk_column_view_sort_by_column (GTK_COLUMN_VIEW (bench->view), column, i % 3 == 0 ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  return *(const double *) a < *(const double *) b ? -1 : *(const double *) a > *(const double *) b;
}

static void
settle (void)
{
  for (int i = 0; i < 50; i++)
    g_main_context_iteration (NULL, FALSE);
}

static void
measure (Bench      *bench,
         const char *name,
         void (*step) (Bench *bench, guint i))
{
  double work[N_TIMES];
  double whole[N_TIMES];

  for (guint i = 0; i < N_TIMES; i++)
    {
      settle ();
      bench->done = FALSE;
      bench->begin = get_milliseconds ();
      step (bench, i);
      gtk_widget_queue_draw (bench->page);
      while (!bench->done)
        g_main_context_iteration (NULL, TRUE);
      work[i] = bench->laid_out;
      whole[i] = bench->drawn;
    }

  qsort (work, N_TIMES, sizeof *work, compare);
  qsort (whole, N_TIMES, sizeof *whole, compare);
  g_print ("  %-34s %6.2f ms of work (longest %.2f), %6.2f ms with its drawing\n", name, work[N_TIMES / 2], work[N_TIMES - 1], whole[N_TIMES / 2]);
}

static int
compare_items (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  const JalonRoundItem *left = a;
  const JalonRoundItem *right = b;

  return left->round->cut_off - right->round->cut_off;
}

/* Without any widget. */
static void
measure_own (JalonSession *session)
{
  JalonKnowledge              *knowledge = jalon_session_get_knowledge (session);
  g_autoptr (JalonComparison)  comparison = jalon_comparison_new (jalon_rounds_store_get_rounds (knowledge->rounds), knowledge->rulebook, jalon_knowledge_get_categories (knowledge),
                                                                  jalon_session_get_household (session), jalon_session_get_today (session), NULL);
  g_autoptr (JalonRoundsList)  list = jalon_rounds_list_new ();
  g_autoptr (GtkSortListModel) sorted = NULL;
  double                       work[N_TIMES];

  jalon_rounds_list_take (list, comparison);
  jalon_rounds_list_set_year (list, 0);
  for (guint group = 0; group < JALON_N_ROUND_GROUPS; group++)
    jalon_rounds_list_set_group (list, (JalonRoundGroup) group, TRUE);
  sorted = gtk_sort_list_model_new (g_object_ref (jalon_rounds_list_get_shown (list)), GTK_SORTER (gtk_custom_sorter_new (compare_items, NULL, NULL)));
  g_print ("list of rounds, %u rows\n", g_list_model_get_n_items (G_LIST_MODEL (sorted)));

  for (guint i = 0; i < N_TIMES; i++)
    {
      const double begin = get_milliseconds ();

      jalon_rounds_list_set_query (list, QUERIES[i % G_N_ELEMENTS (QUERIES)]);
      work[i] = get_milliseconds () - begin;
    }

  qsort (work, N_TIMES, sizeof *work, compare);
  g_print ("  %-34s %6.2f ms (longest %.2f; at most 4)\n", "filtered and sorted, own work", work[N_TIMES / 2], work[N_TIMES - 1]);
}

/* A bare view ---------------------------------------------------------------- */

static void
set_up_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *cell)
{
  gtk_list_item_set_child (cell, gtk_label_new (NULL));
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *cell)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (cell)), gtk_string_object_get_string (gtk_list_item_get_item (cell)));
}

static void
filter_bare (Bench *bench,
             guint  i)
{
  gtk_string_filter_set_search (GTK_STRING_FILTER (bench->filter), i % 2 == 0 ? "1" : "");
}

static void
measure_bare (guint n_rows,
              guint n_columns)
{
  Bench                          bench = { NULL };
  GtkStringList                 *rows = gtk_string_list_new (NULL);
  GtkWidget                     *scrolled = gtk_scrolled_window_new ();
  g_autoptr (GtkFilterListModel) shown = NULL;
  GdkFrameClock                 *frames;

  for (guint i = 0; i < n_rows; i++)
    gtk_string_list_take (rows, g_strdup_printf ("Row %u", i));
  bench.filter = GTK_FILTER (gtk_string_filter_new (gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string")));
  shown = gtk_filter_list_model_new (G_LIST_MODEL (rows), bench.filter);
  bench.view = gtk_column_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (shown)))));
  for (guint i = 0; i < n_columns; i++)
    {
      GtkListItemFactory             *factory = gtk_signal_list_item_factory_new ();
      g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new ("Column", factory);

      g_signal_connect (factory, "setup", G_CALLBACK (set_up_cb), NULL);
      g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
      gtk_column_view_append_column (GTK_COLUMN_VIEW (bench.view), column);
    }
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), bench.view);
  bench.page = scrolled;
  bench.window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (bench.window, WIDTH, HEIGHT);
  gtk_window_set_child (bench.window, scrolled);
  gtk_window_present (bench.window);
  settle ();

  bench.adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (bench.view));
  frames = gtk_widget_get_frame_clock (scrolled);
  g_signal_connect_data (frames, "layout", G_CALLBACK (layout_cb), &bench, NULL, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_swapped (frames, "after-paint", G_CALLBACK (after_paint_cb), &bench);
  g_print ("a bare GtkColumnView of plain labels, %u rows, %u columns\n", n_rows, n_columns);
  measure (&bench, "scrolled by a page or more", scroll);
  measure (&bench, "filtered", filter_bare);
  g_signal_handlers_disconnect_by_data (frames, &bench);
  gtk_window_destroy (bench.window);
}

static JalonSession *
open_session (const char *path)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonKnowledge) knowledge = jalon_knowledge_new (NULL, &error);
  g_autoptr (JalonStore)     store = jalon_store_load (path, &error);
  g_autoptr (JalonClock)     today = jalon_fixed_clock_new ((JalonDate){ 2026, 11, 23 });

  if (error != NULL)
    g_error ("%s", error->message);

  return jalon_session_new (knowledge, today, jalon_store_get_household (store), store);
}

int
main (int    argc,
      char **argv)
{
  Bench                    bench = { NULL };
  g_autoptr (JalonSession) session = NULL;
  GdkFrameClock           *frames;
  guint                    n_rows;

  jalon_words_init ("en");
  adw_init ();
  g_resources_register (jalon_ui_get_resource ());
  session = open_session (argv[1]);
  bench.page = g_object_new (JALON_TYPE_ROUNDS_PAGE, "session", session, NULL);
  bench.window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (bench.window, WIDTH, HEIGHT);
  gtk_window_set_child (bench.window, bench.page);
  gtk_window_present (bench.window);
  settle ();

  bench.search = find (bench.page, "rounds_search");
  bench.view = find (bench.page, "column_view");
  bench.adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (bench.view));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find (bench.page, "year_drop")), 0);
  frames = gtk_widget_get_frame_clock (bench.page);
  g_signal_connect_data (frames, "layout", G_CALLBACK (layout_cb), &bench, NULL, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_swapped (frames, "after-paint", G_CALLBACK (after_paint_cb), &bench);

  measure_own (session);
  n_rows = g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (bench.view))));
  g_print ("on the screen, %u rows\n", n_rows);
  measure (&bench, "scrolled by a page or more", scroll);
  measure (&bench, "filtered by what is typed", filter);
  measure (&bench, "sorted by another column", sort);
  measure_bare (n_rows, g_list_model_get_n_items (gtk_column_view_get_columns (GTK_COLUMN_VIEW (bench.view))));

  return 0;
}
