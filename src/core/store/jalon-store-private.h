/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-store.h"

struct _JalonStore
{
  GObject parent_instance;

  JalonHousehold *household;
  GFile          *file;
  char           *path;          /* as the person calls it; NULL: it has none */
  GBytes         *on_disk;       /* what the file was when we last read or wrote it; NULL: no file */
  GBytes         *attempted;     /* what a save that failed may have left in it */
  gboolean        keeps_opening; /* what was there at opening stands in its copy */
  GError         *error;
  guint           save_source;
  gboolean        read_only;
  gboolean        dirty;
};

/* Those that wait for their pause to end: a file is written before it is read again. */
extern GList *jalon_stores_waiting;

JalonStore *jalon_store_new_for_file (JalonHousehold *household, GFile *file, const char *path);
void        jalon_store_set_dirty (JalonStore *self, gboolean dirty);
void        jalon_store_take_error (JalonStore *self, GError *error);
void        jalon_store_stop_waiting (JalonStore *self);
