/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-search-row.h"

#include <glib/gi18n.h>

typedef struct
{
  GtkWidget *window; /* scrolls the list; hidden while there is nothing to suggest */
  GtkWidget *list;
  gboolean   choosing;
} JalonSearchRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JalonSearchRow, jalon_search_row, JALON_TYPE_ENTRY_ROW)

#define LIST_HEIGHT_MAX 232

static inline JalonSearchRowPrivate *
get_private (JalonSearchRow *self)
{
  return jalon_search_row_get_instance_private (self);
}

/* Suggestions --------------------------------------------------------------- */

/**
 * jalon_suggestion_new:
 * @code: what is kept
 * @title: what is read
 * @detail: (nullable): a dim line below
 *
 * Returns: (transfer full): a suggestion
 */
JalonSuggestion *
jalon_suggestion_new (const char *code,
                      const char *title,
                      const char *detail)
{
  JalonSuggestion *suggestion = g_new0 (JalonSuggestion, 1);

  suggestion->code = g_strdup (code);
  suggestion->title = g_strdup (title);
  suggestion->detail = g_strdup (detail);
  return suggestion;
}

/**
 * jalon_suggestion_free:
 * @suggestion: a suggestion
 *
 * Frees it.
 */
void
jalon_suggestion_free (JalonSuggestion *suggestion)
{
  g_free (suggestion->code);
  g_free (suggestion->title);
  g_free (suggestion->detail);
  g_free (suggestion);
}

static GtkWidget *
make_line (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (css_class != NULL)
    {
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, css_class);
    }
  return label;
}

static GtkWidget *
make_suggestion (const JalonSuggestion *suggestion)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), make_line (suggestion->title, NULL));
  if (suggestion->detail != NULL)
    gtk_box_append (GTK_BOX (box), make_line (suggestion->detail, "dim"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_focusable (row, FALSE);
  g_object_set_data_full (G_OBJECT (row), "code", g_strdup (suggestion->code), g_free);
  return row;
}

static void
hide_suggestions (JalonSearchRow *self)
{
  gtk_widget_set_visible (get_private (self)->window, FALSE);
}

static void
show_suggestions (JalonSearchRow *self,
                  const char     *text)
{
  JalonSearchRowPrivate *priv = get_private (self);
  g_autoptr (GPtrArray)  found = NULL;
  GtkWidget             *row;

  while ((row = gtk_widget_get_first_child (priv->list)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (priv->list), row);

  if (text[0] != '\0')
    found = JALON_SEARCH_ROW_GET_CLASS (self)->search (self, text);
  for (guint i = 0; found != NULL && i < found->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (priv->list), make_suggestion (found->pdata[i]));

  gtk_widget_set_visible (priv->window, found != NULL && found->len > 0);
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
        GtkListBoxRow  *suggestion)
{
  JalonSearchRowPrivate *priv = get_private (self);
  g_autofree char       *code = g_strdup (g_object_get_data (G_OBJECT (suggestion), "code"));

  priv->choosing = TRUE;
  set_value (self, code);
  priv->choosing = FALSE;
  hide_suggestions (self);
  jalon_entry_row_refresh (JALON_ENTRY_ROW (self));
  gtk_editable_set_position (GTK_EDITABLE (jalon_entry_row_get_text (JALON_ENTRY_ROW (self))), -1);
}

static void
suggestion_activated_cb (JalonSearchRow *self,
                         GtkListBoxRow  *suggestion)
{
  choose (self, suggestion);
}

/* Keys ---------------------------------------------------------------------- */

static void
move_selection (JalonSearchRow *self,
                int             by)
{
  JalonSearchRowPrivate *priv = get_private (self);
  GtkListBoxRow         *selected = gtk_list_box_get_selected_row (GTK_LIST_BOX (priv->list));
  int                    index = selected != NULL ? gtk_list_box_row_get_index (selected) + by : 0;
  GtkListBoxRow         *next = gtk_list_box_get_row_at_index (GTK_LIST_BOX (priv->list), MAX (index, 0));
  double                 y;

  if (next == NULL)
    return;

  gtk_list_box_select_row (GTK_LIST_BOX (priv->list), next);
  if (gtk_widget_translate_coordinates (GTK_WIDGET (next), priv->list, 0, 0, NULL, &y))
    gtk_adjustment_clamp_page (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (priv->window)), y, y + gtk_widget_get_height (GTK_WIDGET (next)));
}

static gboolean
key_pressed_cb (JalonSearchRow *self,
                guint           key,
                guint           code,
                GdkModifierType modifiers)
{
  JalonSearchRowPrivate *priv = get_private (self);
  GtkListBoxRow         *selected;

  if (!gtk_widget_get_visible (priv->window))
    return GDK_EVENT_PROPAGATE;

  selected = gtk_list_box_get_selected_row (GTK_LIST_BOX (priv->list));
  if (key == GDK_KEY_Down)
    move_selection (self, 1);
  else if (key == GDK_KEY_Up)
    move_selection (self, -1);
  else if (key == GDK_KEY_Escape)
    hide_suggestions (self);
  else if ((key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) && selected != NULL)
    choose (self, selected);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
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

  if (finished)
    hide_suggestions (self);
  if (g_str_equal (shown, stripped))
    return TRUE;
  if (!finished)
    show_suggestions (self, stripped);

  code = JALON_SEARCH_ROW_GET_CLASS (self)->dup_code (self, stripped);
  if (code != NULL)
    set_value (self, code);
  else if (finished)
    set_value (self, stripped[0] != '\0' ? stripped : NULL);

  return TRUE;
}

static void
jalon_search_row_class_init (JalonSearchRowClass *klass)
{
  JALON_ENTRY_ROW_CLASS (klass)->dup_text = jalon_search_row_dup_text;
  JALON_ENTRY_ROW_CLASS (klass)->apply = jalon_search_row_apply;
}

static void
jalon_search_row_init (JalonSearchRow *self)
{
  JalonSearchRowPrivate *priv = get_private (self);
  GtkEventController    *keys = gtk_event_controller_key_new ();
  GtkText               *text = jalon_entry_row_get_text (JALON_ENTRY_ROW (self));

  priv->list = gtk_list_box_new ();
  priv->window = gtk_scrolled_window_new ();
  gtk_widget_add_css_class (priv->list, "suggestions");
  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Suggestions"), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (priv->window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (priv->window), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (priv->window), LIST_HEIGHT_MAX);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (priv->window), priv->list);
  gtk_widget_set_focusable (priv->list, FALSE); /* the keys stay with the text */
  gtk_widget_set_focusable (priv->window, FALSE);
  gtk_widget_set_visible (priv->window, FALSE);
  jalon_entry_row_add_below (JALON_ENTRY_ROW (self), priv->window);
  g_signal_connect_object (priv->list, "row-activated", G_CALLBACK (suggestion_activated_cb), self, G_CONNECT_SWAPPED);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (text), keys);
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
