/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-word-button.h"

#include <glib/gi18n.h>

#include "jalon-glossary.h"
#include "jalon-scroll-to.h"
#include "jalon-tooltip.h"
#include "jalon-words.h"

#define MAX_CHARS 40 /* in a line of the popover */
#define MIN_CHARS 8
#define MARGINS 72         /* around the popover's lines, in pixels */
#define FRAMES_TO_SCROLL 3 /* one to move, one to have its new place */
#define SIGN_SPACING 4
#define SHARE_OF_HEIGHT 0.6 /* of the window, that the popover may take */

struct _JalonWordButton
{
  AdwBin parent_instance;

  char      *names; /* "CLB · NOC" */
  GPtrArray *added; /* (element-type utf8): words of texts that were told one by one */
  guint      idle;  /* shows them */
  GtkWidget *button;
  GtkWidget *label;
  GtkWidget *popover; /* made when it is opened first */
};

enum
{
  PROP_0,
  PROP_PART,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const char part_key[] = "jalon-word-button";

G_DEFINE_FINAL_TYPE (JalonWordButton, jalon_word_button, ADW_TYPE_BIN)

#define SEPARATOR " · "

/* The popover --------------------------------------------------------------- */

static int
count_chars (JalonWordButton *self)
{
  PangoContext     *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  const int         char_width = PANGO_PIXELS_CEIL (MAX (pango_font_metrics_get_approximate_char_width (metrics), pango_font_metrics_get_approximate_digit_width (metrics)));
  const int         room = gtk_widget_get_width (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)))) - MARGINS;

  pango_font_metrics_unref (metrics);
  return CLAMP (room / MAX (char_width, 1), MIN_CHARS, MAX_CHARS);
}

static void
add_line (GtkWidget  *box,
          const char *text,
          const char *css_class,
          int         n_chars)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (label), n_chars);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
}

static GtkWidget *
make_texts (JalonWordButton *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  const int  n_chars = count_chars (self);

  const GArray *words = jalon_glossary_list ();

  for (guint i = 0; i < words->len; i++)
    {
      const guint word = g_array_index (words, guint, i);

      if (jalon_glossary_find (word, self->names) == NULL)
        continue;
      add_line (box, jalon_glossary_get_title (word), "heading", n_chars);
      add_line (box, jalon_glossary_get_text (word), NULL, n_chars);
    }
  return box;
}

static GtkWidget *
make_popover (JalonWordButton *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *window = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (window), TRUE);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (window), TRUE);
  gtk_widget_set_focusable (window, TRUE); /* keys scroll what is higher than it */
  gtk_popover_set_child (GTK_POPOVER (popover), window);
  gtk_widget_add_css_class (popover, "word");
  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  g_signal_connect_object (popover, "closed", G_CALLBACK (gtk_widget_grab_focus), self->button, G_CONNECT_SWAPPED);
  return popover;
}

static void
show (JalonWordButton *self)
{
  const int  height = gtk_widget_get_height (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))));
  GtkWidget *window;

  if (self->popover == NULL)
    self->popover = make_popover (self);

  window = gtk_popover_get_child (GTK_POPOVER (self->popover));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), make_texts (self));
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (window), (int) (height * SHARE_OF_HEIGHT));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->popover), GTK_ACCESSIBLE_PROPERTY_LABEL, self->names, -1);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       data)
{
  guint *n_frames = data;

  if (++*n_frames < FRAMES_TO_SCROLL)
    return G_SOURCE_CONTINUE;
  if (gtk_widget_get_mapped (widget))
    show (JALON_WORD_BUTTON (widget));
  return G_SOURCE_REMOVE;
}

