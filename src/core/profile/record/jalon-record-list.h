/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

#define JALON_TYPE_RECORD_LIST (jalon_record_list_get_type ())
G_DECLARE_FINAL_TYPE (JalonRecordList, jalon_record_list, JALON, RECORD_LIST, GObject)

/* A list of records of one type: a GListModel. An absent list is unanswered, an
 * empty one is an answer ("no job at all"). Adding answers it. Each change
 * makes one JalonRecord::changed of the owner. */
guint    jalon_record_list_get_length (JalonRecordList *self);
gpointer jalon_record_list_get (JalonRecordList *self, guint position); /* (transfer none) */
gboolean jalon_record_list_is_answered (JalonRecordList *self);
void     jalon_record_list_set_answered (JalonRecordList *self, gboolean answered);
void     jalon_record_list_insert (JalonRecordList *self, guint position, JalonRecord *item);
void     jalon_record_list_append (JalonRecordList *self, JalonRecord *item);
void     jalon_record_list_remove (JalonRecordList *self, guint position);
gboolean jalon_record_list_find (JalonRecordList *self, gpointer item, guint *out_position);
gboolean jalon_record_list_find_id (JalonRecordList *self, const char *id, guint *out_position);
GType    jalon_record_list_get_item_type (JalonRecordList *self);
