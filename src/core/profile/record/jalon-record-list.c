/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-record-private.h"

#include <gio/gio.h>

struct _JalonRecordList
{
  GObject parent_instance;

  GType             item_type;
  GPtrArray        *items;
  GHashTable       *places;       /* 1 and the position by key: made when one is looked for, or NULL */
  JalonRecordKey    places_key;   /* what made the keys */
  guint             places_edits; /* of the owner when they were made */
  gboolean          answered;
  JalonRecord      *owner; /* not owned: the owner clears it when it goes */
  const JalonField *field; /* of the owner */
};

static void jalon_record_list_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JalonRecordList, jalon_record_list, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, jalon_record_list_list_model_init))

static GType
get_item_type (GListModel *model)
{
  return JALON_RECORD_LIST (model)->item_type;
}

static guint
get_n_items (GListModel *model)
{
  return JALON_RECORD_LIST (model)->items->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  JalonRecordList *self = JALON_RECORD_LIST (model);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
jalon_record_list_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

/* Tells the owner of items that went out of or into the list; both may be NULL. */
static void
emit_changed (JalonRecordList *self,
              guint            position,
              JalonRecord     *removed_item,
              JalonRecord     *added_item,
              gboolean         continues)
{
  g_autoptr (GPtrArray) removed = NULL;
  g_autoptr (GPtrArray) added = NULL;

  if (self->owner == NULL)
    return;

  removed = g_ptr_array_new_with_free_func (g_object_unref);
  added = g_ptr_array_new_with_free_func (g_object_unref);

  if (removed_item != NULL)
    g_ptr_array_add (removed, g_object_ref (removed_item));

  if (added_item != NULL)
    g_ptr_array_add (added, g_object_ref (added_item));

  jalon_record_emit_changed (self->owner, &(JalonChange){ .record = self->owner,
                                                          .field = self->field,
                                                          .position = position,
                                                          .removed = removed,
                                                          .added = added,
                                                          .continues = continues });
}

static void
jalon_record_list_finalize (GObject *object)
{
  JalonRecordList *self = JALON_RECORD_LIST (object);

  g_clear_pointer (&self->places, g_hash_table_unref);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (jalon_record_list_parent_class)->finalize (object);
}

static void
jalon_record_list_class_init (JalonRecordListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_record_list_finalize;
}

static void
jalon_record_list_init (JalonRecordList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

JalonRecordList *
jalon_record_list_new (GType item_type)
{
  JalonRecordList *self = g_object_new (JALON_TYPE_RECORD_LIST, NULL);

  self->item_type = item_type;

  return self;
}

void
jalon_record_list_set_owner (JalonRecordList  *self,
                             JalonRecord      *owner,
                             const JalonField *field)
{
  self->owner = owner;
  self->field = field;
  g_clear_pointer (&self->places, g_hash_table_unref);

  for (guint i = 0; i < self->items->len; i++)
    jalon_record_set_owner (self->items->pdata[i], owner);
}

/* Appends while a file is read: emits nothing, gives no id. */
void
jalon_record_list_adopt (JalonRecordList *self,
                         JalonRecord     *item)
{
  jalon_record_set_owner (item, self->owner);
  g_ptr_array_add (self->items, g_object_ref (item));
  g_clear_pointer (&self->places, g_hash_table_unref);
  self->answered = TRUE;
}

void
jalon_record_list_adopt_answer (JalonRecordList *self)
{
  self->answered = TRUE;
}

static JalonRecord *
find_root (JalonRecordList *self)
{
  JalonRecord *record = self->owner;

  while (record != NULL && jalon_record_get_owner (record) != NULL)
    record = jalon_record_get_owner (record);

  return record;
}

static void
give_id (JalonRecordList *self,
         JalonRecord     *item)
{
  JalonRecord     *root = find_root (self);
  g_autofree char *id = NULL;
  char           **member;

  if (root == NULL || JALON_RECORD_GET_CLASS (root)->make_id == NULL || jalon_record_find_field (item, "id") == NULL)
    return;

  member = jalon_record_get_member (item, jalon_record_find_field (item, "id"));

  if (*member == NULL && (id = JALON_RECORD_GET_CLASS (root)->make_id (root, self->field)) != NULL)
    g_object_set (item, "id", id, NULL);
}

/**
 * jalon_record_list_get_length:
 * @self: a list
 *
 * Returns: how many records it has
 */
guint
jalon_record_list_get_length (JalonRecordList *self)
{
  g_return_val_if_fail (JALON_IS_RECORD_LIST (self), 0);

  return self->items->len;
}

/**
 * jalon_record_list_get:
 * @self: a list
 * @position: from 0
 *
 * Returns: (transfer none) (nullable): the record there
 */
gpointer
jalon_record_list_get (JalonRecordList *self,
                       guint            position)
{
  g_return_val_if_fail (JALON_IS_RECORD_LIST (self), NULL);

  return position < self->items->len ? self->items->pdata[position] : NULL;
}

/**
 * jalon_record_list_is_answered:
 * @self: a list
 *
 * Returns: whether there is an answer; an empty list is one if it says so
 */
gboolean
jalon_record_list_is_answered (JalonRecordList *self)
{
  g_return_val_if_fail (JALON_IS_RECORD_LIST (self), FALSE);

  return self->answered;
}

static gboolean
is_locked (JalonRecordList *self)
{
  return self->owner != NULL && jalon_record_is_locked (self->owner);
}

static void
set_answered (JalonRecordList *self,
              gboolean         answered,
              gboolean         continues)
{
  if (!self->answered == !answered || is_locked (self))
    return;

  self->answered = !!answered;
  emit_changed (self, 0, NULL, NULL, continues);
}

/**
 * jalon_record_list_set_answered:
 * @self: a list
 * @answered: whether there is an answer; must be %TRUE while it has records
 *
 * Says "none at all", or takes it back. Makes one JalonRecord::changed of the
 * owner, with nothing added and nothing removed.
 */
void
jalon_record_list_set_answered (JalonRecordList *self,
                                gboolean         answered)
{
  g_return_if_fail (JALON_IS_RECORD_LIST (self));
  g_return_if_fail (answered || self->items->len == 0);

  set_answered (self, answered, FALSE);
}

/**
 * jalon_record_list_insert:
 * @self: a list
 * @position: from 0, at most the length
 * @item: a record of its type that has no owner
 *
 * Puts a record in and, in a household, gives it an id if it needs one. A list
 * that was not answered is answered first, a change of its own, so that both
 * can be undone. GListModel::items-changed comes before JalonRecord::changed.
 */
void
jalon_record_list_insert (JalonRecordList *self,
                          guint            position,
                          JalonRecord     *item)
{
  g_return_if_fail (JALON_IS_RECORD_LIST (self));
  g_return_if_fail (position <= self->items->len);
  g_return_if_fail (G_TYPE_CHECK_INSTANCE_TYPE (item, self->item_type));
  g_return_if_fail (jalon_record_get_owner (item) == NULL);

  if (is_locked (self))
    return;

  set_answered (self, TRUE, TRUE);
  give_id (self, item);

  g_ptr_array_insert (self->items, (gint) position, g_object_ref (item));
  g_clear_pointer (&self->places, g_hash_table_unref);
  jalon_record_set_owner (item, self->owner);

  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
  emit_changed (self, position, NULL, item, FALSE);
}

/**
 * jalon_record_list_append:
 * @self: a list
 * @item: a record of its type that has no owner
 *
 * Puts a record at the end, as jalon_record_list_insert() does.
 */
void
jalon_record_list_append (JalonRecordList *self,
                          JalonRecord     *item)
{
  g_return_if_fail (JALON_IS_RECORD_LIST (self));

  jalon_record_list_insert (self, self->items->len, item);
}

/**
 * jalon_record_list_remove:
 * @self: a list
 * @position: from 0
 *
 * Takes a record out. It keeps its id; the list stays answered.
 */
void
jalon_record_list_remove (JalonRecordList *self,
                          guint            position)
{
  g_autoptr (JalonRecord) item = NULL;

  g_return_if_fail (JALON_IS_RECORD_LIST (self));
  g_return_if_fail (position < self->items->len);

  if (is_locked (self))
    return;

  item = g_ptr_array_steal_index (self->items, position);
  g_clear_pointer (&self->places, g_hash_table_unref);
  jalon_record_set_owner (item, NULL);

  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
  emit_changed (self, position, item, NULL, FALSE);
}

/**
 * jalon_record_list_find:
 * @self: a list
 * @item: (nullable): a record
 * @out_position: (out) (optional): where it stands
 *
 * Returns: whether the list has it
 */
gboolean
jalon_record_list_find (JalonRecordList *self,
                        gpointer         item,
                        guint           *out_position)
{
  g_return_val_if_fail (JALON_IS_RECORD_LIST (self), FALSE);

  return g_ptr_array_find (self->items, item, out_position);
}

static void
find_places (JalonRecordList *self,
             JalonRecordKey   make_key)
{
  self->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->places_key = make_key;
  self->places_edits = jalon_record_count_edits (self->owner);

  for (guint i = self->items->len; i > 0; i--)
    {
      char *key = make_key (self->items->pdata[i - 1]);

      if (key != NULL)
        g_hash_table_insert (self->places, key, GUINT_TO_POINTER (i));
    }
}

static gboolean
find_one_by_one (JalonRecordList *self,
                 JalonRecordKey   make_key,
                 const char      *key,
                 guint           *out_position)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      g_autofree char *one = make_key (self->items->pdata[i]);

      if (g_strcmp0 (one, key) == 0)
        {
          *out_position = i;
          return TRUE;
        }
    }

  return FALSE;
}

