/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-picker.h"

#include <glib/gi18n.h>

#include "jalon-picker-row.h"

struct _JalonPicker
{
  GtkPopover parent_instance;

  GtkWidget *field;
  GtkWidget *window; /* scrolls the list */
  GtkWidget *list;
  GtkWidget *nothing; /* stands in place of the list */
  GtkLabel  *nothing_label;
  GtkLabel  *way_on_label;
  GPtrArray *rows;  /* (element-type JalonPickerRow): of the list, which are made once */
  GPtrArray *rest;  /* (nullable) (element-type JalonSuggestion): what is shown from N_ROWS_AT_ONCE on */
  guint      idle;  /* shows it; 0 if it does not */
  guint      waits; /* for a frame in which its field is in sight; 0 if it does not */
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JalonPicker, jalon_picker, GTK_TYPE_POPOVER)

#define N_ROWS_SEEN 7
#define N_ROWS_AT_ONCE 9 /* a key does not wait for rows that are out of sight */

/* Rows ---------------------------------------------------------------------- */

static GtkLabel *
add_line (GtkWidget *box)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 1); /* as wide as the field: a popover wider than the screen is cut */
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static JalonPickerRow *
get_row (JalonPicker *self,
         guint        index)
{
  return self->rows->pdata[index];
}

static void
show_rows (JalonPicker *self,
           GPtrArray   *suggestions,
           guint        from,
           guint        to)
{
  for (guint i = from; i < to; i++)
    {
      if (i == self->rows->len)
        {
          g_ptr_array_add (self->rows, g_object_new (JALON_TYPE_PICKER_ROW, NULL));
          gtk_list_box_append (GTK_LIST_BOX (self->list), self->rows->pdata[i]);
        }
      jalon_picker_row_show (get_row (self, i), suggestions->pdata[i]);
    }
}

static void
drop_rest (JalonPicker *self)
{
  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->rest, g_ptr_array_unref);
}

static void
show_rest (JalonPicker *self)
{
  if (self->rest != NULL)
    show_rows (self, self->rest, N_ROWS_AT_ONCE, self->rest->len);
  drop_rest (self);
}

static void
idle_cb (gpointer data)
{
  show_rest (data);
}

static void
fill (JalonPicker *self,
      GPtrArray   *suggestions)
{
  const guint at_once = MIN (suggestions->len, N_ROWS_AT_ONCE);

  drop_rest (self);
  show_rows (self, suggestions, 0, at_once);
  for (guint i = at_once; i < self->rows->len; i++)
    gtk_widget_set_visible (self->rows->pdata[i], FALSE);
  if (at_once == suggestions->len)
    return;

  self->rest = g_ptr_array_ref (suggestions);
  self->idle = g_idle_add_once (idle_cb, self);
}

static guint
count_rows (JalonPicker *self)
{
  guint n = 0;

  while (n < self->rows->len && gtk_widget_get_visible (self->rows->pdata[n]))
    n++;
  return n;
}

static JalonPickerRow *
get_selected (JalonPicker *self)
{
  GtkListBoxRow *selected = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list));

  if (selected == NULL || !gtk_widget_get_visible (self->window))
    return NULL;
  return JALON_PICKER_ROW (selected);
}

static void
select_row (JalonPicker *self,
            guint        index)
{
  GtkWidget       *row = GTK_WIDGET (get_row (self, index));
  GtkAdjustment   *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->window));
  graphene_point_t place;

  gtk_list_box_select_row (GTK_LIST_BOX (self->list), GTK_LIST_BOX_ROW (row));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->field), GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT, row, -1);
  if (index == 0)
    gtk_adjustment_set_value (adjustment, 0);
  else if (gtk_widget_compute_point (row, self->list, &GRAPHENE_POINT_INIT (0, 0), &place))
    gtk_adjustment_clamp_page (adjustment, place.y, place.y + gtk_widget_get_height (row));
}

static void
row_activated_cb (JalonPicker   *self,
                  GtkListBoxRow *activated)
{
  g_autofree char *code = g_strdup (jalon_picker_row_get_code (JALON_PICKER_ROW (activated)));

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, code);
}

/* Size ---------------------------------------------------------------------- */

