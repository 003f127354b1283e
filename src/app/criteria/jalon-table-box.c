/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-table-box.h"

#include "jalon-table-row.h"

#define ROW_SPACING 5
#define STACKED_SPACING 10 /* what belongs together stands together */
#define PAIR_SPACING 5     /* from a figure with its name to the next */
#define ROOM 14            /* letters of a title: two words, or a long one */
#define LESS_ROOM 8        /* of a short one, beside short heads or beside a single figure */
#define MOST_LINES 3
#define MOST_LINES_ALONE 6 /* of a title beside a single figure, which would stand alone below it */

struct _JalonTableBox
{
  GtkWidget parent_instance;

  GtkWidget     *legend; /* (nullable): what shorter heads stand for */
  GArray        *rows;
  guint          n_columns;
  JalonTableForm form;
};

G_DEFINE_FINAL_TYPE (JalonTableBox, jalon_table_box, GTK_TYPE_WIDGET)

/* What a title has at least beside the figures, in the size of the text: the longest has three lines, about, where there are
 * columns whose room it could have. */
static void
measure_room (JalonTableBox   *self,
              JalonTableNeeds *needs)
{
  PangoFontMetrics *metrics = pango_context_get_metrics (gtk_widget_get_pango_context (GTK_WIDGET (self)), NULL, NULL);
  const int         letter = pango_font_metrics_get_approximate_char_width (metrics);
  const int         words = PANGO_PIXELS (ROOM * letter);
  const int         less = PANGO_PIXELS (LESS_ROOM * letter);
  const int         one_figure = MAX (less, MIN (words, needs->title / MOST_LINES_ALONE));
  const int         lines = self->n_columns > 1 ? needs->title / MOST_LINES : 0;

  pango_font_metrics_unref (metrics);
  needs->room = MAX (needs->least_title, MIN (needs->title, self->n_columns > 1 ? MAX (words, lines) : one_figure));
  needs->brief_room = MAX (needs->least_title, MIN (needs->title, MAX (less, needs->title / MOST_LINES)));
}

static gboolean
has_names (JalonTableBox *self)
{
  return self->rows->len > 0 && g_array_index (self->rows, JalonTableRow, self->rows->len - 1).names[0] != NULL;
}

static void
add_up (JalonTableColumns *columns,
        guint              n_columns)
{
  for (guint c = 0; c < n_columns; c++)
    {
      columns->wish[c] = MAX (columns->wish[c], columns->least[c]);
      columns->least_sum += columns->least[c];
      columns->wish_sum += columns->wish[c];
    }
}

static void
measure_needs (JalonTableBox   *self,
               JalonTableNeeds *needs)
{
  const gboolean named = has_names (self);
  int            ignored = 0;

  *needs = (JalonTableNeeds){ .n_columns = self->n_columns };
  for (guint i = 0; i < self->rows->len; i++)
    jalon_table_row_measure (&g_array_index (self->rows, JalonTableRow, i), self->n_columns, named, needs);
  if (needs->sign > 0)
    needs->sign += JALON_TABLE_COLUMN_SPACING;
  add_up (&needs->whole, self->n_columns);
  add_up (&needs->brief, self->n_columns);
  jalon_table_measure_width (self->legend, &needs->legend, &ignored);
  measure_room (self, needs);
}

/* The legend above short words, with the room below it. */
static int
measure_legend (JalonTableBox            *self,
                const JalonTableDivision *division,
                int                       width)
{
  const gboolean is_short = division->form == JALON_TABLE_BRIEF || division->form == JALON_TABLE_PAIRED;

  return is_short && self->legend != NULL ? jalon_table_measure_height (self->legend, width) + STACKED_SPACING : 0;
}

static gboolean
is_in_line (const JalonTableDivision *division)
{
  return division->form == JALON_TABLE_BESIDE || division->form == JALON_TABLE_BRIEF;
}

/* Of a figure, or of a head, with its name where it stands beside it. */
static int
measure_cell (const JalonTableRow      *row,
              const JalonTableDivision *division,
              guint                     c)
{
  const int figure = jalon_table_measure_height (row->title == NULL && division->form == JALON_TABLE_BRIEF ? row->names[c] : row->cells[c], division->columns[c]);
  const int name = division->form == JALON_TABLE_PAIRED ? jalon_table_measure_height (row->names[c], division->name) : 0;

  return MAX (figure, name);
}

