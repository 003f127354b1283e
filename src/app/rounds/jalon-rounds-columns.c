/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-columns.h"

#include <glib/gi18n.h>

#include "jalon-column-cell.h"
#include "jalon-fit-box.h"
#include "jalon-fold.h"
#include "jalon-round-shape.h"
#include "jalon-tooltip.h"
#include "jalon-words.h"
#include "jalon-wrap-box.h"

#define NO_BREAK_SPACE "\302\240"

typedef int (*CompareFunc) (JalonRoundItem *a, JalonRoundItem *b);

static GtkWidget *
get_child (GtkListItem *cell)
{
  return adw_bin_get_child (ADW_BIN (gtk_list_item_get_child (cell)));
}

static GtkLabel *
get_label (GtkListItem *cell)
{
  GtkWidget *child = get_child (cell);

  return GTK_LABEL (GTK_IS_LABEL (child) ? child : gtk_widget_get_last_child (child));
}

static void
set_label (GtkListItem *cell,
           char        *text)
{
  gtk_label_set_label (get_label (cell), text);
  g_free (text);
}

static char *
dup_day (const JalonRoundItem *item)
{
  g_autofree char *day = jalon_words_date_short (item->round->date);
  g_auto (GStrv)   words = g_strsplit (day, " ", 2);

  /* A narrow window ends the line before the year only. */
  return g_strjoinv (NO_BREAK_SPACE, words);
}

/* Cells --------------------------------------------------------------------- */

#define KIND_CHARS 10      /* of a word, about */
#define DETAILS_SPACING 14 /* between the cut-off and the answer: a dot would stand at the end of a line, or at its beginning */

static void
set_up_words_cb (GtkSignalListItemFactory *factory,
                 GtkListItem              *cell)
{
  gtk_list_item_set_child (cell, jalon_column_cell_new (g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL)));
}

static GtkWidget *
make_figure (void)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 1.0, NULL);

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "figure");
  return label;
}

static void
set_up_figure_cb (GtkSignalListItemFactory *factory,
                  GtkListItem              *cell)
{
  gtk_list_item_set_child (cell, jalon_column_cell_new (make_figure ()));
}

/* A box gives a text that wraps no more than it needs at the height of the row. */
static GtkWidget *
make_pair (GtkWidget *sign,
           GtkWidget *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (box), sign);
  gtk_box_append (GTK_BOX (box), text);
  return jalon_column_cell_new (box);
}

static GtkWidget *
make_words (void)
{
  return g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
}

static GtkWidget *
make_detail (void)
{
  GtkWidget *label = make_words ();

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim");
  return label;
}

/* The own score with its sign: for where no column has room for it. */
static GtkWidget *
make_own_score (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = make_figure ();

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), gtk_image_new ());
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

/* The kind, and below it what no column has room for: the answer, in the narrowest window also the day with the score at its end, and
 * the cut-off before the answer. */
static void
set_up_kind_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *cell)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *line = g_object_new (JALON_TYPE_FIT_BOX, "spacing", 10, "room", KIND_CHARS, "shrinks", TRUE, NULL);
  GtkWidget *details = g_object_new (JALON_TYPE_WRAP_BOX, "spacing", DETAILS_SPACING, NULL);
  GtkWidget *kind = make_words ();
  GtkWidget *day = make_detail ();

  gtk_label_set_width_chars (GTK_LABEL (kind), KIND_CHARS); /* no single word wide as long as nobody knows how wide the column is */
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (day, TRUE);
  gtk_widget_set_parent (day, line);
  jalon_wrap_box_append (JALON_WRAP_BOX (details), make_detail ());
  jalon_wrap_box_append (JALON_WRAP_BOX (details), make_detail ());
  gtk_box_append (GTK_BOX (box), kind);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), details);
  gtk_list_item_set_child (cell, make_pair (jalon_round_shape_new (JALON_ROUND_GROUP_OTHERS, FALSE), box));
}

static void
set_up_score_cb (GtkSignalListItemFactory *factory,
                 GtkListItem              *cell)
{
  gtk_list_item_set_child (cell, make_pair (gtk_image_new (), make_figure ()));
}

static void
set_up_result_cb (GtkSignalListItemFactory *factory,
                  GtkListItem              *cell)
{
  gtk_list_item_set_child (cell, make_pair (g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL), make_words ()));
}

static void
bind_day (GtkListItem *cell,
          JalonRoom    room)
{
  set_label (cell, dup_day (gtk_list_item_get_item (cell)));
}

static void
bind_number (GtkListItem *cell,
             JalonRoom    room)
{
  JalonRoundItem *item = gtk_list_item_get_item (cell);

  set_label (cell, g_strdup (item->round->number));
}

static void
bind_invited (GtkListItem *cell,
              JalonRoom    room)
{
  JalonRoundItem *item = gtk_list_item_get_item (cell);

  set_label (cell, jalon_words_number (item->round->invitations));
}

