/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-verdict-card.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-criterion-row.h"
#include "jalon-labels.h"
#include "jalon-member.h"
#include "jalon-source-link.h"
#include "jalon-verdict-sign.h"

#define FEWEST_FOLDED 2

struct _JalonVerdictCard
{
  AdwBin parent_instance;

  char       *title;
  char       *summary;
  char       *figure;
  GtkListBox *row_list;
  GtkWidget  *header_row;
  AdwBin     *sign_bin;
  int         verdict;     /* of the sign that is shown, or -1 */
  GtkWidget  *expander;    /* nullable: the last row, of what folds */
  GPtrArray  *folded_rows; /* what stands in it */
};

G_DEFINE_FINAL_TYPE (JalonVerdictCard, jalon_verdict_card, ADW_TYPE_BIN)

/* Rows ---------------------------------------------------------------------- */

static guint
count (GListModel  *reports,
       JalonVerdict verdict)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (reports); i++)
    {
      g_autoptr (JalonCriterionReport) report = g_list_model_get_item (reports, i);

      n += report->verdict == verdict ? 1 : 0;
    }

  return n;
}

/* (nullable): the row of a criterion that stands at a place, or below it */
static GtkListBoxRow *
find_row (JalonVerdictCard *self,
          int               position,
          const char       *id)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->row_list, position++)) != NULL)
    if (JALON_IS_CRITERION_ROW (row) && g_str_equal (gtk_widget_get_name (GTK_WIDGET (row)), id))
      break;

  return row;
}

/* A criterion keeps its row, and with it the keyboard's place; rows before it have lost theirs. */
static void
place_row (JalonVerdictCard     *self,
           int                   position,
           JalonCriterionReport *report,
           const char           *known_source)
{
  GtkListBoxRow *row = find_row (self, position, report->id);

  if (row == NULL)
    {
      gtk_list_box_insert (self->row_list, jalon_criterion_row_new (report, known_source), position);
      return;
    }

  while (gtk_list_box_get_row_at_index (self->row_list, position) != row)
    gtk_list_box_remove (self->row_list, GTK_WIDGET (gtk_list_box_get_row_at_index (self->row_list, position)));
  jalon_criterion_row_show (JALON_CRITERION_ROW (row), report, known_source);
}

static void
remove_rows (JalonVerdictCard *self,
             int               position)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->row_list, position)) != NULL && GTK_WIDGET (row) != self->expander)
    gtk_list_box_remove (self->row_list, GTK_WIDGET (row));
}

static void
ensure_expander (JalonVerdictCard *self,
                 JalonVerdict      verdict,
                 const char       *title)
{
  if (self->expander == NULL)
    {
      self->expander = adw_expander_row_new ();
      adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self->expander), jalon_verdict_sign_new (verdict, FALSE));
      gtk_list_box_append (self->row_list, self->expander);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->expander), title);
}

static gboolean
are_folded (JalonVerdictCard *self,
            GPtrArray        *reports)
{
  if (self->folded_rows->len != reports->len)
    return FALSE;

  for (guint i = 0; i < reports->len; i++)
    if (!g_str_equal (gtk_widget_get_name (self->folded_rows->pdata[i]), ((JalonCriterionReport *) reports->pdata[i])->id))
      return FALSE;

  return TRUE;
}

/* An expander takes rows at its end only: they are made anew where others stand in it. */
static void
fill_expander (JalonVerdictCard *self,
               GPtrArray        *reports,
               const char       *known_source)
{
  const gboolean same = are_folded (self, reports);

  for (guint i = 0; !same && i < self->folded_rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self->expander), self->folded_rows->pdata[i]);
  if (!same)
    g_ptr_array_set_size (self->folded_rows, 0);

  for (guint i = 0; i < reports->len; i++)
    {
      if (same)
        {
          jalon_criterion_row_show (self->folded_rows->pdata[i], reports->pdata[i], known_source);
          continue;
        }
      g_ptr_array_add (self->folded_rows, jalon_criterion_row_new (reports->pdata[i], known_source));
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self->expander), self->folded_rows->pdata[i]);
    }
}

/* Those with one verdict fold into a row if there are several; @title says what is in it. */
static void
show_reports (JalonVerdictCard *self,
              GListModel       *reports,
              JalonVerdict      folded,
              const char       *title,
              const char       *known_source)
{
  g_autoptr (GPtrArray) inside = g_ptr_array_new_with_free_func (g_object_unref);
  int                   position = 1; /* below the header */

  for (guint i = 0; i < g_list_model_get_n_items (reports); i++)
    {
      g_autoptr (JalonCriterionReport) report = g_list_model_get_item (reports, i);

      if (title != NULL && report->verdict == folded)
        g_ptr_array_add (inside, g_steal_pointer (&report));
      else
        place_row (self, position++, report, known_source);
    }
  remove_rows (self, position);

  if (title != NULL)
    {
      ensure_expander (self, folded, title);
      fill_expander (self, inside, known_source);
    }
  else if (self->expander != NULL)
    {
      gtk_list_box_remove (self->row_list, g_steal_pointer (&self->expander));
      g_ptr_array_set_size (self->folded_rows, 0);
    }
}

/**
 * jalon_verdict_card_show_program:
 * @self: a card
 * @report: a program
 *
 * Shows a program with its criteria. What decides stays open.
 */
