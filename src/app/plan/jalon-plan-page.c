/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-page.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-forecast-chart.h"
#include "jalon-forecast-words.h"
#include "jalon-labels.h"
#include "jalon-move-row.h"
#include "jalon-move-words.h"
#include "jalon-narrow-bin.h"
#include "jalon-planner.h"
#include "jalon-profile-file.h"
#include "jalon-way-row.h"
#include "jalon-way.h"
#include "jalon-words.h"

struct _JalonPlanPage
{
  JalonView parent_instance;

  AdwStatusPage *empty_page;

  JalonPlanner *planner;
  int           target; /* 0: the latest cut-off */

  JalonNarrowBin     *narrow_bin;
  GtkStack           *stack;
  JalonForecastChart *chart;
  GtkLabel           *readout_label;
  GtkLabel           *forecast_label;
  GtkMenuButton      *target_button;
  GtkPopover         *target_popover;
  GtkSpinButton      *target_spin;
  GtkLabel           *target_label;
  GtkLabel           *answer_label;
  GtkBox             *columns;
  GtkWidget          *moves_box;
  GtkWidget          *ways_box;
  GtkListBox         *own_moves;
  GtkWidget          *other_box;
  GtkListBox         *other_moves;
  GtkListBox         *ways;
  GtkLabel           *partner_label;
  GtkWidget          *swap_button;
  GtkLabel           *swap_label;
};

G_DEFINE_FINAL_TYPE (JalonPlanPage, jalon_plan_page, JALON_TYPE_VIEW)