/* A screen reader presses what is out of sight too; a popover beside the screen has no place. */
static void
clicked_cb (JalonWordButton *self)
{
  jalon_scroll_to (GTK_WIDGET (self));
  gtk_widget_add_tick_callback (GTK_WIDGET (self), frame_cb, g_new0 (guint, 1), g_free);
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_word_button_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_PART:
      if (g_value_get_object (value) != NULL)
        g_object_set_data (g_value_get_object (value), part_key, object);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_word_button_dispose (GObject *object)
{
  JalonWordButton *self = JALON_WORD_BUTTON (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->popover, gtk_widget_unparent);

  G_OBJECT_CLASS (jalon_word_button_parent_class)->dispose (object);
}

static void
jalon_word_button_finalize (GObject *object)
{
  JalonWordButton *self = JALON_WORD_BUTTON (object);

  g_ptr_array_unref (self->added);
  g_free (self->names);

  G_OBJECT_CLASS (jalon_word_button_parent_class)->finalize (object);
}

static void
jalon_word_button_class_init (JalonWordButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jalon_word_button_dispose;
  G_OBJECT_CLASS (klass)->finalize = jalon_word_button_finalize;
  G_OBJECT_CLASS (klass)->set_property = jalon_word_button_set_property;

  properties[PROP_PART] = g_param_spec_object ("part", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);
}

static void
jalon_word_button_init (JalonWordButton *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SIGN_SPACING);
  GtkWidget *sign = g_object_new (GTK_TYPE_IMAGE, "icon-name", "help-about-symbolic", "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  self->added = g_ptr_array_new ();
  self->button = gtk_button_new ();
  self->label = gtk_label_new (NULL);
  gtk_widget_set_valign (self->label, GTK_ALIGN_CENTER); /* the dots are close to the text */
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE); /* each line below the sign's end, not in the middle as that of other buttons */
  gtk_label_set_natural_wrap_mode (GTK_LABEL (self->label), GTK_NATURAL_WRAP_NONE);
  gtk_widget_add_css_class (sign, "word-sign");
  gtk_box_append (GTK_BOX (box), sign); /* words that stand alone say nobody that they are explained */
  gtk_box_append (GTK_BOX (box), self->label);
  gtk_button_set_child (GTK_BUTTON (self->button), box);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "word");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  adw_bin_set_child (ADW_BIN (self), self->button);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
}

/* Public -------------------------------------------------------------------- */

GtkWidget *
jalon_word_button_new (GtkWidget *part)
{
  return g_object_new (JALON_TYPE_WORD_BUTTON, "part", part, NULL);
}

GtkWidget *
jalon_word_button_find (GtkWidget *part)
{
  return g_object_get_data (G_OBJECT (part), part_key);
}

/**
 * jalon_word_button_give_up:
 * @part: a part that has a button
 *
 * Leaves its words to the button of the part around it.
 */
void
jalon_word_button_give_up (GtkWidget *part)
{
  GtkWidget *button = jalon_word_button_find (part);

  g_object_set_data (G_OBJECT (part), part_key, NULL);
  if (button != NULL)
    gtk_widget_set_visible (button, FALSE);
}

/**
 * jalon_word_button_set_words:
 * @self: a button
 * @forms: (element-type utf8): words of the glossary, as they stand in the
 *   texts of the part
 *
 * Shows the button for these words, or hides it where there is none.
 */
void
jalon_word_button_set_words (JalonWordButton *self,
                             GPtrArray       *forms)
{
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char    *name = NULL;

  for (guint i = 0; i < forms->len; i++)
    {
      g_autofree char *form = jalon_words_capital (forms->pdata[i]);

      g_string_append_printf (names, "%s%s", i > 0 ? SEPARATOR : "", form);
    }
  if (g_strcmp0 (names->str, self->names) == 0)
    return;

  g_free (self->names);
  self->names = g_strdup (names->str);
  /* Translators: the name of a button that explains the words that follow: "CLB · NOC". */
  name = g_strdup_printf (_ ("What it means: %s"), self->names);
  gtk_label_set_label (GTK_LABEL (self->label), self->names);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  jalon_tooltip_set (self->button, name);
  gtk_widget_set_visible (GTK_WIDGET (self), names->len > 0);
}

static gboolean
idle_cb (gpointer data)
{
  JalonWordButton *self = data;

  self->idle = 0;
  jalon_word_button_set_words (self, self->added);
  return G_SOURCE_REMOVE;
}

static gboolean
explains (JalonWordButton *self,
          guint            word)
{
  for (guint i = 0; i < self->added->len; i++)
    if (jalon_glossary_find (word, self->added->pdata[i]) != NULL)
      return TRUE;
  return FALSE;
}

static void
show_when_idle (JalonWordButton *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add (idle_cb, self);
}

/**
 * jalon_word_button_clear:
 * @self: a button
 *
 * Forgets the texts that were added.
 */
void
jalon_word_button_clear (JalonWordButton *self)
{
  g_ptr_array_set_size (self->added, 0);
  show_when_idle (self);
}

/**
 * jalon_word_button_add_text:
 * @self: a button
 * @text: what is drawn, or stands in a row that is made when it comes into sight
 *
 * Explains the words of this text too. The button changes when nothing else is to
 * be done: rows are made while sizes are being found.
 */
void
jalon_word_button_add_text (JalonWordButton *self,
                            const char      *text)
{
  for (guint word = 0; word < jalon_glossary_get_length (); word++)
    {
      const char *form = jalon_glossary_find (word, text);

      if (form == NULL || explains (self, word))
        continue;
      g_ptr_array_add (self->added, (gpointer) form);
      show_when_idle (self);
    }
}
