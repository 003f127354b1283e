/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>
#include <string.h>

#include "jalon-config.h"
#include "jalon-clock.h"
#include "jalon-platform.h"
#include "jalon-session.h"
#include "jalon-test-household.h"
#include "jalon-ui-resource.h"
#include "jalon-words.h"

/* What tests of the window share: a day, the data, a session, and ways to find a
 * widget by the id that it has in its .ui file. */

#define JALON_TEST_TODAY ((JalonDate){ 2026, 11, 23 })

G_GNUC_UNUSED static inline void
jalon_test_ui_init (int    *argc,
                    char ***argv)
{
  jalon_words_init (NULL);
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()), "/io/github/jalon_app/Jalon/icons");
  g_assert_nonnull (jalon_ui_get_resource ());
  g_assert_cmpstr (g_dgettext (GETTEXT_PACKAGE, "Married"), ==, jalon_words_get_language () == JALON_LANGUAGE_FR ? "Marié(e)" : "Married");
}

G_GNUC_UNUSED static inline JalonKnowledge *
jalon_test_ui_get_knowledge (void)
{
  static JalonKnowledge *knowledge = NULL;

  if (knowledge == NULL)
    {
      g_autoptr (GError) error = NULL;

      knowledge = jalon_knowledge_new (NULL, &error);
      g_assert_no_error (error);
    }

  return knowledge;
}

/* (transfer full): a session of a household without a file, on the day of all tests */
G_GNUC_UNUSED static inline JalonSession *
jalon_test_ui_session (const char *json)
{
  g_autoptr (JalonClock)     clock = jalon_fixed_clock_new (JALON_TEST_TODAY);
  g_autoptr (JalonHousehold) household = jalon_test_household (json);

  return jalon_session_new (jalon_test_ui_get_knowledge (), clock, household, NULL);
}

G_GNUC_UNUSED static inline void
jalon_test_ui_settle (void)
{
  for (guint i = 0; i < 50 && g_main_context_pending (NULL); i++)
    g_main_context_iteration (NULL, FALSE);
}

/* Counts the labels below a widget that say more than a word, and those among
 * them with a letter that only French has. */
G_GNUC_UNUSED static void
jalon_test_ui_count_labels (GtkWidget *root,
                            guint     *n_labels,
                            guint     *n_french)
{
  if (GTK_IS_LABEL (root) && strlen (gtk_label_get_text (GTK_LABEL (root))) > 15)
    {
      (*n_labels)++;
      *n_french += strpbrk (gtk_label_get_text (GTK_LABEL (root)), "\xc3") != NULL;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    jalon_test_ui_count_labels (child, n_labels, n_french);
}

/* A page that is tested in French speaks French, whatever locales are installed. */
G_GNUC_UNUSED static inline void
jalon_test_ui_check_language (GtkWidget *root)
{
  guint n_labels = 0;
  guint n_french = 0;

  if (jalon_words_get_language () != JALON_LANGUAGE_FR)
    return;

  jalon_test_ui_count_labels (root, &n_labels, &n_french);
  g_assert_true (n_labels < 20 || n_french > 0);
}

/* The measures of the program's own styles. */
G_GNUC_UNUSED static inline void
jalon_test_ui_load_styles (void)
{
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (style, "/io/github/jalon_app/Jalon/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/* (transfer none): a window that shows @widget */
G_GNUC_UNUSED static inline GtkWindow *
jalon_test_ui_present (GtkWidget *widget)
{
  GtkWidget *window = adw_window_new (); /* as the program's: dialogs stand in it */

  gtk_window_set_default_size (GTK_WINDOW (window), 900, 700);
  adw_window_set_content (ADW_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);
  jalon_test_ui_check_language (widget);
  return GTK_WINDOW (window);
}

/* Asks for a size until the window has its width: the display loses one that is asked for while another is still under way. */
G_GNUC_UNUSED static inline void
jalon_test_ui_resize (GtkWindow *window,
                      int        width,
                      int        height)
{
  for (guint i = 0; i < 100 && gtk_widget_get_width (GTK_WIDGET (window)) != width; i++)
    {
      gtk_window_set_default_size (window, width, height);
      gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
    }
}

typedef gboolean (*JalonTestUiMatch) (GtkWidget *widget, gconstpointer what);

/* (transfer none) (nullable): the first widget below @root, or @root, that matches */
G_GNUC_UNUSED static GtkWidget *
jalon_test_ui_search (GtkWidget       *root,
                      JalonTestUiMatch match,
                      gconstpointer    what)
{
  if (match (root, what))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = jalon_test_ui_search (child, match, what);

      if (found != NULL)
        return found;
    }

  return NULL;
}

G_GNUC_UNUSED static gboolean
jalon_test_ui_match_alert (GtkWidget    *widget,
                           gconstpointer what)
{
  return JALON_IS_ALERT (widget);
}

/* (transfer none) (nullable): the question or message that stands open, in a window or as one */
G_GNUC_UNUSED static inline JalonAlert *
jalon_test_ui_find_alert (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();
  GtkWidget        *alert = NULL;

  for (GList *link = windows; link != NULL && alert == NULL; link = link->next)
    alert = jalon_test_ui_search (link->data, jalon_test_ui_match_alert, NULL);
  return alert != NULL ? JALON_ALERT (alert) : NULL;
}

G_GNUC_UNUSED static gboolean
jalon_test_ui_match_button (GtkWidget    *widget,
                            gconstpointer label)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

/* As by a click: the alert closes, then it is answered. */
G_GNUC_UNUSED static inline void
jalon_test_ui_respond (const char *response)
{
  JalonAlert *alert = jalon_test_ui_find_alert ();
  GtkWidget  *button = jalon_test_ui_search (GTK_WIDGET (alert), jalon_test_ui_match_button, jalon_alert_get_response_label (alert, response));

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

G_GNUC_UNUSED static inline gboolean
jalon_test_ui_match_id (GtkWidget    *widget,
                        gconstpointer id)
{
  return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0;
}

/* (transfer none): the widget with an id; the test stops if there is none */
G_GNUC_UNUSED static inline GtkWidget *
jalon_test_ui_find (GtkWidget  *root,
                    const char *id)
{
  GtkWidget *found = jalon_test_ui_search (root, jalon_test_ui_match_id, id);

  if (found == NULL)
    g_error ("no widget with the id %s", id);
  return found;
}
