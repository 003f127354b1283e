/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-about.h"

#include <glib/gi18n.h>

#include "jalon-config.h"
#include "jalon-rules-window.h"
#include "jalon-window.h"

/* Not an address: the link that opens the list of rules. */
#define RULES_LINK "jalon:rules"

static gboolean
link_activated_cb (AdwAboutWindow *about,
                   const char     *uri,
                   JalonWindow    *parent)
{
  if (!g_str_equal (uri, RULES_LINK))
    return FALSE;

  gtk_window_present (GTK_WINDOW (jalon_rules_window_new (GTK_WINDOW (about), jalon_window_get_knowledge (parent), jalon_clock_get_today (jalon_window_get_clock (parent)))));
  return TRUE;
}

/**
 * jalon_about_new:
 * @parent: the window to stand above
 *
 * Returns: (transfer none): the window about the program
 */
GtkWidget *
jalon_about_new (GtkWindow *parent)
{
  GtkWidget *about = adw_about_window_new ();

  g_object_set (about,
                "application-name", "Jalon",
                "application-icon", APPLICATION_ID,
                "version", JALON_VERSION,
                "license-type", GTK_LICENSE_GPL_3_0,
                "comments", _ ("Jalon is not made by the Government of Canada and gives no legal advice. The account of Immigration, Refugees and Citizenship Canada decides. Jalon sends nothing about you anywhere."),
                "transient-for", parent,
                "modal", TRUE,
                NULL);
  adw_about_window_add_legal_section (ADW_ABOUT_WINDOW (about),
                                      _ ("Occupations (NOC 2021)"),
                                      NULL,
                                      GTK_LICENSE_CUSTOM,
                                      _ ("Contains information licensed under the Open Government Licence – Canada."));
  adw_about_window_add_legal_section (ADW_ABOUT_WINDOW (about),
                                      _ ("Rounds of invitations"),
                                      NULL,
                                      GTK_LICENSE_CUSTOM,
                                      _ ("The lists of Immigration, Refugees and Citizenship Canada. Contains information licensed under the Open Government Licence – Canada."));
  adw_about_window_add_link (ADW_ABOUT_WINDOW (about), _ ("Rules"), RULES_LINK);
  g_signal_connect_object (about, "activate-link", G_CALLBACK (link_activated_cb), parent, 0);
  return about;
}