/* As wide as the field, and as high as some rows, whatever the size of the text. */
static void
fit (JalonPicker *self)
{
  const int  width = MAX (gtk_widget_get_width (self->field), 1);
  GtkWidget *first;
  int        needed;
  int        height;

  gtk_widget_set_size_request (GTK_WIDGET (self), width, -1);
  gtk_widget_set_size_request (self->window, -1, -1);
  if (self->rows->len == 0)
    return;

  first = GTK_WIDGET (get_row (self, 0));
  gtk_widget_measure (first, GTK_ORIENTATION_HORIZONTAL, -1, &needed, NULL, NULL, NULL);
  gtk_widget_measure (first, GTK_ORIENTATION_VERTICAL, MAX (width, needed), &height, NULL, NULL, NULL);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (self->window), N_ROWS_SEEN * height);
}

/* In sight ------------------------------------------------------------------ */

/* Where the field stands on the page that is scrolled, which scrolling does not change. NULL where nothing scrolls. */
static GtkAdjustment *
find_place (JalonPicker *self,
            double      *out_top,
            double      *out_bottom)
{
  GtkWidget      *viewport = gtk_widget_get_ancestor (self->field, GTK_TYPE_VIEWPORT);
  graphene_rect_t field;

  if (viewport == NULL || !gtk_widget_compute_bounds (self->field, gtk_viewport_get_child (GTK_VIEWPORT (viewport)), &field))
    return NULL;
  *out_top = field.origin.y;
  *out_bottom = field.origin.y + field.size.height;
  return gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
}

/* As the page is laid out: what was scrolled since counts from the next frame on. */
static gboolean
is_in_sight (JalonPicker *self)
{
  GtkWidget      *viewport = gtk_widget_get_ancestor (self->field, GTK_TYPE_VIEWPORT);
  graphene_rect_t field;

  return viewport == NULL || (gtk_widget_compute_bounds (self->field, viewport, &field) && field.origin.y + field.size.height > 0 &&
                              field.origin.y < gtk_widget_get_height (viewport));
}

static void
bring_into_sight (JalonPicker *self)
{
  double         top, bottom;
  GtkAdjustment *adjustment = find_place (self, &top, &bottom);

  if (adjustment != NULL)
    gtk_adjustment_clamp_page (adjustment, top, bottom);
}

static gboolean
frame_cb (GtkWidget     *field,
          GdkFrameClock *clock,
          gpointer       data)
{
  JalonPicker *self = data;

  if (!is_in_sight (self))
    {
      bring_into_sight (self);
      return G_SOURCE_CONTINUE;
    }
  self->waits = 0;
  gtk_popover_popup (GTK_POPOVER (self));
  return G_SOURCE_REMOVE;
}

static void
stop_waiting (JalonPicker *self)
{
  if (self->waits != 0)
    gtk_widget_remove_tick_callback (self->field, self->waits);
  self->waits = 0;
}

/* A popover beside the screen is an error to GTK: where its field is out of sight, that comes first. */
static void
show_in_sight (JalonPicker *self)
{
  if (self->waits != 0 || gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  if (is_in_sight (self))
    gtk_popover_popup (GTK_POPOVER (self));
  else
    self->waits = gtk_widget_add_tick_callback (self->field, frame_cb, g_object_ref (self), g_object_unref);
}

/* It goes along with its field, as every popover does, and goes when that goes out of sight: one beside the screen has no place. */
static void
scrolled_cb (JalonPicker   *self,
             GtkAdjustment *adjustment)
{
  const double seen = gtk_adjustment_get_value (adjustment);
  double       top = 0, bottom = 0; /* gcc 14 does not see that a place sets both */

  if (find_place (self, &top, &bottom) == adjustment && (bottom <= seen || top >= seen + gtk_adjustment_get_page_size (adjustment)))
    jalon_picker_hide (self);
}

static void
follow_page (JalonPicker *self)
{
  double         top, bottom;
  GtkAdjustment *adjustment = find_place (self, &top, &bottom);

  if (adjustment == NULL)
    return;
  g_signal_handlers_disconnect_by_func (adjustment, scrolled_cb, self);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
}

static void
jalon_picker_dispose (GObject *object)
{
  drop_rest (JALON_PICKER (object));
  g_clear_pointer (&JALON_PICKER (object)->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (jalon_picker_parent_class)->dispose (object);
}

static void
jalon_picker_class_init (JalonPickerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jalon_picker_dispose;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", JALON_TYPE_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
add_list (JalonPicker *self,
          GtkWidget   *box)
{
  self->list = gtk_list_box_new ();
  gtk_widget_add_css_class (self->list, "suggestions");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_BROWSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Suggestions"), -1);
  gtk_widget_set_focusable (self->list, FALSE);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);

  self->window = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (self->window), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->window), self->list);
  gtk_widget_set_focusable (self->window, FALSE);
  gtk_box_append (GTK_BOX (box), self->window);
}

