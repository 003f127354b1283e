/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-record-private.h"

#include <string.h>

typedef struct
{
  JalonRecord *owner;      /* not owned: the owner clears it when it goes */
  GHashTable  *unreadable; /* JalonField → JSON text; NULL while there is none */
  GHashTable  *last_valid; /* JalonField → JSON text of a date that an unreadable text replaced; NULL while there is none */
  gboolean     locked;     /* of a household: see jalon_record_lock() */
  guint        n_edits;    /* of the records that this one owns */
} JalonRecordPrivate;

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JalonRecord, jalon_record, G_TYPE_OBJECT)

static inline JalonRecordPrivate *
get_private (JalonRecord *self)
{
  return jalon_record_get_instance_private (self);
}

const char *
jalon_record_get_field_raw (JalonRecord      *self,
                            const JalonField *field)
{
  JalonRecordPrivate *priv = get_private (self);

  return priv->unreadable != NULL ? g_hash_table_lookup (priv->unreadable, field) : NULL;
}

/* The date that a raw text replaced, as JSON: the file goes on keeping it. Takes it over. */
void
jalon_record_keep_last_valid (JalonRecord      *self,
                              const JalonField *field,
                              char             *json)
{
  JalonRecordPrivate *priv = get_private (self);

  if (json == NULL)
    return;

  if (priv->last_valid == NULL)
    priv->last_valid = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_hash_table_insert (priv->last_valid, (gpointer) field, json);
}

static char *
dup_last_valid (JalonRecord      *self,
                const JalonField *field,
                const GValue     *value)
{
  const JalonDate *date = field->kind == JALON_FIELD_DATE ? g_value_get_boxed (value) : NULL;
  g_autofree char *text = NULL;

  if (date == NULL || !jalon_date_is_set (*date))
    return g_strdup (jalon_record_get_field_last_good (self, field));

  text = jalon_date_to_string (*date);
  return g_strdup_printf ("\"%s\"", text);
}

const char *
jalon_record_get_field_last_good (JalonRecord      *self,
                                  const JalonField *field)
{
  JalonRecordPrivate *priv = get_private (self);

  return priv->last_valid != NULL ? g_hash_table_lookup (priv->last_valid, field) : NULL;
}

/* Whether the household that the record is of must stay as its file is. */
gboolean
jalon_record_is_locked (JalonRecord *self)
{
  JalonRecordPrivate *priv = get_private (self);

  while (priv->owner != NULL)
    priv = get_private (priv->owner);

  return priv->locked;
}

/* Removes the raw text of a member. Returns: (transfer full) (nullable): what it was */
static char *
steal_raw (JalonRecord      *self,
           const JalonField *field)
{
  JalonRecordPrivate *priv = get_private (self);
  gpointer            raw = NULL;

  if (priv->last_valid != NULL)
    g_hash_table_remove (priv->last_valid, field);
  if (priv->unreadable == NULL || !g_hash_table_steal_extended (priv->unreadable, field, NULL, &raw))
    return NULL;

  if (g_hash_table_size (priv->unreadable) == 0)
    g_clear_pointer (&priv->unreadable, g_hash_table_unref);

  return raw;
}

void
jalon_record_keep_raw (JalonRecord      *self,
                       const JalonField *field,
                       const char       *json,
                       gsize             length)
{
  JalonRecordPrivate *priv = get_private (self);

  if (priv->unreadable == NULL)
    priv->unreadable = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  g_hash_table_insert (priv->unreadable, (gpointer) field, g_strndup (json, length));
}

void
jalon_record_set_owner (JalonRecord *self,
                        JalonRecord *owner)
{
  get_private (self)->owner = owner;
}

/* Another number after each edit of a record that @self owns, before anybody is told. */
guint
jalon_record_count_edits (JalonRecord *self)
{
  return get_private (self)->n_edits;
}

/* Tells everybody from this record up to the household. */
void
jalon_record_emit_changed (JalonRecord       *self,
                           const JalonChange *change)
{
  JalonRecord *record = g_object_ref (self);

  while (record != NULL)
    {
      JalonRecord *owner;

      g_signal_emit (record, signals[CHANGED], 0, change);
      owner = get_private (record)->owner;

      if (owner != NULL)
        g_object_ref (owner);

      g_object_unref (record);
      record = owner;
    }
}

