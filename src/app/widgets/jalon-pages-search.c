/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-pages-search.h"

#include <glib/gi18n.h>

#include "jalon-fit-box.h"
#include "jalon-fold.h"
#include "jalon-page-words.h"
#include "jalon-search-focus.h"
#include "jalon-word-button.h"

/*
 * The search of libadwaita's own dialogs takes accents as they stand: whoever types
 * "evaluation" finds nothing in French. Here each page has an entry; where a page has
 * nothing to show, another one that has comes instead of it.
 */

#define PAGES "jalon-pages"
#define FOLDED "jalon-folded" /* of a row: what is searched in it */

typedef struct
{
  AdwPreferencesPage *page;
  GtkWidget          *group; /* with the entry, always shown */
  GtkEditable        *entry;
  GtkLabel           *nothing;
} Page;

static const char *
get_folded (GtkWidget *row)
{
  const char *folded = g_object_get_data (G_OBJECT (row), FOLDED);

  if (folded == NULL)
    {
      const char      *subtitle = ADW_IS_ACTION_ROW (row) ? adw_action_row_get_subtitle (ADW_ACTION_ROW (row)) : NULL;
      g_autofree char *text = g_strjoin (" ", adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), subtitle, NULL);

      folded = jalon_fold (text);
      g_object_set_data_full (G_OBJECT (row), FOLDED, (gpointer) folded, g_free);
    }
  return folded;
}

/* The rows below @widget; a group of which none is left goes too. Returns how many are left. */
static guint
filter (GtkWidget  *widget,
        GtkWidget  *kept,
        const char *query)
{
  guint n = 0;

  if (widget == kept)
    return 0;
  if (ADW_IS_PREFERENCES_ROW (widget))
    {
      gtk_widget_set_visible (widget, jalon_fold_matches (get_folded (widget), query));
      /* The last row that is left has no line below it: GTK 4.18 asks for heights before it knows, and mixes them with older ones. */
      gtk_widget_queue_resize (widget);
      return gtk_widget_get_visible (widget) ? 1 : 0;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += filter (child, kept, query);
  if (ADW_IS_PREFERENCES_GROUP (widget))
    gtk_widget_set_visible (widget, n > 0);
  return n;
}

static void
show_page (GtkWidget *dialog,
           Page      *page)
{
#if ADW_CHECK_VERSION(1, 5, 0)
  adw_preferences_dialog_set_visible_page (ADW_PREFERENCES_DIALOG (dialog), page->page);
#else
  adw_preferences_window_set_visible_page (ADW_PREFERENCES_WINDOW (dialog), page->page);
#endif
  gtk_widget_grab_focus (GTK_WIDGET (page->entry));
  gtk_editable_set_position (page->entry, -1); /* one goes on typing */
}

static void
search_changed_cb (GtkEditable *entry,
                   GtkWidget   *dialog)
{
  GArray          *pages = g_object_get_data (G_OBJECT (dialog), PAGES);
  const char      *typed = gtk_editable_get_text (entry);
  g_autofree char *query = jalon_fold (typed);
  g_autofree char *nothing = g_strdup_printf (_ ("Nothing found for “%s”."), typed);
  Page            *first = NULL;
  gboolean         found_here = FALSE;

  for (guint i = 0; i < pages->len; i++)
    {
      Page       *page = &g_array_index (pages, Page, i);
      const guint n = filter (GTK_WIDGET (page->page), page->group, query);

      if (n > 0 && first == NULL)
        first = page;
      found_here = found_here || (page->entry == entry && n > 0);
      gtk_label_set_label (page->nothing, nothing);
      gtk_widget_set_visible (GTK_WIDGET (page->nothing), n == 0);
      if (page->entry == entry)
        continue;

      g_signal_handlers_block_by_func (page->entry, search_changed_cb, dialog);
      gtk_editable_set_text (page->entry, typed);
      g_signal_handlers_unblock_by_func (page->entry, search_changed_cb, dialog);
    }

  if (!found_here && first != NULL)
    show_page (dialog, first);
}

static void
add_search (GtkWidget *dialog,
            Page      *page)
{
  GtkWidget *entry = gtk_search_entry_new ();
  GtkWidget *nothing = gtk_label_new (NULL);

  page->group = adw_preferences_group_new ();
  page->entry = GTK_EDITABLE (entry);
  page->nothing = GTK_LABEL (nothing);
  gtk_search_entry_set_search_delay (GTK_SEARCH_ENTRY (entry), 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Search"), -1);
  g_object_set (entry, "placeholder-text", _ ("Search"), NULL);
  gtk_label_set_wrap (page->nothing, TRUE);
  gtk_label_set_wrap_mode (page->nothing, PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_margin_top (nothing, 12);
  gtk_widget_set_visible (nothing, FALSE);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (page->group), entry);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (page->group), nothing);
  adw_preferences_page_add (page->page, ADW_PREFERENCES_GROUP (page->group));
  g_signal_connect_object (entry, "changed", G_CALLBACK (search_changed_cb), dialog, 0);
}

/**
 * jalon_pages_search_add_page:
 * @dialog: a #JalonPagesDialog without a search of its own
 * @title: of the page
 * @icon: (nullable): its symbol, where there are several pages
 *
 * Adds a page that begins with a search. Ctrl+F goes there, Escape empties it.
 *
 * Returns: (transfer none): the page, for groups of rows
 */
AdwPreferencesPage *
jalon_pages_search_add_page (GtkWidget  *dialog,
                             const char *title,
                             const char *icon)
{
  GArray *pages = g_object_get_data (G_OBJECT (dialog), PAGES);
  Page    page = { g_object_new (ADW_TYPE_PREFERENCES_PAGE, "title", title, "icon-name", icon, NULL), NULL, NULL, NULL };

  if (pages == NULL)
    {
      pages = g_array_new (FALSE, FALSE, sizeof (Page));
      g_object_set_data_full (G_OBJECT (dialog), PAGES, pages, (GDestroyNotify) g_array_unref);
      jalon_search_focus_add_key (dialog);
    }

  add_search (dialog, &page);
  g_array_append_val (pages, page);
  jalon_pages_dialog_add (JALON_PAGES_DIALOG (dialog), page.page);
  return page.page;
}

/**
 * jalon_pages_search_explain_words:
 * @dialog: whose page it is
 * @page: of jalon_pages_search_add_page()
 *
 * Puts a button below the search that explains the words of the field on the page.
 */
void
jalon_pages_search_explain_words (GtkWidget          *dialog,
                                  AdwPreferencesPage *page)
{
  GArray    *pages = g_object_get_data (G_OBJECT (dialog), PAGES);
  GtkWidget *button = jalon_word_button_new (GTK_WIDGET (page));

  jalon_fit_box_wrap_labels (button);
  gtk_widget_set_margin_top (button, 6);
  for (guint i = 0; i < pages->len; i++)
    if (g_array_index (pages, Page, i).page == page)
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (g_array_index (pages, Page, i).group), button);
  jalon_page_words_mark_page (GTK_WIDGET (page));
}
