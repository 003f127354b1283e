/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fit-box.h"
#include "jalon-test-ui.h"

/* How wide a line is whose last part may go below the others. */

#define SPACING 12
#define MOST_PARTS 3

typedef struct
{
  const char *name;
  int         parts[MOST_PARTS]; /* their widths */
  int         minimum;
  int         natural;
} Line;

static const Line lines[] = {
  { "nothing", { 0 }, 0, 0 },
  { "one-part", { 100 }, 100, 100 },
  { "a-short-part-below", { 100, 50 }, 100, 162 },
  { "a-long-part-below", { 100, 150 }, 150, 262 },
  { "two-parts-above", { 40, 30, 50 }, 82, 144 },
};

static GtkWidget *
make_line (const Line *line)
{
  GtkWidget *box = g_object_new (JALON_TYPE_FIT_BOX, "spacing", SPACING, NULL);

  for (guint i = 0; i < MOST_PARTS && line->parts[i] > 0; i++)
    {
      GtkWidget *part = adw_bin_new ();

      gtk_widget_set_size_request (part, line->parts[i], 20);
      gtk_widget_set_parent (part, box);
    }
  return g_object_ref_sink (box);
}

/* No part reaches beyond the edge. */
static void
check_parts (GtkWidget *box,
             int        width)
{
  int height;

  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  gtk_widget_size_allocate (box, &(GtkAllocation){ 0, 0, width, height }, -1);
  for (GtkWidget *part = gtk_widget_get_first_child (box); part != NULL; part = gtk_widget_get_next_sibling (part))
    {
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (part, box, &bounds));
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, width);
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, height);
    }
}

static void
test_line (gconstpointer data)
{
  const Line *line = data;
  GtkWidget  *box = make_line (line);
  int         minimum;
  int         natural;

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, line->minimum);
  g_assert_cmpint (natural, ==, line->natural);
  check_parts (box, minimum);
  check_parts (box, natural);
  g_object_unref (box);
}

/* Between the two the value stands beside what expands, or below it: never upon it. */
static void
test_expanding (void)
{
  const int  expanding = 400; /* more than two words have */
  const int  value = 150;
  GtkWidget *box = make_line (&(Line){ NULL, { expanding, value }, 0, 0 });
  GtkWidget *first = gtk_widget_get_first_child (box);

  gtk_widget_set_hexpand (first, TRUE);
  for (int width = expanding; width <= expanding + SPACING + value + 1; width++)
    {
      check_parts (box, width);
      g_assert_cmpint (gtk_widget_get_width (first), >=, expanding);
      g_assert_cmpint (gtk_widget_get_height (box) > 20, ==, width < expanding + SPACING + value);
    }
  g_object_unref (box);
}

/* A text has three lines beside the value at most, where it has fewer above it. */
static void
test_pressed (void)
{
  GtkWidget *box = g_object_ref_sink (g_object_new (JALON_TYPE_FIT_BOX, "spacing", SPACING, NULL));
  GtkWidget *text = g_object_new (GTK_TYPE_LABEL, "label", "Each stay of six months in a row or more in the last ten years, since the age of 18, needs a police certificate.",
                                  "wrap", TRUE, "xalign", 0.0, "hexpand", TRUE, NULL);
  GtkWidget *value = adw_bin_new ();
  guint      n_below = 0;
  guint      n_beside = 0;

  gtk_widget_set_size_request (value, 130, 20);
  gtk_widget_set_parent (text, box);
  gtk_widget_set_parent (value, box);
  for (int width = 280; width < 1200; width += 20) /* more than twice the value, and two words beside it */
    {
      graphene_rect_t bounds;
      int             n_lines;

      check_parts (box, width);
      g_assert_true (gtk_widget_compute_bounds (value, box, &bounds));
      n_lines = pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (text)));
      n_below += bounds.origin.x <= 0;
      n_beside += bounds.origin.x > 0;
      g_assert_true (bounds.origin.x <= 0 || n_lines <= 3);
    }
  g_assert_cmpuint (n_below, >, 3);
  g_assert_cmpuint (n_beside, >, 20);
  g_object_unref (box);
}

