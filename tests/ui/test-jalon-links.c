/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-source-link.h"

#include "jalon-platform.h"
#include "jalon-test-contrast.h"
#include "jalon-test-pixels.h"
#include "jalon-test-tour.h"
#include "jalon-test-unfold.h"
#include "jalon-test-window.h"

/* What is pale can be read: links on every page, what a field asks for while it is empty, what libadwaita dims. */

#define COUPLE "couple-morocco.jalon"

static const char *const grounds[2] = { "#ffffff", "#3a3a3a" }; /* a card, light and dark */

static guint n_links;

static gboolean
is_wanted (const char *name)
{
  static const char *const names[] = { "score", "eligibility", "tables", "documents", "dates", "help", "rules", NULL };

  return g_strv_contains (names, name);
}

/* Text with a colour of its own is drawn with the transparency of the label, unless it says its own too. */
static GdkRGBA
find_colour (GtkWidget     *label,
             PangoAttrList *attributes,
             guint          at)
{
  g_autoptr (PangoAttrIterator) iterator = pango_attr_list_get_iterator (attributes);
  const PangoAttribute         *colour;
  const PangoAttribute         *alpha;
  GdkRGBA                       found;
  int                           start;
  int                           end;

  jalon_platform_get_colour (label, &found);
  do
    pango_attr_iterator_range (iterator, &start, &end);
  while (end <= (int) at && pango_attr_iterator_next (iterator));
  colour = pango_attr_iterator_get (iterator, PANGO_ATTR_FOREGROUND);
  alpha = pango_attr_iterator_get (iterator, PANGO_ATTR_FOREGROUND_ALPHA);
  if (colour != NULL)
    {
      const PangoColor *own = &((const PangoAttrColor *) colour)->color;

      found.red = own->red / 65535.0f;
      found.green = own->green / 65535.0f;
      found.blue = own->blue / 65535.0f;
    }
  if (alpha != NULL)
    found.alpha = ((const PangoAttrInt *) alpha)->value / 65535.0f;
  return found;
}

static GdkRGBA
mix (GdkRGBA colour,
     GdkRGBA ground)
{
  return (GdkRGBA){ ground.red + (colour.red - ground.red) * colour.alpha, ground.green + (colour.green - ground.green) * colour.alpha,
                    ground.blue + (colour.blue - ground.blue) * colour.alpha, 1 };
}

static void
check_label (GtkLabel *label,
             gboolean  dark)
{
  PangoLayout   *layout = gtk_label_get_layout (label);
  PangoAttrList *attributes = pango_layout_get_attributes (layout);
  const char    *text = pango_layout_get_text (layout);
  const char    *link = strstr (gtk_label_get_label (label), "<a href=");
  GdkRGBA        ground;
  GdkRGBA        drawn;

  if (link == NULL || attributes == NULL)
    return;
  /* The link is the whole label, or the last of it, or the first: both ends of the text are measured. */
  gdk_rgba_parse (&ground, grounds[dark]);
  for (guint i = 0; i < 2; i++)
    {
      drawn = mix (find_colour (GTK_WIDGET (label), attributes, i == 0 ? 0 : (guint) strlen (text) - 1), ground);
      if (jalon_test_contrast (&drawn, &ground) < JALON_TEST_TEXT)
        g_test_message ("%s: %.2f", text, jalon_test_contrast (&drawn, &ground));
      g_assert_cmpfloat (jalon_test_contrast (&drawn, &ground), >=, JALON_TEST_TEXT);
    }
  n_links++;
}

static void
check (GtkWidget *widget,
       gboolean   dark)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget))
    check_label (GTK_LABEL (widget), dark);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check (child, dark);
}

static void
visit (GtkWidget  *window,
       const char *name,
       gpointer    data)
{
  g_autoptr (GPtrArray) folded = jalon_test_unfold (window);

  jalon_test_tour_settle (window);
  check (window, adw_style_manager_get_dark (adw_style_manager_get_default ()));
}

