/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-tables-page.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-dialogs.h"
#include "jalon-fit-box.h"
#include "jalon-fold.h"
#include "jalon-member.h"
#include "jalon-print-window.h"
#include "jalon-scroll-to.h"
#include "jalon-source-link.h"
#include "jalon-table-box.h"
#include "jalon-table-division.h"
#include "jalon-tables-report.h"
#include "jalon-tooltip.h"
#include "jalon-words.h"

struct _JalonTablesPage
{
  JalonView parent_instance;

  JalonKnowledge *knowledge; /* without a session */
  JalonDate       day;       /* without a session */
  GtkBox         *table_box;
  GtkWidget      *day_button;
  GtkWidget      *back_button;
  GtkEditable    *search_entry;
  GtkLabel       *nothing_label;
};

#define MANY_COLUMNS 2          /* whose heads would stand far above their figures where there is no room for columns */
#define WORDS_KEY "jalon-words" /* of a card: what is searched in it */

G_DEFINE_FINAL_TYPE (JalonTablesPage, jalon_tables_page, JALON_TYPE_VIEW)

static GPtrArray *
make_tables (JalonTablesPage *self,
             JalonDate       *out_day)
{
  JalonSession       *session = jalon_view_get_session (JALON_VIEW (self));
  const JalonResults *results = session != NULL ? jalon_session_get_results (session) : NULL;

  *out_day = results != NULL ? results->day : self->day;
  if (results != NULL)
    return jalon_rule_tables_make (results->assessed.rulebook, results->day, &results->assessed);
  if (self->knowledge != NULL)
    return jalon_rule_tables_make (self->knowledge->rulebook, self->day, NULL);
  return NULL;
}

/* Tables -------------------------------------------------------------------- */

static GtkWidget *
make_label (const char *text,
            float       xalign,
            const char *class_name)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (class_name != NULL)
    gtk_widget_add_css_class (label, class_name);
  return label;
}

static GtkWidget *
make_source (const JalonRuleTable *table)
{
  g_autofree char *since = jalon_words_date (table->since);
  g_autofree char *note = g_strdup_printf (_ ("In force since %s"), since);
  g_autofree char *section = table->source_section != NULL ? jalon_fit_box_dup_tight (table->source_section) : NULL;
  g_autofree char *title = section != NULL ? g_strdup_printf ("%s, %s", table->source_title, section) : g_strdup (table->source_title);
  g_autofree char *link = jalon_source_link_dup (table->source_url, title);
  g_autofree char *markup = g_strdup_printf ("%s · %s", link, note);
  GtkWidget       *label;

  label = make_label (NULL, 0, "caption");
  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_widget_add_css_class (label, "dim");
  gtk_widget_add_css_class (label, "source");
  return label;
}

