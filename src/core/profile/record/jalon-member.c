/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-record-private.h"

#include <string.h>

gboolean
jalon_field_is_list (const JalonField *field)
{
  return field->kind == JALON_FIELD_LIST || field->kind == JALON_FIELD_DATE_MAP;
}

gpointer
jalon_record_get_member (JalonRecord      *self,
                         const JalonField *field)
{
  return G_STRUCT_MEMBER_P (self, field->offset);
}

void
jalon_record_read_member (JalonRecord      *self,
                          const JalonField *field,
                          GValue           *value)
{
  switch (field->kind)
    {
    case JALON_FIELD_BOOLEAN:
      g_value_set_boolean (value, MEMBER (self, field, gboolean));
      return;

    case JALON_FIELD_INTEGER:
      g_value_set_int64 (value, MEMBER (self, field, gint64));
      return;

    case JALON_FIELD_DECIMAL:
      g_value_set_int (value, MEMBER (self, field, gint));
      return;

    case JALON_FIELD_TEXT:
      g_value_set_string (value, MEMBER (self, field, char *));
      return;

    case JALON_FIELD_DATE:
      g_value_set_boxed (value, &MEMBER (self, field, JalonDate));
      return;

    case JALON_FIELD_ANSWER:
    case JALON_FIELD_CHOICE:
      g_value_set_uint (value, MEMBER (self, field, guint));
      return;

    case JALON_FIELD_RECORD:
    case JALON_FIELD_LIST:
    case JALON_FIELD_DATE_MAP:
      g_value_set_object (value, MEMBER (self, field, GObject *));
      return;

    default:
      g_return_if_reached ();
    }
}

/* An empty text says nothing, so it is no answer. */
static const char *
get_answer (const GValue *value)
{
  const char *text = g_value_get_string (value);

  return text != NULL && *text != '\0' ? text : NULL;
}

static JalonDate
get_date (const GValue *value)
{
  const JalonDate *date = g_value_get_boxed (value);

  return date != NULL ? *date : JALON_DATE_UNSET;
}

#define STORE(type, new_value)                 \
  G_STMT_START                                 \
  {                                            \
    type stored_ = (new_value);                \
                                               \
    if (MEMBER (self, field, type) == stored_) \
      return FALSE;                            \
                                               \
    MEMBER (self, field, type) = stored_;      \
    return TRUE;                               \
  }                                            \
  G_STMT_END

/* Returns: whether the member was another one before */
gboolean
jalon_record_store_member (JalonRecord      *self,
                           const JalonField *field,
                           const GValue     *value)
{
  switch (field->kind)
    {
    case JALON_FIELD_BOOLEAN:
      STORE (gboolean, !!g_value_get_boolean (value));

    case JALON_FIELD_INTEGER:
      STORE (gint64, g_value_get_int64 (value));

    case JALON_FIELD_DECIMAL:
      STORE (gint, g_value_get_int (value));

    case JALON_FIELD_ANSWER:
    case JALON_FIELD_CHOICE:
      STORE (guint, g_value_get_uint (value));

    case JALON_FIELD_TEXT:
      if (g_strcmp0 (MEMBER (self, field, char *), get_answer (value)) == 0)
        return FALSE;

      g_free (MEMBER (self, field, char *));
      MEMBER (self, field, char *) = g_strdup (get_answer (value));
      return TRUE;

    case JALON_FIELD_DATE:
      if (jalon_date_equal (MEMBER (self, field, JalonDate), get_date (value)))
        return FALSE;

      MEMBER (self, field, JalonDate) = get_date (value);
      return TRUE;

    case JALON_FIELD_RECORD:
    case JALON_FIELD_LIST:
    case JALON_FIELD_DATE_MAP:
    default:
      g_return_val_if_reached (FALSE);
    }
}

