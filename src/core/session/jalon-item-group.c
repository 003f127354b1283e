/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-item-group.h"

#include <string.h>

#include "jalon-plan-words.h"

G_DEFINE_FINAL_TYPE (JalonItemGroup, jalon_item_group, G_TYPE_OBJECT)

static void
jalon_item_group_finalize (GObject *object)
{
  JalonItemGroup *self = JALON_ITEM_GROUP (object);

  g_free (self->key);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (jalon_item_group_parent_class)->finalize (object);
}

static void
jalon_item_group_class_init (JalonItemGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_item_group_finalize;
}

static void
jalon_item_group_init (JalonItemGroup *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/* Takes @key over. */
static JalonItemGroup *
make_group (char *key)
{
  JalonItemGroup *self = g_object_new (JALON_TYPE_ITEM_GROUP, NULL);

  self->key = key;
  return self;
}

/* Where lines of one document go: a document is a stage of a rule with a title, since a second employer's,
 * or a second union's, is another one; and one that a person has twice is the second time another one too. */
typedef struct
{
  GHashTable *groups;  /* by document, and how many of it their people have before */
  GHashTable *persons; /* how many a person has, by document and person */
} Places;

/* How many of the document the person of a line has before it. */
static guint
count_before (Places     *places,
              JalonItem  *item,
              const char *title)
{
  char       *key = g_strdup_printf ("%p %d %" G_GSIZE_FORMAT " %s%s", (gpointer) item->rule, item->stage, strlen (title), title, item->for_whom);
  const guint n = GPOINTER_TO_UINT (g_hash_table_lookup (places->persons, key));

  g_hash_table_insert (places->persons, key, GUINT_TO_POINTER (n + 1));
  return n;
}

/* Returns: the group that takes a line, made where there is none */
static JalonItemGroup *
find_group (Places         *places,
            JalonItem      *item,
            JalonHousehold *household,
            GPtrArray      *groups)
{
  g_autofree char *title = jalon_item_dup_title (item, household);
  char            *place = g_strdup_printf ("%p %d %u %s", (gpointer) item->rule, item->stage, count_before (places, item, title), title);
  JalonItemGroup  *group = g_hash_table_lookup (places->groups, place);

  if (group != NULL)
    {
      g_free (place);
      return group;
    }

  group = make_group (jalon_item_dup_key (item));
  g_ptr_array_add (groups, group);
  g_hash_table_insert (places->groups, place, group);
  return group;
}

/**
 * jalon_item_groups_make:
 * @items: (element-type JalonItem): lines of a list
 * @household: whose
 *
 * Returns: (transfer full) (element-type JalonItemGroup): them by document, in
 *   the order of the first of each
 */
GPtrArray *
jalon_item_groups_make (GPtrArray      *items,
                        JalonHousehold *household)
{
  GPtrArray             *groups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) by_place = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) persons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Places                 places = { by_place, persons };

  for (guint i = 0; i < items->len; i++)
    {
      JalonItem      *item = items->pdata[i];
      JalonItemGroup *group;

      if (item->rule != NULL)
        {
          group = find_group (&places, item, household, groups);
        }
      else
        {
          /* A document of one's own has the name that is being typed. */
          group = make_group (jalon_item_dup_key (item));
          g_ptr_array_add (groups, group);
        }

      g_ptr_array_add (group->items, g_object_ref (item));
    }

  return groups;
}

/**
 * jalon_item_group_pick:
 * @self: a document
 * @fits: which of its lines are looked for
 * @user_data: for @fits
 *
 * Returns: (transfer full) (nullable): the same document with those lines; %NULL if there are none
 */
JalonItemGroup *
jalon_item_group_pick (JalonItemGroup *self,
                       JalonItemFits   fits,
                       gpointer        user_data)
{
  g_autoptr (JalonItemGroup) picked = make_group (g_strdup (self->key));

  for (guint i = 0; i < self->items->len; i++)
    if (fits (self->items->pdata[i], user_data))
      g_ptr_array_add (picked->items, g_object_ref (self->items->pdata[i]));

  return picked->items->len > 0 ? g_steal_pointer (&picked) : NULL;
}

/**
 * jalon_item_group_find:
 * @self: a document
 * @key: of one of its lines, see jalon_item_dup_key()
 *
 * Returns: (transfer none) (nullable): it
 */
JalonItem *
jalon_item_group_find (JalonItemGroup *self,
                       const char     *key)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      g_autofree char *own = jalon_item_dup_key (self->items->pdata[i]);

      if (g_strcmp0 (own, key) == 0)
        return self->items->pdata[i];
    }

  return NULL;
}

/* What is wrong weighs more than what is only to be done, and that more than what is there. */
static guint
weigh (JalonItem *item)
{
  if (jalon_item_is_done (item))
    return 0;

  return 100 * (guint) item->urgency + (item->warning != JALON_ITEM_WARNING_NONE ? 10 : 0) + (jalon_item_is_obtained (item) ? 1 : 2);
}

static gboolean
comes_before (JalonItem *a,
              JalonItem *b)
{
  const JalonDate day_a = jalon_item_is_obtained (a) ? a->valid_until : a->due;
  const JalonDate day_b = jalon_item_is_obtained (b) ? b->valid_until : b->due;

  if (weigh (a) != weigh (b))
    return weigh (a) > weigh (b);

  return jalon_date_is_set (day_a) && (!jalon_date_is_set (day_b) || jalon_date_compare (day_a, day_b) < 0);
}

/**
 * jalon_item_group_get_most_urgent:
 * @self: a document
 *
 * Returns: (transfer none): the line that says how the whole stands
 */
JalonItem *
jalon_item_group_get_most_urgent (JalonItemGroup *self)
{
  JalonItem *first = self->items->pdata[0];

  for (guint i = 1; i < self->items->len; i++)
    if (comes_before (self->items->pdata[i], first))
      first = self->items->pdata[i];

  return first;
}

/**
 * jalon_item_group_is_obtained:
 * @self: a document
 *
 * Returns: whether everybody has it, or needs it no more
 */
gboolean
jalon_item_group_is_obtained (JalonItemGroup *self)
{
  for (guint i = 0; i < self->items->len; i++)
    if (!jalon_item_is_obtained (self->items->pdata[i]))
      return FALSE;

  return TRUE;
}
