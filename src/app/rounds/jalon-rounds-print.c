/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-print.h"

#include <glib/gi18n.h>

#include "jalon-rounds-page-private.h"
#include "jalon-words.h"

#define CHART_WIDTH 720
#define CHART_HEIGHT 260
#define POOL_HEIGHT 170

static const int WEIGHTS[] = { 8, 15, 34, -11, -10, -9, 28, 0 };

static void
draw_node (gpointer cr,
           gpointer node)
{
  gsk_render_node_draw (node, cr);
}

/* Takes @node over. Nothing is drawn of what there is nothing of. */
static void
add_picture (JalonReport   *report,
             const char    *text,
             GskRenderNode *node,
             int            height)
{
  const JalonPicture picture = { CHART_WIDTH, height, draw_node, node, (GDestroyNotify) gsk_render_node_unref };

  if (node != NULL)
    jalon_block_set_picture (jalon_report_add (report, JALON_BLOCK_PARAGRAPH, text), &picture);
}

static void
add_label (JalonReport *report,
           GtkLabel    *label)
{
  if (gtk_label_get_label (label)[0] != '\0')
    jalon_report_add (report, JALON_BLOCK_PARAGRAPH, gtk_label_get_label (label));
}

static void
add_round (JalonReport    *report,
           JalonRoundItem *item)
{
  g_autofree char *day = jalon_words_date_short (item->round->date);
  g_autofree char *invited = jalon_words_number (item->round->invitations);
  g_autofree char *cut_off = jalon_words_number (item->round->cut_off);
  g_autofree char *score = item->compared.score != JALON_UNANSWERED ? jalon_words_number (item->compared.score) : g_strdup ("–");
  g_autofree char *result = jalon_round_item_dup_result (item);
  const char      *cells[] = { item->round->number, day, jalon_round_get_kind_name (item->round, jalon_words_get_language ()), invited, cut_off, score, result, NULL };

  jalon_report_add_cells (report, JALON_BLOCK_LINE, WEIGHTS, cells);
}

static void
add_rounds (JalonReport     *report,
            JalonRoundsPage *self)
{
  const char *heads[] = { _ ("Round"), _ ("Day"), _ ("Kind of round"), _ ("Invited"), _ ("Cut-off"), _ ("You"), _ ("Would it have invited you?"), NULL };
  GListModel *shown = G_LIST_MODEL (gtk_column_view_get_model (self->column_view));

  jalon_report_add_heading (report, _ ("Rounds that are shown"), NULL);
  jalon_report_add_cells (report, JALON_BLOCK_TABLE_HEAD, WEIGHTS, heads);
  for (guint i = 0; i < g_list_model_get_n_items (shown); i++)
    {
      g_autoptr (JalonRoundItem) item = g_list_model_get_item (shown, i);

      add_round (report, item);
    }
}

/**
 * jalon_rounds_page_new_report:
 * @self: a page
 *
 * Puts on paper what the page shows now: its filters and its order are kept.
 *
 * Returns: (transfer full) (nullable): the sheet; %NULL without a household
 */
JalonReport *
jalon_rounds_page_new_report (JalonRoundsPage *self)
{
  JalonReport *report;
  JalonBlock  *title;

  if (self->comparison == NULL)
    return NULL;

  report = jalon_report_new_empty (_ ("Rounds of invitations"), self->comparison->on);
  title = jalon_report_add (report, JALON_BLOCK_TITLE, _ ("Rounds of invitations"));
  jalon_block_add_line (title, g_strdup (gtk_label_get_label (self->data_label)));
  add_label (report, self->headline_label);
  add_label (report, self->today_label);
  add_picture (report, _ ("Filled: rounds open to you. Hollow: other rounds. The line is your score on each day."), jalon_rounds_chart_new_node (self->chart, CHART_WIDTH, CHART_HEIGHT), CHART_HEIGHT);
  if (gtk_widget_get_visible (self->pool_card))
    add_picture (report, gtk_label_get_label (self->place_label), jalon_pool_chart_new_node (self->pool_chart, CHART_WIDTH, POOL_HEIGHT), POOL_HEIGHT);
  add_label (report, self->outlook_label);
  add_rounds (report, self);

  return report;
}