GParamSpec *
jalon_field_make_property (const JalonField *field)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags read_only = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  switch (field->kind)
    {
    case JALON_FIELD_BOOLEAN:
      return g_param_spec_boolean (field->name, NULL, NULL, field->preset, flags);

    case JALON_FIELD_INTEGER:
      return g_param_spec_int64 (field->name, NULL, NULL, JALON_UNANSWERED, G_MAXINT64, JALON_UNANSWERED, flags);

    case JALON_FIELD_DECIMAL:
      return g_param_spec_int (field->name, NULL, NULL, JALON_UNANSWERED, G_MAXINT, JALON_UNANSWERED, flags);

    case JALON_FIELD_TEXT:
      return g_param_spec_string (field->name, NULL, NULL, NULL, flags);

    case JALON_FIELD_DATE:
      return g_param_spec_boxed (field->name, NULL, NULL, JALON_TYPE_DATE, flags);

    case JALON_FIELD_ANSWER:
      return g_param_spec_uint (field->name, NULL, NULL, JALON_ANSWER_UNANSWERED, JALON_ANSWER_YES, JALON_ANSWER_UNANSWERED, flags);

    case JALON_FIELD_CHOICE:
      return g_param_spec_uint (field->name, NULL, NULL, 0, g_strv_length ((char **) field->words), 0, flags);

    case JALON_FIELD_RECORD:
      return g_param_spec_object (field->name, NULL, NULL, field->get_type (), read_only);

    case JALON_FIELD_LIST:
    case JALON_FIELD_DATE_MAP:
      return g_param_spec_object (field->name, NULL, NULL, JALON_TYPE_RECORD_LIST, read_only);

    default:
      g_return_val_if_reached (NULL);
    }
}

/* Gives each member of a new record, all zero still, the value of no answer. */
void
jalon_record_prepare (JalonRecord *self)
{
  JalonRecordClass *klass = JALON_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const JalonField *field = &klass->fields[i];

      switch (field->kind)
        {
        case JALON_FIELD_BOOLEAN:
          MEMBER (self, field, gboolean) = field->preset;
          break;

        case JALON_FIELD_INTEGER:
          MEMBER (self, field, gint64) = JALON_UNANSWERED;
          break;

        case JALON_FIELD_DECIMAL:
          MEMBER (self, field, gint) = JALON_UNANSWERED;
          break;

        case JALON_FIELD_RECORD:
          MEMBER (self, field, JalonRecord *) = g_object_new (field->get_type (), NULL);
          jalon_record_set_owner (MEMBER (self, field, JalonRecord *), self);
          break;

        case JALON_FIELD_LIST:
        case JALON_FIELD_DATE_MAP:
          MEMBER (self, field, JalonRecordList *) = jalon_record_list_new (field->get_type ());
          jalon_record_list_set_owner (MEMBER (self, field, JalonRecordList *), self, field);
          break;

        case JALON_FIELD_TEXT:
        case JALON_FIELD_DATE:
        case JALON_FIELD_ANSWER:
        case JALON_FIELD_CHOICE:
        default:
          break;
        }
    }
}

/**
 * jalon_record_get_fields:
 * @self: a record
 * @out_n_fields: (out): how many rows
 *
 * Returns: (transfer none) (array length=out_n_fields): the table of its type
 */
const JalonField *
jalon_record_get_fields (JalonRecord *self,
                         guint       *out_n_fields)
{
  JalonRecordClass *klass;

  g_return_val_if_fail (JALON_IS_RECORD (self), NULL);

  klass = JALON_RECORD_GET_CLASS (self);
  *out_n_fields = klass->n_fields;

  return klass->fields;
}

/**
 * jalon_record_find_field:
 * @self: a record
 * @name: a member's name, such as `birth-date`
 *
 * Returns: (transfer none) (nullable): the row of the table
 */
const JalonField *
jalon_record_find_field (JalonRecord *self,
                         const char  *name)
{
  JalonRecordClass *klass;

  g_return_val_if_fail (JALON_IS_RECORD (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  klass = JALON_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (strcmp (klass->fields[i].name, name) == 0)
        return &klass->fields[i];
    }

  return NULL;
}
