/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-view.h"

#include "jalon-test-ui.h"

/* A view that counts how often it is updated. */

#define TEST_TYPE_VIEW (test_view_get_type ())
G_DECLARE_FINAL_TYPE (TestView, test_view, TEST, VIEW, JalonView)

struct _TestView
{
  JalonView parent_instance;

  guint         n_updates;
  guint         n_sessions;
  JalonSession *old;
};

G_DEFINE_FINAL_TYPE (TestView, test_view, JALON_TYPE_VIEW)

static void
count_session (JalonView    *view,
               JalonSession *old)
{
  TEST_VIEW (view)->n_sessions++;
  TEST_VIEW (view)->old = old;
}

static void
count_update (JalonView *view)
{
  TEST_VIEW (view)->n_updates++;
}

static void
test_view_class_init (TestViewClass *klass)
{
  JALON_VIEW_CLASS (klass)->session_changed = count_session;
  JALON_VIEW_CLASS (klass)->update = count_update;
}

static void
test_view_init (TestView *self)
{
}

static void
edit (JalonSession *session)
{
  JalonHousehold *household = jalon_session_get_household (session);

  g_object_set (household, "destination", household->destination == JALON_PROVINCE_ON ? JALON_PROVINCE_BC : JALON_PROVINCE_ON, NULL);
}

/* A view that is not shown is updated once, when it is, however many edits there were. */
static void
test_waits_until_seen (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session ("'destination': 'ON'");
  GtkWidget               *stack = gtk_stack_new ();
  TestView                *view = g_object_new (TEST_TYPE_VIEW, "session", session, NULL);
  GtkWindow               *window;

  gtk_stack_add_child (GTK_STACK (stack), gtk_label_new ("shown"));
  gtk_stack_add_child (GTK_STACK (stack), GTK_WIDGET (view));
  window = jalon_test_ui_present (stack);
  edit (session);
  edit (session);
  g_assert_cmpuint (view->n_updates, ==, 0);

  gtk_stack_set_visible_child (GTK_STACK (stack), GTK_WIDGET (view));
  g_assert_cmpuint (view->n_updates, ==, 1);
  edit (session);
  g_assert_cmpuint (view->n_updates, ==, 2);

  gtk_stack_set_visible_child (GTK_STACK (stack), gtk_widget_get_first_child (stack));
  edit (session);
  g_assert_cmpuint (view->n_updates, ==, 2);
  jalon_view_update_now (JALON_VIEW (view));
  g_assert_cmpuint (view->n_updates, ==, 3);
  gtk_stack_set_visible_child (GTK_STACK (stack), GTK_WIDGET (view));
  g_assert_cmpuint (view->n_updates, ==, 3);
  gtk_window_destroy (window);
}

/* Only the household that is shown is followed. */
static void
test_another_session (void)
{
  g_autoptr (JalonSession) first = jalon_test_ui_session ("'destination': 'ON'");
  g_autoptr (JalonSession) second = jalon_test_ui_session ("'destination': 'ON'");
  TestView                *view = g_object_new (TEST_TYPE_VIEW, "session", first, NULL);
  GtkWindow               *window = jalon_test_ui_present (GTK_WIDGET (view));

  g_assert_cmpuint (view->n_sessions, ==, 1);
  g_object_set (view, "session", second, NULL);
  g_assert_cmpuint (view->n_sessions, ==, 2);
  g_assert_true (view->old == first);
  g_assert_true (jalon_view_get_session (JALON_VIEW (view)) == second);
  view->n_updates = 0;
  edit (first);
  g_assert_cmpuint (view->n_updates, ==, 0);
  edit (second);
  g_assert_cmpuint (view->n_updates, ==, 1);

  jalon_view_set_session (JALON_VIEW (view), NULL);
  g_assert_null (jalon_view_get_session (JALON_VIEW (view)));
  g_assert_cmpuint (view->n_updates, ==, 2);
  gtk_window_destroy (window);
  g_assert_finalize_object (g_steal_pointer (&second));
}

static gboolean
is_clamp (GtkWidget    *widget,
          gconstpointer user_data)
{
  return ADW_IS_CLAMP (widget);
}

/* As many letters of twice the size as of the usual one, at once, also in a clamp of libadwaita's own and in one that was there before. */
static void
test_clamps_grow (void)
{
  GtkWidget *widgets[] = { g_object_new (ADW_TYPE_CLAMP, "maximum-size", 500, "tightening-threshold", 500, "child", gtk_entry_new (), NULL), adw_preferences_page_new () };
  GtkWidget *group = adw_preferences_group_new ();

  g_type_class_unref (g_type_class_ref (TEST_TYPE_VIEW));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), gtk_entry_new ());
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (widgets[1]), ADW_PREFERENCES_GROUP (group));
  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    {
      GtkWindow *window = GTK_WINDOW (g_object_new (GTK_TYPE_WINDOW, "default-width", 1240, "default-height", 400, "child", widgets[i], NULL));
      GtkWidget *child;
      int        usual;

      gtk_window_present (window);
      gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
      child = adw_clamp_get_child (ADW_CLAMP (jalon_test_ui_search (widgets[i], is_clamp, NULL)));
      usual = gtk_widget_get_width (child);
      g_assert_cmpint (usual, >, 400);
      g_assert_cmpint (usual, <=, 600);
      for (int percent = 200; percent >= 100; percent -= 50)
        {
          g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * percent / 100, NULL);
          gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
          g_assert_cmpint (gtk_widget_get_width (child), >=, usual * percent / 100 * 9 / 10); /* it grows ever more slowly to its limit */
          g_assert_cmpint (gtk_widget_get_width (child), <=, 6 * percent);
        }
      gtk_window_destroy (window);
    }
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  g_test_add_func ("/view/waits-until-seen", test_waits_until_seen);
  g_test_add_func ("/view/another-session", test_another_session);
  g_test_add_func ("/view/clamps-grow", test_clamps_grow);
  return g_test_run ();
}
