/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "jalon-data-pack.h"

/**
 * JalonDataSet: a part of the data that the program carries.
 * @name: its folder in `data`, or its file
 * @shape: what each file of it is, with its size
 * @read: (nullable): reads a file into a new record; without it, @shape does
 * @free: (nullable): frees what @read made; those that the program carries stay
 * @by_id: whether each file is called by the member `id` in it
 */
typedef struct
{
  const char           *name;
  const JalonDataShape *shape;
  gpointer (*read) (JsonNode *root, GError **error);
  GDestroyNotify free;
  gboolean       by_id;
} JalonDataSet;

gpointer   jalon_data_set_read (const JalonDataSet *set, JsonNode *root, GError **error);
void       jalon_data_set_free (const JalonDataSet *set, gpointer record);
GBytes    *jalon_data_set_pack (const JalonDataSet *set, GPtrArray *records);
GPtrArray *jalon_data_set_unpack (const JalonDataSet *set, GBytes *bytes);
GPtrArray *jalon_data_set_load (const JalonDataSet *set);
gpointer   jalon_data_set_load_one (const JalonDataSet *set);

/* Of the resource that every program carries; it is linked to the program, not to this room. */
GResource *jalon_data_get_resource (void);
