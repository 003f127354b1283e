/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-platform.h"
#include "jalon-test-tour.h"
#include "jalon-test-unfold.h"
#include "jalon-window-actions.h"

/* Not a test: takes a picture of every page, every question and every window of the
 * program, of a page also with all that it folds unfolded, for eyes to look at: take-screenshots FOLDER [PART-OF-A-NAME]. With JALON_TEXT=WORD the text is as large as the
 * desktop asks, every page is taken, and the names of the looks have that word: 360-WORD-150.
 * The language is the session's, also of the household, which is the example. A page is as tall as what it holds. */

#define MAX_HEIGHT 32000
#define MAX_FRAMES 10

typedef struct
{
  const char *name;
  int         width;
  int         height;
  int         percent; /* of the size of the text */
  gboolean    dark;
} Look;

static const Look looks[] = {
  { "1120", 1120, 760, 100, FALSE },
  { "1120-dark", 1120, 760, 100, TRUE },
  { "720", 720, 760, 100, FALSE },
  { "360", 360, 640, 100, FALSE },
  { "360-dark", 360, 640, 100, TRUE },
  { "1120-150", 1120, 760, 150, FALSE },
  { "360-150", 360, 640, 150, FALSE },
  { "1120-200", 1120, 760, 200, FALSE },
  { "720-200", 720, 760, 200, TRUE },
  { "360-200", 360, 640, 200, FALSE },
};

#define DESKTOP (-1) /* percent: what the desktop asks */

static const Look desktop_looks[] = {
  { "1120", 1120, 760, DESKTOP, FALSE },
  { "360", 360, 640, DESKTOP, FALSE },
};

static AdwApplication *application; /* brings the styles along */
static const char     *folder;
static const char     *wanted;
static const Look     *look;
static int             border; /* what a GTK keeps of a window's size for its shadow, where nobody manages windows */

/* How much taller the window has to be so that nothing is scrolled away. */
static int
measure_hidden (GtkWidget *root)
{
  int hidden = 0;

  if (!gtk_widget_get_mapped (root))
    return 0;

  if (GTK_IS_SCROLLED_WINDOW (root))
    {
      GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (root));

      hidden = (int) (gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      const int below = measure_hidden (child);

      hidden = MAX (hidden, below);
    }
  return hidden;
}

/* A dialog in the window is as high as it asks to be: of a newer toolkit only. */
static void
resize (GtkWidget *window,
        int        height)
{
  GtkWidget *dialog = jalon_platform_get_dialog (GTK_WINDOW (window));

  if (dialog != NULL)
    g_object_set (dialog, "content-height", height, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), look->width + border, height + border);
  for (guint i = 0; i < MAX_FRAMES && gtk_widget_get_height (window) != height; i++)
    gtk_test_widget_wait_for_draw (window);
  jalon_test_tour_settle (window);
}

/* Pictures ------------------------------------------------------------------ */

static char *
dup_file_name (const char *name)
{
  return g_strdup_printf ("%s-%s-%s.png", name, jalon_words_get_language () == JALON_LANGUAGE_FR ? "fr" : "en", look->name);
}

static gboolean
is_wanted (const char *name)
{
  g_autofree char *file = dup_file_name (name);

  return wanted == NULL || strstr (file, wanted) != NULL;
}

static gboolean
is_wanted_page (const char *name)
{
  g_autofree char *unfolded = g_strconcat (name, "-unfolded", NULL);

  return is_wanted (name) || is_wanted (unfolded);
}

/* "score-en-360" wants nothing of the looks that are 1120 wide. */
static gboolean
is_look_wanted (void)
{
  const char *end = wanted != NULL ? strstr (wanted, jalon_words_get_language () == JALON_LANGUAGE_FR ? "-fr-" : "-en-") : NULL;

  return end == NULL || g_str_has_prefix (look->name, end + strlen ("-en-"));
}

/* (nullable): while a window was never drawn there is nothing of it. */
static GskRenderNode *
take_node (GtkWidget *window)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  g_autoptr (GtkSnapshot)  snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, GDK_SNAPSHOT (snapshot), gtk_widget_get_width (window), gtk_widget_get_height (window));
  return gtk_snapshot_to_node (snapshot);
}

static void
save (GtkWidget  *window,
      const char *name)
{
  g_autofree char          *file = dup_file_name (name);
  g_autofree char          *path = g_build_filename (folder, file, NULL);
  g_autoptr (GskRenderNode) node = take_node (window);
  g_autoptr (GdkTexture)    texture = NULL;

  for (guint i = 0; i < MAX_FRAMES && node == NULL; i++)
    {
      gtk_test_widget_wait_for_draw (window);
      node = take_node (window);
    }
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, NULL);
  if (!gdk_texture_save_to_png (texture, path))
    g_error ("%s cannot be written", path);
  g_print ("%s %d × %d\n", file, gtk_widget_get_width (window), gtk_widget_get_height (window));
}

