/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-platform.h"
#include "jalon-profile-page.h"
#include "jalon-questionnaire.h"
#include "jalon-questions.h"
#include "jalon-test-ui.h"
#include "jalon-window.h"

/* A walk through every page, every question and every window of the program. */

#define JALON_TEST_TOUR_MAX_WAITS 20000

typedef gboolean (*JalonTestTourWish) (const char *name);
typedef void (*JalonTestTourVisit) (GtkWidget *window, const char *name, gpointer data);

static inline gboolean
jalon_test_tour_flag_cb (gpointer flag)
{
  *(gboolean *) flag = TRUE;
  return G_SOURCE_REMOVE;
}

/* Whether something is still being computed beside the window. */
static inline gboolean
jalon_test_tour_is_waiting (GtkWidget *root)
{
  if (!gtk_widget_get_mapped (root))
    return FALSE;
  if (GTK_IS_SPINNER (root) && gtk_spinner_get_spinning (GTK_SPINNER (root)))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (jalon_test_tour_is_waiting (child))
      return TRUE;

  return FALSE;
}

/* Until nothing is left to do but what waits for an idle moment, which is then given. */
static inline void
jalon_test_tour_settle (GtkWidget *window)
{
  for (guint n = 0; jalon_test_tour_is_waiting (window) && n < JALON_TEST_TOUR_MAX_WAITS; n++)
    g_main_context_iteration (NULL, TRUE);

  for (guint i = 0; i < 2; i++)
    {
      gboolean idle = FALSE;

      gtk_widget_queue_draw (window);
      gtk_test_widget_wait_for_draw (window);
      g_idle_add_full (G_PRIORITY_LOW + 1, jalon_test_tour_flag_cb, &idle, NULL);
      for (guint n = 0; !idle && n < 2000; n++)
        g_main_context_iteration (NULL, TRUE);
    }
}

/* A page is made when it is shown. */
static inline gboolean
jalon_test_tour_is_profile (GtkWidget    *widget,
                            gconstpointer what)
{
  return JALON_IS_PROFILE_PAGE (widget);
}

G_GNUC_UNUSED static inline void
jalon_test_tour_pages (GtkWidget         *window,
                       JalonTestTourWish  is_wanted,
                       JalonTestTourVisit visit,
                       gpointer           data)
{
  static const char *const pages[] = { "overview", "score", "eligibility", "plan", "rounds", "tables", "documents", "dates" };
  static const char *const sections[] = { "household", "candidate", "partner", "children", "relatives", "offer", "milestones" };
  GtkWidget               *profile;

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (is_wanted (pages[i]))
      {
        jalon_window_show_page (JALON_WINDOW (window), pages[i]);
        jalon_test_tour_settle (window);
        visit (window, pages[i], data);
      }

  jalon_window_show_page (JALON_WINDOW (window), "profile");
  profile = jalon_test_ui_search (window, jalon_test_tour_is_profile, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      g_autofree char *name = g_strconcat ("profile-", sections[i], NULL);

      if (!is_wanted (name))
        continue;
      jalon_profile_page_show_section (JALON_PROFILE_PAGE (profile), sections[i]);
      jalon_test_tour_settle (window);
      visit (window, name, data);
    }
}

/* Without a window manager no window gives the keyboard to another when it closes; and where the window has it not, dialogs
 * of libadwaita do not move it. */
G_GNUC_UNUSED static inline void
jalon_test_tour_activate (GtkWidget *window)
{
  while (!gtk_window_is_active (GTK_WINDOW (window)))
    {
      gtk_window_present (GTK_WINDOW (window));
      g_main_context_iteration (NULL, TRUE);
    }
}

/* A dialog is a window that is there after its action and was not before. */
static inline GtkWidget *
jalon_test_tour_find_other_window (GtkWidget *window)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *one = windows; one != NULL; one = one->next)
    if (one->data != (gpointer) window && gtk_widget_get_mapped (one->data))
      return one->data;
  return NULL;
}

static inline gboolean
jalon_test_tour_is_stack (GtkWidget    *widget,
                          gconstpointer what)
{
  return ADW_IS_VIEW_STACK (widget);
}

/* A dialog with pages is visited page by page. */
static inline void
jalon_test_tour_dialog (GtkWidget         *dialog,
                        const char        *name,
                        JalonTestTourVisit visit,
                        gpointer           data)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (dialog));
  GtkWidget *stack = jalon_test_ui_search (dialog, jalon_test_tour_is_stack, NULL);
  GtkWidget *page = stack != NULL ? gtk_widget_get_first_child (stack) : NULL;

  visit (window, name, data);
  for (guint i = 2; page != NULL && (page = gtk_widget_get_next_sibling (page)) != NULL; i++)
    {
      g_autofree char *page_name = g_strdup_printf ("%s-%u", name, i);

      adw_view_stack_set_visible_child (ADW_VIEW_STACK (stack), page);
      jalon_test_tour_settle (window);
      visit (window, page_name, data);
    }
}

/* What stands above @window, as soon as it is there: in it, where the toolkit shows dialogs so. */
G_GNUC_UNUSED static inline GtkWidget *
jalon_test_tour_find_dialog (GtkWidget *window)
{
  GtkWidget *dialog;

  while ((dialog = jalon_platform_get_dialog (GTK_WINDOW (window))) == NULL && (dialog = jalon_test_tour_find_other_window (window)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  return dialog;
}

G_GNUC_UNUSED static inline void
jalon_test_tour_dialogs (GtkWidget         *window,
                         JalonTestTourWish  is_wanted,
                         JalonTestTourVisit visit,
                         gpointer           data)
{
  static const char *const dialogs[] = { "help", "preferences", "criteria", "rules", "about", "shortcuts", "print", "all-households", "compare", "rename" };

  for (guint i = 0; i < G_N_ELEMENTS (dialogs); i++)
    {
      g_autofree char *action = g_strconcat ("win.", dialogs[i], NULL);
      GtkWidget       *dialog;

      if (!is_wanted (dialogs[i]) || !gtk_widget_activate_action (window, action, NULL))
        continue;
      jalon_test_tour_settle (window);
      dialog = jalon_test_tour_find_dialog (window);
      jalon_test_tour_dialog (dialog, dialogs[i], visit, data);
      jalon_platform_close (dialog);
      jalon_test_tour_settle (window);
    }
}

G_GNUC_UNUSED static inline void
jalon_test_tour_questions (JalonSession      *session,
                           const char        *prefix,
                           JalonTestTourWish  is_wanted,
                           JalonTestTourVisit visit,
                           gpointer           data)
{
  GtkWidget  *window = jalon_questionnaire_new (NULL, session);
  const guint n = jalon_questionnaire_get_n_questions ();

  gtk_window_present (GTK_WINDOW (window));
  jalon_test_tour_settle (window);
  for (guint i = 0; i <= n; i++)
    {
      g_autofree char *name = g_strdup_printf ("question-%s-%02u", prefix, i + 1);

      if (!is_wanted (name))
        continue;
      g_object_set (window, "position", i, NULL);
      jalon_test_tour_settle (window);
      visit (window, name, data);
    }
  gtk_window_destroy (GTK_WINDOW (window));
}