/* Said as a figure is seen: of a row and a column. */
static void
name_cell (GtkWidget               *cell,
           const JalonRuleTable    *table,
           const JalonRuleTableRow *row,
           guint                    column)
{
  const gboolean   several = table->columns[0] != NULL && table->columns[1] != NULL;
  g_autofree char *head = several ? jalon_words_small (table->columns[column]) : NULL;
  g_autofree char *what = several ? g_strdup_printf ("%s, %s", row->title, head) : g_strdup (row->title);
  g_autofree char *name = jalon_words_pair (what, row->cells[column]);

  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* A short head tells its whole title. */
static GtkWidget *
make_name (const JalonRuleTable *table,
           guint                 column,
           float                 xalign,
           const char           *class_name)
{
  GtkWidget *name = make_label (table->heads != NULL ? table->heads[column] : table->columns[column], xalign, class_name);

  if (table->heads != NULL)
    {
      jalon_tooltip_set (name, table->columns[column]);
      gtk_accessible_update_property (GTK_ACCESSIBLE (name), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, table->columns[column], -1);
    }
  return name;
}

/* The own row has a sign and a word that can be heard; the own cell is bold. */
static void
add_row (JalonTableBox           *box,
         const JalonRuleTable    *table,
         const JalonRuleTableRow *row)
{
  const gboolean with_names = g_strv_length (table->columns) >= MANY_COLUMNS;
  GtkWidget     *cells[JALON_TABLE_MOST_COLUMNS];
  GtkWidget     *names[JALON_TABLE_MOST_COLUMNS];
  GtkWidget     *sign = NULL;
  guint          n = 0;

  if (row->own)
    {
      sign = gtk_image_new_from_icon_name ("jalon-met-symbolic");
      jalon_tooltip_set (sign, _ ("Your row"));
      gtk_accessible_update_property (GTK_ACCESSIBLE (sign), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Your row"), -1);
      gtk_widget_add_css_class (sign, "ready");
    }

  for (; row->cells[n] != NULL && n < G_N_ELEMENTS (cells); n++)
    {
      const gboolean own = row->own && (table->own_column < 0 || table->own_column == (int) n || table->columns[0] == NULL);

      cells[n] = make_label (row->cells[n], 1, own ? "own-cell" : row->own ? NULL
                                                                           : "dim-cell");
      gtk_widget_add_css_class (cells[n], "numeric");
      name_cell (cells[n], table, row, n);
      if (with_names)
        names[n] = make_name (table, n, 0, "caption");
    }
  jalon_table_box_add_row (box, sign, make_label (row->title, 0, row->own ? "heading" : NULL), cells, with_names ? names : NULL, n);
}

static GtkWidget *
shape_head (GtkWidget *head)
{
  gtk_label_set_justify (GTK_LABEL (head), GTK_JUSTIFY_RIGHT);
  gtk_label_set_max_width_chars (GTK_LABEL (head), 18);
  gtk_widget_set_valign (head, GTK_ALIGN_END);
  return head;
}

static void
add_heads (JalonTableBox        *box,
           const JalonRuleTable *table)
{
  GtkWidget *heads[JALON_TABLE_MOST_COLUMNS];
  GtkWidget *short_heads[JALON_TABLE_MOST_COLUMNS];
  guint      n = 0;

  for (; table->columns[n] != NULL && n < G_N_ELEMENTS (heads); n++)
    {
      heads[n] = shape_head (make_label (table->columns[n], 1, "caption-heading"));
      if (table->heads != NULL)
        short_heads[n] = shape_head (make_name (table, n, 1, "caption-heading"));
    }
  if (n > 0)
    jalon_table_box_add_row (box, NULL, NULL, heads, table->heads != NULL ? short_heads : NULL, n);
  if (table->legend != NULL)
    jalon_table_box_set_legend (box, make_label (table->legend, 0, "caption"));
}

static char *
dup_words (const JalonRuleTable *table)
{
  GString *words = g_string_new (NULL);

  jalon_fold_append (words, table->section, -1);
  jalon_fold_append (words, table->title, -1);
  for (int c = 0; table->columns[c] != NULL; c++)
    jalon_fold_append (words, table->columns[c], -1);
  for (guint i = 0; i < table->rows->len; i++)
    jalon_fold_append (words, ((const JalonRuleTableRow *) table->rows->pdata[i])->title, -1);
  return g_string_free (words, FALSE);
}

static GtkWidget *
make_card (const JalonRuleTable *table)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *box;

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "padded");
  gtk_widget_set_name (card, table->id);
  g_object_set_data_full (G_OBJECT (card), WORDS_KEY, dup_words (table), g_free);
  gtk_box_append (GTK_BOX (card), make_label (table->title, 0, "heading"));
  gtk_box_append (GTK_BOX (card), make_source (table));
  if (table->note != NULL)
    gtk_box_append (GTK_BOX (card), make_label (table->note, 0, "caption"));

  if (table->rows->len == 0)
    return card;

  box = jalon_table_box_new ();
  gtk_widget_set_margin_top (box, 6);
  add_heads (JALON_TABLE_BOX (box), table);
  for (guint i = 0; i < table->rows->len; i++)
    add_row (JALON_TABLE_BOX (box), table, table->rows->pdata[i]);
  gtk_box_append (GTK_BOX (card), box);
  return card;
}

/* A heading is seen where a table below it is. */
static void
filter (JalonTablesPage *self)
{
  const char      *term = gtk_editable_get_text (self->search_entry);
  g_autofree char *folded = jalon_fold (term);
  g_autofree char *nothing = g_strdup_printf (_ ("Nothing found for “%s”."), term);
  gboolean         below = FALSE;
  gboolean         any = FALSE;

  for (GtkWidget *child = gtk_widget_get_last_child (GTK_WIDGET (self->table_box)); child != NULL; child = gtk_widget_get_prev_sibling (child))
    {
      const char *words = g_object_get_data (G_OBJECT (child), WORDS_KEY);

      gtk_widget_set_visible (child, words == NULL ? below : jalon_fold_matches (words, folded));
      below = words != NULL && (below || gtk_widget_get_visible (child));
      any = any || below;
    }
  gtk_label_set_label (self->nothing_label, nothing);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing_label), folded[0] != '\0' && !any);
}

