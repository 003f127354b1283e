/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-states.h"

#include "jalon-labels.h"

static GtkWidget *
make_button (JalonDocumentState state,
             GCallback          chosen,
             GObject           *owner)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *icon = gtk_image_new_from_icon_name (jalon_document_state_icon (state));

  gtk_widget_add_css_class (icon, "sign");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), gtk_label_new (jalon_label_state (state)));
  if (state == JALON_DOCUMENT_STATE_READY)
    gtk_widget_add_css_class (icon, "ready");
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data (G_OBJECT (button), "state", GUINT_TO_POINTER (state));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, jalon_label_state (state), -1);
  g_signal_connect_object (button, "clicked", chosen, owner, G_CONNECT_SWAPPED);
  return button;
}

/**
 * jalon_document_states_popover_new:
 * @chosen: called with @owner and the button, whose data "state" is the state
 * @owner: as long as it lives
 *
 * Returns: (transfer floating): the six states, each with its drawn sign and its word
 */
GtkWidget *
jalon_document_states_popover_new (GCallback chosen,
                                   GObject  *owner)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  for (JalonDocumentState state = JALON_DOCUMENT_STATE_TO_DO; state <= JALON_DOCUMENT_STATE_NOT_NEEDED; state++)
    gtk_box_append (GTK_BOX (box), make_button (state, chosen, owner));
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  return popover;
}

/**
 * jalon_document_state_icon:
 * @state: of a document
 *
 * Returns: the name of its drawn sign
 */
const char *
jalon_document_state_icon (JalonDocumentState state)
{
  switch (state)
    {
    case JALON_DOCUMENT_STATE_UNANSWERED:
    case JALON_DOCUMENT_STATE_TO_DO:
      return "jalon-to-do-symbolic";

    case JALON_DOCUMENT_STATE_REQUESTED:
      return "jalon-requested-symbolic";

    case JALON_DOCUMENT_STATE_RECEIVED:
      return "jalon-received-symbolic";

    case JALON_DOCUMENT_STATE_TRANSLATED:
      return "jalon-translated-symbolic";

    case JALON_DOCUMENT_STATE_READY:
      return "jalon-met-symbolic";

    case JALON_DOCUMENT_STATE_NOT_NEEDED:
      return "jalon-not-needed-symbolic";

    default:
      g_return_val_if_reached (NULL);
    }
}
