/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-type-ahead.h"

#include "jalon-fold.h"

/* Letters that are typed on a drop-down choose what begins with them, as in every list. */

#define PAUSE_MILLISECONDS 1000 /* after it a word begins anew */

typedef struct
{
  GString *typed;
  guint32  time; /* of the last letter */
} TypeAhead;

static void
type_ahead_free (TypeAhead *self)
{
  g_string_free (self->typed, TRUE);
  g_free (self);
}

/* The choice that begins with a text, else the first with a word that does; the first item
 * says that nothing is answered. */
static guint
find_choice (AdwComboRow *row,
             const char  *typed)
{
  GListModel      *choices = adw_combo_row_get_model (row);
  g_autofree char *query = jalon_fold (typed);
  guint            found = GTK_INVALID_LIST_POSITION;

  for (guint i = 1; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (GtkStringObject) choice = g_list_model_get_item (choices, i);
      g_autofree char            *label = jalon_fold (gtk_string_object_get_string (choice));

      if (g_str_has_prefix (label, query))
        return i;
      if (found == GTK_INVALID_LIST_POSITION && jalon_fold_matches (label, query))
        found = i;
    }

  return found;
}

static gboolean
key_pressed_cb (AdwComboRow           *row,
                guint                  key,
                guint                  code,
                GdkModifierType        modifiers,
                GtkEventControllerKey *keys)
{
  TypeAhead    *self = g_object_get_data (G_OBJECT (row), "type-ahead");
  const guint32 time = gtk_event_controller_get_current_event_time (GTK_EVENT_CONTROLLER (keys));
  gunichar      letter = gdk_keyval_to_unicode (key);
  guint         choice;

  if (!gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)))
    return GDK_EVENT_PROPAGATE; /* it can be read only */
  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 || !g_unichar_isalnum (letter))
    return GDK_EVENT_PROPAGATE;

  if (time - self->time > PAUSE_MILLISECONDS)
    g_string_truncate (self->typed, 0);
  self->time = time;
  g_string_append_unichar (self->typed, letter);
  choice = find_choice (row, self->typed->str);
  if (choice != GTK_INVALID_LIST_POSITION)
    adw_combo_row_set_selected (row, choice);
  return GDK_EVENT_STOP;
}

/**
 * jalon_type_ahead_add:
 * @row: a drop-down of texts, the first of which is no answer
 *
 * Lets letters choose.
 */
void
jalon_type_ahead_add (AdwComboRow *row)
{
  TypeAhead          *self = g_new0 (TypeAhead, 1);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->typed = g_string_new (NULL);
  g_object_set_data_full (G_OBJECT (row), "type-ahead", self, (GDestroyNotify) type_ahead_free);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), row, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (row), keys);
}
