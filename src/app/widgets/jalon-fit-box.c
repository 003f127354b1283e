/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fit-box.h"

#include "jalon-fit-layout.h"

#define SHORT_TEXT 12 /* letters */
#define ENDLESS_WORD 30

struct _JalonFitBox
{
  GtkWidget parent_instance;
};

enum
{
  PROP_0,
  PROP_SPACING,
  PROP_ROOM,
  PROP_LEADS,
  PROP_SHRINKS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JalonFitBox, jalon_fit_box, GTK_TYPE_WIDGET)

static void
jalon_fit_box_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  JalonFitLayout *layout = JALON_FIT_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (object)));

  switch (property_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, jalon_fit_layout_get_spacing (layout));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_fit_box_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  JalonFitLayout *layout = JALON_FIT_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (object)));

  switch (property_id)
    {
    case PROP_SPACING:
      jalon_fit_layout_set_spacing (layout, g_value_get_int (value));
      break;
    case PROP_ROOM:
      jalon_fit_layout_set_room (layout, g_value_get_int (value));
      break;
    case PROP_LEADS:
      if (g_value_get_boolean (value))
        jalon_fit_layout_let_lead (layout);
      break;
    case PROP_SHRINKS:
      if (g_value_get_boolean (value))
        jalon_fit_layout_let_shrink (layout);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_fit_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (jalon_fit_box_parent_class)->dispose (object);
}

static void
jalon_fit_box_class_init (JalonFitBoxClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jalon_fit_box_get_property;
  object_class->set_property = jalon_fit_box_set_property;
  object_class->dispose = jalon_fit_box_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, JALON_TYPE_FIT_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fitbox");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ROOM] = g_param_spec_int ("room", NULL, NULL, 0, G_MAXINT, 0, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_LEADS] = g_param_spec_boolean ("leads", NULL, NULL, FALSE, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SHRINKS] = g_param_spec_boolean ("shrinks", NULL, NULL, FALSE, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jalon_fit_box_init (JalonFitBox *self)
{
}

/* Public -------------------------------------------------------------------- */

/* The line of a row, or of a group, that holds its title: the first with that style. */
static GtkWidget *
find_header (GtkWidget *widget)
{
  if (GTK_IS_BOX (widget) && gtk_widget_has_css_class (widget, "header"))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_header (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* Groups cut their titles. */
static void
show_titles_whole (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    g_object_set (widget, "ellipsize", PANGO_ELLIPSIZE_NONE, "wrap", TRUE, "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, "lines", -1, NULL);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    show_titles_whole (child);
}

/**
 * jalon_fit_box_fit_header:
 * @row: a row or a group of libadwaita, with all that stands in its line
 * @spacing: between the parts of the line
 *
 * Lets what stands last in the line go below the title where it has no room beside it, and shows the title whole.
 */
void
jalon_fit_box_fit_header (GtkWidget *row,
                          int        spacing)
{
  GtkWidget *header = find_header (row);

  if (header == NULL)
    return;
  gtk_widget_set_layout_manager (header, jalon_fit_layout_new (spacing));
  show_titles_whole (header);
}

/**
 * jalon_fit_box_fit_header_to:
 * @row: a row or a group of libadwaita
 * @spacing: between the parts of the line
 * @room: letters that the title has beside what stands last, however wide that is
 *
 * As jalon_fit_box_fit_header(), for a line that ends in columns.
 */
void
jalon_fit_box_fit_header_to (GtkWidget *row,
                             int        spacing,
                             int        room)
{
  GtkWidget *header = find_header (row);

  jalon_fit_box_fit_header (row, spacing);
  if (header == NULL)
    return;
  jalon_fit_layout_set_room (JALON_FIT_LAYOUT (gtk_widget_get_layout_manager (header)), room);
  jalon_fit_layout_let_shrink (JALON_FIT_LAYOUT (gtk_widget_get_layout_manager (header)));
}

/* Fits into any line; a text that is not there yet may be long. */
static gboolean
is_short (GtkLabel *label)
{
  const glong length = g_utf8_strlen (gtk_label_get_text (label), -1);

  return length > 0 && length <= SHORT_TEXT;
}

/**
 * jalon_fit_box_wrap_labels:
 * @root: a widget with all that is below it, but no popover
 *
 * Lets every text, of a button too, go on in a second line where one line is too short for it.
 */
void
jalon_fit_box_wrap_labels (GtkWidget *root)
{
  const gboolean of_button = gtk_widget_get_ancestor (root, GTK_TYPE_BUTTON) != NULL;

  if (GTK_IS_LABEL (root) && (of_button || !is_short (GTK_LABEL (root))) && !gtk_label_get_wrap (GTK_LABEL (root)) && gtk_label_get_ellipsize (GTK_LABEL (root)) == PANGO_ELLIPSIZE_NONE)
    {
      gtk_label_set_wrap (GTK_LABEL (root), TRUE);
      gtk_label_set_natural_wrap_mode (GTK_LABEL (root), GTK_NATURAL_WRAP_NONE); /* one line where there is room */
      /* Lines begin at the sign before them, and end at the arrow behind them. */
      if (of_button && (gtk_widget_get_prev_sibling (root) != NULL || gtk_widget_get_next_sibling (root) != NULL))
        gtk_label_set_xalign (GTK_LABEL (root), 0);
      else if (of_button)
        gtk_label_set_justify (GTK_LABEL (root), GTK_JUSTIFY_CENTER);
    }
  /* GTK 4.8 gives such a button the height of one line, whatever its width. */
  if (GTK_IS_MENU_BUTTON (root) && gtk_widget_get_layout_manager (root) == NULL)
    gtk_widget_set_layout_manager (root, gtk_bin_layout_new ());
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child))
      jalon_fit_box_wrap_labels (child);
}

/* Longer than any word of a language that the program speaks. */
static gboolean
has_endless_word (GtkLabel *label)
{
  g_auto (GStrv) words = g_strsplit (gtk_label_get_text (label), " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (g_utf8_strlen (words[i], -1) > ENDLESS_WORD)
      return TRUE;
  return FALSE;
}

/**
 * jalon_fit_box_break_words:
 * @root: a widget with all that is below it
 *
 * Lets a text that wraps break within a word that no line has room for, as somebody's name may be.
 */
void
jalon_fit_box_break_words (GtkWidget *root)
{
  if (GTK_IS_LABEL (root) && gtk_label_get_wrap (GTK_LABEL (root)) && has_endless_word (GTK_LABEL (root)))
    gtk_label_set_wrap_mode (GTK_LABEL (root), PANGO_WRAP_WORD_CHAR);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child))
      jalon_fit_box_break_words (child);
}

/**
 * jalon_fit_box_dup_loose:
 * @words: a text, as a date with its weekday
 *
 * Returns: (transfer full): the text with plain spaces, to be broken where the line ends
 */
char *
jalon_fit_box_dup_loose (const char *words)
{
  GString *text = g_string_new (words);

  g_string_replace (text, "\302\240", " ", 0);
  return g_string_free (text, FALSE);
}

/**
 * jalon_fit_box_dup_tight:
 * @words: a short text, as an age
 *
 * Returns: (transfer full): the text with spaces and hyphens that bind, to stay in one line however much wraps around it
 */
char *
jalon_fit_box_dup_tight (const char *words)
{
  GString *text = g_string_new (words);

  g_string_replace (text, " ", "\302\240", 0);
  g_string_replace (text, "-", "\342\200\221", 0);
  return g_string_free (text, FALSE);
}
