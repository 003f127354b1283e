/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-step-mark.h"

#include "jalon-test-pixels.h"
#include "jalon-test-ui.h"

/* One line joins the rings of the steps, whatever the size of the text. */

#define HEIGHT 120
#define DISC 26

static guint32
get_pixel (const guint32 *pixels,
           int            width,
           int            y)
{
  return pixels[y * width + width / 2];
}

static void
test_rail (gconstpointer data)
{
  const int           percent = GPOINTER_TO_INT (data);
  const int           half = DISC * percent / 200;
  GtkWidget          *mark = g_object_new (JALON_TYPE_STEP_MARK, "height-request", HEIGHT, "halign", GTK_ALIGN_START, "valign", GTK_ALIGN_START, NULL);
  GtkWindow          *window;
  g_autofree guint32 *pixels = NULL;
  int                 width;

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * percent / 100, NULL);
  jalon_step_mark_show (JALON_STEP_MARK (mark), 2, JALON_STEP_WAITING);
  window = jalon_test_ui_present (mark);
  gtk_test_widget_wait_for_draw (mark);
  g_assert_cmpint (gtk_widget_get_height (mark), ==, HEIGHT);
  width = gtk_widget_get_width (mark);
  pixels = jalon_test_take_pixels (mark);

  for (int y = 0; y < HEIGHT; y++)
    {
      const int from_middle = ABS (y - HEIGHT / 2);

      if (from_middle > half + 2)
        g_assert_cmphex (get_pixel (pixels, width, y), !=, 0); /* the line */
      else if (from_middle < half - 3 && from_middle > half - 6)
        g_assert_cmphex (get_pixel (pixels, width, y), ==, 0); /* between the ring and the number in it */
    }

  gtk_window_destroy (window);
  jalon_test_ui_settle ();
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

int
main (int    argc,
      char **argv)
{
  static const int percents[] = { 100, 150, 200 };

  jalon_test_ui_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (percents); i++)
    {
      g_autofree char *path = g_strdup_printf ("/step-mark/rail-%d", percents[i]);

      g_test_add_data_func (path, GINT_TO_POINTER (percents[i]), test_rail);
    }
  return g_test_run ();
}
