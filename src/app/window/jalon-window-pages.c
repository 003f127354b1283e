/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-window-private.h"

#include "jalon-documents-page.h"
#include "jalon-profile-page.h"
#include "jalon-questionnaire.h"
#include "jalon-tables-page.h"

/* Pages --------------------------------------------------------------------- */

/* The page itself, which may not have been made yet. */
static gpointer
get_page (JalonWindow *self,
          const char  *name)
{
  return self->frame != NULL ? jalon_household_frame_get_page (self->frame, name) : NULL;
}

static void
show_page_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  jalon_window_show_page (JALON_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
show_item_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);

  jalon_window_show_page (self, "documents");
  jalon_documents_page_show_item (get_page (self, "documents"), g_variant_get_string (parameter, NULL));
}

static void
show_table_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);

  jalon_window_show_page (self, "tables");
  jalon_tables_page_show_table (get_page (self, "tables"), g_variant_get_string (parameter, NULL));
}

static void
show_place_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);

  jalon_window_show_page (self, "profile");
  jalon_profile_page_show_place (get_page (self, "profile"), g_variant_get_string (parameter, NULL));
}

static void
questionnaire_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);

  gtk_window_present (GTK_WINDOW (jalon_questionnaire_new (GTK_WINDOW (self), self->session)));
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);

  if (self->session != NULL)
    jalon_household_frame_search (self->frame);
}

static void
show_nth_page_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);
  const char  *page = self->session != NULL ? jalon_household_frame_get_nth (self->frame, g_variant_get_int32 (parameter)) : NULL;

  if (page != NULL)
    jalon_window_show_page (self, page);
}

static void
show_pages_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);

  if (self->session != NULL)
    jalon_household_frame_show_list (self->frame);
}

/**
 * jalon_window_install_pages:
 * @widget_class: the class of #JalonWindow
 *
 * Adds the actions of the pages.
 */
void
jalon_window_install_pages (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (widget_class, "win.show-nth-page", "i", show_nth_page_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.show-item", "s", show_item_action);
  gtk_widget_class_install_action (widget_class, "win.show-table", "s", show_table_action);
  gtk_widget_class_install_action (widget_class, "win.show-place", "s", show_place_action);
  gtk_widget_class_install_action (widget_class, "win.show-pages", NULL, show_pages_action);
  gtk_widget_class_install_action (widget_class, "win.questionnaire", NULL, questionnaire_action);
}

/**
 * jalon_window_show_page:
 * @self: a window
 * @name: overview, profile, score, eligibility, plan, rounds, tables, documents or dates
 *
 * Shows a page; one that does not exist changes nothing, nor does any while no household has been opened.
 */
void
jalon_window_show_page (JalonWindow *self,
                        const char  *name)
{
  if (self->frame != NULL)
    jalon_household_frame_show_page (self->frame, name);
}

/**
 * jalon_window_get_page:
 * @self: a window
 *
 * Returns: (nullable): the name of the page that is shown; NULL while no household has been opened
 */
const char *
jalon_window_get_page (JalonWindow *self)
{
  return self->frame != NULL ? jalon_household_frame_get_shown (self->frame) : NULL;
}

/**
 * jalon_window_begin_profile:
 * @self: a window
 *
 * Shows the profile of a new household, with the focus where typing starts.
 */
void
jalon_window_begin_profile (JalonWindow *self)
{
  JalonProfilePage *page = get_page (self, "profile");

  jalon_window_show_page (self, "profile");
  jalon_profile_page_show_section (page, "household");
  jalon_profile_page_focus (page);
}
