/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-layout.h"

#include "jalon-test.h"
#include "jalon-test-pdf.h"

/* What the file of a report is, whatever stands on its pages. */

static void
test_same_bytes (void)
{
  g_autofree char *first = make_path ();
  g_autofree char *second = make_path ();
  g_autofree char *first_bytes = NULL;
  g_autofree char *second_bytes = NULL;
  gsize            first_length;
  gsize            second_length;

  write_report (new_report (8, 2), &jalon_paper_a4, first);
  g_usleep (1100 * G_TIME_SPAN_MILLISECOND); /* the clock must not matter */
  write_report (new_report (8, 2), &jalon_paper_a4, second);

  g_assert_true (g_file_get_contents (first, &first_bytes, &first_length, NULL));
  g_assert_true (g_file_get_contents (second, &second_bytes, &second_length, NULL));
  g_assert_cmpmem (first_bytes, first_length, second_bytes, second_length);
}

/* It names people and their days of birth: also over a file that everybody may read. */
static void
test_only_for_its_owner (void)
{
  g_autofree char *path = make_path ();
  GStatBuf         entry;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_assert_cmpint (g_chmod (path, 0644), ==, 0);
  write_report (new_report (1, 1), &jalon_paper_a4, path);
  g_assert_cmpint (g_stat (path, &entry), ==, 0);
  g_assert_cmpint (entry.st_mode & 0777, ==, 0600);
}

static void
test_structure (void)
{
  g_autofree char *path = make_path ();
  const char      *argv[] = { "pdfinfo", "-struct-text", path, NULL };
  const char      *link_argv[] = { "pdfinfo", "-url", path, NULL };
  g_autofree char *tree = NULL;
  g_autofree char *links = NULL;

  jalon_words_init ("en");
  write_report (new_report (2, 2), &jalon_paper_a4, path);
  tree = run_tool (argv);
  links = run_tool (link_argv);

  g_assert_true (g_str_has_prefix (tree, "Document\n  Sect\n    H1 (block)\n      \"Document checklist\"\n    P (block)\n"));
  g_assert_nonnull (strstr (tree, "    H2 (block)\n      \"2. For the application\"\n    P (block)\n"));
  g_assert_nonnull (strstr (tree, "    Table (block)\n      TR\n        TD\n          \"Document\"\n        TD\n          \"For\"\n"));
  g_assert_cmpuint (count_parts (tree, "Document\n"), ==, 1);
  g_assert_nonnull (strstr (links, "https://www.canada.ca/fr/it%27s/%C3%A9"));
}

static void
test_outline (void)
{
  g_autofree char  *path = make_path ();
  const char *const argv[] = { "pdftohtml", "-xml", "-i", "-stdout", path, NULL };
  g_autofree char  *text = NULL;
  const char       *outline;

  jalon_words_init ("en");
  write_report (new_report (40, 2), &jalon_paper_a4, path);
  text = run_tool (argv);
  outline = strstr (text, "<outline>");
  g_assert_nonnull (outline);

  /* A repeated heading has no entry. */
  g_assert_nonnull (strstr (outline, ">Document checklist<"));
  g_assert_nonnull (strstr (outline, ">2. For the application<"));
  g_assert_null (strstr (outline, "(continued)"));
}

static void
test_failure (void)
{
  g_autoptr (JalonLayout) layout = jalon_layout_new (new_report (1, 1), &jalon_paper_a4);
  g_autoptr (GError)      error = NULL;
  g_autoptr (GFile)       file = g_file_new_build_filename (folder, "no", "such", "folder.pdf", NULL);

  g_assert_false (jalon_layout_write_pdf (layout, file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "folder.pdf"));
}

/* A window shows the same pages without tags. */
static void
test_image (void)
{
  g_autoptr (JalonLayout) layout = jalon_layout_new (new_report (8, 2), &jalon_paper_letter);
  cairo_surface_t        *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 612, 792);
  cairo_t                *cr = cairo_create (surface);
  guint                   n_dark = 0;
  guint                   n_coloured = 0;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  jalon_layout_draw_page (layout, cr, 0);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_flush (surface);

  for (int y = 0; y < 792; y++)
    {
      const guint32 *row = (const guint32 *) (cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < 612; x++)
        {
          const guint red = (row[x] >> 16) & 0xff, green = (row[x] >> 8) & 0xff, blue = row[x] & 0xff;

          n_dark += green < 0x60;
          n_coloured += red != green || green != blue;
        }
    }

  g_assert_cmpuint (n_dark, >, 2000);
  g_assert_cmpuint (n_coloured, ==, 0);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pdf/same-bytes", test_same_bytes);
  g_test_add_func ("/pdf/only-for-its-owner", test_only_for_its_owner);
  g_test_add_func ("/pdf/structure", test_structure);
  g_test_add_func ("/pdf/outline", test_outline);
  g_test_add_func ("/pdf/failure", test_failure);
  g_test_add_func ("/image/black-and-greys", test_image);

  return run_with_folder ();
}
