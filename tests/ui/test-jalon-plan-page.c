/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-page.h"

#include <math.h>

#include "jalon-forecast-chart.h"
#include "jalon-move-row.h"
#include "jalon-planner.h"
#include "jalon-test-ui.h"
#include "jalon-way-row.h"

/* What would help, and the ways to a target. */

#define SOMEBODY "'destination': 'ON', 'candidate': { 'birth-date': '1996-12-01', 'residence': 'FRA', 'credentials': [ { 'level': 'master', 'country': 'FRA', 'completed': '2018-06-30' } ] }"

static void
note_cb (gboolean *noted)
{
  *noted = TRUE;
}

/* Waits for the answer of a page by its stack, without a time of its own. */
static GtkWidget *
wait_for_plan (JalonPlanPage *page)
{
  GtkWidget *stack = jalon_test_ui_find (GTK_WIDGET (page), "stack");

  while (g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (stack)), "waiting") == 0)
    g_main_context_iteration (NULL, TRUE);

  return stack;
}

static guint
count_rows (GtkWidget *list)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) n) != NULL)
    n++;

  return n;
}

static void
test_plan (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session (SOMEBODY);
  JalonPlanPage           *page = g_object_new (JALON_TYPE_PLAN_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (GTK_WIDGET (page));
  GtkWidget               *stack = wait_for_plan (page);
  GtkWidget               *moves = jalon_test_ui_find (GTK_WIDGET (page), "own_moves");
  GtkListBoxRow           *first = gtk_list_box_get_row_at_index (GTK_LIST_BOX (moves), 0);

  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "plan");
  g_assert_true (JALON_IS_MOVE_ROW (first));
  g_assert_cmpuint (count_rows (moves), >, 3);
  g_assert_cmpuint (count_rows (jalon_test_ui_find (GTK_WIDGET (page), "other_moves")), >, 1);
  g_assert_true (JALON_IS_FORECAST_CHART (jalon_test_ui_find (GTK_WIDGET (page), "chart")));
  /* Nobody else to swap with, or to stay behind. */
  g_assert_false (gtk_widget_get_visible (jalon_test_ui_find (GTK_WIDGET (page), "partner_label")));
  jalon_test_ui_check_language (GTK_WIDGET (page));

  gtk_window_destroy (window);
}

static GtkWidget *
find_bar (GtkWidget *row)
{
  return jalon_test_ui_find (row, "gain_bar");
}

/* The bars of both cards are compared with each other: they have one scale, that of the highest gain. */
static void
test_one_scale (void)
{
  static const char *const lists[] = { "own_moves", "other_moves" };
  g_autoptr (JalonSession) session = jalon_test_ui_session (SOMEBODY);
  JalonPlanPage           *page = g_object_new (JALON_TYPE_PLAN_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (GTK_WIDGET (page));
  int                      most = 0;
  int                      scale = 0;

  wait_for_plan (page);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      GtkListBox    *list = GTK_LIST_BOX (jalon_test_ui_find (GTK_WIDGET (page), lists[i]));
      GtkListBoxRow *row;

      for (int n = 0; (row = gtk_list_box_get_row_at_index (list, n)) != NULL; n++)
        {
          int maximum;
          int points;

          g_object_get (find_bar (GTK_WIDGET (row)), "maximum", &maximum, "points", &points, NULL);
          most = MAX (most, points);
          if (scale == 0)
            scale = maximum;
          g_assert_cmpint (maximum, ==, scale);
        }
    }
  g_assert_cmpint (most, ==, scale);
  gtk_window_destroy (window);
}

static gboolean
press (GtkWidget *widget,
       guint      key)
{
  GListModel *controllers = gtk_widget_observe_controllers (widget);
  gboolean    handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &handled);
    }

  g_object_unref (controllers);
  return handled;
}

