/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-window-private.h"

#include "jalon-dates-page.h"
#include "jalon-documents-page.h"
#include "jalon-eligibility-page.h"
#include "jalon-later-page.h"
#include "jalon-overview-page.h"
#include "jalon-page-row.h"
#include "jalon-plan-page.h"
#include "jalon-profile-page.h"
#include "jalon-questionnaire.h"
#include "jalon-rounds-page.h"
#include "jalon-score-page.h"
#include "jalon-search-focus.h"
#include "jalon-tables-page.h"

/* Pages --------------------------------------------------------------------- */

/* The page itself, which may not have been made yet. */
static gpointer
get_page (JalonWindow *self,
          const char  *name)
{
  return jalon_later_page_get (JALON_LATER_PAGE (gtk_stack_get_child_by_name (self->page_stack, name)));
}

static gboolean
stands_in_sidebar (GtkStackPage *page)
{
  /* The tables are reached from the score and from the programs. */
  return g_strcmp0 (gtk_stack_page_get_name (page), "tables") != 0;
}

static void
page_changed_cb (JalonWindow *self)
{
  GtkWidget    *child = gtk_stack_get_visible_child (self->page_stack);
  GtkStackPage *page = child != NULL ? gtk_stack_get_page (self->page_stack, child) : NULL;
  GtkWidget    *row = gtk_widget_get_first_child (GTK_WIDGET (self->page_list));

  if (page == NULL)
    return;

  gtk_label_set_label (self->page_title, gtk_stack_page_get_title (page));
  gtk_list_box_unselect_all (self->page_list);
  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    if (JALON_IS_PAGE_ROW (row) && jalon_page_row_get_page (JALON_PAGE_ROW (row)) == page)
      gtk_list_box_select_row (self->page_list, GTK_LIST_BOX_ROW (row));
}

static gboolean
is_documents (JalonWindow *self,
              GtkWidget   *page)
{
  return page != NULL && g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (page)), "documents_slot") == 0;
}

/* In a narrow window it stands in the menu only: the header has no room for it. */
static gboolean
offers_print (JalonWindow *self,
              GtkWidget   *page,
              gboolean     folded)
{
  return is_documents (self, page) && !folded;
}

/* Only the documents have one: how many are ready. */
static char *
choose_subtitle (JalonWindow *self,
                 GtkWidget   *page,
                 const char  *subtitle)
{
  return g_strdup (is_documents (self, page) && subtitle != NULL ? subtitle : "");
}

static void
page_activated_cb (JalonWindow   *self,
                   GtkListBoxRow *row)
{
  jalon_window_show_page (self, gtk_stack_page_get_name (jalon_page_row_get_page (JALON_PAGE_ROW (row))));
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
  jalon_search_focus (GTK_WIDGET (JALON_WINDOW (widget)->page_stack));
}

static void
show_nth_page_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  JalonWindow   *self = JALON_WINDOW (widget);
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->page_list, g_variant_get_int32 (parameter));

  if (self->session != NULL && row != NULL)
    page_activated_cb (self, row);
}

static void
show_pages_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  JalonWindow *self = JALON_WINDOW (widget);

  jalon_split_view_show_content (self->split_view, FALSE);
  gtk_widget_child_focus (GTK_WIDGET (self->page_list), GTK_DIR_TAB_FORWARD);
}

/**
 * jalon_window_fill_pages:
 * @self: a window that is being made
 *
 * Fills the sidebar with the pages.
 */
void
jalon_window_fill_pages (JalonWindow *self)
{
  g_autoptr (GtkSelectionModel) pages = gtk_stack_get_pages (self->page_stack);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (G_LIST_MODEL (pages), i);
      GtkWidget          *row;

      if (!stands_in_sidebar (GTK_STACK_PAGE (page)))
        continue;
      row = jalon_page_row_new (GTK_STACK_PAGE (page));
      g_object_bind_property (self, "session", row, "session", G_BINDING_SYNC_CREATE);
      gtk_list_box_append (self->page_list, row);
    }

  page_changed_cb (self);
}

/**
 * jalon_window_install_pages:
 * @widget_class: the class of #JalonWindow
 *
 * Adds the pages, their actions, and what the .ui file calls for them.
 */
void
jalon_window_install_pages (GtkWidgetClass *widget_class)
{
  g_type_ensure (JALON_TYPE_LATER_PAGE);
  g_type_ensure (JALON_TYPE_OVERVIEW_PAGE);
  g_type_ensure (JALON_TYPE_PROFILE_PAGE);
  g_type_ensure (JALON_TYPE_SCORE_PAGE);
  g_type_ensure (JALON_TYPE_ELIGIBILITY_PAGE);
  g_type_ensure (JALON_TYPE_PLAN_PAGE);
  g_type_ensure (JALON_TYPE_ROUNDS_PAGE);
  g_type_ensure (JALON_TYPE_TABLES_PAGE);
  g_type_ensure (JALON_TYPE_DOCUMENTS_PAGE);
  g_type_ensure (JALON_TYPE_DATES_PAGE);

  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (widget_class, "win.show-nth-page", "i", show_nth_page_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.show-item", "s", show_item_action);
  gtk_widget_class_install_action (widget_class, "win.show-table", "s", show_table_action);
  gtk_widget_class_install_action (widget_class, "win.show-place", "s", show_place_action);
  gtk_widget_class_install_action (widget_class, "win.show-pages", NULL, show_pages_action);
  gtk_widget_class_install_action (widget_class, "win.questionnaire", NULL, questionnaire_action);
  gtk_widget_class_bind_template_callback (widget_class, choose_subtitle);
  gtk_widget_class_bind_template_callback (widget_class, offers_print);
  gtk_widget_class_bind_template_callback (widget_class, page_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
}

/**
 * jalon_window_show_page:
 * @self: a window
 * @name: overview, profile, score, eligibility, plan, rounds, tables, documents or dates
 *
 * Shows a page; one that does not exist changes nothing.
 */
void
jalon_window_show_page (JalonWindow *self,
                        const char  *name)
{
  if (gtk_stack_get_child_by_name (self->page_stack, name) == NULL)
    return;

  get_page (self, name);
  gtk_stack_set_visible_child_name (self->page_stack, name);
  jalon_split_view_show_content (self->split_view, TRUE);
}

/**
 * jalon_window_get_page:
 * @self: a window
 *
 * Returns: (nullable): the name of the page that is shown
 */
const char *
jalon_window_get_page (JalonWindow *self)
{
  return gtk_stack_get_visible_child_name (self->page_stack);
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
