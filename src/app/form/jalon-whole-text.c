/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-whole-text.h"

#include "jalon-member.h"

#define NEVER_CUT 10 /* letters: they fit into the narrowest window, with the largest text */
#define MOST 400     /* letters: no title has more, and laying out ten thousand at each change of size keeps the window busy */

struct _JalonWholeText
{
  AdwBin parent_instance;

  GtkText  *text;
  GtkLabel *label;
  gboolean  typing; /* half a word is not what will stand there */
};

G_DEFINE_FINAL_TYPE (JalonWholeText, jalon_whole_text, ADW_TYPE_BIN)

static gboolean
is_cut (JalonWholeText *self)
{
  const char  *content = gtk_editable_get_text (GTK_EDITABLE (self->text));
  PangoLayout *layout;
  const glong  n_letters = g_utf8_strlen (content, -1);
  int          width;

  if (self->typing || gtk_widget_get_width (GTK_WIDGET (self->text)) == 0 || n_letters <= NEVER_CUT || n_letters > MOST)
    return FALSE;

  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self->text), content);
  pango_layout_get_pixel_size (layout, &width, NULL);
  g_object_unref (layout);
  return width > gtk_widget_get_width (GTK_WIDGET (self->text));
}

static void
show_whole (JalonWholeText *self)
{
  const gboolean cut = is_cut (self);

  gtk_label_set_label (self->label, cut ? gtk_editable_get_text (GTK_EDITABLE (self->text)) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->label), cut);
}

static void
changed_cb (JalonWholeText *self)
{
  self->typing = gtk_widget_has_focus (GTK_WIDGET (self->text));
  show_whole (self);
}

static void
focus_moved_cb (JalonWholeText *self)
{
  self->typing = FALSE;
  show_whole (self);
}

static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       data)
{
  show_whole (JALON_WHOLE_TEXT (widget));
  return G_SOURCE_REMOVE;
}

static GtkSizeRequestMode
jalon_whole_text_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jalon_whole_text_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  gtk_widget_measure (GTK_WIDGET (JALON_WHOLE_TEXT (widget)->label), orientation, for_size, minimum, natural, NULL, NULL);
}

/* Amid the sharing of room no text may change: it does before the next frame. */
static void
jalon_whole_text_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  JalonWholeText *self = JALON_WHOLE_TEXT (widget);

  if (gtk_widget_should_layout (GTK_WIDGET (self->label)))
    gtk_widget_allocate (GTK_WIDGET (self->label), width, height, baseline, NULL);
  if (self->text != NULL && is_cut (self) != gtk_widget_get_visible (GTK_WIDGET (self->label)))
    gtk_widget_add_tick_callback (widget, frame_cb, NULL, NULL);
}

static void
follow (JalonWholeText *self)
{
  g_signal_connect_object (self->text, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->text, "notify::has-focus", G_CALLBACK (focus_moved_cb), self, G_CONNECT_SWAPPED);
}

static void
jalon_whole_text_class_init (JalonWholeTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->get_request_mode = jalon_whole_text_get_request_mode;
  widget_class->measure = jalon_whole_text_measure;
  widget_class->size_allocate = jalon_whole_text_size_allocate;

  jalon_member_install (klass, g_param_spec_object ("text", NULL, NULL, GTK_TYPE_TEXT, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonWholeText, text), (JalonUpdate) follow);
}

static void
jalon_whole_text_init (JalonWholeText *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->label, 0);
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_wrap_mode (self->label, PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "detail");
  gtk_widget_set_visible (GTK_WIDGET (self->label), FALSE);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->label));
}
