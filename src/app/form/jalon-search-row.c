/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-search-row.h"

#include <glib/gi18n.h>

#include "jalon-picker.h"

typedef struct
{
  JalonPicker *picker;
  gboolean     choosing;
} JalonSearchRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JalonSearchRow, jalon_search_row, JALON_TYPE_ENTRY_ROW)

static inline JalonSearchRowPrivate *
get_private (JalonSearchRow *self)
{
  return jalon_search_row_get_instance_private (self);
}

static gboolean
can_edit (JalonSearchRow *self)
{
  return gtk_editable_get_editable (GTK_EDITABLE (jalon_entry_row_get_text (JALON_ENTRY_ROW (self))));
}

static void
show_suggestions (JalonSearchRow *self,
                  const char     *text)
{
  JalonSearchRowClass  *klass = JALON_SEARCH_ROW_GET_CLASS (self);
  g_autoptr (GPtrArray) found = klass->search (self, text);
  /* Translators: what was typed. */
  g_autofree char *nothing = g_strdup_printf (_ ("Nothing found for “%s”."), text);

  jalon_picker_show (get_private (self)->picker, found, nothing, klass->get_way_on (self));
}

static void
set_value (JalonSearchRow *self,
           const char     *value)
{
  JalonEntryRow *row = JALON_ENTRY_ROW (self);

  g_object_set (jalon_entry_row_get_record (row), jalon_entry_row_get_field (row)->name, value, NULL);
}

static void
choose (JalonSearchRow *self,
        const char     *chosen)
{
  JalonSearchRowPrivate *priv = get_private (self);
  g_autofree char       *code = g_strdup (chosen);

  priv->choosing = TRUE;
  set_value (self, code);
  priv->choosing = FALSE;
  jalon_picker_hide (priv->picker);
  jalon_entry_row_refresh (JALON_ENTRY_ROW (self));
  gtk_editable_set_position (GTK_EDITABLE (jalon_entry_row_get_text (JALON_ENTRY_ROW (self))), 0); /* the beginning of a long title is seen */
}

/* Keys ---------------------------------------------------------------------- */

/* Down in a field that is shut opens the whole list. */
static gboolean
open_list (JalonSearchRow *self)
{
  if (!can_edit (self))
    return GDK_EVENT_PROPAGATE;
  show_suggestions (self, "");
  return GDK_EVENT_STOP;
}

static gboolean
key_pressed_cb (JalonSearchRow *self,
                guint           key,
                guint           code,
                GdkModifierType modifiers)
{
  JalonPicker *picker = get_private (self)->picker;
  const char  *selected = jalon_picker_get_selected (picker);

  if (!jalon_picker_is_shown (picker))
    return key == GDK_KEY_Down ? open_list (self) : GDK_EVENT_PROPAGATE;

  switch (key)
    {
    case GDK_KEY_Down:
      return jalon_picker_move (picker, 1);
    case GDK_KEY_Up:
      return jalon_picker_move (picker, -1);
    case GDK_KEY_Escape:
      jalon_picker_hide (picker);
      return GDK_EVENT_STOP;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      if (selected == NULL)
        return GDK_EVENT_PROPAGATE;
      choose (self, selected);
      g_signal_emit_by_name (jalon_entry_row_get_text (JALON_ENTRY_ROW (self)), "activate"); /* as in every field: in the questions it goes on */
      return GDK_EVENT_STOP;
    case GDK_KEY_Tab: /* and goes on to the next field */
      if (selected != NULL)
        choose (self, selected);
      return GDK_EVENT_PROPAGATE;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* The row ------------------------------------------------------------------- */

static char *
jalon_search_row_dup_text (JalonEntryRow *row)
{
  g_autofree char *code = jalon_search_row_dup_value (JALON_SEARCH_ROW (row));

  return code != NULL ? JALON_SEARCH_ROW_GET_CLASS (row)->dup_title (JALON_SEARCH_ROW (row), code) : g_strdup ("");
}

static gboolean
jalon_search_row_apply (JalonEntryRow *row,
                        const char    *text,
                        gboolean       finished)
{
  JalonSearchRow        *self = JALON_SEARCH_ROW (row);
  JalonSearchRowPrivate *priv = get_private (self);
  g_autofree char       *stripped = g_strstrip (g_strdup (text));
  g_autofree char       *shown = jalon_search_row_dup_text (row);
  g_autofree char       *code = NULL;

  if (priv->choosing)
    return TRUE;

  if (finished || stripped[0] == '\0')
    jalon_picker_hide (priv->picker);
  if (g_str_equal (shown, stripped))
    return TRUE;
  if (!finished && stripped[0] != '\0')
    show_suggestions (self, stripped);

  code = JALON_SEARCH_ROW_GET_CLASS (self)->dup_code (self, stripped, finished);
  if (code != NULL)
    set_value (self, code);
  else if (finished)
    set_value (self, stripped[0] != '\0' ? stripped : NULL);

  return TRUE;
}

static void
jalon_search_row_dispose (GObject *object)
{
  JalonSearchRowPrivate *priv = get_private (JALON_SEARCH_ROW (object));

  /* The parent first: it may take over what was typed. */
  G_OBJECT_CLASS (jalon_search_row_parent_class)->dispose (object);
  if (priv->picker != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&priv->picker)));
}

static void
jalon_search_row_class_init (JalonSearchRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jalon_search_row_dispose;
  JALON_ENTRY_ROW_CLASS (klass)->dup_text = jalon_search_row_dup_text;
  JALON_ENTRY_ROW_CLASS (klass)->apply = jalon_search_row_apply;
}

static void
jalon_search_row_init (JalonSearchRow *self)
{
  JalonSearchRowPrivate *priv = get_private (self);
  GtkEventController    *keys = gtk_event_controller_key_new ();

  priv->picker = JALON_PICKER (jalon_picker_new (GTK_WIDGET (self)));
  g_signal_connect_object (priv->picker, "chosen", G_CALLBACK (choose), self, G_CONNECT_SWAPPED);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (jalon_entry_row_get_text (JALON_ENTRY_ROW (self))), keys);
}

/**
 * jalon_search_row_dup_value:
 * @self: a row
 *
 * Returns: (transfer full) (nullable): the code that the record has
 */
char *
jalon_search_row_dup_value (JalonSearchRow *self)
{
  JalonEntryRow *row = JALON_ENTRY_ROW (self);
  char          *code = NULL;

  g_object_get (jalon_entry_row_get_record (row), jalon_entry_row_get_field (row)->name, &code, NULL);
  return code;
}
