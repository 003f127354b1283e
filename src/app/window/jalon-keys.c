/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-keys.h"

/**
 * jalon_keys_set:
 * @application: the program
 *
 * Gives actions of the window their keys.
 */
void
jalon_keys_set (GtkApplication *application)
{
  static const struct
  {
    const char *action;
    const char *accels[3];
  } keys[] = {
    { "win.new", { "<Control>n" } },
    { "win.open", { "<Control>o" } },
    { "win.save-copy", { "<Control><Shift>s" } },
    { "win.print", { "<Control>p" } },
    { "win.search", { "<Control>f" } },
    { "win.undo", { "<Control>z" } },
    { "win.redo", { "<Control><Shift>z", "<Control>y" } },
    { "win.shortcuts", { "<Control>question", "<Control><Shift>question" } },
    { "win.help", { "F1" } },
    { "win.preferences", { "<Control>comma" } },
    { "window.close", { "<Control>w", "<Control>q" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_application_set_accels_for_action (application, keys[i].action, (const char *const *) keys[i].accels);

  for (int page = 0; page < 8; page++)
    {
      g_autofree char *action = g_strdup_printf ("win.show-nth-page(%d)", page);
      g_autofree char *key = g_strdup_printf ("<Control>%d", page + 1);
      g_autofree char *alternative = g_strdup_printf ("<Alt>%d", page + 1);

      gtk_application_set_accels_for_action (application, action, (const char *const[]){ key, alternative, NULL });
    }
}