/* The keys walk the steps of the chart: the born of December 1996 is 30, then 31 and 32 years old; the readout says so. */
static void
test_chart_keys (void)
{
  static const struct
  {
    guint       key;
    const char *year;
    const char *text;
  } rows[] = {
    { GDK_KEY_Right, NULL, "110" },
    { GDK_KEY_Left, NULL, "110" },
    { GDK_KEY_End, "2027", "99" },
    { GDK_KEY_Right, "2027", "99" },
    { GDK_KEY_Left, "2026", "105" },
    { GDK_KEY_Home, NULL, "110" },
  };
  g_autoptr (JalonSession) session = jalon_test_ui_session (SOMEBODY);
  JalonPlanPage           *page = g_object_new (JALON_TYPE_PLAN_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (GTK_WIDGET (page));
  GtkWidget               *chart = jalon_test_ui_find (GTK_WIDGET (page), "chart");
  GtkLabel                *label = GTK_LABEL (jalon_test_ui_find (GTK_WIDGET (page), "readout_label"));
  g_autofree char         *hint = NULL;

  wait_for_plan (page);
  hint = g_strdup (gtk_label_get_label (label));
  g_assert_true (gtk_widget_get_focusable (chart));
  g_assert_true (gtk_widget_grab_focus (chart));

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_true (press (chart, rows[i].key));
      g_test_message ("%s", gtk_label_get_label (label));
      g_assert_cmpstr (gtk_label_get_label (label), !=, hint);
      g_assert_nonnull (strstr (gtk_label_get_label (label), rows[i].text));
      if (rows[i].year != NULL)
        g_assert_nonnull (strstr (gtk_label_get_label (label), rows[i].year));
    }

  g_assert_false (press (chart, GDK_KEY_Down));
  gtk_window_destroy (window);
}

static double
get_luminance (const guint8 *pixel)
{
  double sum = 0;

  for (guint i = 0; i < 3; i++)
    {
      const double part = pixel[i] / 255.0;

      sum += (i == 0 ? 0.0722 : i == 1 ? 0.7152
                                       : 0.2126) *
             (part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4));
    }
  return sum;
}

/* Of the names of months, the only thing below the chart: 4.5 to 1 at least. Letters of twice the size have pixels of their whole colour. */
static double
measure_contrast (GtkWidget *chart)
{
  const int                 width = gtk_widget_get_width (chart);
  const int                 height = gtk_widget_get_height (chart);
  g_autoptr (GdkPaintable)  window = gtk_widget_paintable_new (GTK_WIDGET (gtk_widget_get_root (chart)));
  GtkNative                *native = gtk_widget_get_native (chart);
  g_autoptr (GtkSnapshot)   snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture)    texture = NULL;
  g_autofree guint8        *pixels = g_malloc ((gsize) width * (gsize) height * 4);
  graphene_rect_t           place;
  double                    lightest = 0, darkest = 1;

  g_assert_true (gtk_widget_compute_bounds (chart, GTK_WIDGET (native), &place));
  gdk_paintable_snapshot (window, GDK_SNAPSHOT (snapshot), gtk_widget_get_width (GTK_WIDGET (native)), gtk_widget_get_height (GTK_WIDGET (native)));
  node = gtk_snapshot_to_node (snapshot);
  graphene_rect_init (&place, place.origin.x, place.origin.y, (float) width, (float) height);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (native), node, &place);
  gdk_texture_download (texture, pixels, (gsize) width * 4);

  for (int y = height - 12; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        const double luminance = get_luminance (pixels + (y * width + x) * 4);

        lightest = MAX (lightest, luminance);
        darkest = MIN (darkest, luminance);
      }
  return (lightest + 0.05) / (darkest + 0.05);
}

static void
test_chart_labels (void)
{
  static const AdwColorScheme schemes[] = { ADW_COLOR_SCHEME_FORCE_LIGHT, ADW_COLOR_SCHEME_FORCE_DARK };
  g_autoptr (JalonSession)    session = jalon_test_ui_session (SOMEBODY);

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * 2, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    {
      g_autoptr (GtkCssProvider) light = gtk_css_provider_new ();
      g_autoptr (GtkCssProvider) dark = gtk_css_provider_new ();
      GdkDisplay                *display = gdk_display_get_default ();
      JalonPlanPage             *page;
      GtkWindow                 *window;
      double                     contrast;

      /* The colours, which an application brings along. */
      gtk_css_provider_load_from_resource (light, "/io/github/jalon_app/Jalon/style.css");
      gtk_css_provider_load_from_resource (dark, "/io/github/jalon_app/Jalon/style-dark.css");
      gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (light), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
      if (schemes[i] == ADW_COLOR_SCHEME_FORCE_DARK)
        gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (dark), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);

      adw_style_manager_set_color_scheme (adw_style_manager_get_default (), schemes[i]);
      page = g_object_new (JALON_TYPE_PLAN_PAGE, "session", session, NULL);
      window = jalon_test_ui_present (GTK_WIDGET (page));
      wait_for_plan (page);
      gtk_widget_queue_draw (GTK_WIDGET (window));
      gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
      contrast = measure_contrast (jalon_test_ui_find (GTK_WIDGET (page), "chart"));
      g_test_message ("%.2f : 1", contrast);
      g_assert_cmpfloat (contrast, >=, 4.5);
      gtk_window_destroy (window);
      gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (light));
      gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (dark));
    }
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

