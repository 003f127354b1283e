/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-store-private.h"

enum
{
  PROP_0,
  PROP_HOUSEHOLD,
  PROP_PATH,
  PROP_READ_ONLY,
  PROP_DIRTY,
  PROP_ERROR,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

/* Those that wait for their pause to end: a file is written before it is read again. */
GList *jalon_stores_waiting;

G_DEFINE_FINAL_TYPE (JalonStore, jalon_store, G_TYPE_OBJECT)

void
jalon_store_set_dirty (JalonStore *self,
                       gboolean    dirty)
{
  if (self->dirty == dirty)
    return;

  self->dirty = dirty;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIRTY]);
}

/* Takes the error, or NULL after a success. */
void
jalon_store_take_error (JalonStore *self,
                        GError     *error)
{
  if (self->error == NULL && error == NULL)
    return;

  g_clear_error (&self->error);
  self->error = error;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
}

/* Goes out of the list of those that wait for a pause to end. */
void
jalon_store_stop_waiting (JalonStore *self)
{
  g_clear_handle_id (&self->save_source, g_source_remove);
  jalon_stores_waiting = g_list_remove (jalon_stores_waiting, self);
}

static void
household_changed_cb (JalonStore *self)
{
  jalon_store_set_dirty (self, TRUE);
}

static void
jalon_store_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  JalonStore *self = JALON_STORE (object);

  switch (id)
    {
    case PROP_HOUSEHOLD:
      g_value_set_object (value, self->household);
      break;

    case PROP_PATH:
      g_value_set_string (value, self->path);
      break;

    case PROP_READ_ONLY:
      g_value_set_boolean (value, self->read_only);
      break;

    case PROP_DIRTY:
      g_value_set_boolean (value, self->dirty);
      break;

    case PROP_ERROR:
      g_value_set_boxed (value, self->error);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
jalon_store_dispose (GObject *object)
{
  JalonStore *self = JALON_STORE (object);

  jalon_store_stop_waiting (self);

  G_OBJECT_CLASS (jalon_store_parent_class)->dispose (object);
}

static void
jalon_store_finalize (GObject *object)
{
  JalonStore *self = JALON_STORE (object);

  g_clear_object (&self->household);
  g_clear_pointer (&self->path, g_free);
  g_clear_object (&self->file);
  g_clear_pointer (&self->on_disk, g_bytes_unref);
  g_clear_pointer (&self->attempted, g_bytes_unref);
  g_clear_error (&self->error);

  G_OBJECT_CLASS (jalon_store_parent_class)->finalize (object);
}

static void
jalon_store_class_init (JalonStoreClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = jalon_store_get_property;
  object_class->dispose = jalon_store_dispose;
  object_class->finalize = jalon_store_finalize;

  properties[PROP_HOUSEHOLD] = g_param_spec_object ("household", NULL, NULL, JALON_TYPE_HOUSEHOLD, flags);
  properties[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, flags);
  properties[PROP_READ_ONLY] = g_param_spec_boolean ("read-only", NULL, NULL, FALSE, flags);
  properties[PROP_DIRTY] = g_param_spec_boolean ("dirty", NULL, NULL, FALSE, flags);
  properties[PROP_ERROR] = g_param_spec_boxed ("error", NULL, NULL, G_TYPE_ERROR, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jalon_store_init (JalonStore *self)
{
}

JalonStore *
jalon_store_new_for_file (JalonHousehold *household,
                          GFile          *file,
                          const char     *path)
{
  JalonStore *self = g_object_new (JALON_TYPE_STORE, NULL);

  self->household = g_object_ref (household);
  self->file = g_object_ref (file);
  self->path = g_strdup (path);
  self->dirty = TRUE;
  g_signal_connect_object (household, "changed", G_CALLBACK (household_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * jalon_store_new:
 * @household: what to keep
 * @path: the file to be, in which nothing may be yet
 *
 * Makes a store for a household that has no file. It is dirty until it is
 * saved; saving fails with a conflict if there turns out to be a file.
 *
 * Returns: (transfer full): a store
 */
JalonStore *
jalon_store_new (JalonHousehold *household,
                 const char     *path)
{
  g_autoptr (GFile) file = NULL;

  g_return_val_if_fail (JALON_IS_HOUSEHOLD (household), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  file = g_file_new_for_path (path);

  return jalon_store_new_for_file (household, file, path);
}

/**
 * jalon_store_get_household:
 * @self: a store
 *
 * Returns: (transfer none): what it keeps
 */
JalonHousehold *
jalon_store_get_household (JalonStore *self)
{
  g_return_val_if_fail (JALON_IS_STORE (self), NULL);

  return self->household;
}

GFile *
jalon_store_get_file (JalonStore *self)
{
  g_return_val_if_fail (JALON_IS_STORE (self), NULL);

  return self->file;
}

/**
 * jalon_store_get_path:
 * @self: a store
 *
 * Returns: (transfer none) (nullable): the path of its file; %NULL if it has none
 */
const char *
jalon_store_get_path (JalonStore *self)
{
  g_return_val_if_fail (JALON_IS_STORE (self), NULL);

  return self->path;
}

/**
 * jalon_store_is_read_only:
 * @self: a store
 *
 * Returns: whether the file is of a newer version and is never written
 */
gboolean
jalon_store_is_read_only (JalonStore *self)
{
  g_return_val_if_fail (JALON_IS_STORE (self), TRUE);

  return self->read_only;
}

/**
 * jalon_store_is_dirty:
 * @self: a store
 *
 * Returns: whether something is not saved yet
 */
gboolean
jalon_store_is_dirty (JalonStore *self)
{
  g_return_val_if_fail (JALON_IS_STORE (self), FALSE);

  return self->dirty;
}
