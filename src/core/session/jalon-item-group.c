/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-item-group.h"

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

/* Whose the lines are, and their titles, each made once. */
typedef struct
{
  JalonHousehold *household;
  GHashTable     *titles;
} Grouping;

static const char *
get_title (Grouping  *grouping,
           JalonItem *item)
{
  char *title = g_hash_table_lookup (grouping->titles, item);

  if (title == NULL)
    {
      title = jalon_item_dup_title (item, grouping->household);
      g_hash_table_insert (grouping->titles, item, title);
    }

  return title;
}

/* Whether two lines are one document for two people: a second employer's, or a second union's, is another one. */
static gboolean
is_same_document (JalonItem *a,
                  JalonItem *b,
                  Grouping  *grouping)
{
  /* A document of one's own has the name that is being typed. */
  if (a->rule == NULL || a->rule != b->rule || a->stage != b->stage || g_str_equal (a->for_whom, b->for_whom))
    return FALSE;
  if (a->need == JALON_ITEM_NEED_UNANSWERED && b->need == JALON_ITEM_NEED_UNANSWERED && g_strcmp0 (a->of, b->of) == 0)
    return TRUE;

  return g_str_equal (get_title (grouping, a), get_title (grouping, b));
}

static gboolean
takes (JalonItemGroup *self,
       JalonItem      *item,
       Grouping       *grouping)
{
  for (guint i = 0; i < self->items->len; i++)
    if (!is_same_document (self->items->pdata[i], item, grouping))
      return FALSE;

  return TRUE;
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
  g_autoptr (GHashTable) titles = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  Grouping               grouping = { household, titles };

  for (guint i = 0; i < items->len; i++)
    {
      JalonItem      *item = items->pdata[i];
      JalonItemGroup *group = NULL;

      for (guint j = 0; j < groups->len && group == NULL; j++)
        if (takes (groups->pdata[j], item, &grouping))
          group = groups->pdata[j];
      if (group == NULL)
        {
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
