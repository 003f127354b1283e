/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "jalon-fault.h"
#include "jalon-source.h"

#define JALON_JSON_MAX_BYTES (16 * 1024 * 1024)
#define JALON_JSON_MAX_DEPTH 64

#define JALON_JSON_ERROR (jalon_json_error_quark ())

/**
 * JalonJsonError:
 * @JALON_JSON_ERROR_SYNTAX: not strict RFC 8259 JSON in UTF-8
 * @JALON_JSON_ERROR_LIMIT: more than JALON_JSON_MAX_BYTES or JALON_JSON_MAX_DEPTH, or a number out of range
 * @JALON_JSON_ERROR_DUPLICATE: a member stands twice in one object
 * @JALON_JSON_ERROR_SHAPE: a member is missing, unknown or of the wrong type
 */
typedef enum
{
  JALON_JSON_ERROR_SYNTAX,
  JALON_JSON_ERROR_LIMIT,
  JALON_JSON_ERROR_DUPLICATE,
  JALON_JSON_ERROR_SHAPE,
} JalonJsonError;

GQuark            jalon_json_error_quark (void);
const JalonFault *jalon_json_error_get_fault (const GError *error);
gboolean          jalon_json_take_fault (GError **error, JalonFault *fault);

gboolean  jalon_json_check (const char *data, gsize length, GError **error);
JsonNode *jalon_json_parse (const char *data, gsize length, GError **error);
JsonNode *jalon_json_parse_bytes (GBytes *bytes, GError **error);
JsonNode *jalon_json_parse_file (const char *path, GError **error);
GBytes   *jalon_json_read_file (GFile *file, GError **error);

/* Reading an object of a data file, member by member. Each call prefixes its
 * error with the member's name; a missing member is an error unless it says
 * "optional" and then leaves the out parameter alone. */
gboolean    jalon_json_only_members (JsonObject *object, const char *const *names, GError **error);
JsonObject *jalon_json_get_object (JsonObject *object, const char *name, GError **error);
JsonArray  *jalon_json_get_array (JsonObject *object, const char *name, GError **error);
const char *jalon_json_get_string (JsonObject *object, const char *name, GError **error);
gboolean    jalon_json_get_int (JsonObject *object, const char *name, gint64 *out_number, GError **error);
gboolean    jalon_json_get_tenths (JsonNode *node, gint64 *out_tenths, GError **error);
gboolean    jalon_json_get_date (JsonObject *object, const char *name, JalonDate *out_date, GError **error);
gboolean    jalon_json_get_text (JsonObject *object, const char *name, JalonText *out_text, GError **error);
gboolean    jalon_json_get_source (JsonObject *object, const char *name, JalonSource *out_source, GError **error);