void
jalon_verdict_card_show_program (JalonVerdictCard   *self,
                                 JalonProgramReport *report)
{
  GListModel      *criteria = G_LIST_MODEL (report->criteria);
  guint            n_met = count (criteria, JALON_VERDICT_MET);
  g_autofree char *link = jalon_source_link_dup (report->source_url, report->source_title);
  g_autofree char *said = g_markup_escape_text (report->summary != NULL ? report->summary : "", -1);
  g_autofree char *summary = g_strdup_printf ("%s\n%s", said, link);
  g_autofree char *title = NULL;

  g_return_if_fail (JALON_IS_VERDICT_CARD (self));

  g_object_set (self, "title", jalon_label_program_short (report->program), "summary", summary, NULL);
  if (self->verdict != (int) report->verdict)
    adw_bin_set_child (self->sign_bin, jalon_verdict_sign_new (report->verdict, TRUE));
  self->verdict = (int) report->verdict;
  gtk_widget_set_visible (GTK_WIDGET (self->sign_bin), TRUE);

  if (n_met >= FEWEST_FOLDED)
    title = g_strdup_printf (ngettext ("%u criterion is met", "%u criteria are met", n_met), n_met);
  show_reports (self, criteria, JALON_VERDICT_MET, title, report->source_title);
}

/* Nearly all categories are from one page, which is named once. */
static JalonCriterionReport *
find_usual_source (GListModel *reports)
{
  const guint           n = g_list_model_get_n_items (reports);
  JalonCriterionReport *usual = NULL;
  guint                 most = 1;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (JalonCriterionReport) report = g_list_model_get_item (reports, i);
      guint                            alike = 0;

      for (guint j = 0; j < n; j++)
        {
          g_autoptr (JalonCriterionReport) other = g_list_model_get_item (reports, j);

          alike += g_strcmp0 (other->source_title, report->source_title) == 0;
        }
      if (alike > most && report->source_url != NULL)
        {
          most = alike;
          usual = report; /* the list keeps it */
        }
    }

  return usual;
}

/**
 * jalon_verdict_card_show_categories:
 * @self: a card
 * @categories: (element-type JalonCriterionReport): the categories offered on the day
 * @said: what they are
 *
 * Shows which categories of rounds the household fits.
 */
void
jalon_verdict_card_show_categories (JalonVerdictCard *self,
                                    GListModel       *categories,
                                    const char       *said)
{
  guint                       n_not_met = count (categories, JALON_VERDICT_NOT_MET);
  const JalonCriterionReport *usual = find_usual_source (categories);
  g_autofree char            *link = usual != NULL ? jalon_source_link_dup (usual->source_url, usual->source_title) : NULL;
  g_autofree char            *text = g_markup_escape_text (said, -1);
  g_autofree char            *summary = link != NULL ? g_strdup_printf ("%s\n%s", text, link) : g_strdup (text);
  g_autofree char            *title = NULL;

  g_return_if_fail (JALON_IS_VERDICT_CARD (self));

  g_object_set (self, "summary", summary, NULL);

  if (n_not_met >= FEWEST_FOLDED)
    title = g_strdup_printf (ngettext ("%u category does not fit", "%u categories do not fit", n_not_met), n_not_met);
  show_reports (self, categories, JALON_VERDICT_NOT_MET, title, usual != NULL ? usual->source_title : NULL);
}

/**
 * jalon_verdict_card_add:
 * @self: a card
 * @row: (transfer floating): a row
 *
 * Adds a row at the end.
 */
void
jalon_verdict_card_add (JalonVerdictCard *self,
                        GtkWidget        *row)
{
  gtk_list_box_append (self->row_list, row);
}

/**
 * jalon_verdict_card_find:
 * @self: a card
 * @name: of a row that was added
 *
 * Returns: (transfer none) (nullable): the row
 */
GtkWidget *
jalon_verdict_card_find (JalonVerdictCard *self,
                         const char       *name)
{
  GtkWidget *row = gtk_widget_get_next_sibling (self->header_row);

  while (row != NULL && !g_str_equal (gtk_widget_get_name (row), name))
    row = gtk_widget_get_next_sibling (row);
  return row;
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_verdict_card_finalize (GObject *object)
{
  g_ptr_array_unref (JALON_VERDICT_CARD (object)->folded_rows);

  G_OBJECT_CLASS (jalon_verdict_card_parent_class)->finalize (object);
}

/* A list gives the keyboard to its first row or passes it on: the header, in which there may be no link. */
static gboolean
jalon_verdict_card_focus (GtkWidget       *widget,
                          GtkDirectionType direction)
{
  JalonVerdictCard *self = JALON_VERDICT_CARD (widget);
  const gboolean    comes_in = gtk_widget_get_focus_child (widget) == NULL && direction == GTK_DIR_TAB_FORWARD;
  GtkListBoxRow    *row;

  if (GTK_WIDGET_CLASS (jalon_verdict_card_parent_class)->focus (widget, direction))
    return TRUE;
  for (int i = 1; comes_in && (row = gtk_list_box_get_row_at_index (self->row_list, i)) != NULL; i++)
    if (gtk_widget_child_focus (GTK_WIDGET (row), direction))
      return TRUE;

  return FALSE;
}

static void
jalon_verdict_card_class_init (JalonVerdictCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jalon_verdict_card_finalize;
  widget_class->focus = jalon_verdict_card_focus;

  jalon_member_install (klass, g_param_spec_string ("title", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonVerdictCard, title), NULL);
  jalon_member_install (klass, g_param_spec_string ("summary", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonVerdictCard, summary), NULL);
  jalon_member_install (klass, g_param_spec_string ("figure", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonVerdictCard, figure), NULL);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/eligibility/verdict-card.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonVerdictCard, row_list);
  gtk_widget_class_bind_template_child (widget_class, JalonVerdictCard, header_row);
  gtk_widget_class_bind_template_child (widget_class, JalonVerdictCard, sign_bin);
  jalon_closures_bind (widget_class);
}

static void
jalon_verdict_card_init (JalonVerdictCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->folded_rows = g_ptr_array_new ();
  self->verdict = -1;
}
