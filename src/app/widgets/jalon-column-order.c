/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-column-order.h"

#include <glib/gi18n.h>

#define NO_COLUMN -1 /* the list as it comes, or as a header has ordered it */

/* The states are those of the menu: a view of GTK 4.8 does not tell by what it is ordered. */
typedef struct
{
  GtkColumnView *view;
  GSimpleAction *column;
  GSimpleAction *reversed;
  gboolean       ordering; /* by the menu, not by a header */
} Order;

static void
order_free (gpointer data)
{
  Order *self = data;

  g_object_unref (self->column);
  g_object_unref (self->reversed);
  g_free (self);
}

static int
get_position (Order *self)
{
  g_autoptr (GVariant) state = g_action_get_state (G_ACTION (self->column));

  return g_variant_get_int32 (state);
}

static gboolean
is_reversed (Order *self)
{
  g_autoptr (GVariant) state = g_action_get_state (G_ACTION (self->reversed));

  return g_variant_get_boolean (state);
}

static void
change_state_cb (GSimpleAction *action,
                 GVariant      *state,
                 gpointer       data)
{
  Order                          *self = data;
  g_autoptr (GtkColumnViewColumn) column = NULL;

  g_simple_action_set_state (action, state);
  if (get_position (self) == NO_COLUMN)
    return;

  column = g_list_model_get_item (gtk_column_view_get_columns (self->view), (guint) get_position (self));
  self->ordering = TRUE;
  gtk_column_view_sort_by_column (self->view, column, is_reversed (self) ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
  self->ordering = FALSE;
}

static void
sorter_changed_cb (GtkMenuButton  *button,
                   GtkSorterChange change,
                   GtkSorter      *sorter)
{
  Order *self = g_object_get_data (G_OBJECT (button), "order");

  if (!self->ordering)
    g_simple_action_set_state (self->column, g_variant_new_int32 (NO_COLUMN));
}

static GMenuModel *
make_menu (GtkColumnView *view)
{
  GListModel       *columns = gtk_column_view_get_columns (view);
  GMenu            *menu = g_menu_new ();
  g_autoptr (GMenu) by = g_menu_new ();
  g_autoptr (GMenu) direction = g_menu_new ();

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);
      g_autoptr (GMenuItem)           item = g_menu_item_new (gtk_column_view_column_get_title (column), NULL);

      g_menu_item_set_action_and_target (item, "order.column", "i", (int) i);
      g_menu_append_item (by, item);
    }

  g_menu_append (direction, _ ("_Reverse order"), "order.reversed");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (by));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (direction));
  return G_MENU_MODEL (menu);
}

/**
 * jalon_column_order_offer:
 * @button: a button without a menu, beside the list
 * @view: a list that has its columns and their sorters, and a model that is sorted by gtk_column_view_get_sorter()
 *
 * Gives a button a menu of all columns, by which the list is ordered. What has no room for a column has no header to press.
 * Who owns the list takes its order away before it goes: a column that sorts outlives it.
 */
void
jalon_column_order_offer (GtkMenuButton *button,
                          GtkColumnView *view)
{
  Order                         *self = g_new0 (Order, 1);
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GMenuModel)         menu = make_menu (view);

  self->view = view;
  self->column = g_simple_action_new_stateful ("column", G_VARIANT_TYPE_INT32, g_variant_new_int32 (NO_COLUMN));
  self->reversed = g_simple_action_new_stateful ("reversed", NULL, g_variant_new_boolean (FALSE));
  g_signal_connect (self->column, "change-state", G_CALLBACK (change_state_cb), self);
  g_signal_connect (self->reversed, "change-state", G_CALLBACK (change_state_cb), self);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (self->column));
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (self->reversed));
  gtk_widget_insert_action_group (GTK_WIDGET (button), "order", G_ACTION_GROUP (group));
  gtk_menu_button_set_menu_model (button, menu);
  g_object_set_data_full (G_OBJECT (button), "order", self, order_free);
  g_signal_connect_object (gtk_column_view_get_sorter (view), "changed", G_CALLBACK (sorter_changed_cb), button, G_CONNECT_SWAPPED);
}
