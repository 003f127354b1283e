/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-narrow-bin.h"
#include "jalon-pool-chart.h"
#include "jalon-rounds-chart.h"
#include "jalon-rounds-list.h"
#include "jalon-rounds-page.h"
#include "jalon-wrap-box.h"

/* What the files of the page share. Private to them. */
struct _JalonRoundsPage
{
  JalonView parent_instance;

  JalonRoundsList  *list;
  JalonComparison  *comparison;  /* nullable */
  GCancellable     *cancellable; /* of a refresh that is under way */
  JalonRoundsStore *store;       /* followed; nullable */
  guint             compare_source;

  JalonNarrowBin   *narrow_bin;
  GtkLabel         *headline_label;
  GtkLabel         *today_label;
  JalonWrapBox     *group_box;
  GtkDropDown      *year_drop;
  GtkCheckButton   *fit_check;
  GtkSearchEntry   *rounds_search;
  GtkLabel         *data_label;
  GtkWidget        *refresh_button;
  GtkWidget        *stop_button;
  GtkSpinner       *spinner;
  JalonRoundsChart *chart;
  GtkLabel         *readout_label;
  GtkWidget        *pool_card;
  JalonPoolChart   *pool_chart;
  GtkLabel         *place_label;
  GtkColumnView    *column_view;
  GtkMenuButton    *order_button;
  GtkLabel         *empty_label;
  GtkLabel         *details_label;
  GtkLabel         *outlook_label;
  GtkWidget        *outlook_button;
  GtkWidget        *way_button; /* below the details of a row: to what they say */

  char       *place; /* (nullable): of the answer that decides in that row */
  const char *page;  /* (nullable): where several do */
};

void jalon_rounds_page_compare (JalonRoundsPage *self);

/* Following, refreshing, opening a list, exporting: jalon-rounds-refresh.c */
void jalon_rounds_page_install_actions (GtkWidgetClass *widget_class);
void jalon_rounds_page_follow (JalonView *view);
void jalon_rounds_page_show_busy (JalonRoundsPage *self);
