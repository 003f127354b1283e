/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-window-actions.h"

#include "jalon-compare-actions.h"
#include "jalon-export-actions.h"
#include "jalon-household-actions.h"
#include "jalon-window.h"

/**
 * jalon_window_actions_install:
 *
 * Gives every #JalonWindow the actions on households, on what is exported and
 * about the program. To be called before the first one is made; once more does nothing.
 */
void
jalon_window_actions_install (void)
{
  static gsize once = 0;

  if (g_once_init_enter (&once))
    {
      GtkWidgetClass *window_class = g_type_class_ref (JALON_TYPE_WINDOW); /* kept: an action outlives every window */

      jalon_household_actions_install (window_class);
      jalon_household_delete_install (window_class);
      jalon_compare_actions_install (window_class);
      jalon_export_actions_install (window_class);
      g_once_init_leave (&once, 1);
    }
}
