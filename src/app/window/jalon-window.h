/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

#define JALON_TYPE_WINDOW (jalon_window_get_type ())
G_DECLARE_FINAL_TYPE (JalonWindow, jalon_window, JALON, WINDOW, AdwApplicationWindow)

/* The window: a household at a time, its pages, its score. Property: session
 * (nullable: the first start).
 *
 * Actions: win.show-page (name), win.show-item (key of a document), win.show-pages, win.new, win.open, win.open-path (path),
 * win.open-example, win.save-copy, win.all-households, win.compare, win.compare-swapped, win.try-plan, win.duplicate, win.rename, win.delete, win.undo,
 * win.redo, win.take-back (number of a step), win.print, win.export-calendar, win.export-pdf, win.preferences, win.help,
 * win.about, win.criteria, win.deleted (what: shows a toast with Undo). */
JalonWindow *jalon_window_new (GtkApplication *application, JalonKnowledge *knowledge, JalonClock *clock);

/* What comes after the household that is open. */
typedef void (*JalonWindowThen) (JalonWindow *self, gpointer data);

void            jalon_window_leave (JalonWindow *self, JalonWindowThen then, gpointer data, GDestroyNotify free_data);
JalonSession   *jalon_window_get_session (JalonWindow *self);
void            jalon_window_take_store (JalonWindow *self, JalonStore *store);
gboolean        jalon_window_open (JalonWindow *self, const char *path);
gboolean        jalon_window_open_file (JalonWindow *self, GFile *file);
void            jalon_window_close_household (JalonWindow *self);
gboolean        jalon_window_save_now (JalonWindow *self);
void            jalon_window_show_page (JalonWindow *self, const char *name);
void            jalon_window_begin_profile (JalonWindow *self); /* its first field has the focus */
const char     *jalon_window_get_page (JalonWindow *self);
void            jalon_window_add_toast (JalonWindow *self, AdwToast *toast);
JalonKnowledge *jalon_window_get_knowledge (JalonWindow *self);
JalonClock     *jalon_window_get_clock (JalonWindow *self);
