/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-eligibility-page.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-fit-box.h"
#include "jalon-labels.h"
#include "jalon-places.h"
#include "jalon-narrow-bin.h"
#include "jalon-points-bar.h"
#include "jalon-source-link.h"
#include "jalon-verdict-card.h"
#include "jalon-verdict-sign.h"
#include "jalon-way.h"
#include "jalon-words.h"

#define CARD_SPACING 18  /* as in the .ui file, in pixels */
#define COLUMN_WIDTH 420 /* before the page has a size */

#define ALL_BUT_PROGRAMS 0x38u /* of the cards that may stand in either column, as bits */
#define ROW_SPACING 6          /* within a row, in pixels */

struct _JalonEligibilityPage
{
  JalonView parent_instance;

  JalonVerdictCard *program_cards[JALON_N_PROGRAMS];
  JalonVerdictCard *grid_card;
  JalonVerdictCard *category_card;
  JalonVerdictCard *invited_card;
  JalonVerdictCard *applied_card;
  GtkWidget        *verdict_box;
  GtkWidget        *narrow_bin;
  GtkBox           *left_box;
  GtkBox           *right_box;
  GtkWidget        *base_nomination_box;
  GtkLabel         *base_nomination_label;
  guint             balance_source;
};

G_DEFINE_FINAL_TYPE (JalonEligibilityPage, jalon_eligibility_page, JALON_TYPE_VIEW)

/* The grid ------------------------------------------------------------------ */

static int
find_scale (const JalonRules *rules,
            int              *out_sum)
{
  int scale = 0;

  *out_sum = 0;
  for (JalonFswFactor factor = 0; factor < JALON_N_FSW_FACTORS; factor++)
    {
      int maximum = jalon_fsw_factor_get_maximum (factor, rules);

      scale = MAX (scale, maximum);
      *out_sum += maximum;
    }

  return scale;
}

static char *
dup_points (int points,
            int maximum)
{
  /* Translators: points of a factor of the grid and its maximum, as markup: 28 of 28. */
  return g_strdup_printf (_ ("<b>%1$d</b> <span alpha=\"72%%\">of %2$d</span>"), points, maximum);
}

static void
lead_cb (GtkWidget *row)
{
  jalon_way_go (row, NULL, g_object_get_data (G_OBJECT (row), "place"), NULL);
}

static GtkWidget *
make_factor_row (JalonFswFactor factor)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *bar = g_object_new (JALON_TYPE_POINTS_BAR, "width-request", 100, "height-request", 6, "valign", GTK_ALIGN_CENTER, NULL);
  GtkWidget *figure = gtk_label_new (NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  gtk_widget_add_css_class (bar, "section-a");
  gtk_label_set_xalign (GTK_LABEL (figure), 1);
  gtk_widget_set_size_request (figure, jalon_scale_with_text (row, 64), -1);
  gtk_widget_add_css_class (figure, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), bar);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), figure);
  jalon_fit_box_fit_header (row, ROW_SPACING);
  g_object_set_data (G_OBJECT (row), "bar", bar);
  g_object_set_data (G_OBJECT (row), "figure", figure);
  gtk_widget_set_name (row, jalon_fsw_factor_to_string (factor));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect (row, "activated", G_CALLBACK (lead_cb), NULL);
  return row;
}

/* All bars have one scale, so that the weight of a factor shows as its length. */
static void
show_factor (GtkWidget          *row,
             const JalonResults *results,
             JalonFswFactor      factor,
             int                 scale)
{
  int              points = results->eligibility.grid.points[factor];
  int              maximum = jalon_fsw_factor_get_maximum (factor, results->rules);
  g_autofree char *title = jalon_fsw_factor_dup_title (factor);
  g_autofree char *reason = jalon_fsw_factor_dup_reason (&results->assessed, factor);
  g_autofree char *text = dup_points (points, maximum);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), reason != NULL ? reason : "");
  g_object_set (g_object_get_data (G_OBJECT (row), "bar"), "points", points, "maximum", maximum, "scale", scale, NULL);
  g_object_set_data (G_OBJECT (row), "place", (gpointer) jalon_fsw_factor_find_place (&results->assessed, factor)); /* static */
  gtk_label_set_markup (g_object_get_data (G_OBJECT (row), "figure"), text);
}