static void
take (GtkWidget  *window,
      const char *name,
      gpointer    data)
{
  GtkWidget *dialog = jalon_platform_get_dialog (GTK_WINDOW (window));
  int        hidden;

  resize (window, look->height);
  for (guint i = 0; i < 3 && (hidden = measure_hidden (dialog != NULL ? dialog : window)) > 0; i++)
    resize (window, MIN (gtk_widget_get_height (window) + hidden, MAX_HEIGHT));
  save (window, name);
  if (gtk_widget_get_width (window) > look->width)
    g_print ("  WIDER than %d: %d\n", look->width, gtk_widget_get_width (window));
}

/* As it is, and with all that can be unfolded at one time. */
static void
take_page (GtkWidget  *window,
           const char *name,
           gpointer    data)
{
  g_autofree char      *unfolded_name = g_strconcat (name, "-unfolded", NULL);
  g_autoptr (GPtrArray) folded = NULL;

  if (is_wanted (name))
    take (window, name, data);
  if (!is_wanted (unfolded_name))
    return;
  folded = jalon_test_unfold (window);
  if (folded->len == 0)
    return;
  jalon_test_tour_settle (window);
  take (window, unfolded_name, data);
}

/* The window of the questions is never wider than it is made. */
static void
take_questions (JalonSession *session,
                const char   *prefix)
{
  const Look *full = look;
  Look        small = *look;

  small.width = MIN (look->width, 680);
  look = &small;
  jalon_test_tour_questions (session, prefix, is_wanted, take, NULL);
  look = full;
}

/* The example is opened once, and is a household of the library from then on. */
static void
open_example (JalonWindow *window)
{
  static char *path = NULL;

  if (path == NULL && gtk_widget_activate_action (GTK_WIDGET (window), "win.open-example", NULL))
    path = g_strdup (jalon_store_get_path (jalon_session_get_store (jalon_window_get_session (window))));
  else if (!jalon_window_open (window, path))
    g_error ("%s cannot be opened", path);
}

static void
take_look (void)
{
  const gboolean           of_desktop = look->percent == DESKTOP;
  g_autoptr (JalonClock)   clock = jalon_fixed_clock_new (JALON_TEST_TODAY);
  g_autoptr (JalonSession) nobody = jalon_test_ui_session ("'candidate': {}");
  JalonWindow             *window = jalon_window_new (GTK_APPLICATION (application), jalon_test_ui_get_knowledge (), clock);

  if (!of_desktop)
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * look->percent / 100, NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), look->dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);

  gtk_window_set_default_size (GTK_WINDOW (window), look->width, look->height);
  gtk_window_present (GTK_WINDOW (window));
  jalon_test_tour_settle (GTK_WIDGET (window));
  border = MAX (0, look->width - gtk_widget_get_width (GTK_WIDGET (window)));
  if (is_wanted ("welcome"))
    take (GTK_WIDGET (window), "welcome", NULL);
  open_example (window);

  jalon_test_tour_pages (GTK_WIDGET (window), is_wanted_page, take_page, NULL);
  if (!of_desktop)
    {
      jalon_test_tour_dialogs (GTK_WIDGET (window), is_wanted, take, NULL);
      take_questions (jalon_window_get_session (window), "couple");
      take_questions (nobody, "empty");
    }
  gtk_window_destroy (GTK_WINDOW (window));
  jalon_test_ui_settle ();
}

static void
take_desktop_look (const Look *model,
                   const char *word)
{
  int              dpi = 0;
  Look             own = *model;
  g_autofree char *name = NULL;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  if (dpi == 96 * 1024)
    g_error ("the desktop asks for no larger text");
  own.name = name = g_strdup_printf ("%s-%s-%d", model->name, word, dpi * 100 / (96 * 1024));
  look = &own;
  if (is_look_wanted ())
    take_look ();
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  g_log_set_always_fatal (G_LOG_LEVEL_ERROR);
  if (argc < 2)
    g_error ("take-screenshots FOLDER [PART-OF-A-NAME]");

  application = adw_application_new (APPLICATION_ID, G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (G_APPLICATION (application), NULL, NULL))
    g_error ("no session bus");
  jalon_window_actions_install ();
  folder = argv[1];
  wanted = argc > 2 ? argv[2] : NULL;
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  for (guint i = 0; g_getenv ("JALON_TEXT") != NULL && i < G_N_ELEMENTS (desktop_looks); i++)
    take_desktop_look (&desktop_looks[i], g_getenv ("JALON_TEXT"));
  for (guint i = 0; g_getenv ("JALON_TEXT") == NULL && i < G_N_ELEMENTS (looks); i++)
    {
      look = &looks[i];
      if (is_look_wanted ())
        take_look ();
    }
  return 0;
}