/* In a list the width alone decides, so that one long text does not part its value from those of the other rows. */
static void
test_column (void)
{
  GtkWidget *row = g_object_ref_sink (gtk_list_box_row_new ());
  GtkWidget *box = g_object_new (JALON_TYPE_FIT_BOX, "spacing", SPACING, NULL);
  GtkWidget *text = g_object_new (GTK_TYPE_LABEL, "label", "Each stay of six months in a row or more in the last ten years, since the age of 18, needs a police certificate.",
                                  "wrap", TRUE, "xalign", 0.0, "hexpand", TRUE, NULL);
  GtkWidget *value = adw_bin_new ();

  gtk_widget_set_size_request (value, 130, 20);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_parent (text, box);
  gtk_widget_set_parent (value, box);
  for (int width = 300; width < 1200; width += 20)
    {
      graphene_rect_t bounds;

      check_parts (box, width);
      g_assert_true (gtk_widget_compute_bounds (value, box, &bounds));
      g_assert_cmpfloat (bounds.origin.x, >, 0);
    }
  g_object_unref (row);
}

/* A choice differs from row to row: what it says goes below a text that it would press. */
static void
test_choice (void)
{
  GtkWidget      *choice = adw_combo_row_new ();
  GtkWidget      *list = g_object_ref_sink (gtk_list_box_new ());
  GtkWidget      *value = adw_bin_new ();
  GtkWidget      *box = g_object_new (JALON_TYPE_FIT_BOX, "spacing", SPACING, NULL);
  GtkWidget      *text = g_object_new (GTK_TYPE_LABEL, "label", "If a spouse or common-law partner comes with you, the points come from another column of the tables. Common-law partners have lived together for twelve months or more.",
                                       "wrap", TRUE, "xalign", 0.0, "hexpand", TRUE, NULL);
  graphene_rect_t bounds;

  gtk_widget_set_size_request (value, 90, 20);
  gtk_widget_set_parent (text, box);
  gtk_widget_set_parent (value, box);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (choice), box);
  gtk_list_box_append (GTK_LIST_BOX (list), choice);
  check_parts (box, 300);
  g_assert_true (gtk_widget_compute_bounds (value, box, &bounds));
  g_assert_cmpfloat (bounds.origin.x, <=, 0);
  check_parts (box, 900);
  g_assert_true (gtk_widget_compute_bounds (value, box, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >, 0);
  g_object_unref (list);
}

/* What stands first goes above what expands where that has not the room beside it, and gives it the whole width. */
static void
test_leading (void)
{
  GtkWidget *box = make_line (&(Line){ NULL, { 60, 10, 50 }, 0, 0 });
  GtkWidget *first = gtk_widget_get_first_child (box);
  GtkWidget *second = gtk_widget_get_next_sibling (first);

  g_object_set (box, "room", 20, "leads", TRUE, NULL);
  gtk_widget_set_hexpand (second, TRUE);
  check_parts (box, 150);
  g_assert_cmpint (gtk_widget_get_width (second), ==, 150);
  check_parts (box, 600);
  g_assert_cmpint (gtk_widget_get_width (second), ==, 600 - 60 - 50 - 2 * SPACING);
  g_object_unref (box);
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *path = g_strconcat ("/fit-box/", lines[i].name, NULL);

      g_test_add_data_func (path, &lines[i], test_line);
    }
  g_test_add_func ("/fit-box/what-expands-keeps-its-width", test_expanding);
  g_test_add_func ("/fit-box/no-text-is-pressed", test_pressed);
  g_test_add_func ("/fit-box/choice", test_choice);
  g_test_add_func ("/fit-box/column", test_column);
  g_test_add_func ("/fit-box/what-leads-goes-above", test_leading);
  return g_test_run ();
}
