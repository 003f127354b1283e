/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-background.h"

/* What a task of GIO holds goes with whichever thread lets it go last, and that can be the one that worked: so it holds nothing of this. */
typedef struct
{
  GObject            *source;
  gpointer            data;
  GDestroyNotify      data_free;
  GAsyncReadyCallback callback;
  gpointer            user_data;
} Work;

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Work *work = user_data;

  work->callback (work->source, result, work->user_data);
  g_clear_pointer (&work->data, work->data_free);
  g_object_unref (work->source);
  g_free (work);
}

/**
 * jalon_background_run:
 * @source: a #GObject that lives until @callback has been called
 * @work: runs in another thread. It gets no source, but @data, and ends with one
 *   of the g_task_return functions
 * @data: (transfer full): for @work. Until @callback is called nobody else uses it
 * @data_free: frees @data, in the thread of the caller, after @callback
 * @callback: called in the thread of the caller, once, with @source, and with the task as its result
 * @user_data: for @callback
 *
 * Does work in another thread that never is the one in which @source or
 * @data end: both are objects of the thread that asks, a widget among them.
 */
void
jalon_background_run (gpointer            source,
                      GTaskThreadFunc     work,
                      gpointer            data,
                      GDestroyNotify      data_free,
                      GAsyncReadyCallback callback,
                      gpointer            user_data)
{
  Work             *kept = g_new0 (Work, 1);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, done_cb, kept);

  *kept = (Work){ .source = g_object_ref (source), .data = data, .data_free = data_free, .callback = callback, .user_data = user_data };
  g_task_set_task_data (task, data, NULL);
  g_task_run_in_thread (task, work);
}
