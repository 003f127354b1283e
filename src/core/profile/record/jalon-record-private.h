/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record-list.h"

/**
 * JALON_DEFINE_RECORD:
 * @TypeName: the type, in CamelCase
 * @type_name: the type, in lowercase
 * @table: its static array of #JalonField
 *
 * Defines a type of record whose members are those of a table. In a new one
 * nothing is answered.
 */
#define JALON_DEFINE_RECORD(TypeName, type_name, table) JALON_DEFINE_RECORD_WITH_CODE (TypeName, type_name, table, )

/* The same; @code is the last of its class_init, where klass is the class. */
#define JALON_DEFINE_RECORD_WITH_CODE(TypeName, type_name, table, code)                              \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, JALON_TYPE_RECORD)                                       \
                                                                                                     \
  static void type_name##_class_init (TypeName##Class *klass)                                        \
  {                                                                                                  \
    jalon_record_class_install_fields (JALON_RECORD_CLASS (klass), (table), G_N_ELEMENTS ((table))); \
    code;                                                                                            \
  }                                                                                                  \
                                                                                                     \
  static void type_name##_init (TypeName *self)                                                      \
  {                                                                                                  \
    jalon_record_prepare (JALON_RECORD (self));                                                      \
  }

#define MEMBER(self, field, type) G_STRUCT_MEMBER (type, (self), (field)->offset)

/* For the room itself: these emit nothing, unless they say so. */
void     jalon_record_prepare (JalonRecord *self);
void     jalon_record_set_owner (JalonRecord *self, JalonRecord *owner);
void     jalon_record_keep_raw (JalonRecord *self, const JalonField *field, const char *json, gsize length);
gboolean jalon_record_is_locked (JalonRecord *self);
void     jalon_record_keep_last_valid (JalonRecord *self, const JalonField *field, char *json);
guint    jalon_record_count_edits (JalonRecord *self);
void     jalon_record_emit_changed (JalonRecord *self, const JalonChange *change);
gpointer jalon_record_get_member (JalonRecord *self, const JalonField *field);

const char *jalon_record_get_field_raw (JalonRecord *self, const JalonField *field);
const char *jalon_record_get_field_last_good (JalonRecord *self, const JalonField *field);

gboolean jalon_record_store_member (JalonRecord *self, const JalonField *field, const GValue *value);
void     jalon_record_read_member (JalonRecord *self, const JalonField *field, GValue *value);

gboolean    jalon_field_is_list (const JalonField *field);
gboolean    jalon_field_can_hold_raw (const JalonField *field, const char *json);
GParamSpec *jalon_field_make_property (const JalonField *field);

/* What a record is looked for by, to be freed, or NULL for one that cannot be found. */
typedef char *(*JalonRecordKey) (gpointer record);

gboolean jalon_record_list_find_key (JalonRecordList *self, JalonRecordKey make_key, const char *key, guint *out_position);

JalonRecordList *jalon_record_list_new (GType item_type);
void             jalon_record_list_set_owner (JalonRecordList *self, JalonRecord *owner, const JalonField *field);
void             jalon_record_list_adopt (JalonRecordList *self, JalonRecord *item);
void             jalon_record_list_adopt_answer (JalonRecordList *self);