static void
jalon_record_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  JalonRecord *self = JALON_RECORD (object);

  jalon_record_read_member (self, &JALON_RECORD_GET_CLASS (self)->fields[id - 1], value);
}

static void
jalon_record_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  JalonRecord      *self = JALON_RECORD (object);
  const JalonField *field = &JALON_RECORD_GET_CLASS (self)->fields[id - 1];
  g_autofree char  *old_raw = NULL;
  g_auto (GValue)   old_value = G_VALUE_INIT;
  g_auto (GValue)   new_value = G_VALUE_INIT;

  if (jalon_record_is_locked (self))
    return;

  old_raw = steal_raw (self, field);
  g_value_init (&old_value, pspec->value_type);
  jalon_record_read_member (self, field, &old_value);

  if (!jalon_record_store_member (self, field, value) && old_raw == NULL)
    return;

  if (get_private (self)->owner != NULL)
    get_private (get_private (self)->owner)->n_edits++;

  g_value_init (&new_value, pspec->value_type);
  jalon_record_read_member (self, field, &new_value);

  g_object_notify_by_pspec (object, pspec);
  jalon_record_emit_changed (self, &(JalonChange){ .record = self,
                                                   .field = field,
                                                   .old_value = &old_value,
                                                   .new_value = &new_value,
                                                   .old_raw = old_raw });
}

static void
jalon_record_dispose (GObject *object)
{
  JalonRecord      *self = JALON_RECORD (object);
  JalonRecordClass *klass = JALON_RECORD_GET_CLASS (self);

  /* The parts stay until finalize, since their members are read directly. */
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const JalonField *field = &klass->fields[i];

      if (field->kind == JALON_FIELD_RECORD)
        jalon_record_set_owner (MEMBER (self, field, JalonRecord *), NULL);
      else if (jalon_field_is_list (field))
        jalon_record_list_set_owner (MEMBER (self, field, JalonRecordList *), NULL, NULL);
    }

  G_OBJECT_CLASS (jalon_record_parent_class)->dispose (object);
}

static void
jalon_record_finalize (GObject *object)
{
  JalonRecord      *self = JALON_RECORD (object);
  JalonRecordClass *klass = JALON_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const JalonField *field = &klass->fields[i];

      if (field->kind == JALON_FIELD_TEXT)
        g_free (MEMBER (self, field, char *));
      else if (field->kind == JALON_FIELD_RECORD || jalon_field_is_list (field))
        g_object_unref (MEMBER (self, field, gpointer));
    }

  g_clear_pointer (&get_private (self)->unreadable, g_hash_table_unref);
  g_clear_pointer (&get_private (self)->last_valid, g_hash_table_unref);

  G_OBJECT_CLASS (jalon_record_parent_class)->finalize (object);
}

