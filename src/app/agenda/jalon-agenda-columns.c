/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-agenda-columns.h"

#include <glib/gi18n.h>

#include "jalon-column-cell.h"
#include "jalon-fold.h"
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
  JalonRoom   least_room; /* in which it is shown; with less the household says it below its name */
} COLUMNS[N_COLUMNS] = {
  [COLUMN_HOUSEHOLD] = { N_ ("Household"), FALSE, TRUE, JALON_ROOM_TIGHT },
  [COLUMN_SCORE] = { N_ ("Score"), TRUE, FALSE, JALON_ROOM_TIGHT },
  [COLUMN_PROGRAMS] = { N_ ("Programs"), FALSE, TRUE, JALON_ROOM_WIDE },
  [COLUMN_NEXT] = { N_ ("Next date"), FALSE, TRUE, JALON_ROOM_NARROW },
  [COLUMN_LATE] = { N_ ("Late"), TRUE, FALSE, JALON_ROOM_WIDE },
  [COLUMN_READY] = { N_ ("Ready"), TRUE, FALSE, JALON_ROOM_WIDE },
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

static gboolean
is_shown (Column    column,
          JalonRoom room)
{
  return room <= COLUMNS[column].least_room;
}

/* What no column has room for. */
static char *
dup_details (const JalonAgendaEntry *entry,
             JalonRoom               room)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (entry->error != NULL)
    return g_strdup ("");

  if (!is_shown (COLUMN_NEXT, room) && jalon_date_is_set (entry->next_date))
    g_ptr_array_add (parts, dup_next (entry));
  if (!is_shown (COLUMN_LATE, room) && entry->n_late > 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u late", "%u late", entry->n_late), entry->n_late));
  if (!is_shown (COLUMN_READY, room))
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%1$u of %2$u ready", "%1$u of %2$u ready", entry->n_ready), entry->n_ready, entry->n_items));
  if (!is_shown (COLUMN_PROGRAMS, room))
    {
      char *programs = dup_programs (entry);

      if (programs[0] != '\0')
        g_ptr_array_add (parts, programs);
      else
        g_free (programs);
    }
  g_ptr_array_add (parts, NULL);
  return g_strjoinv ("\n", (char **) parts->pdata);
}

/* Cells -------------------------------------------------------------------- */

static GtkWidget *
make_words (void)
{
  return g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "width-chars", WORD_CHARS, NULL);
}

static void
set_up_household_cb (GtkListItemFactory *factory,
                     GtkListItem        *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *details = make_words ();

  gtk_widget_add_css_class (details, "caption");
  gtk_widget_add_css_class (details, "dim");
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), make_words ());
  gtk_box_append (GTK_BOX (box), details);
  gtk_list_item_set_child (item, jalon_column_cell_new (box));
}

static void
bind_household_cb (GtkListItemFactory *factory,
                   GtkListItem        *item,
                   gpointer            room)
{
  const JalonAgendaEntry *entry = gtk_list_item_get_item (item);
  GtkWidget              *name = gtk_widget_get_first_child (adw_bin_get_child (ADW_BIN (gtk_list_item_get_child (item))));
  GtkWidget              *details = gtk_widget_get_next_sibling (name);
  g_autofree char        *text = dup_text (entry, COLUMN_HOUSEHOLD);
  g_autofree char        *more = dup_details (entry, (JalonRoom) GPOINTER_TO_INT (room));

  gtk_label_set_label (GTK_LABEL (name), text);
  jalon_tooltip_set (name, text);
  gtk_label_set_label (GTK_LABEL (details), more);
  gtk_widget_set_visible (details, more[0] != '\0');
}

static void
set_up_cb (GtkListItemFactory *factory,
           GtkListItem        *item,
           gpointer            column)
{
  if (COLUMNS[GPOINTER_TO_INT (column)].number)
    {
      GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 1.0, NULL);

      gtk_widget_add_css_class (label, "numeric");
      gtk_widget_add_css_class (label, "figure");
      gtk_list_item_set_child (item, jalon_column_cell_new (label));
    }
  else
    gtk_list_item_set_child (item, jalon_column_cell_new (make_words ()));
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item,
         gpointer            column)
{
  const JalonAgendaEntry *entry = gtk_list_item_get_item (item);
  GtkWidget              *label = adw_bin_get_child (ADW_BIN (gtk_list_item_get_child (item)));
  g_autofree char        *text = dup_text (entry, (Column) GPOINTER_TO_INT (column));

  gtk_label_set_label (GTK_LABEL (label), text);
  jalon_tooltip_set (label, text);
  if (GPOINTER_TO_INT (column) == COLUMN_LATE && entry->n_late > 0)
    gtk_widget_add_css_class (label, "late");
  else
    gtk_widget_remove_css_class (label, "late");
}

static GtkListItemFactory *
make_household_factory (JalonRoom room)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_household_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_household_cb), GINT_TO_POINTER (room));
  return factory;
}

static GtkListItemFactory *
make_factory (Column column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_cb), GINT_TO_POINTER (column));
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), GINT_TO_POINTER (column));
  return factory;
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
      return jalon_fold_compare (one, other);

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
      GtkListItemFactory             *factory = i == COLUMN_HOUSEHOLD ? make_household_factory (JALON_ROOM_WIDE) : make_factory ((Column) i);
      g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (_ (COLUMNS[i].title), factory);
      g_autoptr (GtkSorter)           sorter = GTK_SORTER (gtk_custom_sorter_new ((GCompareDataFunc) compare, GINT_TO_POINTER (i), NULL));

      gtk_column_view_column_set_sorter (column, sorter);
      gtk_column_view_column_set_expand (column, COLUMNS[i].wide);
      gtk_column_view_column_set_resizable (column, TRUE);
      gtk_column_view_append_column (view, column);
    }
}

/**
 * jalon_agenda_columns_set_room:
 * @view: a list with its columns
 * @room: how much there is
 *
 * Shows the columns that there is room for; the household says the rest below its name.
 */
void
jalon_agenda_columns_set_room (GtkColumnView *view,
                               JalonRoom      room)
{
  GListModel *columns = gtk_column_view_get_columns (view);

  for (guint i = 0; i < MIN (N_COLUMNS, g_list_model_get_n_items (columns)); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      if (i == COLUMN_HOUSEHOLD)
        jalon_column_cell_make_anew (column, make_household_factory (room));
      gtk_column_view_column_set_visible (column, is_shown ((Column) i, room));
      if (COLUMNS[i].number)
        jalon_column_cell_align_head (view, _ (COLUMNS[i].title));
    }
}