/* @title and @cells are the same where they stand in one line. */
static void
measure_row (JalonTableBox            *self,
             const JalonTableRow      *row,
             const JalonTableDivision *division,
             int                      *title,
             int                      *cells)
{
  const int sign = jalon_table_measure_height (row->sign, -1);
  const int words = jalon_table_measure_height (row->title, division->title);

  *title = MAX (sign, words);
  *cells = 0;
  if (division->form == JALON_TABLE_PAIRED && row->title == NULL)
    return; /* the figures have their names */
  for (guint c = 0; c < self->n_columns; c++)
    {
      const int own = measure_cell (row, division, c);

      *cells = division->form == JALON_TABLE_PAIRED ? *cells + own + (c > 0 ? PAIR_SPACING : 0) : MAX (*cells, own);
    }
  if (is_in_line (division))
    *title = *cells = MAX (*title, *cells);
}

static int
get_spacing (const JalonTableDivision *division)
{
  return is_in_line (division) ? ROW_SPACING : STACKED_SPACING;
}

static void
jalon_table_box_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  JalonTableBox     *self = JALON_TABLE_BOX (widget);
  JalonTableNeeds    needs;
  JalonTableDivision division;
  int                width;

  measure_needs (self, &needs);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = jalon_table_needs_get_least (&needs);
      *natural = MAX (*minimum, jalon_table_needs_get_wish (&needs));
      return;
    }

  width = for_size >= 0 ? for_size : jalon_table_needs_get_wish (&needs);
  jalon_table_divide (&needs, width, &division);
  *minimum = 0;
  for (guint i = 0; i < self->rows->len; i++)
    {
      int title;
      int cells;

      measure_row (self, &g_array_index (self->rows, JalonTableRow, i), &division, &title, &cells);
      *minimum += (*minimum > 0 ? get_spacing (&division) : 0) + (is_in_line (&division) ? title : title + cells);
    }
  *minimum += measure_legend (self, &division, width);
  *natural = *minimum;
}

static void
place (JalonTableBox *self,
       GtkWidget     *child,
       int            x,
       int            y,
       int            width,
       int            height)
{
  const gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  if (child != NULL)
    gtk_widget_size_allocate (child, &(GtkAllocation){ mirrored ? gtk_widget_get_width (GTK_WIDGET (self)) - x - width : x, y, width, height }, -1);
}

static void
place_cells (JalonTableBox            *self,
             const JalonTableRow      *row,
             const JalonTableDivision *division,
             int                       width,
             int                       y,
             int                       height)
{
  const gboolean paired = division->form == JALON_TABLE_PAIRED;
  const gboolean brief = division->form == JALON_TABLE_BRIEF;
  const gboolean heads = row->title == NULL;
  int            x = width;

  for (guint i = 0; i < self->n_columns; i++)
    {
      const guint c = paired ? i : self->n_columns - 1 - i;

      if (row->names[c] != NULL)
        gtk_widget_set_child_visible (row->names[c], heads ? brief : paired);
      if (row->cells[c] != NULL)
        gtk_widget_set_child_visible (row->cells[c], !heads || (!paired && !brief));
      if (paired && heads)
        continue;

      x = (paired ? width : x) - division->columns[c];
      if (paired)
        height = measure_cell (row, division, c);
      place (self, brief && heads ? row->names[c] : row->cells[c], x, y, division->columns[c], height);
      if (paired)
        {
          place (self, row->names[c], division->indent, y, division->name, height);
          y += height + PAIR_SPACING;
        }
      x -= JALON_TABLE_COLUMN_SPACING;
    }
}

static void
jalon_table_box_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  JalonTableBox     *self = JALON_TABLE_BOX (widget);
  JalonTableDivision division;
  JalonTableNeeds    needs;
  int                y = 0;

  measure_needs (self, &needs);
  jalon_table_divide (&needs, width, &division);
  self->form = division.form;
  y = measure_legend (self, &division, width);
  if (self->legend != NULL)
    gtk_widget_set_child_visible (self->legend, y > 0);
  if (y > 0)
    place (self, self->legend, 0, 0, width, y - STACKED_SPACING);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const JalonTableRow *row = &g_array_index (self->rows, JalonTableRow, i);
      int                  title;
      int                  cells;

      measure_row (self, row, &division, &title, &cells);
      place (self, row->sign, 0, y, division.indent - JALON_TABLE_COLUMN_SPACING, title);
      place (self, row->title, division.indent, y, division.title, title);
      if (!is_in_line (&division))
        y += title;
      place_cells (self, row, &division, width, y, cells);
      y += cells + (title + cells > 0 ? get_spacing (&division) : 0);
    }
}