static void
jalon_picker_init (JalonPicker *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->rows = g_ptr_array_new ();
  gtk_popover_set_autohide (GTK_POPOVER (self), FALSE);
  gtk_popover_set_has_arrow (GTK_POPOVER (self), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self), GTK_POS_BOTTOM);
  gtk_widget_add_css_class (GTK_WIDGET (self), "picker");
  add_list (self, box);

  self->nothing = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_add_css_class (self->nothing, "nothing-found");
  self->nothing_label = add_line (self->nothing);
  self->way_on_label = add_line (self->nothing);
  gtk_widget_add_css_class (GTK_WIDGET (self->way_on_label), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->way_on_label), "dim");
  gtk_box_append (GTK_BOX (box), self->nothing);
  gtk_popover_set_child (GTK_POPOVER (self), box);
}

/* Public -------------------------------------------------------------------- */

/**
 * jalon_picker_new:
 * @field: what it stands below; unparents it when it is disposed
 *
 * Returns: (transfer none): a hidden picker, child of @field
 */
GtkWidget *
jalon_picker_new (GtkWidget *field)
{
  JalonPicker *self = g_object_new (JALON_TYPE_PICKER, NULL);

  self->field = field;
  gtk_widget_set_parent (GTK_WIDGET (self), field);
  return GTK_WIDGET (self);
}

/**
 * jalon_picker_show:
 * @self: a picker
 * @suggestions: (element-type JalonSuggestion): the best first
 * @nothing: said where @suggestions is empty
 * @way_on: what to do then
 *
 * Shows what may be meant, the first selected.
 */
void
jalon_picker_show (JalonPicker *self,
                   GPtrArray   *suggestions,
                   const char  *nothing,
                   const char  *way_on)
{
  gboolean found = suggestions->len > 0;

  fill (self, suggestions);
  gtk_widget_set_visible (self->window, found);
  gtk_widget_set_visible (self->nothing, !found);
  gtk_label_set_label (self->nothing_label, nothing);
  gtk_label_set_label (self->way_on_label, way_on);
  fit (self);
  if (found)
    select_row (self, 0);

  if (!gtk_widget_get_mapped (self->field))
    return;
  follow_page (self);
  show_in_sight (self); /* one that is shown gets its new size with the next frame, however fast somebody types */
}

/**
 * jalon_picker_hide:
 * @self: a picker
 *
 * Puts it away.
 */
void
jalon_picker_hide (JalonPicker *self)
{
  drop_rest (self);
  stop_waiting (self);
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->field), GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT);
  gtk_popover_popdown (GTK_POPOVER (self));
}

gboolean
jalon_picker_is_shown (JalonPicker *self)
{
  return gtk_widget_get_visible (GTK_WIDGET (self)) || self->waits != 0;
}

/**
 * jalon_picker_move:
 * @self: a picker
 * @by: rows down, or up if negative
 *
 * Selects another row.
 *
 * Returns: whether there are rows
 */
gboolean
jalon_picker_move (JalonPicker *self,
                   int          by)
{
  GtkListBoxRow *selected = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list));
  int            n_rows;

  show_rest (self);
  n_rows = (int) count_rows (self);
  if (n_rows == 0 || selected == NULL)
    return FALSE;
  select_row (self, (guint) CLAMP (gtk_list_box_row_get_index (selected) + by, 0, n_rows - 1));
  return TRUE;
}

/**
 * jalon_picker_get_selected:
 * @self: a picker
 *
 * Returns: (transfer none) (nullable): the code of the selected row
 */
const char *
jalon_picker_get_selected (JalonPicker *self)
{
  JalonPickerRow *row = jalon_picker_is_shown (self) ? get_selected (self) : NULL;

  return row != NULL ? jalon_picker_row_get_code (row) : NULL;
}
