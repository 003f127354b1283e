/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-profile-page.h"
#include "jalon-questionnaire.h"
#include "jalon-questions.h"
#include "jalon-test-ui.h"
#include "jalon-window.h"
#include "jalon-window-actions.h"

/* Not a test: takes a picture of every page, every question and every window of the
 * program, for eyes to look at: take-screenshots FOLDER HOUSEHOLD [PART-OF-A-NAME].
 * The language is the session's. A page is as tall as what it holds. */

#define MAX_HEIGHT 7000
#define MAX_FRAMES 10
#define MAX_WAITS 20000
#define BORDER 10 /* what GTK keeps around a window for its shadow where nobody manages windows */

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

static const char *const pages[] = { "overview", "score", "eligibility", "plan", "rounds", "tables", "documents", "dates" };
static const char *const sections[] = { "household", "candidate", "partner", "children", "relatives", "offer", "milestones" };
static const char *const dialogs[] = { "help", "preferences", "criteria", "rules", "about", "shortcuts", "print" };

static AdwApplication *application; /* brings the styles along */
static const char     *folder;
static const char     *wanted;
static const Look     *look;

/* Settling ------------------------------------------------------------------ */

static gboolean
flag_cb (gpointer flag)
{
  *(gboolean *) flag = TRUE;
  return G_SOURCE_REMOVE;
}

/* Whether something is still being computed beside the window. */
static gboolean
is_waiting (GtkWidget *root)
{
  if (!gtk_widget_get_mapped (root))
    return FALSE;
  if (GTK_IS_SPINNER (root) && gtk_spinner_get_spinning (GTK_SPINNER (root)))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (is_waiting (child))
      return TRUE;

  return FALSE;
}

/* Until nothing is left to do but what waits for an idle moment, which is then given. */
static void
settle (GtkWidget *window)
{
  for (guint n = 0; is_waiting (window) && n < MAX_WAITS; n++)
    g_main_context_iteration (NULL, TRUE);

  for (guint i = 0; i < 2; i++)
    {
      gboolean idle = FALSE;

      gtk_widget_queue_draw (window);
      gtk_test_widget_wait_for_draw (window);
      g_idle_add_full (G_PRIORITY_LOW + 1, flag_cb, &idle, NULL);
      for (guint n = 0; !idle && n < 2000; n++)
        g_main_context_iteration (NULL, TRUE);
    }
}

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

static void
resize (GtkWidget *window,
        int        height)
{
  gtk_window_set_default_size (GTK_WINDOW (window), look->width + BORDER, height + BORDER);
  for (guint i = 0; i < MAX_FRAMES && gtk_widget_get_height (window) != height; i++)
    gtk_test_widget_wait_for_draw (window);
  settle (window);
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

static void
save (GtkWidget  *window,
      const char *name)
{
  g_autofree char          *file = dup_file_name (name);
  g_autofree char          *path = g_build_filename (folder, file, NULL);
  g_autoptr (GdkPaintable)  paintable = gtk_widget_paintable_new (window);
  g_autoptr (GtkSnapshot)   snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture)    texture = NULL;

  gdk_paintable_snapshot (paintable, GDK_SNAPSHOT (snapshot), gtk_widget_get_width (window), gtk_widget_get_height (window));
  node = gtk_snapshot_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, NULL);
  if (!gdk_texture_save_to_png (texture, path))
    g_error ("%s cannot be written", path);
  g_print ("%s %d × %d\n", file, gtk_widget_get_width (window), gtk_widget_get_height (window));
}

static void
take (GtkWidget  *window,
      const char *name)
{
  int hidden;

  resize (window, look->height);
  for (guint i = 0; i < 3 && (hidden = measure_hidden (window)) > 0; i++)
    resize (window, MIN (gtk_widget_get_height (window) + hidden, MAX_HEIGHT));
  save (window, name);
  if (gtk_widget_get_width (window) > look->width)
    g_print ("  WIDER than %d: %d\n", look->width, gtk_widget_get_width (window));
}

