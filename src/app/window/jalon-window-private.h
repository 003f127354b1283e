/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household-frame.h"
#include "jalon-welcome-page.h"
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

  AdwToastOverlay     *toast_overlay;
  GtkStack            *root_stack;
  JalonWelcomePage    *welcome; /* each NULL until it is shown */
  JalonHouseholdFrame *frame;

  GPtrArray *library; /* of JalonLibraryEntry, as it was last read */
};

/* The window and its halves: jalon-window.c */
void jalon_window_make_half (JalonWindow *self);
void jalon_window_show_half (JalonWindow *self);

/* Pages: jalon-window-pages.c */
void jalon_window_install_pages (GtkWidgetClass *widget_class);

/* The household and its file: jalon-window-household.c */
void jalon_window_accept_drops (JalonWindow *self);
void jalon_window_update_actions (JalonWindow *self);
void jalon_window_reload (JalonWindow *self);

/* The households of the library: jalon-window-library.c */
void jalon_window_read_library (JalonWindow *self);
void jalon_window_fill_library (JalonWindow *self);

/* Closing: jalon-window-close.c */
void jalon_window_close (JalonWindow *self);
