/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-section-pair.h"

#include "jalon-tooltip.h"

#include <glib/gi18n.h>

#define LONGEST_NAME 24 /* characters on a button */

/* Only a name that is too long for a button is cut. */
static void
fit_label (GtkLabel *label)
{
  gboolean too_long = g_utf8_strlen (gtk_label_get_label (label), -1) > LONGEST_NAME;

  gtk_label_set_ellipsize (label, too_long ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  gtk_label_set_width_chars (label, too_long ? LONGEST_NAME : -1);
  gtk_label_set_max_width_chars (label, too_long ? LONGEST_NAME : -1);
}

static GtkWidget *
make_sign (void)
{
  GtkWidget *sign = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  gtk_widget_add_css_class (sign, "correct");
  jalon_tooltip_set (sign, _ ("Something here is to be corrected"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (sign), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Something here is to be corrected"), -1);
  return sign;
}

/**
 * jalon_section_pair_new:
 *
 * Returns: (transfer floating): the name of a part of the profile, and after it the sign of what is to be corrected there
 */
GtkWidget *
jalon_section_pair_new (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (NULL);

  g_signal_connect (label, "notify::label", G_CALLBACK (fit_label), NULL);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), make_sign ());
  return box;
}

/**
 * jalon_section_pair_bind:
 * @pair: a name with its sign
 * @page: the part of the profile that they are about
 * @bindings: (out caller-allocates): what holds them to it, owned by both
 */
void
jalon_section_pair_bind (GtkWidget    *pair,
                         GtkStackPage *page,
                         GBinding     *bindings[2])
{
  bindings[0] = g_object_bind_property (page, "title", gtk_widget_get_first_child (pair), "label", G_BINDING_SYNC_CREATE);
  bindings[1] = g_object_bind_property (page, "needs-attention", gtk_widget_get_last_child (pair), "visible", G_BINDING_SYNC_CREATE);
}
