/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-page-private.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-column-order.h"
#include "jalon-round-shape.h"
#include "jalon-round-words.h"
#include "jalon-rounds-columns.h"
#include "jalon-way.h"
#include "jalon-words.h"

G_DEFINE_FINAL_TYPE (JalonRoundsPage, jalon_rounds_page, JALON_TYPE_VIEW)

/* Showing ------------------------------------------------------------------- */

static void
set_text (GtkLabel *label,
          char     *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
  g_free (text);
}

static char *
end_sentence (char *text)
{
  g_autofree char *sentence = text;

  return sentence != NULL ? g_strconcat (sentence, ".", NULL) : NULL;
}

/* The latest year of which a round is known, so that the page is not empty in January. */
static int
find_year (JalonRoundsPage *self)
{
  if (self->comparison->compared->len == 0)
    return self->comparison->on.year;

  return jalon_comparison_get (self->comparison, 0)->round->date.year;
}

static int
get_year (JalonRoundsPage *self)
{
  const guint selected = gtk_drop_down_get_selected (self->year_drop);

  return selected == 0 || selected == GTK_INVALID_LIST_POSITION ? 0 : find_year (self) - (int) selected + 1;
}

static void
fill_years (JalonRoundsPage *self)
{
  g_autoptr (GtkStringList) years = gtk_string_list_new (NULL);
  const guint               n = self->comparison->compared->len;
  const int                 newest = find_year (self);
  const int                 oldest = n > 0 ? jalon_comparison_get (self->comparison, n - 1)->round->date.year : newest;
  const guint               selected = gtk_drop_down_get_selected (self->year_drop);
  const gboolean            first = selected == GTK_INVALID_LIST_POSITION;

  if (!first && g_list_model_get_n_items (gtk_drop_down_get_model (self->year_drop)) == (guint) (newest - oldest) + 2)
    return;

  gtk_string_list_append (years, _ ("All years"));
  for (int year = newest; year >= oldest; year--)
    gtk_string_list_take (years, g_strdup_printf ("%d", year));

  gtk_drop_down_set_model (self->year_drop, G_LIST_MODEL (years));
  gtk_drop_down_set_selected (self->year_drop, first ? 1 : selected);
}

static void
show_answer (JalonRoundsPage *self)
{
  const int year = get_year (self) != 0 ? get_year (self) : find_year (self);

  set_text (self->headline_label, end_sentence (jalon_round_words_dup_year (self->comparison, year)));
  set_text (self->today_label, end_sentence (jalon_round_words_dup_today (self->comparison, year)));
}

static void
show_pool (JalonRoundsPage *self)
{
  const JalonPool *pool = jalon_rounds_get_pool (self->comparison->rounds, self->comparison->on);
  const int        score = self->comparison->score;
  JalonPoolPlace   place;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->pool_card, pool != NULL);
  if (pool == NULL)
    return;

  if (score != JALON_UNANSWERED && jalon_pool_place_find (pool, score, &place))
    text = end_sentence (jalon_round_words_dup_place (&place, score));
  jalon_pool_chart_show (self->pool_chart, pool, score, text != NULL ? text : "");
  set_text (self->place_label, g_steal_pointer (&text));
}

static void
show_outlook (JalonRoundsPage *self)
{
  GString  *text = g_string_new (NULL);
  const int score = self->comparison->score;

  for (guint i = 0; i < jalon_round_kinds_get_length (); i++)
    {
      JalonOutlook     outlook;
      g_autofree char *line = NULL;

      jalon_outlook_make (self->comparison, jalon_round_kinds_get (i), &outlook);
      if (outlook.fit.verdict != JALON_VERDICT_MET)
        continue;

      line = jalon_round_words_dup_outlook (&outlook, score);
      g_string_append_printf (text, "%s.\n\n", line);
    }

  gtk_widget_set_visible (self->outlook_button, text->len == 0);
  if (text->len == 0)
    g_string_append_printf (text, "%s\n\n", _ ("No kind of round is open to you today. The page Eligibility says what is missing."));
  g_string_append (text, jalon_round_words_get_caution ());
  set_text (self->outlook_label, g_string_free (text, FALSE));
}

static void
show_data (JalonRoundsPage *self)
{
  set_text (self->data_label, jalon_round_words_dup_data (jalon_rounds_get_data_of (self->comparison->rounds), jalon_rounds_store_get_refreshed (self->store), self->comparison->on));
}

static void
show_count (JalonRoundsPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->empty_label), g_list_model_get_n_items (jalon_rounds_list_get_shown (self->list)) == 0);
}

static void selected_cb (GtkSingleSelection *selection, GParamSpec *pspec, JalonRoundsPage *self);

