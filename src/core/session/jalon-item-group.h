/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"
#include "jalon-item.h"

#define JALON_TYPE_ITEM_GROUP (jalon_item_group_get_type ())
G_DECLARE_FINAL_TYPE (JalonItemGroup, jalon_item_group, JALON, ITEM_GROUP, GObject)

/**
 * JalonItemGroup:
 * @key: of the first of its lines, whoever is looked at: stable while an edit lasts
 * @items: (element-type JalonItem): one document for each person it is asked of; at least one
 *
 * A document of the list, once: four passports are one document of four people. Immutable.
 */
struct _JalonItemGroup
{
  GObject parent_instance;

  char      *key;
  GPtrArray *items;
};

typedef gboolean (*JalonItemFits) (JalonItem *item, gpointer user_data);

GPtrArray      *jalon_item_groups_make (GPtrArray *items, JalonHousehold *household);                 /* (element-type JalonItemGroup) */
JalonItemGroup *jalon_item_group_pick (JalonItemGroup *self, JalonItemFits fits, gpointer user_data); /* (transfer full) (nullable) */
JalonItem      *jalon_item_group_find (JalonItemGroup *self, const char *key);                        /* (transfer none) (nullable) */
JalonItem      *jalon_item_group_get_most_urgent (JalonItemGroup *self);                              /* (transfer none) */
gboolean        jalon_item_group_is_obtained (JalonItemGroup *self);                                  /* all of it */
