/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-background.h"

/* What works in another thread, and never is the last to hold what it works for. */

typedef struct
{
  GThread *asker;
  GThread *worker;
  GThread *freed_by;
  GTask   *late; /* held as by a thread that has not yet let go */
  int      answer;
  gboolean called;
} Fixture;

static void
work (GTask        *task,
      gpointer      source,
      gpointer      data,
      GCancellable *cancellable)
{
  Fixture *fixture = data;

  g_assert_null (source);
  fixture->worker = g_thread_self ();
  fixture->late = g_object_ref (task);
  g_task_return_int (task, 42);
}

static void
data_free (gpointer data)
{
  ((Fixture *) data)->freed_by = g_thread_self ();
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Fixture           *fixture = user_data;
  g_autoptr (GError) error = NULL;

  g_assert_true (G_IS_OBJECT (source));
  g_assert_true (g_task_get_task_data (G_TASK (result)) == fixture);
  g_assert_null (fixture->freed_by);
  fixture->answer = (int) g_task_propagate_int (G_TASK (result), &error);
  g_assert_no_error (error);
  fixture->called = TRUE;
}

/* The one who asks lets go while it works: it ends where it was made, though the worker still holds the task. */
static void
test_source (void)
{
  Fixture  fixture = { .asker = g_thread_self () };
  gpointer source = g_object_new (G_TYPE_OBJECT, NULL);

  g_object_add_weak_pointer (source, &source);
  jalon_background_run (source, work, &fixture, data_free, done_cb, &fixture);
  g_object_unref (source);
  g_assert_nonnull (source);
  while (!fixture.called)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpint (fixture.answer, ==, 42);
  g_assert_true (fixture.worker != fixture.asker);
  g_assert_null (source);
  g_assert_true (fixture.freed_by == fixture.asker);
  g_object_unref (fixture.late);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/background/source", test_source);

  return g_test_run ();
}