static void
ask_target (GtkWidget *page,
            int        target)
{
  GtkWidget       *answer = jalon_test_ui_find (page, "answer_label");
  g_autofree char *old = g_strdup (gtk_label_get_label (GTK_LABEL (answer)));
  GtkWidget       *spin = jalon_test_ui_find (page, "target_spin");

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), target);
  g_signal_emit_by_name (gtk_widget_get_next_sibling (spin), "clicked");
  while (g_str_equal (gtk_label_get_label (GTK_LABEL (answer)), old))
    g_main_context_iteration (NULL, TRUE);
}

/* Ways stand beside the moves; an answer without ways stands above them, and leaves them the whole width. */
static void
test_columns (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session (SOMEBODY);
  GtkWidget               *page = g_object_new (JALON_TYPE_PLAN_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (page);
  GtkWidget               *columns = jalon_test_ui_find (page, "columns");
  GtkWidget               *moves = jalon_test_ui_find (page, "moves_box");

  wait_for_plan (JALON_PLAN_PAGE (page));
  ask_target (page, 1);
  g_assert_cmpint (gtk_orientable_get_orientation (GTK_ORIENTABLE (columns)), ==, GTK_ORIENTATION_VERTICAL);
  g_assert_true (gtk_widget_get_last_child (columns) == moves);

  ask_target (page, 150);
  g_assert_true (gtk_widget_get_visible (jalon_test_ui_find (page, "ways")));
  g_assert_true (gtk_widget_get_first_child (columns) == moves);
  gtk_window_destroy (window);
}

static void
test_without_birth_date (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session ("");
  JalonPlanPage           *page = g_object_new (JALON_TYPE_PLAN_PAGE, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (GTK_WIDGET (page));

  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (wait_for_plan (page))), ==, "empty");
  gtk_window_destroy (window);
}

/* Of several questions the last one is answered, and the old answer stays until then. */
static void
test_planner (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session (SOMEBODY);
  g_autoptr (JalonPlanner) planner = jalon_planner_new ();
  gboolean                 changed = FALSE;

  g_signal_connect_swapped (planner, "changed", G_CALLBACK (note_cb), &changed);
  jalon_planner_ask (planner, session, 150);
  jalon_planner_ask (planner, session, 160);
  jalon_planner_ask (planner, session, 170);
  g_assert_null (jalon_planner_get_prospect (planner));

  while (!changed)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpint (jalon_planner_get_prospect (planner)->target, ==, 170);
  g_assert_cmpint (jalon_planner_get_goal (planner)->points, ==, 170);
  g_assert_false (jalon_planner_is_busy (planner));

  jalon_planner_ask (planner, session, 0);
  g_assert_cmpint (jalon_planner_get_prospect (planner)->target, ==, 170);
  changed = FALSE;
  while (!changed)
    g_main_context_iteration (NULL, TRUE);

  g_assert_nonnull (jalon_planner_get_goal (planner)->round);
}

int
main (int   argc,
      char *argv[])
{
  jalon_test_ui_init (&argc, &argv);

  g_test_add_func ("/plan-page/plan", test_plan);
  g_test_add_func ("/plan-page/one-scale", test_one_scale);
  g_test_add_func ("/plan-page/chart-keys", test_chart_keys);
  g_test_add_func ("/plan-page/chart-labels", test_chart_labels);
  g_test_add_func ("/plan-page/columns", test_columns);
  g_test_add_func ("/plan-page/without-birth-date", test_without_birth_date);
  g_test_add_func ("/plan-page/planner", test_planner);

  return g_test_run ();
}
