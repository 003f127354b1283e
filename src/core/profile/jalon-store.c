/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-store.h"

#include <string.h>

#include "jalon-store-file.h"

struct _JalonStore
{
  GObject parent_instance;

  JalonHousehold *household;
  char           *path;
  GBytes         *on_disk; /* what the file was when we last read or wrote it; NULL: no file */
  GError         *error;
  guint           save_source;
  gboolean        read_only;
  gboolean        dirty;
};

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

G_DEFINE_FINAL_TYPE (JalonStore, jalon_store, G_TYPE_OBJECT)

static void
set_dirty (JalonStore *self,
           gboolean    dirty)
{
  if (self->dirty == dirty)
    return;

  self->dirty = dirty;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIRTY]);
}

/* Takes the error, or NULL after a success. */
static void
take_error (JalonStore *self,
            GError     *error)
{
  if (self->error == NULL && error == NULL)
    return;

  g_clear_error (&self->error);
  self->error = error;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
}

static void
household_changed_cb (JalonStore *self)
{
  set_dirty (self, TRUE);
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

  g_clear_handle_id (&self->save_source, g_source_remove);

  G_OBJECT_CLASS (jalon_store_parent_class)->dispose (object);
}

static void
jalon_store_finalize (GObject *object)
{
  JalonStore *self = JALON_STORE (object);

  g_clear_object (&self->household);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->on_disk, g_bytes_unref);
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
  JalonStore *self;

  g_return_val_if_fail (JALON_IS_HOUSEHOLD (household), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (JALON_TYPE_STORE, NULL);
  self->household = g_object_ref (household);
  self->path = g_strdup (path);
  self->dirty = TRUE;
  g_signal_connect_object (household, "changed", G_CALLBACK (household_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * jalon_store_load:
 * @path: a file
 * @error: return location for a #GFileError or a #JalonProfileError; it begins
 *   with the path
 *
 * Reads a profile. A file that cannot be read is not touched, now or later.
 *
 * Returns: (transfer full): a store that is not dirty, or %NULL
 */
JalonStore *
jalon_store_load (const char *path,
                  GError    **error)
{
  g_autoptr (GBytes)         bytes = NULL;
  g_autoptr (JalonHousehold) household = NULL;
  gboolean                   read_only = FALSE;
  JalonStore                *self;

  g_return_val_if_fail (path != NULL, NULL);

  bytes = jalon_store_file_read (path, error);

  if (bytes != NULL)
    household = jalon_profile_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &read_only, error);

  if (household == NULL)
    {
      g_prefix_error (error, "%s: ", path);
      return NULL;
    }

  self = jalon_store_new (household, path);
  self->on_disk = g_steal_pointer (&bytes);
  self->read_only = read_only;
  self->dirty = FALSE;

  return self;
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

/**
 * jalon_store_get_path:
 * @self: a store
 *
 * Returns: (transfer none): its file
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

/* Returns: (transfer full): what was written */
static char *
write_household (JalonStore *self,
                 const char *path,
                 GError    **error)
{
  g_autofree char *text = NULL;

  if (self->read_only)
    {
      g_set_error_literal (error, JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_READ_ONLY,
                           "the file is of a newer version and is not written");
      return NULL;
    }

  text = jalon_profile_serialize (self->household, TRUE);

  return jalon_store_file_write (path, text, error) ? g_steal_pointer (&text) : NULL;
}

static gboolean
write_own_file (JalonStore *self,
                GError    **error)
{
  char *text = NULL;

  if (jalon_store_file_check (self->path, self->on_disk, error))
    text = write_household (self, self->path, error);

  if (text == NULL)
    return FALSE;

  g_clear_pointer (&self->on_disk, g_bytes_unref);
  self->on_disk = g_bytes_new_take (text, strlen (text));

  return TRUE;
}

/**
 * jalon_store_save:
 * @self: a store
 * @error: return location for a #GFileError or a #JalonProfileError; it begins
 *   with the path
 *
 * Writes the file if something is not saved yet; nothing happens otherwise. The
 * file before stays as `.bak`. Fails, and writes nothing, if somebody else has
 * changed the file since it was read (%JALON_PROFILE_ERROR_CONFLICT).
 *
 * Returns: whether everything is saved
 */
gboolean
jalon_store_save (JalonStore *self,
                  GError    **error)
{
  g_autoptr (GError) problem = NULL;

  g_return_val_if_fail (JALON_IS_STORE (self), FALSE);

  g_clear_handle_id (&self->save_source, g_source_remove);

  if (!self->dirty)
    return TRUE;

  if (!write_own_file (self, &problem))
    {
      g_prefix_error (&problem, "%s: ", self->path);
      take_error (self, g_error_copy (problem));
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }

  set_dirty (self, FALSE);
  take_error (self, NULL);

  return TRUE;
}

/**
 * jalon_store_save_copy:
 * @self: a store
 * @path: another file; what is there stays as `.bak`
 * @error: return location for a #GFileError or a #JalonProfileError; it begins
 *   with the path
 *
 * Writes a copy of the household. The store stays with its own file.
 *
 * Returns: whether the copy is written
 */
gboolean
jalon_store_save_copy (JalonStore *self,
                       const char *path,
                       GError    **error)
{
  g_autofree char *text = NULL;
  g_autofree char *own = NULL;
  g_autofree char *other = NULL;

  g_return_val_if_fail (JALON_IS_STORE (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  own = g_canonicalize_filename (self->path, NULL);
  other = g_canonicalize_filename (path, NULL);

  if (g_str_equal (own, other))
    return jalon_store_save (self, error);

  text = write_household (self, path, error);

  if (text == NULL)
    g_prefix_error (error, "%s: ", path);

  return text != NULL;
}

static gboolean
pause_ended_cb (gpointer data)
{
  JalonStore *self = data;

  self->save_source = 0;
  jalon_store_save (self, NULL); /* a failure is in the property "error" */

  return G_SOURCE_REMOVE;
}

/**
 * jalon_store_save_soon:
 * @self: a store
 * @milliseconds: how long to wait
 *
 * Saves after a pause, in the main loop. Another call begins the pause again.
 * A failure is told by the property "error" only.
 */
void
jalon_store_save_soon (JalonStore *self,
                       guint       milliseconds)
{
  g_return_if_fail (JALON_IS_STORE (self));

  g_clear_handle_id (&self->save_source, g_source_remove);
  self->save_source = g_timeout_add (milliseconds, pause_ended_cb, self);
}