static void
take_pages (GtkWidget *window)
{
  GtkWidget *profile = jalon_test_ui_find (window, "profile_page");

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (is_wanted (pages[i]))
      {
        jalon_window_show_page (JALON_WINDOW (window), pages[i]);
        take (window, pages[i]);
      }

  jalon_window_show_page (JALON_WINDOW (window), "profile");
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      g_autofree char *name = g_strconcat ("profile-", sections[i], NULL);

      if (!is_wanted (name))
        continue;
      jalon_profile_page_show_section (JALON_PROFILE_PAGE (profile), sections[i]);
      take (window, name);
    }
}

/* A dialog is a window that is there after its action and was not before. */
static GtkWidget *
find_other_window (GtkWidget *window)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *one = windows; one != NULL; one = one->next)
    if (one->data != (gpointer) window && gtk_widget_get_mapped (one->data))
      return one->data;
  return NULL;
}

static void
take_dialogs (GtkWidget *window)
{
  for (guint i = 0; i < G_N_ELEMENTS (dialogs); i++)
    {
      g_autofree char *action = g_strconcat ("win.", dialogs[i], NULL);
      GtkWidget       *dialog;

      if (!is_wanted (dialogs[i]) || !gtk_widget_activate_action (window, action, NULL))
        continue;
      settle (window);
      dialog = jalon_platform_get_dialog (GTK_WINDOW (window));
      if (dialog == NULL)
        dialog = find_other_window (window);
      if (dialog == NULL)
        continue;
      take (GTK_WIDGET (gtk_widget_get_root (dialog)), dialogs[i]);
      jalon_platform_close (dialog);
      settle (window);
    }
}

static void
take_questions (JalonSession *session,
                const char   *prefix)
{
  GtkWidget  *window = jalon_questionnaire_new (NULL, session);
  const guint n = jalon_questionnaire_get_n_questions ();
  const Look *full = look;
  Look        small = *look;

  small.width = MIN (look->width, 680);
  look = &small;
  gtk_window_present (GTK_WINDOW (window));
  settle (window);
  for (guint i = 0; i <= n; i++)
    {
      g_autofree char *name = g_strdup_printf ("question-%s-%02u", prefix, i + 1);

      if (!is_wanted (name))
        continue;
      g_object_set (window, "position", i, NULL);
      take (window, name);
    }
  gtk_window_destroy (GTK_WINDOW (window));
  look = full;
}

static void
take_look (const char *path)
{
  g_autoptr (JalonClock)   clock = jalon_fixed_clock_new (JALON_TEST_TODAY);
  g_autoptr (JalonSession) nobody = jalon_test_ui_session ("'candidate': {}");
  JalonWindow             *window = jalon_window_new (GTK_APPLICATION (application), jalon_test_ui_get_knowledge (), clock);

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * look->percent / 100, NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), look->dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);

  gtk_window_set_default_size (GTK_WINDOW (window), look->width, look->height);
  gtk_window_present (GTK_WINDOW (window));
  settle (GTK_WIDGET (window));
  if (is_wanted ("welcome"))
    take (GTK_WIDGET (window), "welcome");
  if (!jalon_window_open (window, path))
    g_error ("%s cannot be opened", path);

  take_pages (GTK_WIDGET (window));
  take_dialogs (GTK_WIDGET (window));
  take_questions (jalon_window_get_session (window), "couple");
  take_questions (nobody, "empty");
  gtk_window_destroy (GTK_WINDOW (window));
  jalon_test_ui_settle ();
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  g_log_set_always_fatal (G_LOG_LEVEL_ERROR);
  if (argc < 3)
    g_error ("take-screenshots FOLDER HOUSEHOLD [PART-OF-A-NAME]");

  application = adw_application_new (APPLICATION_ID, G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (G_APPLICATION (application), NULL, NULL))
    g_error ("no session bus");
  jalon_window_actions_install ();
  folder = argv[1];
  wanted = argc > 3 ? argv[3] : NULL;
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      look = &looks[i];
      take_look (argv[2]);
    }
  return 0;
}
