/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-test-ui.h"

/* A page of results alone in a window. */
typedef struct
{
  JalonSession *session;
  GtkWidget    *page;
  GtkWindow    *window;
} Fixture;

/* page_type: of a page that has a session; json: its household, as of jalon_test_ui_session () */
G_GNUC_UNUSED static inline void
jalon_test_page_open (Fixture    *fixture,
                      GType       page_type,
                      const char *json)
{
  fixture->session = jalon_test_ui_session (json);
  fixture->page = g_object_new (page_type, "session", fixture->session, NULL);
  fixture->window = jalon_test_ui_present (fixture->page);
}

/* Nothing may hold the page after its window, nor the session after the page. */
G_GNUC_UNUSED static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  gpointer weak = fixture->page;

  g_object_add_weak_pointer (G_OBJECT (fixture->page), &weak);
  gtk_window_destroy (fixture->window);
  jalon_test_ui_settle ();
  g_assert_null (weak);
  g_assert_finalize_object (fixture->session);
}
