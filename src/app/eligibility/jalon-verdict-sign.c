/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-verdict-sign.h"

#include "jalon-labels.h"
#include "jalon-tooltip.h"

static const char *
get_icon (JalonVerdict verdict)
{
  switch (verdict)
    {
    case JALON_VERDICT_UNANSWERED:
      return "jalon-unanswered-symbolic";

    case JALON_VERDICT_NOT_MET:
      return "jalon-not-met-symbolic";

    case JALON_VERDICT_MET:
      return "jalon-met-symbolic";

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jalon_verdict_sign_new:
 * @verdict: a verdict
 * @with_word: whether its word, that of a program, stands beside the sign; else it is the sign's accessible name
 *
 * Returns: (transfer floating): the sign
 */
GtkWidget *
jalon_verdict_sign_new (JalonVerdict verdict,
                        gboolean     with_word)
{
  const char *word = with_word ? jalon_label_open (verdict) : jalon_label_verdict (verdict);
  GtkWidget  *image = gtk_image_new_from_icon_name (get_icon (verdict));
  GtkWidget  *box;
  GtkWidget  *label;

  gtk_widget_add_css_class (image, "sign");
  if (verdict == JALON_VERDICT_MET)
    gtk_widget_add_css_class (image, "ready");
  jalon_tooltip_set (image, word);
  gtk_accessible_update_property (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
  if (!with_word)
    return image;

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  label = gtk_label_new (word);
  gtk_widget_add_css_class (label, "heading");
  if (verdict == JALON_VERDICT_MET)
    gtk_widget_add_css_class (label, "ready");
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), label);
  return box;
}
