/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-comparison.h"

/**
 * JalonRoundGroup: the kinds of rounds as the page shows them, each with a shape of its own.
 */
typedef enum
{
  JALON_ROUND_GROUP_FRENCH,
  JALON_ROUND_GROUP_CEC,
  JALON_ROUND_GROUP_HEALTH,
  JALON_ROUND_GROUP_TRADES,
  JALON_ROUND_GROUP_PNP,
  JALON_ROUND_GROUP_OTHERS,
} JalonRoundGroup;

#define JALON_N_ROUND_GROUPS 6

const char *jalon_round_group_get_name (JalonRoundGroup group);
const char *jalon_round_group_get_colour (JalonRoundGroup group); /* a colour of the style sheet */

#define JALON_TYPE_ROUND_ITEM (jalon_round_item_get_type ())
G_DECLARE_FINAL_TYPE (JalonRoundItem, jalon_round_item, JALON, ROUND_ITEM, GObject)

/**
 * JalonRoundItem: a round of the list, and the household beside it. Immutable.
 * @round: the round; owned
 * @compared: beside it; its round is @round
 * @group: of its kind
 * @folded: name and number, for searching
 */
struct _JalonRoundItem
{
  GObject parent_instance;

  JalonRound        *round;
  JalonComparedRound compared;
  JalonRoundGroup    group;
  char              *folded;
};

JalonRoundItem *jalon_round_item_new (const JalonComparedRound *compared);
char           *jalon_round_item_dup_result (JalonRoundItem *self);
const char     *jalon_round_item_get_icon_name (JalonRoundItem *self);