/* A row stays, and the keyboard in it. */
static GtkWidget *
ensure_factor_row (JalonVerdictCard *card,
                   JalonFswFactor    factor)
{
  GtkWidget *row = jalon_verdict_card_find (card, jalon_fsw_factor_to_string (factor));

  if (row == NULL)
    {
      row = make_factor_row (factor);
      jalon_verdict_card_add (card, row);
    }

  return row;
}

static void
show_grid (JalonEligibilityPage *self,
           const JalonResults   *results)
{
  const JalonRule        *rule = jalon_rulebook_get (results->assessed.rulebook, JALON_RULE_FSW_PASS_MARK);
  const JalonRuleVersion *version = jalon_rule_get_version (rule, results->day);
  int                     needed = jalon_rules_value (results->rules, JALON_RULE_FSW_PASS_MARK);
  int                     sum;
  int                     scale = find_scale (results->rules, &sum);
  g_autofree char        *need = g_strdup_printf (ngettext ("%d point is needed.", "%d points are needed.", (gulong) needed), needed);
  g_autofree char        *figure = dup_points (results->eligibility.grid.total, sum);
  g_autofree char        *summary = NULL;

  if (version != NULL)
    {
      g_autofree char *link = jalon_source_link_dup (jalon_text_get (&version->source.url, jalon_words_get_language ()), jalon_text_get (&version->source.title, jalon_words_get_language ()));

      summary = g_strdup_printf ("%s\n%s", need, link);
    }

  g_object_set (self->grid_card, "title", _ ("The 67-point grid"), "summary", summary != NULL ? summary : need, "figure", figure, NULL);
  for (JalonFswFactor factor = 0; factor < JALON_N_FSW_FACTORS; factor++)
    show_factor (ensure_factor_row (self->grid_card, factor), results, factor, scale);
}

/* The days of the invitation and of the application -------------------------- */

static GtkWidget *
ensure_program_row (JalonVerdictCard *card,
                    JalonProgram      program)
{
  GtkWidget *row = jalon_verdict_card_find (card, jalon_program_to_string (program));
  GtkWidget *sign_bin;

  if (row != NULL)
    return row;

  row = adw_action_row_new ();
  sign_bin = adw_bin_new ();
  gtk_widget_set_name (row, jalon_program_to_string (program));
  gtk_widget_set_valign (sign_bin, GTK_ALIGN_CENTER);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), jalon_label_program_short (program));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), sign_bin);
  jalon_fit_box_fit_header (row, ROW_SPACING);
  g_object_set_data (G_OBJECT (row), "sign-bin", sign_bin);
  jalon_verdict_card_add (card, row);
  return row;
}

/* A sign stays as long as it says the same: another one lays the page out anew. */
static void
show_sign (GtkWidget   *row,
           JalonVerdict verdict)
{
  AdwBin *bin = g_object_get_data (G_OBJECT (row), "sign-bin");

  if (adw_bin_get_child (bin) != NULL && g_object_get_data (G_OBJECT (row), "verdict") == GINT_TO_POINTER (verdict))
    return;
  adw_bin_set_child (bin, jalon_verdict_sign_new (verdict, TRUE));
  g_object_set_data (G_OBJECT (row), "verdict", GINT_TO_POINTER (verdict));
}

static void
show_day (JalonEligibilityPage *self,
          JalonVerdictCard     *card,
          const char           *format,
          JalonDate             day)
{
  JalonSession       *session = jalon_view_get_session (JALON_VIEW (self));
  const JalonResults *results = NULL;
  g_autofree char    *text = NULL;
  g_autofree char    *title = NULL;

  if (jalon_date_is_set (day))
    results = jalon_session_results_on (session, day);
  gtk_widget_set_visible (GTK_WIDGET (card), results != NULL);
  if (results == NULL)
    return;

  text = jalon_words_date (day);
  title = g_strdup_printf (format, text);
  g_object_set (card, "title", title, NULL);
  for (JalonProgram program = 0; program < JALON_N_PROGRAMS; program++)
    show_sign (ensure_program_row (card, program), results->eligibility.programs[program]);
}