static void
test_contrast (Fixture      *fixture,
               gconstpointer data)
{
  const gboolean             dark = data != NULL;
  g_autofree char           *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", COUPLE, NULL);
  g_autofree char           *text = NULL;
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (style, "/io/github/jalon_app/Jalon/style-dark.css");
  if (dark)
    gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  open_text (fixture, text);
  jalon_test_tour_settle (GTK_WIDGET (fixture->window));
  n_links = 0;
  jalon_test_tour_pages (GTK_WIDGET (fixture->window), is_wanted, visit, NULL);
  jalon_test_tour_dialogs (GTK_WIDGET (fixture->window), is_wanted, visit, NULL);
  g_test_message ("%u links", n_links);
  g_assert_cmpuint (n_links, >, 50);
}

/* Pixels --------------------------------------------------------------------- */

static GdkRGBA
read_pixel (const guint32 *pixels,
            gsize          at)
{
  return (GdkRGBA){ (pixels[at] >> 16 & 0xff) / 255.0f, (pixels[at] >> 8 & 0xff) / 255.0f, (pixels[at] & 0xff) / 255.0f, 1 };
}

/* Of what stands out most from what lies in the middle of the left edge. */
static double
measure_contrast (GtkWidget *widget)
{
  const gsize         width = (gsize) gtk_widget_get_width (widget);
  const gsize         height = (gsize) gtk_widget_get_height (widget);
  g_autofree guint32 *pixels = jalon_test_take_pixels (widget);
  GdkRGBA             ground;
  double              most = 0;

  ground = read_pixel (pixels, height / 2 * width + 8);
  for (gsize i = 0; i < width * height; i++)
    {
      const GdkRGBA pixel = read_pixel (pixels, i);
      const double  own = jalon_test_contrast (&pixel, &ground);

      if (pixels[i] >> 24 == 0xff) /* no round corner */
        most = MAX (most, own);
    }
  return most;
}

static void
append_card (GtkWidget *box,
             GtkWidget *child)
{
  gtk_box_append (GTK_BOX (box), g_object_new (ADW_TYPE_BIN, "css-classes", ((const char *[]){ "card", NULL }), "child", child, NULL));
}

/* In letters so large that the inside of a stroke has its whole colour. */
static void
test_drawn (void)
{
  g_autofree char *link = jalon_source_link_dup ("https://www.canada.ca", "illicit");
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWindow       *window;

  gtk_box_append (GTK_BOX (box), gtk_button_new ()); /* has the keyboard */
  append_card (box, g_object_new (GTK_TYPE_ENTRY, "placeholder-text", "illicit", NULL));
  append_card (box, g_object_new (GTK_TYPE_LABEL, "label", link, "use-markup", TRUE, "css-classes", ((const char *[]){ "source", NULL }), NULL));
  append_card (box, g_object_new (GTK_TYPE_LABEL, "label", "illicit", "css-classes", ((const char *[]){ "dim-label", NULL }), NULL));
  append_card (box, g_object_new (ADW_TYPE_PREFERENCES_GROUP, "description", "illicit", NULL));
  append_card (box, g_object_new (ADW_TYPE_HEADER_BAR, "show-start-title-buttons", FALSE, "show-end-title-buttons", FALSE, "title-widget",
                                  g_object_new (GTK_TYPE_LABEL, "label", "illicit", "css-classes", ((const char *[]){ "subtitle", NULL }), NULL), NULL));
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 4 * 96 * 1024, NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_LIGHT);
  window = jalon_test_ui_present (box);
  gtk_widget_grab_focus (gtk_widget_get_first_child (box));
  jalon_test_tour_settle (GTK_WIDGET (window));
  for (GtkWidget *child = gtk_widget_get_next_sibling (gtk_widget_get_first_child (box)); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      g_test_message ("%s: %.2f", G_OBJECT_TYPE_NAME (adw_bin_get_child (ADW_BIN (child))), measure_contrast (child));
      g_assert_cmpfloat (measure_contrast (child), >=, JALON_TEST_TEXT);
    }
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  gtk_window_destroy (window);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  jalon_test_ui_load_styles ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  g_test_add_func ("/links/drawn", test_drawn);
  g_test_add ("/links/contrast-light", Fixture, NULL, set_up, test_contrast, tear_down);
  g_test_add ("/links/contrast-dark", Fixture, "dark", set_up, test_contrast, tear_down);
  return g_test_run ();
}
