/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-tables-window.h"

#include <glib/gi18n.h>

#include "jalon-dialogs.h"
#include "jalon-search-focus.h"
#include "jalon-tables-page.h"
#include "jalon-words.h"

#define DEFAULT_WIDTH 860
#define DEFAULT_HEIGHT 700

static GtkWidget *
make_header (JalonDate day)
{
  GtkWidget       *header = adw_header_bar_new ();
  g_autofree char *date = jalon_words_date (day);
  /* Translators: %s is a day: the criteria as they stand on it. */
  g_autofree char *subtitle = g_strdup_printf (_ ("On %s"), date);

  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), adw_window_title_new (_ ("Criteria"), subtitle));
  return header;
}

static GtkEventController *
make_shortcuts (void)
{
  GtkEventController *shortcuts = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (shortcuts),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  return shortcuts;
}

/**
 * jalon_tables_window_new:
 * @parent: (nullable): the window to stand above
 * @knowledge: all data
 * @day: the day whose tables are shown
 *
 * Returns: (transfer none): the window, no wider than @parent
 */
GtkWidget *
jalon_tables_window_new (GtkWindow      *parent,
                         JalonKnowledge *knowledge,
                         JalonDate       day)
{
  GtkWidget *page = g_object_new (JALON_TYPE_TABLES_PAGE, "vexpand", TRUE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW,
                                    "title", _ ("Criteria"),
                                    "transient-for", parent,
                                    "default-width", DEFAULT_WIDTH,
                                    "default-height", DEFAULT_HEIGHT,
                                    "width-request", 360,
                                    "height-request", 294,
                                    "content", box,
                                    NULL);

  jalon_dialog_limit_width (GTK_WINDOW (window));
  jalon_tables_page_show_day (JALON_TABLES_PAGE (page), knowledge, day);
  gtk_box_append (GTK_BOX (box), make_header (day));
  gtk_box_append (GTK_BOX (box), page);
  gtk_widget_add_controller (window, make_shortcuts ());
  jalon_search_focus_add_key (window);
  return window;
}