/* The columns --------------------------------------------------------------- */

static int
measure_height (GtkWidget *card,
                int        width)
{
  int height = 0;

  if (gtk_widget_get_visible (card))
    {
      gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
      height += CARD_SPACING;
    }
  return height;
}

/* Which of the cards that may stand in either column stand at the right, as bits: so that the longer column is as
 * short as can be; of ways as good the one that moves the fewest. */
static guint
choose_right (const int *heights,
              guint      n,
              int        left,
              int        right)
{
  guint best = 0;
  int   shortest = G_MAXINT;

  for (guint way = 0; way < 1u << n; way++)
    {
      int at_left = left;
      int at_right = right;

      for (guint i = 0; i < n; i++)
        *(way & 1u << i ? &at_right : &at_left) += heights[i];
      if (MAX (at_left, at_right) >= shortest)
        continue;
      shortest = MAX (at_left, at_right);
      best = way;
    }

  return best;
}

/* Below another card. What stands there already is not touched: moving it lays the page out anew. */
static void
place_card (GtkWidget  *card,
            GtkBox     *column,
            GtkWidget **last)
{
  if (gtk_widget_get_parent (card) != GTK_WIDGET (column))
    {
      g_object_ref (card);
      gtk_box_remove (GTK_BOX (gtk_widget_get_parent (card)), card);
      gtk_box_insert_child_after (column, card, *last);
      g_object_unref (card);
    }
  else if (gtk_widget_get_prev_sibling (card) != *last)
    gtk_box_reorder_child_after (column, card, *last);
  *last = card;
}

/* What the first program says and the grid stand first. Under each other, all programs come before all else. */
static void
balance_columns (JalonEligibilityPage *self)
{
  GtkWidget *movable[] = {
    GTK_WIDGET (self->program_cards[JALON_PROGRAM_CEC]), GTK_WIDGET (self->program_cards[JALON_PROGRAM_FST]),
    GTK_WIDGET (self->program_cards[JALON_PROGRAM_NOMINEE]), GTK_WIDGET (self->category_card),
    GTK_WIDGET (self->invited_card), GTK_WIDGET (self->applied_card)
  };
  const int  allotted = gtk_widget_get_width (GTK_WIDGET (self->left_box));
  const int  width = allotted > 0 ? allotted : COLUMN_WIDTH;
  int        heights[G_N_ELEMENTS (movable)];
  guint      right = ALL_BUT_PROGRAMS;
  gboolean   narrow;
  GtkWidget *last_left = GTK_WIDGET (self->program_cards[JALON_PROGRAM_FSW]);
  GtkWidget *last_right = GTK_WIDGET (self->grid_card);

  g_object_get (self->narrow_bin, "narrow", &narrow, NULL);
  if (!narrow)
    {
      for (guint i = 0; i < G_N_ELEMENTS (movable); i++)
        heights[i] = measure_height (movable[i], width);
      right = choose_right (heights, G_N_ELEMENTS (movable), measure_height (GTK_WIDGET (self->program_cards[JALON_PROGRAM_FSW]), width),
                            measure_height (GTK_WIDGET (self->grid_card), width));
    }
  for (guint i = 0; i < G_N_ELEMENTS (movable); i++)
    place_card (movable[i], right & 1u << i ? self->right_box : self->left_box, right & 1u << i ? &last_right : &last_left);
}

static gboolean
balance_cb (gpointer data)
{
  JalonEligibilityPage *self = data;

  self->balance_source = 0;
  balance_columns (self);
  return G_SOURCE_REMOVE;
}

/* Measuring takes ten times as long as all else of an edit: of a page that is seen, once before the next frame. */
static void
queue_balance (JalonEligibilityPage *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    balance_columns (self);
  else if (self->balance_source == 0)
    self->balance_source = g_idle_add_full (GTK_PRIORITY_RESIZE - 1, balance_cb, self, NULL);
}

/* The page ------------------------------------------------------------------ */

