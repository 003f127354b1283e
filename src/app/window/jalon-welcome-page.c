/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-welcome-page.h"

#include "jalon-fit-box.h"
#include "jalon-later-menu.h"

#define PATH_DATA "jalon-path"

struct _JalonWelcomePage
{
  AdwBin parent_instance;

  GtkWidget     *welcome_questions_button;
  GtkMenuButton *welcome_button;
  GMenuModel    *welcome_menu;
  GtkWidget     *household_box;
  GtkListBox    *household_list;
};

G_DEFINE_FINAL_TYPE (JalonWelcomePage, jalon_welcome_page, ADW_TYPE_BIN)

static void
household_activated_cb (JalonWelcomePage *self,
                        GtkListBoxRow    *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-path", "s", g_object_get_data (G_OBJECT (row), PATH_DATA));
}

static void
jalon_welcome_page_class_init (JalonWelcomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/window/welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonWelcomePage, welcome_questions_button);
  gtk_widget_class_bind_template_child (widget_class, JalonWelcomePage, welcome_button);
  gtk_widget_class_bind_template_child (widget_class, JalonWelcomePage, welcome_menu);
  gtk_widget_class_bind_template_child (widget_class, JalonWelcomePage, household_box);
  gtk_widget_class_bind_template_child (widget_class, JalonWelcomePage, household_list);
  gtk_widget_class_bind_template_callback (widget_class, household_activated_cb);
}

static void
jalon_welcome_page_init (JalonWelcomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jalon_later_menu_set (self->welcome_button, self->welcome_menu);
  jalon_fit_box_wrap_labels (GTK_WIDGET (self));
}

GtkWidget *
jalon_welcome_page_new (void)
{
  return g_object_new (JALON_TYPE_WELCOME_PAGE, NULL);
}

/**
 * jalon_welcome_page_focus:
 * @self: a page that is shown
 *
 * Puts the focus where somebody begins.
 */
void
jalon_welcome_page_focus (JalonWelcomePage *self)
{
  gtk_widget_grab_focus (self->welcome_questions_button);
}

/**
 * jalon_welcome_page_clear:
 * @self: a page
 *
 * Lists no household any more.
 */
void
jalon_welcome_page_clear (JalonWelcomePage *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->household_list, 0)) != NULL)
    gtk_list_box_remove (self->household_list, GTK_WIDGET (row));
  gtk_widget_set_visible (self->household_box, FALSE);
}

/**
 * jalon_welcome_page_add:
 * @self: a page
 * @title: of a household
 * @score: (nullable): in words
 * @path: of its file
 *
 * Lists a household below the others; pressed, it opens.
 */
void
jalon_welcome_page_add (JalonWelcomePage *self,
                        const char       *title,
                        const char       *score,
                        const char       *path)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *figure = gtk_label_new (score);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_add_css_class (figure, "numeric");
  gtk_widget_add_css_class (figure, "dim");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), figure);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), PATH_DATA, g_strdup (path), g_free);
  gtk_list_box_append (self->household_list, row);
  gtk_widget_set_visible (self->household_box, TRUE);
}
