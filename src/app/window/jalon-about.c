/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-about.h"

#include <glib/gi18n.h>

#include "jalon-config.h"
#include "jalon-fit-box.h"
#include "jalon-platform.h"
#include "jalon-rules-window.h"

/* Not an address: the link that opens the list of rules. */
#define RULES_LINK "jalon:rules"
#define WEBSITE "https://github.com/jalon-app/Jalon"

static gboolean
link_activated_cb (JalonAboutDialog *about,
                   const char       *uri,
                   JalonWindow      *parent)
{
  if (!g_str_equal (uri, RULES_LINK))
    return FALSE;

  jalon_platform_present (jalon_rules_window_new (jalon_window_get_knowledge (parent), jalon_clock_get_today (jalon_window_get_clock (parent))), GTK_WIDGET (about));
  return TRUE;
}

/**
 * jalon_about_new:
 * @parent: the window whose rules it shows
 *
 * Returns: (transfer floating): the dialog about the program
 */
GtkWidget *
jalon_about_new (JalonWindow *parent)
{
  GtkWidget *about = jalon_about_dialog_new ();

  g_object_set (about,
                "application-name", "Jalon",
                "application-icon", APPLICATION_ID,
                "version", JALON_VERSION,
                "developer-name", _ ("The Jalon authors"),
                "website", WEBSITE,
                "issue-url", WEBSITE "/issues",
                "license-type", GTK_LICENSE_GPL_3_0,
                "comments", _ ("Jalon is not made by the Government of Canada and gives no legal advice. The account of Immigration, Refugees and Citizenship Canada decides. Jalon sends nothing about you anywhere."),
                NULL);
  jalon_about_dialog_add_legal_section (JALON_ABOUT_DIALOG (about),
                                        _ ("Occupations (NOC 2021)"),
                                        NULL,
                                        GTK_LICENSE_CUSTOM,
                                        _ ("Contains information licensed under the Open Government Licence – Canada."));
  jalon_about_dialog_add_legal_section (JALON_ABOUT_DIALOG (about),
                                        _ ("Rounds of invitations"),
                                        NULL,
                                        GTK_LICENSE_CUSTOM,
                                        _ ("The lists of Immigration, Refugees and Citizenship Canada. Contains information licensed under the Open Government Licence – Canada."));
  jalon_about_dialog_add_link (JALON_ABOUT_DIALOG (about), _ ("Rules"), RULES_LINK);
  jalon_fit_box_wrap_labels (GTK_WIDGET (about));
  g_signal_connect_object (about, "activate-link", G_CALLBACK (link_activated_cb), parent, 0);
  return about;
}