static void
update_cb (JalonView *view)
{
  JalonEligibilityPage  *self = JALON_ELIGIBILITY_PAGE (view);
  JalonSession          *session = jalon_view_get_session (JALON_VIEW (self));
  const JalonResults    *results = session != NULL ? jalon_session_get_results (session) : NULL;
  GListModel            *programs;
  GListModel            *categories;
  g_autofree char       *base_nomination = NULL;
  const JalonMilestones *milestones;

  gtk_widget_set_visible (self->verdict_box, results != NULL);
  if (results == NULL)
    {
      gtk_widget_set_visible (self->base_nomination_box, FALSE);
      return;
    }

  programs = jalon_session_get_programs (session);
  for (guint i = 0; i < MIN (JALON_N_PROGRAMS, g_list_model_get_n_items (programs)); i++)
    {
      g_autoptr (JalonProgramReport) report = g_list_model_get_item (programs, i);

      jalon_verdict_card_show_program (self->program_cards[report->program], report);
    }

  show_grid (self, results);
  categories = jalon_session_get_categories (session);
  g_object_set (self->category_card, "title", _ ("Categories of rounds"), NULL);
  jalon_verdict_card_show_categories (self->category_card, categories, _ ("Some rounds invite only candidates of one category."));
  gtk_widget_set_visible (GTK_WIDGET (self->category_card), g_list_model_get_n_items (categories) > 0);

  base_nomination = jalon_base_nomination_dup_text (&results->assessed);
  gtk_label_set_label (self->base_nomination_label, base_nomination != NULL ? base_nomination : "");
  gtk_widget_set_visible (self->base_nomination_box, base_nomination != NULL);

  milestones = jalon_session_get_household (session)->milestones;
  /* Translators: %s is the day of the invitation. */
  show_day (self, self->invited_card, _ ("On the day of the invitation, %s"), milestones->invited);
  /* Translators: %s is the day of the application. */
  show_day (self, self->applied_card, _ ("On the day of the application, %s"), milestones->applied);
  queue_balance (self);
}

/* GObject ------------------------------------------------------------------- */

static void
bind_template (GtkWidgetClass *widget_class)
{
  static const char *const names[] = { "fsw_card", "cec_card", "fst_card", "nominee_card" };

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/eligibility/eligibility-page.ui");
  for (JalonProgram program = 0; program < JALON_N_PROGRAMS; program++)
    gtk_widget_class_bind_template_child_full (widget_class, names[program], FALSE, G_STRUCT_OFFSET (JalonEligibilityPage, program_cards) + program * sizeof (JalonVerdictCard *));
  gtk_widget_class_bind_template_child (widget_class, JalonEligibilityPage, grid_card);
  gtk_widget_class_bind_template_child (widget_class, JalonEligibilityPage, category_card);
  gtk_widget_class_bind_template_child (widget_class, JalonEligibilityPage, invited_card);
  gtk_widget_class_bind_template_child (widget_class, JalonEligibilityPage, applied_card);
  gtk_widget_class_bind_template_child (widget_class, JalonEligibilityPage, verdict_box);
  gtk_widget_class_bind_template_child (widget_class, JalonEligibilityPage, narrow_bin);
  gtk_widget_class_bind_template_child (widget_class, JalonEligibilityPage, left_box);
  gtk_widget_class_bind_template_child (widget_class, JalonEligibilityPage, right_box);
  gtk_widget_class_bind_template_child (widget_class, JalonEligibilityPage, base_nomination_box);
  gtk_widget_class_bind_template_child (widget_class, JalonEligibilityPage, base_nomination_label);
  jalon_closures_bind (widget_class);
}

static void
jalon_eligibility_page_dispose (GObject *object)
{
  g_clear_handle_id (&JALON_ELIGIBILITY_PAGE (object)->balance_source, g_source_remove);

  G_OBJECT_CLASS (jalon_eligibility_page_parent_class)->dispose (object);
}

static void
jalon_eligibility_page_class_init (JalonEligibilityPageClass *klass)
{
  JALON_VIEW_CLASS (klass)->update = update_cb;
  G_OBJECT_CLASS (klass)->dispose = jalon_eligibility_page_dispose;

  g_type_ensure (JALON_TYPE_VERDICT_CARD);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jalon_eligibility_page_init (JalonEligibilityPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->narrow_bin, "notify::narrow", G_CALLBACK (queue_balance), self, G_CONNECT_SWAPPED);
}