static void
bind_cut_off (GtkListItem *cell,
              JalonRoom    room)
{
  JalonRoundItem *item = gtk_list_item_get_item (cell);

  set_label (cell, g_strdup_printf ("%d", item->round->cut_off));
}

static void
show_sign (GtkWidget      *image,
           JalonRoundItem *item)
{
  const gboolean invited = item->compared.invited == JALON_TRI_YES;

  gtk_image_set_from_icon_name (GTK_IMAGE (image), jalon_round_item_get_icon_name (item));
  gtk_widget_remove_css_class (image, invited ? "dim" : "ready");
  gtk_widget_add_css_class (image, invited ? "ready" : "dim");
  gtk_widget_add_css_class (image, "sign");
}

/* Where the column that answers has no room, the sign stands beside the score, and says it. */
static void
show_own_score (GtkWidget      *box,
                JalonRoundItem *item,
                const char     *format)
{
  GtkWidget       *image = gtk_widget_get_first_child (box);
  g_autofree char *result = jalon_round_item_dup_result (item);
  g_autofree char *score = item->compared.score != JALON_UNANSWERED ? g_strdup_printf (format, item->compared.score) : g_strdup ("");

  gtk_label_set_label (GTK_LABEL (gtk_widget_get_last_child (box)), score);
  show_sign (image, item);
  jalon_tooltip_set (image, result);
  gtk_accessible_update_property (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_PROPERTY_LABEL, result, -1);
}

static void
bind_score (GtkListItem *cell,
            JalonRoom    room)
{
  show_own_score (get_child (cell), gtk_list_item_get_item (cell), "%d");
  gtk_widget_set_visible (gtk_widget_get_first_child (get_child (cell)), room != JALON_ROOM_WIDE);
}

static void
bind_kind (GtkListItem *cell,
           JalonRoom    room)
{
  JalonRoundItem  *item = gtk_list_item_get_item (cell);
  GtkWidget       *shape = gtk_widget_get_first_child (get_child (cell));
  GtkWidget       *kind = gtk_widget_get_first_child (gtk_widget_get_next_sibling (shape));
  GtkWidget       *line = gtk_widget_get_next_sibling (kind);
  GtkWidget       *details = gtk_widget_get_next_sibling (line);
  GtkWidget       *cut_off = jalon_wrap_box_get_nth (JALON_WRAP_BOX (details), 0);
  g_autofree char *result = jalon_round_item_dup_result (item);
  g_autofree char *day = dup_day (item);
  /* Translators: the lowest score that a round invited. */
  g_autofree char *text = g_strdup_printf (_ ("cut-off %d"), item->round->cut_off);
  g_autofree char *tight = jalon_fit_box_dup_tight (text);

  jalon_round_shape_set (JALON_ROUND_SHAPE (shape), item->group, item->compared.fit.verdict == JALON_VERDICT_MET);
  gtk_label_set_label (GTK_LABEL (kind), jalon_round_get_kind_name (item->round, jalon_words_get_language ()));
  gtk_label_set_label (GTK_LABEL (cut_off), tight);
  gtk_label_set_label (GTK_LABEL (jalon_wrap_box_get_nth (JALON_WRAP_BOX (details), 1)), result);
  gtk_widget_set_visible (cut_off, room == JALON_ROOM_TIGHT);
  gtk_widget_set_visible (line, room == JALON_ROOM_TIGHT);
  gtk_widget_set_visible (details, room != JALON_ROOM_WIDE);
  if (room != JALON_ROOM_TIGHT)
    return;

  gtk_label_set_label (GTK_LABEL (gtk_widget_get_first_child (line)), day);
  if (gtk_widget_get_next_sibling (gtk_widget_get_first_child (line)) == NULL)
    gtk_widget_set_parent (make_own_score (), line);
  /* Translators: the person's own score. */
  show_own_score (gtk_widget_get_last_child (line), item, _ ("You, %d"));
}

static void
bind_result (GtkListItem *cell,
             JalonRoom    room)
{
  JalonRoundItem *item = gtk_list_item_get_item (cell);
  GtkWidget      *label = GTK_WIDGET (get_label (cell));

  show_sign (gtk_widget_get_first_child (get_child (cell)), item);
  set_label (cell, jalon_round_item_dup_result (item));
  if (item->compared.invited == JALON_TRI_YES)
    gtk_widget_remove_css_class (label, "dim");
  else
    gtk_widget_add_css_class (label, "dim");
}

/* Sorting ------------------------------------------------------------------- */

static int
compare_days (JalonRoundItem *a,
              JalonRoundItem *b)
{
  return -jalon_round_compare (a->round, b->round);
}

static int
compare_numbers (JalonRoundItem *a,
                 JalonRoundItem *b)
{
  return jalon_round_number_compare (a->round->number, b->round->number);
}

static int
compare_kinds (JalonRoundItem *a,
               JalonRoundItem *b)
{
  const JalonLanguage language = jalon_words_get_language ();

  return jalon_fold_compare (jalon_round_get_kind_name (a->round, language), jalon_round_get_kind_name (b->round, language));
}