void
jalon_rounds_page_compare (JalonRoundsPage *self)
{
  JalonSession   *session = jalon_view_get_session (JALON_VIEW (self));
  JalonKnowledge *knowledge;

  g_clear_pointer (&self->comparison, jalon_comparison_free);
  if (session == NULL)
    {
      jalon_rounds_list_take (self->list, NULL);
      return;
    }

  knowledge = jalon_session_get_knowledge (session);
  self->comparison = jalon_comparison_new (jalon_rounds_store_get_rounds (knowledge->rounds), knowledge->rulebook, jalon_knowledge_get_categories (knowledge),
                                           jalon_session_get_household (session), jalon_session_get_today (session), NULL);
  if (self->comparison == NULL)
    return;

  jalon_rounds_list_take (self->list, self->comparison);
  /* Why a round is not open is said with other answers than its row is. */
  selected_cb (GTK_SINGLE_SELECTION (gtk_column_view_get_model (self->column_view)), NULL, self);
  fill_years (self);
  show_answer (self);
  show_pool (self);
  show_outlook (self);
  show_data (self);
  show_count (self);
}

static void
session_changed_cb (JalonView    *view,
                    JalonSession *old)
{
  JalonRoundsPage *self = JALON_ROUNDS_PAGE (view);
  JalonSession    *session = jalon_view_get_session (view);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  g_clear_object (&self->store);
  if (session == NULL)
    return;

  self->store = g_object_ref (jalon_session_get_knowledge (session)->rounds);
  g_signal_connect_object (self->store, "changed", G_CALLBACK (jalon_view_refresh), self, G_CONNECT_SWAPPED);
}

/* What the person chooses ----------------------------------------------------- */

static void
group_toggled_cb (GtkToggleButton *button,
                  JalonRoundsPage *self)
{
  const guint group = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "group"));

  jalon_rounds_list_set_group (self->list, (JalonRoundGroup) group, gtk_toggle_button_get_active (button));
  show_count (self);
}

static void
add_groups (JalonRoundsPage *self)
{
  for (guint group = 0; group < JALON_N_ROUND_GROUPS; group++)
    {
      GtkWidget  *button = gtk_toggle_button_new ();
      GtkWidget  *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
      const char *name = jalon_round_group_get_name ((JalonRoundGroup) group);

      gtk_box_append (GTK_BOX (box), jalon_round_shape_new ((JalonRoundGroup) group, FALSE));
      gtk_box_append (GTK_BOX (box), gtk_label_new (name));
      gtk_button_set_child (GTK_BUTTON (button), box);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), jalon_rounds_list_has_group (self->list, (JalonRoundGroup) group));
      g_object_set_data (G_OBJECT (button), "group", GUINT_TO_POINTER (group));
      g_signal_connect_object (button, "toggled", G_CALLBACK (group_toggled_cb), self, 0);
      jalon_wrap_box_append (self->group_box, button);
    }
}

static void
year_changed_cb (JalonRoundsPage *self)
{
  if (self->comparison == NULL)
    return;

  jalon_rounds_list_set_year (self->list, get_year (self));
  show_answer (self);
  show_count (self);
}

static void
fit_toggled_cb (JalonRoundsPage *self)
{
  jalon_rounds_list_set_only_fit (self->list, gtk_check_button_get_active (self->fit_check));
  show_count (self);
}

static void
search_changed_cb (JalonRoundsPage *self)
{
  jalon_rounds_list_set_query (self->list, gtk_editable_get_text (GTK_EDITABLE (self->rounds_search)));
  show_count (self);
}

/* Where it is answered why a round is not open; where nothing but points were missing, what would bring them. */
static const char *
find_page (const JalonComparedRound *compared)
{
  switch (compared->fit.why)
    {
    case JALON_ROUND_WHY_FITS:
      return compared->invited == JALON_TRI_NO ? "plan" : NULL;

    case JALON_ROUND_WHY_PROGRAM:
    case JALON_ROUND_WHY_POOL:
    case JALON_ROUND_WHY_CATEGORY:
      return "eligibility";

    case JALON_ROUND_WHY_NO_VERSION:
    case JALON_ROUND_WHY_KIND:
    case JALON_ROUND_WHY_BIRTH_DATE:
    default:
      return NULL;
    }
}

static void
show_way (JalonRoundsPage          *self,
          const JalonComparedRound *compared,
          const char               *place)
{
  const char *page = find_page (compared);
  const char *label = place != NULL ? _ ("Go to this answer") : g_strcmp0 (page, "plan") == 0 ? _ ("Open Plan")
                                                                                              : _ ("Open Eligibility");

  g_free (self->place);
  self->place = g_strdup (place);
  self->page = page;
  gtk_button_set_label (GTK_BUTTON (self->way_button), label);
  gtk_widget_set_visible (self->way_button, place != NULL || page != NULL);
}

static void
way_clicked_cb (JalonRoundsPage *self)
{
  jalon_way_go (GTK_WIDGET (self), NULL, self->place, self->page);
}

