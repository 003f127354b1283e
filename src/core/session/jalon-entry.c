/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-entry.h"

struct _JalonEntry
{
  GObject parent_instance;

  char    *key;
  GObject *value;
};

enum
{
  PROP_0,
  PROP_VALUE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JalonEntry, jalon_entry, G_TYPE_OBJECT)

static void
jalon_entry_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_VALUE:
      g_value_set_object (value, JALON_ENTRY (object)->value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_entry_finalize (GObject *object)
{
  JalonEntry *self = JALON_ENTRY (object);

  g_free (self->key);
  g_clear_object (&self->value);

  G_OBJECT_CLASS (jalon_entry_parent_class)->finalize (object);
}

static void
jalon_entry_class_init (JalonEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = jalon_entry_get_property;
  object_class->finalize = jalon_entry_finalize;

  properties[PROP_VALUE] = g_param_spec_object ("value", NULL, NULL, G_TYPE_OBJECT, G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jalon_entry_init (JalonEntry *self)
{
}

static void
set_value (JalonEntry *self,
           gpointer    value)
{
  if (g_set_object (&self->value, value))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

/**
 * jalon_entry_get_value:
 * @self: a place
 *
 * Returns: (transfer none): what stands in it now
 */
gpointer
jalon_entry_get_value (JalonEntry *self)
{
  return self->value;
}

static JalonEntry *
find_entry (GListModel *model,
            const char *key,
            guint      *out_position)
{
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (JalonEntry) entry = g_list_model_get_item (model, i);

      if (g_strcmp0 (entry->key, key) != 0)
        continue;

      *out_position = i;
      return entry;
    }

  return NULL;
}

static void
remove_others (GListStore       *store,
               GPtrArray        *values,
               JalonEntryKeyFunc get_key)
{
  g_autoptr (GHashTable) wanted = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < values->len; i++)
    g_hash_table_add (wanted, (gpointer) get_key (values->pdata[i]));

  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (store)); i > 0; i--)
    {
      g_autoptr (JalonEntry) entry = g_list_model_get_item (G_LIST_MODEL (store), i - 1);

      if (!g_hash_table_contains (wanted, entry->key))
        g_list_store_remove (store, i - 1);
    }
}

/**
 * jalon_entries_update:
 * @store: a list of #JalonEntry
 * @values: what is to stand in it, in this order; keys differ
 * @get_key: the key of a value, owned by it
 * @is_same: (nullable): whether the old value says all that the new one does, and
 *   stays; %NULL: never
 *
 * Brings a list in step: what stays keeps its place, and only its value changes.
 */
void
jalon_entries_update (GListStore        *store,
                      GPtrArray         *values,
                      JalonEntryKeyFunc  get_key,
                      JalonEntrySameFunc is_same)
{
  remove_others (store, values, get_key);

  for (guint i = 0; i < values->len; i++)
    {
      const char            *key = get_key (values->pdata[i]);
      guint                  position = i;
      JalonEntry            *found = find_entry (G_LIST_MODEL (store), key, &position);
      g_autoptr (JalonEntry) entry = found != NULL ? g_object_ref (found) : g_object_new (JALON_TYPE_ENTRY, NULL);

      if (found == NULL)
        entry->key = g_strdup (key);
      if (found == NULL || is_same == NULL || !is_same (found->value, values->pdata[i]))
        set_value (entry, values->pdata[i]);
      if (found != NULL && position == i)
        continue;
      if (found != NULL)
        g_list_store_remove (store, position);
      g_list_store_insert (store, i, entry);
    }
}