static void
clear_list (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

/* Try it -------------------------------------------------------------------- */

/* Opens what the household would be as another one: the first stays as it is. */
static void
try_moves (JalonPlanPage          *self,
           const JalonMove *const *moves,
           guint                   n_moves)
{
  const JalonProspect       *prospect = jalon_planner_get_prospect (self->planner);
  g_autoptr (JalonHousehold) copy = jalon_moves_apply (prospect->household, moves, n_moves, NULL);
  g_autofree char           *title = jalon_label_household (prospect->household);
  g_autofree char           *new_title = NULL;
  g_autofree char           *text = NULL;

  /* Translators: the title of a household of which a plan is tried. */
  new_title = g_strdup_printf (_ ("%s – plan"), title);
  g_object_set (copy, "title", new_title, NULL);
  text = jalon_profile_serialize (copy, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.try-plan", "s", text);
}

/* What only has to be entered is not tried with the best that it could be: it leads to where it is entered.
 * The rows are made anew with each answer, in its order. */
static void
try_move_cb (JalonPlanPage *self,
             GtkWidget     *row)
{
  const JalonProspect *prospect = jalon_planner_get_prospect (self->planner);
  const JalonMove     *move = g_object_get_data (G_OBJECT (row), "move");
  g_autofree char     *place = prospect != NULL ? jalon_move_dup_place (prospect->household, move) : NULL;

  if (place != NULL)
    jalon_way_go (GTK_WIDGET (self), NULL, place, NULL);
  else if (prospect != NULL)
    try_moves (self, &move, 1);
}

static void
try_way_cb (JalonPlanPage *self,
            GtkWidget     *row)
{
  const JalonWay *way = g_object_get_data (G_OBJECT (row), "way");

  if (jalon_planner_get_prospect (self->planner) != NULL)
    try_moves (self, (const JalonMove *const *) way->moves->pdata, way->moves->len);
}

/* Showing ------------------------------------------------------------------- */

/* Of both cards: their bars stand one below the other, and are compared. */
static int
find_most (const JalonProspect *prospect)
{
  int most = 0;

  for (int own = FALSE; own <= TRUE; own++)
    {
      g_autoptr (GPtrArray) moves = jalon_prospect_list_shown (prospect, own);

      for (guint i = 0; i < moves->len; i++)
        {
          const JalonMove *move = moves->pdata[i];

          most = MAX (most, jalon_move_only_keeps (move) ? move->keeps : move->gain);
        }
    }

  return most;
}

static guint
show_moves (JalonPlanPage       *self,
            const JalonProspect *prospect,
            GtkListBox          *list,
            gboolean             own)
{
  g_autoptr (GPtrArray) moves = jalon_prospect_list_shown (prospect, own);
  const int             most = find_most (prospect);
  gboolean              said[JALON_N_MOVE_KINDS] = { FALSE };

  clear_list (list);
  for (guint i = 0; i < moves->len; i++)
    {
      JalonMove *move = moves->pdata[i];
      GtkWidget *row = jalon_move_row_new (prospect, move, most, !said[move->rule->kind]);
      said[move->rule->kind] = TRUE;
      g_object_set_data (G_OBJECT (row), "move", move);
      g_signal_connect_object (row, "try", G_CALLBACK (try_move_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (list, row);
    }

  return moves->len;
}

static void
append_way (JalonPlanPage       *self,
            const JalonProspect *prospect,
            JalonWay            *way)
{
  GtkWidget *row = jalon_way_row_new (prospect, way);

  g_object_set_data (G_OBJECT (row), "way", way);
  g_signal_connect_object (row, "try", G_CALLBACK (try_way_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->ways, row);
}

/* An answer without ways is a sentence: it stands above the moves, which then have the whole width. */
static void
arrange_cb (JalonPlanPage *self)
{
  const gboolean any = gtk_widget_get_visible (GTK_WIDGET (self->ways));
  gboolean       narrow;

  g_object_get (self->narrow_bin, "narrow", &narrow, NULL);
  gtk_box_set_homogeneous (self->columns, any && !narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns), any && !narrow ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  gtk_box_reorder_child_after (self->columns, self->moves_box, any ? NULL : self->ways_box);
}

static void
show_ways (JalonPlanPage       *self,
           const JalonProspect *prospect)
{
  const JalonWays *ways = prospect->ways;

  clear_list (self->ways);
  for (guint i = 0; i < ways->ways->len; i++)
    append_way (self, prospect, ways->ways->pdata[i]);
  if (ways->best != NULL)
    append_way (self, prospect, ways->best);

  gtk_widget_set_visible (GTK_WIDGET (self->ways), ways->ways->len > 0 || ways->best != NULL);
  arrange_cb (self);
}

static void
show_target (JalonPlanPage       *self,
             const JalonProspect *prospect)
{
  const JalonGoal *goal = jalon_planner_get_goal (self->planner);
  g_autofree char *why = jalon_goal_words_dup_why (goal);
  g_autofree char *capital = jalon_words_capital (why);
  g_autofree char *sentence = g_strconcat (capital, ".", NULL);
  g_autofree char *answer = jalon_prospect_words_dup_answer (prospect);
  g_autofree char *button = NULL;

  /* Translators: %d is a score. */
  button = g_strdup_printf (_ ("Target: %d"), goal->points);
  gtk_menu_button_set_label (self->target_button, button);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->target_button), GTK_ACCESSIBLE_PROPERTY_LABEL, button, -1);
  gtk_label_set_label (self->target_label, sentence);
  gtk_label_set_label (self->answer_label, answer);
  gtk_spin_button_set_value (self->target_spin, goal->points);
}

static char *
dup_partner (const JalonProspect *prospect)
{
  g_autofree char *alone = jalon_prospect_words_dup_alone (prospect);
  g_autofree char *swap = NULL;

  if (prospect->swap == NULL)
    return g_steal_pointer (&alone);

  swap = jalon_prospect_words_dup_swap (prospect);

  return alone != NULL ? g_strconcat (swap, "\n\n", alone, NULL) : g_steal_pointer (&swap);
}

static void
readout_cb (JalonPlanPage *self)
{
  g_autofree char *readout = NULL;

  g_object_get (self->chart, "readout", &readout, NULL);
  gtk_label_set_label (self->readout_label, readout[0] != '\0' ? readout : _ ("The arrow keys or the pointer tell the details of each step."));
}

static void
show_forecast (JalonPlanPage       *self,
               const JalonProspect *prospect)
{
  g_autofree char *fall = jalon_forecast_words_dup_fall (prospect->forecast);
  g_autofree char *best = jalon_forecast_words_dup_best (prospect->forecast);
  g_autofree char *unknown = jalon_forecast_words_dup_unknown (prospect->forecast);
  g_autofree char *lowest = jalon_forecast_words_dup_lowest (prospect->forecast);
  g_autofree char *ahead = lowest != NULL ? g_strjoin ("\n", fall, lowest, NULL) : g_strdup (fall);
  g_autofree char *text = g_strjoin ("\n", ahead, best, unknown, NULL);

  gtk_label_set_label (self->forecast_label, text);
  jalon_forecast_chart_show (self->chart, prospect, jalon_planner_get_goal (self->planner),
                             jalon_session_get_knowledge (jalon_view_get_session (JALON_VIEW (self)))->rulebook);
}

static void
name_swap (JalonPlanPage  *self,
           JalonHousehold *household)
{
  g_autofree char *partner = jalon_label_person (household, "partner");
  g_autofree char *label = NULL;

  /* Translators: a name, or the word for the partner. */
  label = g_strdup_printf (_ ("Compare with %s as the main applicant…"), partner);
  gtk_label_set_label (self->swap_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->swap_button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
answered_cb (JalonPlanPage *self)
{
  const JalonProspect *prospect = jalon_planner_get_prospect (self->planner);
  g_autofree char     *partner = NULL;

  if (prospect == NULL || jalon_view_get_session (JALON_VIEW (self)) == NULL)
    return;

  show_forecast (self, prospect);
  show_target (self, prospect);
  gtk_widget_set_visible (GTK_WIDGET (self->own_moves), show_moves (self, prospect, self->own_moves, TRUE) > 0);
  gtk_widget_set_visible (self->other_box, show_moves (self, prospect, self->other_moves, FALSE) > 0);
  show_ways (self, prospect);

  partner = dup_partner (prospect);
  gtk_label_set_label (self->partner_label, partner != NULL ? partner : "");
  gtk_widget_set_visible (GTK_WIDGET (self->partner_label), partner != NULL);
  gtk_widget_set_visible (self->swap_button, prospect->swap != NULL);
  if (prospect->swap != NULL)
    name_swap (self, prospect->household);
  gtk_stack_set_visible_child_name (self->stack, "plan");
}

/* Whose day is missing: no day ahead has a score. */
static void
show_empty (JalonPlanPage  *self,
            JalonHousehold *household)
{
  g_autofree char *text = jalon_label_dup_named (household, "candidate", N_ ("Without the date of birth of %s no day ahead can be scored."),
                                                 N_ ("Without the candidate’s date of birth no day ahead can be scored."));
  g_autofree char *markup = g_markup_escape_text (text, -1);

  adw_status_page_set_description (self->empty_page, markup);
  gtk_stack_set_visible_child_name (self->stack, "empty");
}

static void
update (JalonView *view)
{
  JalonPlanPage *self = JALON_PLAN_PAGE (view);
  JalonSession  *session = jalon_view_get_session (view);

  if (session == NULL)
    return;

  if (!jalon_date_is_set (jalon_session_get_household (session)->candidate->birth_date))
    show_empty (self, jalon_session_get_household (session));
  else
    jalon_planner_ask (self->planner, session, self->target);
}

static void
session_changed (JalonView    *view,
                 JalonSession *old)
{
  JalonPlanPage *self = JALON_PLAN_PAGE (view);

  self->target = 0;
  gtk_stack_set_visible_child_name (self->stack, "waiting");
}

/* In the .ui file ----------------------------------------------------------- */

static void
take_target (JalonPlanPage *self,
             int            target)
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));

  gtk_popover_popdown (self->target_popover);
  self->target = target;
  if (session != NULL)
    jalon_planner_ask (self->planner, session, target);
}

static void
target_chosen_cb (JalonPlanPage *self)
{
  take_target (self, gtk_spin_button_get_value_as_int (self->target_spin));
}

static void
target_reset_cb (JalonPlanPage *self)
{
  take_target (self, 0);
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_plan_page_dispose (GObject *object)
{
  JalonPlanPage *self = JALON_PLAN_PAGE (object);

  g_clear_object (&self->planner);

  G_OBJECT_CLASS (jalon_plan_page_parent_class)->dispose (object);
}

static void
jalon_plan_page_class_init (JalonPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jalon_plan_page_dispose;
  JALON_VIEW_CLASS (klass)->session_changed = session_changed;
  JALON_VIEW_CLASS (klass)->update = update;

  g_type_ensure (JALON_TYPE_FORECAST_CHART);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/plan/plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, narrow_bin);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, stack);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, empty_page);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, chart);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, readout_label);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, forecast_label);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, target_button);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, target_popover);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, target_spin);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, target_label);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, answer_label);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, columns);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, moves_box);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, ways_box);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, own_moves);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, other_box);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, other_moves);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, ways);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, partner_label);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, swap_button);
  gtk_widget_class_bind_template_child (widget_class, JalonPlanPage, swap_label);
  gtk_widget_class_bind_template_callback (widget_class, target_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, target_reset_cb);
  jalon_closures_bind (widget_class);
}

static void
jalon_plan_page_init (JalonPlanPage *self)
{
  self->planner = jalon_planner_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->narrow_bin, "notify::narrow", G_CALLBACK (arrange_cb), self, G_CONNECT_SWAPPED);
  arrange_cb (self);
  readout_cb (self);
  g_signal_connect_object (self->chart, "notify::readout", G_CALLBACK (readout_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->planner, "changed", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
}