static void
jalon_record_class_init (JalonRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jalon_record_dispose;
  object_class->finalize = jalon_record_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
jalon_record_init (JalonRecord *self)
{
}

/**
 * jalon_record_class_install_fields:
 * @klass: the class of a type of record
 * @fields: (array length=n_fields): its table, which must live for ever
 * @n_fields: how many rows
 *
 * Makes a property of each row. Called once, in class_init.
 */
void
jalon_record_class_install_fields (JalonRecordClass *klass,
                                   const JalonField *fields,
                                   guint             n_fields)
{
  g_return_if_fail (klass->fields == NULL);

  klass->fields = fields;
  klass->n_fields = n_fields;

  /* GObject does not hand these two down to a subclass. */
  G_OBJECT_CLASS (klass)->get_property = jalon_record_get_property;
  G_OBJECT_CLASS (klass)->set_property = jalon_record_set_property;

  for (guint i = 0; i < n_fields; i++)
    g_object_class_install_property (G_OBJECT_CLASS (klass), i + 1, jalon_field_make_property (&fields[i]));
}

/**
 * jalon_record_get_unreadable:
 * @self: a record
 * @name: a member's name
 *
 * What was written for a member that cannot hold it, as JSON: `"2018-06-31"`
 * with its quotes, or `37.55`.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if the member is well
 */
const char *
jalon_record_get_unreadable (JalonRecord *self,
                             const char  *name)
{
  const JalonField *field = jalon_record_find_field (self, name);

  g_return_val_if_fail (field != NULL, NULL);

  return jalon_record_get_field_raw (self, field);
}

/**
 * jalon_record_set_raw:
 * @self: a record
 * @name: the name of a date, an integer or a decimal
 * @json: (nullable): a JSON text for a date, a JSON number for the others, or
 *   %NULL to drop what was kept
 *
 * Keeps what was written for a member that cannot hold it. The member itself
 * is unanswered from now on; the file keeps the date that stood there, see
 * jalon_record_get_last_valid(). Notifies, and emits JalonRecord::changed, once.
 */
void
jalon_record_set_raw (JalonRecord *self,
                      const char  *name,
                      const char  *json)
{
  const JalonField *field = jalon_record_find_field (self, name);
  g_autofree char  *old_raw = NULL;
  g_autofree char  *good = NULL;
  GParamSpec       *pspec;
  g_auto (GValue)   old_value = G_VALUE_INIT;
  g_auto (GValue)   new_value = G_VALUE_INIT;

  g_return_if_fail (field != NULL && (json == NULL || jalon_field_can_hold_raw (field, json)));

  if (jalon_record_is_locked (self) || g_strcmp0 (jalon_record_get_field_raw (self, field), json) == 0)
    return;

  pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (self), field->name);
  g_value_init (&old_value, pspec->value_type);
  jalon_record_read_member (self, field, &old_value);
  good = dup_last_valid (self, field, &old_value);
  old_raw = steal_raw (self, field);
  g_value_init (&new_value, pspec->value_type);

  if (json != NULL)
    {
      g_value_copy (g_param_spec_get_default_value (pspec), &new_value);
      jalon_record_store_member (self, field, &new_value);
      jalon_record_keep_raw (self, field, json, strlen (json));
      jalon_record_keep_last_valid (self, field, g_steal_pointer (&good));
    }

  jalon_record_read_member (self, field, &new_value);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
  jalon_record_emit_changed (self, &(JalonChange){ .record = self,
                                                   .field = field,
                                                   .old_value = &old_value,
                                                   .new_value = &new_value,
                                                   .old_raw = old_raw,
                                                   .new_raw = json });
}

/**
 * jalon_record_get_last_valid:
 * @self: a record
 * @name: a member's name
 *
 * The date that stood here before something was typed that is none: it is what
 * the file keeps until that is corrected.
 *
 * Returns: (transfer none) (nullable): a JSON text, or %NULL if there was none
 */
const char *
jalon_record_get_last_valid (JalonRecord *self,
                             const char  *name)
{
  const JalonField *field = jalon_record_find_field (self, name);

  g_return_val_if_fail (field != NULL, NULL);

  return jalon_record_get_field_last_good (self, field);
}

/**
 * jalon_record_has_raw:
 * @self: a record
 *
 * Returns: whether a member of this record itself could not hold what was written
 */
gboolean
jalon_record_has_raw (JalonRecord *self)
{
  g_return_val_if_fail (JALON_IS_RECORD (self), FALSE);

  return get_private (self)->unreadable != NULL;
}

/**
 * jalon_record_lock:
 * @self: a household
 *
 * Keeps the household as it is for ever: from now on nothing that is set in it
 * or in a record of it changes anything, and nobody is told. For a file of a
 * newer version, of which not everything was understood. A copy is not locked.
 */
void
jalon_record_lock (JalonRecord *self)
{
  g_return_if_fail (JALON_IS_RECORD (self));

  get_private (self)->locked = TRUE;
}

/**
 * jalon_record_get_owner:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): the record of which this one is a
 *   member, or in a list of which it stands
 */
JalonRecord *
jalon_record_get_owner (JalonRecord *self)
{
  g_return_val_if_fail (JALON_IS_RECORD (self), NULL);

  return get_private (self)->owner;
}
