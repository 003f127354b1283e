/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-chip.h"

#include <glib/gi18n.h>

#include "jalon-document-states.h"
#include "jalon-fit-box.h"
#include "jalon-labels.h"
#include "jalon-member.h"
#include "jalon-plan-words.h"
#include "jalon-tooltip.h"
#include "jalon-words.h"

#define WORD_CHARS 12 /* a usual word is not broken */

struct _JalonDocumentChip
{
  AdwBin parent_instance;

  JalonSession *session;
  JalonItem    *item;
  GtkWidget    *button; /* a menu of states, or the way to the field */
  GtkImage     *icon;
  GtkLabel     *label;
};

G_DEFINE_FINAL_TYPE (JalonDocumentChip, jalon_document_chip, ADW_TYPE_BIN)

/* Words and signs ----------------------------------------------------------- */

static const char *
choose_icon (JalonItem *item)
{
  if (item->need == JALON_ITEM_NEED_UNANSWERED)
    return "dialog-question-symbolic";
  if (jalon_item_is_late (item) || item->warning == JALON_ITEM_WARNING_EXPIRED)
    return "jalon-late-symbolic";
  if (jalon_item_is_pressing (item))
    return "alarm-symbolic";

  return jalon_document_state_icon (jalon_item_get_shown_state (item));
}

static const char *
choose_class (JalonItem *item)
{
  if (jalon_item_is_late (item) || item->warning == JALON_ITEM_WARNING_EXPIRED)
    return "late";
  if (jalon_item_is_pressing (item))
    return "correct";

  return jalon_item_is_obtained (item) && item->state != JALON_DOCUMENT_STATE_NOT_NEEDED ? "ready" : NULL;
}

static int
find_longest_word (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  int            longest = 0;

  for (guint i = 0; words[i] != NULL; i++)
    longest = MAX (longest, (int) g_utf8_strlen (words[i], -1));
  return longest;
}

/* The button ---------------------------------------------------------------- */

static void
state_chosen_cb (JalonDocumentChip *self,
                 GtkWidget         *button)
{
  guint state = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "state"));

  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  jalon_session_set_item_state (self->session, self->item, state);
}

static void
make_popover (GtkMenuButton *menu_button,
              gpointer       user_data)
{
  JalonDocumentChip *self = user_data;

  if (gtk_menu_button_get_popover (menu_button) == NULL)
    gtk_menu_button_set_popover (menu_button, jalon_document_states_popover_new (G_CALLBACK (state_chosen_cb), G_OBJECT (self)));
}

static void
answer_clicked_cb (JalonDocumentChip *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (!gtk_widget_activate_action (widget, "win.show-place", "s", self->item->question))
    gtk_widget_activate_action (widget, "win.show-page", "s", "profile");
}

static GtkWidget *
make_content (JalonDocumentChip *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->icon = GTK_IMAGE (gtk_image_new ());
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_xalign (self->label, 0);                       /* close to its sign, whatever width its longest word may need */
  gtk_label_set_wrap_mode (self->label, PANGO_WRAP_WORD_CHAR); /* a name may be one long word */
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->icon));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->label));
  return box;
}

/* A menu of states, or a plain button, as the item is an answer's or not. */
static void
ensure_button (JalonDocumentChip *self,
               gboolean           is_question)
{
  if (self->button != NULL && GTK_IS_MENU_BUTTON (self->button) == !is_question)
    return;

  self->button = is_question ? gtk_button_new () : gtk_menu_button_new ();
  if (is_question)
    {
      gtk_button_set_child (GTK_BUTTON (self->button), make_content (self));
      g_signal_connect_object (self->button, "clicked", G_CALLBACK (answer_clicked_cb), self, G_CONNECT_SWAPPED);
    }
  else
    {
      gtk_menu_button_set_child (GTK_MENU_BUTTON (self->button), make_content (self));
      gtk_menu_button_set_always_show_arrow (GTK_MENU_BUTTON (self->button), TRUE); /* that there is something to choose is seen */
      gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), make_popover, self, NULL);
    }
  jalon_fit_box_wrap_labels (self->button);
  gtk_widget_add_css_class (GTK_WIDGET (self), "chip");
  adw_bin_set_child (ADW_BIN (self), self->button);
}

static void
show_state (JalonDocumentChip *self)
{
  JalonDate        today = jalon_session_get_today (self->session);
  g_autofree char *person = jalon_label_person (jalon_session_get_household (self->session), self->item->for_whom);
  g_autofree char *state = jalon_item_dup_state (self->item, today);
  g_autofree char *text = jalon_words_pair (person, state);
  const char      *classes[] = { choose_class (self->item), NULL };

  gtk_label_set_label (self->label, text);
  gtk_label_set_width_chars (self->label, MIN (find_longest_word (text), WORD_CHARS));
  gtk_image_set_from_icon_name (self->icon, choose_icon (self->item));
  gtk_widget_set_css_classes (GTK_WIDGET (self->icon), classes);
  gtk_widget_set_css_classes (GTK_WIDGET (self->label), classes);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  jalon_tooltip_set (self->button, self->item->need == JALON_ITEM_NEED_UNANSWERED ? _ ("Go to the answer that is missing") : _ ("Choose the state of this document"));
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_document_chip_class_init (JalonDocumentChipClass *klass)
{
  jalon_member_install (klass, g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonDocumentChip, session), NULL);
  jalon_member_install (klass, g_param_spec_object ("item", NULL, NULL, JALON_TYPE_ITEM, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDocumentChip, item), NULL);
}

static void
jalon_document_chip_init (JalonDocumentChip *self)
{
}

/* Public -------------------------------------------------------------------- */

/**
 * jalon_document_chip_new:
 * @session: the open household
 * @item: a person's copy of a document
 *
 * Returns: (transfer floating): its chip
 */
GtkWidget *
jalon_document_chip_new (JalonSession *session,
                         JalonItem    *item)
{
  JalonDocumentChip *self = g_object_new (JALON_TYPE_DOCUMENT_CHIP, "session", session, NULL);

  jalon_document_chip_set_item (self, item);
  return GTK_WIDGET (self);
}

/**
 * jalon_document_chip_set_item:
 * @self: a chip
 * @item: what it shows now
 *
 * Follows an edit; the focus stays.
 */
void
jalon_document_chip_set_item (JalonDocumentChip *self,
                              JalonItem         *item)
{
  gboolean read_only;

  g_return_if_fail (JALON_IS_DOCUMENT_CHIP (self));

  g_object_set (self, "item", item, NULL);
  ensure_button (self, item->need == JALON_ITEM_NEED_UNANSWERED && item->question != NULL);
  g_object_get (self->session, "read-only", &read_only, NULL);
  gtk_widget_set_sensitive (self->button, !read_only);
  show_state (self);
}

/**
 * jalon_document_chip_get_item:
 * @self: a chip
 *
 * Returns: (transfer none): what it shows
 */
JalonItem *
jalon_document_chip_get_item (JalonDocumentChip *self)
{
  g_return_val_if_fail (JALON_IS_DOCUMENT_CHIP (self), NULL);

  return self->item;
}
