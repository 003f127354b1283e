/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib/gstdio.h>

#include "jalon-test-ui.h"
#include "jalon-window-actions.h"
#include "jalon-window.h"

/* A window, and a household in a folder that goes with the test. */

typedef struct
{
  JalonWindow *window;
  char        *folder;
  char        *path;
} Fixture;

#define HOUSEHOLD "{ \"format\": \"jalon-profile/1\", \"title\": \"Tests\", \"candidate\": { \"birth-date\": \"1992-03-04\" } }"

G_GNUC_UNUSED static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (JalonClock) clock = jalon_fixed_clock_new (JALON_TEST_TODAY);

  fixture->folder = g_dir_make_tmp ("jalon-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "tests.jalon", NULL);
  g_assert_true (g_file_set_contents (fixture->path, HOUSEHOLD, -1, NULL));

  jalon_window_actions_install ();
  fixture->window = jalon_window_new (NULL, jalon_test_ui_get_knowledge (), clock);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
}

G_GNUC_UNUSED static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_autofree char *backup = g_strconcat (fixture->path, ".bak", NULL);

  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));
  jalon_test_ui_settle ();
  g_unlink (fixture->path);
  g_unlink (backup);
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

/* In a window that is wide enough for the sidebar. */
G_GNUC_UNUSED static void
open_text (Fixture    *fixture,
           const char *json)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 600);
  g_assert_true (g_file_set_contents (fixture->path, json, -1, NULL));
  g_assert_true (jalon_window_open (fixture->window, fixture->path));
}

G_GNUC_UNUSED static const char *
get_root_page (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (jalon_test_ui_find (GTK_WIDGET (fixture->window), "root_stack")));
}

G_GNUC_UNUSED static JalonHousehold *
get_household (Fixture *fixture)
{
  return jalon_session_get_household (jalon_window_get_session (fixture->window));
}

#define ADD(path, function) g_test_add ("/window/" path, Fixture, NULL, set_up, function, tear_down)