/* The first record with a key. Takes as long for a long list as for a short one, while neither
 * the list nor a record of its owner changes. */
gboolean
jalon_record_list_find_key (JalonRecordList *self,
                            JalonRecordKey   make_key,
                            const char      *key,
                            guint           *out_position)
{
  guint place;

  /* Whose household is gone tells nobody of edits. */
  if (self->owner == NULL)
    return find_one_by_one (self, make_key, key, out_position);

  if (self->places != NULL && (self->places_key != make_key || self->places_edits != jalon_record_count_edits (self->owner)))
    g_clear_pointer (&self->places, g_hash_table_unref);

  if (self->places == NULL)
    find_places (self, make_key);

  place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, key));

  if (place == 0)
    return FALSE;

  *out_position = place - 1;
  return TRUE;
}

static char *
dup_id (gpointer record)
{
  return g_strdup (*(char **) jalon_record_get_member (record, jalon_record_find_field (record, "id")));
}

/**
 * jalon_record_list_find_id:
 * @self: a list of records
 * @id: (nullable): an id
 * @out_position: (out): where the first record with that id stands
 *
 * Takes as long for a long list as for a short one, while the household stays as it is.
 *
 * Returns: whether the list has such a record
 */
gboolean
jalon_record_list_find_id (JalonRecordList *self,
                           const char      *id,
                           guint           *out_position)
{
  g_return_val_if_fail (JALON_IS_RECORD_LIST (self), FALSE);

  return id != NULL && jalon_record_list_find_key (self, dup_id, id, out_position);
}

GType
jalon_record_list_get_item_type (JalonRecordList *self)
{
  g_return_val_if_fail (JALON_IS_RECORD_LIST (self), G_TYPE_INVALID);

  return self->item_type;
}
