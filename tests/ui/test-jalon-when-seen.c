/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-when-seen.h"

#include "jalon-test-ui.h"

static guint n_updates;

static void
update (gpointer widget)
{
  n_updates++;
}

/* A page that is not shown is updated once, when it is. */
static void
test_when_seen (void)
{
  GtkWidget *stack = gtk_stack_new ();
  GtkWidget *hidden = gtk_label_new ("hidden");
  GtkWindow *window;

  gtk_stack_add_child (GTK_STACK (stack), gtk_label_new ("shown"));
  gtk_stack_add_child (GTK_STACK (stack), hidden);
  window = jalon_test_ui_present (stack);

  jalon_when_seen (hidden, update);
  jalon_when_seen (hidden, update);
  g_assert_cmpuint (n_updates, ==, 0);

  gtk_stack_set_visible_child (GTK_STACK (stack), hidden);
  g_assert_cmpuint (n_updates, ==, 1);
  jalon_when_seen (hidden, update);
  g_assert_cmpuint (n_updates, ==, 2);

  gtk_window_destroy (window);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  g_test_add_func ("/when-seen/stack", test_when_seen);
  return g_test_run ();
}