/* A row that is chosen says everything in sentences. */
static void
selected_cb (GtkSingleSelection *selection,
             GParamSpec         *pspec,
             JalonRoundsPage    *self)
{
  JalonRoundItem  *item = gtk_single_selection_get_selected_item (selection);
  JalonSession    *session = jalon_view_get_session (JALON_VIEW (self));
  JalonKnowledge  *knowledge = session != NULL ? jalon_session_get_knowledge (session) : NULL;
  g_autofree char *name = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *why = NULL;
  g_autofree char *place = NULL;

  if (item == NULL || knowledge == NULL)
    {
      set_text (self->details_label, NULL);
      gtk_widget_set_visible (self->way_button, FALSE);
      return;
    }

  summary = jalon_round_words_dup_summary (&item->compared);
  why = jalon_round_words_dup_why (&item->compared, knowledge->rulebook, jalon_knowledge_get_categories (knowledge), jalon_session_get_household (session), &place);
  show_way (self, &item->compared, place);
  /* Translators: the number and the name of a round. */
  name = g_strdup_printf (_ ("Round %1$s, %2$s"), item->round->number, jalon_round_get_name (item->round, jalon_words_get_language ()));
  set_text (self->details_label, why != NULL ? g_strdup_printf ("%s\n%s.\n%s.", name, summary, why) : g_strdup_printf ("%s\n%s.", name, summary));
}

static void
readout_cb (JalonRoundsPage *self)
{
  g_autofree char *readout = NULL;

  g_object_get (self->chart, "readout", &readout, NULL);
  gtk_label_set_label (self->readout_label, readout[0] != '\0' ? readout : _ ("Filled: rounds open to you. Hollow: other rounds. The line is your score on each day."));
}

static void
room_cb (JalonRoundsPage *self)
{
  jalon_rounds_columns_set_room (self->column_view, jalon_narrow_bin_get_room (self->narrow_bin));
}

/* GObject ------------------------------------------------------------------- */

static void
fill_list (JalonRoundsPage *self)
{
  GtkSortListModel   *sorted = gtk_sort_list_model_new (g_object_ref (jalon_rounds_list_get_shown (self->list)), NULL);
  GtkSingleSelection *selection = gtk_single_selection_new (G_LIST_MODEL (sorted));

  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  gtk_single_selection_set_selected (selection, GTK_INVALID_LIST_POSITION);
  jalon_rounds_columns_add (self->column_view);
  gtk_sort_list_model_set_sorter (sorted, gtk_column_view_get_sorter (self->column_view));
  gtk_column_view_set_model (self->column_view, GTK_SELECTION_MODEL (selection));
  jalon_column_order_offer (self->order_button, self->column_view);
  g_signal_connect_object (selection, "notify::selected-item", G_CALLBACK (selected_cb), self, 0);
  g_object_unref (selection);
  jalon_rounds_chart_show (self->chart, jalon_rounds_list_get_shown (self->list));
}

static void
jalon_rounds_page_dispose (GObject *object)
{
  JalonRoundsPage *self = JALON_ROUNDS_PAGE (object);

  g_clear_handle_id (&self->compare_source, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  g_clear_object (&self->store);
  g_clear_pointer (&self->comparison, jalon_comparison_free);
  if (self->list != NULL)
    gtk_column_view_sort_by_column (self->column_view, NULL, GTK_SORT_ASCENDING); /* or the column that sorts outlives the view */
  g_clear_object (&self->list);

  G_OBJECT_CLASS (jalon_rounds_page_parent_class)->dispose (object);
}

static void
jalon_rounds_page_finalize (GObject *object)
{
  g_free (JALON_ROUNDS_PAGE (object)->place);

  G_OBJECT_CLASS (jalon_rounds_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/rounds/rounds-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, narrow_bin);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, headline_label);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, today_label);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, group_box);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, year_drop);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, fit_check);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, rounds_search);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, data_label);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, refresh_button);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, stop_button);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, spinner);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, chart);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, readout_label);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, pool_card);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, pool_chart);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, place_label);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, column_view);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, order_button);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, empty_label);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, details_label);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, outlook_label);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, outlook_button);
  gtk_widget_class_bind_template_child (widget_class, JalonRoundsPage, way_button);
  gtk_widget_class_bind_template_callback (widget_class, year_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, fit_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, way_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  jalon_closures_bind (widget_class);
}

static void
jalon_rounds_page_class_init (JalonRoundsPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jalon_rounds_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = jalon_rounds_page_finalize;
  JALON_VIEW_CLASS (klass)->update = jalon_rounds_page_follow;
  JALON_VIEW_CLASS (klass)->session_changed = session_changed_cb;

  g_type_ensure (JALON_TYPE_ROUNDS_CHART);
  g_type_ensure (JALON_TYPE_POOL_CHART);
  jalon_rounds_page_install_actions (GTK_WIDGET_CLASS (klass));
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jalon_rounds_page_init (JalonRoundsPage *self)
{
  self->list = jalon_rounds_list_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  add_groups (self);
  fill_list (self);
  readout_cb (self);
  room_cb (self);
  g_signal_connect_object (self->chart, "notify::readout", G_CALLBACK (readout_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->narrow_bin, "notify::room", G_CALLBACK (room_cb), self, G_CONNECT_SWAPPED);
  jalon_rounds_page_show_busy (self);
}
