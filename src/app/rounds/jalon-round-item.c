/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-round-item.h"

#include <glib/gi18n.h>

#include "jalon-fold.h"
#include "jalon-words.h"

G_DEFINE_FINAL_TYPE (JalonRoundItem, jalon_round_item, G_TYPE_OBJECT)

typedef struct
{
  const char *kind; /* NULL: every other */
  const char *name;
  const char *colour;
} GroupRow;

static const GroupRow groups[JALON_N_ROUND_GROUPS] = {
  [JALON_ROUND_GROUP_FRENCH] = { "french", N_ ("French"), "section_d" },
  [JALON_ROUND_GROUP_CEC] = { "cec", N_ ("Experience class"), "section_a" },
  [JALON_ROUND_GROUP_HEALTH] = { "healthcare", N_ ("Health"), "section_b" },
  [JALON_ROUND_GROUP_TRADES] = { "trades", N_ ("Trades"), "section_c" },
  [JALON_ROUND_GROUP_PNP] = { "pnp", N_ ("Provincial"), "late" },
  [JALON_ROUND_GROUP_OTHERS] = { NULL, N_ ("Others"), "dim" },
};

static JalonRoundGroup
find_group (const JalonRoundKind *kind)
{
  for (guint i = 0; i < JALON_N_ROUND_GROUPS; i++)
    if (g_strcmp0 (groups[i].kind, kind->id) == 0)
      return (JalonRoundGroup) i;

  return JALON_ROUND_GROUP_OTHERS;
}

/**
 * jalon_round_group_get_name:
 * @group: a group of kinds
 *
 * Returns: its short name
 */
const char *
jalon_round_group_get_name (JalonRoundGroup group)
{
  return _ (groups[group].name);
}

/**
 * jalon_round_group_get_colour:
 * @group: a group of kinds
 *
 * Returns: the name of its colour in the style sheet
 */
const char *
jalon_round_group_get_colour (JalonRoundGroup group)
{
  return groups[group].colour;
}

static void
jalon_round_item_finalize (GObject *object)
{
  JalonRoundItem *self = JALON_ROUND_ITEM (object);

  g_clear_pointer (&self->round, jalon_round_unref);
  g_clear_pointer (&self->folded, g_free);

  G_OBJECT_CLASS (jalon_round_item_parent_class)->finalize (object);
}

static void
jalon_round_item_class_init (JalonRoundItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_round_item_finalize;
}

static void
jalon_round_item_init (JalonRoundItem *self)
{
}

/**
 * jalon_round_item_new:
 * @compared: a round and the household beside it
 *
 * Returns: (transfer full): an item of the list
 */
JalonRoundItem *
jalon_round_item_new (const JalonComparedRound *compared)
{
  JalonRoundItem  *self = g_object_new (JALON_TYPE_ROUND_ITEM, NULL);
  g_autofree char *text = NULL;

  self->round = jalon_round_ref ((JalonRound *) compared->round);
  self->compared = *compared;
  self->compared.round = self->round;
  self->group = find_group (self->round->kind);
  text = g_strdup_printf ("%s %s", jalon_round_get_name (self->round, jalon_words_get_language ()), self->round->number);
  self->folded = jalon_fold (text);
  return self;
}

static char *
describe_unfit (const JalonComparedRound *compared)
{
  switch (compared->fit.why)
    {
    case JALON_ROUND_WHY_PROGRAM:
    case JALON_ROUND_WHY_POOL:
      return g_strdup (compared->fit.verdict == JALON_VERDICT_NOT_MET ? _ ("Not your program") : _ ("Program not answered"));

    case JALON_ROUND_WHY_CATEGORY:
      return g_strdup (compared->fit.verdict == JALON_VERDICT_NOT_MET ? _ ("Not your category") : _ ("Category not answered"));

    case JALON_ROUND_WHY_BIRTH_DATE:
      return g_strdup (_ ("Birth date missing"));

    case JALON_ROUND_WHY_FITS:
    case JALON_ROUND_WHY_NO_VERSION:
    case JALON_ROUND_WHY_KIND:
    default:
      return g_strdup (_ ("Cannot be told"));
    }
}

/**
 * jalon_round_item_dup_result:
 * @self: an item of the list
 *
 * Returns: (transfer full): what the round would have brought, in a few words
 */
char *
jalon_round_item_dup_result (JalonRoundItem *self)
{
  const JalonComparedRound *compared = &self->compared;
  int                       above = compared->score - self->round->cut_off;

  if (compared->fit.verdict != JALON_VERDICT_MET)
    return describe_unfit (compared);

  if (above == 0)
    {
      if (compared->invited == JALON_TRI_UNANSWERED)
        return g_strdup (_ ("A tie: cannot be told"));

      return g_strdup (compared->invited == JALON_TRI_YES ? _ ("Invited at a tie") : _ ("Not invited at a tie"));
    }

  if (above > 0)
    return g_strdup_printf (ngettext ("Invited, %d point above", "Invited, %d points above", (gulong) above), above);

  return g_strdup_printf (ngettext ("%d point short", "%d points short", (gulong) -above), -above);
}

/**
 * jalon_round_item_get_icon_name:
 * @self: an item of the list
 *
 * Returns: (transfer none): the sign of its result
 */
const char *
jalon_round_item_get_icon_name (JalonRoundItem *self)
{
  if (self->compared.invited == JALON_TRI_YES)
    return "jalon-met-symbolic";

  if (self->compared.invited == JALON_TRI_UNANSWERED)
    return "jalon-unanswered-symbolic";

  return self->compared.fit.verdict == JALON_VERDICT_NOT_MET ? "list-remove-symbolic" : "jalon-not-met-symbolic";
}