/* Some hundred labels: made only when somebody looks. */
static void
fill (JalonView *view)
{
  JalonTablesPage      *self = JALON_TABLES_PAGE (view);
  JalonDate             day;
  g_autoptr (GPtrArray) tables = NULL;
  const char           *section = NULL;
  GtkWidget            *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->table_box))) != NULL)
    gtk_box_remove (self->table_box, child);

  tables = make_tables (self, &day);
  for (guint i = 0; tables != NULL && i < tables->len; i++)
    {
      const JalonRuleTable *table = tables->pdata[i];

      if (g_strcmp0 (section, table->section) != 0)
        gtk_box_append (self->table_box, make_label (table->section, 0, "title-3"));
      section = table->section;
      gtk_box_append (self->table_box, make_card (table));
    }
  filter (self);
}

/* Printing ------------------------------------------------------------------ */

static JalonReport *
make_report (gpointer user_data)
{
  JalonDate             day;
  g_autoptr (GPtrArray) tables = make_tables (user_data, &day);

  return tables != NULL ? jalon_tables_report_new (tables, day) : NULL;
}

static void
print_clicked_cb (JalonTablesPage *self)
{
  gtk_window_present (GTK_WINDOW (jalon_print_window_new_for_report (jalon_dialog_find_window (self), make_report, g_object_ref (self), g_object_unref)));
}

/* GObject ------------------------------------------------------------------- */

static void
session_changed (JalonView    *view,
                 JalonSession *old)
{
  gtk_widget_set_visible (JALON_TABLES_PAGE (view)->day_button, jalon_view_get_session (view) != NULL);
}

static void
jalon_tables_page_class_init (JalonTablesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  JALON_VIEW_CLASS (klass)->session_changed = session_changed;
  JALON_VIEW_CLASS (klass)->update = fill;
  jalon_member_install (klass, g_param_spec_object ("knowledge", NULL, NULL, JALON_TYPE_KNOWLEDGE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonTablesPage, knowledge), NULL);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/criteria/tables-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonTablesPage, table_box);
  gtk_widget_class_bind_template_child (widget_class, JalonTablesPage, day_button);
  gtk_widget_class_bind_template_child (widget_class, JalonTablesPage, back_button);
  gtk_widget_class_bind_template_child (widget_class, JalonTablesPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, JalonTablesPage, nothing_label);
  gtk_widget_class_bind_template_callback (widget_class, filter);
  gtk_widget_class_bind_template_callback (widget_class, print_clicked_cb);
  jalon_closures_bind (widget_class);
}

static void
jalon_tables_page_init (JalonTablesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jalon_tables_page_show_day:
 * @self: the page, without a session
 * @knowledge: all data
 * @day: the day whose tables are asked
 *
 * Shows the criteria to somebody who has entered nothing.
 */
void
jalon_tables_page_show_day (JalonTablesPage *self,
                            JalonKnowledge  *knowledge,
                            JalonDate        day)
{
  g_return_if_fail (JALON_IS_TABLES_PAGE (self));

  g_object_set (self, "knowledge", knowledge, NULL);
  self->day = day;
  jalon_view_refresh (JALON_VIEW (self));
}

/**
 * jalon_tables_page_set_way_back:
 * @self: the page
 * @name: of the page that led here, see jalon_window_show_page()
 * @title: of that page
 *
 * Offers to go back there: the sidebar names no page that one could have come from.
 */
void
jalon_tables_page_set_way_back (JalonTablesPage *self,
                                const char      *name,
                                const char      *title)
{
  g_autofree char *label = NULL;

  /* Translators: %s is the title of a page: Score. */
  label = g_strdup_printf (_ ("Back to “%s”"), title);
  gtk_button_set_label (GTK_BUTTON (self->back_button), label);
  jalon_fit_box_wrap_labels (self->back_button);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->back_button), "s", name);
  gtk_widget_set_visible (self->back_button, TRUE);
}

/**
 * jalon_tables_page_show_table:
 * @self: the page
 * @id: of a rule that has a table
 *
 * Brings a table to the top of the page, which is read on from there.
 */
void
jalon_tables_page_show_table (JalonTablesPage *self,
                              const char      *id)
{
  g_return_if_fail (JALON_IS_TABLES_PAGE (self));

  gtk_editable_set_text (self->search_entry, ""); /* else it may be hidden */
  jalon_view_update_now (JALON_VIEW (self));
  for (GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self->table_box)); card != NULL; card = gtk_widget_get_next_sibling (card))
    if (g_str_equal (gtk_widget_get_name (card), id))
      {
        GtkWidget *above = gtk_widget_get_prev_sibling (card);

        /* The first of a part brings the title of the part along. */
        jalon_scroll_to_top (GTK_IS_LABEL (above) ? above : card);
        return;
      }
}
