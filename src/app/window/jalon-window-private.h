/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-split-view.h"
#include "jalon-window.h"

/* What the files of the window share. Private to them. */
struct _JalonWindow
{
  AdwApplicationWindow parent_instance;

  JalonKnowledge *knowledge;
  JalonClock     *clock;
  JalonSession   *session;
  gboolean        leaving;    /* the household is given up: nobody asks again */
  guint           day_source; /* waits for the day to end */

  AdwToastOverlay *toast_overlay;
  GtkStack        *root_stack;
  GtkWidget       *welcome_questions_button;
  JalonSplitView  *split_view;
  GtkListBox      *page_list;
  GtkStack        *page_stack;
  GtkLabel        *page_title;
  GtkWidget       *message_bar;
  GtkLabel        *message_label;
  GtkWidget       *reload_button;
  GMenu           *recent_menu;
  GtkMenuButton   *menu_buttons[3]; /* each with its menu */
  GMenuModel      *menus[3];
  GtkWidget       *household_list;
  GtkWidget       *household_box;

  GPtrArray *library; /* of JalonLibraryEntry, as it was last read */
};

/* Pages: jalon-window-pages.c */
void jalon_window_install_pages (GtkWidgetClass *widget_class);
void jalon_window_fill_pages (JalonWindow *self);

/* The household and its file: jalon-window-household.c */
void jalon_window_accept_drops (JalonWindow *self);
void jalon_window_update_actions (JalonWindow *self);
void jalon_window_reload (JalonWindow *self);

/* The households of the library: jalon-window-library.c */
void jalon_window_read_library (JalonWindow *self);
void jalon_window_fill_library (JalonWindow *self);
void jalon_window_household_activated_cb (JalonWindow *self, GtkListBoxRow *row);

/* Closing: jalon-window-close.c */
void jalon_window_close (JalonWindow *self);
