/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-field.h"

#define JALON_TYPE_RECORD (jalon_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (JalonRecord, jalon_record, JALON, RECORD, GObject)

/**
 * JalonRecordClass:
 * @fields: (array length=n_fields): the table; set by jalon_record_class_install_fields()
 * @n_fields: how many
 * @make_id: (nullable): of a root: the lowest id that is free below it for a new
 *   item of a list, or %NULL if the items of this list have none
 *
 * A record that a person can copy from their papers. Its members stand in the
 * subclass' public struct: read them directly, write them with g_object_set()
 * (properties have EXPLICIT_NOTIFY) or the functions below.
 *
 * Signals:
 * - changed: (JalonChange *change): after any member of this record or of one
 *   below it (sub-record, list item) changed, once for each change. It bubbles
 *   up to the household.
 */
struct _JalonRecordClass
{
  GObjectClass      parent_class;
  const JalonField *fields;
  guint             n_fields;

  char *(*make_id) (JalonRecord *root, const JalonField *list);
};

/**
 * JalonChange:
 * @record: the record whose member changed (not the one that re-emits)
 * @field: the member
 * @position: for a list: where items went in or out; else 0
 * @removed: (nullable) (element-type JalonRecord): items taken out
 * @added: (nullable) (element-type JalonRecord): items put in
 * @old_value: (nullable): what a scalar member was
 * @new_value: (nullable): what it is
 * @old_raw: (nullable): what could not be read before, see jalon_record_get_unreadable()
 * @new_raw: (nullable): what cannot be read now
 * @continues: the next change is a part of the same edit
 *
 * One undoable step. Borrowed for the length of the signal. A list of which
 * nothing is added nor removed is answered now, or no longer.
 */
typedef struct
{
  JalonRecord      *record;
  const JalonField *field;
  guint             position;
  GPtrArray        *removed;
  GPtrArray        *added;
  const GValue     *old_value;
  const GValue     *new_value;
  const char       *old_raw;
  const char       *new_raw;
  gboolean          continues;
} JalonChange;

void              jalon_record_class_install_fields (JalonRecordClass *klass, const JalonField *fields, guint n_fields);
const JalonField *jalon_record_get_fields (JalonRecord *self, guint *out_n_fields);
const JalonField *jalon_record_find_field (JalonRecord *self, const char *name);

/* A value that its member cannot hold (2018-06-31, 37.55 hours) is kept as
 * written, as JSON text, saved back as it was, and makes an issue. Setting the
 * member clears it. */
const char *jalon_record_get_unreadable (JalonRecord *self, const char *name);
const char *jalon_record_get_last_valid (JalonRecord *self, const char *name);
void        jalon_record_set_raw (JalonRecord *self, const char *name, const char *json);
gboolean    jalon_record_has_raw (JalonRecord *self);
void        jalon_record_lock (JalonRecord *self);

gboolean     jalon_record_is_answered (JalonRecord *self, const JalonField *field);
gboolean     jalon_record_is_empty (JalonRecord *self);
JalonRecord *jalon_record_duplicate (JalonRecord *self);
JalonRecord *jalon_record_get_owner (JalonRecord *self);
