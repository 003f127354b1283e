/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-date.h"

/* Writes strict JSON into a GString: compact on one line, or indented by two
 * spaces. json-glib 1.6 prints 37.1 as 37.100000000000001, hence our own.
 * A stack value without allocation of its own. */
typedef struct
{
  GString *out; /* borrowed */
  gboolean pretty;
  guint    depth;
  guint64  has_items; /* a bit a depth */
  gboolean after_name;
} JalonJsonWriter;

void jalon_json_writer_init (JalonJsonWriter *self, GString *out, gboolean pretty);
void jalon_json_writer_begin_object (JalonJsonWriter *self);
void jalon_json_writer_end_object (JalonJsonWriter *self);
void jalon_json_writer_begin_array (JalonJsonWriter *self);
void jalon_json_writer_end_array (JalonJsonWriter *self);
void jalon_json_writer_name (JalonJsonWriter *self, const char *name);
void jalon_json_writer_string (JalonJsonWriter *self, const char *text); /* NULL writes null */
void jalon_json_writer_int (JalonJsonWriter *self, gint64 number);
void jalon_json_writer_decimal (JalonJsonWriter *self, gint64 amount, guint decimals); /* 65 tenths write 6.5, 60 write 6.0 */
void jalon_json_writer_boolean (JalonJsonWriter *self, gboolean value);
void jalon_json_writer_null (JalonJsonWriter *self);
void jalon_json_writer_date (JalonJsonWriter *self, JalonDate date);  /* unset writes null */
void jalon_json_writer_raw (JalonJsonWriter *self, const char *json); /* already valid JSON */

/* A member of an object: its name and its value, or the begin of it. */
void jalon_json_writer_add_object (JalonJsonWriter *self, const char *name);
void jalon_json_writer_add_array (JalonJsonWriter *self, const char *name);
void jalon_json_writer_add_string (JalonJsonWriter *self, const char *name, const char *text); /* NULL writes null */
void jalon_json_writer_add_int (JalonJsonWriter *self, const char *name, gint64 number);
void jalon_json_writer_add_boolean (JalonJsonWriter *self, const char *name, gboolean value);
void jalon_json_writer_add_date (JalonJsonWriter *self, const char *name, JalonDate date); /* unset writes null */
