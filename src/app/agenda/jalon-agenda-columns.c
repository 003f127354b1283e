/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-agenda-columns.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-tooltip.h"
#include "jalon-words.h"

typedef enum
{
  COLUMN_HOUSEHOLD,
  COLUMN_SCORE,
  COLUMN_PROGRAMS,
  COLUMN_NEXT,
  COLUMN_LATE,
  COLUMN_READY,
} Column;

#define N_COLUMNS 6
#define WORD_CHARS 10 /* a usual word is not broken */

static const struct
{
  const char *title;
  gboolean    number;
  gboolean    wide;
  gboolean    spare; /* hidden where there is little room: the household says it when it is opened */
} COLUMNS[N_COLUMNS] = {
  [COLUMN_HOUSEHOLD] = { N_ ("Household"), FALSE, TRUE, FALSE },
  [COLUMN_SCORE] = { N_ ("Score"), TRUE, FALSE, FALSE },
  [COLUMN_PROGRAMS] = { N_ ("Programs"), FALSE, TRUE, TRUE },
  [COLUMN_NEXT] = { N_ ("Next date"), FALSE, TRUE, FALSE },
  [COLUMN_LATE] = { N_ ("Late"), TRUE, FALSE, FALSE },
  [COLUMN_READY] = { N_ ("Ready"), TRUE, FALSE, TRUE },
};

static char *
dup_programs (const JalonAgendaEntry *entry)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < JALON_N_PROGRAMS; i++)
    if (entry->programs[i] == JALON_VERDICT_MET)
      g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", jalon_label_program_short ((JalonProgram) i));

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static char *
dup_next (const JalonAgendaEntry *entry)
{
  g_autofree char *day = NULL;

  if (!jalon_date_is_set (entry->next_date))
    return g_strdup ("");

  day = jalon_words_date_short (entry->next_date);

  return g_strdup_printf ("%s · %s", day, entry->next_name);
}

static char *
dup_text (const JalonAgendaEntry *entry,
          Column                  column)
{
  if (entry->error != NULL)
    return column == COLUMN_HOUSEHOLD ? g_strdup_printf ("%s: %s", entry->file, entry->error) : g_strdup ("");

  switch (column)
    {
    case COLUMN_HOUSEHOLD:
      return g_strdup (entry->title);

    case COLUMN_SCORE:
      return g_strdup_printf ("%d", entry->score);

    case COLUMN_PROGRAMS:
      return dup_programs (entry);

    case COLUMN_NEXT:
      return dup_next (entry);

    case COLUMN_LATE:
      return g_strdup_printf ("%u", entry->n_late);

    case COLUMN_READY:
      /* Translators: how many documents are ready, of how many. */
      return g_strdup_printf (_ ("%1$u of %2$u"), entry->n_ready, entry->n_items);

    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

/* Cells -------------------------------------------------------------------- */

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item,
          gpointer            column)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), COLUMNS[GPOINTER_TO_INT (column)].number ? 1 : 0);
  if (COLUMNS[GPOINTER_TO_INT (column)].number)
    gtk_widget_add_css_class (label, "numeric");
  else
    g_object_set (label, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "width-chars", WORD_CHARS, NULL);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item,
         gpointer            column)
{
  const JalonAgendaEntry *entry = gtk_list_item_get_item (item);
  GtkWidget              *label = gtk_list_item_get_child (item);
  g_autofree char        *text = dup_text (entry, (Column) GPOINTER_TO_INT (column));

  gtk_label_set_label (GTK_LABEL (label), text);
  jalon_tooltip_set (label, text);
  if (GPOINTER_TO_INT (column) == COLUMN_LATE && entry->n_late > 0)
    gtk_widget_add_css_class (label, "late");
  else
    gtk_widget_remove_css_class (label, "late");
}

/* Order -------------------------------------------------------------------- */

static int
compare_dates (JalonDate a,
               JalonDate b)
{
  /* Without a date last. */
  if (jalon_date_is_set (a) != jalon_date_is_set (b))
    return jalon_date_is_set (a) ? -1 : 1;

  return jalon_date_compare (a, b);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      column)
{
  const JalonAgendaEntry *left = a;
  const JalonAgendaEntry *right = b;
  g_autofree char        *one = NULL;
  g_autofree char        *other = NULL;

  switch ((Column) GPOINTER_TO_INT (column))
    {
    case COLUMN_SCORE:
      return (left->score > right->score) - (left->score < right->score);

    case COLUMN_NEXT:
      return compare_dates (left->next_date, right->next_date);

    case COLUMN_LATE:
      return (left->n_late > right->n_late) - (left->n_late < right->n_late);

    case COLUMN_READY:
      return (left->n_ready > right->n_ready) - (left->n_ready < right->n_ready);

    case COLUMN_HOUSEHOLD:
    case COLUMN_PROGRAMS:
      one = dup_text (left, (Column) GPOINTER_TO_INT (column));
      other = dup_text (right, (Column) GPOINTER_TO_INT (column));
      return g_utf8_collate (one, other);

    default:
      g_return_val_if_reached (0);
    }
}

/**
 * jalon_agenda_columns_add:
 * @view: a list of #JalonAgendaEntry
 *
 * Gives a list of households its columns; its model sorts by
 * gtk_column_view_get_sorter().
 */
void
jalon_agenda_columns_add (GtkColumnView *view)
{
  for (int i = 0; i < N_COLUMNS; i++)
    {
      GtkListItemFactory             *factory = gtk_signal_list_item_factory_new ();
      g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (_ (COLUMNS[i].title), factory);
      g_autoptr (GtkSorter)           sorter = GTK_SORTER (gtk_custom_sorter_new ((GCompareDataFunc) compare, GINT_TO_POINTER (i), NULL));

      g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), GINT_TO_POINTER (i));
      g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), GINT_TO_POINTER (i));
      gtk_column_view_column_set_sorter (column, sorter);
      gtk_column_view_column_set_expand (column, COLUMNS[i].wide);
      gtk_column_view_column_set_resizable (column, TRUE);
      gtk_column_view_append_column (view, column);
    }
}

/**
 * jalon_agenda_columns_set_narrow:
 * @view: a list with its columns
 * @narrow: whether there is little room
 */
void
jalon_agenda_columns_set_narrow (GtkColumnView *view,
                                 gboolean       narrow)
{
  GListModel *columns = gtk_column_view_get_columns (view);

  for (guint i = 0; i < MIN (N_COLUMNS, g_list_model_get_n_items (columns)); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      gtk_column_view_column_set_visible (column, !narrow || !COLUMNS[i].spare);
    }
}
