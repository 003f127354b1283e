/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-columns.h"

#include <glib/gi18n.h>

#include "jalon-round-shape.h"
#include "jalon-words.h"

#define NO_BREAK_SPACE "\302\240"

typedef int (*CompareFunc) (JalonRoundItem *a, JalonRoundItem *b);

static GtkLabel *
get_label (GtkListItem *cell)
{
  GtkWidget *child = gtk_list_item_get_child (cell);

  return GTK_LABEL (GTK_IS_LABEL (child) ? child : gtk_widget_get_last_child (child));
}

static void
set_label (GtkListItem *cell,
           char        *text)
{
  gtk_label_set_label (get_label (cell), text);
  g_free (text);
}

/* Cells --------------------------------------------------------------------- */

#define KIND_CHARS 10 /* of a word, about */

static void
set_up_words_cb (GtkSignalListItemFactory *factory,
                 GtkListItem              *cell)
{
  gtk_list_item_set_child (cell, g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL));
}

static void
set_up_figure_cb (GtkSignalListItemFactory *factory,
                  GtkListItem              *cell)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 1.0, NULL);

  gtk_widget_add_css_class (label, "numeric");
  gtk_list_item_set_child (cell, label);
}

static void
set_up_pair (GtkListItem *cell,
             GtkWidget   *sign)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  gtk_box_append (GTK_BOX (box), sign);
  /* A box gives a text that wraps no more than it needs at the height of the row. */
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "hexpand", TRUE, NULL));
  gtk_list_item_set_child (cell, box);
}

static void
set_up_kind_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *cell)
{
  set_up_pair (cell, jalon_round_shape_new (JALON_ROUND_GROUP_OTHERS, FALSE));
  /* A row is as high as a text at its least width is: that may be no single word. */
  gtk_label_set_width_chars (GTK_LABEL (gtk_widget_get_last_child (gtk_list_item_get_child (cell))), KIND_CHARS);
}

static void
set_up_result_cb (GtkSignalListItemFactory *factory,
                  GtkListItem              *cell)
{
  set_up_pair (cell, g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
}

static void
bind_day_cb (GtkSignalListItemFactory *factory,
             GtkListItem              *cell)
{
  JalonRoundItem  *item = gtk_list_item_get_item (cell);
  g_autofree char *day = jalon_words_date_short (item->round->date);
  g_auto (GStrv)   words = g_strsplit (day, " ", 2);

  /* A narrow window ends the line before the year only. */
  set_label (cell, g_strjoinv (NO_BREAK_SPACE, words));
}

static void
bind_number_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *cell)
{
  JalonRoundItem *item = gtk_list_item_get_item (cell);

  set_label (cell, g_strdup (item->round->number));
}

static void
bind_kind_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *cell)
{
  JalonRoundItem *item = gtk_list_item_get_item (cell);
  GtkWidget      *shape = gtk_widget_get_first_child (gtk_list_item_get_child (cell));

  jalon_round_shape_set (JALON_ROUND_SHAPE (shape), item->group, item->compared.fit.verdict == JALON_VERDICT_MET);
  set_label (cell, g_strdup (jalon_round_get_kind_name (item->round, jalon_words_get_language ())));
}

static void
bind_invited_cb (GtkSignalListItemFactory *factory,
                 GtkListItem              *cell)
{
  JalonRoundItem *item = gtk_list_item_get_item (cell);

  set_label (cell, jalon_words_number (item->round->invitations));
}

static void
bind_cut_off_cb (GtkSignalListItemFactory *factory,
                 GtkListItem              *cell)
{
  JalonRoundItem *item = gtk_list_item_get_item (cell);

  set_label (cell, g_strdup_printf ("%d", item->round->cut_off));
}

static void
bind_score_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *cell)
{
  JalonRoundItem *item = gtk_list_item_get_item (cell);

  set_label (cell, item->compared.score != JALON_UNANSWERED ? g_strdup_printf ("%d", item->compared.score) : g_strdup (""));
}

static void
bind_result_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *cell)
{
  JalonRoundItem *item = gtk_list_item_get_item (cell);
  GtkWidget      *image = gtk_widget_get_first_child (gtk_list_item_get_child (cell));
  GtkWidget      *label = GTK_WIDGET (get_label (cell));
  const gboolean  invited = item->compared.invited == JALON_TRI_YES;

  gtk_image_set_from_icon_name (GTK_IMAGE (image), jalon_round_item_get_icon_name (item));
  set_label (cell, jalon_round_item_dup_result (item));
  for (GtkWidget *part = image; part != NULL; part = gtk_widget_get_next_sibling (part))
    {
      gtk_widget_remove_css_class (part, "ready");
      gtk_widget_remove_css_class (part, "dim");
    }
  gtk_widget_add_css_class (image, invited ? "ready" : "dim");
  if (!invited)
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

  return g_utf8_collate (jalon_round_get_kind_name (a->round, language), jalon_round_get_kind_name (b->round, language));
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
  void (*bind) (GtkSignalListItemFactory *factory, GtkListItem *cell);
  CompareFunc compare;
  gboolean    wide; /* shown in a wide window only */
  gboolean    expand;
} ColumnRow;

static const ColumnRow columns[] = {
  { N_ ("Round"), set_up_figure_cb, bind_number_cb, compare_numbers, TRUE, FALSE },
  { N_ ("Day"), set_up_words_cb, bind_day_cb, compare_days, FALSE, FALSE },
  { N_ ("Kind of round"), set_up_kind_cb, bind_kind_cb, compare_kinds, FALSE, TRUE },
  { N_ ("Invited"), set_up_figure_cb, bind_invited_cb, compare_invited, TRUE, FALSE },
  { N_ ("Cut-off"), set_up_figure_cb, bind_cut_off_cb, compare_cut_offs, FALSE, FALSE },
  { N_ ("You"), set_up_figure_cb, bind_score_cb, compare_scores, FALSE, FALSE },
  { N_ ("Would it have invited you?"), set_up_result_cb, bind_result_cb, compare_results, TRUE, FALSE },
};

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
      GtkListItemFactory             *factory = gtk_signal_list_item_factory_new ();
      g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (_ (columns[i].title), factory);
      g_autoptr (GtkSorter)           sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, (gpointer) columns[i].compare, NULL));

      g_signal_connect (factory, "setup", G_CALLBACK (columns[i].set_up), NULL);
      g_signal_connect (factory, "bind", G_CALLBACK (columns[i].bind), NULL);
      gtk_column_view_column_set_sorter (column, sorter);
      gtk_column_view_column_set_expand (column, columns[i].expand);
      gtk_column_view_append_column (view, column);
    }
}

/**
 * jalon_rounds_columns_set_narrow:
 * @view: the list
 * @narrow: whether there is little room
 *
 * Hides what a narrow window has no room for; a row that is chosen says it below the list.
 */
void
jalon_rounds_columns_set_narrow (GtkColumnView *view,
                                 gboolean       narrow)
{
  GListModel *model = gtk_column_view_get_columns (view);

  for (guint i = 0; i < MIN (G_N_ELEMENTS (columns), g_list_model_get_n_items (model)); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (model, i);

      gtk_column_view_column_set_visible (column, !narrow || !columns[i].wide);
    }
}