static GtkSizeRequestMode
jalon_table_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jalon_table_box_dispose (GObject *object)
{
  JalonTableBox *self = JALON_TABLE_BOX (object);
  GtkWidget     *child;

  g_array_set_size (self->rows, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (jalon_table_box_parent_class)->dispose (object);
}

static void
jalon_table_box_finalize (GObject *object)
{
  g_array_unref (JALON_TABLE_BOX (object)->rows);

  G_OBJECT_CLASS (jalon_table_box_parent_class)->finalize (object);
}

static void
jalon_table_box_class_init (JalonTableBoxClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jalon_table_box_dispose;
  object_class->finalize = jalon_table_box_finalize;
  widget_class->measure = jalon_table_box_measure;
  widget_class->size_allocate = jalon_table_box_size_allocate;
  widget_class->get_request_mode = jalon_table_box_get_request_mode;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jalon_table_box_init (JalonTableBox *self)
{
  self->rows = g_array_new (FALSE, TRUE, sizeof (JalonTableRow));
}

/**
 * jalon_table_box_new:
 *
 * Returns: (transfer floating): a table without rows
 */
GtkWidget *
jalon_table_box_new (void)
{
  return g_object_new (JALON_TYPE_TABLE_BOX, NULL);
}

/**
 * jalon_table_box_add_row:
 * @self: a table
 * @sign: (nullable) (transfer floating): what stands before the title
 * @title: (nullable) (transfer floating): what the row is about; %NULL of the heads
 * @cells: (array length=n_cells) (transfer floating): the figures, or the heads
 * @names: (nullable) (array length=n_cells) (transfer floating): the heads once more, for where there is no room for columns; of
 *   the heads shorter ones, for where they have no room
 * @n_cells: how many, up to %JALON_TABLE_MOST_COLUMNS
 *
 * Adds a row at the end.
 */
void
jalon_table_box_add_row (JalonTableBox    *self,
                         GtkWidget        *sign,
                         GtkWidget        *title,
                         GtkWidget *const *cells,
                         GtkWidget *const *names,
                         guint             n_cells)
{
  JalonTableRow row = { .sign = sign, .title = title };

  g_return_if_fail (JALON_IS_TABLE_BOX (self));
  g_return_if_fail (n_cells <= JALON_TABLE_MOST_COLUMNS);

  if (sign != NULL)
    gtk_widget_set_parent (sign, GTK_WIDGET (self));
  if (title != NULL)
    gtk_widget_set_parent (title, GTK_WIDGET (self));
  for (guint c = 0; c < n_cells; c++)
    {
      if (names != NULL)
        {
          row.names[c] = names[c];
          gtk_widget_set_parent (names[c], GTK_WIDGET (self));
        }
      row.cells[c] = cells[c];
      gtk_widget_set_parent (cells[c], GTK_WIDGET (self));
    }
  self->n_columns = MAX (self->n_columns, n_cells);
  g_array_append_val (self->rows, row);
}

/**
 * jalon_table_box_set_legend:
 * @self: a table without a legend
 * @legend: (transfer floating): what the shorter heads stand for, seen where these are
 */
void
jalon_table_box_set_legend (JalonTableBox *self,
                            GtkWidget     *legend)
{
  g_return_if_fail (JALON_IS_TABLE_BOX (self));
  g_return_if_fail (self->legend == NULL);

  self->legend = legend;
  gtk_widget_set_parent (legend, GTK_WIDGET (self));
}

/**
 * jalon_table_box_is_stacked:
 * @self: a table
 *
 * Returns: whether the figures stand below what they are about
 */
gboolean
jalon_table_box_is_stacked (JalonTableBox *self)
{
  g_return_val_if_fail (JALON_IS_TABLE_BOX (self), FALSE);

  return self->form == JALON_TABLE_STACKED || self->form == JALON_TABLE_PAIRED;
}
