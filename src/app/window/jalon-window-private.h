/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-window.h"

G_BEGIN_DECLS

/* What the files of the window share. Private to them. */
struct _JalonWindow
{
  AdwApplicationWindow parent_instance;

  JalonKnowledge *knowledge;
  JalonClock     *clock;
  JalonSession   *session;
  guint           day_source; /* waits for the day to end */

  AdwToastOverlay *toast_overlay;
  GtkStack        *root_stack;
  AdwLeaflet      *leaflet;
  GtkWidget       *content;
  GtkListBox      *page_list;
  GtkStack        *page_stack;
  AdwWindowTitle  *page_title;
  GtkWidget       *message_bar;
  GtkLabel        *message_label;
  GMenu           *recent_menu;
};

/* Pages: jalon-window-pages.c */
void jalon_window_install_pages (GtkWidgetClass *widget_class);
void jalon_window_fill_pages (JalonWindow *self);

/* The household and its file: jalon-window-household.c */
void jalon_window_accept_drops (JalonWindow *self);
void jalon_window_fill_recent_menu (JalonWindow *self);
void jalon_window_update_actions (JalonWindow *self);

/* Closing: jalon-window-close.c */
gboolean jalon_window_may_close (JalonWindow *self);

G_END_DECLS