static int
compare_invited (JalonRoundItem *a,
                 JalonRoundItem *b)
{
  return a->round->invitations - b->round->invitations;
}

static int
compare_cut_offs (JalonRoundItem *a,
                  JalonRoundItem *b)
{
  return a->round->cut_off - b->round->cut_off;
}

static int
compare_scores (JalonRoundItem *a,
                JalonRoundItem *b)
{
  return a->compared.score - b->compared.score;
}

static int
compare_results (JalonRoundItem *a,
                 JalonRoundItem *b)
{
  if (a->compared.invited != b->compared.invited)
    return (int) a->compared.invited - (int) b->compared.invited;

  return (a->compared.score - a->round->cut_off) - (b->compared.score - b->round->cut_off);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      data)
{
  CompareFunc compare = (CompareFunc) data;
  const int   order = compare (JALON_ROUND_ITEM ((gpointer) a), JALON_ROUND_ITEM ((gpointer) b));

  return order < 0 ? GTK_ORDERING_SMALLER : order > 0 ? GTK_ORDERING_LARGER
                                                      : GTK_ORDERING_EQUAL;
}

/* Columns ------------------------------------------------------------------- */

typedef struct
{
  const char *title;
  void (*set_up) (GtkSignalListItemFactory *factory, GtkListItem *cell);
  void (*bind) (GtkListItem *cell, JalonRoom room);
  CompareFunc compare;
  JalonRoom   least_room; /* in which it is shown */
  gboolean    expand;
  gboolean    figure;
} ColumnRow;

static const ColumnRow columns[] = {
  { N_ ("Round"), set_up_figure_cb, bind_number, compare_numbers, JALON_ROOM_WIDE, FALSE, TRUE },
  { N_ ("Day"), set_up_words_cb, bind_day, compare_days, JALON_ROOM_NARROW, FALSE },
  { N_ ("Kind of round"), set_up_kind_cb, bind_kind, compare_kinds, JALON_ROOM_TIGHT, TRUE },
  { N_ ("Invited"), set_up_figure_cb, bind_invited, compare_invited, JALON_ROOM_WIDE, FALSE, TRUE },
  { N_ ("Cut-off"), set_up_figure_cb, bind_cut_off, compare_cut_offs, JALON_ROOM_NARROW, FALSE, TRUE },
  { N_ ("You"), set_up_score_cb, bind_score, compare_scores, JALON_ROOM_NARROW, FALSE, TRUE },
  { N_ ("Would it have invited you?"), set_up_result_cb, bind_result, compare_results, JALON_ROOM_WIDE, FALSE },
};

/* What a factory shows, and in how much room. */
typedef struct
{
  const ColumnRow *row;
  JalonRoom        room;
} Maker;

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *cell,
         gpointer                  data)
{
  const Maker *maker = data;

  maker->row->bind (cell, maker->room);
}

static void
free_maker (gpointer  data,
            GClosure *closure)
{
  g_free (data);
}

static GtkListItemFactory *
make_factory (const ColumnRow *row,
              JalonRoom        room)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  Maker              *maker = g_new (Maker, 1);

  *maker = (Maker){ row, room };
  g_signal_connect (factory, "setup", G_CALLBACK (row->set_up), NULL);
  g_signal_connect_data (factory, "bind", G_CALLBACK (bind_cb), maker, free_maker, 0);
  return factory;
}

/**
 * jalon_rounds_columns_add:
 * @view: an empty list
 *
 * Adds the columns.
 */
void
jalon_rounds_columns_add (GtkColumnView *view)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (_ (columns[i].title), make_factory (&columns[i], JALON_ROOM_WIDE));
      g_autoptr (GtkSorter)           sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, (gpointer) columns[i].compare, NULL));

      gtk_column_view_column_set_sorter (column, sorter);
      gtk_column_view_column_set_expand (column, columns[i].expand);
      gtk_column_view_append_column (view, column);
    }
}

/**
 * jalon_rounds_columns_set_room:
 * @view: the list
 * @room: how much there is
 *
 * Hides what there is no room for; the answer, then the day, the cut-off and the score go below the kind, which stays.
 */
void
jalon_rounds_columns_set_room (GtkColumnView *view,
                               JalonRoom      room)
{
  GListModel *model = gtk_column_view_get_columns (view);

  for (guint i = 0; i < MIN (G_N_ELEMENTS (columns), g_list_model_get_n_items (model)); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (model, i);

      jalon_column_cell_make_anew (column, make_factory (&columns[i], room));
      gtk_column_view_column_set_visible (column, room <= columns[i].least_room);
      if (columns[i].figure)
        jalon_column_cell_align_head (view, _ (columns[i].title));
    }
  (room == JALON_ROOM_WIDE ? gtk_widget_remove_css_class : gtk_widget_add_css_class) (GTK_WIDGET (view), "narrow");
  (room == JALON_ROOM_TIGHT ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (GTK_WIDGET (view), "tight");
}
