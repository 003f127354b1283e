/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-type-ahead.h"

#include "jalon-fold.h"

/* Letters that are typed on a drop-down choose what begins with them, as in every list; or what people call so. */

#define PAUSE_MILLISECONDS 1000 /* after it a word begins anew */

typedef struct
{
  GString *typed;
  guint32  time;   /* of the last letter */
  gboolean chosen; /* by the keys before this one */
  GStrv    others; /* what else each choice but the first is called; NULL if nothing */
} TypeAhead;

static void
type_ahead_free (TypeAhead *self)
{
  g_string_free (self->typed, TRUE);
  g_strfreev (self->others);
  g_free (self);
}

/* How well a text that begins a word of a label says what is meant: its first word, another, or a word for it. */
typedef enum
{
  FIT_NONE,
  FIT_OTHER_WORDS,
  FIT_WORD,
  FIT_BEGINNING,
} Fit;

static Fit
get_fit (const char *label,
         const char *others,
         const char *query)
{
  g_autofree char *folded = jalon_fold (label);
  g_auto (GStrv)   each = NULL;

  if (g_str_has_prefix (folded, query))
    return FIT_BEGINNING;
  if (jalon_fold_matches (folded, query))
    return FIT_WORD;

  each = g_strsplit (others != NULL ? others : "", ",", -1);
  for (guint i = 0; each[i] != NULL; i++)
    {
      g_autofree char *other = jalon_fold (each[i]);

      if (g_str_has_prefix (other, query))
        return FIT_OTHER_WORDS;
    }
  return FIT_NONE;
}

/* The first of those that fit best; the first item says that nothing is answered. */
static guint
find_choice (AdwComboRow       *row,
             const char *const *others,
             const char        *typed)
{
  GListModel      *choices = adw_combo_row_get_model (row);
  const guint      n_others = others != NULL ? g_strv_length ((char **) others) : 0;
  g_autofree char *query = jalon_fold (typed);
  guint            found = GTK_INVALID_LIST_POSITION;
  Fit              best = FIT_NONE;

  for (guint i = 1; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (GtkStringObject) choice = g_list_model_get_item (choices, i);
      const Fit                   fit = get_fit (gtk_string_object_get_string (choice), i <= n_others ? others[i - 1] : NULL, query);

      if (fit > best)
        {
          best = fit;
          found = i;
        }
    }

  return found;
}

/* A space opens the drop-down, unless it stands behind a word that is being typed. */
static gboolean
is_text (const TypeAhead *self,
         gunichar         letter,
         guint32          time)
{
  if (g_unichar_isalnum (letter))
    return TRUE;
  return letter != 0 && g_utf8_strchr (" -.'’", -1, letter) != NULL && self->typed->len > 0 && time - self->time <= PAUSE_MILLISECONDS;
}

/* Return opens a drop-down; who has chosen by typing is done with it where Return goes on. */
static gboolean
confirm (AdwComboRow    *row,
         TypeAhead      *self,
         guint           key,
         GdkModifierType modifiers)
{
  const gboolean confirms = self->chosen && (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) && (modifiers & gtk_accelerator_get_default_mod_mask ()) == 0;

  self->chosen = FALSE;
  return confirms && gtk_widget_activate_action (GTK_WIDGET (row), "question.confirm", NULL);
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
  if (confirm (row, self, key, modifiers))
    return GDK_EVENT_STOP;
  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 || !is_text (self, letter, time))
    return GDK_EVENT_PROPAGATE;

  if (time - self->time > PAUSE_MILLISECONDS)
    g_string_truncate (self->typed, 0);
  self->time = time;
  g_string_append_unichar (self->typed, letter);
  choice = find_choice (row, (const char *const *) self->others, self->typed->str);
  self->chosen = choice != GTK_INVALID_LIST_POSITION;
  if (self->chosen)
    adw_combo_row_set_selected (row, choice);
  return GDK_EVENT_STOP;
}

/**
 * jalon_type_ahead_add:
 * @row: a drop-down of texts, the first of which is no answer
 * @others: (nullable) (transfer full): what else people call each text but the first, divided by commas, in their order
 *
 * Lets letters choose, and Return go on from what they chose where there is an action "question.confirm".
 */
void
jalon_type_ahead_add (AdwComboRow *row,
                      GStrv        others)
{
  TypeAhead          *self = g_new0 (TypeAhead, 1);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->typed = g_string_new (NULL);
  self->others = others;
  g_object_set_data_full (G_OBJECT (row), "type-ahead", self, (GDestroyNotify) type_ahead_free);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), row, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (row), keys);
}
