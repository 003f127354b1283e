/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-later-menu.h"

/* Three popovers of rows take a tenth of the window's time to be made. */
static void
make_menu_cb (GtkMenuButton *button,
              gpointer       menu)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_menu_model (button, menu);
}

/**
 * jalon_later_menu_set:
 * @button: a button
 * @menu: its menu
 *
 * Gives it a menu that is made when it is opened.
 */
void
jalon_later_menu_set (GtkMenuButton *button,
                      GMenuModel    *menu)
{
  gtk_menu_button_set_create_popup_func (button, make_menu_cb, g_object_ref (menu), g_object_unref);
}
