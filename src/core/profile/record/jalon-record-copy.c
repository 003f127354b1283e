/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-record-private.h"

#include <string.h>

static gboolean
is_unanswered (JalonRecord      *self,
               const JalonField *field)
{
  switch (field->kind)
    {
    case JALON_FIELD_BOOLEAN:
      return !MEMBER (self, field, gboolean) == !field->preset;

    case JALON_FIELD_INTEGER:
      return MEMBER (self, field, gint64) == JALON_UNANSWERED;

    case JALON_FIELD_DECIMAL:
      return MEMBER (self, field, gint) == JALON_UNANSWERED;

    case JALON_FIELD_TEXT:
      return MEMBER (self, field, char *) == NULL;

    case JALON_FIELD_DATE:
      return !jalon_date_is_set (MEMBER (self, field, JalonDate));

    case JALON_FIELD_ANSWER:
    case JALON_FIELD_CHOICE:
      return MEMBER (self, field, guint) == 0;

    case JALON_FIELD_RECORD:
      return jalon_record_is_empty (MEMBER (self, field, JalonRecord *));

    case JALON_FIELD_LIST:
    case JALON_FIELD_DATE_MAP:
      return !jalon_record_list_is_answered (MEMBER (self, field, JalonRecordList *));

    default:
      g_return_val_if_reached (TRUE);
    }
}

/**
 * jalon_record_is_answered:
 * @self: a record
 * @field: a member of it
 *
 * Returns: whether somebody has answered: a boolean has not its default, a list is
 *   known, or something unreadable was kept
 */
gboolean
jalon_record_is_answered (JalonRecord      *self,
                          const JalonField *field)
{
  return jalon_record_get_unreadable (self, field->name) != NULL || !is_unanswered (self, field);
}

/**
 * jalon_record_is_empty:
 * @self: a record
 *
 * Returns: whether nothing is answered, neither here nor in the records below:
 *   each boolean has its default, and nothing unreadable was kept
 */
gboolean
jalon_record_is_empty (JalonRecord *self)
{
  JalonRecordClass *klass;

  g_return_val_if_fail (JALON_IS_RECORD (self), TRUE);

  if (jalon_record_has_raw (self))
    return FALSE;

  klass = JALON_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (!is_unanswered (self, &klass->fields[i]))
        return FALSE;
    }

  return TRUE;
}

static void
copy_list (JalonRecordList *from,
           JalonRecordList *to);

/* Copies into a new record that nobody watches yet. */
static void
copy_members (JalonRecord *from,
              JalonRecord *to)
{
  JalonRecordClass *klass = JALON_RECORD_GET_CLASS (from);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const JalonField *field = &klass->fields[i];
      const char       *raw = jalon_record_get_field_raw (from, field);

      if (raw != NULL)
        jalon_record_keep_raw (to, field, raw, strlen (raw));

      jalon_record_keep_last_valid (to, field, g_strdup (jalon_record_get_field_last_good (from, field)));

      switch (field->kind)
        {
        case JALON_FIELD_BOOLEAN:
          MEMBER (to, field, gboolean) = MEMBER (from, field, gboolean);
          break;

        case JALON_FIELD_INTEGER:
          MEMBER (to, field, gint64) = MEMBER (from, field, gint64);
          break;

        case JALON_FIELD_DECIMAL:
          MEMBER (to, field, gint) = MEMBER (from, field, gint);
          break;

        case JALON_FIELD_TEXT:
          MEMBER (to, field, char *) = g_strdup (MEMBER (from, field, char *));
          break;

        case JALON_FIELD_DATE:
          MEMBER (to, field, JalonDate) = MEMBER (from, field, JalonDate);
          break;

        case JALON_FIELD_ANSWER:
        case JALON_FIELD_CHOICE:
          MEMBER (to, field, guint) = MEMBER (from, field, guint);
          break;

        case JALON_FIELD_RECORD:
          copy_members (MEMBER (from, field, JalonRecord *), MEMBER (to, field, JalonRecord *));
          break;

        case JALON_FIELD_LIST:
        case JALON_FIELD_DATE_MAP:
          copy_list (MEMBER (from, field, JalonRecordList *), MEMBER (to, field, JalonRecordList *));
          break;

        default:
          g_return_if_reached ();
        }
    }
}

static void
copy_list (JalonRecordList *from,
           JalonRecordList *to)
{
  guint length = jalon_record_list_get_length (from);

  if (jalon_record_list_is_answered (from))
    jalon_record_list_adopt_answer (to);

  for (guint i = 0; i < length; i++)
    {
      JalonRecord *item = jalon_record_list_get (from, i);
      JalonRecord *copy = g_object_new (G_OBJECT_TYPE (item), NULL);

      copy_members (item, copy);
      jalon_record_list_adopt (to, copy);
      g_object_unref (copy);
    }
}

/**
 * jalon_record_duplicate:
 * @self: a record
 *
 * Copies a record with everything below it. The copy has no owner and no `id`
 * of its own yet: a list gives it one. The ids below it are kept.
 *
 * Returns: (transfer full): the copy
 */
JalonRecord *
jalon_record_duplicate (JalonRecord *self)
{
  JalonRecord      *copy;
  const JalonField *id;

  g_return_val_if_fail (JALON_IS_RECORD (self), NULL);

  copy = g_object_new (G_OBJECT_TYPE (self), NULL);
  copy_members (self, copy);
  id = jalon_record_find_field (copy, "id");

  if (id != NULL)
    g_clear_pointer (&MEMBER (copy, id, char *), g_free);

  return copy;
}
